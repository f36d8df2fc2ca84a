"""`overens deadlines`: what each year brings, its reports, payments and figures."""

import pytest

from tests.interfaces.dated import APPROVED, DIALOGUE, rows

# The report about each year, by reading of F15: the day itself, or the next working day.
REPORTS = {
    2026: ("2027-03-30", "tisdag", None, None),
    2027: ("2028-03-30", "torsdag", None, None),
    2028: ("2029-03-30", "fredag", "2029-03-29", "2029-04-03"),
    2029: ("2030-03-30", "lördag", "2030-03-29", "2030-04-01"),
    2030: ("2031-03-30", "söndag", "2031-03-28", "2031-03-31"),
}


@pytest.fixture
def six_years(run):
    return rows(run, "jamtland", "--from", "2025-10-01", "--to", "2031-12-31")


@pytest.mark.parametrize("year", REPORTS)
def test_the_report_is_due_on_30_march_or_the_next_working_day(year, six_years):
    day, weekday, safe, moved = REPORTS[year]
    found = [
        row
        for row in six_years
        if (row["kind"], row["clause"], row["period"]) == ("duty-due", "J-UPP-1", str(year))
    ]

    assert (day, weekday, safe) == tuple(found[0][key] for key in ("date", "weekday", "safe_day"))
    assert found[0]["main"]
    assert found[0]["who"] == ["brottsofferjouren"]
    assert [row["date"] for row in found[1:]] == ([moved] if moved else [])
    assert [row["readings"] for row in found] == (
        [[{"F15": "a"}], [{"F15": "b"}]] if moved else [[]]
    )


# Payment by 31 January: the weekday, the safe bank day before, and by F16-b the next bank day.
PAYMENTS = {
    2026: ("lördag", "2026-01-30", "2026-02-02"),
    2027: ("söndag", "2027-01-29", "2027-02-01"),
    2028: ("måndag", None, None),
    2029: ("onsdag", None, None),
    2030: ("torsdag", None, None),
    2031: ("fredag", None, None),
}


@pytest.mark.parametrize("year", PAYMENTS)
def test_the_payment_window_is_january_with_its_safe_day(year, six_years):
    weekday, safe, moved = PAYMENTS[year]
    paid = [row for row in six_years if (row["clause"], row["period"]) == ("J-EKO-4", str(year))]
    opens = [row["date"] for row in paid if row["kind"] == "duty-opens"]
    due = [row for row in paid if row["kind"] == "duty-due" and row["strength"] > 1]

    assert opens == [f"{year}-01-01"]
    assert (f"{year}-01-31", weekday, safe) == tuple(
        due[0][key] for key in ("date", "weekday", "safe_day")
    )
    assert due[0]["main"]
    assert len(due[0]["who"]) == 8
    assert [row["date"] for row in due[1:]] == ([moved] if moved else [])


def test_the_payments_of_linkoping(run):
    found = rows(run, "linkoping", "--from", "2023-01-01", "--to", "2030-12-31")
    due = [
        (row["date"], row["weekday"], row["who"])
        for row in found
        if (row["kind"], row["clause"]) == ("duty-due", "L-EKO-2a")
    ]

    assert due == [
        ("2023-01-31", "tisdag", ["namnden"]),
        ("2024-01-31", "onsdag", ["namnden"]),
        ("2025-01-31", "fredag", ["namnden"]),
    ]


def test_the_first_report_is_due_in_2026_under_the_literal_reading_only(six_years):
    (found,) = [
        row for row in six_years if (row["kind"], row["period"]) == ("duty-due", "2025")
        and row["clause"] == "J-UPP-1"
    ]  # fmt: skip

    assert (found["date"], found["readings"], found["main"]) == (
        "2026-03-30",
        [{"F13": "b"}],
        False,
    )


def test_the_time_for_each_report_begins_with_the_year(six_years):
    opens = [
        row["date"]
        for row in six_years
        if (row["kind"], row["clause"]) == ("duty-opens", "J-UPP-1") and row["main"]
    ]

    assert [f"{year}-01-01" for year in range(2027, 2033)][: len(opens)] == opens
    assert len(opens) >= 5


def test_the_figures_behind_each_payment_come_the_year_before(six_years):
    populations = {
        row["period"]: (row["date"], row["weekday"])
        for row in six_years
        if row["kind"] == "population"
    }
    editions = {row["period"]: row["date"] for row in six_years if row["kind"] == "index-edition"}

    weekdays = ("lördag", "söndag", "måndag", "onsdag", "torsdag", "fredag", "lördag")
    assert {
        str(year + 1): (f"{year}-11-01", weekday)
        for year, weekday in zip(range(2025, 2032), weekdays, strict=True)
    } == populations
    assert {str(year + 1): f"{year}-10-01" for year in range(2026, 2032)} == editions


LEAVES = """
- {id: uppsagning-krokom, event: termination-notice, by: krokom, to: all, form: written,
   sent: 2026-06-12, received: 2026-06-15, for-end: earliest, authorised: yes, note: exempel}
"""


def figures(run, tmp_path, *readings):
    """Whom the figures behind the payments of 2027 are for when Krokom has left before that."""
    path = tmp_path / "events.yaml"
    path.write_text(LEAVES, "utf-8")
    held = [word for reading in readings for word in ("--reading", reading)]
    found = rows(run, "jamtland", "--from", "2026-09-01", "--to", "2026-12-31", "--events",
                 APPROVED, "--events", DIALOGUE, "--events", path, *held)  # fmt: skip
    return [
        (row["kind"], row["state"], len(row["who"]), "krokom" in row["who"])
        for row in found
        if row["kind"] in ("population", "index-edition") and row["main"]
    ]


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("a", [("index-edition", "certain", 7, False), ("population", "certain", 7, False)]),
        ("b", [("index-edition", "certain", 7, False), ("population", "certain", 8, True)]),
        (
            "c",
            [
                ("index-edition", "certain", 7, False),
                ("population", "certain", 7, False),
                ("population", "judgement", 1, True),
            ],
        ),
    ],
)
def test_when_one_has_left_the_figures_are_those_that_its_reading_needs(
    run, tmp_path, reading, expected
):
    assert expected == sorted(
        figures(run, tmp_path, f"F5={reading}", "F4=a"), key=lambda row: (row[0], row[3])
    )


def test_where_the_sum_is_paid_once_no_figures_are_awaited_for_later_years(run, tmp_path):
    assert figures(run, tmp_path, "F18=b") == []


def test_a_year_is_certain_from_the_day_after_the_last_day_for_notice(six_years):
    locked = {
        (row["date"], one["F1"])
        for row in six_years
        if row["kind"] == "locked" and row["date"].startswith("2027")
        for one in row["readings"]
    }

    assert {("2027-07-01", "a"), ("2027-07-02", "b"), ("2027-07-01", "c")} <= locked


def test_the_board_report_and_the_evaluations_of_linkoping(run):
    found = rows(run, "linkoping", "--from", "2023-01-01", "--to", "2030-12-31")
    due = {
        (row["clause"], row["period"], row["date"], row["weekday"])
        for row in found
        if row["kind"] == "duty-due" and row["clause"].startswith("L-PER")
    }

    assert due == {
        ("L-PER-2", "2023", "2023-12-31", "söndag"),
        ("L-PER-2", "2024", "2024-12-31", "tisdag"),
        ("L-PER-2", "2025", "2025-12-31", "onsdag"),
        ("L-PER-3", None, "2025-03-31", "måndag"),
    }


def test_a_duty_that_is_done_has_no_day_left_to_keep(run):
    found = rows(run, "jamtland", "--from", "2027-01-01", "--to", "2027-12-31",
                 "--events", APPROVED, "--events",
                 "agreements/jamtland/examples/reports-of-2026.yaml")  # fmt: skip
    (due,) = [row for row in found if (row["kind"], row["period"]) == ("duty-due", "2026")
              and row["clause"] == "J-UPP-1"]  # fmt: skip

    assert due["date"] == "2027-03-30"
    assert "Bräcke" in due["what"]
    assert "Berg" not in due["what"]
