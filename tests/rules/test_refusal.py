"""Refusal: until all have approved a party may change its mind, and after that none frees."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}\n"
ALL = "- {id: X-2, kind: approval, by: all, binds: nobody until all have approved}\n"
LATE = PERIOD + ALL.replace("}", ", late approval: binds from the last approval}")
ON = "2030-06-01"


def decided(party: str, on: str, decision: str = "yes") -> str:
    return (
        f"- {{id: {party}-{on}-{decision}, event: approval, by: {party}, on: {on},"
        f" decision: {decision}}}\n"
    )


TWO = decided("alfa", "2029-11-01") + decided("beta", "2029-11-01")
THREE = TWO + decided("gamma", "2029-11-01")
BETA_ANNULLED = (
    decided("alfa", "2029-11-01")
    + decided("gamma", "2029-11-01")
    + decided("beta", "2029-11-01").replace("yes}", "yes, annulled: 2030-03-01}")
)


def approved(events: str) -> dict[str, str]:
    """The day of each party's approval."""
    found = run("in-force", ON, PERIOD + ALL, events)
    return {row[0]: row[1] for row in facts(found, "approved", "party", "on")}


def test_a_party_has_approved_from_its_first_yes_after_its_last_no() -> None:
    events = (
        decided("gamma", "2029-10-01")
        + decided("gamma", "2029-10-15", "no")
        + decided("gamma", "2029-12-01")
        + decided("gamma", "2029-12-20")
    )
    found = run("in-force", ON, PERIOD + ALL, TWO + events)
    assert ("gamma", "2029-10-15") in facts(found, "last-refusal", "party", "on")
    assert approved(TWO + events)["gamma"] == "2029-12-01"


@pytest.mark.parametrize(("last", "expected"), [("2029-11-30", "met"), ("2029-12-01", "unmet")])
def test_a_refusal_counts_until_the_day_on_which_all_have_approved(
    last: str, expected: str
) -> None:
    """Gamma says no on 30 November: of the same day as beta's yes, the last, it comes too late."""
    events = decided("alfa", "2029-11-01") + decided("gamma", "2029-11-01")
    events += decided("beta", last) + decided("gamma", "2029-11-30", "no")
    found = run("in-force", ON, PERIOD + ALL, events)
    assert state(found, "approved") == expected
    in_time = [("gamma", "2029-11-30")] if expected == "unmet" else []
    assert facts(found, "refusal-in-time", "by", "on") == in_time


def test_a_party_that_only_said_no_has_not_approved() -> None:
    found = run("in-force", ON, PERIOD + ALL, TWO + decided("gamma", "2029-11-01", "no"))
    assert state(found, "approved") == "unmet"
    assert facts(found, "not-approved", "party") == [("gamma",)]


def test_a_refusal_of_another_party_takes_nothing_back() -> None:
    events = TWO + decided("gamma", "2029-12-15", "no")
    assert approved(events) == {"alfa": "2029-11-01", "beta": "2029-11-01"}


def test_a_yes_that_follows_a_no_that_came_too_late_moves_nothing() -> None:
    """All had approved on 1 November: neither gamma's no nor its second yes says anything."""
    again = decided("gamma", "2030-02-01", "no") + decided("gamma", "2030-03-10")
    assert approved(THREE + again)["gamma"] == "2029-11-01"
    assert effect(run("in-force", ON, LATE, THREE + again), "since") == "2030-01-01"


@pytest.mark.parametrize("on", ["2030-03-09", "2030-03-10"])
def test_nor_does_that_of_another_free_one_that_said_no_too_late(on: str) -> None:
    """Beta and gamma both refuse too late; on 10 March beta confirms, and gamma is bound still."""
    events = THREE + decided("gamma", "2030-02-01", "no") + decided("beta", "2030-02-15", "no")
    found = run("in-force", on, PERIOD + ALL, events + decided("beta", "2030-03-10"), party="gamma")
    assert answer(found) == "yes"


def test_where_one_has_never_approved_every_refusal_counts() -> None:
    events = TWO + decided("beta", "2030-02-01", "no")
    found = run("in-force", ON, PERIOD + ALL, events + decided("gamma", "2030-03-01"))
    assert state(found, "approved") == "unmet"
    assert facts(found, "agreed", "on") == []


def test_where_nothing_is_known_of_one_nor_is_whether_it_came_in_time() -> None:
    found = run("in-force", ON, PERIOD + ALL, TWO + decided("beta", "2030-02-01", "no"))
    assert state(found, "approved") == "unknown"


BOTH = decided("gamma", "2029-12-01") + decided("gamma", "2029-12-01", "no")
RULED = (
    "- {{event: assessment, term: which-decision, about: gamma-2029-12-01-{of}, answer: yes,"
    " by: jurist, on: 2030-05-01}}\n"
)


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [("", "judgement"), (RULED.format(of="yes"), "yes"), (RULED.format(of="no"), "no")],
)
def test_of_a_yes_and_a_no_of_one_day_a_person_says_which_counts(
    ruling: str, expected: str
) -> None:
    found = run("in-force", ON, PERIOD + ALL, TWO + BOTH + ruling)
    assert answer(found) == expected


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [("", "judgement"), (RULED.format(of="yes"), "yes"), (RULED.format(of="no"), "no")],
)
def test_and_whether_a_later_no_of_another_came_too_late_waits_for_that(
    ruling: str, expected: str
) -> None:
    later = decided("beta", "2030-02-01", "no")
    assert answer(run("in-force", ON, PERIOD + ALL, TWO + BOTH + later + ruling)) == expected


def test_after_a_later_yes_it_only_waits_for_that_since_when_it_has_approved() -> None:
    events = TWO + BOTH + decided("gamma", "2029-12-10")
    assert answer(run("in-force", ON, PERIOD + ALL, events)) == "yes"
    assert approved(events)["gamma"] == "judgement"
    ruled = {of: approved(events + RULED.format(of=of))["gamma"] for of in ("yes", "no")}
    assert ruled == {"yes": "2029-12-01", "no": "2029-12-10"}


@pytest.mark.parametrize(("says", "expected"), [("", "judgement"), ("no", "yes"), ("yes", "no")])
def test_whether_all_had_approved_waits_for_a_person_where_one_was_annulled_since(
    says: str, expected: str
) -> None:
    """All had approved; gamma says no; beta's approval is annulled, and given again."""
    events = BETA_ANNULLED + decided("gamma", "2030-02-01", "no") + decided("beta", "2030-03-10")
    ruling = (
        "- {event: assessment, term: annulment-works-back, about: beta-2029-11-01-yes,"
        f" answer: {says}, by: jurist, on: 2030-04-01}}\n"
    )
    found = run("in-force", ON, PERIOD + ALL, events + (ruling if says else ""))
    assert answer(found) == expected


@pytest.mark.parametrize(("annulled", "in_time"), [("2029-12-01", True), ("2029-12-02", False)])
def test_what_was_annulled_on_the_day_of_the_last_yes_was_not_there_then(
    annulled: str, in_time: bool
) -> None:
    """Beta is the last but one to approve, gamma the last; alfa says no a few days later."""
    events = decided("alfa", "2029-11-01") + decided("beta", "2029-11-01").replace(
        "yes}", f"yes, annulled: {annulled}}}"
    )
    events += decided("gamma", "2029-12-01") + decided("alfa", "2029-12-05", "no")
    found = run("in-force", ON, PERIOD + ALL, events + WORKS_ON)
    assert (("alfa", "2029-12-05") in facts(found, "refusal-in-time", "by", "on")) is in_time


WORKS_ON = (
    "- {event: assessment, term: annulment-works-back, about: beta-2029-11-01-yes, answer: no,"
    " by: jurist, on: 2030-04-01}\n"
)
"""The annulment works from its own day on."""
