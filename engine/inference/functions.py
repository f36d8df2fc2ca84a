"""Named functions that rules may use: total, of plain values, each with the sorts it takes.

A function here does what comparisons and folds cannot say: dates made of their parts, index
chains, shares and rounding. It sees neither facts nor readings, never fails on values of
its sorts, and gives UNKNOWN only where that is declared.
"""

from calendar import isleap, monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference.sorts import Sort
from engine.model.calendar import LONG_AGO, NEVER


@dataclass(frozen=True, slots=True)
class Function:
    """What a function takes and gives; `open` where it may give UNKNOWN for known values."""

    call: Callable[..., Any]
    takes: tuple[Sort, ...]
    gives: Sort
    open: bool = False


def day_in_year(year: int, day: str) -> date:
    """That day of a year; the last day of February where it has no 29th."""
    month, number = int(day[:2]), int(day[3:])
    held = _held(year)
    return date(held, month, 28 if (month, number) == (2, 29) and not isleap(held) else number)


def first_of_month(year: int, month: str) -> date:
    return date(_held(year), int(month), 1)


def last_of_month(year: int, month: str) -> date:
    held = _held(year)
    return date(held, int(month), monthrange(held, int(month))[1])


def edition(year: int, month: str) -> str:
    """The label of the edition of a table: `2026-10`."""
    return f"{year:04d}-{month}"


def days_from(first: date, last: date) -> int:
    """Days from one day to a later one, 0 if it is not later."""
    return max((last - first).days, 0)


def nth_day(n: int, rows: tuple[tuple[date], ...]) -> date:
    """The nth of several days, from 1; NEVER where there are not as many."""
    return rows[n - 1][0] if 0 < n <= len(rows) else NEVER


def day_paid(amount: int, rows: tuple[tuple[date, int], ...]) -> date:
    """The first day by whose end the amounts sum to `amount` and never fall below it again.

    NEVER where they do not; LONG_AGO where nothing has to be paid.
    """
    if amount <= 0:
        return LONG_AGO
    found, paid = NEVER, 0
    by_day: dict[date, int] = {}
    for day, part in rows:
        by_day[day] = by_day.get(day, 0) + part
    for day, part in sorted(by_day.items()):
        paid += part
        if paid < amount:
            found = NEVER
        elif found == NEVER:
            found = day
    return found


def _held(year: int) -> int:
    """The year, or the nearest one that a calendar has."""
    return min(max(year, date.min.year), date.max.year)


FUNCTIONS: Final[Mapping[str, Function]] = {
    "year plus": Function(lambda year, n: _held(year + n), ("year", "number"), "year"),
    "count plus": Function(lambda one, other: one + other, ("count", "count"), "count"),
    "amount plus": Function(lambda one, other: one + other, ("amount", "amount"), "amount"),
    "amount minus": Function(lambda one, other: one - other, ("amount", "amount"), "amount"),
    "day in year": Function(day_in_year, ("year", "day of the year"), "day"),
    "first day of month": Function(first_of_month, ("year", "month"), "day"),
    "last day of month": Function(last_of_month, ("year", "month"), "day"),
    "edition": Function(edition, ("year", "month"), "word"),
    "nth day": Function(nth_day, ("count", "rows of day"), "day"),
    "day paid": Function(day_paid, ("amount", "rows of day, amount"), "day"),
    "days from": Function(days_from, ("day", "day"), "count"),
}
