"""A ruling that does not say what it is about is asked about once, and not as what it is not."""

import pytest

from engine.questions.advice.advice import advice
from engine.questions.answer import open_points
from engine.questions.openness.open_points import Due
from engine.questions.reasons.wording_of import asked
from engine.wording.say import Voice
from tests.rules.invented import run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: approval, by: all, binds: nobody until all have approved, body: body}
"""
ALL_SAID_YES = "".join(
    f"- {{id: beslut-{party}, event: approval, by: {party}, on: 2030-01-10}}\n"
    for party in ("alfa", "beta", "gamma")
)
RULING = "- {id: bed, event: assessment, term: body, by: jurist, answer: no, on: 2030-01-15}\n"


def due(*more: str) -> list[Due]:
    found = run("in-force", "2030-02-01", TERMS, ALL_SAID_YES + "".join(more))
    return open_points(found)[1]


def test_it_is_one_line_however_many_decisions_it_may_be_about() -> None:
    assert due(RULING) == [Due("body", "bed", "X-2", unplaced=True)]


@pytest.mark.parametrize(
    ("lang", "reason", "to_do"),
    [
        (
            "sv",
            "bedömningen (bed) säger inte vad den gäller, så den kan gälla allt som orden gäller; "
            "skriv `about`",
            "skriv `about` i bedömningen (bed), så att den säger vad den gäller",
        ),
        (
            "en",
            "the assessment (bed) does not say what it is about, so it may be about anything that "
            "the words apply to; write `about`",
            "write `about` in the assessment (bed), so that it says what it is about",
        ),
    ],
)
def test_it_says_what_is_wrong_and_what_to_do(lang: str, reason: str, to_do: str) -> None:
    found = run("in-force", "2030-02-01", TERMS, ALL_SAID_YES + RULING)
    missing, points = open_points(found)
    voice = Voice(found.agreement, lang)
    assert [reason] == [voice.say(asked(found.agreement, one)) for one in points]
    assert to_do in [voice.say(one.do) for one in advice(found, missing, points)]


def test_where_persons_differ_on_one_decision_that_is_what_is_asked() -> None:
    said = "- {event: assessment, term: body, about: beslut-beta, on: 2030-01-15, "
    differing = said + "by: jurist, answer: yes}\n" + said + "by: ombud, answer: no}\n"
    assert Due("body", "beslut-beta", "X-2") in due(differing)
    assert Due("body", "beslut-beta", "X-2") in due(differing, RULING)


def test_which_of_two_decisions_of_one_day_counts_is_asked_where_there_are_two() -> None:
    refused = "- {id: nej, event: approval, by: beta, on: 2030-01-10, decision: no}\n"
    assert [one.term for one in due(refused)] == ["which-decision"]
    assert "which-decision" not in [one.term for one in due(RULING)]
