"""Named functions that rules may use: total, of plain values, each with the sorts it takes.

A function here does what comparisons and folds cannot say: dates made of their parts, index
chains, shares and rounding. It sees neither facts nor readings, never fails on values of
its sorts, and gives UNKNOWN only where that is declared.
"""

from calendar import isleap, monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference import functions_of_money as money
from engine.inference.functions_of_days import (
    day_after_days_in_a_row,
    day_after_days_in_total,
    days_of_delay,
    last_day_of_a_row,
    late_after_either_way,
    parts_so_far,
    penalty,
    remainder,
)
from engine.inference.sorts import Sort
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.unknown import UNKNOWN

YEAR_DIGITS: Final = 4
MONTHS: Final = tuple(f"{month:02}" for month in range(1, 13))


@dataclass(frozen=True, slots=True)
class Function:
    """What a function takes and gives; `open` where it may give UNKNOWN for known values."""

    call: Callable[..., Any]
    takes: tuple[Sort, ...]
    gives: Sort
    open: bool = False


def day_in_year(year: int, day: str) -> date:
    """That day of a year; the last day of February where it has no 29th.

    The first day of the year where no day is named.
    """
    month, number = int(day[:2] or 1), int(day[3:] or 1)
    held = _held(year)
    return date(held, month, 28 if (month, number) == (2, 29) and not isleap(held) else number)


def first_of_month(year: int, month: str) -> date:
    """The first day of a month of a year, or of the year where no month is named."""
    return date(_held(year), int(month or 1), 1)


def last_of_month(year: int, month: str) -> date:
    """The last day of a month of a year, or of the year where no month is named."""
    held, number = _held(year), int(month or 12)
    return date(held, number, monthrange(held, number)[1])


def edition(year: int, month: str) -> str:
    """The label of the edition of a table: `2026-10`; empty where no month is named."""
    return f"{year:04d}-{month}" if month else ""


def edition_day(label: str) -> Any:
    """The first day of the month that the label of an edition names; UNKNOWN for others."""
    year, _, month = label.partition("-")
    dated = year.isdecimal() and len(year) == YEAR_DIGITS and month[:2] in MONTHS
    return date(_held(int(year)), int(month[:2]), 1) if dated else UNKNOWN


def days_from(first: date, last: date) -> int:
    """Days from one day to a later one, 0 if it is not later."""
    return max((last - first).days, 0)


def nth_day(n: int, rows: tuple[tuple[date], ...]) -> date:
    """The nth of several days, from 1; NEVER where there are not as many."""
    return rows[n - 1][0] if 0 < n <= len(rows) else NEVER


def nth_different_day(n: int, rows: tuple[tuple[date], ...]) -> date:
    """The same, a day that comes twice counted once."""
    return nth_day(n, tuple(dict.fromkeys(rows)))


def day_paid(amount: int, rows: tuple[tuple[date, int], ...]) -> date:
    """The first day by whose end the amounts sum to `amount` and never fall below it again.

    NEVER where they do not; LONG_AGO where nothing has to be paid.
    """
    if amount <= 0:
        return LONG_AGO
    found = NEVER
    for day, paid in _day_by_day(rows):
        if paid < amount:
            found = NEVER
        elif found == NEVER:
            found = day
    return found


def day_undone(amount: int, rows: tuple[tuple[date, int], ...]) -> date:
    """The last day by whose end the amounts no longer sum to `amount`; NEVER if they always do."""
    found, whole = NEVER, False
    for day, paid in _day_by_day(rows):
        if whole and paid < amount:
            found = day
        whole = paid >= amount
    return found


def _day_by_day(rows: tuple[tuple[date, int], ...]) -> Iterator[tuple[date, int]]:
    """Each day on which anything was paid, in order, with the sum by its end."""
    by_day: dict[date, int] = {}
    for day, part in rows:
        by_day[day] = by_day.get(day, 0) + part
    paid = 0
    for day, part in sorted(by_day.items()):
        paid += part
        yield day, paid


def _held(year: int) -> int:
    """The year, or the nearest one that a calendar has."""
    return min(max(year, date.min.year), date.max.year)


_INDEXED: Final = (
    *("amount", "amount", "word", "word", "percent", "word", "year", "year"),
    "rows of year, percent",
)
_DELAY: Final = ("day", "day", "rows of day, day", "rows of day, day")
_SHARED: Final = ("count", "count", "rows of count, count")
FUNCTIONS: Final[Mapping[str, Function]] = {
    "year plus": Function(lambda year, n: _held(year + n), ("year", "number"), "year"),
    "remainder": Function(remainder, ("count", "count"), "count"),
    "count plus": Function(lambda one, other: one + other, ("count", "count"), "count"),
    "amount plus": Function(lambda one, other: one + other, ("amount", "amount"), "amount"),
    "lesser amount": Function(money.lesser, ("amount", "amount"), "amount"),
    "greater amount": Function(money.greater, ("amount", "amount"), "amount"),
    "greatest amount": Function(money.greatest, ("rows of amount",), "amount"),
    "sum of amounts": Function(money.sum_of, ("rows of amount",), "amount"),
    "amount minus": Function(lambda one, other: one - other, ("amount", "amount"), "amount"),
    "day in year": Function(day_in_year, ("year", "day of the year"), "day"),
    "first day of month": Function(first_of_month, ("year", "month"), "day"),
    "last day of month": Function(last_of_month, ("year", "month"), "day"),
    "edition": Function(edition, ("year", "month"), "word"),
    "nth day": Function(nth_day, ("count", "rows of day"), "day"),
    "nth different day": Function(nth_different_day, ("count", "rows of day"), "day"),
    "day paid": Function(day_paid, ("amount", "rows of day, amount"), "day"),
    "day undone": Function(day_undone, ("amount", "rows of day, amount"), "day"),
    "earlier day": Function(min, ("day", "day"), "day"),
    "day after days in a row": Function(
        day_after_days_in_a_row, ("count", "rows of day, day"), "day"
    ),
    "day after days in total": Function(
        day_after_days_in_total, ("count", "rows of day, day"), "day"
    ),
    "last day of a row": Function(last_day_of_a_row, ("day", "rows of day, day"), "day"),
    "parts so far": Function(parts_so_far, ("amount", "count", "count"), "amount"),
    "days of delay": Function(days_of_delay, _DELAY, "count"),
    "late after either way": Function(
        late_after_either_way, (*_DELAY, *_DELAY[2:]), "day", open=True
    ),
    "penalty": Function(penalty, ("count", "word", "word", "amount", "amount"), "amount"),
    "days from": Function(days_from, ("day", "day"), "count"),
    "edition day": Function(edition_day, ("word",), "day", open=True),
    "indexed, exact": Function(money.indexed_exact, _INDEXED, "word", open=True),
    "indexed amount": Function(money.indexed_amount, _INDEXED, "amount", open=True),
    "whole öre of": Function(money.whole_ore, ("word",), "amount"),
    "in kronor": Function(money.in_kronor, ("amount",), "word"),
    "part of the year left": Function(money.part_of_year_left, ("amount", "year", "day"), "amount"),
    "part by weight": Function(
        money.part_by_weight, ("amount", "count", "rows of count, amount"), "amount", open=True
    ),
    "parts of years": Function(
        money.parts_of_years,
        ("count", "rows of year, amount", "rows of year, count, amount"),
        "amount",
        open=True,
    ),
    "left of parts of years": Function(
        money.left_of_parts_of_years,
        ("count", "rows of year, amount", "rows of year, count, amount, amount"),
        "amount",
        open=True,
    ),
    "left to pay": Function(money.left_to_pay, ("amount", "amount"), "amount"),
    "share": Function(money.share, ("amount", "word", *_SHARED), "amount", open=True),
    "share, exact": Function(money.share_exact, ("amount", *_SHARED), "word", open=True),
    "share's rank": Function(money.share_rank, ("amount", "word", *_SHARED), "count", open=True),
    "outstanding": Function(money.outstanding, ("amount", "amount", "amount"), "amount"),
}
