"""Dialogue on a breach: who has to have taken part, and that each clause asks for the same."""

import pytest

from engine.questions.answer import open_points
from tests.rules.invented import owed, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: dialogue duty, bearer: all}
- {id: X-3, kind: obligation, bearer: all, duty: {sv: a, en: b}}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, dialogue first: required unless urgent, urgent: urgent}
"""


def breach(against: str = "beta", name: str = "b") -> str:
    said = f"{{id: {name}, event: breach, by: alfa, against: {against}, duty: X-3"
    return f"- {said}, on: 2030-02-01}}\n"


def talked(rest: str, on: str = "2030-02-01", about: str = "breach") -> str:
    said = f"{{id: d, event: dialogue, forum: samrad, on: {on}, about: {about}"
    return f"- {said}{', ' if rest else ''}{rest}}}\n"


def told(events: str) -> tuple[str, str]:
    """The state of the duty to talk, and whether a rescission may follow on the dialogue."""
    duty = owed("2030-03-01", TERMS, events, duty="X-2")["b"]
    found = run("rescission", "2030-03-01", TERMS, events, party="alfa", against="beta")
    return duty, state(found, "dialogue")


@pytest.mark.parametrize(
    ("who", "duty", "rescission"),
    [
        ("invited: [beta]", "fulfilled", "met"),
        ("present: [beta]", "fulfilled", "met"),
        ("invited: [gamma], present: [beta]", "fulfilled", "met"),
        ("invited: [gamma], present: [gamma]", "due", "judgement"),
        ("invited: [alfa, gamma], present: [alfa]", "due", "judgement"),
        ("", "unknown", "unknown"),
        ("invited: [gamma]", "unknown", "unknown"),  # who was there is not said
        ("present: [gamma]", "unknown", "unknown"),
        ("invited: [kontoret], present: [kontoret]", "judgement", "judgement"),
    ],
)
def test_whether_a_dialogue_on_a_breach_was_held_is_who_took_part_in_every_answer(
    who: str, duty: str, rescission: str
) -> None:
    assert (duty, rescission) == told(breach() + talked(who))


@pytest.mark.parametrize(
    ("against", "about", "expected"),
    [
        ("kontoret", "beta", ("fulfilled", "met")),
        ("kontoret", "kontoret", ("fulfilled", "met")),
        ("kontoret", "gamma", ("due", "judgement")),
        ("beta", "kontoret", ("judgement", "judgement")),
    ],
)
def test_a_dialogue_about_a_party_is_one_about_what_its_unit_has_broken(
    against: str, about: str, expected: tuple[str, str]
) -> None:
    held = talked(f"about-party: {about}, invited: [{against}], present: [{against}]")
    assert expected == told(breach(against) + held)


@pytest.mark.parametrize(
    ("against", "who", "asked"),
    [
        ("against: beta, ", "kontoret", ["urgent", "which-unit"]),
        ("", "beta", ["urgent"]),  # the breach lacks a fact; of which unit there is no question
        ("", "kontoret", ["urgent"]),
    ],
)
def test_of_a_breach_by_nobody_in_particular_nobody_is_asked_for_a_unit(
    against: str, who: str, asked: list[str]
) -> None:
    events = breach().replace("against: beta, ", against) + talked(f"present: [{who}]")
    found = run("rescission", "2030-03-01", TERMS, events, party="alfa", against="beta")
    _, due = open_points(found)
    assert sorted({one.term for one in due} & {"urgent", "which-unit"}) == asked


def test_that_its_unit_was_there_for_the_party_a_person_says_and_not_whether_it_is_urgent() -> None:
    events = breach() + talked("invited: [kontoret], present: [kontoret]")
    urgent = (
        "- {id: u, event: assessment, term: urgent, about: b, answer: no, by: j, on: 2030-02-20}\n"
    )
    assert told(events + urgent) == ("judgement", "judgement")
    assert told(breach() + talked("invited: [gamma], present: [gamma]") + urgent) == (
        "due",
        "unmet",
    )


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("invited: [beta], present: [beta]", "fulfilled"),
        ("invited: [kontoret], present: [kontoret]", "fulfilled"),
        ("invited: [gamma], present: [gamma]", "due"),
    ],
)
def test_who_is_there_for_a_party_is_there_for_its_unit(who: str, expected: str) -> None:
    events = breach("kontoret") + talked(who)
    assert {"b": expected} == owed("2030-03-01", TERMS, events, duty="X-2")


def test_a_dialogue_with_one_of_two_in_breach_is_not_one_with_the_other() -> None:
    events = breach() + breach("gamma", "c") + talked("invited: [beta], present: [alfa, beta]")
    assert owed("2030-03-01", TERMS, events, duty="X-2") == {"b": "fulfilled", "c": "due"}


@pytest.mark.parametrize(
    ("on", "about", "expected"),
    [
        ("2030-01-31", "breach", ("due", "judgement")),
        ("2030-02-01", "breach", ("fulfilled", "met")),
        ("2030-02-01", "renegotiation", ("fulfilled", "met")),
        ("2030-02-01", "report", ("due", "judgement")),
    ],
)
def test_it_is_about_the_breach_and_on_its_day_or_later(
    on: str, about: str, expected: tuple[str, str]
) -> None:
    assert expected == told(breach() + talked("invited: all", on, about))


def test_who_was_called_to_another_dialogue_was_not_called_to_this_one() -> None:
    with_beta = "- {id: e, event: dialogue, forum: samrad, on: 2030-02-01, about: report,"
    other = f"{with_beta} invited: [beta], present: [beta]}}\n"
    events = breach() + talked("invited: [gamma], present: [gamma]") + other
    assert told(events) == ("due", "judgement")
