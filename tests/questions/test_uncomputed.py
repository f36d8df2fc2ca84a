"""An amount that cannot be worked out: what is missing for it is told before it is to be paid."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.findings.check import Day, check
from engine.questions.lists.status import status
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: allocation, among: kommunerna, by: equal shares,
   when a party leaves: the others keep their shares}
- {id: X-6, kind: indexation, index: PKV, edition: October, first: 2031,
   column: {fork: G1, a: the year before payment, b: the payment year},
   arithmetic: "chain, unrounded", falling index: follows down}
"""
FORKS = {"G1": "a b"}
PAID_2030 = "".join(
    f"- {{event: payment, by: {who}, to: alfa, on: 2030-01-10, for: 2030, amount: 300000}}\n"
    for who in ("beta", "gamma")
)


def pkv(year: int) -> str:
    return (
        f"- {{id: pkv-{year}, event: index-value, index: PKV, edition: 2030-10, year: {year},"
        ' percent: "3.0", recorded: "2030-11-01T09:00:00+01:00"}\n'
    )


def paid(who: str) -> str:
    return f"- {{event: payment, by: {who}, to: alfa, on: 2031-01-10, for: 2031, amount: 309000}}\n"


def found(on: str, events: str) -> dict[str, str]:
    """What `check` tells of facts that are missing."""
    under, day = agreement(TERMS, FORKS), date.fromisoformat(on)
    told = check(Day(day, day), under, happened(under, PAID_2030 + events), load(), "plain", "en")
    return {one.id.removeprefix("invented."): one.says for one in told if one.kind == "unknown"}


def missing(on: str, events: str) -> list[Mapping[str, Any]]:
    """What `status` tells of them."""
    under = agreement(TERMS, FORKS)
    recorded = happened(under, PAID_2030 + events)
    asked = Question("status", date.fromisoformat(on))
    listed: list[Mapping[str, Any]] = status(asked, [under], recorded, load(), "plain", "en")[
        "missing"
    ]
    return listed


@pytest.mark.parametrize(
    ("on", "told"),
    [("2030-12-01", False), ("2030-12-02", True), ("2031-01-31", True), ("2031-02-01", True)],
)
def test_the_check_tells_what_is_missing_from_sixty_days_before_the_last_day(
    on: str, told: bool
) -> None:
    said = found(on, "")
    assert list(said) == (["unknown.index-value"] if told else [])
    if told:
        assert "how much is to be paid under X-3 for 2031" in said["unknown.index-value"]


@pytest.mark.parametrize(("on", "told"), [("2030-12-31", False), ("2031-01-01", True)])
def test_the_status_tells_it_while_it_is_to_be_paid(on: str, told: bool) -> None:
    years = ["2030", "2031"] if told else []
    assert [one["says"][:20] for one in missing(on, "")] == [
        f"what PKV is for {one}" for one in years
    ]


@pytest.mark.parametrize(
    ("events", "left"),
    [(pkv(2030), ["2031"]), (pkv(2031), ["2030"]), (pkv(2030) + pkv(2031), [])],
)
def test_it_is_told_until_every_arguable_reading_has_its_figure(
    events: str, left: list[str]
) -> None:
    said = " ".join(found("2031-01-10", events).values())
    assert [one for one in ("2030", "2031") if f"PKV is for {one} by" in said] == left
    assert len(missing("2031-01-10", events)) == len(left)


def test_of_what_has_been_paid_the_state_is_told_as_open_as_before() -> None:
    one, both = found("2031-01-20", paid("beta")), found("2031-01-20", paid("beta") + paid("gamma"))
    assert "how much is to be paid under X-3 for 2031" in one["unknown.index-value"]
    assert "the state of X-3" in both["unknown.index-value"]
    assert "how much" not in both["unknown.index-value"]
