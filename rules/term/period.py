"""Period: from which day the agreement runs, how long, and its last day.

    - id: X-1
      kind: period
      from: 2030-01-31
      length: 1 month

The first period starts on `from`, that day included, and ends the day before the
corresponding day. What follows it is in `renewal.py`. `until`, where the text names
the last day, is the one that the length gives: an agreement where it is another is refused.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    after,
    day_before,
    known,
    year,
)
from engine.inference.kinds import Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import ClauseId, Count, Day, Duration, Year


class PeriodTerm(Term):
    """The first period. `conduct after it`: what going on as before may amount to."""

    __kind__ = "period"
    from_: Value[Day]
    length: Value[Duration]
    until: Value[Day] = default(NEVER)
    conduct_after_it: Value[
        Literal["no agreement", "perhaps a new implied agreement", "not stated"]
    ] = default("not stated")


class Period(Conclusion):
    """A period for which the agreement runs unless somebody ends it."""

    __kind__ = "running period"
    n: Value[Count]
    starts: Value[Day]
    ends: Value[Day]
    year: Value[Year]
    clause: Value[ClauseId]


class FinalEnd(Conclusion):
    """The last day, after which nothing renews the agreement."""

    day: Maybe[Day]
    clause: Value[ClauseId]


def ended_before(last: Value[Any], no_sooner: Value[Any], day: Value[Any]) -> Condition:
    """Whether a last day lies before a day; one that is not known lies no sooner than it can."""
    found: Condition = (last < day) & (known(last) | (no_sooner < day))
    return found


term = fact(PeriodTerm)
period = fact(Period)
final_end = fact(FinalEnd)

RULES: tuple[Rule, ...] = (
    rule(
        "first period",
        of=[term],
        then=conclude(
            Period,
            n=0,
            starts=term.from_,
            ends=day_before(after(term.from_, term.length)),
            year=year(term.from_),
            clause=term.clause,
        ),
        clause=term.clause,
        says="first-period",
    ),
)
TERMS = (PeriodTerm,)
