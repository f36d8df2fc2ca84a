"""Performance: who does what is owed once or yearly, and what is told of what another does."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-9, kind: obligation, bearer: [WHO], duty: {sv: a, en: a}, occurs: yearly}
"""
DONE = "- {id: e, event: performed, by: WHO, duty: X-9, on: 2030-06-01, for: 2030}\n"


@pytest.mark.parametrize(
    ("bearer", "by", "expected"),
    [
        ("beta", "beta", "fulfilled"),
        ("beta", "kontoret", "judgement"),
        ("kontoret", "kontoret", "fulfilled"),
        ("kontoret", "beta", "judgement"),
        ("beta", "gamma", "overdue"),
        ("gamma", "kontoret", "overdue"),
    ],
)
@pytest.mark.parametrize("jointly", [False, True])
def test_within_a_party_a_person_says_who_did_it(
    bearer: str, by: str, expected: str, jointly: bool
) -> None:
    terms = TERMS.replace("WHO]", "WHO], jointly: yes") if jointly else TERMS
    found = owed("2031-01-01", terms.replace("WHO", bearer), DONE.replace("WHO", by))
    assert list(found.values()) == [expected]


@pytest.mark.parametrize(
    ("bearer", "by", "told"),
    [
        ("beta", "alfa", True),
        ("beta", "gamma", True),
        ("beta", "beta", False),
        ("beta", "kontoret", False),
        ("kontoret", "beta", False),
        ("beta, gamma", "gamma", False),  # it is told of neither, since it does one of them
    ],
)
def test_what_somebody_else_does_is_told(bearer: str, by: str, told: bool) -> None:
    under = agreement(TERMS.replace("WHO", bearer))
    question = Question("obligations", date(2031, 1, 1))
    done = happened(under, DONE.replace("WHO", by))
    found = obligations(question, under, done, load(), "plain", "en")
    short = [one["event"] for row in found["rows"] for one in row["insufficient"]]
    assert short == (["e"] if told else [])
