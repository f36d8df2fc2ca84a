"""Civil days, and the lengths of time that agreements speak of.

Every function answers whatever it is asked: results are kept between `LONG_AGO` and `NEVER`,
and those two stay where they are, whatever is added to them or taken from them.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

MonthEnd = Literal["same day or last", "last day of month"]
StartDay = Literal["in", "out"]

NEVER = date(9999, 12, 31)
"""Has not happened by any day asked about: later than every other day."""

LONG_AGO = date(1, 1, 1)
"""Had happened before any day asked about: earlier than every other day."""

DURATION_UNITS = ("year", "years", "month", "months", "week", "weeks", "day", "days")

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_COUNTS = "".join(rf"(?: (\d{{1,9}}) {unit}s?)?" for unit in ("year", "month", "week", "day"))
_DURATION = re.compile(_COUNTS, re.ASCII)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time. The months are counted first, then the days.

    A year is 12 months and a week 7 days. Durations have no order: which is longer,
    1 month or 30 days, depends on where one starts. `earlier` is for what is repeated, and was
    of another length at first: the lengths of the first times, in turn.
    """

    months: int = 0
    days: int = 0
    earlier: "tuple[Duration, ...]" = ()

    def __add__(self, other: "Duration") -> "Duration":
        return Duration(self.months + other.months, self.days + other.days)

    def times(self, n: int) -> "Duration":
        """The length of n in turn, a negative number counting back."""
        own = Duration(self.months, self.days)
        if not self.earlier or n <= 0:
            return Duration(own.months * n, own.days * n)
        first = sum(self.earlier[:n], Duration())
        return first + own.times(max(n - len(self.earlier), 0))

    def nth(self, n: int) -> "Duration":
        """The length of the nth time, from 1."""
        known = n <= len(self.earlier)
        return self.earlier[n - 1] if known else Duration(self.months, self.days)


def read_duration(text: str) -> Duration | None:
    """`6 months`, `2 weeks` or `1 year 6 months`, largest unit first; None if it is not one."""
    found = _DURATION.fullmatch(" " + text)
    if found is None:
        return None
    years, months, weeks, days = (int(count or 0) for count in found.groups())
    return Duration(months=12 * years + months, days=7 * weeks + days)


def write_duration(duration: Duration) -> str:
    """The text that `read_duration` reads back; days that make whole weeks become weeks.

    For lengths as terms have them: none is negative.
    """
    years, months = divmod(duration.months, 12)
    weeks, days = (0, duration.days) if duration.days % 7 else (duration.days // 7, 0)
    counted = ((years, "year"), (months, "month"), (weeks, "week"), (days, "day"))
    parts = [f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in counted if n]
    return " ".join(parts) or "0 days"


def days_after(day: date, days: int) -> date:
    """The day so many days later, or earlier if negative."""
    if day in (NEVER, LONG_AGO):
        return day
    ordinal = day.toordinal() + days
    return date.fromordinal(max(LONG_AGO.toordinal(), min(ordinal, NEVER.toordinal())))


def months_after(day: date, months: int, month_end: MonthEnd) -> date:
    """The day so many months later, or earlier if negative.

    "same day or last" is the day with the same number, or the month's last day where it has none
    (lag 1930:173, 1 §). It means what `relativedelta(months=...)` means, and a test holds it to
    that. "last day of month" is the end of the month arrived at.
    """
    if day in (NEVER, LONG_AGO):
        return day
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not LONG_AGO.year <= year <= NEVER.year:
        return NEVER if months > 0 else LONG_AGO
    last = _length_of_month(year, month + 1)
    return date(year, month + 1, min(day.day, last) if month_end == "same day or last" else last)


def after(day: date, duration: Duration, month_end: MonthEnd) -> date:
    """Counted forwards from a day. The month-end rule is for durations with months in them."""
    arrived = months_after(day, duration.months, month_end) if duration.months else day
    return days_after(arrived, duration.days)


def before(day: date, duration: Duration, month_end: MonthEnd) -> date:
    """Counted backwards from a day. Not the reverse of `after`: see `latest_start`."""
    return after(day, duration.times(-1), month_end)


def latest_start(end: date, duration: Duration, month_end: MonthEnd) -> date:
    """The last day from which the duration, counted forwards, ends on or before `end`.

    Counted back from 30 September, 6 months is 30 March; but 31 March too ends 30 September.
    Exact for every day and every duration that is not negative.
    """
    arrived = days_after(end, -duration.days)
    if not duration.months:
        return arrived
    if arrived.day == _length_of_month(arrived.year, arrived.month):
        return months_after(arrived, -duration.months, "last day of month")
    if month_end == "last day of month":
        return months_after(arrived, -duration.months - 1, month_end)
    return months_after(arrived, -duration.months, month_end)


def last_day_of(start: date, duration: Duration, month_end: MonthEnd, start_day: StartDay) -> date:
    """The last day of a period of that length.

    Start day out: the corresponding day, as for a notice received on `start`.
    Start day in: the day before that, as for a term that runs from `start`; with the rule
    "last day of month", the end of the month in which that day falls. A term without length
    has its last day before its first.
    """
    if start_day == "out":
        return after(start, duration, month_end)
    if month_end == "same day or last" or not duration.months:
        return days_after(after(start, duration, month_end), -1)
    last = days_after(months_after(start, duration.months, "same day or last"), -1)
    return days_after(months_after(last, 0, month_end), duration.days)


def nth_start(first: date, first_length: Duration, step: Duration, n: int) -> date:
    """The start of the nth period, where number 0 starts on `first` and the others follow it.

    Counted from the first date and never from the last result, so that what is monthly from
    31 January comes back to 31 March after 28 February.
    """
    if n <= 0:
        return first
    return after(first, first_length + step.times(n - 1), "same day or last")


def _length_of_month(year: int, month: int) -> int:
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap else _MONTH_LENGTHS[month - 1]
