"""A party, or a place, that only one of two versions has: its questions are asked of both."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType

import pytest

from engine.comparison.behaviour.alone import asks_about, bound_by_one
from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference, differences
from engine.comparison.behaviour.scenario import cases, has_party
from engine.comparison.behaviour.told import Version
from engine.comparison.behaviour.worded import Telling
from engine.comparison.pairs import Paired
from engine.inference.book import load
from engine.model.event import Recorded
from tests.comparison.material import ROOT, edited, read
from tests.comparison.witness import rerun
from tests.rules.invented import agreement

BOOK = load()
OLD = read(ROOT / "agreements" / "jamtland" / "2026-01-01.yaml")
(_NEW,) = (ROOT / "tests" / "amendments" / "municipality-leaves").glob("*/*.yaml")
NEW = read(_NEW)


@cache
def exploration(name: str) -> Exploration:
    """Ragunda leaves; the other way round, it comes."""
    return Exploration(*{"leaves": (OLD, NEW), "comes": (NEW, OLD)}[name], BOOK, length=0)


def found(name: str) -> Iterator[Difference]:
    """What differs about Ragunda, and who lives there, when all have approved and signed."""
    explored = exploration(name)
    for ask in asks_about(explored.paired):
        yield from differences(explored.sides, ask, date(2028, 1, 1), explored.formed, ())


@pytest.mark.parametrize(("name", "side"), [("leaves", "new"), ("comes", "old")])
def test_a_version_without_the_party_answers_that_it_is_none(name, side):
    answers = {
        one.ask.name: {"old": one.moved[0].old, "new": one.moved[0].new}
        for one in found(name)
        if one.ask.party
    }

    there = "old" if side == "new" else "new"
    assert {asked: answer[side] for asked, answer in answers.items()} == dict.fromkeys(
        ("in-force", "termination", "payment", "repayment"), "not-a-party"
    )
    assert answers["in-force"][there] == "yes"
    (row,) = (
        Telling(exploration(name), "sv").row(one)
        for one in found(name)
        if one.ask.name == "in-force"
    )
    assert row[side]["headline"] == "Ragunda är inte part."
    assert row[there]["headline"].startswith("Ja. Överenskommelsen binder Ragunda")


def test_who_lives_in_a_place_that_a_version_does_not_have_lives_elsewhere_there():
    (one,) = (one for one in found("leaves") if one.ask.name == "eligibility")

    assert dict(one.ask.person)["resident"] == "ragunda"
    assert ("answer", "yes", "no") in [(part.what, part.old, part.new) for part in one.moved]


def test_that_the_party_is_gone_is_the_cause():
    (one,) = (one for one in found("leaves") if one.ask.name == "in-force")

    causes, alone = exploration("leaves").finishing.causes(one)

    assert (alone, [cause.key for cause in causes]) == (True, ["ragunda"])


def test_a_witness_stands_beside_the_version_that_has_the_party_and_is_green_there():
    explored = exploration("leaves")
    (one,) = (one for one in found("leaves") if one.ask.name == "in-force")

    assert [has_party(one, side) for side in explored.sides] == [True, False]
    assert rerun(one, explored, 0) == []


def test_no_scenario_can_expect_that_somebody_is_no_party():
    (one,) = (one for one in found("comes") if one.ask.name == "in-force")

    assert cases(one, exploration("comes")) == []


APPROVED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: approval, by: BY, binds: nobody until all have approved,
   late approval: works back to the first day}
"""


@pytest.mark.parametrize(("gone", "expected"), [
    (True, ("unknown", "yes")),
    (False, ("yes", "unknown")),
])  # fmt: skip
def test_that_the_approval_of_one_of_them_alone_is_missing_is_a_starting_point(gone, expected):
    """The plainest effect of its leaving: the agreement is in force without its approval."""
    three = agreement(APPROVED.replace("BY", "all"))
    two = agreement(APPROVED.replace("BY", "[alfa, beta]"))
    two = replace(two, parties=tuple(one for one in two.parties if one.id != "gamma"))
    explored = Exploration(*((three, two) if gone else (two, three)), BOOK, length=0)

    told = {
        one.groundwork.name: [(part.old, part.new) for part in one.moved if part.what == "answer"]
        for one in explored.differences()
        if one.ask.name == "in-force" and not one.ask.party
    }
    assert told["formed but approval gamma"] == [expected]
    assert explored.explored.groundwork == (
        *("formed", "nothing"),
        *(f"formed but approval {party}" for party in ("alfa", "beta", "gamma")),
    )


def test_a_party_that_has_only_another_id_is_no_other_party():
    small = edited([])
    first, *rest = small.parties
    renamed = replace(small, parties=(replace(first, id=f"{first.id}-ny"), *rest))
    other = replace(first, id="gamma", name="Gamma", number="")

    assert bound_by_one(Paired(small, renamed)) == ()
    assert bound_by_one(Paired(small, replace(small, parties=(first, other, *rest)))) == ("gamma",)
    assert bound_by_one(Paired(OLD, NEW)) == ("ragunda",)


def test_a_ruling_on_an_open_term_that_a_version_has_not_is_no_event_there():
    """A witness beside it names nothing that it does not have."""
    explored = exploration("leaves")
    term = next(iter(NEW.open_terms))
    left = {id: one for id, one in NEW.open_terms.items() if id != term}
    without = replace(NEW, open_terms=left)
    ruling = Recorded("a", "assessment", MappingProxyType({"term": term}), None)

    sides = [
        Version(one, side, BOOK, Paired(OLD, without))
        for one, side in ((OLD, "old"), (without, "new"))
    ]

    assert [side.knows(ruling) for side in sides] == [True, False]
    assert [side.knows(ruling) for side in explored.sides] == [True, True]
