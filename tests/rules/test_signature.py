"""Signature: whether signing binds, whom, and from when."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state, unsure

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}\n"
SIGN = "- {id: X-3, kind: signature, by: all, signing: binds}\n"
SIGN_EACH = SIGN.replace("binds}", "binds, binds: those who have signed}")
SIGN_LAST = ", late signature: binds from the last signature}"
CONFIRMS = SIGN.replace("signing: binds", "signing: confirms")


def signature(party: str, day: str = "2029-12-01") -> str:
    return f"- {{event: signature, by: {party}, on: {day}}}\n"


TWO_SIGNED = signature("alfa") + signature("beta")
ON = "2030-06-01"


def test_a_signature_that_only_confirms_is_never_waited_for() -> None:
    assert state(run("in-force", ON, PERIOD + CONFIRMS), "signed") == ""
    assert answer(run("in-force", ON, PERIOD + CONFIRMS)) == "yes"


@pytest.mark.parametrize(
    ("last", "whole", "beta"),
    [("", "unknown", "unknown"), (signature("gamma"), "met", "met")],
)
def test_a_signature_may_bind_nobody_until_all_have_signed(
    last: str, whole: str, beta: str
) -> None:
    events = TWO_SIGNED + last
    assert whole == state(run("in-force", ON, PERIOD + SIGN, events), "signed")
    assert beta == state(run("in-force", ON, PERIOD + SIGN, events, party="beta"), "signed")


def test_those_who_have_signed_may_be_bound_among_themselves() -> None:
    found = run("in-force", ON, PERIOD + SIGN_EACH, TWO_SIGNED)
    assert facts(found, "signed", "party", "on") == [("alfa", "2029-12-01"), ("beta", "2029-12-01")]
    assert facts(found, "signed-on-both-sides", "side") == [("association",), ("public",)]
    assert ("gamma",) in unsure(found, "not-signed", "party")
    assert answer(found) == "yes"
    assert answer(run("in-force", ON, PERIOD + SIGN_EACH, TWO_SIGNED, party="gamma")) == "unknown"


def test_a_late_signature_works_back_unless_it_binds_and_the_term_says_otherwise() -> None:
    events = TWO_SIGNED + signature("gamma", "2030-02-01")
    for terms in (SIGN, CONFIRMS.replace("}", SIGN_LAST)):
        found = run("in-force", ON, PERIOD + terms, events)
        assert effect(found, "since") == "2030-01-01"


@pytest.mark.parametrize(
    ("terms", "expected"),
    [(SIGN, {"2030-02-01"}), (SIGN_EACH, {"2029-12-01", "2030-02-01"})],
)
def test_a_late_signature_may_bind_only_from_its_own_day(terms: str, expected: set[str]) -> None:
    late = PERIOD + terms.replace("}", SIGN_LAST)
    found = run("in-force", ON, late, TWO_SIGNED + signature("gamma", "2030-02-01"))
    assert expected == {day for _, day in facts(found, "step", "party", "on")}
    assert answer(found) == "yes"


def test_one_signature_more_by_the_same_party_moves_nothing() -> None:
    late = PERIOD + SIGN.replace("}", SIGN_LAST)
    again = TWO_SIGNED + signature("gamma") + signature("gamma", "2030-03-01")
    found = run("in-force", ON, late, again)
    assert ("gamma", "2029-12-01") in facts(found, "signed", "party", "on")
    assert effect(found, "since") == "2030-01-01"


@pytest.mark.parametrize(
    ("alfa", "expected"), [("", "unknown"), (signature("alfa", "2030-02-01"), "met")]
)
def test_those_who_have_signed_are_bound_to_somebody_on_the_other_side(
    alfa: str, expected: str
) -> None:
    events = signature("beta") + signature("gamma") + alfa
    assert expected == state(
        run("in-force", ON, PERIOD + SIGN_EACH, events, party="beta"), "signed"
    )


def test_and_from_the_first_day_on_which_that_side_has_signed_too() -> None:
    late = PERIOD + SIGN_EACH.replace("}", SIGN_LAST)
    events = signature("beta") + signature("gamma", "2030-03-01") + signature("alfa", "2030-02-01")
    found = run("in-force", ON, late, events, party="beta")
    assert effect(found, "since") == "2030-02-01"
    assert facts(found, "step", "party", "on") == [
        ("alfa", "2030-02-01"),
        ("beta", "2030-02-01"),
        ("gamma", "2030-03-01"),
    ]


UNDATED = TWO_SIGNED + '- {event: signature, by: gamma, recorded: "2030-09-01T10:00:00+02:00"}\n'


@pytest.mark.parametrize("party", ["", "alfa", "beta"])
@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (SIGN, "yes"),  # works back to the first day
        (SIGN.replace("}", SIGN_LAST), "unknown"),
        (SIGN_EACH.replace("}", SIGN_LAST), "yes"),  # alfa and beta are bound to each other
    ],
)
def test_a_signature_without_a_day_leaves_the_whole_as_open_as_its_parties(
    terms: str, expected: str, party: str
) -> None:
    found = run("in-force", ON, PERIOD + terms, UNDATED, party=party, known_on="2030-12-01")
    assert answer(found) == expected


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (signature("kontoret"), "judgement"),
        (signature("beta") + signature("kontoret"), "met"),
        ("", "unknown"),
    ],
)
def test_whether_a_unit_signed_for_its_party_a_person_says(events: str, expected: str) -> None:
    record = signature("alfa") + signature("gamma") + events
    assert expected == state(run("in-force", ON, PERIOD + SIGN, record), "signed")


def test_a_signature_of_a_unit_has_its_own_day() -> None:
    record = signature("alfa") + signature("gamma") + signature("kontoret", ON)
    assert state(run("in-force", "2030-05-31", PERIOD + SIGN, record), "signed") == "unknown"
    assert state(run("in-force", ON, PERIOD + SIGN, record), "signed") == "judgement"


def test_whether_a_party_signed_for_the_unit_that_is_to_sign_a_person_says() -> None:
    terms = PERIOD + SIGN.replace("by: all", "by: [alfa, kontoret]")
    assert state(run("in-force", ON, terms, TWO_SIGNED), "signed") == "judgement"
    by_the_unit = signature("alfa") + signature("kontoret")
    assert state(run("in-force", ON, terms, by_the_unit), "signed") == "met"
