"""Dialogue duty: what raises it, and what does it."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: dialogue duty, bearer: all, changed: circumstances}
"""
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-1, on: 2030-03-01}\n"
RULED = (
    "- {id: s, event: assessment, term: circumstances, about: X-2, answer: ANSWER, by: jurist, "
    "on: 2030-03-01}\n"
)


def held(on: str, rest: str) -> str:
    return f"- {{id: t, event: dialogue, forum: samrad, on: {on}, {rest}}}\n"


def state(events: str, on: str = "2030-06-01") -> dict[str, str]:
    return owed(on, TERMS, events, duty="X-2")


def test_without_a_breach_there_is_nothing_to_talk_about() -> None:
    assert state("") == {}


def test_a_breach_raises_it_from_its_own_day() -> None:
    assert state(BREACH) == {"b": "due"}
    assert state(BREACH, "2030-02-28") == {}


@pytest.mark.parametrize(
    ("on", "rest", "expected"),
    [
        ("2030-03-01", "about: breach", "fulfilled"),
        ("2030-03-01", "about: renegotiation", "fulfilled"),
        ("2030-03-01", "about: breach, about-party: alfa", "fulfilled"),
        ("2030-02-28", "about: breach", "due"),
        ("2030-03-01", "about: report", "due"),
        ("2030-03-01", "about: breach, about-party: gamma", "due"),
    ],
)
def test_a_dialogue_about_it_from_that_day_on_does_it(on: str, rest: str, expected: str) -> None:
    assert state(BREACH + held(on, rest)) == {"b": expected}


def test_a_breach_that_has_been_put_right_is_still_to_be_talked_about() -> None:
    rectified = "- {id: p, event: rectified, by: alfa, on: 2030-04-01, about: b}"
    assert state(BREACH + rectified) == {"b": "due"}


@pytest.mark.parametrize(("answer", "expected"), [("yes", {"X-2": "due"}), ("no", {})])
def test_a_person_rules_whether_circumstances_have_changed(
    answer: str, expected: dict[str, str]
) -> None:
    assert expected == state(RULED.replace("ANSWER", answer))


def test_changed_circumstances_are_talked_about_in_a_renegotiation() -> None:
    events = RULED.replace("ANSWER", "yes") + held("2030-04-01", "about: renegotiation")
    assert state(events) == {"X-2": "fulfilled"}


def test_when_the_agreement_is_over_there_is_no_more_to_talk_about() -> None:
    assert state(BREACH, "2032-01-01") == {"b": "ended"}
