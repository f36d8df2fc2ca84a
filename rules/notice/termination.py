"""Termination by notice (uppsägning): a party leaves by telling the others in time.

    - id: X-1
      kind: termination
      by: all
      ends: at the end of a period
      length: 6 months
      counted: back from the last day
      counts from: received
      weekend: stands
      month end: same day or last
      late notice: takes effect at the next possible end
    - {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}

A right that is there for a time (`time_for_notice.py`) is a term of its own for each time.
`only: after a long stop` leaves it to force majeure (`hindrance/long_stop.py`).

`counted` says from which end the time runs. Back from the last day of a period, it gives the last
day on which a notice for that end is in time; back from the day after, the same reckoned from the
first day of the next period; within the last: the notice must come during the length that ends the
period; forward: the time runs from the notice itself. Forwards and backwards by months are not the
same. Never to be mixed up with rescission (hävning).
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    after,
    before,
    case,
    day_after,
    day_before,
    latest_start,
    roll,
)
from engine.inference.kinds import Conclusion, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.about import ALWAYS, readings
from engine.model.calendar import MonthEnd
from engine.model.types import ClauseId, Day, Duration, Parties, YesNo
from rules.term.period import period

Counting = Literal[
    "back from the last day", "back from the day after", "within the last", "forward"
]


class TerminationTerm(Term):
    """How a party may leave by notice. One per agreement, or per party where they differ."""

    __kind__ = "termination"
    __readings__ = readings(counts_from=ALWAYS, late_notice=ALWAYS)
    by: Value[Parties]
    ends: Value[Literal["at the end of a period", "on any day"]]
    length: Value[Duration]
    counted: Value[Counting]
    counts_from: Value[Literal["received", "sent"]] = default("received")
    first_day: Value[Literal["not counted", "counted"]] = default("not counted")
    month_end: Value[MonthEnd] = default("same day or last")
    weekend: Value[Literal["stands", "next working day", "previous working day"]] = default(
        "stands"
    )
    late_notice: Value[Literal["takes effect at the next possible end", "has no effect"]] = default(
        "takes effect at the next possible end"
    )
    once_it_has_run: Value[Duration] = default(Duration())
    until_it_has_run: Value[Duration] = default(Duration())
    only: Value[Literal["not stated", "after a long stop"]] = default("not stated")


class Window(Conclusion):
    """When a notice must count for the agreement to end on `ends`.

    In time after `after` and on `last day` at the latest; where `early` is yes, a notice
    that names this end may come earlier.
    """

    of: Value[ClauseId]
    ends: Value[Day]
    after: Maybe[Day]
    last_day: Maybe[Day]
    counts_from: Value[Literal["received", "sent"]]
    early: Value[YesNo]
    late_notice: Value[Literal["takes effect at the next possible end", "has no effect"]]


term = fact(TerminationTerm)

PREVIOUS_END = day_before(period.starts)


def end_counted_from(day: Value[Day], term: TerminationTerm) -> Maybe[Any]:
    """The last day if the time of a term runs forward from `day`."""
    with_first_day = case(
        term.month_end,
        {"last day of month": after(day_before(day), term.length, term.month_end)},
        otherwise=day_before(after(day, term.length, term.month_end)),
    )
    return case(
        term.first_day,
        {"counted": with_first_day},
        otherwise=after(day, term.length, term.month_end),
    )


def last_day_to_count_from(end: Value[Day], term: TerminationTerm) -> Maybe[Any]:
    """The last day from which the time of a term, run forward, is out on `end`."""
    with_first_day = case(
        term.month_end,
        {"last day of month": day_after(latest_start(end, term.length, term.month_end))},
        otherwise=latest_start(day_after(end), term.length, term.month_end),
    )
    return case(
        term.first_day,
        {"counted": with_first_day},
        otherwise=latest_start(end, term.length, term.month_end),
    )


def at_all_times(term: TerminationTerm) -> Condition:
    """Whether a term gives the right for as long as the agreement runs."""
    always: Condition = (
        (term.once_it_has_run == Duration())
        & (term.until_it_has_run == Duration())
        & (term.only == "not stated")
    )
    return always


IN_TIME_AFTER = case(
    term.counted,
    {
        "back from the last day": roll(
            before(PREVIOUS_END, term.length, term.month_end), term.weekend
        ),
        "back from the day after": roll(
            before(period.starts, term.length, term.month_end), term.weekend
        ),
        "within the last": before(period.ends, term.length, term.month_end),
        "forward": last_day_to_count_from(PREVIOUS_END, term),
    },
)
IN_TIME_UNTIL = case(
    term.counted,
    {
        "back from the last day": roll(
            before(period.ends, term.length, term.month_end), term.weekend
        ),
        "back from the day after": roll(
            before(day_after(period.ends), term.length, term.month_end), term.weekend
        ),
        "within the last": period.ends,
        "forward": last_day_to_count_from(period.ends, term),
    },
)


def window_from(after_: Value[Any], last_day: Value[Any]) -> Conclude:
    return conclude(
        Window,
        of=term.clause,
        ends=period.ends,
        after=after_,
        last_day=last_day,
        counts_from=term.counts_from,
        early=case(term.counted, {"within the last": False}, otherwise=True),
        late_notice=term.late_notice,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "exit window",
        of=[term, period],
        where=(term.ends == "at the end of a period") & at_all_times(term),
        then=window_from(IN_TIME_AFTER, IN_TIME_UNTIL),
        clause=term.clause,
        says="exit-window",
    ),
)
TERMS = (TerminationTerm,)
