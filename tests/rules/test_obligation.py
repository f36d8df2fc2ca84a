"""Obligation: who bears it, to whom, and what a recorded breach makes of it."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-3, kind: obligation, bearer: all, towards: all, duty: {sv: samverka, en: cooperate}}
- {id: X-4, kind: obligation, bearer: all, duty: {sv: planera, en: plan}, jointly: yes}
- {id: X-5, kind: obligation, bearer: [alfa], duty: {sv: svara, en: answer}, judged by: [fort]}
- {id: X-6, kind: obligation, bearer: [alfa], duty: {sv: anställa, en: employ}}
"""
ON = "2030-06-01"


def breach(duty: str) -> str:
    return (
        f"- {{id: brott, event: breach, by: beta, against: alfa, duty: {duty}, on: 2030-05-01}}\n"
    )


def test_it_is_owed_by_each_to_each_of_the_others() -> None:
    found = owed(ON, TERMS, duty="X-3")
    assert sorted(found) == [
        "alfa > beta",
        "alfa > gamma",
        "beta > alfa",
        "beta > gamma",
        "gamma > alfa",
        "gamma > beta",
    ]
    assert set(found.values()) == {"standing"}


def test_what_is_owed_jointly_is_one_row() -> None:
    assert owed(ON, TERMS, duty="X-4") == {"": "standing"}


def test_a_breach_that_is_not_put_right_is_overdue() -> None:
    assert owed(ON, TERMS, breach("X-6"), duty="X-6") == {"alfa": "overdue"}


def test_a_breach_that_was_put_right_is_not() -> None:
    cured = (
        breach("X-6") + "- {id: rattat, event: rectified, by: alfa, on: 2030-05-20, about: brott}"
    )
    assert owed("2030-05-19", TERMS, cured, duty="X-6") == {"alfa": "overdue"}
    assert owed("2030-05-20", TERMS, cured, duty="X-6") == {"alfa": "standing"}


@pytest.mark.parametrize(
    ("answer", "expected"), [("", "judgement"), ("yes", "standing"), ("no", "overdue")]
)
def test_where_words_need_a_person_only_a_ruling_decides(answer: str, expected: str) -> None:
    events = breach("X-5")
    if answer:
        events += (
            "- {id: dom, event: assessment, term: fort, about: brott, by: en jurist,"
            f" on: 2030-05-02, answer: {answer}}}"
        )
    assert owed(ON, TERMS, events, duty="X-5") == {"alfa": expected}
