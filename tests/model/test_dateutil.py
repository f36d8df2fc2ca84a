"""What we take from dateutil, the definition of month arithmetic, and what we keep away from."""

import subprocess
import sys
from datetime import date, datetime

import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, rrule
from hypothesis import given
from hypothesis import strategies as st

from engine.model.calendar import Duration, after, before, months_after

FIRST, LAST = date(1990, 1, 1), date(2100, 12, 31)


def months(n: int) -> relativedelta:
    return relativedelta(months=n)


# --- what we rely on ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "start", "count"),
    [
        (date(2026, 6, 30), date(2026, 12, 31), -6),
        (date(2025, 2, 28), date(2024, 8, 31), 6),
        (date(2024, 2, 29), date(2023, 8, 31), 6),
        (date(2025, 2, 28), date(2024, 2, 29), 12),
        (date(2028, 2, 29), date(2024, 2, 29), 48),
        (date(2026, 12, 30), date(2026, 6, 30), 6),
        (date(2027, 1, 1), date(2026, 7, 1), 6),
    ],
)
def test_a_month_ends_on_the_same_day_or_the_last(expected: date, start: date, count: int) -> None:
    assert expected == start + months(count)


def test_months_are_counted_before_days() -> None:
    assert date(2026, 3, 1) == date(2026, 1, 31) + relativedelta(months=1, days=1)
    assert date(2026, 2, 27) == date(2026, 3, 31) - relativedelta(months=1, days=1)


# --- what it does not promise ---------------------------------------------------------------------


def test_there_and_back_is_not_where_one_started() -> None:
    assert date(2026, 2, 28) == date(2026, 8, 31) - months(6)
    assert date(2026, 8, 28) == date(2026, 2, 28) + months(6)


def test_one_month_twice_is_not_two_months() -> None:
    assert date(2026, 3, 28) == date(2026, 1, 31) + months(1) + months(1)
    assert date(2026, 3, 31) == date(2026, 1, 31) + months(2)


def test_a_leap_day_is_lost_by_going_year_by_year() -> None:
    year_by_year = date(2024, 2, 29)
    for _ in range(4):
        year_by_year += relativedelta(years=1)
    assert date(2028, 2, 28) == year_by_year
    assert date(2028, 2, 29) == date(2024, 2, 29) + relativedelta(years=4)


def test_in_time_counted_forwards_may_be_late_counted_backwards() -> None:
    received, end = date(2026, 3, 31), date(2026, 9, 30)
    assert received + months(6) <= end
    assert received > end - months(6)


@given(st.integers(1, 9998), st.integers(1, 240), st.dates(date(1, 1, 1), date(9970, 1, 1)))
def test_for_ends_on_31_december_both_ways_agree(year: int, count: int, received: date) -> None:
    end = date(year, 12, 31)
    if end.year * 12 + 11 - count >= 12:
        assert (received + months(count) <= end) == (received <= end - months(count))


# --- its traps ------------------------------------------------------------------------------------


def test_one_letter_parts_the_year_1_from_one_year_later() -> None:
    assert date(1, 6, 30) == date(2026, 6, 30) + relativedelta(year=1)
    assert date(2027, 6, 30) == date(2026, 6, 30) + relativedelta(years=1)


def test_hours_make_an_instant_of_a_day() -> None:
    assert isinstance(date(2026, 6, 30) + relativedelta(hours=1), datetime)


def test_months_in_fractions_are_refused() -> None:
    with pytest.raises(ValueError, match="Non-integer"):
        relativedelta(months=1.5)  # type: ignore[arg-type]  # the point of the test


@pytest.mark.parametrize(
    ("expected", "month_day"),
    [(["01-31", "03-31", "05-31"], 31), (["01-31", "02-28", "03-31"], -1)],
)
def test_rrule_on_the_31st_leaves_out_the_short_months(expected: list[str], month_day: int) -> None:
    new_year = datetime(2026, 1, 1)  # noqa: DTZ001  # rrule knows instants only
    found = rrule(MONTHLY, dtstart=new_year, bymonthday=month_day, count=3)
    assert expected == [f"{day:%m-%d}" for day in found]


# --- our own stepping means the same --------------------------------------------------------------


@given(st.dates(FIRST, LAST), st.integers(-60, 60))
def test_our_months_are_those_of_relativedelta(day: date, count: int) -> None:
    assert day + months(count) == months_after(day, count, "same day or last")


@pytest.mark.parametrize("year", [1999, 2000, 2026, 2027, 2028, 2099, 2100])
def test_our_months_are_those_of_relativedelta_at_every_month_end(year: int) -> None:
    for month in range(1, 13):
        last = date(year, month, 1) + relativedelta(day=31)
        for day in (last.replace(day=n) for n in range(27, last.day + 1)):
            for count in range(-60, 61):
                assert day + months(count) == months_after(day, count, "same day or last")


@given(st.dates(FIRST, LAST), st.integers(-60, 60))
def test_the_last_day_of_the_month_is_relativedeltas_day_31(day: date, count: int) -> None:
    expected = day + relativedelta(months=count, day=31)
    assert expected == months_after(day, count, "last day of month")


@given(st.dates(FIRST, LAST), st.integers(0, 60), st.integers(0, 400))
def test_our_durations_are_those_of_relativedelta(day: date, count: int, days: int) -> None:
    length = relativedelta(months=count, days=days)
    assert day + length == after(day, Duration(count, days), "same day or last")
    assert day - length == before(day, Duration(count, days), "same day or last")


def test_our_calendar_does_not_load_dateutil() -> None:
    """It costs more than a question's whole arithmetic."""
    code = (
        "import sys, engine.model.calendar, engine.model.working_days\n"
        "assert not {'dateutil', 'holidays'} & sys.modules.keys()"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
