"""What JSON tells of repayment: over all readings, the total, its grounds and its parts alike."""

from decimal import Decimal
from typing import Any

import pytest

from engine.model.money import Share, money
from engine.questions.repayment import _each
from tests.questions.remedies import RESCINDED, repayment

ENDED_EARLY = """
- {id: u, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2024-03-31, received: 2024-03-31, for-end: earliest, authorised: yes}
- {id: kvar, event: unused-funds, by: brottsofferjouren, on: 2024-10-01, amount: 0, year: 2024}
- {id: utv, event: evaluation, by: sof, year: 2024, on: 2024-06-10, misused: 25000}
- {id: p, event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-19, amount: 486366,
   for: 2024}
"""
OPI = """
- {id: o, event: index-value, index: OPI, edition: 2023-12, year: 2024, percent: "3.0",
   status: final, recorded: "2023-12-20T09:00:00+01:00"}
"""


def summed(effect: dict[str, Any], of: str) -> Decimal:
    return sum((Decimal(one[of]["amount"]) for one in effect["shares"]), Decimal(0))


def test_grounds_and_shares_are_told_over_all_readings_as_the_total_is() -> None:
    """Nothing is left in the accounts (FL5-a), or a part of the year's money is (FL5-b)."""
    answer = repayment("linkoping", "2024-10-05", events=ENDED_EARLY + OPI)
    effect = answer["effect"]
    assert (effect["grounds"], effect["creditors"]) == (["L-EKO-9", "L-PER-6"], ["namnden"])
    assert (effect["min"]["amount"], effect["max"]["amount"]) == ("25000.00", "147255.93")
    (share,) = effect["shares"]
    for part in ("min", "max", "outstanding_min", "outstanding_max"):
        assert share[part] == effect[part]


def test_each_outcome_tells_its_own() -> None:
    outcomes = repayment("linkoping", "2024-10-05", events=ENDED_EARLY + OPI)["readings"][
        "outcomes"
    ]
    told = {one["readings"]["FL5"]: one["effect"] for one in outcomes}
    assert told["a"]["grounds"] == ["L-EKO-9"]
    assert told["a"]["shares"][0]["max"]["amount"] == "25000.00"
    assert told["b"]["grounds"] == ["L-EKO-9", "L-PER-6"]


@pytest.mark.parametrize("part", ["min", "max", "outstanding_min", "outstanding_max", "repaid"])
def test_the_shares_of_several_add_up_to_the_total(part: str) -> None:
    effect = repayment("jamtland", "2026-11-22", *RESCINDED)["effect"]
    assert len(effect["shares"]) == 8
    assert summed(effect, part) == Decimal(effect[part]["amount"])


def _share(who: str, least: int, most: int) -> Share:
    return Share(who, money(900), money(least), money(most), money(0), money(least), money(most))


def test_one_that_gets_nothing_under_some_reading_gets_nothing_at_the_least() -> None:
    divided = [(_share("a", 100, 200),), (_share("a", 50, 60), _share("b", 10, 20))]
    assert _each(("a", "b"), divided) == (_share("a", 50, 200), _share("b", 0, 20))
