"""What two versions do differently: found by the rules, with a witness, days and a cause."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from engine.comparison.behaviour.events import Vocabulary
from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.finished import told_apart
from engine.comparison.behaviour.found import Difference
from engine.comparison.behaviour.mention import mention
from engine.comparison.behaviour.scenario import Case, cases, has_all, has_party, tidied
from engine.comparison.behaviour.told import Version
from engine.comparison.pairs import Paired
from engine.comparison.versions import compare
from engine.inference.book import Book, load
from engine.model.agreement import Agreement
from tests.comparison.material import ROOT, edited, read
from tests.comparison.witness import rerun

BOOK: Book = load()
AMENDMENTS = ROOT / "tests" / "amendments"


def pair(name: str) -> tuple[Agreement, Agreement]:
    """A shipped version and the invented one that would replace it."""
    (new,) = (AMENDMENTS / name).glob("*/*.yaml")
    (old,) = (ROOT / "agreements" / new.parent.name).glob("*.yaml")
    return read(old), read(new)


# amendment, question, events in the first witness, the clause that causes it, what differs
WITNESSED = {
    "notice-three-months": ("renewal", [], "J-PER-1", "effect: last_notice_day: 2028-06-30"),
    "report-in-april": ("obligations", [], "J-UPP-1", "overdue → due"),
    "index-with-floor": ("payment", [], "J-EKO-5", "effect: amount"),
    "municipality-leaves": ("payment", [], "J-PAR-3", "effect: amount"),
    "renewing-term": ("in-force", [], "L-PER-10", "answer: no → yes"),
    "force-majeure-added": ("excuse", ["force-majeure"], "L-FMJ-1", "answer: no → yes"),
}


@pytest.mark.parametrize("name", WITNESSED)
def test_an_invented_amendment_has_a_witness_that_names_its_clause(name):
    question, kinds, clause, said = WITNESSED[name]
    explored = Exploration(*pair(name), BOOK, length=1)

    for one in explored.differences():
        shared = all(has_party(one, side) for side in explored.sides)
        if one.ask.name != question or not shared or not cases(tidied(one), explored):
            continue
        shown = rerun(one, explored, 1)
        if any(said in told for told in shown) and len(one.history) == len(kinds):
            break
    else:
        pytest.fail(f"no difference in {question} shows {said}")

    assert [event.kind for event in one.history] == kinds
    causes, _ = explored.finishing.causes(one)
    assert clause in [cause.clause for cause in causes]
    assert rerun(one, explored, 0) == []


def test_the_days_on_which_a_difference_holds_are_told_to_the_day():
    # Six months before the year ends on 30 June (or 1 July); three months on 30 September.
    explored = Exploration(*pair("notice-three-months"), BOOK, length=0)
    found = next(
        one
        for one in explored.differences()
        if one.key == ("renewal", "yes", "no") and one.groundwork.name == "formed"
    )

    finished = explored.finished(found)

    # It is told about 2029; that it is so about 2030 a year later is told beside it. On all other
    # days the last day for notice is another, which is another part of the same answer.
    assert finished.ask.on(finished.day).for_year == 2029
    assert finished.ranges == ((date(2028, 7, 2), date(2028, 9, 30)),)
    assert finished.otherwise == (
        (date(2028, 1, 1), date(2028, 7, 1)),
        (date(2028, 10, 1), date(2029, 7, 1)),
        (date(2029, 7, 2), date(2029, 9, 30)),
        (date(2029, 10, 1), date(2029, 12, 31)),
    )


def test_a_floor_of_an_index_shows_where_it_falls_and_is_no_cause_where_it_rises():
    # "Är det OPI negativt sänks ersättningen inte": that cannot matter while the index rises.
    explored = Exploration(*pair("index-with-floor"), BOOK, length=0)
    by_work = {
        one.groundwork.name: replace(one, causes=explored.finishing.causes(one)[0])
        for one in explored.differences()
        if one.ask.name == "payment"
    }
    rising, falling = by_work["figures rise"], by_work["figures fall"]

    assert "falling index" not in fields(rising)
    assert {"index", "falling index"} <= fields(falling)
    told = explored.sides[1].told(falling.ask, falling.day, falling.record)
    assert "70752.00" in told["effect"]["amount"].values()
    # What falls by the same changes as what rises would be the same told twice.
    assert list(told_apart([rising, falling])) == [rising, falling]
    assert list(told_apart([rising, replace(falling, causes=rising.causes)])) == [rising]


def fields(one: Difference) -> set[str]:
    """The fields that cause it."""
    return {change.field for cause in one.causes for change in cause.changes}


def test_a_witness_without_events_is_found_before_one_with_an_event():
    explored = Exploration(*pair("renewing-term"), BOOK, length=1, budget=4_000)

    lengths = [len(one.history) for one in explored.differences()]

    assert lengths == sorted(lengths)
    assert {0, 1} <= set(lengths)


@pytest.mark.parametrize("path", ["linkoping/2023-01-01", "jamtland/2026-01-01"])
def test_a_version_compared_with_itself_does_nothing_differently(path):
    agreement = read(ROOT / "agreements" / f"{path}.yaml")
    explored = Exploration(agreement, agreement, BOOK, length=1, budget=600)

    assert list(explored.differences()) == []
    assert explored.explored.asks
    assert explored.spent > 0


def test_versions_that_differ_only_in_words_do_nothing_differently():
    old = edited([])
    words = ("Uppsägning sker sex månader", "Uppsägning görs sex månader")
    new = edited([words], [words])
    assert compare(old, new, BOOK).differ

    explored = Exploration(old, new, BOOK, length=1, budget=600)

    assert list(explored.differences()) == []


def test_what_was_explored_is_told_as_it_was():
    explored = Exploration(*pair("renewing-term"), BOOK, length=1, budget=2_000)
    list(explored.differences())

    none, one = explored.explored.lengths
    assert none.tried == 3  # nothing on record, and figures that rise or fall
    assert 0 < one.tried < 600 < one.of
    assert not one.whole
    assert explored.spent < 2_400


def test_the_other_way_round_the_same_differs_in_mirror():
    old, new = pair("renewing-term")
    there = Exploration(old, new, BOOK, length=0)
    back = Exploration(new, old, BOOK, length=0)

    found = [sorted(_sides(explored, flip)) for explored, flip in ((there, 0), (back, 1))]

    assert found[0] == found[1]
    assert found[0]


def _sides(explored: Exploration, flip: int) -> Iterator[str]:
    for one in explored.differences():
        for part in one.moved:
            sides = [part.old, part.new]
            yield repr((one.ask, one.day, part.what, sides[flip], sides[1 - flip]))


def test_an_event_by_a_party_that_is_gone_is_no_event_under_the_new_version():
    explored = Exploration(*pair("municipality-leaves"), BOOK, length=0)
    record = explored.formed.events

    by = [
        {event.values["by"] for event in side.counted(record, date(2028, 1, 1))}
        for side in explored.sides
    ]

    assert by[0] - by[1] == {"ragunda"}


def test_of_changes_only_those_that_the_rules_can_see_are_undone():
    # The length of notice is one; that the fork about it is told in other words is none.
    explored = Exploration(*pair("notice-three-months"), BOOK, length=0)

    assert [(cause.clause, cause.key) for cause in explored.finishing.undone] == [("J-PER-1", "")]


def test_a_change_that_matters_only_with_another_is_told_with_it():
    old, new = pair("notice-three-months")
    explored = Exploration(old, new, BOOK, length=0)
    found = next(explored.differences())
    explored.finishing.undone.clear()  # as if no change alone moved the answer

    finished = explored.finished(found)

    assert (finished.causes, finished.alone) == ((), False)


def test_a_scenario_can_expect_a_duty_of_a_clause_only_beside_a_version_that_has_it():
    old, new = pair("force-majeure-added")
    before, after = (
        Version(agreement, side, BOOK, Paired(old, new))
        for agreement, side in ((old, "old"), (new, "new"))
    )
    only_new = [Case({}, {"duties": {"L-FMJ-3 namnden > brottsofferjouren fm": {"state": "none"}}})]
    in_both = [Case({}, {"duties": {"L-MÖT-1 namnden 2025": {"state": "due"}}})]

    assert not has_all(only_new, before)
    assert has_all(only_new, after)
    assert has_all(in_both, before)
    assert has_all([Case({}, {"answer": "no"})], before)


def test_only_a_labour_conflict_is_invented_as_somebodys_own_breach():
    names = mention(Paired(*pair("force-majeure-added")), ("namnden",), {"namnden": ("L-MÖT-1",)},
                    frozenset({"war"}))  # fmt: skip
    made = [
        (event.values["cause"], event.values.get("own_breach_of_collective_agreement"))
        for event in Vocabulary(BOOK, names).events("force-majeure", date(2025, 1, 1), ())
    ]

    assert ("labour-conflict", False) in made
    assert ("labour-conflict", True) in made
    assert [one for one in made if one[1] is not None and one[0] != "labour-conflict"] == []
    assert {cause for cause, _ in made} > {"labour-conflict", "war"}
