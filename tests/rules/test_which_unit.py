"""Which unit: where the record names the party of a unit, or a unit of the party, a person says."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: evaluation, by: WHO, occurs: yearly, first: 2030, last: 2030}
- {id: X-3, kind: board report, by: WHO, to: [beta], earliest: 2030-01-01, due: 2030-12-31}
"""
MADE = """
- {id: e, event: evaluation, by: WHO, year: 2030, on: 2030-11-01, misused: 0}
- {id: r, event: board-report, by: WHO, on: 2030-11-01}
"""


@pytest.mark.parametrize(
    ("is_to", "did", "expected"),
    [
        ("kontoret", "kontoret", "fulfilled"),
        ("kontoret", "beta", "judgement"),
        ("kontoret", "gamma", "overdue"),
        ("beta", "beta", "fulfilled"),
        ("beta", "kontoret", "judgement"),
        ("gamma", "kontoret", "overdue"),
    ],
)
def test_who_acted_is_for_a_person_only_within_one_party(
    is_to: str, did: str, expected: str
) -> None:
    found = owed("2031-06-01", TERMS.replace("WHO", is_to), MADE.replace("WHO", did))
    assert {expected} == set(found.values())


@pytest.mark.parametrize("is_to", ["kontoret", "beta"])
def test_where_nobody_is_named_there_is_a_fact_missing_and_nothing_to_judge(is_to: str) -> None:
    under = agreement(TERMS.replace("WHO", is_to))
    record = happened(under, MADE.replace("by: WHO, ", ""))
    question = Question("obligations", date(2031, 6, 1))
    rows = obligations(question, under, record, load(), "plain", "en")["rows"]
    assert [(row["state"], row["judgement"]) for row in rows] == [("unknown", [])] * 2
    assert {one["fact"] for row in rows for one in row["missing"]} == {
        "evaluation.by",
        "board-report.by",
    }
