"""Set-off: what is left in the accounts no longer holds what had gone back before."""

import pytest

from engine.questions.ask import Inquired
from tests.rules.invented import answer, facts
from tests.rules.repayments import (
    UNUSED,
    amounts,
    back,
    ended,
    kronor,
    left,
    misused,
    on_both,
    on_exit,
    on_misuse,
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
    ("on", "expected"), [("2031-09-15", ("9000", "10000")), ("2031-09-21", ("7000", "8000"))]
)
def test_another_ground_of_the_year_adds_to_the_most_and_lowers_nothing_of_what_is_left(
    on: str, expected: tuple[str, str]
) -> None:
    """10.00 was misused too: between 90.00 and 100.00 is owed."""
    found = on_both(ended() + UNUSED + misused("10.00", 2031) + BACK.replace("2031-12-20", on))
    assert amounts(found) == ("9000", "10000")
    assert left(found) == expected


@pytest.mark.parametrize(
    ("found_misused", "expected"),
    [
        ("109.99", ("9000", "19999")),  # less 20.00 that is less than what was left
        ("110.01", ("9001", "20001")),  # less 20.00 it is more
        ("364.99", ("34499", "34500")),  # all that was paid for the year, less 20.00
    ],
)
def test_what_went_back_before_the_end_is_set_off_against_what_was_misused(
    found_misused: str, expected: tuple[str, str]
) -> None:
    events = ended() + UNUSED + misused(found_misused, 2031)
    assert left(on_both(events + BACK.replace("2031-12-20", "2031-09-15"))) == expected


@pytest.mark.parametrize(
    ("went_back", "expected", "said"),
    [("275.00", "9000", False), ("275.01", "8999", True), ("365.00", "0", True)],
)
def test_no_more_is_left_than_was_paid_and_has_not_come_back(
    went_back: str, expected: str, said: bool
) -> None:
    """365.00 was paid; 90.00 of it cannot be left in the accounts when 275.01 had gone back.

    What is owed stays as it was stated.
    """
    early = back("beta", went_back, 2031).replace("2031-12-20", "2031-09-15")
    found = on_exit(ended() + UNUSED + early)
    assert (amounts(found), left(found)) == (("9000", "9000"), (expected, expected))
    keys = [one.key for one in found.inquiry.supposed(found.ledger)]
    assert ("assumed.gone-back" in keys) is said
    both = on_both(ended() + UNUSED + misused("10.00", 2031) + early)
    assert left(both)[0] == expected


def test_a_ground_that_a_person_has_to_judge_lowers_nothing_either() -> None:
    """The evaluation and an assessment differ on whether 364.00 was misused."""
    differ = (
        misused("364.00", 2031).replace("2031-12-01", "2031-09-10")
        + "- {id: a, event: assessment, term: purpose, about: e-2031, answer: yes, by: jurist,"
        " on: 2031-12-02}\n"
    )
    found = on_both(ended() + UNUSED + differ + BACK.replace("2031-12-20", "2031-09-15"))
    assert (answer(found), kronor(found, "min"), left(found)[0]) == ("yes", "9000", "9000")


@pytest.mark.parametrize(
    ("since", "expected", "over"),
    [("89.99", ("1", "1"), "0"), ("90.00", ("0", "0"), "0"), ("90.01", ("0", "0"), "1")],
)
def test_too_much_is_what_is_set_off_beyond_what_was_left(
    since: str, expected: tuple[str, str], over: str
) -> None:
    """20.00 had gone back before the end, and is no part of it."""
    early = BACK.replace("2031-12-20", "2031-09-15").replace("id: back", "id: early")
    found = on_exit(ended() + UNUSED + early + back("beta", since, 2031))
    assert left(found) == expected
    assert facts(found, "repaid-to", "to", "over") == [("beta", over), ("gamma", "0")]


FOUND = (
    "- {id: m, event: assessment, term: purpose, about: X-6, answer: no, by: en jurist,"
    " on: 2031-03-01}\n"
)
"""A person found misuse, and not of which year: a ground of all years, of no certain extent."""
OF_2030 = misused("50.00", 2030)


def each(found: Inquired, *parts: str) -> list[tuple[str, ...]]:
    return facts(found, "repaid-to", "to", *parts, reading="G3=b")


def test_what_is_certain_of_one_year_is_divided_by_what_was_paid_for_that_year() -> None:
    """Of 2030 beta paid 300.00 and gamma 100.01; of both years 665.00 and 100.01."""
    found = on_misuse(FOUND + OF_2030)
    assert amounts(found, "G3=b") == ("5000", "76501")
    assert each(found, "least", "most") == [("beta", "3750", "66500"), ("gamma", "1250", "10001")]
    assert each(on_misuse(OF_2030), "least") == [("beta", "3750"), ("gamma", "1250")]


def test_what_is_certain_of_several_years_is_divided_year_by_year() -> None:
    """Of 2031 beta alone paid."""
    found = on_misuse(FOUND + OF_2030 + misused("30.00", 2031))
    assert each(found, "least") == [("beta", "6750"), ("gamma", "1250")]


@pytest.mark.parametrize(
    ("year", "went_back", "expected"),
    [
        (2030, "37.49", [("beta", "1"), ("gamma", "1250")]),
        (2030, "37.51", [("beta", "0"), ("gamma", "1250")]),
        (2031, "37.51", [("beta", "3750"), ("gamma", "1250")]),
    ],
)
def test_what_came_back_is_set_off_against_what_is_certain_of_its_year_only(
    year: int, went_back: str, expected: list[tuple[str, ...]]
) -> None:
    found = on_misuse(FOUND + OF_2030 + back("beta", went_back, year))
    assert each(found, "least_left") == expected


def test_what_is_certain_is_of_nobody_where_what_one_paid_is_not_known() -> None:
    """gamma's part of 50.00 may be any: what beta paid for the year is not on record in full."""
    unknown = "- {id: p9, event: payment, by: beta, to: alfa, on: 2030-02-01, for: 2030}\n"
    found = on_misuse(FOUND + OF_2030 + unknown)
    assert each(found, "least") == [("beta", "unknown"), ("gamma", "unknown")]
