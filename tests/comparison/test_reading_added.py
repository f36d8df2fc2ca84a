"""A reading that only one of two versions has is a difference where nothing else leads there."""

from datetime import date
from typing import Any

import pytest

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.moved import outcomes_apart
from engine.comparison.behaviour.scenario import cases
from engine.comparison.behaviour.worded import Telling
from engine.comparison.impact import Impact
from engine.inference.book import load
from engine.interfaces.diffs.spoken import Spoken
from engine.model.agreement import Agreement
from tests.comparison.material import Edit, edited

BOOK = load()
LAST = "          - {id: T1, sv: meningen saknar ord, en: the sentence lacks words}\n"


def contested(amounts: str, readings: str = "ac", weak: str = "") -> Agreement:
    """The small agreement with a payment whose amount is contested."""
    said = "".join(
        f"      - {{id: {one}, says: {{sv: så, en: so {one}}},"
        f" strength: {1 if one in weak else 3}, basis: text}}\n"
        for one in readings
    )
    forks: Edit = ("\nopen terms:", f"""
  - id: F2
    title: {{sv: Vilket belopp?, en: Which amount?}}
    clauses: [X-HÄV-1]
    main: a
    reason: {{sv: så, en: so}}
    readings:
{said}
open terms:""")  # fmt: skip
    payment = f"""        also:
          - {{kind: payment, by: [alfa], to: beta, amount: {{fork: F2, {amounts}}},
             per: calendar year, first: 2030}}
          - {{kind: payment window, paid in: January, weekend: stands}}
"""
    notes = "        notes:\n" + LAST
    return edited([(notes, payment + notes), forks])


TWO = contested("a: 100 000 SEK, c: 120 000 SEK")
HIGH = contested("a: 100 000 SEK, c: 120 000 SEK, d: 900 000 SEK", "acd")
ALIKE = contested("a: 100 000 SEK, c: 120 000 SEK, d: 120 000 SEK", "acd")


WITH_WEAK = contested("a: 100 000 SEK, c: 120 000 SEK, d: 900 000 SEK", "acd", weak="d")


@pytest.mark.parametrize(("old", "new"), [(WITH_WEAK, TWO), (TWO, WITH_WEAK)])
def test_a_weak_reading_that_only_one_version_has_is_told_as_such_and_has_no_witness(old, new):
    """A scenario names readings that both have: one about F2-d could not be run under the other."""
    explored = Exploration(old, new, BOOK, length=0)

    found = next(one for one in explored.differences() if one.ask.name == "payment")

    (moved,) = found.moved
    sides = {"old": moved.old, "new": moved.new}
    with_it, without = ("old", "new") if old is WITH_WEAK else ("new", "old")
    assert moved.what == "weak.F2=d"
    assert sides[without] is None
    assert sides[with_it][1]["amount"] == {"amount": "900000.00", "currency": "SEK"}
    assert cases(found, explored) == []
    why = [(cause.clause, cause.key) for cause in explored.finished(found).causes]
    assert why == [("X-HÄV-1", ""), ("", "F2")]
    (row,) = Telling(explored, "en").row(found)["moved"]
    said = Spoken("en", {}).part(row, "none").removeprefix("weak reading F2-d: ")
    assert "no such reading" in said.split(" → ")[0 if without == "old" else 1]


@pytest.mark.parametrize(("old", "new"), [(TWO, HIGH), (HIGH, TWO)])
def test_a_reading_that_is_added_or_removed_shows_where_it_leads_to_another_amount(old, new):
    explored = Exploration(old, new, BOOK, length=0)

    found = [one for one in explored.differences() if one.ask.name == "payment"]

    row = Telling(explored, "en").row(found[0])
    (moved,) = row["outcomes_moved"]
    assert moved["readings"] == {"F2": "d"}
    with_it, without = ("old", "new") if old is HIGH else ("new", "old")
    assert moved[without] is None
    assert moved[with_it][1]["amount"] == {"amount": "900000.00", "currency": "SEK"}
    assert explored.finished(found[0]).causes[0].clause == "X-HÄV-1"


@pytest.mark.parametrize(("old", "new"), [(TWO, ALIKE), (ALIKE, TWO)])
def test_a_reading_that_leads_to_an_amount_of_another_one_is_no_difference(old, new):
    explored = Exploration(old, new, BOOK, length=0)

    assert [one for one in explored.differences() if one.ask.name == "payment"] == []


def test_against_the_journal_a_reading_that_is_added_moves_the_answer():
    of_new = [one for one in impact(TWO, HIGH) if one["question"]["question"] == "payment"]

    assert {one["question"]["year"] for one in of_new} == {2031, 2032}
    (moved,) = of_new[0]["outcomes_moved"]
    assert (moved["readings"], moved["old"]) == ({"F2": "d"}, None)
    assert moved["says"] == ["F2-d so d"]
    assert not [one for one in impact(TWO, ALIKE) if one["question"]["question"] == "payment"]


def impact(old: Agreement, new: Agreement) -> list[dict[str, Any]]:
    return Impact((old,), new, (), BOOK, "en").on(date(2031, 1, 1))["answers"]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("old", "new", "apart"),
    [
        ({(("G1", "a"),): "no"}, {(("G1", "a"),): "no", (("G1", "b"),): "yes"}, ["b"]),
        ({(("G1", "a"),): "no", (("G1", "b"),): "yes"}, {(("G1", "a"),): "no"}, ["b"]),
        ({(("G1", "a"),): "no"}, {(("G1", "a"),): "no", (("G1", "b"),): "no"}, []),
        # The old version tells by nothing: whatever the new one says beside that is another.
        ({(): "no"}, {(("G1", "a"),): "no", (("G1", "b"),): "yes"}, ["b"]),
        # It is compared with what the other says under the same reading of another fork.
        (
            {(("G1", "a"), ("H1", "a")): "no", (("G1", "a"), ("H1", "b")): "yes"},
            {
                (("G1", "a"), ("H1", "a")): "no",
                (("G1", "a"), ("H1", "b")): "yes",
                (("G1", "b"), ("H1", "a")): "yes",
                (("G1", "b"), ("H1", "b")): "yes",
            },
            ["b"],
        ),
    ],
)
def test_outcomes_are_apart_where_only_one_side_comes_to_one(old, new, apart):
    assert [readings["G1"] for readings, _, _ in outcomes_apart(old, new)] == apart


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "ingen sådan läsning, eller bara en svag → svar: ja, säkert till och med: "
         "2029-12-31"),
        ("en", "no such reading, or only a weak one → answer: yes, certain until: 2029-12-31"),
    ],
)  # fmt: skip
def test_an_outcome_that_one_side_has_alone_is_told_whole(lang, said):
    row = {"old": None, "new": ["yes", {"until": "2029-12-31", "since": None}]}

    assert Spoken(lang, {}).outcome(row, "–") == said


def test_a_change_is_undone_also_where_it_brings_back_a_reading_that_terms_have_lost():
    # With F2 as it was, d has a value again: that of the main reading, where the term has none.
    explored = Exploration(HIGH, TWO, BOOK, length=0)
    found = next(one for one in explored.differences() if one.ask.name == "payment")

    asked = {cause.key or cause.clause: side for cause, side in explored.finishing.undone.items()}
    told = asked["F2"].told(found.ask, found.day, found.record)["outcomes"]

    assert told[(("F2", "d"),)] == told[(("F2", "a"),)] != told[(("F2", "c"),)]
