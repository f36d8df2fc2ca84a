"""Grounds of repayment where a receipt is not known, or the day on which a rescission was sent."""

from collections.abc import Mapping

import pytest

from tests.rules.invented import figures
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_MISUSE,
    ON_RESCISSION,
    ended,
    misused,
    rescinded,
)
from tests.rules.test_grounds_of_repayment import LEAVING


def without_receipt(sent: str, by: str = "beta") -> str:
    """A notice of which the receipt is not known: thirty days at least from its sending."""
    return (
        ended(sent).replace(f"received: {sent}", "note: mottagen").replace("by: beta", f"by: {by}")
    )


def sure(events: str, terms: str, forks: Mapping[str, str], reading: str = "") -> dict[str, bool]:
    """The grounds by year, and whether each is certain."""
    found = figures("owing", ("party", "year"), "last", "2034-01-01", terms, events, forks, reading)
    return {name.removeprefix("alfa "): day != "unknown" for name, day in found.items()}


LEAVES_ALONE = ON_RESCISSION.replace("ends for: the whole agreement", "ends for: the leaving party")


@pytest.mark.parametrize(("sent", "certain"), [("2030-11-02", True), ("2030-11-03", False)])
@pytest.mark.parametrize("who", ["beta", "alfa"])
def test_whether_one_had_left_before_a_rescission_is_not_known_where_the_receipt_is_not(
    who: str, sent: str, certain: bool
) -> None:
    """Notice sent on 2 October 2030 ends on 2 November at the earliest."""
    events = without_receipt("2030-10-02", who) + rescinded("beta", "alfa", sent)
    assert sure(events, LEAVES_ALONE, FORKS) == {"2030": certain}


def test_a_rescission_that_was_perhaps_sent_sooner_does_not_put_its_own_ground_out() -> None:
    received = rescinded("alfa", "gamma", "2030-11-02").replace("sent: 2030", "received: 2030")
    assert sure(received, ON_RESCISSION, FORKS, "G1=d") == {"unknown": False}


@pytest.mark.parametrize(("made", "certain"), [("2031-09-15", True), ("2031-09-16", False)])
def test_whether_an_evaluation_came_after_the_end_is_not_known_where_the_receipt_is_not(
    made: str, certain: bool
) -> None:
    """Notice sent on 15 August 2031 ends on 15 September at the earliest."""
    events = without_receipt("2031-08-15", "alfa") + MISUSED.replace("2031-02-01", made)
    assert sure(events, LEAVING, OF_MISUSE, "G4=b") == {"2030": certain}


@pytest.mark.parametrize(("sent", "certain"), [("2031-12-01", True), ("2031-11-30", False)])
def test_whether_money_is_of_a_year_after_the_end_is_not_known_where_the_receipt_is_not(
    sent: str, certain: bool
) -> None:
    """The last day is 2032-01-01 at the earliest, or 2031-12-30."""
    events = without_receipt(sent, "alfa") + misused("50.00", 2032)
    assert sure(events, LEAVING, OF_MISUSE) == {"2032": certain}
