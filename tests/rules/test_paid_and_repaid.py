"""What was paid of the money that a ground concerns, and what of it has come back."""

import pytest

from tests.rules.invented import facts, state, unsure
from tests.rules.repayments import (
    PAID,
    amounts,
    back,
    ended,
    left,
    on_exit,
    on_rescission,
    rescinded,
)

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


@pytest.mark.parametrize(("paid", "expected"), [(PAID, [("judgement",)]), ("", [("unknown",)])])
def test_while_a_person_is_waited_for_what_was_paid_is_on_record_or_it_is_not(
    paid: str, expected: list[tuple[str]]
) -> None:
    """Nobody has judged the breach: no creditor's payment is taken for all that was paid."""
    unjudged = "\n".join(
        line for line in RESCINDED.splitlines() if "id: b-" in line or "id: h-" in line
    )
    found = on_rescission(unjudged, paid=paid)
    assert state(found, "ground") == "judgement"
    assert unsure(found, "paid-in-all", "amount") == expected
    said = [one.key for one in found.inquiry.supposed(found.ledger)]
    assert "assumed.capped" not in said


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


LATER = """
- {id: p4, event: payment, by: gamma, to: alfa, on: 2031-01-20, amount: "100.01", for: 2031}
"""


def test_what_one_paid_that_was_no_longer_bound_is_another_matter() -> None:
    """beta went in 2030 and paid for 2031 (p3) all the same; gamma rescinded in 2031."""
    again = rescinded("gamma", "alfa", "2031-11-02")
    found = on_rescission(RESCINDED + again, paid=PAID + LATER)
    paid = facts(found, "paid-for", "year", "by", "amount", reading="G2=c")
    assert paid == [
        ("2030", "beta", "30000"),
        ("2030", "gamma", "10001"),
        ("2031", "beta", "0"),
        ("2031", "gamma", "10001"),
    ]
    assert facts(found, "paid-unbound", "payment", "by", "year") == [("p3", "beta", "2031")]
    said = [one.key for one in found.inquiry.supposed(found.ledger)]
    assert said == ["assumed.another-matter"]


@pytest.mark.parametrize(("day", "counted"), [("2030-12-31", "0"), ("2031-01-01", "36500")])
def test_who_was_bound_on_any_day_of_the_year_paid_under_the_agreement(
    day: str, counted: str
) -> None:
    found = on_rescission(rescinded("beta", "alfa", day) + rescinded("gamma", "alfa", "2031-11-02"))
    paid = dict(facts(found, "paid-for", "by", "amount", reading="G2=d"))
    assert paid["beta"] == str(30000 + int(counted))


def test_where_both_sides_are_no_longer_bound_it_is_money_of_the_agreement() -> None:
    """Both have left early, and what was paid in advance goes back for that reason."""
    early = PAID.replace("on: 2031-01-15", "on: 2030-12-15")
    assert facts(on_exit(ended("2030-11-01"), paid=early), "paid-unbound", "payment") == []


def test_if_nothing_else_is_on_record_for_the_year_what_was_paid_is_not_known() -> None:
    again = rescinded("gamma", "alfa", "2031-11-02")
    found = on_rescission(RESCINDED + again)
    assert facts(found, "paid-in-all", "year", "amount", reading="G2=c") == [
        ("2030", "40001"),
        ("2031", "unknown"),
    ]


def test_whether_what_a_unit_paid_is_money_of_its_party_a_person_says() -> None:
    """It is on record: that no payment is known of would be untrue."""
    by_unit = PAID.splitlines()[1].replace("by: beta", "by: kontoret") + "\n"
    found = on_rescission(RESCINDED, paid=by_unit)
    assert facts(found, "paid-in-all", "amount") == [("judgement",)]
    assert (state(found, "ground"), state(found, "something-to-repay", "G2=c")) == (
        "met",
        "judgement",
    )
    said = {one.key: one.values for one in found.inquiry.supposed(found.ledger)}
    assert said["assumed.of-a-unit"] == {"payment": "p1", "by": "beta", "to": "alfa"}
    assert said["assumed.not-on-record"]["by"] == ("gamma",)


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("beta", ("30001", "30001")),
        ("kontoret", ("10001", "none")),  # gamma's part, of which nothing has come back
    ],
)
def test_whether_what_a_unit_had_back_its_party_has_had_back_a_person_says(
    to: str, expected: tuple[str, str]
) -> None:
    returned = back("beta", "100.00").replace("to: beta", f"to: {to}")
    found = on_rescission(RESCINDED + returned)
    assert amounts(found, "G2=c") == ("40001", "40001")
    assert left(found, "G2=c") == expected
