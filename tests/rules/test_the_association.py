"""The association: whom a clause on repayment means by it, whatever the sides are called."""

from dataclasses import replace
from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.answer import open_points
from engine.questions.ask import Inquired, inquire
from engine.questions.question import Question
from tests.rules.invented import agreement, answer, effect, facts, happened, problems, run, state
from tests.rules.repayments import MISUSED, OF_MISUSE, ON_MISUSE, PAID

TWO = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: evaluation, by: alfa, occurs: yearly, first: 2030,
   after the end: counts}
- {id: X-3, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: [alfa], amount: what was misused, judged by: purpose, finding: any reliable finding}
"""
PAID_TO_TWO = """
- {id: p1, event: payment, by: alfa, to: beta, on: 2030-01-15, amount: 300, for: 2030}
- {id: p2, event: payment, by: alfa, to: gamma, on: 2030-01-15, amount: 200, for: 2030}
"""
FOUND = '- {id: e, event: evaluation, by: alfa, year: 2030, on: 2031-02-01, misused: "50.00"}\n'


def asked(party: str, events: str) -> Inquired:
    """Two stand on the other side than alfa, who is to have money back."""
    return run("repayment", "2032-02-01", TWO, PAID_TO_TWO + events, party=party)


@pytest.mark.parametrize("side", ["association", "förening", "company"])
def test_it_is_the_other_side_than_those_who_are_to_have_money_back(side: str) -> None:
    """The name of the side is the agreement's own, and no rule reads it."""
    under = agreement(ON_MISUSE, OF_MISUSE)
    alfa, *others = under.parties
    named = replace(under, parties=(replace(alfa, side=side), *others))
    events = happened(under, PAID + MISUSED)
    question = Question("repayment", date(2034, 1, 1), party="alfa")
    found = inquire(question, named, events, load())
    assert (answer(found), state(found, "ground")) == ("yes", "met")


def test_whoever_is_to_have_money_back_is_never_the_one() -> None:
    found = asked("alfa", FOUND)
    assert facts(found, "the-association", "party") == [("beta",), ("gamma",)]
    assert ("alfa", "the association") in facts(found, "presupposed", "party", "what")


@pytest.mark.parametrize("party", ["beta", "gamma"])
def test_a_finding_that_names_nobody_is_of_none_of_several_for_certain(party: str) -> None:
    found = asked(party, FOUND)
    assert answer(found) == "unknown"
    assert [one.field for one in open_points(found)[0]] == ["misused_by"]


@pytest.mark.parametrize(("party", "expected"), [("beta", "no"), ("gamma", "yes")])
def test_one_that_names_whose_misuse_it_is_makes_that_party_owe(party: str, expected: str) -> None:
    found = asked(party, FOUND.replace("}", ", misused-by: gamma}"))
    assert answer(found) == expected


def test_what_it_shows_of_a_unit_is_of_its_party() -> None:
    found = asked("beta", FOUND.replace("}", ", misused-by: kontoret}"))
    assert (answer(found), "50.00" in effect(found, "min")) == ("yes", True)


RULED = """
- {id: s, event: assessment, term: purpose, about: X-3, answer: no, by: jurist, on: 2031-03-01}
"""


@pytest.mark.parametrize("party", ["beta", "gamma"])
def test_whose_misuse_a_person_has_found_without_an_evaluation_is_for_a_person(party: str) -> None:
    found = asked(party, RULED)
    assert answer(found) == "judgement"
    assert [one.term for one in open_points(found)[1]] == ["whose-misuse"]


def test_of_one_alone_it_is_found_without_being_said() -> None:
    found = run("repayment", "2034-01-01", ON_MISUSE, PAID + RULED.replace("X-3", "X-6"),
                OF_MISUSE, party="alfa")  # fmt: skip
    assert state(found, "ground", "G3=b") == "met"


@pytest.mark.parametrize(
    ("to", "expected"), [("[alfa]", []), ("[beta, gamma]", []), ("all", ["no-other-side"])]
)
def test_a_clause_that_leaves_no_other_side_is_pointed_out(to: str, expected: list[str]) -> None:
    assert [one.key for one in problems(TWO.replace("to: [alfa]", f"to: {to}"))] == expected
