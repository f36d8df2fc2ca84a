"""Swedish working days, and where a last day goes that is not one (lag 1930:173, 2 §).

That law moves statutory days only. An agreement's own days stand unless its term says otherwise,
so how to roll is always asked for and never assumed.
"""

from datetime import date
from functools import cache
from typing import Literal

from engine.model.calendar import LONG_AGO, NEVER, days_after
from engine.model.swedish_days import FIRST_YEAR, LAST_YEAR, NAMES, YEARS

Roll = Literal["stands", "next working day", "previous working day"]

_FRIDAY = 4


def covered(day: date) -> bool:
    """Whether the table of Swedish days has the day's year. Outside it nothing is made up."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def is_working_day(day: date) -> bool | None:
    """Not Saturday, Sunday, public holiday, or the eve of midsummer, Christmas or New Year.

    None outside the table.
    """
    if not covered(day):
        return None
    return day.weekday() <= _FRIDAY and day not in named_days(day.year)


def next_working_day(day: date) -> date | None:
    """The day itself if it is a working day, else the first after it; None outside the table."""
    return _nearest_working_day(day, 1)


def previous_working_day(day: date) -> date | None:
    """The day itself if it is a working day, else the last before it; None outside the table."""
    return _nearest_working_day(day, -1)


def roll(day: date, how: Roll) -> date | None:
    """The day that counts instead of `day`.

    None where the table cannot say, which the caller makes unknown. A day that stands needs no
    table, and `NEVER` and `LONG_AGO` stay where they are.
    """
    if how == "stands" or day in (NEVER, LONG_AGO):
        return day
    return next_working_day(day) if how == "next working day" else previous_working_day(day)


def _nearest_working_day(day: date, step: int) -> date | None:
    while covered(day):
        if is_working_day(day):
            return day
        day = days_after(day, step)
    return None


@cache
def named_days(year: int) -> dict[date, tuple[str, ...]]:
    """The year's holidays and eves: a question needs a year or two, so no more are unpacked."""
    named: dict[date, tuple[str, ...]] = {}
    _, *days = YEARS.splitlines()[year - FIRST_YEAR].split()
    for name, month_and_day in zip(NAMES, days, strict=True):
        if month_and_day != "----":
            day = date(year, int(month_and_day[:2]), int(month_and_day[2:]))
            named[day] = (*named.get(day, ()), name)
    return named
