"""Of several changes: each is told by what it moves, and only by that."""

from collections.abc import Iterator

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference
from engine.comparison.behaviour.worded import Telling
from engine.inference.book import load
from tests.rules.invented import agreement

TERMS = """\
- {{id: X-1, kind: period, from: 2030-01-01, length: 1 year}}
- {{id: X-2, kind: renewal, renewal: automatic, length: 1 year}}
- {{id: X-3, kind: termination, by: [alfa], ends: at the end of a period, length: {alfa} months,
   counted: back from the last day}}
- {{id: X-4, kind: termination, by: kommunerna, ends: at the end of a period,
   length: {others} months, counted: back from the last day}}
- {{id: X-5, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}}
- {{id: X-6, {form}}}
"""
NONE = "kind: narrative, why: background"
FORM = "kind: form, of: termination, form: written, meaning: needed for validity, minutes: skrift"


def compared(
    alfa: int = 6, others: int = 6, form: str = NONE
) -> tuple[list[Difference], list[str]]:
    """What differs without events from notice of six months for all; the changes left untold."""
    sides = [
        agreement(TERMS.format(alfa=6, others=6, form=NONE)),
        agreement(TERMS.format(alfa=alfa, others=others, form=form)),
    ]
    explored = Exploration(sides[0], sides[1], load(), length=0)
    told = explored.told()
    return told, [row["clause"] for row in Telling(explored, "en").unshown(told)]


def of_termination(told: list[Difference]) -> Iterator[tuple[str, tuple[str, ...], list[str]]]:
    for one in told:
        if one.ask.name == "termination":
            parts = tuple(part.what for part in one.moved if part.what != "outcomes")
            yield one.ask.party, parts, [cause.clause for cause in one.causes]


def test_the_same_for_another_party_by_another_change_is_told_too() -> None:
    """Beta's shorter notice was dropped, as alfa's had been told, and its change left untold."""
    told, unshown = compared(alfa=3, others=3)
    parts = ("effect.next_last_day",)
    assert ("alfa", parts, ["X-3"]) in of_termination(told)
    assert ("beta", parts, ["X-4"]) in of_termination(told)
    assert unshown == []


def test_what_moves_one_way_for_one_party_and_the_other_way_for_another_is_told_of_both() -> None:
    told, unshown = compared(alfa=3, others=9)
    parts = ("effect.ends", "effect.next_last_day")
    assert ("alfa", parts, ["X-3"]) in of_termination(told)
    assert ("beta", parts, ["X-4"]) in of_termination(told)
    assert unshown == []


def test_the_same_for_another_party_by_the_same_change_is_told_once() -> None:
    told, _ = compared(others=3)
    found = list(of_termination(told))
    assert len(found) == len({parts for _, parts, _ in found})
    assert {party for party, _, _ in found} == {"beta"}


def test_a_change_that_moves_nothing_of_what_is_told_is_no_cause_of_it() -> None:
    """A form that is asked for adds a requirement to the answer, and no day."""
    told, unshown = compared(alfa=3, form=FORM)
    causes = [causes for _, parts, causes in of_termination(told) if "effect.ends" in parts]
    assert causes == [["X-3"]]
    assert unshown == []


PAID = """\
- {{id: X-1, kind: period, from: 2030-01-01, length: 3 years}}
- {{id: X-2, kind: payment, by: [beta], to: alfa, amount: {amount} SEK, per: calendar year,
   first: 2030, liability: several}}
- {{id: X-3, kind: payment window, carried by: X-2, paid in: January, weekend: stands}}
- {{id: X-4, kind: indexation, index: OPI, first: 2031, edition: October,
   falling index: follows down, arithmetic: "chain, unrounded", column: the year before payment}}
"""


def test_an_amount_that_no_figure_moves_is_not_told_once_more_with_invented_figures() -> None:
    """What is paid for the base year is the agreement's own; it was told again from an index that
    falls, and as resting on invented figures."""
    sides = [agreement(PAID.format(amount=amount)) for amount in (100, 120)]
    explored = Exploration(sides[0], sides[1], load(), length=0)

    told = [one for one in explored.told() if one.ask.name == "payment"]

    assert "figures fall" in explored.explored.groundwork
    first = [one.groundwork.name for one in told if one.day.year + one.ask.years == 2030]
    assert first == ["nothing"]
