"""`overens deadlines`, against dates worked out by hand: five years, six readings."""

import json

import pytest

APPROVED = "agreements/jamtland/examples/all-approved.yaml"
DIALOGUE = "agreements/jamtland/examples/dialogue-may-2026.yaml"

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


def rows(run, *arguments, **named):
    return json.loads(run("deadlines", *arguments, "--json", **named).stdout)["rows"]


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

    assert [(row["date"], row["weekday"], row["kind"], row["clause"]) for row in found] == [
        ("2025-06-30", "måndag", "notice", "L-PER-5"),
        ("2025-12-31", "onsdag", "agreement-ends", "L-PER-1"),
    ]


def test_a_reading_that_is_held_leaves_no_other(run):
    found = rows(run, "jamtland", "--from", "2026-01-01", "--reading", "F1=b")

    assert [row["date"] for row in found if row["kind"] == "notice"] == ["2026-07-01"]


def notice(by: str) -> str:
    return (
        f"- {{id: n, event: termination-notice, by: {by}, to: all, form: written, "
        "sent: 2026-06-12, received: 2026-06-15, for-end: earliest, authorised: yes}\n"
    )


def test_a_party_that_leaves(run):
    found = rows(run, "jamtland", "--from", "2026-01-01", "--to", "2027-12-31",
                 "--events", APPROVED, "--events", DIALOGUE, "--what-if", "-",
                 stdin=notice("are"))  # fmt: skip

    (departure,) = [row for row in found if row["kind"] == "departure" and row["main"]]
    assert (
        departure["date"],
        departure["who"],
        departure["event"],
    ) == ("2026-12-31", ["are"], "n")
    (all_end,) = [row for row in found if row["kind"] == "agreement-ends"]
    assert all_end["readings"] == [{"F4": "b"}]
    later = next(row for row in found if row["kind"] == "notice" and row["date"] == "2027-06-30")
    assert "are" not in later["who"]
    assert len(later["who"]) == 8


def test_when_the_association_leaves_nothing_follows(run):
    found = rows(run, "jamtland", "--from", "2026-12-01", "--to", "2028-12-31", "--events", "-",
                 "--events", APPROVED, "--events", DIALOGUE,
                 stdin=notice("brottsofferjouren"))  # fmt: skip

    assert [(row["date"], row["kind"]) for row in found if row["strength"] > 1 and row["main"]][
        :1
    ] == [("2026-12-31", "agreement-ends")]
    assert not [row for row in found if row["date"] > "2027-01-01" and row["main"]]


def test_a_departure_that_is_not_certain_says_so(run):
    found = rows(run, "jamtland", "--from", "2026-12-01", "--events", "-", "--lang", "en",
                 stdin=notice("are"))  # fmt: skip

    states = {row["state"] for row in found if row["kind"] == "departure"}
    assert states == {"unknown"}
    assert all("unknown" in row["what"] for row in found if row["kind"] == "departure")


def test_the_usual_span_is_a_year_from_today(run):
    found = json.loads(run("deadlines", "jamtland", "--json").stdout)

    assert (found["from"], found["to"]) == ("2026-11-22", "2027-11-22")


def test_no_dates(run):
    shown = run("deadlines", "linkoping")

    assert shown.exit_code == 0
    assert "Inga datum under tiden." in shown.stdout
