"""Swedish working days, holidays and eves. Weekdays are written out, and checked as well."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as st

from engine.model.calendar import LONG_AGO, NEVER, days_after
from engine.model.working_days import (
    Roll,
    covered,
    is_working_day,
    named_days,
    next_working_day,
    previous_working_day,
    roll,
)

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PROJECT = Path(__file__).parents[2]
FIRST, LAST = date(1990, 1, 1), date(2100, 12, 31)
EVERY_DAY = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]
NO_HOLIDAYS = "the package holidays, the source of the table, is not installed"


def day(text: str) -> date:
    """`Tue 2026-06-30`, refused if that day is no Tuesday."""
    weekday, written = text.split()
    found = date.fromisoformat(written)
    assert WEEKDAYS[found.weekday()] == weekday, text
    return found


# --- Jämtland: last day for notice (domain 2.1, F1 f and column g) --------------------------------


@pytest.mark.parametrize(
    ("by_30_june", "rolled", "prudent"),
    [
        ("Tue 2026-06-30", "Tue 2026-06-30", "Tue 2026-06-30"),
        ("Wed 2027-06-30", "Wed 2027-06-30", "Wed 2027-06-30"),
        ("Fri 2028-06-30", "Fri 2028-06-30", "Fri 2028-06-30"),
        ("Sat 2029-06-30", "Mon 2029-07-02", "Fri 2029-06-29"),
        ("Sun 2030-06-30", "Mon 2030-07-01", "Fri 2030-06-28"),
    ],
)
def test_30_june_stands_or_rolls_as_the_term_says(
    by_30_june: str, rolled: str, prudent: str
) -> None:
    assert day(by_30_june) == roll(day(by_30_june), "stands")
    assert day(rolled) == roll(day(by_30_june), "next working day")
    assert day(prudent) == roll(day(by_30_june), "previous working day")


def test_the_reminder_on_1_may_2027_waits_until_the_monday() -> None:
    assert day("Mon 2027-05-03") == next_working_day(day("Sat 2027-05-01"))


# --- Jämtland: report and payment (domain 2.2, F15 and F16) ---------------------------------------


@pytest.mark.parametrize(
    ("report_due", "rolled"),
    [
        ("Mon 2026-03-30", "Mon 2026-03-30"),
        ("Tue 2027-03-30", "Tue 2027-03-30"),
        ("Thu 2028-03-30", "Thu 2028-03-30"),
        ("Fri 2029-03-30", "Tue 2029-04-03"),
        ("Sat 2030-03-30", "Mon 2030-04-01"),
        ("Sun 2031-03-30", "Mon 2031-03-31"),
    ],
)
def test_the_report_day_stands_or_rolls(report_due: str, rolled: str) -> None:
    assert day(report_due) == roll(day(report_due), "stands")
    assert day(rolled) == roll(day(report_due), "next working day")


@pytest.mark.parametrize(
    ("window_closes", "bank_day_before", "bank_day_after"),
    [
        ("Sat 2026-01-31", "Fri 2026-01-30", "Mon 2026-02-02"),
        ("Sun 2027-01-31", "Fri 2027-01-29", "Mon 2027-02-01"),
        ("Mon 2028-01-31", "Mon 2028-01-31", "Mon 2028-01-31"),
        ("Wed 2029-01-31", "Wed 2029-01-31", "Wed 2029-01-31"),
        ("Thu 2030-01-31", "Thu 2030-01-31", "Thu 2030-01-31"),
        ("Fri 2031-01-31", "Fri 2031-01-31", "Fri 2031-01-31"),
    ],
)
def test_the_payment_day_stands_or_rolls(
    window_closes: str, bank_day_before: str, bank_day_after: str
) -> None:
    assert day(window_closes) == roll(day(window_closes), "stands")
    assert day(bank_day_before) == roll(day(window_closes), "previous working day")
    assert day(bank_day_after) == roll(day(window_closes), "next working day")


@pytest.mark.parametrize(
    "population_date",
    [
        *("Sat 2025-11-01", "Sun 2026-11-01", "Mon 2027-11-01"),
        *("Wed 2028-11-01", "Thu 2029-11-01", "Fri 2030-11-01"),
    ],
)
def test_the_population_is_that_of_1_november_whatever_the_weekday(population_date: str) -> None:
    assert day(population_date) == roll(day(population_date), "stands")


def holiday_names(named: date) -> tuple[str, ...]:
    """The names that the table has of a day."""
    return named_days(named.year).get(named, ())


# --- holidays and eves ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "holiday"),
    [
        (("Påskdagen",), "Sun 2026-04-05"),
        (("Påskdagen",), "Sun 2027-03-28"),
        (("Påskdagen",), "Sun 2028-04-16"),
        (("Påskdagen",), "Sun 2029-04-01"),
        (("Påskdagen",), "Sun 2030-04-21"),
        (("Annandag påsk",), "Mon 2027-03-29"),
        (("Långfredagen",), "Fri 2029-03-30"),
        (("Midsommarafton",), "Fri 2027-06-25"),
        (("Julafton",), "Thu 2026-12-24"),
        (("Nyårsafton",), "Thu 2026-12-31"),
        (("Första maj", "Kristi himmelsfärdsdag"), "Thu 2008-05-01"),
        (("Nationaldagen", "Pingstdagen"), "Sun 2049-06-06"),
    ],
)
def test_holidays_and_eves_have_names_and_are_not_working_days(
    names: tuple[str, ...], holiday: str
) -> None:
    assert set(names) == set(holiday_names(day(holiday)))
    assert is_working_day(day(holiday)) is False


def test_good_friday_2029_is_followed_by_a_working_day_on_the_tuesday() -> None:
    assert day("Tue 2029-04-03") == next_working_day(day("Fri 2029-03-30"))


def test_the_thursday_before_midsummer_eve_is_a_working_day() -> None:
    assert is_working_day(day("Thu 2027-06-24"))
    assert day("Thu 2027-06-24") == previous_working_day(day("Sun 2027-06-27"))


def test_whit_monday_gave_way_to_the_national_day_in_2005() -> None:
    assert is_working_day(day("Mon 2004-05-31")) is False
    assert is_working_day(day("Mon 2005-05-16")) is True
    assert is_working_day(day("Fri 2003-06-06")) is True
    assert is_working_day(day("Mon 2005-06-06")) is False


def test_a_saturday_is_no_working_day_and_has_no_name() -> None:
    assert is_working_day(day("Sat 2026-08-01")) is False
    assert not holiday_names(day("Sat 2026-08-01"))


# --- outside the table ----------------------------------------------------------------------------


@pytest.mark.parametrize("outside", [date(1989, 12, 31), date(2101, 1, 1), date(2500, 6, 1)])
def test_outside_the_table_nothing_is_made_up(outside: date) -> None:
    assert not covered(outside)
    assert is_working_day(outside) is None
    assert roll(outside, "next working day") is None
    assert roll(outside, "previous working day") is None


def test_a_roll_that_would_leave_the_table_has_no_answer() -> None:
    assert covered(FIRST)
    assert covered(LAST)
    assert roll(FIRST, "previous working day") is None
    assert roll(LAST, "next working day") is None
    assert day("Tue 1990-01-02") == roll(FIRST, "next working day")
    assert day("Thu 2100-12-30") == roll(LAST, "previous working day")


@given(st.dates())
def test_a_day_that_stands_needs_no_table(any_day: date) -> None:
    assert any_day == roll(any_day, "stands")


@pytest.mark.parametrize("how", get_args(Roll))
@pytest.mark.parametrize("end_of_time", [NEVER, LONG_AGO])
def test_never_and_long_ago_do_not_roll(end_of_time: date, how: Roll) -> None:
    assert end_of_time == roll(end_of_time, how)


@given(st.dates(date(1990, 1, 10), date(2100, 12, 20)))
def test_rolling_goes_to_the_nearest_working_day(any_day: date) -> None:
    earlier, later = previous_working_day(any_day), next_working_day(any_day)
    assert earlier is not None
    assert later is not None
    assert earlier <= any_day <= later
    assert is_working_day(earlier)
    assert is_working_day(later)
    between = [days_after(earlier, n) for n in range(1, (later - earlier).days)]
    assert not any(is_working_day(passed) for passed in between)


# --- the table against its sources ----------------------------------------------------------------


def test_the_table_equals_the_holidays_package_for_every_day() -> None:
    holidays = pytest.importorskip("holidays", reason=NO_HOLIDAYS)
    source = holidays.country_holidays(
        "SE", years=range(1990, 2101), categories=("public", "de_facto"), language="sv"
    )
    expected = {d for d in EVERY_DAY if d.weekday() < 5 and d not in source}
    assert expected == {d for d in EVERY_DAY if is_working_day(d)}
    for named in EVERY_DAY:
        names = {name for name in source.get(named, "").split("; ") if name}
        assert names == set(holiday_names(named)), named


def test_the_table_is_as_generated() -> None:
    pytest.importorskip("holidays", reason=NO_HOLIDAYS)
    check = [sys.executable, str(PROJECT / "tools" / "generate_swedish_days.py"), "--check"]
    ran = subprocess.run(check, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("name", "days_from_easter"),
    [
        ("Långfredagen", -2),
        ("Påskdagen", 0),
        ("Annandag påsk", 1),
        ("Kristi himmelsfärdsdag", 39),
        ("Pingstdagen", 49),
    ],
)
def test_the_days_that_move_with_easter_agree_with_dateutil(
    name: str, days_from_easter: int
) -> None:
    for year in range(1990, 2101):
        assert name in holiday_names(easter(year) + timedelta(days_from_easter)), year
