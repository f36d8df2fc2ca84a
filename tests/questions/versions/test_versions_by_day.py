"""A change within the year of a payment that moves its day and nothing else, and what a notice
leaves alone: what is due by the wording of its own day needs nobody's judgement.

The parties pay and report under a wording that is replaced on 20 February 2031, supposed valid.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement, Replacement
from engine.model.event import Recorded
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import obligations
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: 200 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: March}
- {id: X-5, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2030,
   due: 15 February, counts from: received}
- {id: X-6, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
"""
NOTICE = """
- {id: upp, event: termination-notice, by: alfa, to: all, form: written, sent: 2031-01-15,
   received: 2031-01-16, for-end: earliest, authorised: yes}
"""
CHANGE = date(2031, 2, 20)


def versions(*changes: tuple[str, str]) -> tuple[Agreement, ...]:
    old = agreement(TERMS)
    terms = TERMS
    for words, others in changes:
        terms = terms.replace(words, others)
    place = old.clauses["X-1"].place
    replacing = Replacement(old.version, CHANGE, place, supposed=True)
    return old, replace(agreement(terms), version=CHANGE, replaces=replacing)


def rows(
    held: tuple[Agreement, ...], on: str, events: tuple[Recorded, ...] = ()
) -> dict[tuple[str, str], tuple[Any, Any]]:
    """State and last day of each duty, by its clause and period."""
    question = Question("obligations", date.fromisoformat(on))
    found = obligations(question, held, events, load(), "plain", "en")
    return {(one["duty"], one["period"]): (one["state"], one["due"]) for one in found["rows"]}


def owed(held: tuple[Agreement, ...], on: str) -> tuple[Any, Any]:
    """What is answered of the payment for 2031, and its last day."""
    asked = Question("payment", date.fromisoformat(on), party="beta", year=2031)
    told = ask(asked, held, (), load(), "plain", "en")
    return told["answer"], told["effect"].get("due")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("March", "April", ("due", "2031-04-30")),
        # What fell due before the change is not raised again.
        ("January", "April", ("overdue", "2031-01-31")),
        # Each would have it fall due in the days of the other: by either it is late in April, and
        # on which day it fell due is for a person.
        ("March", "January", ("overdue", None)),
    ],
)
def test_a_payment_of_which_only_the_day_moves_falls_due_by_the_wording_of_its_day(
    old: str, new: str, expected: tuple[str, str | None]
) -> None:
    changed = versions(("paid in: March", f"paid in: {new}"))[1]
    held = (agreement(TERMS.replace("paid in: March", f"paid in: {old}")), changed)

    state, due = rows(held, "2031-04-05")["X-3", "2031"]
    answer, answered_due = owed(held, "2031-04-05")
    assert state == expected[0]
    if expected[1]:
        assert (due, answer, answered_due) == (expected[1], "yes", expected[1])
    else:
        assert (due, answer) == (None, "judgement")
        assert rows(held, "2031-03-31")["X-3", "2031"][0] == "judgement"  # late by January alone


def test_where_the_amount_is_another_too_it_is_for_a_person() -> None:
    held = versions(("paid in: March", "paid in: April"), ("200 SEK", "201 SEK"))

    assert rows(held, "2031-04-05")["X-3", "2031"][0] == "judgement"
    assert owed(held, "2031-04-05")[0] == "judgement"


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        ("15 February", ("overdue", "2031-02-15")),
        ("19 February", ("overdue", "2031-02-19")),
        # On the day of the change the new wording applies, and who is bound by it is open.
        ("20 February", ("judgement", None)),
    ],
)
def test_a_notice_leaves_alone_what_fell_due_before_the_change(
    due: str, expected: tuple[str, str | None]
) -> None:
    """The notice ends the agreement on another day under the new wording."""
    new = versions(("15 February", "1 March"), ("length: 3 months", "length: 2 months"))[1]
    held = (agreement(TERMS.replace("15 February", due)), new)
    found = rows(held, "2031-02-25", happened(held[0], NOTICE))["X-5", "2030"]

    assert found[0] == expected[0]
    assert expected[1] in (found[1], None)
