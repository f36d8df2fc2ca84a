"""Parting: a notice to some ends the agreement only between them and the one who gave it."""

import pytest

from tests.rules.invented import answer, effect, facts, figures, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: those it concerns, ends for: those it is given to}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward}
"""


def notice(by: str, to: str, received: str = "2030-02-01") -> str:
    return (
        f"- {{id: {by}-{received}, event: termination-notice, by: {by}, to: [{to}], form: written,"
        f" sent: {received}, received: {received}, for-end: earliest, authorised: yes}}\n"
    )


TO_BETA = notice("alfa", "beta")


@pytest.mark.parametrize(
    ("party", "expected"), [("alfa", "yes"), ("beta", "no"), ("gamma", "yes"), ("", "yes")]
)
def test_a_notice_to_one_takes_effect_only_towards_that_one(party: str, expected: str) -> None:
    assert answer(run("in-force", "2030-05-01", TERMS, TO_BETA, party=party)) == "yes"
    assert expected == answer(run("in-force", "2030-05-02", TERMS, TO_BETA, party=party))


def test_who_is_parted_and_who_is_not() -> None:
    found = run("in-force", "2030-03-01", TERMS, TO_BETA)
    assert facts(found, "not-told", "party") == [("gamma",)]
    assert facts(found, "parted", "party", "other", "ends") == [
        ("alfa", "beta", "2030-05-01"),
        ("beta", "alfa", "2030-05-01"),
    ]
    assert facts(found, "together", "party", "other") == [("alfa", "gamma"), ("gamma", "alfa")]
    assert facts(found, "departure", "party", "ends") == [("beta", "2030-05-01")]


@pytest.mark.parametrize(("on", "expected"), [("2030-07-01", "yes"), ("2030-07-02", "no")])
def test_one_that_is_parted_from_everybody_is_out_after_the_last_parting(
    on: str, expected: str
) -> None:
    events = TO_BETA + notice("alfa", "gamma", "2030-04-01")
    assert expected == answer(run("in-force", on, TERMS, events, party="alfa"))


@pytest.mark.parametrize(
    ("by", "to", "scope"),
    [
        ("alfa", "beta", "those told"),
        ("alfa", "beta, gamma", "agreement"),  # alone on its side, it has told everybody
        ("beta", "alfa", "party"),
    ],
)
def test_the_scope_is_those_told(by: str, to: str, scope: str) -> None:
    events = notice(by, to)
    found = run("notice", "2030-03-01", TERMS, events, event=f"{by}-2030-02-01")
    assert (answer(found), effect(found, "scope")) == ("yes", scope)


def test_the_other_side_counts_and_one_s_own_does_not() -> None:
    found = run("notice", "2030-03-01", TERMS, notice("beta", "gamma"), event="beta-2030-02-01")
    assert answer(found) == "no"
    assert state(found, "addressee") == "unmet"


def test_a_receipt_that_is_not_known_leaves_the_parting_open() -> None:
    events = TO_BETA.replace("received: 2030-02-01,", "")
    found = run("in-force", "2030-12-01", TERMS, events, party="beta")
    assert answer(found) == "unknown"
    assert answer(run("in-force", "2030-12-01", TERMS, events, party="gamma")) == "yes"


@pytest.mark.parametrize(
    ("keys", "expected", "scope"),
    [
        ("to: [beta], received: 2030-02-01", "yes", "those told"),
        ("received: {beta: 2030-02-01}", "yes", "those told"),
        ("received: 2030-02-01", "unknown", "none"),  # by whom is not recorded
        ("sent: 2030-02-01", "unknown", "none"),
    ],
)
def test_where_nobody_is_named_it_is_not_known_whom_the_notice_told(
    keys: str, expected: str, scope: str
) -> None:
    events = (
        "- {id: brev, event: termination-notice, by: alfa, form: written, for-end: earliest, "
        f"authorised: yes, {keys}}}"
    )
    found = run("notice", "2030-03-01", TERMS, events, event="brev")
    assert (answer(found), effect(found, "scope")) == (expected, scope)


@pytest.mark.parametrize(("decision", "expected"), [("yes", "yes"), ("no", "no")])
def test_one_that_was_never_bound_keeps_nobody_in(decision: str, expected: str) -> None:
    each = TERMS + "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
    approvals = "".join(
        f"- {{id: ja-{party}, event: approval, by: {party}, on: 2029-12-01, decision: {said}}}\n"
        for party, said in (("alfa", "yes"), ("beta", "yes"), ("gamma", decision))
    )
    found = run("in-force", "2030-05-02", each, approvals + TO_BETA, party="alfa")
    assert answer(found) == expected


def decided(refuses: str) -> str:
    return "".join(
        f"- {{id: b-{who}, event: approval, by: {who}, on: 2029-12-01,"
        f" decision: {'no' if who == refuses else 'yes'}}}\n"
        for who in ("alfa", "beta", "gamma")
    )


def test_one_that_was_never_bound_is_together_with_nobody() -> None:
    each = TERMS + "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
    found = figures("together", ("party",), "other", "2030-02-01", each, decided("gamma"))
    assert found == {"alfa": "beta", "beta": "alfa"}


@pytest.mark.parametrize("ends_for", ["the leaving party", "the whole agreement"])
def test_where_a_notice_ends_more_than_what_is_between_two_nobody_is_parted(ends_for: str) -> None:
    other = TERMS.replace("notice to: those it concerns", "notice to: all other parties")
    terms = other.replace("those it is given to", ends_for)
    found = run("in-force", "2030-03-01", terms, notice("beta", "alfa, gamma"))
    assert facts(found, "parted", "party") == facts(found, "together", "party") == []
    whole = ["alfa", "beta", "gamma"]
    out = whole if ends_for == "the whole agreement" else ["beta"]
    assert [party for (party,) in facts(found, "departure", "party")] == out


def test_each_notice_parts_the_one_who_gave_it_from_those_it_was_given_to() -> None:
    """Gamma has told nobody but alfa, and alfa nobody but beta."""
    events = TO_BETA + notice("gamma", "alfa", "2030-03-01")
    found = run("in-force", "2030-03-01", TERMS, events)
    assert facts(found, "parted", "party", "other", "ends") == [
        ("alfa", "beta", "2030-05-01"),
        ("alfa", "gamma", "2030-06-01"),
        ("beta", "alfa", "2030-05-01"),
        ("gamma", "alfa", "2030-06-01"),
    ]


@pytest.mark.parametrize(
    ("decision", "expected"),
    [("", "unknown"), ("annulled: 2030-03-01", "no"), ("decision: yes", "yes")],
)
def test_one_that_may_not_be_bound_is_not_together_with_anybody(
    decision: str, expected: str
) -> None:
    """Alfa and beta are parted; where each is bound by its own approval, gamma may not be."""
    each = TERMS + "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
    events = TO_BETA + "".join(
        f"- {{event: approval, by: {party}, on: 2029-12-01}}\n" for party in ("alfa", "beta")
    )
    if decision:
        events += f"- {{event: approval, by: gamma, on: 2029-12-01, {decision}}}\n"
    assert answer(run("in-force", "2030-06-01", each, events, party="alfa")) == expected


@pytest.mark.parametrize(
    ("first", "scope"),
    [
        (notice("beta", "alfa"), "agreement"),
        (notice("alfa", "beta"), "agreement"),  # by whose notice beta is out is all the same
        ("", "party"),
    ],
)
def test_one_that_is_parted_from_everybody_is_no_company(first: str, scope: str) -> None:
    """Beta is out at the end of 1 May 2030, and gamma's notice takes effect on 1 July."""
    events = first + notice("gamma", "alfa", "2030-04-01")
    found = run("notice", "2030-08-01", TERMS, events, event="gamma-2030-04-01")
    assert (answer(found), effect(found, "scope")) == ("yes", scope)


@pytest.mark.parametrize(
    ("received", "scope"), [("2030-02-02", "agreement"), ("2030-02-01", "party")]
)
def test_one_that_is_parted_from_everybody_on_that_day_still_is(received: str, scope: str) -> None:
    events = TO_BETA + notice("gamma", "alfa", received)
    found = run("notice", "2030-08-01", TERMS, events, event=f"gamma-{received}")
    assert effect(found, "scope") == scope
