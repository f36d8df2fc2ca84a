"""What is certain of one year stays the least while a ground of all years is open.

beta rescinds for a breach of alfa's, for which all that was paid goes back: 665.00 to beta and
100.01 to gamma. An evaluation has shown that 50.00 of 2030 was misused.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.rules.invented import agreement, happened
from tests.rules.repayments import PAID, PERIOD, misused, rescinded

TERMS = (
    PERIOD
    + """
- {id: X-6, kind: repayment, on: rescission, to: kommunerna, judged by: part,
   owed by: the association if in breach, amount: all payments}
- {id: X-7, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused, judged by: purpose, finding: an evaluation}
"""
)
RULED = rescinded("beta", "alfa", "2031-06-01")
NOT_RULED = "".join(f"- {one}" for one in RULED.split("- ")[1:] if "term: serious" not in one)
OF_2030 = misused("50.00", 2030)
DISPUTED = (
    misused("60.00", 2031).replace("2031-12-01", "2031-09-10")
    + "- {id: a, event: assessment, term: purpose, about: e-2031, answer: yes, by: jurist,"
    " on: 2031-12-02}\n"
)
BACK = '- {id: t, event: payment, by: alfa, to: beta, on: 2031-12-10, amount: "10", for: 2030}\n'
SHARES = [("beta", "300.00", "37.50", None), ("gamma", "100.01", "12.50", None)]


def asked(*events: str) -> dict[str, Any]:
    under = agreement(TERMS, {"G4": "a b"})
    question = Question("repayment", date(2031, 12, 31), party="alfa")
    record = happened(under, PAID + "".join(events))
    return ask(question, under, record, load(), "plain", "en")


def amount(found: dict[str, Any], name: str) -> str | None:
    told = found[name]
    return None if told is None else str(told["amount"])


def range_of(found: dict[str, Any]) -> tuple[str | None, str | None]:
    return amount(found["effect"], "min"), amount(found["effect"], "max")


def shares(found: dict[str, Any]) -> list[tuple[str | None, ...]]:
    names = ("paid", "min", "max")
    return [
        (one["party"], *(amount(one, name) for name in names)) for one in found["effect"]["shares"]
    ]


@pytest.mark.parametrize(
    ("events", "expected"),
    [("", ("50.00", "50.00")), (NOT_RULED, ("50.00", None)), (RULED, ("765.01", "765.01"))],
)
def test_what_is_certain_of_a_year_stays_the_least(
    events: str, expected: tuple[str, str | None]
) -> None:
    found = asked(OF_2030, events)
    assert (found["answer"], range_of(found)) == ("yes", expected)


@pytest.mark.parametrize("also", [NOT_RULED, DISPUTED])
def test_each_share_tells_what_is_certain_of_it(also: str) -> None:
    """Also where what is open is of another year: nothing was told of any share."""
    found = asked(OF_2030, also)
    assert (found["effect"]["creditors"], shares(found)) == (["beta", "gamma"], SHARES)


def test_what_came_back_of_that_year_is_set_off() -> None:
    found = asked(OF_2030, NOT_RULED, BACK)
    assert amount(found["effect"], "outstanding_min") == "40.00"
    (beta, _) = found["effect"]["shares"]
    assert (amount(beta, "repaid"), amount(beta, "outstanding_min")) == ("10.00", "27.50")


def test_where_nothing_but_the_ground_of_all_years_may_be_there_nothing_is_certain() -> None:
    found = asked(NOT_RULED)
    assert (found["answer"], found["effect"]["shares"]) == ("judgement", None)
