"""Lengths of time and where they end. Weekdays are written out, and checked as well."""

from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.calendar import (
    DURATION_UNITS,
    LONG_AGO,
    NEVER,
    Duration,
    MonthEnd,
    StartDay,
    after,
    before,
    days_after,
    last_day_of,
    latest_start,
    months_after,
    nth_start,
    read_duration,
    write_duration,
)

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SAME: MonthEnd = "same day or last"
LAST: MonthEnd = "last day of month"
MONTH, SIX_MONTHS, YEAR = Duration(months=1), Duration(months=6), Duration(months=12)

lengths = st.builds(Duration, months=st.integers(0, 200), days=st.integers(0, 800))
any_lengths = st.builds(Duration, months=st.integers(), days=st.integers())
month_ends = st.sampled_from(get_args(MonthEnd))
start_days = st.sampled_from(get_args(StartDay))


def day(text: str) -> date:
    """`Tue 2026-06-30`, refused if that day is no Tuesday."""
    weekday, written = text.split()
    found = date.fromisoformat(written)
    assert WEEKDAYS[found.weekday()] == weekday, text
    return found


# --- lengths as text ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (Duration(months=6), "6 months"),
        (Duration(months=1), "1 month"),
        (Duration(days=30), "30 days"),
        (Duration(days=14), "2 weeks"),
        (Duration(months=12), "1 year"),
        (Duration(months=18), "1 year 6 months"),
        (Duration(months=14, days=24), "1 year 2 months 3 weeks 3 days"),
        (Duration(), "0 days"),
    ],
)
def test_a_duration_is_read_from_its_text(expected: Duration, text: str) -> None:
    assert expected == read_duration(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "6", "months", "6 manader", "6 Months", "six months", "٦ months"),
        *("6months", "6  months", " 6 months", "6 months ", "6 months\n"),
        *("-6 months", "1.5 years", "6 months 1 year", "1 day 1 day", "9" * 5000 + " days"),
    ],
)
def test_what_is_not_a_duration_is_none(text: str) -> None:
    assert read_duration(text) is None


@pytest.mark.parametrize(
    "text", ["6 months", "1 month", "30 days", "2 weeks", "1 year", "1 year 6 months", "0 days"]
)
def test_a_duration_is_written_as_it_was_read(text: str) -> None:
    duration = read_duration(text)
    assert duration is not None
    assert text == write_duration(duration)


@given(lengths)
def test_every_written_duration_is_read_back(duration: Duration) -> None:
    assert duration == read_duration(write_duration(duration))


@given(st.text("0123456789 -.yearsmonthwkd\n"))
def test_reading_a_duration_never_fails(text: str) -> None:
    assert isinstance(read_duration(text), Duration | None)


@pytest.mark.parametrize("unit", DURATION_UNITS)
def test_every_unit_that_may_be_suggested_is_read(unit: str) -> None:
    assert read_duration(f"3 {unit}") is not None


def test_durations_add_part_by_part() -> None:
    assert Duration(months=13, days=30) == YEAR + MONTH + Duration(days=30)
    assert Duration(months=36, days=6) == Duration(months=12, days=2).times(3)


def test_durations_have_no_order() -> None:
    with pytest.raises(TypeError):
        Duration(months=1) < Duration(days=30)  # type: ignore[operator]  # noqa: B015  # the point


# --- Jämtland: six months before each turn of the year (domain 2.1) -------------------------------

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


# --- Linköping: three years, then nothing (domain 2.3) --------------------------------------------

L_FIRST, L_LAST = day("Sun 2023-01-01"), day("Wed 2025-12-31")


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


# --- test vectors (domain 8.5) --------------------------------------------------------------------


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


# --- where counting starts ------------------------------------------------------------------------


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


# --- what holds for every day ---------------------------------------------------------------------


@given(st.dates(), lengths, month_ends)
def test_the_latest_start_ends_in_time_and_the_day_after_it_does_not(
    end: date, length: Duration, month_end: MonthEnd
) -> None:
    start = latest_start(end, length, month_end)
    assert after(start, length, month_end) <= end
    if end != NEVER:
        assert after(start + timedelta(1), length, month_end) > end


@given(st.dates(date(2019, 1, 1), date(2032, 12, 31)), st.integers(1, 30), month_ends)
def test_the_latest_start_is_exact_for_months_in_our_time(
    end: date, months: int, month_end: MonthEnd
) -> None:
    start = latest_start(end, Duration(months=months), month_end)
    ends = after(start, Duration(months=months), month_end)
    assert ends <= end < after(start + timedelta(1), Duration(months=months), month_end)


@given(st.dates(), lengths, month_ends, st.integers(0, 800))
def test_a_later_start_never_ends_earlier(
    start: date, length: Duration, month_end: MonthEnd, later: int
) -> None:
    ends = after(start, length, month_end)
    assert ends <= after(days_after(start, later), length, month_end)


@given(st.dates(max_value=date(2100, 1, 1)), lengths, lengths, st.integers(0, 60))
def test_each_period_starts_after_the_one_before(
    first: date, first_length: Duration, step: Duration, n: int
) -> None:
    starts = [nth_start(first, first_length, step + MONTH, i) for i in (n, n + 1, n + 2)]
    if n and first != LONG_AGO:
        assert starts[0] < starts[1] < starts[2]
    else:
        assert starts[0] <= starts[1] <= starts[2]


@given(any_lengths, month_ends, start_days, st.sampled_from([NEVER, LONG_AGO]))
def test_never_and_long_ago_stay_where_they_are(
    length: Duration, month_end: MonthEnd, start_day: StartDay, end_of_time: date
) -> None:
    assert end_of_time == after(end_of_time, length, month_end)
    assert end_of_time == before(end_of_time, length, month_end)
    assert end_of_time == latest_start(end_of_time, length, month_end)
    assert end_of_time == last_day_of(end_of_time, length, month_end, start_day)
    assert end_of_time == nth_start(end_of_time, length, length, 3)


@given(st.dates(), any_lengths, month_ends, start_days, st.integers())
def test_every_question_has_an_answer(
    start: date, length: Duration, month_end: MonthEnd, start_day: StartDay, n: int
) -> None:
    answers = [
        after(start, length, month_end),
        before(start, length, month_end),
        latest_start(start, length, month_end),
        last_day_of(start, length, month_end, start_day),
        nth_start(start, length, length, n),
    ]
    assert all(LONG_AGO <= answer <= NEVER for answer in answers)


@pytest.mark.parametrize(
    ("expected", "near_it", "forwards"),
    [(NEVER, date(9999, 12, 1), 1), (LONG_AGO, date(1, 1, 31), -1)],
)
def test_what_would_pass_the_end_of_time_stops_there(
    expected: date, near_it: date, forwards: int
) -> None:
    assert expected == months_after(near_it, forwards, SAME)
    assert expected == months_after(near_it, forwards, LAST)
    assert expected == days_after(near_it, forwards * 31)
    assert expected == days_after(near_it, forwards * 10**30)
