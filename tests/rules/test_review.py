"""Review: every so many periods, together, in time or late."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-07-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year, at most: 6}
- {id: X-3, kind: review, by: all, every: 3, before the end: 2 months}
- {id: X-4, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- {id: X-5, kind: termination, by: all, ends: at the end of a period, length: 1 month,
   counted: back from the last day}
"""
THIRD, SIXTH = "2032:2", "2035:5"


def reviewed(on: str) -> str:
    return f"- {{id: o, event: review, on: {on}}}\n"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2032-06-30", "pending"),
        ("2032-07-01", "due"),
        ("2033-04-30", "due"),
        ("2033-05-01", "overdue"),
    ],
)
def test_the_third_period_is_reviewed_two_months_before_it_ends(on: str, expected: str) -> None:
    assert expected == owed(on, TERMS, duty="X-3")[THIRD]


def test_the_periods_between_are_not() -> None:
    assert list(owed("2036-06-30", TERMS, duty="X-3")) == [THIRD, SIXTH]


@pytest.mark.parametrize(
    ("on", "third", "sixth"),
    [
        ("2032-06-30", "overdue", "overdue"),  # before the period that it is to be of
        ("2032-07-01", "fulfilled", "overdue"),
        ("2033-04-30", "fulfilled", "overdue"),
        ("2033-05-01", "fulfilled-late", "overdue"),
        ("2035-06-30", "fulfilled-late", "overdue"),
        ("2035-07-01", "overdue", "fulfilled"),
    ],
)
def test_a_review_is_of_the_turn_in_which_it_is_made(on: str, third: str, sixth: str) -> None:
    found = owed("2036-06-30", TERMS, reviewed(on), duty="X-3")
    assert (found[THIRD], found[SIXTH]) == (third, sixth)


def test_no_review_is_due_after_the_end() -> None:
    notice = (
        "- {event: termination-notice, by: alfa, to: all, form: written, sent: 2032-05-01,"
        " received: 2032-05-01, for-end: earliest, authorised: yes}"
    )
    assert owed("2033-06-01", TERMS, notice, duty="X-3").get(THIRD) in (None, "ended")
    capped = TERMS.replace("at most: 6", "at most: 1")
    assert owed("2033-06-01", capped, duty="X-3") == {}
