"""A field left out, though what is then taken is a reading: lint and the answer say it."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened, problems

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}\n"
EXIT = (
    "- {id: X-9, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}\n"
)
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


EACH = {
    "approval": ("{by: all, binds: nobody until all have approved}", ["late approval"]),
    "evaluation": ("{by: beta, occurs: yearly, first: 2030}",
                   ["after the end"]),
    "force majeure notice": ("{notice to: all other parties, form: free}", ["late notice"]),
    "indexation": ("{index: PKV, column: the payment year, first: 2031}",
                   ["arithmetic", "falling index"]),
    "payment": ("{by: kommunerna, to: alfa, amount: 1 SEK, per: calendar year, first: 2030}",
                ["liability"]),
    "repayment": ("{on: misuse shown by an evaluation, owed by: the association, to: beta,"
                  " amount: what was misused}", ["finding"]),
    "rescission": ("{by: all, serious: t1, not put right: t2}",
                   ["demand first", "frees", "dialogue first"]),
    "signature": ("{by: all, signing: binds}", ["binds", "late signature"]),
    "termination": ("{by: all, ends: on any day, length: 6 months, counted: forward}",
                    ["counts from", "late notice"]),
}  # fmt: skip
"""Of each kind that has fields of which a reading is taken: a term that states none of them."""


def test_each_kind_of_term_with_such_fields_is_tried_here() -> None:
    kinds = load().terms.items()
    with_such = [name for name, kind in kinds if getattr(kind.declared, "__readings__", {})]
    assert sorted(with_such) == sorted(EACH)


@pytest.mark.parametrize("kind", EACH)
def test_lint_names_every_such_field_of_each_kind_of_term(kind: str) -> None:
    term, left_out = EACH[kind]
    found = problems(PERIOD + EXIT + f"- {{id: X-2, kind: {kind}, {term[1:]}\n")
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


def test_an_amount_that_an_index_moves_says_how_its_percentages_are_taken() -> None:
    """Two years of an index: a chain and a sum of percentages give two amounts."""
    payment = (
        "- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 1000 SEK, per: calendar year,"
        " first: 2030}\n"
    )
    index = "- {id: X-3, kind: indexation, index: PKV, column: the payment year, first: 2030%s}\n"
    stated = ", arithmetic: sum of percentages, falling index: follows down"
    told = [assumed("payment", payment + index % one) for one in (stated, "")]
    assert [[said for said in one if "does not state" in said] for one in told] == [[], [
        "X-3 does not state `arithmetic`: `chain, unrounded` is assumed,"
        " and no other reading was tried",
        "X-3 does not state `falling index`: `follows down` is assumed,"
        " and no other reading was tried",
    ]]  # fmt: skip


def test_a_list_of_duties_says_it_too() -> None:
    under = agreement(PERIOD + APPROVAL % "" + "- {id: X-3, kind: obligation, bearer: all,"
                      " duty: {sv: a, en: a}}\n")  # fmt: skip
    question = Question("obligations", date(2030, 6, 1))
    told = obligations(question, under, happened(under, LATE), load(), "plain", "en")
    assert ASSUMED in told["assumed"]
