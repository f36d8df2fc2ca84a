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
    - id: X-2
      kind: exit
      by: all
      notice to: all other parties
      ends for: the leaving party

`counted` says from which end the time runs. Back from the last day of a period, it gives
the last day on which a notice for that end is in time; back from the day after, the same
reckoned from the first day of the next period; within the last: the notice must come
during the length that ends the period; forward: the time runs from the notice itself.
Forwards and backwards by months are not the same. Never to be mixed up with rescission
(hävning).
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    after,
    before,
    case,
    day_after,
    day_before,
    earliest,
    exists,
    later,
    latest_start,
    roll,
    within,
    yes,
)
from engine.inference.given import Listed
from engine.inference.kinds import Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.calendar import MonthEnd
from engine.model.types import EARLIEST, ClauseId, Day, Duration, Id, Parties, YesNo
from rules.exit import ExitTerm, TerminationNotice, counted
from rules.period import final_end, period

Counting = Literal[
    "back from the last day", "back from the day after", "within the last", "forward"
]


class TerminationTerm(Term):
    """How a party may leave by notice. One per agreement, or per party where they differ."""

    __kind__ = "termination"
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


class LastEffect(Conclusion):
    """The last day on which a notice still ends the agreement before it ends anyway."""

    of: Value[ClauseId]
    last_day: Maybe[Day]


class Entitled(Conclusion):
    """The term under which a party may give this notice."""

    notice: Value[Id]
    of: Value[ClauseId]


class CountsOn(Conclusion):
    """The day on which a notice counts under the term it is given under."""

    notice: Value[Id]
    of: Value[ClauseId]
    day: Maybe[Day]
    at_least: Maybe[Day]


class Named(Conclusion):
    """The notice names an end for which it is in time."""

    notice: Value[Id]
    of: Value[ClauseId]
    ends: Value[Day]
    last_day: Maybe[Day]


class WayOut(Conclusion):
    """The end to which a notice leads, if it is good in other respects."""

    notice: Value[Id]
    of: Value[ClauseId]
    ends: Maybe[Day]
    last_day: Maybe[Day]


notice = fact(TerminationNotice)
term = fact(TerminationTerm)
may_leave = fact(Listed)
exit_term = fact(ExitTerm)
window = fact(Window)
later_window = fact(Window, "later window")
entitled = fact(Entitled)
counts_on = fact(CountsOn)
named = fact(Named)
way_out = fact(WayOut)

NAMED_END: Value[Any] = notice.for_end
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


FORWARD_END = end_counted_from(counted.day, term)

RULES: tuple[Rule, ...] = (
    rule(
        "exit window",
        of=[term, period],
        where=term.ends == "at the end of a period",
        then=conclude(
            Window,
            of=term.clause,
            ends=period.ends,
            after=case(
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
            ),
            last_day=case(
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
            ),
            counts_from=term.counts_from,
            early=case(term.counted, {"within the last": False}, otherwise=True),
            late_notice=term.late_notice,
        ),
        clause=term.clause,
        says="exit-window",
    ),
    rule(
        "last notice with effect",
        of=[term, final_end],
        where=term.ends == "on any day",
        then=conclude(
            LastEffect,
            of=term.clause,
            last_day=last_day_to_count_from(final_end.day, term),
        ),
        clause=term.clause,
        says="last-effect",
    ),
    rule(
        "entitled to give notice",
        of=[notice, may_leave],
        where=(may_leave.role == "termination.by") & (may_leave.party == notice.by),
        then=conclude(Entitled, notice=notice.id, of=may_leave.of),
        clause=may_leave.of,
        says="entitled",
    ),
    rule(
        "counts on",
        of=[entitled, term, counted],
        where=(entitled.of == term.clause)
        & (counted.notice == entitled.notice)
        & (counted.basis == term.counts_from),
        then=conclude(
            CountsOn,
            notice=entitled.notice,
            of=entitled.of,
            day=counted.day,
            at_least=counted.at_least,
        ),
        clause=term.clause,
        says="counts-on",
    ),
    rule(
        "in time for the end that is named",
        of=[entitled, notice, window, counted],
        where=(entitled.notice == notice.id)
        & (entitled.of == window.of)
        & (counted.notice == notice.id)
        & (counted.basis == window.counts_from)
        & (notice.for_end == window.ends)
        & (counted.day <= window.last_day)
        & (counted.at_least <= window.last_day)
        & (yes(window.early) | (counted.day > window.after)),
        then=conclude(
            Named, notice=notice.id, of=window.of, ends=window.ends, last_day=window.last_day
        ),
        clause=window.of,
        says="in-time-as-named",
    ),
    rule(
        "leaves at the end that is named",
        of=[named],
        then=conclude(
            WayOut, notice=named.notice, of=named.of, ends=named.ends, last_day=named.last_day
        ),
        clause=named.of,
        says="leaves-as-named",
    ),
    rule(
        "leaves at the earliest end",
        of=[entitled, notice, window, counted],
        where=(entitled.notice == notice.id)
        & (entitled.of == window.of)
        & (counted.notice == notice.id)
        & (counted.basis == window.counts_from)
        & (notice.for_end == EARLIEST)
        & within(counted.day, after=window.after, until=window.last_day)
        & (counted.at_least <= window.last_day),
        then=conclude(
            WayOut, notice=notice.id, of=window.of, ends=window.ends, last_day=window.last_day
        ),
        clause=window.of,
        says="leaves-at-earliest-end",
    ),
    rule(
        "leaves at the next possible end",
        of=[entitled, notice, window, counted],
        where=(entitled.notice == notice.id)
        & (entitled.of == window.of)
        & (counted.notice == notice.id)
        & (counted.basis == window.counts_from)
        & (notice.for_end != EARLIEST)
        & (window.late_notice == "takes effect at the next possible end")
        & ~exists(named, named.notice == notice.id)
        & (
            window.ends
            == earliest(
                later_window.ends,
                later_window,
                (later_window.of == window.of)
                & (later_window.counts_from == window.counts_from)
                & (later_window.ends >= NAMED_END)
                & (counted.day <= later_window.last_day)
                & (yes(later_window.early) | (counted.day > later_window.after)),
            )
        )
        & (counted.at_least <= window.last_day),
        then=conclude(
            WayOut, notice=notice.id, of=window.of, ends=window.ends, last_day=window.last_day
        ),
        clause=window.of,
        says="leaves-at-next-end",
    ),
    rule(
        "leaves when the time has run from the notice",
        of=[entitled, notice, term, counted],
        where=(entitled.notice == notice.id)
        & (entitled.of == term.clause)
        & (counted.notice == notice.id)
        & (counted.basis == term.counts_from)
        & (term.ends == "on any day")
        & (
            (notice.for_end == EARLIEST)
            | (notice.for_end >= FORWARD_END)
            | (term.late_notice == "takes effect at the next possible end")
        )
        & ~exists(final_end, final_end.day < later(FORWARD_END, notice.for_end)),
        then=conclude(
            WayOut,
            notice=notice.id,
            of=term.clause,
            ends=later(FORWARD_END, notice.for_end),
            last_day=counted.day,
        ),
        clause=term.clause,
        says="leaves-after-notice-period",
    ),
)

in_time = requirement(
    "in-time",
    of=[entitled],
    about=entitled.notice,
    holds=exists(way_out, way_out.notice == entitled.notice),
    clause=entitled.of,
)
entitled_at_all = requirement(
    "entitled",
    of=[notice, exit_term],
    about=notice.id,
    holds=exists(entitled, entitled.notice == notice.id),
    clause=exit_term.clause,
)
RULES += (in_time, entitled_at_all)
TERMS = (TerminationTerm,)
