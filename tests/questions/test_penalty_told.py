"""How much a penalty is, for whom it is counted, and what keeps that open."""

from datetime import date
from typing import Any

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.questions.payments import kronor
from tests.rules.invented import agreement, happened

TO_ONE = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: beta, about: the calendar year before,
   first about: 2030, due: 31 March, counts from: received}
- {id: X-3, kind: penalty, of: X-2, amount: 1 000 SEK, per: week, at most: 5 000 SEK}
"""
TO_EACH = TO_ONE.replace("to: beta", "to: kommunerna")
REPORT = """
- {id: r, event: report, by: alfa, about: 2030, to: kommunerna, sent: 2031-03-30, form: written,
   received: {beta: 2031-03-31, gamma: DAY}}
"""


def asked(terms: str, events: str = "", on: str = "2031-05-31") -> dict[str, Any]:
    under = agreement(terms)
    question = Question("penalty", date.fromisoformat(on), party="alfa", duty="X-2")
    found = ask(question, under, happened(under, events), load())
    return {**found, "headline": found["headline"].replace("\u00a0", " ")}


def test_what_is_late_towards_several_is_said_to_be_counted_for_each() -> None:
    """The words name one cap; whether it is one penalty for them all they do not say."""
    found = asked(TO_EACH)
    assert found["effect"]["amount"] == kronor("10000.00")
    assert found["headline"] == (
        "Ja. Alfa ska betala vite för dröjsmål med X-2: sammanlagt 10 000 kr, räknat för var och "
        "en av Beta och Gamma."
    )
    assert ["säger inte texten" in one for one in found["assumed"]] == [True]


def test_what_is_late_towards_one_supposes_nothing() -> None:
    found = asked(TO_ONE)
    assert found["headline"] == "Ja. Alfa ska betala vite för dröjsmål med X-2: 5 000 kr."
    assert found["assumed"] == []


def test_what_is_late_towards_one_of_several_supposes_nothing() -> None:
    found = asked(TO_EACH, REPORT.replace("DAY", "2031-04-01"))
    assert (found["effect"]["amount"], found["assumed"]) == (kronor("1000.00"), [])


def test_what_keeps_the_amount_open_is_missing_though_the_answer_is_yes() -> None:
    """To Beta it is late whatever is known; when it reached Gamma is not on record."""
    late_to_beta = REPORT.replace("beta: 2031-03-31, gamma: DAY", "beta: 2031-04-02")
    found = asked(TO_EACH, late_to_beta)
    assert (found["answer"], found["effect"]["amount"]) == ("yes", None)
    assert found["headline"] == (
        "Ja. Alfa ska betala vite för dröjsmål med X-2; hur mycket är inte känt."
    )
    assert [one["says"] for one in found["missing"]] == [
        "när redovisningen (r) kom fram till Gamma"
    ]
