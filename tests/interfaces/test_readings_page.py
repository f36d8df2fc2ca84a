"""What the page says of the main reading: alone strongest, rivalled, or outweighed."""

from typing import Any

import pytest

from engine.interfaces.answers.readings_page import of_main, standing_of_main
from tests.rules.invented import agreement

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: {fork: G1, a: 5 years, b: 4 years}}
"""


def answer(main: str, *tried: str, contested: bool) -> dict[str, Any]:
    outcomes = [{"readings": {"G1": reading}} for reading in tried]
    readings = {"main": {"G1": main}, "decisive": {"answer": ["G1"]}, "outcomes": outcomes}
    return {"main": {"contested": contested}, "readings": readings}


@pytest.mark.parametrize(("contested", "expected"), [(False, "main"), (True, "contested")])
def test_where_none_is_stronger_it_is_main_or_contested(contested: bool, expected: str) -> None:
    under = agreement(TERMS, {"G1": "a b"})
    strongest = max(under.forks["G1"].readings, key=lambda one: one.strength).id
    found = answer(strongest, "a", "b", contested=contested)
    assert expected == standing_of_main(found, under)


def test_a_recorded_stand_for_the_weaker_reading_is_outweighed() -> None:
    """G1-a is the stronger of the two; the stand is for b."""
    under = agreement(TERMS, {"G1": "a b"})
    assert standing_of_main(answer("b", "a", "b", contested=True), under) == "outweighed"


@pytest.mark.parametrize(("main", "expected"), [("a", "90"), ("b", "107")])
def test_the_row_of_the_main_reading_is_its_own_outcome(main: str, expected: str) -> None:
    """The effect of the answer reaches over both: at most 107."""
    outcomes = [
        {"readings": {"G1": "a"}, "effect": {"max": "90"}},
        {"readings": {"G1": "b"}, "effect": {"max": "107"}},
    ]
    found = {
        "main": {"effect": {"max": "107"}},
        "readings": {"main": {"G1": main, "G2": "a"}, "outcomes": outcomes},
    }
    assert of_main(found)["effect"] == {"max": expected}


def test_where_nothing_is_decisive_it_is_the_effect_of_the_answer() -> None:
    found = {"main": {"effect": {"max": "107"}}, "readings": {"main": {"G2": "a"}, "outcomes": []}}
    assert of_main(found) == found["main"]
