"""Joint bearers: what hinders all or some of those who owe something together.

- id: X-1
  kind: obligation
  bearer: [beta, gamma]
  jointly: yes
  duty: {sv: bygga, en: build}

Any of them may do it. What hinders all of them, or lets all of them hold it back, excuses it as it
excuses what one owes alone. Where it is so for some of them only, the text does not say what
follows for all: a person does. Until when they are bound says `joint_until.py`.
"""

from typing import Any, Final, Literal

from engine.inference.expressions import Condition, Maybe, Value, awaits, exists
from engine.inference.given import Asked
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Id, Party
from rules.duties.duty import JOINTLY, Excused, OfADuty, Owed, Suspended, covers, its_duty, same
from rules.duties.joint_until import joint, left_before
from rules.text.judgements import HELD_BACK_BY_SOME, HINDRANCE_OF_SOME
from rules.text.open_term import applies

Which = Literal["on the last day", "now"]


class JointlyHindered(Conclusion):
    """One of them is excused by an event, from a day to another, both included."""

    duty: Value[ClauseId]
    party: Value[Party]
    event: Value[Id]
    first: Maybe[Day]
    last: Maybe[Day]


class FreesAll(Conclusion):
    """What hinders one of them frees all, as a person says of the event, or is to say."""

    duty: Value[ClauseId]
    event: Value[Id]
    first: Maybe[Day]
    last: Maybe[Day]


class JointlyWithheld(Conclusion):
    """One of them may hold it back from a day to another, both included."""

    duty: Value[ClauseId]
    party: Value[Party]
    first: Maybe[Day]
    last: Maybe[Day]


class NotHindered(OfADuty):
    """One of them who was not hindered, on the last day or on that asked about; another was."""

    party: Value[Party]
    when: Value[Which]


class NotWithheld(OfADuty):
    """One of them who may not hold it back, on the last day or on that asked about; another may."""

    party: Value[Party]
    when: Value[Which]


asked = fact(Asked)
owed = fact(Owed)
excused = fact(Excused)
suspended = fact(Suspended)
hindered = fact(JointlyHindered)
frees_all = fact(FreesAll)
withheld = fact(JointlyWithheld)
not_hindered = fact(NotHindered)
not_withheld = fact(NotWithheld)

DAYS: Final[tuple[tuple[Which, Any], ...]] = (("on the last day", owed.last_day), ("now", asked.on))


def _hindered(one: Any, day: Value[Any]) -> Condition:
    found: Condition = (hindered.duty == one.duty) & covers(hindered, day)
    return found


def _may_withhold(duty: Value[Any], last_day: Value[Any], on: Value[Any]) -> Condition:
    return (withheld.duty == duty) & may_be_kept(withheld, last_day, on)


def may_be_kept(spell: Any, last_day: Value[Any], on: Value[Any]) -> Condition:
    """Whether something may be held back on a day, in a spell that had begun by its last day."""
    found: Condition = (spell.first <= last_day) & (spell.first <= on) & (spell.last >= on)
    return found


def a_person_says(duty: Value[Any]) -> Condition:
    """A person has to say what follows for all from what some of them may hold back."""
    return awaits(HELD_BACK_BY_SOME.words, duty)


def all_hindered_now(one: Any, on: Value[Any]) -> Condition:
    """Whether all who owe it together are hindered on a day, or freed by what some are.

    What has no day goes on where one of them can do it.
    """
    free = same(not_hindered, one) & (not_hindered.when == "now")
    found: Condition = (
        (one.bearer == JOINTLY)
        & exists(hindered, (hindered.duty == one.duty) & covers(hindered, on))
        & (~exists(not_hindered, free) | ((one.sort == "by a day") & freed(one.duty, on)))
    )
    return found


def freed(duty: Value[Any], day: Value[Any]) -> Condition:
    """Whether what hinders some of them on a day frees all, as a person says, or is to say."""
    return exists(frees_all, (frees_all.duty == duty) & covers(frees_all, day))


def all_hold_back(one: Any, on: Value[Any], when: Which) -> Condition:
    """Whether all who owe it together may hold it back on a day, or a person says so."""
    bound = same(not_withheld, one) & (not_withheld.when == when)
    owed_jointly: Condition = one.bearer == JOINTLY
    return owed_jointly & all_withhold(one.duty, one.last_day, on, bound)


def all_withhold(
    duty: Value[Any], last_day: Value[Any], on: Value[Any], not_one: Condition
) -> Condition:
    """The same of what is owed jointly; `not_one`: which of `not_withheld` are of it."""
    return exists(withheld, _may_withhold(duty, last_day, on)) & (
        ~exists(not_withheld, not_one) | a_person_says(duty)
    )


def _free_of(spell: Any, so: Condition, day: Value[Any]) -> Condition:
    """Whether it is so for another of them and not for this one, who is still there on a day."""
    return (
        (owed.bearer == JOINTLY)
        & (joint.duty == owed.duty)
        & exists(spell, so)
        & ~exists(spell, so & (spell.party == joint.party))
        & ~left_before(joint.party, day)
    )


RULES: tuple[Rule, ...] = (
    rule(
        "joint bearer hindered",
        of=[joint, excused],
        where=(excused.duty == joint.duty) & (excused.bearer == joint.party),
        then=conclude(
            JointlyHindered,
            duty=joint.duty,
            party=joint.party,
            event=excused.event,
            first=excused.first,
            last=excused.last,
        ),
        clause=joint.duty,
        says="excused",
    ),
    rule(
        "hindrance of one frees all",
        of=[hindered],
        where=applies(HINDRANCE_OF_SOME.words, hindered.event),
        then=conclude(
            FreesAll,
            duty=hindered.duty,
            event=hindered.event,
            first=hindered.first,
            last=hindered.last,
        ),
        clause=hindered.duty,
        says="hindrance-frees-all",
    ),
    rule(
        "joint bearer holds back",
        of=[joint, suspended],
        where=(suspended.duty == joint.duty) & (suspended.bearer == joint.party),
        then=conclude(
            JointlyWithheld,
            duty=joint.duty,
            party=joint.party,
            first=suspended.first,
            last=suspended.last,
        ),
        clause=joint.duty,
        says="withheld",
    ),
    *(
        rule(
            f"joint bearer not hindered {when}",
            of=[asked, owed, joint],
            where=_free_of(hindered, _hindered(owed, day), day),
            then=conclude(NotHindered, **its_duty(owed), party=joint.party, when=when),
            clause=owed.duty,
            says="joint-bearer-not-hindered",
        )
        for when, day in DAYS
    ),
    *(
        rule(
            f"joint bearer does not hold back {when}",
            of=[asked, owed, joint],
            where=_free_of(withheld, _may_withhold(owed.duty, owed.last_day, day), owed.last_day),
            then=conclude(NotWithheld, **its_duty(owed), party=joint.party, when=when),
            clause=owed.duty,
            says="joint-bearer-does-not-hold-back",
        )
        for when, day in DAYS
    ),
)
TERMS = ()
