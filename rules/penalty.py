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
dropped. Excused is not late.
"""

from typing import Any, Final, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    day_before,
    earliest,
    exists,
)
from engine.inference.given import WantedDuty
from engine.inference.kinds import EVERYBODY, Conclusion, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, requirement, rule
from engine.model.types import Amount, ClauseId, Count, Day, Id, Party, Year
from rules.cure import Uncured
from rules.duty import EXCUSED_THEN, IN_TIME, LAPSED, Done, asked, owed, same

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
delay = fact(Delay)
run = fact(PenaltyRun)

DAYS = calculated("days from", delay.after, delay.until)


def _delay(late: Any, after: Value[Any]) -> Conclude:
    """The delay with what is late, a fact about a duty."""
    return conclude(
        Delay,
        of=term.clause,
        duty=late.duty,
        bearer=late.bearer,
        beneficiary=late.beneficiary,
        year=late.year,
        nth=late.nth,
        cause=late.cause,
        after=after,
        until=calculated("earlier day", asked.on, earliest(done.on, done, same(done, late))),
    )


NOT_IN_TIME: Condition = ~IN_TIME & ~EXCUSED_THEN & ~LAPSED

RULES: tuple[Rule, ...] = (
    rule(
        "delay from the last day",
        of=[asked, term, owed],
        where=(term.runs == "from the last day")
        & (owed.duty == term.of)
        & (owed.sort == "by a day")
        & (owed.last_day < asked.on)
        & NOT_IN_TIME,
        then=_delay(owed, owed.last_day),
        clause=term.clause,
        says="delay",
    ),
    rule(
        "delay from the end of the time to cure",
        of=[asked, term, uncured],
        where=(term.runs == "from the end of the time to cure") & (uncured.duty == term.of),
        then=_delay(uncured, day_before(uncured.since)),
        clause=term.clause,
        says="delay",
    ),
    rule(
        "penalty run up",
        of=[term, delay],
        where=delay.of == term.clause,
        then=conclude(
            PenaltyRun,
            of=term.clause,
            duty=delay.duty,
            bearer=delay.bearer,
            beneficiary=delay.beneficiary,
            year=delay.year,
            nth=delay.nth,
            cause=delay.cause,
            since=delay.after,
            days=DAYS,
            amount=calculated("penalty", DAYS, term.per, term.counted, term.amount, term.at_most),
        ),
        clause=term.clause,
        says="penalty-run",
    ),
)

runs_up = requirement(
    "penalty",
    of=[wanted],
    about=wanted.duty,
    holds=exists(run, (run.duty == wanted.duty) & (run.bearer == wanted.party)),
)
RULES += (runs_up,)
TERMS = (PenaltyTerm,)
