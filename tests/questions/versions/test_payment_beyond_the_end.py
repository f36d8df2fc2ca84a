"""A payment that would fall due after the end is owed by nobody: question, list, dates and check.

beta pays alfa in October; a notice takes effect two months after it was received.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import deadlines, obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: PAYERS, to: alfa, amount: 200 SEK, per: calendar year, first: 2031,
   last: 2031, liability: LIABILITY}
- {id: X-6, kind: termination, by: all, ends: on any day, length: 2 months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
"""
OCTOBER = "- {id: X-4, kind: payment window, paid in: October}\n"
PARTS = """
- {id: X-4, kind: instalment, nth: 1, of: 2, paid in: March}
- {id: X-5, kind: instalment, nth: 2, of: 2, paid in: October}
"""
NOTICE = """
- {id: n, event: termination-notice, by: alfa, to: all, form: written, sent: DAY, received: DAY,
   for-end: earliest, authorised: yes}
"""
PAID = "- {id: p, event: payment, by: beta, to: alfa, on: 2031-10-05, amount: 200, for: 2031}\n"
PAID_IN_MARCH = PAID.replace("2031-10-05", "2031-03-05").replace("200", "100")
Held = tuple[Agreement, ...]


def wordings(number: int, months: str = OCTOBER, jointly: str = "") -> Held:
    """One wording, or the same anew from September."""
    terms = (TERMS + months).replace("PAYERS", "kommunerna" if jointly else "[beta]")
    terms = terms.replace("LIABILITY", jointly or "several")
    return following(*[(day, terms) for day in ("2030-01-01", "2031-09-01")][:number])


def listed(held: Held, on: str, events: tuple[Recorded, ...]) -> dict[str, str]:
    asked = Question("obligations", date.fromisoformat(on))
    rows = obligations(asked, held, events, load(), "plain", "en")["rows"]
    return {str(one["period"]): one["state"] for one in rows if one["duty"] == "X-3"}


def told(held: Held, on: str, notice: str, paid: str = "") -> dict[str, Any]:
    events = happened(held[0], NOTICE.replace("DAY", notice) + paid)
    day = date.fromisoformat(on)
    asked = Question("payment", day, party="beta", year=2031)
    span = Span(day, date(2031, 12, 31), day, {})
    dates = deadlines(span, held, events, load(), "plain", "en")["rows"]
    found = check(Day(day, day, 60), held, events, load(), "plain", "en")
    return {
        "question": ask(asked, held, events, load(), "plain", "en")["answer"],
        "list": listed(held, on, events),
        "dates": [one["date"] for one in dates if one["kind"] == "duty-due"],
        "check": [one.id.split(".")[1] for one in found if ".x-3." in one.id],
    }


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize(
    ("notice", "on", "question", "state", "dates", "found"),
    [
        ("2031-08-12", "2031-09-05", "no", "ended", [], []),  # ends on 12 October
        ("2031-08-12", "2031-10-12", "no", "ended", [], []),
        ("2031-08-12", "2031-11-01", "no", "ended", [], []),
        ("2031-08-30", "2031-10-01", "no", "ended", [], []),  # on 30 October
        ("2031-08-31", "2031-09-05", "yes", "pending", ["2031-10-31"], ["soon-due"]),  # on the 31st
        ("2031-08-31", "2031-10-01", "yes", "due", ["2031-10-31"], ["soon-due"]),
        ("2031-08-31", "2031-11-01", "yes", "overdue", [], ["overdue"]),
    ],
)
def test_question_list_dates_and_check_agree_before_the_end_as_after_it(
    number: int, notice: str, on: str, question: str, state: str, dates: list[str], found: list[str]
) -> None:
    assert told(wordings(number), on, notice) == {
        "question": question,
        "list": {"2031": state},
        "dates": dates,
        "check": found,
    }


@pytest.mark.parametrize(("notice", "second"), [("2031-08-30", "ended"), ("2031-08-31", "due")])
def test_of_parts_each_is_over_by_itself(notice: str, second: str) -> None:
    found = told(wordings(1, PARTS), "2031-10-01", notice, PAID_IN_MARCH)
    assert found["question"] == "yes"
    assert found["list"] == {"2031:1": "fulfilled", "2031:2": second}


@pytest.mark.parametrize(("notice", "state"), [("2031-08-30", "ended"), ("2031-08-31", "due")])
def test_what_several_owe_jointly_is_over_when_it_falls_due_for_none(
    notice: str, state: str
) -> None:
    found = told(wordings(1, jointly="joint and several"), "2031-10-01", notice)
    assert (found["question"], found["list"]) == (
        "no" if state == "ended" else "yes",
        {"2031": state},
    )


def test_what_was_paid_all_the_same_leaves_it_over() -> None:
    found = told(wordings(1), "2031-10-06", "2031-08-12", PAID)
    assert (found["question"], found["list"]) == ("no", {"2031": "ended"})
