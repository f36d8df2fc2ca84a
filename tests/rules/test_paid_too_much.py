"""What was paid beyond the amount of a year is no part of the share that answers to the time left.

alfa had 365.00 from beta for 2031; the agreement ends on 15 September, 107 days before the year.
"""

import pytest

from engine.model.money import Money
from engine.questions.ask import Inquired
from tests.rules.invented import facts, figures, run
from tests.rules.repayments import (
    OF_BOTH,
    OF_EXIT,
    ON_BOTH,
    ON_EXIT,
    PAID,
    UNUSED,
    amounts,
    back,
    ended,
    left,
    misused,
)

SHARE = "G2=b"
JANUARY = "- {id: X-19, kind: payment window, paid in: January}\n"


def owes(amount: str, by: str = "[beta]", liability: str = "several", nth: int = 20) -> str:
    return (
        f"- {{id: X-{nth}, kind: payment, by: {by}, to: alfa, amount: {amount} SEK,"
        f" per: calendar year, first: 2031, liability: {liability}}}\n"
    )


INDEXED = "- {id: X-30, kind: indexation, index: OPI, column: the payment year, first: 2031}\n"


def percent(id_: str, edition: str, percent: str, status: str) -> str:
    return (
        f"- {{id: {id_}, event: index-value, index: OPI, edition: {edition}, year: 2031,"
        f' percent: "{percent}", status: {status}, recorded: "{edition}-15T09:00:00+01:00"}}\n'
    )


def on_exit(terms: str, events: str = UNUSED, paid: str = PAID) -> Inquired:
    events = paid + ended() + events
    return run("repayment", "2032-02-01", ON_EXIT + JANUARY + terms, events, OF_EXIT, party="alfa")


def keys(found: Inquired) -> list[str]:
    return [one.key for one in found.inquiry.supposed(found.ledger) if "not-on" not in one.key]


@pytest.mark.parametrize(
    ("amount", "share", "over"),
    [
        ("350", "10260", [("1500",)]),  # 107/365 of 350.00; 15.00 was too much
        ("365", "10700", []),
        ("366", "10700", []),  # a part was never paid: none of that is left
    ],
)
def test_the_share_is_one_of_what_was_paid_and_no_more_than_the_amount_of_the_year(
    amount: str, share: str, over: list[tuple[str]]
) -> None:
    found = on_exit(owes(amount))
    assert amounts(found, SHARE) == (share, share)
    assert facts(found, "paid-too-much", "over") == over


def test_what_is_left_in_the_accounts_is_as_stated() -> None:
    assert amounts(on_exit(owes("350"))) == ("9000", "9000")


@pytest.mark.parametrize(
    ("amount", "said"),
    [("364", ["assumed.paid-too-much.stated", "assumed.paid-too-much.share"]), ("365", [])],
)
def test_that_the_two_overlap_or_not_is_said(amount: str, said: list[str]) -> None:
    assert keys(on_exit(owes(amount))) == said


def test_where_nobody_knows_the_amount_of_the_year_nothing_is_known_to_be_too_much() -> None:
    found = on_exit(owes("350") + INDEXED)
    assert amounts(found, SHARE) == ("10700", "10700")
    assert keys(found) == ["assumed.amount-not-known"]


def test_which_of_two_debts_of_a_year_was_paid_too_much_is_not_known() -> None:
    found = on_exit(owes("100") + owes("200", nth=21))
    assert (amounts(found, SHARE), facts(found, "paid-too-much", "over")) == (
        ("10700", "10700"),
        [],
    )


GAMMA = "- {id: p4, event: payment, by: gamma, to: alfa, on: 2031-01-15, amount: 85, for: 2031}\n"


@pytest.mark.parametrize(
    ("amount", "share"),
    [("365", "10700"), ("450", "13192")],  # 450.00 was paid in all
)
def test_of_joint_debtors_it_is_what_all_have_paid(amount: str, share: str) -> None:
    found = on_exit(owes(amount, "kommunerna", "joint and several"), paid=PAID + GAMMA)
    assert amounts(found, SHARE) == (share, share)


def test_what_one_paid_too_much_does_not_make_up_for_what_another_did_not() -> None:
    """beta paid 15.00 too much, gamma 15.00 too little: 107/365 of 350.00 and of 85.00."""
    found = on_exit(owes("350") + owes("100", "[gamma]", nth=21), paid=PAID + GAMMA)
    assert amounts(found, SHARE) == ("12752", "12752")


@pytest.mark.parametrize(
    ("came_back", "left_of_share"),
    [("15.00", "10260"), ("15.01", "10259"), ("117.60", "0")],
)
def test_what_comes_back_is_first_what_was_too_much(came_back: str, left_of_share: str) -> None:
    found = on_exit(owes("350"), UNUSED + back("beta", came_back, 2031))
    assert left(found, SHARE) == (left_of_share, left_of_share)


def test_that_misused_money_may_be_part_of_what_was_too_much_is_said() -> None:
    events = PAID + misused("50.00", 2031)
    found = run(
        "repayment", "2032-02-01", ON_BOTH + JANUARY + owes("350"), events, OF_BOTH, party="alfa"
    )
    assert (amounts(found), keys(found)) == (("5000", "5000"), ["assumed.paid-too-much.stated"])


FINAL_IS_LOWER = percent("i", "2030-12", "4.285714", "preliminary") + percent(
    "j", "2031-05", "0", "final"
)
"""365.00 was due in January; 350.00 by the final figure, from 1 May."""


@pytest.mark.parametrize(("came_back", "expected"), [("0.01", "14.99"), ("15.00", None)])
def test_an_adjustment_is_not_owed_back_once_more_when_it_has_come_back(
    came_back: str, expected: str | None
) -> None:
    events = PAID + ended() + FINAL_IS_LOWER + back("beta", came_back, 2031)
    terms = ON_EXIT + JANUARY + owes("350") + INDEXED
    at = figures(
        "left-to-pay", ("duty", "year"), "most", "2032-02-01", terms, events, OF_EXIT, SHARE
    )
    assert at.get("X-20 2031") == expected


OCTOBER = "- {id: X-19, kind: payment window, paid in: October}\n"
"""Nothing is owed for 2031: the agreement ends on 15 September."""


@pytest.mark.parametrize(
    ("paid_on", "share", "over", "said"),
    [
        ("2031-01-15", "10700", "0", "assumed.paid-unowing.same"),
        ("2031-09-15", "10700", "0", "assumed.paid-unowing.same"),  # the last day
        ("2031-09-16", "0", "36500", "assumed.paid-unowing.over"),
    ],
)
def test_what_was_paid_after_an_end_that_left_nothing_owed_is_no_money_of_the_year(
    paid_on: str, share: str, over: str, said: str
) -> None:
    paid = PAID.replace("2031-01-15", paid_on)
    events = paid + ended() + UNUSED
    terms = ON_EXIT + OCTOBER + owes("365")
    found = run("repayment", "2032-02-01", terms, events, OF_EXIT, party="alfa")
    assert amounts(found, SHARE) == (share, share)
    assert facts(found, "paid-too-much", "owed", "over", reading=SHARE) == [("0", over)]
    assert keys(found) == [said]
    [told] = [one for one in found.inquiry.supposed(found.ledger) if one.key == said]
    assert told.values["amount"] == Money("365.00")


def test_what_was_owed_by_the_end_is_no_less_so_when_it_is_paid_after_it() -> None:
    """It fell due in January: the share is one of it, whenever it was paid."""
    found = on_exit(owes("365"), paid=PAID.replace("2031-01-15", "2031-10-15"))
    assert amounts(found, SHARE) == ("10700", "10700")
    assert facts(found, "paid-too-much", "over", reading=SHARE) == []
