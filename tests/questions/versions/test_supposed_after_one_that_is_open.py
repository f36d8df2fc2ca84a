"""A wording that is supposed valid, after one of which it is open whether it came in force.

So it is where a change is tried against the record (`diff --against-journal`). There are two ways
to the last wording then, one of them past the second; each is asked by itself.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.lists.status import status
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import deadlines, obligations
from tests.rules.invented import following, happened

FIRST, SECOND, THIRD = "2030-01-01", "2031-01-01", "2031-09-01"
AMENDING = """
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
LEAVING = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 20 years}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 200 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: MONTH}
- {id: X-6, kind: termination, by: [WHO], ends: on any day, length: 3 months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
"""
    + AMENDING
)
PENALTY = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 20 years}
- {id: X-5, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2030,
   last about: 2030, due: 30 April, counts from: received}
- {id: X-6, kind: penalty, of: X-5, amount: AMOUNT SEK, per: week}
"""
    + AMENDING
)
AMENDED = "- {id: a1, event: amendment, FORM on: 2030-11-20, agreed-by: all, version: 2031-01-01}\n"
WRITTEN, ORAL, UNTOLD = (AMENDED.replace("FORM", f) for f in ("form: written,", "form: oral,", ""))
NOTICE = """
- {id: n0, event: termination-notice, by: beta, to: all, form: written, sent: 2031-05-02,
   received: 2031-05-02, for-end: earliest, authorised: yes, admitted: yes}
"""


def wordings(first: str, second: str, third: str) -> tuple[Agreement, ...]:
    held = following((FIRST, first), (SECOND, second), (THIRD, third))
    assert held[1].replaces
    by_amendment = replace(held[1], replaces=replace(held[1].replaces, supposed=False))
    return (held[0], by_amendment, held[2])


def listed(held: tuple[Agreement, ...], record: tuple[Recorded, ...], on: date) -> dict[str, Any]:
    rest = (held, record, load(), "plain", "en")
    year = Span(on, date(on.year + 1, on.month, on.day), on, {})
    return {
        "obligations": obligations(Question("obligations", on), *rest),
        "status": status(Question("in-force", on), *rest),
        "deadlines": deadlines(year, *rest),
        "check": check(Day(on, on), *rest),
    }


@pytest.mark.parametrize("amendment", [WRITTEN, ORAL, UNTOLD], ids=["valid", "refused", "open"])
@pytest.mark.parametrize("month", ["March", "November"])
def test_lists_tell_of_a_notice_from_the_days_of_a_wording_that_is_open(
    month: str, amendment: str
) -> None:
    """By the second wording beta may not leave, by the third it may."""
    of_alfa = LEAVING.replace("WHO", "alfa").replace("MONTH", "November")
    of_beta = LEAVING.replace("WHO", "beta").replace("MONTH", month)
    held = wordings(of_alfa, of_alfa, of_beta)

    told = listed(held, happened(held[0], NOTICE + amendment, *held[1:]), date(2031, 12, 1))

    judged = [one["judgement"] for one in told["obligations"]["rows"] if one["period"] == "2032"]
    assert judged
    assert all(any(one["about"] == "n0" for one in each) for each in judged)
    assert any("n0" in one.id for one in told["check"])


@pytest.mark.parametrize(
    ("amendment", "answer"),
    [
        (WRITTEN, "yes"),  # it began under the second, by which it costs what it does by the third
        (ORAL, "judgement"),  # it began under the first, and went on under the third
        (UNTOLD, "unknown"),
    ],
    ids=["valid", "refused", "open"],
)
def test_a_penalty_is_sure_where_it_is_known_under_which_wording_the_delay_began(
    amendment: str, answer: str
) -> None:
    held = wordings(*(PENALTY.replace("AMOUNT", each) for each in ("2000", "1000", "1000")))
    asked = Question("penalty", date(2031, 10, 1), party="alfa", duty="X-5")

    found = ask(asked, held, happened(held[0], amendment, *held[1:]), load(), "plain", "en")

    assert found["answer"] == answer
    told = [one for one in ("22\u00a0000", "44\u00a0000") if one in found["headline"]]
    assert len(told) == (1 if answer == "yes" else 2)


LATER = "- {id: a2, event: amendment, form: written, on: 2031-07-10, agreed-by: all, version: V}\n"


@pytest.mark.parametrize(
    ("on", "answer"),
    [("2031-07-09", "yes"), ("2031-07-10", "judgement")],
)
def test_an_amendment_of_one_that_was_refused_is_none_before_it_is_made(
    on: str, answer: str
) -> None:
    """What it is worth, since it amends a wording that never came in force, is for a person."""
    paying = [LEAVING.replace("WHO", "beta").replace("MONTH", "March")] * 3
    paying[2] = paying[2].replace("200 SEK", "300 SEK")
    held = following(*zip((FIRST, SECOND, THIRD), paying, strict=True), supposed=False)
    record = happened(held[0], ORAL + LATER.replace("V", THIRD), *held[1:])
    asked = Question("payment", date.fromisoformat(on), party="beta", year=2031)

    assert ask(asked, held, record, load(), "plain", "en")["answer"] == answer
