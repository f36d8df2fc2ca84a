"""A day of receipt without an addressee: who got it is missing, not when it came."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
"""


@pytest.mark.parametrize(
    ("told", "state", "missing"),
    [
        ("received: 2031-03-29", "unknown", {"report.to"}),
        ("to: kommunerna, sent: 2031-03-25", "unknown", {"report.received"}),
        ("to: kommunerna, received: 2031-03-29", "fulfilled", set()),
        ("sent: 2031-03-25", "unknown", {"report.to", "report.received"}),
    ],
)
def test_of_a_report(told: str, state: str, missing: set[str]) -> None:
    """X-2: received by each municipality by 30 March 2031."""
    under = agreement(TERMS)
    events = happened(under, f"- {{id: r, event: report, by: alfa, about: 2030, {told}}}")
    asked = Question("obligations", date(2031, 4, 15))
    rows = obligations(asked, under, events, load(), "plain", "en")["rows"]
    of_2030 = [row for row in rows if (row["duty"], row["period"]) == ("X-2", "2030")]
    assert {row["state"] for row in of_2030} == {state}
    assert {one["fact"] for row in of_2030 for one in row["missing"]} == missing


@pytest.mark.parametrize(
    ("told", "missing"),
    [
        ("sent: 2030-02-28, received: 2030-03-01", {"termination-notice.to"}),
        ("to: all, sent: 2030-02-28", {"termination-notice.received"}),
        ("to: all, received: 2030-03-01", set()),
    ],
)
def test_of_a_notice(told: str, missing: set[str]) -> None:
    under = agreement(TERMS)
    notice = (
        f"- {{id: n, event: termination-notice, by: beta, form: written, authorised: yes, {told}"
    )
    events = happened(under, notice + ", for-end: earliest}")
    asked = Question("notice", date(2030, 6, 1), event="n")
    found = ask(asked, under, events, load())
    assert {one["fact"] for one in found["missing"]} == missing
    assert found["answer"] == ("unknown" if missing else "yes")
