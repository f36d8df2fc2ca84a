"""Breach: towards whom a duty is broken, when it is put right, and who applies the words."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: [alfa], towards: [beta, gamma],
   duty: {sv: anställa, en: employ}}
- {id: X-3, kind: obligation, bearer: all, towards: all, duty: {sv: samverka, en: cooperate}}
- {id: X-4, kind: obligation, bearer: all, duty: {sv: planera, en: plan}, jointly: yes}
- {id: X-5, kind: obligation, bearer: [alfa], duty: {sv: svara, en: answer}, judged by: [fort]}
- {id: X-6, kind: obligation, bearer: [alfa], towards: [beta], duty: {sv: hjälpa, en: help}}
- {id: X-7, kind: obligation, bearer: [kontoret], towards: [alfa], duty: {sv: lyssna, en: listen}}
"""
ON = "2030-06-01"


def breach(duty: str, rest: str = "by: beta", against: str = "alfa") -> str:
    told = f"against: {against}, duty: {duty}, on: 2030-05-01, {rest}"
    return f"- {{id: brott, event: breach, {told}}}\n"


@pytest.mark.parametrize(
    ("rest", "to_beta", "to_gamma"),
    [
        ("by: beta", "overdue", "unknown"),
        ("by: gamma", "unknown", "overdue"),
        ("by: alfa", "unknown", "unknown"),
        ("by: beta, towards: [beta]", "overdue", "standing"),
        ("by: beta, towards: [gamma]", "standing", "overdue"),
        ("by: beta, towards: kommunerna", "overdue", "overdue"),
        ("towards: [gamma]", "standing", "overdue"),
    ],
)
def test_a_breach_is_one_towards_those_it_names_else_towards_the_one_that_asserts_it(
    rest: str, to_beta: str, to_gamma: str
) -> None:
    found = owed(ON, TERMS, breach("X-2", rest), duty="X-2")
    assert found == {"alfa > beta": to_beta, "alfa > gamma": to_gamma}


def test_it_is_one_of_the_party_that_it_is_asserted_against() -> None:
    found = owed(ON, TERMS, breach("X-3"), duty="X-3")
    assert {who: state for who, state in found.items() if state != "standing"} == {
        "alfa > beta": "overdue",
        "alfa > gamma": "unknown",
    }


@pytest.mark.parametrize("by", ["beta", "gamma"])
def test_where_one_party_alone_is_owed_the_duty_it_is_one_towards_that(by: str) -> None:
    assert owed(ON, TERMS, breach("X-6", f"by: {by}"), duty="X-6") == {"alfa > beta": "overdue"}


def test_a_breach_of_what_it_carries_is_one_of_the_duty() -> None:
    """It said standing, though the row of X-6 stands for both."""
    part = "- {id: X-8, kind: definition, defines: {sv: a, en: a}, carried by: X-6}\n"
    assert owed(ON, TERMS + part, breach("X-8"), duty="X-6") == {"alfa > beta": "overdue"}


@pytest.mark.parametrize(("said", "state"), [("yes", "standing"), ("no", "overdue")])
def test_and_its_words_are_applied_to_it(said: str, state: str) -> None:
    part = "- {id: X-8, kind: definition, defines: {sv: a, en: a}, carried by: X-5}\n"
    dom = (
        f"- {{id: dom, event: assessment, term: fort, about: brott, answer: {said},"
        " by: en jurist, on: 2030-05-02}"
    )
    assert owed(ON, TERMS + part, breach("X-8"), duty="X-5") == {"alfa": "judgement"}
    assert owed(ON, TERMS + part, breach("X-8") + dom, duty="X-5") == {"alfa": state}


@pytest.mark.parametrize(("duty", "who"), [("X-4", ""), ("X-5", "alfa")])
def test_what_is_owed_to_nobody_in_particular_is_broken_towards_all(duty: str, who: str) -> None:
    dom = (
        "- {id: dom, event: assessment, term: fort, about: brott, answer: no, by: en jurist,"
        " on: 2030-05-02}"
    )
    assert owed(ON, TERMS, breach(duty) + dom, duty=duty) == {who: "overdue"}


@pytest.mark.parametrize("against", ["beta", "kontoret"])
def test_a_party_answers_for_its_units(against: str) -> None:
    found = owed(ON, TERMS, breach("X-7", "by: alfa", against), duty="X-7")
    assert found == {"kontoret > alfa": "overdue"}


@pytest.mark.parametrize(
    ("on", "expected"), [("2030-05-19", "overdue"), ("2030-05-20", "standing")]
)
def test_a_breach_lasts_until_it_is_put_right(on: str, expected: str) -> None:
    cured = (
        breach("X-6") + "- {id: rattat, event: rectified, by: alfa, on: 2030-05-20, about: brott}"
    )
    assert owed(on, TERMS, cured, duty="X-6") == {"alfa > beta": expected}


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


@pytest.mark.parametrize(
    ("against", "by", "expected"),
    [
        ("beta", "beta", "standing"),
        ("beta", "kontoret", "standing"),
        ("kontoret", "beta", "standing"),
        ("kontoret", "kontoret", "standing"),
        ("beta", "gamma", "overdue"),
    ],
)
def test_what_a_party_or_its_unit_puts_right_both_have_put_right(
    against: str, by: str, expected: str
) -> None:
    cured = f"- {{id: p, event: rectified, by: {by}, on: 2030-05-01, about: brott}}\n"
    events = breach("X-7", "by: alfa", against) + cured
    assert {"kontoret > alfa": expected} == owed(ON, TERMS, events, duty="X-7")
