"""A debt is owed by no certain day until it is paid, and is asked about by itself."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations, run_debts, run_duties
from engine.questions.question import Question
from tests.rules.invented import agreement, figures, happened, owed
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_MISUSE,
    ON_MISUSE,
    ON_RESCISSION,
    PAID,
    back,
    misused,
    rescinded,
)


@pytest.mark.parametrize(
    ("on", "events", "expected"),
    [
        ("2031-02-28", "", "due"),
        ("2031-12-20", back("beta", "37.50"), "fulfilled"),
        ("2031-12-19", back("beta", "37.50"), "due"),
    ],
)
def test_it_is_due_until_the_day_on_which_all_of_it_is_paid(
    on: str, events: str, expected: str
) -> None:
    told = owed(on, ON_MISUSE, PAID + MISUSED + "\n" + events, OF_MISUSE, "X-6")
    assert told["alfa > beta 2030"] == expected


@pytest.mark.parametrize(
    ("on", "returned", "expected"),
    [
        ("2031-11-30", "", ["beta 2031 pending", "gamma 2031 pending"]),
        ("2031-12-01", "", ["beta 2031 due", "gamma 2031 due"]),
        ("2031-11-30", back("beta", "50.00", 2031), ["beta 2031 fulfilled", "gamma 2031 pending"]),
        ("2031-12-01", back("beta", "50.00", 2031), ["beta 2031 fulfilled", "gamma 2031 due"]),
    ],
)
def test_each_debt_is_in_one_state_and_is_due_from_the_day_of_its_ground(
    on: str, returned: str, expected: list[str]
) -> None:
    """What was misused of the money of 2031, found on 1 December, is owed to both."""
    paid = "".join(
        f"- {{event: payment, by: {who}, to: alfa, on: 2030-12-01, amount: 100, for: 2031}}\n"
        for who in ("beta", "gamma")
    )
    events = paid + misused("100.00", 2031) + returned
    keys = ("beneficiary", "year", "state")
    found = figures("debt-state", keys, "opens", on, ON_MISUSE, events, OF_MISUSE)
    assert sorted(found) == expected


def test_what_falls_due_is_not_tried_under_the_readings_of_amounts_alone() -> None:
    """Otherwise the two multiply: a record of which little is known took minutes and gigabytes."""
    under = agreement(ON_RESCISSION, FORKS)
    question = Question("obligations", date(2031, 3, 1))
    record = happened(under, PAID + rescinded("beta", "alfa", "2030-04-01"))
    of = (question, under, record, load(), "plain")
    (debts,) = run_debts(*of)
    assert {*debts.ledger.worlds.forks} >= {"G1", "G2"}
    assert not {*run_duties(*of).ledger.worlds.forks} & {"G1", "G2"}


def test_a_reading_held_is_told_where_nothing_but_a_debt_rests_on_it() -> None:
    under = agreement(ON_RESCISSION, FORKS)
    question = Question("obligations", date(2031, 3, 1), readings={"G2": "c"})
    record = happened(under, PAID + rescinded("beta", "alfa", "2030-04-01"))
    told = obligations(question, under, record, load(), "plain", "en")["assumed"]
    assert "reading G2-c was chosen; other readings of G2 were not tried" in told


def test_where_there_can_be_none_nothing_is_asked() -> None:
    under = agreement("- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}")
    assert run_debts(Question("obligations", date(2030, 3, 1)), under, (), load(), "plain") == ()
