"""Conditional renewal: only after an evaluation."""

import pytest

from tests.rules.invented import answer, effect, facts, run

EVALUATION = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: after an evaluation, length: 1 year, by: [beta, gamma],
   before the end: 2 months}
"""


def evaluated(on: str, by: str = "beta") -> str:
    return f"- {{id: utv, event: evaluation, by: {by}, year: 2030, on: {on}}}\n"


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", "no"),
        (evaluated("2029-12-31"), "no"),
        (evaluated("2030-01-01"), "yes"),
        (evaluated("2030-10-31"), "yes"),
        (evaluated("2030-11-01"), "no"),
        (evaluated("2030-10-31", "alfa"), "no"),
    ],
)
def test_without_an_evaluation_in_time_it_ends(events: str, expected: str) -> None:
    assert expected == answer(run("in-force", "2031-01-01", EVALUATION, events))


def test_each_renewal_takes_an_evaluation_of_its_own() -> None:
    found = run("in-force", "2030-12-01", EVALUATION, evaluated("2030-06-01"))
    assert facts(found, "final-end", "day") == [("2031-12-31",)]
    assert effect(found, "until") == "2031-12-31"


@pytest.mark.parametrize(
    ("by", "on", "expected"),
    [
        ("kontoret", "2030-10-31", "judgement"),
        ("kontoret", "2030-11-01", "no"),
        ("beta", "2030-10-31", "yes"),
        ("alfa", "2030-10-31", "no"),
    ],
)
def test_whether_a_unit_evaluated_for_its_party_a_person_says(
    by: str, on: str, expected: str
) -> None:
    assert expected == answer(run("in-force", "2031-01-01", EVALUATION, evaluated(on, by)))
