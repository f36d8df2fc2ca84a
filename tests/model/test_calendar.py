"""Where counting starts and where it ends."""

from datetime import date

import pytest

from engine.model.calendar import (
    Duration,
    MonthEnd,
    after,
    before,
    last_day_of,
    latest_start,
    nth_start,
)
from tests.model.days import LAST, MONTH, SAME, SIX_MONTHS, YEAR


def test_forwards_and_backwards_are_not_the_same() -> None:
    received, end = date(2026, 3, 31), date(2026, 9, 30)
    assert end == after(received, SIX_MONTHS, SAME)
    assert date(2026, 3, 30) == before(end, SIX_MONTHS, SAME)
    assert received == latest_start(end, SIX_MONTHS, SAME)


@pytest.mark.parametrize(
    ("expected", "end", "length", "month_end"),
    [
        (date(2025, 6, 30), date(2025, 12, 31), SIX_MONTHS, SAME),
        (date(2025, 6, 30), date(2025, 12, 31), SIX_MONTHS, LAST),
        (date(2025, 5, 31), date(2025, 12, 30), SIX_MONTHS, LAST),
        (date(2024, 2, 29), date(2025, 2, 28), YEAR, SAME),
        (date(2025, 12, 1), date(2025, 12, 31), Duration(days=30), SAME),
        (date(2025, 10, 31), date(2025, 12, 5), Duration(months=1, days=5), SAME),
    ],
)
def test_the_latest_start_of_a_period_that_must_end_in_time(
    expected: date, end: date, length: Duration, month_end: MonthEnd
) -> None:
    assert expected == latest_start(end, length, month_end)


@pytest.mark.parametrize(
    ("start_day_in", "start_day_out", "start", "length", "month_end"),
    [
        (date(2026, 12, 31), date(2027, 1, 1), date(2026, 1, 1), YEAR, SAME),
        (date(2026, 12, 29), date(2026, 12, 30), date(2026, 6, 30), SIX_MONTHS, SAME),
        (date(2026, 1, 30), date(2026, 1, 31), date(2026, 1, 1), Duration(days=30), SAME),
        (date(2026, 2, 27), date(2026, 2, 28), date(2026, 1, 31), MONTH, SAME),
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 1, 1), MONTH, LAST),
        (date(2026, 2, 28), date(2026, 2, 28), date(2026, 1, 15), MONTH, LAST),
        (date(2026, 1, 30), date(2026, 1, 31), date(2026, 1, 1), Duration(days=30), LAST),
    ],
)
def test_the_last_day_with_the_start_day_in_and_out(
    start_day_in: date, start_day_out: date, start: date, length: Duration, month_end: MonthEnd
) -> None:
    assert start_day_in == last_day_of(start, length, month_end, "in")
    assert start_day_out == last_day_of(start, length, month_end, "out")


def test_what_is_monthly_from_the_31st_comes_back_to_the_31st() -> None:
    expected = ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30"]
    starts = [nth_start(date(2026, 1, 31), MONTH, MONTH, n) for n in range(6)]
    assert expected == [f"{start:%m-%d}" for start in starts]


def test_what_is_yearly_from_a_leap_day_comes_back_to_it() -> None:
    expected = [date(2024, 2, 29), date(2025, 2, 28), date(2028, 2, 29)]
    assert expected == [nth_start(date(2024, 2, 29), YEAR, YEAR, n) for n in (0, 1, 4)]


def test_the_first_period_may_have_a_length_of_its_own() -> None:
    expected = [date(2023, 1, 1), date(2026, 1, 1), date(2027, 1, 1)]
    assert expected == [nth_start(date(2023, 1, 1), YEAR.times(3), YEAR, n) for n in range(3)]


def test_what_was_of_another_length_at_first_counts_on_from_there() -> None:
    """Two renewals of a month, then of a year; from 31 January the days come back as ever."""
    renewals = Duration(months=12, earlier=(MONTH, MONTH))

    expected = [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]
    expected += [date(2027, 4, 30), date(2028, 4, 30)]
    assert expected == [nth_start(date(2026, 1, 31), MONTH, renewals, n) for n in range(6)]
    assert [renewals.nth(n).months for n in (1, 2, 3, 4)] == [1, 1, 12, 12]
    assert renewals.times(-1) == Duration(months=-12)
