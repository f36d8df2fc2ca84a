"""Named functions of turns: days over stretches, units that cost, parts one after another."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from engine.model.calendar import NEVER, days_after
from engine.model.unknown import UNKNOWN, Open

DAYS_IN_WEEK: Final = 7


def remainder(n: int, by: int) -> int:
    """What is left of a number that is taken by so many at a time; all of it, by none."""
    return n % by if by else n


def stretches(rows: tuple[tuple[date, date], ...]) -> list[tuple[date, date]]:
    """The days from first to last of each row, as stretches without a gap, in order."""
    found: list[tuple[date, date]] = []
    for first, last in sorted(rows):
        if last < first:
            continue
        if found and first <= days_after(found[-1][1], 1):
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def day_after_days_in_a_row(days: int, rows: tuple[tuple[date, date], ...]) -> date:
    """The day after so many days without a gap; NEVER where there are not as many."""
    for first, last in stretches(rows):
        if last >= days_after(first, days - 1):
            return days_after(first, days)
    return NEVER


def day_after_days_in_total(days: int, rows: tuple[tuple[date, date], ...]) -> date:
    """The day after so many days, gaps left out; NEVER where there are not as many."""
    left = days
    for first, last in stretches(rows):
        if last >= days_after(first, left - 1):
            return days_after(first, left)
        left -= (last - first).days + 1
    return NEVER


def last_day_of_a_row(day: date, rows: tuple[tuple[date, date], ...]) -> date:
    """The last day of the stretch that the day is in or follows on; else the day itself."""
    return next(
        (last for first, last in stretches(rows) if first <= day <= days_after(last, 1)), day
    )


def days_of_delay(
    after: date,
    until: date,
    excused: tuple[tuple[date, date], ...],
    held_back: tuple[tuple[date, date], ...],
) -> int:
    """Days after one day until another, the latter included, but for those in the stretches."""
    return sum((last - first).days for first, last in _late(after, until, excused + held_back))


def late_after(
    after: date,
    until: date,
    excused: tuple[tuple[date, date], ...],
    held_back: tuple[tuple[date, date], ...],
) -> date:
    """The day after which the first of those days comes; `after` itself where there are none."""
    return next((first for first, _ in _late(after, until, excused + held_back)), after)


def late_after_either_way(
    after: date, until: date, *free: tuple[tuple[date, date], ...]
) -> date | Open:
    """The same by the stretches that are certain, told first, and by those that are possible, if
    both lead to one day; else UNKNOWN."""
    certain, possible = free[:2], free[2:]
    day = late_after(after, until, *certain)
    return day if day == late_after(after, until, *possible) else UNKNOWN


def _late(
    after: date, until: date, without: tuple[tuple[date, date], ...]
) -> Iterator[tuple[date, date]]:
    """The stretches of days after the one day until the other, outside those of `without`."""
    for first, last in stretches(without):
        if last <= after:
            continue
        before = min(days_after(first, -1), until)
        if before > after:
            yield after, before
        after = last
    if until > after:
        yield after, until


def parts_so_far(amount: int, nth: int, of: int) -> int:
    """The first so many of equal parts, in whole öre; all of them are the whole amount."""
    return amount if nth >= of else amount * nth // of


def penalty(days: int, per: str, counted: str, amount: int, at_most: int) -> int:
    """What so many days of delay cost, in öre; in proportion, a part of an öre is dropped."""
    unit = DAYS_IN_WEEK if per == "week" else 1
    if counted == "each one started":
        return min(-(-days // unit) * amount, at_most)
    return min(days * amount // unit, at_most)
