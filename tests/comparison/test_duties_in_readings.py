"""A duty that is another under one reading only: it is told, with the days on which it is.

A report is due by a day of the year after the one it is about. Whether one about 2029 is owed at
all is contested (G1), so its state depends on the reading in both versions.
"""

from datetime import date

import pytest

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.scenario import cases
from engine.comparison.behaviour.worded import Telling
from engine.comparison.impact import Impact
from engine.inference.book import load
from engine.interfaces.diffs.diff_behaviour import Behaviour
from engine.interfaces.diffs.diff_impact import ImpactTold
from engine.interfaces.diffs.diff_outline import Item
from engine.model.agreement import Agreement
from tests.comparison.witness import rerun
from tests.rules.invented import agreement

BOOK = load()
OWED = "X-2 alfa > beta 2029"


def owing(due: str, others: str = "a b") -> Agreement:
    """Alfa's report is due by a day; under G1-b the first is about 2029, under G1-a about 2030.

    What G2 is about, with some readings, has nothing to do with it.
    """
    said = ", ".join(f"{one}: {2031 + n}" for n, one in enumerate(others.split(" ")))
    return agreement(
        "- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}\n"
        "- {id: X-2, kind: report, by: alfa, to: [beta], about: the calendar year before,\n"
        "   first about: {fork: G1, a: 2030, b: 2029}, form: written, "
        f"due: {due}, counts from: received}}\n"
        "- {id: X-3, kind: report, by: beta, to: [alfa], about: the calendar year before,\n"
        f"   first about: {{fork: G2, {said}}}, form: written, due: 1 March, "
        "counts from: received}\n",
        {"G1": "a b", "G2": others},
    )


def lines(item: Item) -> list[str]:
    """What an item and those under it say."""
    return ["".join(p.text for p in item.pieces), *(one for i in item.under for one in lines(i))]


def test_what_becomes_overdue_under_one_reading_is_told_and_its_days_are_those_of_that() -> None:
    """Only that its last day is another was told, and that it is the same state all the year."""
    explored = Exploration(owing("31 December"), owing("30 November"), BOOK, length=0)

    found = {
        one.key: one
        for one in explored.told()
        if one.ask.name == "obligations" and OWED in [part.what for part in one.moved]
    }
    day, state = (found["obligations", "X-2", what] for what in ("day", "readings"))

    assert day.ranges == ((date(2030, 1, 1), date(2030, 11, 30)),)
    assert state.ranges == ((date(2030, 12, 1), date(2030, 12, 31)),)
    assert [cause.clause for cause in state.causes] == ["X-2"]


def test_the_reading_is_named_with_what_it_gives_and_has_a_witness() -> None:
    explored = Exploration(owing("31 December"), owing("30 November"), BOOK, length=0)
    found = next(one for one in explored.told() if one.key == ("obligations", "X-2", "readings"))

    row = Telling(explored, "en").row(found)
    (moved,) = row["outcomes_moved"]
    told = [one for item in Behaviour("en", {}).sides([row]) for one in lines(item)]

    assert (moved["what"], moved["readings"]) == (OWED, {"G1": "b"})
    assert (moved["old"], moved["new"]) == (["due", "2030-12-31"], ["overdue", "2030-11-30"])
    assert row["readings_only"]
    assert told[0] == "the same state: depends on the reading"
    assert told[-1].endswith(
        ": to be fulfilled now (due by 2030-12-31) → overdue (due by 2030-11-30)"
    )
    assert [case.readings for case in cases(found, explored)] == [{"G1": "b"}]
    assert rerun(found, explored, 0) == []
    assert rerun(found, explored, 1) != []


def test_what_the_readings_are_of_something_else_makes_no_witness_dearer() -> None:
    """Each reading of each fork was tried, which took minutes where there were many."""
    spent = []
    for others in ("a b", "a b c d e"):
        versions = owing("31 December", others), owing("30 November", others)
        explored = Exploration(*versions, BOOK, length=0)
        told = explored.told()
        found = next(one for one in told if one.key == ("obligations", "X-2", "readings"))
        before = explored.sides[0].kept.concluded
        assert [case.readings for case in cases(found, explored)] == [{"G1": "b"}]
        spent.append(explored.sides[0].kept.concluded - before)

    assert spent[0] == spent[1] > 0


@pytest.mark.parametrize(("first", "before"), [("2030-11-30", False), ("2030-12-01", True)])
def test_that_the_last_day_lies_before_those_explored_is_told_of_a_reading_too(
    first: str, before: bool
) -> None:
    """Under the main reading there is no such duty; under G1-b it is due by 30 November 2030."""
    explored = Exploration(owing("31 December"), owing("30 November"), BOOK, length=0)
    found = next(one for one in explored.told() if one.key == ("obligations", "X-2", "readings"))

    behaviour = Behaviour("en", {})
    behaviour.first = first
    row = Telling(explored, "en").row(found)
    told = [one for item in behaviour.sides([row]) for one in lines(item)]

    assert any(f"the last day lies before {first}" in one for one in told) == before


def test_a_duty_that_is_the_same_under_every_reading_is_no_difference() -> None:
    """Under the readings it is told by other forks' names in the one version."""
    explored = Exploration(owing("31 December"), owing("31 December"), BOOK, length=0)

    assert explored.told() == []


def test_what_moves_under_one_reading_of_what_is_on_record_is_told() -> None:
    """Of a version that takes effect on 1 June only the set of last days was told to be another."""
    impact = Impact((owing("31 December"),), owing("30 November"), (), BOOK, "en")

    row = next(one for one in impact.duties(date(2030, 6, 1)) if one["what"] == OWED)
    (moved,) = row["outcomes_moved"]
    shown = ImpactTold("en", {}).duties([row], [{"what": OWED, **moved}])
    told = [one for item in shown for one in lines(item)]

    assert moved["readings"] == {"G1": "b"}
    assert (moved["old"], moved["new"]) == (["due", "2030-12-31"], ["due", "2030-11-30"])
    assert told[-1].endswith("(due by 2030-12-31) → to be fulfilled now (due by 2030-11-30)")
