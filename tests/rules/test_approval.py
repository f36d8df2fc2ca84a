"""Approval: who is bound by whose decision, and from when."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state, unsure

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}\n"
ALL = "- {id: X-2, kind: approval, by: all, binds: nobody until all have approved, body: body}\n"
EACH = ALL.replace("nobody until all have approved", "those who have approved")
FROM_THE_LAST = ", late approval: binds from the last approval}"


def approval(party: str, keys: str = "on: 2029-11-01") -> str:
    return f"- {{id: beslut-{party}, event: approval, by: {party}, {keys}}}\n"


TWO = approval("alfa") + approval("beta")
THREE = TWO + approval("gamma")
CHANGED = (
    approval("alfa")
    + approval("gamma")
    + approval("beta", "on: 2029-11-01, decision: no")
    + "- {event: approval, by: gamma, on: 2029-12-01, decision: no}\n"
)
ON = "2030-06-01"


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("on: 2029-12-01", "met"),
        ("on: 2029-12-01, decision: yes", "met"),
        ("on: 2029-12-01, decision: no", "unmet"),
        ("on: 2029-12-01, annulled: 2030-06-01", "unmet"),
        ("on: 2029-12-01, annulled: 2030-06-02", "met"),
        ("on: 2030-06-01", "met"),
        ("on: 2030-06-02", "unknown"),  # not decided by then, and nothing else is known
    ],
)
def test_nobody_is_bound_until_all_have_approved(last: str, expected: str) -> None:
    events = TWO + approval("gamma", last)
    assert expected == state(run("in-force", ON, PERIOD + ALL, events), "approved")
    assert expected == state(run("in-force", ON, PERIOD + ALL, events, party="alfa"), "approved")


def test_silence_about_an_approval_means_that_nobody_knows() -> None:
    found = run("in-force", ON, PERIOD + ALL, TWO)
    assert answer(found) == "unknown"
    assert facts(found, "approved", "party", "on") == [
        ("alfa", "2029-11-01"),
        ("beta", "2029-11-01"),
    ]
    assert ("gamma",) in unsure(found, "not-approved", "party")


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [("yes", "no", "unmet"), ("no", "yes", "met")],
)
def test_the_latest_decision_counts(first: str, then: str, expected: str) -> None:
    events = TWO + (
        f"- {{event: approval, by: gamma, on: 2029-11-01, decision: {first}}}\n"
        f"- {{event: approval, by: gamma, on: 2029-11-02, decision: {then}}}\n"
    )
    if expected == "unmet":
        events = events.replace("by: beta, on: 2029-11-01", "by: beta, on: 2029-12-01")
    assert expected == state(run("in-force", ON, PERIOD + ALL, events), "approved")


def test_a_party_is_held_to_its_word_once_all_have_approved() -> None:
    changed = THREE + "- {event: approval, by: gamma, on: 2029-12-01, decision: no}\n"
    assert state(run("in-force", ON, PERIOD + ALL, changed), "approved") == "met"


@pytest.mark.parametrize(
    ("events", "party", "expected"),
    [
        (TWO, "beta", "yes"),
        (TWO, "gamma", "unknown"),
        (TWO, "", "yes"),  # somebody on both sides
        (CHANGED, "gamma", "no"),  # it changed its mind before all had approved
        (TWO + approval("gamma", "on: 2029-12-01, decision: no"), "gamma", "no"),
        (approval("beta") + approval("gamma"), "", "unknown"),
        (approval("beta") + approval("alfa", "on: 2029-12-01, decision: no"), "", "no"),
    ],
)
def test_those_who_have_approved_may_be_bound_among_themselves(
    events: str, party: str, expected: str
) -> None:
    assert expected == answer(run("in-force", ON, PERIOD + EACH, events, party=party))


def test_those_who_have_approved_on_both_sides_are_told() -> None:
    found = run("in-force", ON, PERIOD + EACH, TWO)
    assert facts(found, "approved-on-both-sides", "side") == [("association",), ("public",)]
    one_side = (
        approval("beta") + approval("gamma") + approval("alfa", "on: 2029-11-01, decision: no")
    )
    assert (
        facts(run("in-force", ON, PERIOD + EACH, one_side), "approved-on-both-sides", "side") == []
    )


LATE = TWO + approval("gamma", "on: 2030-03-15")


@pytest.mark.parametrize(("on", "expected"), [("2030-03-14", "unknown"), ("2030-03-15", "yes")])
def test_a_late_approval_may_bind_only_from_its_own_day(on: str, expected: str) -> None:
    """The day before it had not been given, and nobody knew that it would be."""
    late = PERIOD + ALL.replace("}", FROM_THE_LAST)
    assert expected == answer(run("in-force", on, late, LATE))


def test_a_late_approval_works_back_unless_the_term_says_otherwise() -> None:
    assert effect(run("in-force", ON, PERIOD + ALL, LATE), "since") == "2030-01-01"
    late = PERIOD + ALL.replace("}", FROM_THE_LAST)
    assert effect(run("in-force", ON, late, LATE), "since") == "2030-03-15"


def test_where_each_is_bound_by_its_own_approval_the_step_is_its_own() -> None:
    late = PERIOD + EACH.replace("}", FROM_THE_LAST)
    found = run("in-force", ON, late, LATE)
    assert facts(found, "step", "party", "on") == [
        ("alfa", "2029-11-01"),
        ("beta", "2029-11-01"),
        ("gamma", "2030-03-15"),
    ]


def test_one_of_which_nothing_is_on_record_is_not_outside() -> None:
    each = PERIOD + EACH
    found = run("in-force", ON, each, approval("alfa") + approval("beta"))
    assert facts(found, "outside", "party") == unsure(found, "outside", "party") == []


@pytest.mark.parametrize(("on", "expected"), [("2030-02-14", "unknown"), ("2030-02-15", "yes")])
def test_who_has_approved_is_bound_from_the_day_on_which_the_other_side_has_too(
    on: str, expected: str
) -> None:
    late = PERIOD + EACH.replace("}", FROM_THE_LAST)
    events = approval("beta") + approval("gamma") + approval("alfa", "on: 2030-02-15")
    found = run("in-force", on, late, events, party="beta")
    assert answer(found) == expected
    if expected == "yes":
        assert effect(found, "since") == "2030-02-15"


UNDATED = TWO + '- {event: approval, by: gamma, recorded: "2030-09-01T10:00:00+02:00"}\n'


@pytest.mark.parametrize("party", ["", "alfa", "beta", "gamma"])
@pytest.mark.parametrize(
    ("late", "expected"),
    [(ALL, "yes"), (ALL.replace("}", FROM_THE_LAST), "unknown")],
)
def test_the_whole_has_begun_on_the_day_on_which_it_has_for_its_parties(
    late: str, expected: str, party: str
) -> None:
    """Gamma has approved, nobody knows when: perhaps only after the day asked about."""
    found = run("in-force", ON, PERIOD + late, UNDATED, party=party, known_on="2030-12-01")
    assert answer(found) == expected
    assert state(found, "started") == ("met" if expected == "yes" else "unknown")


def test_the_whole_has_begun_for_two_whatever_is_open_of_a_third() -> None:
    late = PERIOD + EACH.replace("}", FROM_THE_LAST)
    assert answer(run("in-force", ON, late, UNDATED, known_on="2030-12-01")) == "yes"
    third = run("in-force", ON, late, UNDATED, party="gamma", known_on="2030-12-01")
    assert answer(third) == "unknown"


def test_the_whole_rests_on_one_who_remains_and_had_become_bound() -> None:
    """Beta was bound and has left; when gamma became bound nobody knows."""
    terms = (
        PERIOD
        + EACH.replace("}", FROM_THE_LAST)
        + "- {id: X-3, kind: exit, by: all, notice to: all other parties,"
        " ends for: the leaving party}\n"
        "- {id: X-4, kind: termination, by: all, ends: on any day,"
        " length: 1 month, counted: forward}\n"
    )
    notice = (
        "- {event: termination-notice, by: beta, to: all, form: written, sent: 2030-02-01,"
        " received: 2030-02-01, for-end: earliest, authorised: yes}\n"
    )
    found = run("in-force", ON, terms, UNDATED + notice, known_on="2030-12-01")
    assert (state(found, "not-ended"), state(found, "started")) == ("met", "unknown")
    left = run(
        "in-force", ON, terms, TWO + notice + approval("gamma", "on: 2030-05-30, decision: no")
    )
    assert (state(left, "not-ended"), state(left, "started")) == ("unmet", "met")
