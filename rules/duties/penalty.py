"""Penalty (vite): what a delay costs, for each day or week, started or in proportion, with a cap.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
- id: X-2
  kind: penalty
  of: X-1
  amount: 1 000 SEK
  per: week
  counted: each one started
  at most: 10 000 SEK

A delay begins on the day after the last day, or after the last day for cure, and lasts
until what was owed has been done, that day included. In proportion, a part of an öre is
dropped. Days on which the bearer was excused, or could hold back what it owed, are no days of
delay; nor are those before it was bound. What several owe jointly costs each of
them, but for days on which all were hindered or could hold back; where only some were, a person
says. However
many demands were made, a delay is counted once; towards several it is counted for each, and so is
the cap, which the answer says that it supposes. Where what had been done came undone (a payment
that came back), no text says since when it is late again: a person does. So it is with what could
be held back on its last day, once it may not be any longer.
"""

from typing import Any, Final, Literal

from engine.inference.expressions import (
    ALWAYS,
    Condition,
    Maybe,
    Value,
    awaits,
    calculated,
    day_before,
    earliest,
    exists,
    gathered,
    value,
)
from engine.inference.given import WantedDuty
from engine.inference.kinds import EVERYBODY, Conclusion, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, requirement, rule
from engine.model.types import Amount, ClauseId, Count, Day, Id, Party
from rules.duties.cure import Uncured
from rules.duties.duty import JOINTLY, Done, OfADuty, its_duty, same
from rules.duties.duty_state import (
    BOUND_LATER,
    EXCUSED_THEN,
    HELD_BACK_THEN,
    IN_TIME,
    LAPSED,
    came_undone,
    excused,
    owed,
)
from rules.duties.held_back import suspended
from rules.duties.joint_bearers import (
    JointlyHindered,
    JointlyWithheld,
    a_person_says,
    hindered,
    withheld,
)
from rules.duties.joint_until import joint
from rules.term.in_force import asked
from rules.text.judgements import HINDRANCE_OF_SOME, LATE_AGAIN, WHEN_AFTER_HINDRANCE
from rules.text.open_term import applies

NONE: Final[Value[Count]] = value(Count(0))
UNCAPPED: Final = 1_000_000_000_00
"""More than any penalty, in öre."""


Why = Literal["hindered", "held back"]


class PenaltyTerm(Term):
    """What a delay with the duty `of` a clause costs, and from when it is counted."""

    __kind__ = "penalty"
    __binds__ = EVERYBODY
    of: Value[ClauseId]
    amount: Value[Amount]
    per: Value[Literal["day", "week"]]
    counted: Value[Literal["each one started", "in proportion"]] = default("each one started")
    at_most: Value[Amount] = default(UNCAPPED)
    runs: Value[Literal["from the last day", "from the end of the time to cure"]] = default(
        "from the last day"
    )


class Delay(OfADuty):
    """A delay that costs: `after` this day, until that day, the latter included."""

    of: Value[ClauseId]
    after: Maybe[Day]
    until: Maybe[Day]


class NotAll(Conclusion):
    """Another of those who owe it together is not hindered, or may not hold back, on all the days.

    `of`: the hindrance, or who may hold back.
    """

    duty: Value[ClauseId]
    of: Value[Id]


class FreeDays(Conclusion):
    """Days, the first and the last included, that are no days of delay for a bearer, or for all."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    why: Value[Why]
    first: Maybe[Day]
    last: Maybe[Day]


class PenaltyRun(OfADuty):
    """The penalty that a delay has run up by the day asked about, for a party that bears it.

    For each of those who owe together what is late it is the same one.
    """

    of: Value[ClauseId]
    party: Value[Party]
    since: Maybe[Day]
    days: Maybe[Count]
    amount: Maybe[Amount]


term = fact(PenaltyTerm)
wanted = fact(WantedDuty)
done = fact(Done)
uncured = fact(Uncured)
sooner = fact(Uncured, "sooner")
delay = fact(Delay)
run = fact(PenaltyRun)
free = fact(FreeDays)
not_all = fact(NotAll)
other_hindered = fact(JointlyHindered, "other hindered")
other_withheld = fact(JointlyWithheld, "other withheld")

OF_THEM = (free.duty == delay.duty) & (free.bearer == delay.bearer)
EXCUSED = gathered(free.first, free.last, fact=free, where=OF_THEM & (free.why == "hindered"))
HELD_BACK = gathered(
    free.first,
    free.last,
    fact=free,
    where=OF_THEM & (free.why == "held back") & (free.first <= delay.after),
)
ALL_HINDERED = ~exists(
    not_all, (not_all.duty == hindered.duty) & (not_all.of == hindered.event)
) | applies(HINDRANCE_OF_SOME.words, hindered.event)
ALL_HOLD_BACK = ~exists(
    not_all, (not_all.duty == withheld.duty) & (not_all.of == withheld.party)
) | a_person_says(withheld.duty)
OF_DELAY = (delay.after, delay.until, EXCUSED, HELD_BACK)
DAYS = calculated("days of delay", *OF_DELAY)


def _delay(late: Any, after: Value[Any]) -> Conclude:
    """The delay with what is late, a fact about a duty."""
    return conclude(
        Delay,
        of=term.clause,
        **its_duty(late),
        after=after,
        until=calculated("earlier day", asked.on, earliest(done.on, done, same(done, late))),
    )


def _surely_since(late: Any, undone: Condition) -> Condition:
    """Nothing had come undone; otherwise it is for a person to say which days count."""
    return ~exists(came_undone, same(came_undone, late) & undone) | awaits(
        LATE_AGAIN.words, late.duty
    )


NOT_IN_TIME: Condition = ~IN_TIME & ~EXCUSED_THEN & ~LAPSED & ~BOUND_LATER
SURELY_BY_THEN: Condition = ~HELD_BACK_THEN | awaits(WHEN_AFTER_HINDRANCE.words, owed.duty)
"""By when it was due once it could not be held back any longer is for a person to say."""


def _not_all(name: str, spell: Any, other: Any, of: Value[Any]) -> Rule:
    return rule(
        name,
        of=[spell, joint],
        where=(joint.duty == spell.duty)
        & ~exists(
            other,
            (other.duty == spell.duty)
            & (other.party == joint.party)
            & (other.first <= spell.first)
            & (other.last >= spell.last),
        ),
        then=conclude(NotAll, duty=spell.duty, of=of),
        clause=spell.duty,
        says="not-all-free",
    )


def _free(name: str, why: Why, spell: Any, bearer: Value[Any], where: Condition) -> Rule:
    return rule(
        name,
        of=[spell],
        where=where,
        then=conclude(
            FreeDays, duty=spell.duty, bearer=bearer, why=why, first=spell.first, last=spell.last
        ),
        clause=spell.duty,
        says="free-days",
    )


def _run_up(name: str, of: list[Any], where: Condition, party: Value[Party]) -> Rule:
    return rule(
        name,
        of=[term, delay, *of],
        where=(delay.of == term.clause) & (DAYS > NONE) & where,
        then=conclude(
            PenaltyRun,
            of=term.clause,
            party=party,
            **its_duty(delay),
            since=calculated("late after", *OF_DELAY),
            days=DAYS,
            amount=calculated("penalty", DAYS, term.per, term.counted, term.amount, term.at_most),
        ),
        clause=term.clause,
        says="penalty-run",
    )


RULES: tuple[Rule, ...] = (
    _not_all("not all are hindered", hindered, other_hindered, hindered.event),
    _not_all("not all hold back", withheld, other_withheld, withheld.party),
    _free("days of a hindrance", "hindered", excused, excused.bearer, ALWAYS),
    _free("days of holding back", "held back", suspended, suspended.bearer, ALWAYS),
    _free("days on which all are hindered", "hindered", hindered, value(JOINTLY), ALL_HINDERED),
    _free("days on which all hold back", "held back", withheld, value(JOINTLY), ALL_HOLD_BACK),
    rule(
        "delay from the last day",
        of=[asked, term, owed],
        where=(term.runs == "from the last day")
        & (owed.duty == term.of)
        & (owed.last_day < asked.on)
        & NOT_IN_TIME
        & SURELY_BY_THEN
        & _surely_since(owed, came_undone.on > owed.last_day),
        then=_delay(owed, owed.last_day),
        clause=term.clause,
        says="delay",
    ),
    rule(
        "delay from the end of the time to cure",
        of=[asked, term, uncured],
        where=(term.runs == "from the end of the time to cure")
        & (uncured.duty == term.of)
        & ~exists(sooner, same(sooner, uncured) & (sooner.since < uncured.since))
        & _surely_since(uncured, came_undone.on >= uncured.since),
        then=_delay(uncured, day_before(uncured.since)),
        clause=term.clause,
        says="delay",
    ),
    _run_up("penalty run up", [], delay.bearer != JOINTLY, delay.bearer),
    _run_up(
        "penalty run up together",
        [joint],
        (delay.bearer == JOINTLY) & (joint.duty == delay.duty),
        joint.party,
    ),
)

runs_up = requirement(
    "penalty",
    of=[wanted, term],
    where=term.of == wanted.duty,
    about=wanted.duty,
    holds=exists(run, (run.duty == wanted.duty) & (run.party == wanted.party)),
    clause=term.clause,
)
RULES += (runs_up,)
TERMS = (PenaltyTerm,)
