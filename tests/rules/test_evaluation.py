"""Evaluation: owed every year, made or not, and what the end of the agreement makes of it."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: evaluation, by: kontoret, occurs: yearly, first: 2030, last: 2031,
   after the end: {fork: G1, a: counts, b: does not count}}
- {id: X-3, kind: board report, by: kontoret, to: [beta], earliest: 2031-01-01, due: 2031-03-31}
"""
FORKS = {"G1": "a b"}
MADE = "- {id: u, event: evaluation, by: kontoret, year: 2031, on: 2032-02-01, misused: 0}"


def test_each_year_has_its_own() -> None:
    assert owed("2030-12-31", TERMS, forks=FORKS, duty="X-2") == {
        "kontoret 2030": "due",
        "kontoret 2031": "pending",
    }
    assert owed("2031-01-01", TERMS, forks=FORKS, duty="X-2")["kontoret 2030"] == "overdue"


@pytest.mark.parametrize(("reading", "expected"), [("", "overdue"), ("G1=b", "ended")])
def test_whether_it_is_still_owed_after_the_end_is_contested(reading: str, expected: str) -> None:
    assert expected == owed("2032-01-15", TERMS, "", FORKS, "X-2", reading)["kontoret 2031"]


def test_one_made_after_the_end_is_late() -> None:
    assert owed("2032-03-01", TERMS, MADE, FORKS, "X-2")["kontoret 2031"] == "fulfilled-late"


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-12-31", "pending"), ("2031-01-01", "due"), ("2031-04-01", "overdue")],
)
def test_the_board_report_has_its_window(on: str, expected: str) -> None:
    assert owed(on, TERMS, forks=FORKS, duty="X-3") == {"kontoret > beta": expected}


@pytest.mark.parametrize(
    ("given", "expected"), [("2030-12-31", "overdue"), ("2031-03-31", "fulfilled")]
)
def test_a_board_report_before_its_window_does_not_count(given: str, expected: str) -> None:
    event = f"- {{id: r, event: board-report, by: kontoret, on: {given}}}"
    assert owed("2031-06-01", TERMS, event, FORKS, "X-3") == {"kontoret > beta": expected}


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2029-12-31", "overdue"), ("2030-01-01", "fulfilled"), ("2030-12-31", "fulfilled")],
)
def test_one_made_before_its_year_does_not_count(on: str, expected: str) -> None:
    made = f"- {{id: u, event: evaluation, by: kontoret, year: 2030, on: {on}, misused: 0}}"
    assert owed("2031-01-01", TERMS, made, FORKS, "X-2")["kontoret 2030"] == expected


@pytest.mark.parametrize(
    ("by", "evaluation", "report"),
    [
        ("kontoret", "fulfilled", "fulfilled"),
        ("beta", "judgement", "judgement"),  # the party of kontoret: by which unit is not told
        ("gamma", "overdue", "overdue"),
    ],
)
def test_where_the_party_is_named_and_not_its_unit_a_person_says_which_it_was(
    by: str, evaluation: str, report: str
) -> None:
    made = f"""
- {{id: u, event: evaluation, by: {by}, year: 2030, on: 2030-11-01, misused: 0}}
- {{id: r, event: board-report, by: {by}, on: 2031-03-31}}
"""
    told = owed("2031-06-01", TERMS, made, FORKS, "X-2")
    assert told["kontoret 2030"] == evaluation
    assert owed("2031-06-01", TERMS, made, FORKS, "X-3") == {"kontoret > beta": report}
