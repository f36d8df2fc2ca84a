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
delay; nor are those before it was bound. What several owe jointly costs each of them. However
many demands were made, a delay is counted once. Where what had been done came undone (a payment
that came back), no text says since when it is late again: a person does.
"""

from typing import Any, Final, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    calculated,
    day_before,
    earliest,
    exists,
    gathered,
    one_of,
    value,
)
from engine.inference.given import Listed, WantedDuty
from engine.inference.kinds import EVERYBODY, Conclusion, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, requirement, rule
from engine.model.types import Amount, ClauseId, Count, Day, Id, Party, Year
from rules.cure import Uncured
from rules.duty import JOINTLY, Done, its_duty, same
from rules.duty_state import (
    BOUND_LATER,
    EXCUSED_THEN,
    IN_TIME,
    LAPSED,
    came_undone,
    excused,
    owed,
    suspended,
)
from rules.in_force import asked
from rules.judgements import LATE_AGAIN

NONE: Final[Value[Count]] = value(Count(0))
UNCAPPED: Final = 1_000_000_000_00
"""More than any penalty, in öre."""


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


class Delay(Conclusion):
    """A delay that costs: `after` this day, until that day, the latter included."""

    of: Value[ClauseId]
    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    nth: Value[Count]
    cause: Value[Id]
    after: Maybe[Day]
    until: Maybe[Day]


class PenaltyRun(Conclusion):
    """The penalty that a delay has run up by the day asked about."""

    of: Value[ClauseId]
    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    nth: Value[Count]
    cause: Value[Id]
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
bears = fact(Listed, "bears")

EXCUSED = gathered(
    excused.first,
    excused.last,
    fact=excused,
    where=(excused.duty == delay.duty) & (excused.bearer == delay.bearer),
)
HELD_BACK = gathered(
    suspended.first,
    suspended.last,
    fact=suspended,
    where=(suspended.duty == delay.duty)
    & (suspended.bearer == delay.bearer)
    & (suspended.first <= delay.after),
)
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

RULES: tuple[Rule, ...] = (
    rule(
        "delay from the last day",
        of=[asked, term, owed],
        where=(term.runs == "from the last day")
        & (owed.duty == term.of)
        & (owed.last_day < asked.on)
        & NOT_IN_TIME
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
    rule(
        "penalty run up",
        of=[term, delay],
        where=(delay.of == term.clause) & (DAYS > NONE),
        then=conclude(
            PenaltyRun,
            of=term.clause,
            **its_duty(delay),
            since=calculated("late after", *OF_DELAY),
            days=DAYS,
            amount=calculated("penalty", DAYS, term.per, term.counted, term.amount, term.at_most),
        ),
        clause=term.clause,
        says="penalty-run",
    ),
)

runs_up = requirement(
    "penalty",
    of=[wanted, term],
    where=term.of == wanted.duty,
    about=wanted.duty,
    holds=exists(run, (run.duty == wanted.duty) & (run.bearer == wanted.party))
    | (
        exists(run, (run.duty == wanted.duty) & (run.bearer == JOINTLY))
        & exists(
            bears,
            (bears.of == wanted.duty)
            & one_of(bears.role, "payment.by", "obligation.bearer")
            & (bears.party == wanted.party),
        )
    ),
    clause=term.clause,
)
RULES += (runs_up,)
TERMS = (PenaltyTerm,)
