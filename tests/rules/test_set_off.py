"""Set-off: what is left in the accounts no longer holds what had gone back before."""

import pytest

from engine.questions.ask import Inquired
from tests.rules.repayments import (
    UNUSED,
    amounts,
    back,
    ended,
    left,
    misused,
    on_both,
    on_exit,
)

BACK = back("beta", "20.00", 2031)


def returned(on: str, *more: str) -> Inquired:
    """The agreement ends on 15 September; 90.00 is stated on the 20th to be left of 365.00."""
    return on_exit(ended() + UNUSED + BACK.replace("2031-12-20", on) + "".join(more))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2031-09-15", ("9000", "9000")),  # it was no longer in the accounts
        ("2031-09-16", ("7000", "9000")),  # the statement may be of the last day, or of its own
        ("2031-09-20", ("7000", "9000")),
        ("2031-09-21", ("7000", "7000")),
    ],
)
def test_what_went_back_before_the_end_is_not_set_off_against_what_was_left_then(
    on: str, expected: tuple[str, str]
) -> None:
    found = returned(on)
    assert amounts(found) == ("9000", "9000")
    assert left(found) == expected


@pytest.mark.parametrize(
    ("on", "said"), [("2031-09-15", True), ("2031-09-20", True), ("2031-09-21", False)]
)
def test_that_it_is_not_set_off_is_said(on: str, said: bool) -> None:
    found = returned(on)
    keys = [one.key for one in found.inquiry.supposed(found.ledger)]
    assert ("assumed.not-set-off" in keys) is said


@pytest.mark.parametrize("on", ["2031-09-15", "2031-09-21"])
def test_a_share_of_the_time_left_is_no_account(on: str) -> None:
    """107 of 365 days are left, a krona a day."""
    assert left(returned(on), "G2=b") == ("8700", "8700")


def test_a_statement_made_again_is_the_one_that_counts() -> None:
    again = UNUSED.replace("{id: u", "{id: u2").replace("2031-09-20", "2031-10-01")
    assert left(returned("2031-10-01", again)) == ("7000", "9000")
    assert left(returned("2031-10-02", again)) == ("7000", "7000")


@pytest.mark.parametrize(
    ("on", "expected"), [("2031-09-15", ("7000", "10000")), ("2031-09-21", ("7000", "8000"))]
)
def test_with_another_ground_of_the_year_it_is_not_known_on_which_it_came_back(
    on: str, expected: tuple[str, str]
) -> None:
    """10.00 was misused too: between 90.00 and 100.00 is owed."""
    found = on_both(ended() + UNUSED + misused("10.00", 2031) + BACK.replace("2031-12-20", on))
    assert amounts(found) == ("9000", "10000")
    assert left(found) == expected
