"""Repayment: who owes it on which ground, of which year's money, and who does not."""

import pytest

from tests.rules.invented import figures
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_EXIT,
    OF_MISUSE,
    ON_EXIT,
    ON_MISUSE,
    ON_RESCISSION,
    ended,
    misused,
    rescinded,
)


def owing(events: str, terms: str = ON_MISUSE, reading: str = "") -> list[str]:
    """Who owes, and the year of the money; 0: all years."""
    named = OF_EXIT if "on: early" in terms else OF_MISUSE if "on: misuse" in terms else FORKS
    forks = {fork: readings for fork, readings in named.items() if f"fork: {fork}" in terms}
    found = figures("owing", ("party", "year"), "last", "2034-01-01", terms, events, forks, reading)
    return sorted(found)


@pytest.mark.parametrize(
    ("by", "against", "in_breach", "breaker", "rescinder", "association"),
    [
        ("beta", "alfa", ["alfa"], ["alfa"], ["beta"], ["alfa"]),
        ("alfa", "beta", [], ["beta"], ["alfa"], ["alfa"]),
        ("gamma", "beta", [], [], [], []),  # only against the other side is there anything
    ],
)
def test_who_owes_on_a_rescission_is_what_the_clause_says(
    by: str,
    against: str,
    in_breach: list[str],
    breaker: list[str],
    rescinder: list[str],
    association: list[str],
) -> None:
    """The association if it is in breach; whoever is; whoever rescinds; the association."""
    events = rescinded(by, against, "2030-11-02")
    for reading, expected in zip("abcd", (in_breach, breaker, rescinder, association), strict=True):
        found = owing(events, ON_RESCISSION, f"G1={reading}")
        assert found == [f"{party} 2030" for party in expected]


def test_of_all_payments_it_is_the_money_of_all_years() -> None:
    events = rescinded("beta", "alfa", "2030-11-02")
    assert owing(events, ON_RESCISSION, "G2=d") == ["alfa 0"]


def test_a_rescission_is_no_ground_under_a_clause_on_early_exit_or_misuse() -> None:
    events = rescinded("beta", "alfa", "2030-11-02")
    assert owing(events, ON_EXIT) == owing(events, ON_MISUSE) == []


SHORT_NOTICE = ON_EXIT.replace("length: 1 month", "length: 30 days")


@pytest.mark.parametrize(
    ("received", "expected"), [("2032-11-30", ["alfa 2032"]), ("2032-12-01", [])]
)
def test_an_end_on_the_last_day_is_no_early_one(received: str, expected: list[str]) -> None:
    """Thirty days from 1 December 2032 are out on the last day of the agreement."""
    assert owing(ended(received), SHORT_NOTICE) == expected


def test_of_two_notices_the_one_that_ended_it_first_decides() -> None:
    later = ended("2031-08-15").replace("id: n,", "id: n2,").replace("by: beta", "by: gamma")
    assert owing(ended("2030-08-15") + later, ON_EXIT) == ["alfa 2030"]


def test_an_early_exit_obliges_only_whom_the_clause_names() -> None:
    other = ON_EXIT.replace("owed by: the association", "owed by: the party in breach")
    assert owing(ended(), ON_EXIT) == ["alfa 2031"]
    assert owing(ended(), other) == []


def paid(for_: int, on: str, to: str = "alfa") -> str:
    by = "beta" if to == "alfa" else "alfa"
    return f"- {{event: payment, by: {by}, to: {to}, on: {on}, amount: 100, for: {for_}}}\n"


@pytest.mark.parametrize(
    ("payment", "expected"),
    [
        (paid(2031, "2031-01-15"), ["alfa 2031"]),
        (paid(2032, "2031-09-15"), ["alfa 2031", "alfa 2032"]),  # on the last day
        (paid(2032, "2031-09-16"), ["alfa 2031"]),
        (paid(2032, "2031-01-15", "beta"), ["alfa 2031"]),  # not paid to the association
    ],
)
def test_what_was_paid_for_a_year_beyond_the_early_end_goes_back_too(
    payment: str, expected: list[str]
) -> None:
    """The agreement ended on 15 September 2031."""
    assert owing(ended() + payment, ON_EXIT) == expected
    assert owing(payment, ON_EXIT) == []


@pytest.mark.parametrize(("amount", "expected"), [("0.00", []), ("0.01", ["alfa 2030"])])
def test_an_evaluation_that_found_nothing_misused_is_no_ground(
    amount: str, expected: list[str]
) -> None:
    assert owing(MISUSED.replace("50.00", amount)) == expected


WITHOUT_EVALUATION = ON_MISUSE.replace(
    """- {id: X-5, kind: evaluation, by: kontoret, occurs: yearly, first: 2030,
   after the end: {fork: G4, a: counts, b: does not count}}
""",
    "",
)


@pytest.mark.parametrize("made", ["2031-02-01", "2033-02-01"])
def test_where_no_clause_says_who_evaluates_or_until_when_any_evaluation_counts(made: str) -> None:
    assert "evaluation, by" not in WITHOUT_EVALUATION
    by_gamma = MISUSED.replace("by: kontoret", "by: gamma").replace("2031-02-01", made)
    assert owing(by_gamma, WITHOUT_EVALUATION) == ["alfa 2030"]


LEAVING = ON_MISUSE.replace("ends for: the whole agreement", "ends for: the leaving party")


@pytest.mark.parametrize(
    ("who", "made", "expected"),
    [
        ("alfa", "2031-09-15", ["alfa 2030"]),  # alfa's last day
        ("alfa", "2031-09-16", []),
        ("gamma", "2031-09-16", ["alfa 2030"]),  # nor does it matter that gamma has left
    ],
)
def test_an_evaluation_after_the_end_for_the_one_who_owes_may_not_count(
    who: str, made: str, expected: list[str]
) -> None:
    left = ended().replace("by: beta", f"by: {who}")
    events = MISUSED.replace("2031-02-01", made) + "\n" + left
    assert owing(events, LEAVING, "G4=b") == expected
    assert owing(events, LEAVING, "G4=a") == ["alfa 2030"]


@pytest.mark.parametrize(
    ("who", "year", "expected"),
    [
        ("alfa", 2031, ["alfa 2031"]),  # alfa left in September 2031
        ("alfa", 2032, []),
        ("gamma", 2032, ["alfa 2032"]),
    ],
)
def test_money_of_a_year_after_one_has_left_is_no_money_of_the_agreement(
    who: str, year: int, expected: list[str]
) -> None:
    left = ended().replace("by: beta", f"by: {who}")
    assert owing(misused("50.00", year) + left, LEAVING) == expected


@pytest.mark.parametrize("other", ["the party in breach", "the party that rescinds"])
def test_misuse_obliges_only_whom_the_clause_names(other: str) -> None:
    assert owing(MISUSED, ON_MISUSE.replace("owed by: the association", f"owed by: {other}")) == []


def ruled(term: str, about: str, answer: str) -> str:
    return (
        f"- {{id: dom, event: assessment, term: {term}, about: {about}, answer: {answer},"
        " by: jurist, on: 2031-03-01}\n"
    )


FINDING = "- {id: p, event: payment, by: beta, to: alfa, on: 2030-01-15, amount: 100, for: 2030}\n"


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (ruled("purpose", "p", "no"), ["alfa 0"]),
        (ruled("purpose", "p", "yes"), []),
        ("", []),
    ],
)
def test_what_a_person_has_found_misused_is_a_ground_where_any_reliable_finding_is(
    ruling: str, expected: list[str]
) -> None:
    assert owing(FINDING + ruling, ON_MISUSE, "G3=b") == expected
    assert owing(FINDING + ruling, ON_MISUSE, "G3=a") == []


def test_a_ruling_on_an_evaluation_is_about_what_the_evaluation_found() -> None:
    """It is no finding of its own, of the money of all years."""
    assert owing(MISUSED + "\n" + ruled("purpose", "e", "no"), ON_MISUSE, "G3=b") == ["alfa 2030"]


def test_what_a_person_has_found_obliges_only_whom_the_clause_names() -> None:
    other = ON_MISUSE.replace("owed by: the association", "owed by: the party in breach")
    assert owing(FINDING + ruled("purpose", "p", "no"), other, "G3=b") == []


def test_another_ruling_on_a_payment_is_no_finding_of_misuse() -> None:
    assert owing(FINDING + ruled("delay", "p", "no"), ON_MISUSE, "G3=b") == []


@pytest.mark.parametrize(("sent", "expected"), [("2030-11-02", ["alfa 2030"]), ("2030-11-03", [])])
@pytest.mark.parametrize("who", ["beta", "alfa"])
def test_after_the_last_day_by_notice_of_either_a_rescission_is_no_ground(
    who: str, sent: str, expected: list[str]
) -> None:
    """By the notice, which concerns the one who gave it, that one's last day is 2 November 2030."""
    terms = ON_RESCISSION.replace("ends for: the whole agreement", "ends for: the leaving party")
    notice = ended("2030-10-02").replace("by: beta", f"by: {who}")
    assert owing(notice + rescinded("beta", "alfa", sent), terms) == expected


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("G2=d", {"alfa 0": "unknown"}),
        ("G2=a", {"alfa unknown": "unknown"}),
    ],
)
def test_whether_there_is_a_ground_is_not_known_where_the_sending_is_not(
    reading: str, expected: dict[str, str]
) -> None:
    """It was received on the first day of 2031, and sent on a day that nobody has recorded."""
    events = rescinded("beta", "alfa", "2031-01-01").replace("sent: 2031", "received: 2031")
    found = figures(
        "owing", ("party", "year"), "last", "2034-01-01", ON_RESCISSION, events, FORKS, reading
    )
    assert found == expected


def test_one_that_an_earlier_rescission_has_put_out_cannot_be_rescinded_against_again() -> None:
    """Under G1=d the association owes, whoever of the two is in breach."""
    again = "- {id: again, event: rescission, by: alfa, against: gamma, sent: 2031-11-02}\n"
    events = rescinded("alfa", "gamma", "2030-11-02") + again
    assert owing(events, ON_RESCISSION, "G1=d") == ["alfa 2030"]


def test_a_finding_is_no_ground_under_a_clause_on_rescission() -> None:
    terms = ON_RESCISSION.replace(
        "judged by: part,", "judged by: part, finding: any reliable finding,"
    )
    assert owing(FINDING + ruled("part", "p", "no"), terms, "G1=d") == []
