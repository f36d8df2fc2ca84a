"""What is told of a payment that may be held back: when it is due, and by which clause."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: cure, of: X-2, within: 30 days, withheld: X-4}
- {id: X-4, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2031, last: 2031}
- {id: X-5, kind: payment window, paid in: June}
"""
DEMAND = """
- {id: b, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-10}
- {id: d, event: demand, by: beta, to: alfa, on: 2031-04-10, about: b}
"""
REPORT = """
- {id: r, event: report, by: alfa, about: 2030, to: all, sent: ON, received: ON, form: written}
"""


def record(received: str) -> str:
    return DEMAND + (REPORT.replace("ON", received) if received else "")


def paying(on: str, received: str) -> dict[str, Any]:
    under = agreement(TERMS)
    asked = Question("payment", date.fromisoformat(on), party="beta", year=2031)
    return ask(asked, under, happened(under, record(received)), load(), lang="en")


def listed(on: str, received: str) -> dict[str, Any]:
    under = agreement(TERMS)
    events = happened(under, record(received))
    found = obligations(
        Question("obligations", date.fromisoformat(on)), under, events, load(), "plain", "en"
    )
    (row,) = [one for one in found["rows"] if one["duty"] == "X-4"]
    return row


@pytest.mark.parametrize(
    ("received", "state", "due", "days"),
    [("2031-06-30", "overdue", "2031-06-30", 51), ("2031-07-01", "due", None, None)],
)
def test_what_could_be_held_back_on_its_last_day_is_late_with_no_day(
    received: str, state: str, due: str | None, days: int | None
) -> None:
    """A report on the last day, 30 June, ends the holding back the day before."""
    row = listed("2031-08-20", received)
    assert (row["state"], row["due"], row["days_late"]) == (state, due, days)
    assert row["day_passed"] is (due is None)


@pytest.mark.parametrize(
    ("on", "received", "due", "to_do"),
    [
        ("2031-05-10", "", "2031-06-30", ["2031-06-30"]),
        ("2031-05-11", "", None, []),
        ("2031-07-05", "2031-06-30", "2031-06-30", ["2031-06-30"]),
        ("2031-07-05", "2031-07-01", None, [None]),  # to be paid, by no certain day
    ],
)
def test_the_answer_says_that_it_may_be_held_back_and_by_which_clause(
    on: str, received: str, due: str | None, to_do: list[str | None]
) -> None:
    told = paying(on, received)
    assert told["effect"]["due"] == due
    assert ("may hold the payment back" in told["headline"]) is (due is None)
    assert ("X-3" in {one["clause"] for one in told["citations"]}) is (due is None)
    assert [one["by"] for one in told["advice"]] == to_do
