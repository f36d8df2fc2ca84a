"""How much is to be repaid on several grounds: of one year, of different years, and of all."""

import pytest

from tests.rules.invented import facts, state
from tests.rules.repayments import (
    MISUSED,
    UNUSED,
    amounts,
    ended,
    misused,
    on_both,
    on_exit,
    on_misuse,
)


def test_several_years_are_summed() -> None:
    more = MISUSED.replace("id: e,", "id: f,").replace("2030", "2031")
    assert amounts(on_misuse(f"{MISUSED}\n{more}")) == ("10000", "10000")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("50.00", ("9000", "14000")),  # 90.00 is left, and it may be part of what was misused
        ("275.00", ("27500", "36500")),  # 365.00 was paid for the year
        ("275.01", ("27501", "36500")),
        ("365.00", ("36500", "36500")),
        ("365.01", ("36500", "36500")),
    ],
)
def test_grounds_of_one_year_give_the_greatest_to_the_sum_and_never_more_than_was_paid(
    found: str, expected: tuple[str, str]
) -> None:
    assert expected == amounts(on_both(ended() + UNUSED + misused(found, 2031)))


def test_grounds_of_different_years_are_summed() -> None:
    assert amounts(on_both(ended() + UNUSED + misused("50.00", 2030))) == ("14000", "14000")


def test_a_ground_alone_is_not_more_than_was_paid_either() -> None:
    assert amounts(on_misuse(misused("400.01", 2030))) == ("40001", "40001")
    assert amounts(on_misuse(misused("400.02", 2030))) == ("40001", "40001")


def test_a_ground_of_all_years_meets_that_of_each() -> None:
    """A person found misuse, without an amount: at most all that was paid."""
    ruled = "- {id: s, event: assessment, term: purpose, about: X-6, answer: no, by: jurist, " \
        "on: 2031-03-01}\n"  # fmt: skip
    assert amounts(on_misuse(MISUSED + "\n" + ruled), "G3=b") == ("5000", "76501")


def test_which_grounds_met_is_told_where_they_are_of_one_year() -> None:
    one = on_both(ended() + UNUSED + misused("50.00", 2031))
    other = on_both(ended() + UNUSED + misused("50.00", 2030))
    assert facts(one, "repayable-of-year", "year", "grounds") == [("2031", "2")]
    assert facts(other, "repayable-of-year", "year", "grounds") == [("2030", "1"), ("2031", "1")]


def test_without_a_payment_on_record_several_grounds_have_no_cap_that_is_known() -> None:
    found = on_both(ended() + UNUSED + misused("50.00", 2031), paid="")
    assert state(found, "something-to-repay") == "met"
    assert amounts(found) == ("none", "14000")


@pytest.mark.parametrize(
    ("found_misused", "said"),
    [("400.01", []), ("400.02", ["assumed.capped"])],  # 400.01 was paid for 2030
)
def test_that_a_year_is_cut_to_what_was_paid_is_said(found_misused: str, said: list[str]) -> None:
    found = on_misuse(MISUSED.replace("50.00", found_misused))
    assert amounts(found) == ("40001", "40001")
    assert [one.key for one in found.inquiry.supposed(found.ledger)] == said


@pytest.mark.parametrize(("left", "said"), [("365.00", False), ("365.01", True)])
def test_so_is_it_of_what_is_left_in_the_accounts_where_a_reading_asks_for_that(
    left: str, said: bool
) -> None:
    """365.00 was paid for 2031."""
    found = on_exit(ended() + UNUSED.replace("90.00", left))
    keys = [one.key for one in found.inquiry.supposed(found.ledger)]
    assert said == ("assumed.capped" in keys)
