"""What is left of one part of a payment, in the list of duties and in what the check finds."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.findings.check import Day, check
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.questions.test_payables import THIRDS
from tests.rules.invented import agreement, happened

PAID = "- {id: p, event: payment, by: beta, to: alfa, on: 2030-02-10, amount: %s, for: 2030}\n"


def left(amount: str) -> dict[str, str | None]:
    """By part, what is left of 300 000 in three parts on 15 June: two have fallen due."""
    under = agreement(THIRDS)
    events = happened(under, PAID % amount)
    asked = Question("obligations", date(2030, 6, 15))
    rows = obligations(asked, under, events, load(), "plain", "en")["rows"]
    return {
        row["period"]: row["left"]["max"]["amount"] if row["left"] else None
        for row in rows
        if row["duty"] == "X-2" and row["period"].startswith("2030")
    }


@pytest.mark.parametrize(
    ("paid", "first", "second", "third"),
    [
        ("99999", "1.00", "100000.00", "100000.00"),
        ("100000", None, "100000.00", "100000.00"),
        ('"199999.99"', None, "0.01", "100000.00"),
        ("250000", None, None, "50000.00"),
        ("300000", None, None, None),
    ],
)
def test_money_counts_towards_the_earliest_part(
    paid: str, first: str | None, second: str | None, third: str | None
) -> None:
    assert left(paid) == {"2030:1": first, "2030:2": second, "2030:3": third}


def test_of_an_unknown_amount_nothing_is_told() -> None:
    under = agreement(THIRDS)
    events = happened(under, PAID.replace(" amount: %s,", ""))
    asked = Question("obligations", date(2030, 6, 15))
    rows = obligations(asked, under, events, load(), "plain", "en")["rows"]
    told = [row for row in rows if row["duty"] == "X-2" and row["period"].startswith("2030")]
    assert [row["left"] for row in told] == [None, None, None]


def test_the_finding_says_how_much_is_lacking_of_the_part() -> None:
    under = agreement(THIRDS)
    day = Day(date(2030, 6, 15), date(2030, 6, 15))
    found = check(day, under, happened(under, PAID % "150000"), load(), "plain", "en")
    told = {one.id: one for one in found}
    one = told["invented.overdue.x-2.beta.2030-2"]
    assert one.amount == 5_000_000
    assert one.says.replace("\u00a0", " ").endswith("(15 days ago); that is SEK 50 000")
