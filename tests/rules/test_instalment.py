"""Instalment: each part of a year's payment has its own day, and money counts in order."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened, owed, problems

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: payment, by: beta, to: alfa, amount: 100 001 SEK, per: calendar year,
   first: 2030}
- id: X-3
  kind: instalment
  nth: 1
  of: 3
  paid in: January
  also:
    - {kind: instalment, nth: 2, of: 3, paid in: May}
    - {kind: instalment, nth: 3, of: 3, paid in: August, weekend: next working day}
"""
FIRST, SECOND, THIRD = "beta > alfa 2030:1", "beta > alfa 2030:2", "beta > alfa 2030:3"


def paid(on: str, amount: str, payer: str = "beta", receiver: str = "alfa") -> str:
    return (
        f'- {{event: payment, by: {payer}, to: {receiver}, on: {on}, amount: "{amount}",'
        " for: 2030}\n"
    )


def states(on: str, events: str = "") -> tuple[str, ...]:
    found = owed(on, TERMS, events, duty="X-2")
    return tuple(found[name] for name in (FIRST, SECOND, THIRD))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2029-12-31", ("pending", "pending", "pending")),
        ("2030-01-31", ("due", "pending", "pending")),
        ("2030-02-01", ("overdue", "pending", "pending")),
        ("2030-05-01", ("overdue", "due", "pending")),
        ("2030-09-02", ("overdue", "overdue", "due")),  # 31 August is a Saturday
        ("2030-09-03", ("overdue", "overdue", "overdue")),
    ],
)
def test_each_part_has_its_month(on: str, expected: tuple[str, ...]) -> None:
    assert expected == states(on)


def test_each_year_has_its_parts() -> None:
    found = owed("2031-09-01", TERMS, duty="X-2")
    assert found["beta > alfa 2031:2"] == "overdue"
    assert found["beta > alfa 2031:3"] == "due"  # 31 August 2031 is a Sunday


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (paid("2030-01-31", "33333.66"), ("fulfilled", "overdue", "overdue")),
        (paid("2030-01-31", "33333.65"), ("overdue", "overdue", "overdue")),
        (paid("2030-02-01", "33333.66"), ("fulfilled-late", "overdue", "overdue")),
        (paid("2030-01-15", "66667.33"), ("fulfilled", "fulfilled", "overdue")),
        (
            paid("2030-01-15", "66667.33") + paid("2030-08-30", "33333.67"),
            ("fulfilled", "fulfilled", "fulfilled"),
        ),
        (
            paid("2030-05-31", "66667.33"),
            ("fulfilled-late", "fulfilled", "overdue"),
        ),
    ],
)
def test_money_counts_towards_the_earliest_part_that_is_open(
    events: str, expected: tuple[str, ...]
) -> None:
    """A third of 100 001 kronor is 33 333.66 and a part of an öre; two thirds are 66 667.33."""
    assert expected == states("2030-12-31", events)


def test_there_is_no_row_for_the_year_as_a_whole() -> None:
    assert "beta > alfa 2030" not in owed("2030-06-01", TERMS, duty="X-2")


@pytest.mark.parametrize(
    ("events", "days_late"),
    [
        (paid("2030-01-31", "33333.66"), None),  # whole at the end of its last day
        (paid("2030-02-01", "33333.66"), 59),
        (paid("2030-01-31", "33333.65"), 59),
    ],
)
def test_a_part_that_was_not_whole_by_its_last_day_is_late_since_then_though_it_came_back(
    events: str, days_late: int | None
) -> None:
    under = agreement(TERMS)
    came_back = paid("2030-02-20", "33333", "alfa", "beta")
    record = happened(under, events + came_back)
    question = Question("obligations", date(2030, 3, 31))
    rows = obligations(question, under, record, load(), "plain", "sv")["rows"]
    (row,) = (row for row in rows if row["period"] == "2030:1")
    assert (row["state"], row["due"], row["days_late"]) == ("overdue", "2030-01-31", days_late)


SEVERAL = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: payment, by: [gamma], to: alfa, amount: 50 000 SEK, per: calendar year,
   first: 2030}
- id: X-4
  kind: instalment
  nth: 1
  of: 2
  paid in: January
  carried by: X-2
  also:
    - {kind: instalment, nth: 2, of: 2, paid in: July, carried by: X-2}
"""


def test_parts_of_one_payment_do_not_divide_another() -> None:
    assert owed("2030-03-01", SEVERAL) == {
        "beta > alfa 2030:1": "overdue",
        "beta > alfa 2030:2": "pending",
        "gamma > alfa 2030": "due",
    }
    half = paid("2030-01-20", "50000") + paid("2030-01-20", "50000", "gamma")
    found = owed("2030-07-01", SEVERAL, half)
    assert found == {
        "beta > alfa 2030:1": "fulfilled",
        "beta > alfa 2030:2": "due",
        "gamma > alfa 2030": "fulfilled",
    }


def test_lint_asks_which_of_several_payments_parts_are_of() -> None:
    assert [one.key for one in problems(SEVERAL)] == []
    silent = SEVERAL.replace("  carried by: X-2\n", "").replace(", carried by: X-2", "")
    assert [one.key for one in problems(silent)] == ["which-payment"]


def test_each_of_two_payments_may_have_its_parts() -> None:
    more = SEVERAL.split("- id: X-4")[1].replace("X-2", "X-3")
    assert [one.key for one in problems(SEVERAL + "- id: X-5" + more)] == []
