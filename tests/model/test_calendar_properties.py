"""What holds of counting for every day and every length."""

from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.calendar import (
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
)
from tests.model.days import LAST, MONTH, SAME, lengths

any_lengths = st.builds(Duration, months=st.integers(), days=st.integers())
month_ends = st.sampled_from(get_args(MonthEnd))
start_days = st.sampled_from(get_args(StartDay))


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
