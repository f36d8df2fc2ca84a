"""Lists say of each clause that they rest on that it is not as it should be.

A row is called by one clause, and rests on more: the period, and the clauses that it carries.
"""

from datetime import date
from pathlib import Path

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.questions.lists.deadlines import Span, deadlines
from engine.questions.lists.obligations import obligations
from engine.questions.lists.status import status
from engine.questions.question import Question
from engine.wording.problems import render_all
from tests.language.test_sign_off import read

SHIPPED = Path("agreements/linkoping/2023-01-01.yaml")
PERIOD = "length: 3 years\n        until: 2025-12-31\n"
ON = date(2024, 2, 10)


def changed(was: str, now: str) -> Agreement:
    """Linköping's agreement with one term that is encoded otherwise than its words."""
    yaml, text = SHIPPED.read_text("utf-8"), SHIPPED.with_suffix(".txt").read_text("utf-8")
    assert yaml.count(was) == 1
    sources = Source(str(SHIPPED), yaml.replace(was, now)), Source("2023-01-01.txt", text)
    found = read_agreement(*sources, load())
    assert isinstance(found, Agreement), render_all(found, "en")
    return found


def told_in_lists(under: Agreement, on: date, party: str = "") -> dict[str, str]:
    """What each list says that it supposes."""
    question = Question("obligations", on, party=party)
    span = Span(date(on.year, 1, 1), date(on.year, 12, 31), on, {})
    duties = obligations(question, under, (), load(), "plain", "en")
    stands = status(question, [under], (), load(), "plain", "en")
    return {
        "obligations": " ".join(duties["assumed"]),
        "deadlines": deadlines(span, under, (), load(), "plain", "en")["assumed"],
        "status": " ".join(stands["assumed"]),
    }


@pytest.mark.parametrize(
    ("was", "now", "clause", "coded"),
    [
        ("paid in: January", "paid in: February", "L-EKO-5", "paid in: February"),
        ("first: 2024", "first: 2025", "L-EKO-6", "first: 2025"),
        (
            PERIOD,
            PERIOD.replace("3 y", "4 y").replace("2025", "2026"),
            "L-PER-1",
            "length: 4 years",
        ),
    ],
)
def test_words_that_contradict_a_clause_behind_a_duty_are_told_in_every_list(
    was: str, now: str, clause: str, coded: str
) -> None:
    """The day of payment stands in a clause of its own, and so does the index."""
    told = told_in_lists(changed(was, now), ON)
    assert [name for name, said in told.items() if clause not in said] == []
    assert f"`{coded}`" in told["obligations"]


def test_of_a_list_for_one_party_only_what_its_own_rows_rest_on_is_told() -> None:
    """The payment is owed by the board, not by the association."""
    under = changed("paid in: January", "paid in: February")
    assert "L-EKO-5" in told_in_lists(under, ON, "namnden")["obligations"]
    assert "L-EKO-5" not in told_in_lists(under, ON, "brottsofferjouren")["obligations"]


TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years, SIGN}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 1 SEK, per: calendar year, first: 2030}
- {id: X-3, kind: payment window, paid in: January, SIGN}
- {id: X-4, kind: indexation, index: OPI, column: the payment year, first: 2031,
   arithmetic: "chain, unrounded", falling index: follows down, SIGN}
- {id: X-5, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, carried by: X-2, SIGN}
- {id: X-6, kind: permission, who: [beta], may: {sv: a, en: a}, SIGN}
"""


def signed(changed_since: str) -> Agreement:
    """Each clause but that of the payment is reviewed; one has changed since."""
    encoded = "encoded by: jurist, encoded on: 2029-11-01"
    before = read(TERMS.replace("SIGN", f"sign-off: {{{encoded}}}")).agreement.clauses
    terms = TERMS
    for clause in ("X-1", "X-3", "X-4", "X-5", "X-6"):
        sha256 = "0123456789ab" if clause == changed_since else before[clause].sha256
        by = f"reviewed by: kommunjurist, reviewed on: 2029-11-05, sha256: {sha256}"
        terms = terms.replace("SIGN", f"sign-off: {{{encoded}, {by}}}", 1)
    return read(terms).agreement


@pytest.mark.parametrize("clause", ["X-1", "X-3", "X-4", "X-5"])
def test_a_clause_behind_a_duty_that_changed_since_its_review_is_told(clause: str) -> None:
    told = told_in_lists(signed(clause), date(2030, 2, 10))
    said = f"lauses that have changed since they were reviewed: {clause}"
    assert {name for name, one in told.items() if said in one} == set(told)


@pytest.mark.parametrize("clause", ["", "X-6"])
def test_one_that_no_duty_rests_on_is_not_told(clause: str) -> None:
    told = told_in_lists(signed(clause), date(2030, 2, 10))
    assert [name for name, said in told.items() if "changed since" in said] == []
