"""What was done before a change keeps a question after it between the wordings only where it bears
on the answer: leaving it out would make the answer another under one of them.

Which acts may is what the rules read for the question, and no list of kinds.
"""

import re
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
from engine.questions.versions.lists import deadlines
from tests.rules.invented import following, happened
from tests.rules.repayments import ON_EXIT, ON_MISUSE, PAID, UNUSED, ended

Held = tuple[Agreement, ...]
Record = tuple[Recorded, ...]
YEARLY = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
"""


def answered(held: Held, record: Record, on: str, name: str, **about: Any) -> dict[str, Any]:
    asked = Question(name, date.fromisoformat(on), **about)
    return ask(asked, held, record, load(), "plain", "en")


def settled(terms: str, *values: str) -> str:
    """Terms in which each contested field has one of the values between which it is contested."""

    def own(found: re.Match[str]) -> str:
        return next(one for one in values if f": {one}" in found[0])

    return re.sub(r"{fork: [^}]*}", own, terms)


def judged(answer: dict[str, Any]) -> list[str]:
    """The acts of which a person has to say which wording governs them."""
    return [row["about"] for row in answer["judgement"] if row["term"] == "wording"]


def findings(held: Held, record: Record, on: str) -> list[str]:
    day = date.fromisoformat(on)
    told = check(Day(day, day, 200), held, record, load(), "plain", "en")
    return [one.id for one in told]


LEAVING = (
    YEARLY
    + """
- {id: X-6, kind: termination, by: all, ends: on any day, length: LENGTH months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-10, kind: assignment, who: [beta], consent of: [alfa]}
"""
)
FIRST_NOTICE = """
- {id: n1, event: termination-notice, by: gamma, to: all, form: written, sent: 2031-04-01,
   received: 2031-04-01, for-end: earliest, authorised: yes}
"""
AFTER = """
- {id: n2, event: termination-notice, by: BY, to: all, form: written, sent: 2031-09-01,
   received: 2031-09-01, for-end: earliest, authorised: yes}
- {id: s1, event: assignment, by: BY, to-whom: bolaget, on: 2031-09-01}
- {id: c1, event: consent, by: alfa, about: s1, on: 2031-08-30}
"""


@pytest.mark.parametrize(("old", "new"), [("3", "12"), ("12", "3")])
@pytest.mark.parametrize(
    ("question", "event", "another"), [("notice", "n2", "alfa"), ("assignment", "s1", "beta")]
)
def test_an_act_of_one_of_whom_it_is_open_whether_it_has_left_is_open_too(
    question: str, event: str, another: str, old: str, new: str
) -> None:
    """gamma's notice of April has let it go in July by the one, in April after that by the other;
    what another does in September does not rest on that."""
    terms = LEAVING.replace("who: [beta]", "who: [beta, gamma]")
    each = [terms.replace("LENGTH", months) for months in (old, new)]
    held = following(("2029-01-01", each[0]), ("2031-06-01", each[1]))

    def asked(by: str) -> dict[str, Any]:
        record = happened(held[0], FIRST_NOTICE + AFTER.replace("BY", by))
        return answered(held, record, "2031-09-10", question, event=event)

    assert (asked("gamma")["answer"], judged(asked("gamma"))) == ("judgement", ["n1"])
    assert (asked(another)["answer"], judged(asked(another))) == ("yes", [])


EVALUATED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: renewal, renewal: after an evaluation, length: 1 year, at most: 3, by: [beta],
   before the end: MONTHS months}
"""


@pytest.mark.parametrize(
    ("evaluated", "expected"),
    [
        ("2031-09-20", ("judgement", ["u"])),  # in time by three months, not by six
        ("2031-06-20", ("yes", [])),  # in time by both
        ("2031-10-20", ("no", [])),  # by neither
    ],
)
def test_an_evaluation_that_renews_by_one_wording_alone_is_for_a_person(
    evaluated: str, expected: tuple[str, list[str]]
) -> None:
    each = [EVALUATED.replace("MONTHS", months) for months in ("3", "6")]
    held = following(("2030-01-01", each[0]), ("2032-02-01", each[1]))
    record = happened(held[0], f"- {{id: u, event: evaluation, by: beta, on: {evaluated}}}")

    found = answered(held, record, "2032-02-01", "in-force")
    assert (found["answer"], judged(found)) == expected
    open_ = ["invented.judgement.wording.u"] if expected[1] else []
    assert [one for one in findings(held, record, "2032-03-01") if "wording" in one] == open_
    span = Span(date(2032, 1, 1), date(2032, 12, 31), date(2032, 1, 1), {})
    told = deadlines(span, held, record, load(), "plain", "en")["rows"]
    assert ("judgement" in {row["state"] for row in told}) == bool(expected[1])


PAYING = (
    YEARLY
    + """
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 300 SEK, per: calendar year, first: 2032,
   last: 2032}
- {id: X-4, kind: payment window, paid in: MONTH}
"""
)
FOR_RENEWAL = """
- {id: o, event: renewal-notice, by: alfa, to: all, form: written, sent: 2032-01-09,
   received: 2032-01-11, for-renewal: yes}
"""


def test_a_notice_on_renewal_where_no_renewal_asks_for_one_moves_nothing() -> None:
    each = [PAYING.replace("MONTH", month) for month in ("October", "June")]
    held = following(("2030-01-01", each[0]), ("2032-02-15", each[1]))
    record = happened(held[0], FOR_RENEWAL)

    found = answered(held, record, "2032-02-16", "payment", party="beta", year=2032)
    assert (found["answer"], found["effect"]["due"], judged(found)) == ("yes", "2032-06-30", [])
    assert findings(held, record, "2032-02-16") == ["invented.soon-due.x-3.beta.2032"]


BACK_ON_EXIT = settled(ON_EXIT, "what is left in the accounts", "counts")
BACK_WHEN_MISUSED = settled(ON_MISUSE, "an evaluation", "counts")
DIALOGUE = """
- {id: d, event: dialogue, about: renegotiation, present: all, on: 2030-11-01}
"""


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("2031-01-15", ("no", [])),  # the money for 2031 is paid on that very day
        ("2031-01-16", ("judgement", ["p3"])),
    ],
)
def test_only_what_repayment_rests_on_keeps_it_under_an_earlier_wording(
    change: str, expected: tuple[str, list[str]]
) -> None:
    """The earlier wording has money paid back on early exit, the later one where it was misused.
    The talks about the change itself bear on neither, nor do payments for another year."""
    held = following(("2030-01-01", BACK_ON_EXIT), (change, BACK_WHEN_MISUSED))
    record = happened(held[0], DIALOGUE + PAID + ended() + UNUSED)

    found = answered(held, record, "2032-02-01", "repayment", party="alfa")
    assert (found["answer"], judged(found)) == expected
