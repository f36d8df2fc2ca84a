"""A recorded stand makes its reading the main one in every list, and the list says whose it is.

F1-d is a weak reading: with it the last day for a notice to the end of 2026 is that very end.
"""

import json

import pytest

APPROVED = ("--events", "agreements/jamtland/examples/all-approved.yaml")
STAND = """
- {id: p1, event: position, fork: F1, reading: d, by: stadsjuristen, on: 2026-08-01,
   reason: exempel}
"""
WINDOW = "jamtland.notice-window.j-per-1."


@pytest.fixture
def listed(run, tmp_path):
    """A list as text, or as JSON, with the stand on record."""

    def of(command, *options, stand=STAND):
        file = tmp_path / "stand.yaml"
        file.write_text(stand, "utf-8")
        done = run(command, "jamtland", *options, *APPROVED, "--events", str(file))
        return json.loads(done.stdout) if "--json" in options else " ".join(done.stdout.split())

    return of


def test_the_check_warns_of_the_day_under_the_reading_that_somebody_stands_for(listed):
    found = {row["id"]: row for row in listed("check", "--on", "2026-12-01", "--json")["rows"]}

    assert found[WINDOW + "2026-12-31"]["says"].endswith(
        "har passerat enligt vissa läsningar; enligt andra är den 2026-12-31 (om 30 dagar), ingen "
        "arbetsdag, räkna med 2026-12-30 (2026-06-30 enligt F1-a/c; 2026-07-01 enligt F1-b; "
        "2026-12-31 enligt F1-d); stadsjuristen har tagit ställning för F1-d (p1, 2026-08-01): då "
        "är det 2026-12-31"
    )


def test_where_the_day_under_the_stand_is_not_near_the_check_tells_it_all_the_same(listed):
    found = {row["id"]: row for row in listed("check", "--on", "2027-06-01", "--json")["rows"]}

    said = found[WINDOW + "2027-12-31"]["says"]
    assert "2027-06-30 enligt F1-a/c; 2027-07-01 enligt F1-b" in said
    assert said.endswith("för F1-d (p1, 2026-08-01): då är det 2027-12-31")


def test_without_a_stand_a_weak_reading_gives_no_warning(listed):
    found = listed("check", "--on", "2026-12-01", "--json", stand="[]")["rows"]

    assert not [row for row in found if row["id"].startswith(WINDOW)]


def test_the_status_has_the_day_and_names_the_main_reading(listed):
    assert "2026-12-31 torsdag sista dag för uppsägning" in listed("status", "--on", "2026-12-01")

    (fork,) = [
        one
        for one in listed("status", "--on", "2026-12-01", "--json")["readings"]
        if one["fork"] == "F1"
    ]
    assert fork["main"] == "d"


@pytest.mark.parametrize(("stand", "weak"), [(STAND, False), ("[]", True)])
def test_the_list_of_dates_calls_a_day_weak_only_where_nobody_stands_for_it(stand, weak, listed):
    days = ("--from", "2026-12-01", "--to", "2026-12-31")

    (row,) = [
        row
        for row in listed("deadlines", *days, "--json", stand=stand)["rows"]
        if row["kind"] == "notice"
    ]
    assert (row["date"], row["readings"], row["weak"]) == ("2026-12-31", [{"F1": "d"}], weak)
    told = listed("deadlines", *days, stand=stand)
    assert ("alla parter · F1-d · svag läsning" in told) is weak
    whose = "Stadsjuristen har tagit ställning i tolkningsfrågan F1: läsning d är huvudläsning."
    assert (whose in told) is not weak


OTHER = """- {id: p2, event: position, fork: F1, reading: a, by: kommunjuristen, on: DAY, reason: x}
"""


@pytest.mark.parametrize(
    ("day", "reading", "other"),
    [("2026-08-02", "a", "Stadsjuristen"), ("2026-07-31", "d", "Kommunjuristen")],
)
def test_the_list_of_dates_tells_of_one_who_takes_another_stand(day, reading, other, listed):
    days = ("--from", "2026-12-01", "--to", "2026-12-31")
    told = listed("deadlines", *days, stand=STAND + OTHER.replace("DAY", day))

    assert f"F1: läsning {reading} är huvudläsning. {other} har tagit annan ställning" in told


@pytest.mark.parametrize(("first", "said"), [("2026-07-31", True), ("2026-08-01", False)])
def test_that_what_happens_within_the_days_asked_for_counts_is_said(first, said, listed):
    told = listed("deadlines", "--from", first, "--to", "2026-12-31")

    assert ("registrerat som hänt till och med 2026-12-31." in told) is said
