"""A field left out, though what is then taken is a reading: lint and the answer say it."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened, problems

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}\n"
APPROVAL = "- {id: X-2, kind: approval, by: all, binds: nobody until all have approved%s}\n"
LATE = """
- {event: approval, by: alfa, on: 2030-03-03}
- {event: approval, by: beta, on: 2029-12-01}
- {event: approval, by: gamma, on: 2029-12-01}
"""
ASSUMED = (
    "X-2 does not state `late approval`: `works back to the first day` is assumed,"
    " and no other reading was tried"
)


@pytest.mark.parametrize(
    ("terms", "left_out"),
    [
        (APPROVAL % "", ["late approval"]),
        (APPROVAL % ", late approval: works back to the first day", []),
        (APPROVAL % ", late approval: {fork: G1, a: works back to the first day,"
         " b: binds from the last approval}", []),
        ("- {id: X-2, kind: signature, by: all, signing: confirms}\n", []),  # nothing rests on it
        ("- {id: X-2, kind: signature, by: all, signing: binds}\n", ["binds", "late signature"]),
        ("- {id: X-2, kind: signature, by: all, signing: {fork: G1, a: confirms, b: binds}}\n",
         ["binds", "late signature"]),
        ("- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 1 SEK, per: calendar year,"
         " first: 2030}\n", []),  # one payer is not liable with anybody
        ("- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 1 SEK, per: calendar year,"
         " first: 2030}\n", ["liability"]),
    ],
)  # fmt: skip
def test_lint_names_each_field_that_leaves_a_reading_unsaid(
    terms: str, left_out: list[str]
) -> None:
    found = problems(PERIOD + terms, {"G1": "a b"} if "G1" in terms else {})
    assert [dict(one.values)["field"] for one in found if one.key == "left-out"] == left_out


def assumed(question: str, terms: str) -> list[str]:
    under = agreement(PERIOD + terms)
    asked = Question(question, date(2030, 6, 1), party="beta", year=2030)
    return list(ask(asked, under, happened(under, LATE), load(), "plain", "en")["assumed"])


def test_an_answer_that_rests_on_such_a_field_says_what_it_takes() -> None:
    assert assumed("in-force", APPROVAL % "") == [ASSUMED]
    assert assumed("in-force", APPROVAL % ", late approval: works back to the first day") == []


def test_one_that_does_not_rest_on_it_does_not() -> None:
    payment = (
        "- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 1 SEK, per: calendar year,"
        " first: 2030}\n"
    )
    stated = APPROVAL % ", late approval: works back to the first day"
    assert assumed("in-force", stated + payment) == []
    assert any("`liability`" in one for one in assumed("payment", stated + payment))


def test_a_list_of_duties_says_it_too() -> None:
    under = agreement(PERIOD + APPROVAL % "" + "- {id: X-3, kind: obligation, bearer: all,"
                      " duty: {sv: a, en: a}}\n")  # fmt: skip
    question = Question("obligations", date(2030, 6, 1))
    told = obligations(question, under, happened(under, LATE), load(), "plain", "en")
    assert ASSUMED in told["assumed"]
