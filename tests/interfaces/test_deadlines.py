"""`overens deadlines`: last days for notice, worked out by hand, five years under six readings."""

import json

import pytest

from tests.interfaces.dated import rows

# Last day for a notice that ends the agreement with the year, by reading of F1; e has none.
JAMTLAND = {
    2026: {"a": "06-30", "b": "07-01", "c": "06-30", "d": "12-31", "f": "06-30"},
    2027: {"a": "06-30", "b": "07-01", "c": "06-30", "d": "12-31", "f": "06-30"},
    2028: {"a": "06-30", "b": "07-01", "c": "06-30", "d": "12-31", "f": "06-30"},
    2029: {"a": "06-30", "b": "07-01", "c": "06-30", "d": "12-31", "f": "07-02"},
    2030: {"a": "06-30", "b": "07-01", "c": "06-30", "d": "12-31", "f": "07-01"},
}
SAFE = {2026: None, 2027: None, 2028: None, 2029: "2029-06-29", 2030: "2030-06-28"}
WEEKDAYS = {2026: "tisdag", 2027: "onsdag", 2028: "fredag", 2029: "lördag", 2030: "söndag"}


@pytest.fixture
def five_years(run):
    return rows(run, "jamtland", "--from", "2026-01-01", "--to", "2030-12-31")


@pytest.mark.parametrize("year", JAMTLAND)
def test_the_last_day_under_each_reading(year, five_years):
    found = {
        reading["F1"]: row["date"]
        for row in five_years
        if row["kind"] == "notice" and row["ends"] == f"{year}-12-31"
        for reading in row["readings"]
    }

    assert {name: f"{year}-{day}" for name, day in JAMTLAND[year].items()} == found


@pytest.mark.parametrize("year", JAMTLAND)
def test_the_main_day_its_weekday_and_the_safe_day(year, five_years):
    (main,) = [
        row
        for row in five_years
        if row["kind"] == "notice" and row["main"] and row["ends"] == f"{year}-12-31"
    ]

    assert (f"{year}-06-30", WEEKDAYS[year]) == (main["date"], main["weekday"])
    assert SAFE[year] == main["safe_day"]
    assert len(main["who"]) == 9


def test_weak_readings_are_marked(five_years):
    weak = [row for row in five_years if row["strength"] == 1]

    assert {"F1"} == {fork for row in weak for one in row["readings"] for fork in one}
    assert {"d", "f"} == {one["F1"] for row in weak for one in row["readings"]}


def test_each_period_ends_and_the_next_begins(five_years):
    ends = [row["date"] for row in five_years if row["kind"] == "period-ends"]
    begins = [row["date"] for row in five_years if row["kind"] == "renewal"]

    assert [f"{year}-12-31" for year in range(2026, 2031)] == ends
    assert [f"{year}-01-01" for year in range(2027, 2031)] == begins


def test_the_fixed_term_of_linkoping(run):
    found = rows(run, "linkoping", "--from", "2023-01-01", "--to", "2030-12-31")

    told = [
        (row["date"], row["weekday"], row["kind"], row["clause"])
        for row in found
        if row["kind"] in ("notice", "agreement-ends")
    ]
    assert told == [
        ("2025-06-30", "måndag", "notice", "L-PER-5"),
        ("2025-12-31", "onsdag", "agreement-ends", "L-PER-1"),
    ]


def test_a_reading_that_is_held_leaves_no_other(run):
    found = rows(run, "jamtland", "--from", "2026-01-01", "--reading", "F1=b")

    assert [row["date"] for row in found if row["kind"] == "notice"] == ["2026-07-01"]


def test_a_date_says_what_must_precede_a_notice(five_years):
    notices = [row["what"] for row in five_years if row["kind"] == "notice"]

    assert all("efter dialog i Sociala samrådsgruppen" in said for said in notices)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("jamtland",), 1), (("linkoping",), 0)],
)
def test_the_exit_code_says_whether_there_are_dates(arguments, code, run):
    assert run("deadlines", *arguments).exit_code == 0
    assert run("deadlines", *arguments, "--exit-code").exit_code == code


def test_the_usual_span_is_a_year_from_today(run):
    found = json.loads(run("deadlines", "jamtland", "--json").stdout)

    assert (found["from"], found["to"]) == ("2026-11-22", "2027-11-22")


def test_no_dates(run):
    shown = run("deadlines", "linkoping")

    assert shown.exit_code == 0
    assert "Inga datum under tiden." in shown.stdout
