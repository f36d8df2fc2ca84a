"""In force: who is bound on a day, and until which day that is certain."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- {id: X-4, kind: termination, by: all,
   ends: at the end of a period, length: 6 months, counted: back from the last day}
- {id: X-5, kind: form, of: termination, form: written, meaning: needed for validity}
"""
WHOLE = TERMS.replace("the leaving party", "the whole agreement")


def notice(by: str, received: str = "2030-05-01", form: str = "written") -> str:
    return (
        f"- {{id: brev-{by}, event: termination-notice, by: {by}, to: all, form: {form},"
        f" sent: {received}, received: {received}, for-end: earliest, authorised: yes}}\n"
    )


BOTH = notice("beta") + notice("gamma", "2030-06-30")


@pytest.mark.parametrize(
    ("on", "party", "expected"),
    [
        ("2030-12-31", "beta", "yes"),
        ("2031-01-01", "beta", "no"),
        ("2031-01-01", "gamma", "yes"),
        ("2031-01-01", "alfa", "yes"),
        ("2031-01-01", "", "yes"),
    ],
)
def test_one_who_leaves_is_out_the_day_after_and_the_others_stay(
    on: str, party: str, expected: str
) -> None:
    found = run("in-force", on, TERMS, notice("beta"), party=party)
    assert expected == answer(found)
    assert facts(found, "gone", "party") == ([("beta",)] if on > "2030-12-31" else [])


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", "yes"), ("2031-01-01", "no")])
def test_when_a_whole_side_has_left_nobody_is_bound(on: str, expected: str) -> None:
    assert expected == answer(run("in-force", on, TERMS, BOTH))
    assert expected == answer(run("in-force", on, TERMS, BOTH, party="alfa"))


def test_somebody_remains_on_both_sides_until_one_side_is_empty() -> None:
    before, after = (run("in-force", on, TERMS, BOTH) for on in ("2030-12-31", "2031-01-01"))
    assert facts(before, "remain-on-both-sides", "side") == [("association",), ("public",)]
    assert facts(after, "remaining", "party") == [("alfa",)]
    assert facts(after, "remain-on-both-sides", "side") == []


@pytest.mark.parametrize(("on", "expected"), [("2029-12-31", "unmet"), ("2030-01-01", "met")])
def test_it_has_started_from_its_first_day(on: str, expected: str) -> None:
    assert expected == state(run("in-force", on, TERMS), "started")
    assert expected == state(run("in-force", on, TERMS, party="beta"), "started")
    assert ("beta", "2030-01-01") in facts(run("in-force", on, TERMS), "bound-from", "party", "day")


@pytest.mark.parametrize(
    ("on", "until"),
    [("2030-06-30", "2030-12-31"), ("2030-07-01", "2031-12-31"), ("2031-06-30", "2031-12-31")],
)
def test_it_is_certain_until_the_first_end_that_a_notice_could_still_reach(
    on: str, until: str
) -> None:
    found = run("in-force", on, TERMS)
    assert until == effect(found, "until")
    assert effect(found, "renews") == "True"


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", "yes"), ("2031-01-01", "no")])
@pytest.mark.parametrize("party", ["", "alfa", "beta"])
def test_without_renewal_it_binds_through_its_last_day(party: str, on: str, expected: str) -> None:
    once = TERMS.replace("- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n", "")
    assert answer(run("in-force", on, once, party=party)) == expected


@pytest.mark.parametrize(
    ("on", "until"), [("2030-10-31", "2030-12-31"), ("2030-11-01", "2031-12-31")]
)
def test_it_is_certain_until_an_objection_could_still_end_it(on: str, until: str) -> None:
    """Two months before the end: 31 October is the last day."""
    objecting = (
        "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
        "- {id: X-2, kind: renewal, renewal: unless objected to, length: 1 year,"
        " by: [alfa, beta], before the end: 2 months}\n"
    )
    assert effect(run("in-force", on, objecting, party="beta"), "until") == until


def test_a_notice_given_and_a_last_day_are_ends_too() -> None:
    given = run("in-force", "2030-07-01", TERMS, notice("beta"), party="beta")
    assert ("beta", "2030-12-31", "notice given") in facts(
        given, "possible-end", "party", "day", "why"
    )
    assert (effect(given, "until"), effect(given, "renews")) == ("2030-12-31", "False")
    fixed = TERMS.replace(
        "renewal: automatic, length: 1 year", "renewal: automatic, length: 1 year, at most: 1"
    )
    last = run("in-force", "2031-07-01", fixed)
    assert ("beta", "2031-12-31", "last day") in facts(last, "possible-end", "party", "day", "why")


BY_PARTY = (
    TERMS.split("- {id: X-4")[0]
    + """
- {id: X-4, kind: termination, by: [alfa],
   ends: at the end of a period, length: 9 months, counted: back from the last day}
- {id: X-5, kind: termination, by: [beta], ends: on any day, length: 3 months, counted: forward}
- {id: X-6, kind: termination, by: [gamma],
   ends: at the end of a period, length: 6 months, counted: back from the last day}
"""
)


@pytest.mark.parametrize(
    ("party", "until"),
    [
        ("beta", "2030-08-01"),  # its own notice today
        ("gamma", "2030-12-31"),  # its own, by 30 June; what beta does leaves it bound
    ],
)
def test_how_long_it_is_certain_depends_on_who_may_leave_and_not_on_one_s_own_side(
    party: str, until: str
) -> None:
    assert until == effect(run("in-force", "2030-05-01", BY_PARTY, party=party), "until")


ONE_MAY = BY_PARTY.split("- {id: X-4")[0] + (
    "- {id: X-4, kind: termination, by: WHO,"
    " ends: at the end of a period, length: 6 months, counted: back from the last day}\n"
)


@pytest.mark.parametrize(
    ("who", "ends_for", "until"),
    [
        ("beta", "the leaving party", "none"),  # gamma stays bound whatever beta does
        ("alfa", "the leaving party", "2030-12-31"),  # the whole other side
        ("beta", "the whole agreement", "2030-12-31"),
    ],
)
def test_a_window_counts_for_a_party_that_it_can_take_out(
    who: str, ends_for: str, until: str
) -> None:
    terms = ONE_MAY.replace("WHO", who).replace("the leaving party", ends_for)
    assert until == effect(run("in-force", "2030-05-01", terms, party="gamma"), "until")


def test_anybody_s_notice_counts_where_it_ends_the_whole() -> None:
    whole = BY_PARTY.replace("the leaving party", "the whole agreement")
    assert effect(run("in-force", "2030-05-01", whole, party="gamma"), "until") == "2030-08-01"


@pytest.mark.parametrize(
    ("first_day", "until"), [("not counted", "2030-08-01"), ("counted", "2030-07-31")]
)
def test_a_notice_today_runs_as_its_term_says(first_day: str, until: str) -> None:
    terms = BY_PARTY.replace("counted: forward", f"counted: forward, first day: {first_day}")
    assert until == effect(run("in-force", "2030-05-01", terms, party="beta"), "until")


EACH = TERMS + "- {id: X-6, kind: approval, by: all, binds: those who have approved}\n"
TWO_APPROVED = (
    "- {event: approval, by: alfa, on: 2029-12-01}\n"
    "- {event: approval, by: gamma, on: 2029-12-01}\n"
)


@pytest.mark.parametrize(
    ("beta", "expected"),
    [
        ("", "unknown"),  # nobody knows whether beta is there
        ("- {event: approval, by: beta, on: 2029-12-01}\n", "met"),
        ("- {event: approval, by: beta, on: 2029-12-01, annulled: 2030-09-01}\n", "unmet"),
        ("- {event: approval, by: beta, on: 2029-12-01, decision: no}\n", "unmet"),
    ],
)
def test_only_one_that_is_bound_itself_keeps_it_alive_for_the_other_side(
    beta: str, expected: str
) -> None:
    """Gamma has left; where those who have approved are bound, only beta may still be there."""
    events = TWO_APPROVED + beta + notice("gamma")
    for party in ("alfa", ""):
        found = run("in-force", "2031-01-01", EACH, events, party=party)
        assert state(found, "not-ended") == expected


@pytest.mark.parametrize(("signed", "expected"), [("", "unknown"), ("beta", "met")])
def test_the_same_of_one_that_may_not_have_signed(signed: str, expected: str) -> None:
    each = TERMS + (
        "- {id: X-6, kind: signature, by: all, signing: binds, binds: those who have signed}\n"
    )
    events = "".join(
        f"- {{event: signature, by: {party}, on: 2029-12-01}}\n"
        for party in ("alfa", "gamma", signed)
        if party
    )
    found = run("in-force", "2031-01-01", each, events + notice("gamma"), party="alfa")
    assert state(found, "not-ended") == expected


def test_who_lacks_what_would_bind_it_is_told() -> None:
    annulled = "- {event: approval, by: beta, on: 2029-12-01, annulled: 2030-09-01}\n"
    found = run("in-force", "2031-01-01", EACH, TWO_APPROVED + annulled)
    assert facts(found, "unbound", "party") == [("beta",)]
    assert facts(run("in-force", "2031-01-01", TERMS), "unbound", "party") == []
