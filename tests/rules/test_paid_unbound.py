"""Whether who paid was bound in the year, while it is open who is bound at all.

beta's approval of 2029 was annulled on 15 June 2030; beta paid for 2030 in January, and rescinded.
"""

import re

import pytest

from engine.questions.ask import Inquired
from tests.rules.invented import answer, facts, run, state, unsure
from tests.rules.repayments import FORKS, ON_RESCISSION, PAID, rescinded
from tests.rules.test_bound_before import approved, ruled

ALL = (
    ON_RESCISSION + "- {id: X-9, kind: approval, by: all, binds: nobody until all have approved}\n"
)
EACH = ON_RESCISSION + "- {id: X-9, kind: approval, by: all, binds: those who have approved}\n"
BY_WHOM, HOW_MUCH = re.findall(r"{fork: G[12].*?}", EACH, re.DOTALL)
BY_BETA = PAID.splitlines()[1] + "\n"
"""Nobody else's payment is on record."""


def asked(terms: str, approvals: str, day: str = "2030-05-02") -> Inquired:
    events = approvals + BY_BETA + rescinded("beta", "alfa", day)
    return run("repayment", "2030-09-01", terms, events, FORKS, party="alfa")


def settled(found: Inquired) -> list[str]:
    return [one.key for one in found.inquiry.supposed(found.ledger)]


ANNULLED = approved("beta: 2030-06-15")
LACKING = approved(gamma="none")


@pytest.mark.parametrize("year", ["2029-06-15", "2030-06-15"])
def test_what_is_open_of_all_sets_nobody_apart(year: str) -> None:
    """One approval is needed for all: if beta was not bound, neither was alfa."""
    found = asked(ALL, approved(f"beta: {year}", beta="2029-01-01"))
    assert facts(found, "paid-unbound", "payment") == []
    assert unsure(found, "paid-unbound", "payment") == []


@pytest.mark.parametrize(
    ("approvals", "expected"),
    [
        (ANNULLED, "judgement"),  # of the annulment; no payment is lacking
        (ANNULLED + ruled("yes"), "no"),
        (LACKING, "unknown"),
    ],
)
def test_it_waits_for_what_is_open_and_not_for_payments(approvals: str, expected: str) -> None:
    found = asked(ALL, approvals)
    assert answer(found) == expected
    assert facts(found, "money-paid", "payment") == [("p1",)]
    assert "assumed.another-matter" not in settled(found)


def test_where_the_approval_bound_until_it_was_annulled_it_goes_back() -> None:
    found = asked(ALL, ANNULLED + ruled("no"))
    assert state(found, "ground", "G1=d") == "met"
    assert facts(found, "paid-in-all", "amount", reading="G2=c") == [("30000",)]


@pytest.mark.parametrize(
    ("approvals", "certain", "open_"),
    [
        (approved(beta="none"), [], [("p1",)]),  # nothing on record of beta's approval
        (ANNULLED, [], [("p1",)]),
        (ANNULLED + ruled("yes"), [("p1",)], []),
        (ANNULLED + ruled("no"), [], []),
        (approved("beta: 2030-01-01"), [("p1",)], []),  # a yes that bound no day of the year
        (approved("beta: 2030-01-02"), [], [("p1",)]),
    ],
)
def test_where_each_is_bound_by_its_own_it_is_told_once_it_is_known(
    approvals: str, certain: list[tuple[str]], open_: list[tuple[str]]
) -> None:
    """What may have been paid unbound is not told as settled: missing never becomes no."""
    found = asked(EACH, approvals)
    assert facts(found, "paid-unbound", "payment") == certain
    assert unsure(found, "paid-unbound", "payment") == open_
    if not certain:
        assert "assumed.another-matter" not in settled(found)


@pytest.mark.parametrize(
    ("approvals", "expected"),
    [
        (ANNULLED, "judgement"),
        (ANNULLED + ruled("yes"), "no"),
        (ANNULLED + ruled("no"), "yes"),
    ],
)
def test_where_each_is_bound_by_its_own_the_payments_of_others_are_not_asked_for_either(
    approvals: str, expected: str
) -> None:
    """Either beta was bound and its payment is on record, or its rescission is none."""
    one = EACH.replace(BY_WHOM, "the association if in breach").replace(HOW_MUCH, "all payments")
    events = approvals + BY_BETA + rescinded("beta", "alfa", "2030-05-02")
    found = run("repayment", "2030-09-01", one, events, {"G4": "a b"}, party="alfa")
    assert answer(found) == expected
