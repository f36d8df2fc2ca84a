"""Östersund pays Ragunda's share with its own: what is told, and how it is put on record."""

from datetime import date

import pytest

from engine.questions.findings.check import Day, check
from tests.questions.remedies import BOOK, agreement, recorded

FILES = ("all-approved", "invented-population-november-2025")
OWN, OF_RAGUNDA = 357622, 28322


def paid(name: str, by: str, amount: int) -> str:
    return (
        f"- {{id: {name}, event: payment, by: {by}, to: brottsofferjouren, on: 2026-01-20, "
        f"for: 2026, amount: {amount}}}\n"
    )


def told(events: str) -> dict[str, str]:
    """The findings about what the two have paid for 2026, by what they are and of whom."""
    day = Day(date(2026, 4, 1), date(2026, 4, 1))
    under = agreement("jamtland")
    found = check(day, under, recorded("jamtland", *FILES, more=events), BOOK, "plain", "sv")
    of_them = [one for one in found if one.parties in (("ostersund",), ("ragunda",))]
    return {
        f"{one.kind} {one.parties[0]}": one.says.replace("\u00a0", " ")
        for one in of_them
        if one.clause == "J-EKO-4"
    }


@pytest.mark.parametrize(
    ("amount", "named"), [(OWN + OF_RAGUNDA, True), (OWN + OF_RAGUNDA + 1, False)]
)
def test_too_much_that_is_just_what_another_lacks_is_told_with_whom(
    amount: int, named: bool
) -> None:
    findings = told(paid("p", "ostersund", amount))
    assert {"payment-over ostersund", "overdue ragunda"} == set(findings)
    asks = "lika mycket fattas för Ragunda: kontrollera för vem det betalades"
    assert named == (asks in findings["payment-over ostersund"])


def test_taken_back_and_recorded_as_two_payments_both_have_paid() -> None:
    taken_back = (
        "- {id: v, event: void, of: p, reason: en del var för Ragunda, "
        'recorded: "2026-02-01T09:00:00+01:00"}\n'
    )
    both = paid("a", "ostersund", OWN) + paid("b", "ragunda", OF_RAGUNDA)
    assert told(paid("p", "ostersund", OWN + OF_RAGUNDA) + taken_back + both) == {}
