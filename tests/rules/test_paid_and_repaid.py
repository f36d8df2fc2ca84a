"""What was paid of the money that a ground concerns, and what of it has come back."""

import pytest

from tests.rules.invented import facts, state, unsure
from tests.rules.repayments import PAID, back, ended, on_exit, on_rescission, rescinded

RESCINDED = rescinded("beta", "alfa", "2030-11-02")


def test_what_was_paid_is_the_sum_of_what_is_on_record_for_the_year() -> None:
    found = on_rescission(RESCINDED + back("beta", "20.00"))
    assert facts(found, "paid-for", "by", "amount", "back") == [
        ("beta", "30000", "2000"),
        ("gamma", "10001", "0"),
    ]


def test_who_has_nothing_on_record_paid_nothing_if_another_has() -> None:
    only_gamma = PAID.splitlines()[2] + "\n"
    found = on_rescission(RESCINDED, paid=only_gamma)
    assert facts(found, "paid-in-all", "amount") == [("10001",)]


@pytest.mark.parametrize("paid", ["", PAID.splitlines()[3] + "\n"])  # none, none for the year
def test_where_no_payment_is_on_record_what_was_paid_is_not_known(paid: str) -> None:
    """A rescission is there: that no payment is known of is no reason to say no."""
    found = on_rescission(RESCINDED, paid=paid)
    assert (state(found, "ground"), state(found, "something-to-repay")) == ("met", "unknown")
    assert facts(found, "paid-in-all", "amount") == [("unknown",)]


def test_a_share_of_the_time_left_is_not_known_either() -> None:
    found = on_exit(ended(), paid="")
    assert state(found, "something-to-repay", "G2=b") == "unknown"


def test_one_side_does_not_repay_itself() -> None:
    """What gamma sent beta is another matter: alfa, the other side, has paid beta nothing."""
    within = "- {id: p, event: payment, by: gamma, to: beta, on: 2030-02-01, amount: 5, for: 2030}"
    events = rescinded("alfa", "beta", "2030-11-02") + within
    found = on_rescission(events, party="beta")
    assert state(found, "ground", "G1=b") == "met"
    assert state(found, "something-to-repay", "G1=b") == "unmet"


def test_a_payment_for_a_year_that_is_not_known_leaves_it_open() -> None:
    found = on_rescission(RESCINDED, paid=PAID.replace(", for: 2030", ""))
    assert facts(found, "paid-in-all", "amount") == []
    assert unsure(found, "paid-in-all", "amount") != []
    assert state(found, "something-to-repay") == "unknown"
