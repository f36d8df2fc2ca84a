"""Sharers: among whom a sum is divided, and what is agreed anew when one has left."""

from collections.abc import Iterator, Mapping

import pytest

from engine.questions.ask import Inquired
from engine.questions.reasons.explanation import Explainer
from tests.rules.allocations import FORKS, LEAVES, TERMS, amounts, counted, population
from tests.rules.invented import figures, run


def reasons(found: Inquired, requirement: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The keys and the values of all reasons of a requirement under the main readings."""
    explainer = Explainer(found.ledger, found.verdict.worlds.main, found.agreement, found.events)
    waiting = [explainer.requirement(requirement, found.inquiry.about)]
    for node in waiting:
        if node is not None:
            yield node.says.key, node.says.values
            waiting.extend(node.because)


@pytest.mark.parametrize(
    ("reading", "expected"),
    [("", "judgement"), ("G3=a", "600000.00"), ("G3=b", "400000.00")],
)
def test_when_one_has_left(reading: str, expected: str) -> None:
    found = amounts("2031-01-15", LEAVES + counted(2029) + counted(2030), reading)
    assert found["beta 2031"] == expected
    assert found["beta 2030"] == "400000.00"  # before it left, all share


@pytest.mark.parametrize(("answer", "expected"), [("yes", "600000.00"), ("no", "400000.00")])
def test_what_is_agreed_anew_counts(answer: str, expected: str) -> None:
    ruling = (
        "- {id: dom, event: assessment, term: nytt, about: X-6, by: parterna, on: 2031-01-03,"
        f" answer: {answer}}}\n"
    )
    assert amounts("2031-01-15", LEAVES + counted(2030) + ruling)["beta 2031"] == expected


def sharers(on: str, events: str, reading: str = "") -> dict[str, str]:
    return figures("sharer", ("party", "year"), "place", on, TERMS, events, FORKS, reading)


@pytest.mark.parametrize(
    ("reading", "remains", "has_left"),
    [("", "yes", "judgement"), ("G3=a", "yes", "no"), ("G3=b", "yes", "yes")],
)
def test_one_that_remains_shares_whatever_is_agreed_anew(
    reading: str, remains: str, has_left: str
) -> None:
    found = sharers("2031-01-15", LEAVES, reading)
    told = [
        "no" if place is None else "judgement" if place == "judgement" else "yes"
        for place in (found.get("beta 2031"), found.get("gamma 2031"))
    ]
    assert told == [remains, has_left]


def test_before_anybody_has_left_all_share() -> None:
    assert set(sharers("2031-01-15", LEAVES)) >= {"beta 2030", "gamma 2030"}


@pytest.mark.parametrize(("on_record", "lacking"), [("beta", "gamma"), ("gamma", "beta")])
def test_which_figure_is_not_on_record_is_told_of_that_party(on_record: str, lacking: str) -> None:
    events = population(on_record, "2029-11-01", 2000)
    found = run("payment", "2030-06-01", TERMS, events, FORKS, party="beta", year=2030)
    told = {
        (key, str(values["then.party"]))
        for key, values in reasons(found, "amount")
        if key in ("weight", "weight.missing")
    }
    assert told == {("weight", on_record), ("weight.missing", lacking)}
