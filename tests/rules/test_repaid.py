"""What has been paid back is set off, and what is left of a repayment."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.rules.invented import answer, facts, state
from tests.rules.repayments import (
    MISUSED,
    UNUSED,
    amounts,
    back,
    ended,
    left,
    misused,
    on_both,
    on_misuse,
    on_rescission,
    rescinded,
)


@pytest.mark.parametrize(
    ("repaid", "reading", "expected"),
    [
        ("", "G2=c", ("40001", "40001")),
        (back("beta", "299.99"), "G2=c", ("10002", "10002")),
        (back("beta", "300.00"), "G2=c", ("10001", "10001")),
        (back("beta", "300.01"), "G2=c", ("10001", "10001")),  # gamma is not paid by that
        (back("beta", "300.00") + back("gamma", "100.01"), "G2=c", ("0", "0")),
        (back("beta", "100.00"), "", ("0", "30001")),
        (back("beta", "100.00", 2031), "G2=c", ("40001", "40001")),  # the money of another year
        (back("beta", "100.00", 2031), "G2=d", ("66501", "66501")),  # all years
    ],
)
def test_what_has_been_repaid_is_set_off_creditor_by_creditor(
    repaid: str, reading: str, expected: tuple[str, str]
) -> None:
    found = on_rescission(rescinded("gamma", "alfa", "2030-11-02") + repaid)
    assert expected == left(found, reading)


def test_the_duty_is_the_same_when_it_has_been_met() -> None:
    met = back("beta", "300.00") + back("gamma", "100.01")
    found = on_rescission(rescinded("beta", "alfa", "2030-11-02") + met)
    assert state(found, "something-to-repay") == "met"
    assert amounts(found, "G2=c") == ("40001", "40001")


def test_a_repayment_of_an_unknown_amount_leaves_open_only_what_is_left() -> None:
    undated = back("beta", "1.00").replace('amount: "1.00", ', "")
    found = on_misuse(MISUSED + "\n" + undated)
    assert (answer(found), amounts(found)) == ("yes", ("5000", "5000"))
    assert left(found) == ("1250", "none")  # gamma's part, of which nothing has come back


def test_without_a_payment_on_record_no_more_than_was_found_is_owed_and_how_much_is_not_known() -> (
    None
):
    found = on_misuse(MISUSED, paid="")
    assert (answer(found), amounts(found)) == ("yes", ("none", "5000"))
    assert facts(found, "repaid-to", "paid") == [("unknown",)]
    assert facts(found, "repaid-to", "to", "most") == [("beta", "unknown"), ("gamma", "unknown")]


AMOUNTS = some.integers(min_value=0, max_value=600_00)


@given(of_2030=AMOUNTS, of_2031=AMOUNTS, unused=AMOUNTS, repaid=AMOUNTS)
def test_the_least_is_at_most_the_most_and_that_at_most_what_was_paid(
    of_2030: int, of_2031: int, unused: int, repaid: int
) -> None:
    """400.01 was paid for 2030, 365.00 for 2031."""
    events = (
        ended()
        + misused(_kronor(of_2030), 2030)
        + misused(_kronor(of_2031), 2031)
        + UNUSED.replace("90.00", _kronor(unused))
        + back("beta", _kronor(repaid), 2031)
    )
    found = on_both(events)
    for reading in ("", "G2=b", "G3=b"):
        parts = ("least", "most", "least_left", "most_left")
        told = facts(found, "repaid-to", *parts, reading=reading)
        least, most, least_left, most_left = (sum(map(int, one)) for one in zip(*told, strict=True))
        assert least <= most <= 400_01 + 365_00
        assert least_left <= most_left <= most
        assert most - most_left <= repaid
        assert amounts(found, reading) == (str(least), str(most))


def _kronor(ore: int) -> str:
    return f"{ore // 100}.{ore % 100:02}"
