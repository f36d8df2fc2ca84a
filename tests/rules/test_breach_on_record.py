"""Breach on record: one that the record speaks against is for a person, as in a rescission."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: undertaking, by: alfa, undertaking: training, duty: {sv: utbilda, en: train}}
- {id: X-3, kind: obligation, bearer: [alfa], duty: {sv: svara, en: answer}, judged by: [fort]}
"""
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-2, on: 2030-05-01}\n"


def trained(on: str, of_24: int = 24) -> str:
    return (
        f"- {{id: u, event: undertaking, kind: training, by: alfa, on: {on}, active: 24,"
        f" done: {of_24}}}\n"
    )


def ruled(answer: str, on: str = "2030-05-20", term: str = "broken-though-done") -> str:
    return (
        f"- {{id: dom, event: assessment, term: {term}, about: u, by: en jurist, on: {on},"
        f" answer: {answer}}}\n"
    )


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", "overdue"),
        (trained("2030-05-01"), "judgement"),
        (trained("2030-05-02"), "overdue"),  # after it: whether that put it right is told with it
        (trained("2030-05-01") + ruled("yes"), "overdue"),
        (trained("2030-05-01") + ruled("no"), "standing"),
        (trained("2030-05-01") + ruled("no", "2030-04-30"), "judgement"),  # of no breach yet
        (trained("2030-05-01", 23), "overdue"),  # the figures themselves say that some are not
    ],
)
def test_what_was_done_by_its_day_speaks_against_it(more: str, expected: str) -> None:
    assert owed("2030-06-01", TERMS, BREACH + more, duty="X-2") == {"alfa": expected}


def test_of_what_speaks_against_several_no_word_is_enough() -> None:
    two = BREACH + BREACH.replace("id: b,", "id: c,").replace("05-01", "05-10")
    events = two + trained("2030-05-01") + ruled("no")
    assert owed("2030-06-01", TERMS, events, duty="X-2") == {"alfa": "judgement"}


@pytest.mark.parametrize(
    ("kept", "expected"), [("yes", "standing"), ("no", "judgement"), ("", "judgement")]
)
def test_the_words_of_the_clause_are_judged_too(kept: str, expected: str) -> None:
    breach = BREACH.replace("X-2", "X-3")
    done = "- {id: u, event: performed, by: alfa, duty: X-3, on: 2030-04-20}\n"
    words = ruled(kept, term="fort").replace("about: u", "about: b").replace("id: dom", "id: ord")
    events = breach + done + (words if kept else "")
    assert owed("2030-06-01", TERMS, events, duty="X-3") == {"alfa": expected}
    said = ruled("no")
    assert owed("2030-06-01", TERMS, events + said, duty="X-3") == {"alfa": "standing"}
