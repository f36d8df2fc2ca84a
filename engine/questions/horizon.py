"""How many periods a question needs: from the first that matters to those just ahead."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import product

from engine.model.agreement import Agreement, Term, under_any
from engine.model.calendar import Duration, nth_start

AHEAD = 3
"""Periods ahead of the last day that matters: a late notice reaches the next but one."""
MOST = 1200
"""Periods in one question."""
FARTHEST = 500_000
"""More periods than any agreement will have had."""


def ordinals(agreement: Agreement, days: Sequence[date]) -> Iterable[int]:
    """The ordinals of the periods from before the first of `days` to after the last.

    Those of what happens several times a year are among them.

    Counted generously: a period too many is harmless, one too few would hide an end.
    """
    terms = agreement.terms
    lengths = [_durations(term, "length") for term in terms if term.kind == "termination"]
    notice = max((d for several in lengths for d in several), key=_rough, default=Duration())
    wanted = {0, *range(1, _times_a_year(agreement) + 1)}
    for period in (term for term in terms if term.kind == "period"):
        for renewal in (term for term in terms if term.kind == "renewal"):
            wanted.update(_of(period, renewal, days, notice))
    return sorted(wanted)


def years(agreement: Agreement, days: Sequence[date]) -> Iterable[tuple[int, date, date]]:
    """The calendar years, with their first and last days, in which a duty may lie.

    From the year before the first period, for what is owed about it, to the year after the
    last of `days`.
    """
    starts = [
        start
        for term in agreement.terms
        if term.kind == "period"
        for start in under_any(term.values["from_"])
    ]
    first = min([*starts, min(days)]).year - 1
    last = min(max([*starts, max(days)]).year + 1, first + MOST)
    return [(year, date(year, 1, 1), date(year, 12, 31)) for year in range(first, last + 1)]


def ordinal_from(first: date, length: Duration, step: Duration, day: date) -> int:
    """The ordinal of the first period that starts on `day` or later; FARTHEST where none does."""
    low, high = 0, FARTHEST
    while low < high:
        middle = (low + high) // 2
        if nth_start(first, length, step, middle) < day:
            low = middle + 1
        else:
            high = middle
    return low


def _times_a_year(agreement: Agreement) -> int:
    """The most times a year that anything is owed."""
    times = [
        under_any(term.values["times_a_year"])
        for term in agreement.terms
        if "times_a_year" in term.values
    ]
    return min(max((n for several in times for n in several), default=0), MOST)


def _of(period: Term, renewal: Term, days: Sequence[date], notice: Duration) -> Iterable[int]:
    """From the first that any reading needs to the last."""
    low, high, most = FARTHEST, 0, 0
    lengths = under_any(period.values["length"]), under_any(renewal.values["length"])
    for first, length, step in product(under_any(period.values["from_"]), *lengths):
        shortest = min(_rough(one) for one in (step, *step.earlier))
        ahead = AHEAD + -(-_rough(notice) // max(shortest, 1))
        low = min(low, ordinal_from(first, length, step, min(days)) - ahead)
        high = max(high, ordinal_from(first, length, step, max(days)) + ahead)
        most = max(most, ahead)
    first_wanted = max(low, 0)
    return range(first_wanted, min(max(high, most), first_wanted + MOST) + 1)


def _durations(term: Term, name: str) -> tuple[Duration, ...]:
    return under_any(term.values[name])


def _rough(duration: Duration) -> int:
    """Days, roughly; only to know how far to look."""
    return duration.months * 31 + duration.days
