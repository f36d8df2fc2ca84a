"""A rescission and a request for renewal of which it is not on record when they were sent, around
a change of wording: that is what is missing where the wordings lead elsewhere.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement, Replacement
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from tests.rules.invented import agreement, happened

EXIT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-6, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
"""
RESCINDED = (
    EXIT
    + """
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-90, kind: obligation, bearer: all, duty: {sv: a, en: a}}
- {id: X-8, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, frees: the two parties}
"""
)
"""From 15 September 2030 rectification has to be demanded first; nobody has demanded it."""
BREACH = """
- {id: b, event: breach, by: beta, against: alfa, duty: X-90, on: 2030-08-10}
- {id: s, event: assessment, term: serious, about: b, answer: yes, by: jurist, on: 2030-08-12}
- {id: r, event: assessment, term: delay, about: b, answer: no, by: jurist, on: 2030-08-12}
"""
RENEWED = (
    EXIT
    + """
- {id: X-2, kind: renewal, renewal: opt-in, length: 1 year, by: all, before the end: 4 months,
   counts from: received}
"""
)
"""In time by 31 August 2030; from 15 September 2030 by 31 October."""
CHANGE = date(2030, 9, 15)


def wordings(terms: str, words: str, others: str) -> tuple[Agreement, Agreement]:
    old = agreement(terms)
    replacing = Replacement(old.version, CHANGE, old.clauses["X-1"].place, supposed=True)
    changed = agreement(terms.replace(words, others))
    return old, replace(changed, version=CHANGE, replaces=replacing)


def asked(held: tuple[Agreement, ...], events: str, question: Question) -> tuple[Any, ...]:
    """The answer, what is missing and the acts of which a person is to say what governs them."""
    found = ask(question, held, happened(held[0], events), load(), "plain", "en")
    missing = [(one["fact"], one["of"]) for one in found["missing"]]
    wording = [one["about"] for one in found["judgement"] if one["term"] == "wording"]
    return found["answer"], missing, wording


def days(sent: str, received: str) -> str:
    return (f"sent: {sent}, " if sent else "") + f"received: {received}"


UNSENT = [("rescission.sent", "h")]


@pytest.mark.parametrize(
    ("sent", "received", "expected"),
    [
        ("2030-09-14", "2030-09-14", ("no", [], [])),  # it had its effect before the change
        ("2030-09-14", "2030-09-20", ("no", [], [])),  # it works when it is sent
        # No good by the wording of its day; the breach is from before it.
        ("2030-09-15", "2030-09-20", ("judgement", [], ["b"])),
        ("", "2030-09-15", ("unknown", UNSENT, [])),
        ("", "2030-09-20", ("unknown", UNSENT, [])),
        # It was sent before the change, whenever that was: by the earlier wording its own day is
        # missing, and which of them governs is for a person.
        ("", "2030-09-14", ("unknown", UNSENT, ["h"])),
    ],
)
def test_a_rescission_around_a_change_that_asks_for_a_demand(
    sent: str, received: str, expected: tuple[Any, ...]
) -> None:
    held = wordings(RESCINDED, "demand first: not needed", "demand first: needed")
    said = f"- {{id: h, event: rescission, by: beta, against: alfa, {days(sent, received)}}}\n"
    bound = Question("in-force", date(2030, 11, 1), party="beta")
    assert asked(held, BREACH + said, bound) == expected


NOT_SENT = [("renewal-notice.sent", "h")]


@pytest.mark.parametrize(
    "question",
    [
        Question("in-force", date(2031, 3, 1), party="beta"),
        Question("renewal", date(2030, 12, 1), for_year=2031),
    ],
)
@pytest.mark.parametrize(
    ("sent", "received", "expected"),
    [
        ("", "2030-08-31", ("yes", [], [])),  # in time by both
        ("", "2030-09-14", ("judgement", [], ["h"])),  # before the change, whenever it was sent
        ("", "2030-09-15", ("unknown", NOT_SENT, [])),
        ("", "2030-10-31", ("unknown", NOT_SENT, [])),
        ("", "2030-11-01", ("no", [], [])),  # late by both
        ("2030-09-14", "2030-09-15", ("judgement", [], ["h"])),
        ("2030-09-15", "2030-09-15", ("yes", [], [])),
    ],
)
def test_a_request_for_renewal_around_a_change_of_its_time(
    question: Question, sent: str, received: str, expected: tuple[Any, ...]
) -> None:
    held = wordings(RENEWED, "before the end: 4 months", "before the end: 2 months")
    said = (
        "- {id: h, event: renewal-notice, by: beta, to: all, form: written, "
        f"{days(sent, received)}}}\n"
    )
    assert asked(held, said, question) == expected
