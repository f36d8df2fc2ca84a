"""What is asked about one duty: whoever bears it, alone or with others."""

import pytest

from engine.comparison.behaviour.duties import binds, of_duties
from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.worded import Telling
from engine.inference.book import load
from engine.interfaces.diffs.diff_behaviour import Behaviour
from tests.comparison.material import ROOT, changed, read

BOOK = load()
LATE = read(ROOT / "tests" / "agreements" / "good" / "late-report" / "2030-01-01.yaml")
"""Y-RED-1: linjen reports, a penalty follows; Y-LOK-1: sjostad does."""

SHIPPED = read(ROOT / "agreements" / "jamtland" / "2026-01-01.yaml")


def test_a_penalty_for_a_report_is_asked_about_and_its_change_found() -> None:
    """Ten times the penalty was no difference, and no question had been asked."""
    new = changed(LATE, "Y-RED-3", "penalty", amount=2_000_000, at_most=90_000_000)
    explored = Exploration(LATE, new, BOOK, length=2)

    found = [explored.finished(one) for one in explored.differences()]

    (one,) = [one for one in found if one.ask.name == "penalty"]
    assert (one.ask.party, one.ask.duty) == ("linjen", "Y-RED-1")
    assert [event.kind for event in one.history] == ["breach", "demand"]
    assert [cause.clause for cause in one.causes] == ["Y-RED-3"]


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        ((), [("excuse", "linjen", "Y-RED-1"), ("excuse", "sjostad", "Y-ERS-1")]),
        (("Y-LOK-1",), [("excuse", "linjen", "Y-RED-1"), ("excuse", "sjostad", "Y-ERS-1"),
                        ("excuse", "sjostad", "Y-LOK-1")]),
    ],
)  # fmt: skip
def test_an_excuse_is_asked_about_the_first_duty_and_those_that_changed(
    clauses: tuple[str, ...], expected: list[tuple[str, str, str]]
) -> None:
    asked = of_duties(LATE, LATE, BOOK, ("linjen", "sjostad"), clauses)
    assert [(a.name, a.party, a.duty) for a in asked if a.name == "excuse"] == expected


@pytest.mark.parametrize(
    ("clause", "expected"), [("Y-RED-1", ["linjen"]), ("Y-LOK-1", ["sjostad"])]
)
def test_a_duty_is_that_of_the_party_that_its_clause_names(
    clause: str, expected: list[str]
) -> None:
    assert [p.id for p in LATE.parties if binds(LATE, BOOK, clause, p.id)] == expected


def test_where_no_question_rests_on_a_change_that_is_said() -> None:
    """It is another thing than to have asked and found nothing."""
    new = changed(SHIPPED, "J-BAK-3", "narrative", why="purpose")
    explored = Exploration(SHIPPED, new, BOOK, length=1)
    assert list(explored.differences()) == []

    telling = Telling(explored, "en")
    found = {"differences": [], "unshown": [], "explored": telling.explored_row()}
    heading, *_ = Behaviour("en", {}).sections(found)

    assert "none of those that the search asks rests on what has changed" in str(heading)
