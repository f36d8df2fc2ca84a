"""Lengths of time as they are written, and how they add."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.calendar import DURATION_UNITS, Duration, read_duration, write_duration
from tests.model.days import MONTH, YEAR, lengths


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
