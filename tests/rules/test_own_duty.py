"""What a rescission must show: a breach of the other's own duty, by a counterparty."""

import pytest

from tests.rules.invented import answer, run, state
from tests.rules.rescissions import CHAIN, FORKS, TERMS, ask, events, said

DUTIES = """
- {id: X-10, kind: obligation, bearer: [beta], duty: {sv: a, en: a}}
- {id: X-11, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}}
- {id: X-12, kind: definition, defines: {sv: a, en: a}, carried by: X-11}
- {id: X-13, kind: obligation, bearer: {fork: G3, a: [alfa], b: [beta]}, duty: {sv: a, en: a}}
- {id: X-15, kind: definition, defines: {sv: a, en: a}}
- {id: X-16, kind: power, who: all, may call for: renegotiation, used by: each}
- {id: X-17, kind: obligation, bearer: [alfa], duty: {sv: a, en: a},
   also: [{kind: payment window, paid in: January}]}
- {id: X-18, kind: indexation, index: OPI, column: the payment year, first: 2031}
- {id: X-19, kind: payment, by: [beta], to: alfa, amount: 100 SEK, per: calendar year, first: 2030}
- {id: X-14, kind: obligation, bearer: [kontoret], duty: {sv: a, en: a}}
"""
ALL = {**FORKS, "G3": "a b"}


def on_breach_of(duty: str, **more: str):  # type: ignore[no-untyped-def]
    breach = CHAIN["breach"].replace("X-90", duty)
    return run(
        "rescission", "2030-03-02", TERMS + DUTIES, events(breach=breach, **more), ALL,
        party="beta", against="alfa",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("duty", "expected", "own"),
    [
        ("X-11", "yes", ""),  # a duty of the party in breach
        ("X-12", "yes", ""),  # carried by one
        ("X-17", "yes", ""),  # its own, beside a month that a payment of the others carries
        ("X-18", "no", "unmet"),  # such a month alone: no duty of the one who is paid
        ("X-15", "judgement", "judgement"),  # a description: a duty, perhaps
        ("X-16", "judgement", "judgement"),  # a right of all: so are the duties of the others
        ("X-10", "no", "unmet"),  # a duty of the other
        ("X-1", "no", "unmet"),  # the period: no duty of anybody
    ],
)
def test_a_breach_is_one_of_an_undertaking_of_ones_own(duty: str, expected: str, own: str) -> None:
    found = on_breach_of(duty)
    assert (answer(found), state(found, "own-duty")) == (expected, own)
    assert state(found, "breach") == "met"  # it is on record all the same


def test_the_reason_names_the_clause_that_lays_no_duty_on_it() -> None:
    assert "no-duty-of-its-own" in said(on_breach_of("X-10"), "own-duty")


def test_whose_duty_it_is_may_be_a_reading() -> None:
    found = on_breach_of("X-13")
    assert answer(found) == "depends"
    assert [state(found, "own-duty", f"G3={one}") for one in "ab"] == ["met", "unmet"]


def test_of_what_clause_a_breach_is_may_not_be_known() -> None:
    breach = CHAIN["breach"].replace("duty: X-90, ", "")
    assert answer(ask(events(breach=breach))) == "unknown"


def test_a_breach_by_a_fellow_is_on_record_and_no_ground() -> None:
    breach = CHAIN["breach"].replace("alfa", "gamma")
    found = ask(events(breach=breach), against="gamma")
    told = [state(found, one) for one in ("breach", "counterparty", "serious")]
    assert (told, answer(found)) == (["met", "unmet", ""], "no")


def test_against_the_other_side_nobody_is_asked_who_the_counterparty_is() -> None:
    assert state(ask(events()), "counterparty") == ""


def test_the_dialogue_is_asked_for_in_the_clause_that_gives_the_duty_of_it() -> None:
    talks = "- {id: X-20, kind: dialogue duty, bearer: all, raised by: a breach}\n"
    found = run("rescission", "2030-03-02", TERMS + talks, events(), FORKS,
                party="beta", against="alfa")  # fmt: skip
    clauses = {str(one.clause) for one in found.ledger.examined_of("dialogue", found.inquiry.about)}
    assert clauses == {"X-4", "X-20"}
