"""Payment unrounded: the exact amount is paid, and what rounding added is not.

100 kr and 0.50 % is 100.50 kr, in whole kronor 101; a year of 101 kr in two is 50.50 kr each.
"""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened, owed

INDEXED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 100 SEK, per: calendar year, first: 2030}
- {id: X-3, kind: payment window, paid in: January}
- {id: X-4, kind: indexation, index: OPI, column: the payment year, first: 2030}
"""
RISEN = """
- {id: o, event: index-value, index: OPI, edition: 2029-12, year: 2030, percent: "0.50",
   status: final, recorded: "2029-12-01T09:00:00+01:00"}
"""
SHARED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 101 SEK, per: calendar year,
   first: 2030, liability: several}
- {id: X-3, kind: payment window, paid in: January}
- {id: X-4, kind: allocation, among: kommunerna, by: equal shares}
"""
JOINT = INDEXED.replace("by: [beta]", "by: kommunerna").replace(
    "first: 2030}\n- {id: X-3", "first: 2030,\n   liability: joint and several}\n- {id: X-3"
)
PAYS = '- {id: %s, event: payment, by: %s, to: alfa, on: %s, amount: "%s", for: 2030}\n'
PAID = RISEN + PAYS % ("p", "beta", "2030-01-31", "100.50")


def state(terms: str, events: str, key: str = "beta > alfa 2030") -> str:
    return owed("2030-03-01", terms, events, duty="X-2")[key]


def asked_of(events: str, terms: str = INDEXED) -> list[str]:
    """The words that a person is asked to apply before the state of the payment is known."""
    under = agreement(terms)
    asked = Question("obligations", date(2030, 3, 1))
    listed = obligations(asked, under, happened(under, events), load(), "plain", "en")
    (row,) = [one for one in listed["rows"] if (one["duty"], one["period"]) == ("X-2", "2030")]
    return sorted(one["term"] for one in row["judgement"])


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("100.49", "overdue"),
        ("100.50", "judgement"),  # the exact amount
        ("100.99", "judgement"),
        ("101.00", "fulfilled"),
    ],
)
def test_one_who_paid_the_amount_before_rounding_is_not_certainly_in_breach(
    amount: str, expected: str
) -> None:
    assert state(INDEXED, PAID.replace("100.50", amount)) == expected


@pytest.mark.parametrize(
    ("back", "expected"),
    [("0.01", "judgement"), ("0.50", "judgement"), ("0.51", "overdue"), ("0.99", "overdue")],
)
def test_what_was_paid_beyond_it_and_came_back_was_not_paid(back: str, expected: str) -> None:
    """100.50 and then 0.50 more: the whole, of which some came back in February."""
    more = PAYS % ("q", "beta", "2030-01-31", "0.50")
    refund = (
        f'- {{id: r, event: payment, by: alfa, to: beta, on: 2030-02-20, amount: "{back}",'
        " for: 2030}\n"
    )
    assert state(INDEXED, PAID + more) == "fulfilled"
    assert state(INDEXED, PAID + more + refund) == expected


@pytest.mark.parametrize(("on", "says_yes"), [("01-31", "fulfilled"), ("02-01", "fulfilled-late")])
def test_a_person_says_whether_it_is_enough_from_the_day_it_was_paid(
    on: str, says_yes: str
) -> None:
    paid = PAID.replace("2030-01-31", f"2030-{on}")
    ruling = "- {id: a, event: assessment, term: before-rounding, about: p, answer: %s, by: j,\n"
    ruling += "   on: 2030-02-05}\n"
    assert state(INDEXED, paid + ruling % "yes") == says_yes
    assert state(INDEXED, paid + ruling % "no") == "overdue"


def test_what_is_paid_in_two_times_reaches_it_with_the_last() -> None:
    parts = PAYS % ("p", "beta", "2030-01-10", "60") + PAYS % ("q", "beta", "2030-01-20", "40.50")
    assert state(INDEXED, RISEN + parts) == "judgement"
    assert state(INDEXED, RISEN + parts.replace("40.50", "40.49")) == "overdue"


def test_where_rounding_takes_away_the_rounded_amount_is_enough() -> None:
    lower = RISEN.replace("0.50", "0.40")
    assert state(INDEXED, lower + PAYS % ("p", "beta", "2030-01-31", "100")) == "fulfilled"


@pytest.mark.parametrize(
    ("by", "amount", "expected"),
    [
        ("beta", "50.50", "judgement"),  # beta has the krona that is left
        ("beta", "50.49", "overdue"),
        ("gamma", "50.00", "fulfilled"),
    ],
)
def test_so_it_is_with_a_share(by: str, amount: str, expected: str) -> None:
    paid = PAYS % ("p", by, "2030-01-31", amount)
    assert state(SHARED, paid, f"{by} > alfa 2030") == expected


@pytest.mark.parametrize(("second", "expected"), [("40.50", "judgement"), ("40.49", "overdue")])
def test_so_it_is_with_what_several_owe_together(second: str, expected: str) -> None:
    paid = PAYS % ("p", "beta", "2030-01-10", "60") + PAYS % ("q", "gamma", "2030-01-20", second)
    assert state(JOINT, RISEN + paid, "> alfa 2030") == expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [("100.50", ["before-rounding", "which-unit"]), ("101.00", ["which-unit"])],
)
def test_of_a_whole_that_a_unit_may_have_paid_nothing_lacks(
    amount: str, expected: list[str]
) -> None:
    """Whether the unit paid for its party is asked, and not whether the whole is enough."""
    assert asked_of(RISEN + PAYS % ("p", "kontoret", "2030-01-31", amount)) == expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [("100.49", []), ("100.50", ["before-rounding", "which-unit"])],
)
def test_of_less_than_the_amount_before_rounding_nothing_is_asked_whoever_paid_it(
    amount: str, expected: list[str]
) -> None:
    """It is too little whether the unit paid it for its party or not."""
    assert asked_of(RISEN + PAYS % ("p", "kontoret", "2030-01-31", amount)) == expected


ENDS = INDEXED.replace("from: 2030-01-01, length: 1 year", "from: 2028-01-01, length: 2 years")
ENDS += """
- {id: X-5, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-6, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
"""
NOTICE = """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2029-06-01,
   for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize(("amount", "expected"), [("100.49", False), ("100.50", True)])
def test_so_it_is_where_nobody_knows_whether_the_payer_is_bound(
    amount: str, expected: bool
) -> None:
    """When its notice was received is not known, and so not whether anything is owed."""
    paid = PAID.replace("100.50", amount)
    assert ("before-rounding" in asked_of(paid + NOTICE, ENDS)) == expected


@pytest.mark.parametrize(("amount", "expected"), [("100.49", "overdue"), ("101.00", "unknown")])
def test_on_whichever_day_less_than_the_amount_before_rounding_is_too_little(
    amount: str, expected: str
) -> None:
    undated = PAID.replace("on: 2030-01-31", 'recorded: "2030-02-20T10:00:00+01:00"')
    assert state(INDEXED, undated.replace("100.50", amount)) == expected
