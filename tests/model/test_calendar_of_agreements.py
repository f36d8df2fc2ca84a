"""The days of the two agreements, worked out by hand (domain 2.1, 2.3, 8.5)."""

from datetime import date

import pytest

from engine.model.calendar import (
    Duration,
    after,
    before,
    days_after,
    last_day_of,
    latest_start,
    nth_start,
)
from tests.model.days import LAST, SAME, SIX_MONTHS, YEAR

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def day(text: str) -> date:
    """`Tue 2026-06-30`, refused if that day is no Tuesday."""
    weekday, written = text.split()
    found = date.fromisoformat(written)
    assert WEEKDAYS[found.weekday()] == weekday, text
    return found


EXITS = [
    # year ends          a: by 30 June      b: by 1 July
    ("Thu 2026-12-31", "Tue 2026-06-30", "Wed 2026-07-01"),
    ("Fri 2027-12-31", "Wed 2027-06-30", "Thu 2027-07-01"),
    ("Sun 2028-12-31", "Fri 2028-06-30", "Sat 2028-07-01"),
    ("Mon 2029-12-31", "Sat 2029-06-30", "Sun 2029-07-01"),
    ("Tue 2030-12-31", "Sun 2030-06-30", "Mon 2030-07-01"),
]


@pytest.mark.parametrize(("year_end", "by_30_june", "by_1_july"), EXITS)
def test_six_months_before_the_year_end(year_end: str, by_30_june: str, by_1_july: str) -> None:
    """F1 a and c: back from 31 December. F1 b: back from 1 January."""
    assert day(by_30_june) == before(day(year_end), SIX_MONTHS, SAME)
    assert day(by_1_july) == before(days_after(day(year_end), 1), SIX_MONTHS, SAME)


@pytest.mark.parametrize(("year_end", "by_30_june", "by_1_july"), EXITS)
def test_counted_forwards_30_june_is_in_time_and_1_july_is_late(
    year_end: str, by_30_june: str, by_1_july: str
) -> None:
    assert day(by_30_june) == latest_start(day(year_end), SIX_MONTHS, SAME)
    assert days_after(day(year_end), -1) == after(day(by_30_june), SIX_MONTHS, SAME)
    assert days_after(day(year_end), 1) == after(day(by_1_july), SIX_MONTHS, SAME)


@pytest.mark.parametrize(("year_end", "_by_30_june", "opens"), EXITS)
def test_the_window_of_the_last_six_months_is_1_july_to_31_december(
    year_end: str, _by_30_june: str, opens: str
) -> None:
    """F1 d."""
    assert day(year_end) == last_day_of(day(opens), SIX_MONTHS, SAME, "in")


def test_six_months_after_any_day_without_a_year_end_lock() -> None:
    """F1 e."""
    assert day("Sat 2027-05-22") == after(day("Sun 2026-11-22"), SIX_MONTHS, SAME)


@pytest.mark.parametrize(
    ("expected", "days_before"),
    [
        ("Fri 2027-01-01", 180),
        ("Tue 2027-03-02", 120),
        ("Thu 2027-04-01", 90),
        ("Sat 2027-05-01", 60),
        ("Mon 2027-05-31", 30),
        ("Wed 2027-06-16", 14),
        ("Wed 2027-06-23", 7),
    ],
)
def test_reminders_are_counted_back_from_the_last_day(expected: str, days_before: int) -> None:
    last_day = day("Wed 2027-06-30")
    assert day(expected) == before(last_day, Duration(days=days_before), SAME)


L_FIRST = day("Sun 2023-01-01")
L_LAST = day("Wed 2025-12-31")


def test_three_years_from_new_year_end_on_new_years_eve() -> None:
    assert day("Wed 2025-12-31") == last_day_of(L_FIRST, YEAR.times(3), SAME, "in")


def test_each_year_is_paid_by_31_january() -> None:
    expected = [day("Tue 2023-01-31"), day("Wed 2024-01-31"), day("Fri 2025-01-31")]
    assert expected == [nth_start(day("Tue 2023-01-31"), YEAR, YEAR, n) for n in range(3)]


def test_the_amount_is_indexed_from_the_second_year() -> None:
    assert day("Mon 2024-01-01") == nth_start(L_FIRST, YEAR, YEAR, 1)


def test_the_board_reports_by_the_end_of_march_in_the_last_year() -> None:
    assert day("Mon 2025-03-31") == nth_start(date(2023, 3, 31), YEAR, YEAR, 2)


def test_four_meetings_a_year_are_twelve_in_the_term() -> None:
    quarter, meetings = Duration(months=3), 4 * 3
    assert nth_start(L_FIRST, quarter, quarter, meetings - 1) <= L_LAST
    assert nth_start(L_FIRST, quarter, quarter, meetings) > L_LAST


def test_30_june_is_the_last_day_for_a_notice_with_any_effect() -> None:
    assert day("Mon 2025-06-30") == latest_start(L_LAST, SIX_MONTHS, SAME)
    assert day("Tue 2025-12-30") == last_day_of(day("Mon 2025-06-30"), SIX_MONTHS, SAME, "out")
    assert day("Thu 2026-01-01") == last_day_of(day("Tue 2025-07-01"), SIX_MONTHS, SAME, "out")


@pytest.mark.parametrize(
    ("received", "same_day", "end_of_month"),
    [
        ("Sat 2025-03-15", "Mon 2025-09-15", "Tue 2025-09-30"),
        ("Sat 2024-08-31", "Fri 2025-02-28", "Fri 2025-02-28"),
        ("Thu 2023-08-31", "Thu 2024-02-29", "Thu 2024-02-29"),
        ("Mon 2025-06-30", "Tue 2025-12-30", "Wed 2025-12-31"),
    ],
)
def test_six_months_end_on_the_same_day_or_with_the_month(
    received: str, same_day: str, end_of_month: str
) -> None:
    """FL4 a and b."""
    assert day(same_day) == after(day(received), SIX_MONTHS, SAME)
    assert day(end_of_month) == after(day(received), SIX_MONTHS, LAST)


@pytest.mark.parametrize(
    ("first", "weekdays"),
    [
        (date(2026, 6, 30), "Tue Wed Fri Sat Sun Mon"),
        (date(2027, 3, 30), "Tue Thu Fri Sat Sun Tue"),
        (date(2026, 1, 31), "Sat Sun Mon Wed Thu"),
    ],
)
def test_the_weekdays_of_a_day_that_returns_every_year(first: date, weekdays: str) -> None:
    for n, weekday in enumerate(weekdays.split()):
        returned = nth_start(first, YEAR, YEAR, n)
        assert day(f"{weekday} {first.year + n}-{first:%m-%d}") == returned


@pytest.mark.parametrize(
    ("expected", "start"),
    [
        ("2025-02-28", "2024-08-31"),
        ("2025-12-30", "2025-06-30"),
        ("2026-12-30", "2026-06-30"),
        ("2027-01-01", "2026-07-01"),
        ("2027-05-22", "2026-11-22"),
    ],
)
def test_six_months_forwards(expected: str, start: str) -> None:
    assert date.fromisoformat(expected) == after(date.fromisoformat(start), SIX_MONTHS, SAME)
