"""Repayment: on which ground money goes back, and who owes it."""

import pytest

from tests.rules.invented import answer, run, state
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    OF_EXIT,
    ON_EXIT,
    ON_RESCISSION,
    PAID,
    UNUSED,
    amounts,
    ended,
    on_both,
    on_exit,
    on_misuse,
    on_rescission,
    rescinded,
)


def test_without_a_ground_nothing_is_owed() -> None:
    found = on_rescission("")
    assert (answer(found), state(found, "ground")) == ("no", "unmet")


@pytest.mark.parametrize(
    ("reading", "expected"),
    [("", "unmet"), ("G1=b", "unmet"), ("G1=c", "met"), ("G1=d", "met")],
)
def test_who_owes_when_the_association_rescinds_is_a_reading(reading: str, expected: str) -> None:
    found = on_rescission(rescinded("alfa", "beta", "2030-11-02"))
    assert expected == state(found, "ground", reading)


def test_a_party_in_breach_that_has_received_nothing_has_nothing_to_repay() -> None:
    found = on_rescission(rescinded("alfa", "beta", "2030-11-02"), party="beta")
    assert state(found, "ground", "G1=b") == "met"
    assert state(found, "something-to-repay", "G1=b") == "unmet"
    assert answer(found) == "no"


def judged(by: str, against: str, serious: str) -> str:
    """A rescission of 2 November; whether the breach was serious a person has said, or not yet."""
    lines = rescinded(by, against, "2030-11-02").replace("answer: yes", f"answer: {serious}")
    at = lines.index("- {id: s-")
    return lines if serious else lines[:at] + lines[lines.index("- {id: r-") :]


@pytest.mark.parametrize(
    ("serious", "ground", "something"),
    [("yes", "met", "unmet"), ("no", "unmet", ""), ("", "judgement", "unmet")],
)
def test_who_has_received_nothing_owes_nothing_whatever_a_person_says_of_the_ground(
    serious: str, ground: str, something: str
) -> None:
    found = on_rescission(judged("alfa", "beta", serious), party="beta")
    told = state(found, "ground", "G1=b"), state(found, "something-to-repay", "G1=b")
    assert (answer(found), *told) == ("no", ground, something or told[1])


def test_nor_whatever_the_day_of_the_rescission_was() -> None:
    """Received on the day of the breach, and sent then or before it."""
    events = rescinded("alfa", "beta", "2030-02-01").replace("sent: ", "received: ")
    found = on_rescission(events, party="beta")
    assert state(found, "ground", "G1=b") == "unknown"
    assert answer(found) == "no"


@pytest.mark.parametrize(
    ("received", "expected"),
    [("0.01", "judgement"), ("", "unknown")],  # nothing is on record of it
)
def test_who_may_have_received_something_waits_for_a_person(received: str, expected: str) -> None:
    paid = (
        "- {id: p, event: payment, by: beta, to: alfa, on: 2030-01-15, for: 2030, "
        f'amount: "{received}"}}\n'
    )
    found = on_rescission(judged("beta", "alfa", ""), paid=paid if received else "")
    assert answer(found) == expected


def test_a_rescission_without_the_right_is_no_ground() -> None:
    events = rescinded("beta", "alfa", "2030-11-02").replace("answer: yes", "answer: no")
    assert answer(on_rescission(events)) == "no"


def test_ordinary_notice_is_no_ground_where_rescission_is_presupposed() -> None:
    assert answer(on_rescission(ended())) == "no"


def test_a_notice_that_ends_the_agreement_early_is_a_ground() -> None:
    unused = '- {id: u, event: unused-funds, by: alfa, on: 2031-09-20, amount: "90.00", year: 2031}'
    found = on_exit(ended() + unused)
    assert (answer(found), amounts(found)) == ("yes", ("9000", "9000"))
    assert amounts(found, "G2=b") == ("10700", "10700")


def test_ordinary_expiry_is_no_ground() -> None:
    unused = '- {id: u, event: unused-funds, by: alfa, on: 2033-01-20, amount: "9.00", year: 2032}'
    found = run("repayment", "2033-02-01", ON_EXIT, PAID + unused, OF_EXIT, party="alfa")
    assert answer(found) == "no"


def test_an_evaluation_that_shows_misuse_is_a_ground() -> None:
    found = on_misuse(MISUSED)
    assert (answer(found), amounts(found)) == ("yes", ("5000", "5000"))


@pytest.mark.parametrize(
    ("misused", "expected"), [("misused: 0", "no"), ("note: exempel", "unknown")]
)
def test_what_an_evaluation_found_is_never_guessed(misused: str, expected: str) -> None:
    assert expected == answer(on_misuse(MISUSED.replace('misused: "50.00"', misused)))


def test_another_finding_counts_in_one_reading_only() -> None:
    found = on_misuse(MISUSED.replace("by: kontoret", "by: gamma"))
    assert answer(found) == "depends"
    assert (state(found, "ground"), amounts(found, "G3=b")) == ("unmet", ("5000", "5000"))


def test_an_evaluation_by_the_party_of_the_unit_that_is_to_make_it_waits_for_a_person() -> None:
    found = on_misuse(MISUSED.replace("by: kontoret", "by: beta"))
    assert answer(found) == "judgement"
    assert (state(found, "ground"), amounts(found, "G3=b")) == ("judgement", ("5000", "5000"))


@pytest.mark.parametrize("who", ["jurist", "alfa"])
def test_where_somebody_assesses_otherwise_than_the_evaluation_two_persons_differ(who: str) -> None:
    ruled = f"- {{id: s, event: assessment, term: purpose, about: e, answer: yes, by: {who}, " \
        "on: 2031-03-01}"  # fmt: skip
    found = on_misuse(f"{MISUSED}\n{ruled}")
    assert answer(found) == "judgement"
    said = found.inquiry.supposed(found.ledger)
    assert [(one.key, one.values["id"], one.values["assessment"]) for one in said] == [
        ("assumed.assessed-otherwise", "e", "s")
    ]


def test_an_assessment_that_agrees_with_the_evaluation_changes_nothing() -> None:
    ruled = "- {id: s, event: assessment, term: purpose, about: e, answer: no, by: jurist, " \
        "on: 2031-03-01}"  # fmt: skip
    assert answer(on_misuse(f"{MISUSED}\n{ruled}")) == "yes"


@pytest.mark.parametrize(
    ("year", "expected"), [(2029, "no"), (2030, "yes"), (2032, "yes"), (2033, "no")]
)
def test_only_the_money_of_its_own_years_goes_back(year: int, expected: str) -> None:
    found = on_misuse(MISUSED.replace("year: 2030", f"year: {year}"))
    assert expected == answer(found)


@pytest.mark.parametrize(("made", "expected"), [("2032-12-31", "yes"), ("2033-01-01", "depends")])
def test_whether_an_evaluation_after_the_end_counts_is_a_reading(made: str, expected: str) -> None:
    assert expected == answer(on_misuse(MISUSED.replace("2031-02-01", made)))


@pytest.mark.parametrize(
    ("broken", "received", "expected"),
    [
        ("2030-02-01", "2030-01-31", "unmet"),  # whenever it was sent, it was before the breach
        ("2030-02-01", "2030-02-01", "unknown"),
        ("2032-10-01", "2033-01-01", "unknown"),  # received after the end, perhaps sent in time
    ],
)
def test_a_rescission_whose_sending_is_not_recorded_is_perhaps_a_ground(
    broken: str, received: str, expected: str
) -> None:
    events = (
        rescinded("beta", "alfa", "2031-01-01")
        .replace("sent: 2031-01-01", f"received: {received}")
        .replace("duty: X-90, on: 2030-02-01", f"duty: X-90, on: {broken}")
        .replace("on: 2030-03-01", f"on: {max(broken, '2030-03-01')}")  # judged since the breach
    )
    found = run("repayment", "2033-02-01", ON_RESCISSION, PAID + events, FORKS, party="alfa")
    assert expected == state(found, "ground")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", {"X-6", "X-7"}),
        (ended() + UNUSED, {"X-6"}),
        (MISUSED, {"X-7"}),
        (ended() + UNUSED + MISUSED, {"X-6", "X-7"}),
    ],
)
def test_each_clause_is_asked_for_a_ground_until_one_has_it(
    events: str, expected: set[str]
) -> None:
    """Then only those on which there is one."""
    examined = on_both(events).ledger.examined_of("ground", "alfa")
    assert {str(one.clause) for one in examined if one.applies.yes & 1} == expected
