"""Money paid: what one pays under a clause of its own has not come back."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

GRANT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 10 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
- {id: X-7, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward}
- {id: X-8, kind: repayment, on: early exit, owed by: the association, to: [beta],
   amount: in proportion to the time left}
"""
GRANT_AND_RENT = (
    GRANT
    + """
- {id: X-4, kind: payment, by: [alfa], to: beta, amount: 3 000 SEK, per: calendar year,
   first: 2030, last: 2030}
"""
)
ENDED = """
- {id: u, event: termination-notice, by: beta, to: all, form: written, for-end: earliest,
   authorised: yes, sent: 2030-05-31, received: 2030-05-31}
- {id: p, event: payment, by: beta, to: alfa, on: 2030-01-20, for: 2030, amount: 10000}
"""


def back(under: str = "", year: int = 2030) -> str:
    named = f", under: {under}" if under else ""
    return (
        "- {id: b, event: payment, by: alfa, to: beta, on: 2030-07-01, amount: 3000,"
        f" for: {year}{named}}}\n"
    )


def repaid(terms: str, events: str) -> Any:
    under = agreement(terms)
    question = Question("repayment", date(2030, 7, 10), party="alfa")
    found = ask(question, under, happened(under, ENDED + events), load())["effect"]["repaid"]
    return found and found["amount"]


@pytest.mark.parametrize(
    ("terms", "events", "expected"),
    [
        (GRANT, back(), "3000.00"),
        (GRANT, back("X-2"), "3000.00"),
        (GRANT_AND_RENT, back("X-2"), "3000.00"),
        (GRANT_AND_RENT, back("X-4"), "0.00"),
        (GRANT_AND_RENT, back(), None),
        (GRANT_AND_RENT.replace("to: beta, amount: 3", "to: gamma, amount: 3"), back(), "3000.00"),
    ],
)
def test_what_one_pays_under_a_clause_of_its_own_is_no_repayment(
    terms: str, events: str, expected: str | None
) -> None:
    """Alfa owes Beta a part of the grant of 2030, and rent for 2030 by a clause of its own."""
    assert repaid(terms, events) == expected
