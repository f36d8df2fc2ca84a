"""Hindered then: a hindrance lasts on the last day of what is owed, and still does, or does again.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
- id: X-2
  kind: force majeure
  causes: [fire]
  other causes: no

What was to be done by a day is excused by what hinders it on that day, unless it had been done
before that began: nobody was hindered then, and its last day stands. Where that day is still to
come, what goes on may have ended by then: nobody knows, unless it is recorded that it is certain to
last till then. It stays excused for as long as one hindrance follows on another without a day
between. Once such a day has come it is due again, and by when no text says; whether a later
hindrance comes before it had to be done, and so excuses it anew, is for a person to say, of that
hindrance (`hindered-again`).
"""

from typing import Any

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    gathered,
    known,
)
from engine.inference.given import Asked, GoesOn, LastsTo
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id
from rules.duties.duty import (
    JOINTLY,
    Done,
    Excused,
    OfADuty,
    Owed,
    covers,
    its_duty,
    same,
)
from rules.duties.joint_bearers import (
    FreesAll,
    JointlyHindered,
    NotHindered,
    all_hindered_now,
)
from rules.text.judgements import HINDERED_AGAIN
from rules.text.open_term import applies


class HinderedThen(OfADuty):
    """Its bearer, or all who bear it together, are excused on its last day by an event."""

    event: Value[Id]
    last_day: Maybe[Day]
    last: Maybe[Day]


class HinderedAgain(OfADuty):
    """A hindrance that began after the last day excuses, as a person says or is still to say."""

    event: Value[Id]


class HinderedStill(OfADuty):
    """What excused on the last day has not ended, or something else excuses since."""


asked = fact(Asked)
owed = fact(Owed)
done = fact(Done)
excused = fact(Excused)
hindered = fact(JointlyHindered)
frees_all = fact(FreesAll)
not_hindered = fact(NotHindered)
goes_on = fact(GoesOn)
lasts_to = fact(LastsTo)
then = fact(HinderedThen)
again = fact(HinderedAgain)

BY_A_DAY = owed.sort == "by a day"
FREED = exists(frees_all, (frees_all.duty == owed.duty) & covers(frees_all, owed.last_day))
ALL_THEN = FREED | ~exists(
    not_hindered, same(not_hindered, owed) & (not_hindered.when == "on the last day")
)
ITS = (excused.duty == then.duty) & (excused.bearer == then.bearer)
IN_A_ROW = calculated(
    "last day of a row", then.last, gathered(excused.first, excused.last, fact=excused, where=ITS)
)
ONE_LATER = exists(
    hindered,
    (hindered.duty == then.duty) & (hindered.first > then.last_day) & covers(hindered, asked.on),
)
ANEW = exists(again, same(again, then))


def _then(name: str, spell: Any, where: Condition) -> Rule:
    certain = exists(lasts_to, (lasts_to.event == spell.event) & (lasts_to.day >= owed.last_day))
    later = exists(goes_on, (goes_on.event == spell.event) & (goes_on.day == owed.last_day))
    return rule(
        name,
        of=[asked, owed, spell],
        where=BY_A_DAY
        & (spell.duty == owed.duty)
        & where
        & covers(spell, owed.last_day)
        & ~exists(done, same(done, owed) & (done.on < spell.first))
        & ((owed.last_day <= asked.on) | ~known(spell.last) | certain | later),
        then=conclude(
            HinderedThen,
            **its_duty(owed),
            event=spell.event,
            last_day=owed.last_day,
            last=spell.last,
        ),
        clause=owed.duty,
        says="hindered-then",
    )


RULES: tuple[Rule, ...] = (
    _then("hindered on the last day", excused, excused.bearer == owed.bearer),
    _then("all hindered on the last day", hindered, (owed.bearer == JOINTLY) & ALL_THEN),
    rule(
        "hindered again",
        of=[asked, owed, excused],
        where=BY_A_DAY
        & (excused.duty == owed.duty)
        & ((excused.bearer == owed.bearer) | (owed.bearer == JOINTLY))
        & (excused.first > owed.last_day)
        & covers(excused, asked.on)
        & applies(HINDERED_AGAIN.words, excused.event),
        then=conclude(HinderedAgain, **its_duty(owed), event=excused.event),
        clause=owed.duty,
        says="hindered-again",
    ),
    rule(
        "hindered still",
        of=[asked, then],
        where=(then.bearer != JOINTLY)
        & exists(excused, ITS & covers(excused, asked.on))
        & ((then.last >= asked.on) | (asked.on <= IN_A_ROW) | ANEW),
        then=conclude(HinderedStill, **its_duty(then)),
        clause=then.duty,
        says="hindered-still",
    ),
    rule(
        "all hindered still",
        of=[asked, owed, then],
        where=(then.bearer == JOINTLY)
        & same(then, owed)
        & all_hindered_now(owed, asked.on)
        & (~ONE_LATER | ANEW),
        then=conclude(HinderedStill, **its_duty(then)),
        clause=then.duty,
        says="hindered-still",
    ),
)
TERMS = ()
