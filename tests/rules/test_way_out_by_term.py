"""Way out: under which term a notice is given, where there is more than one."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state
from tests.rules.ways_out import BACK, FIXED, GROWING, ONE_DAY, PERIOD, terms

BY_PARTY = (
    PERIOD
    + """
- {id: X-4, kind: termination, by: alfa, ends: on any day, length: 3 months, counted: forward}
- {id: X-5, kind: termination, by: beta,
   ends: at the end of a period, length: 6 months, counted: back from the last day}
"""
)


@pytest.mark.parametrize(
    ("party", "clause", "ends"),
    [("alfa", "X-4", "2030-06-01"), ("beta", "X-5", "2030-12-31")],
)
def test_each_party_leaves_under_its_own_term(party: str, clause: str, ends: str) -> None:
    found = run("termination", "2030-03-01", BY_PARTY, party=party)
    assert facts(found, "entitled", "of") == [(clause,)]
    assert ends == effect(found, "ends")


TWO_WAYS = terms(BACK, FIXED) + (
    "- {id: X-5, kind: termination, by: beta, ends: on any day, length: 3 months,"
    " counted: forward}\n"
)


@pytest.mark.parametrize(
    ("received", "ends"),
    [
        ("2030-06-30", "2030-09-30"),  # in time for both: the earlier end
        ("2030-07-01", "2030-10-01"),  # too late to leave at the end of the period
        ("2030-10-01", "none"),
    ],
)
def test_one_who_may_leave_in_two_ways_needs_to_be_in_time_for_one(
    received: str, ends: str
) -> None:
    found = run("termination", received, TWO_WAYS, party="beta")
    assert ends == effect(found, "ends")
    assert state(found, "in-time") == ("unmet" if ends == "none" else "met")


def test_a_party_that_no_term_names_may_not_leave() -> None:
    found = run("termination", "2030-03-01", BY_PARTY, party="gamma")
    assert facts(found, "entitled", "of") == []
    assert state(found, "entitled") == "unmet"
    assert answer(found) == "no"


@pytest.mark.parametrize(
    ("received", "clause", "ends"),
    [("2031-12-31", "X-4", "2032-01-31"), ("2032-01-01", "X-5", "2032-04-01")],
)
def test_the_day_on_which_a_notice_counts_decides_under_which_term_it_is_given(
    received: str, clause: str, ends: str
) -> None:
    found = run("termination", received, GROWING, party="beta")
    assert facts(found, "entitled", "of") == [(clause,)]
    assert ends == effect(found, "ends")


def test_one_that_is_too_late_under_its_own_term_leaves_by_no_other_party_s_term() -> None:
    """Beta has to give notice six months before the end, alfa three."""
    back = "ends: at the end of a period, counted: back from the last day"
    own = PERIOD + (
        f"- {{id: X-4, kind: termination, by: [beta], length: 6 months, {back}}}\n"
        f"- {{id: X-5, kind: termination, by: [alfa], length: 3 months, {back}}}\n"
    )
    found = run("termination", "2030-08-01", own, party="beta", for_end="2030-12-31")
    assert facts(found, "way-out", "of", "ends") == [("X-4", "2031-12-31")]


@pytest.mark.parametrize(
    ("first", "then", "clauses"),
    [
        ("received", "sent", []),  # received after the first term's days, sent before the other's
        ("sent", "received", ["X-4", "X-5"]),
        ("received", "received", ["X-5"]),
        ("sent", "sent", ["X-4"]),
    ],
)
def test_under_each_term_the_notice_counts_as_that_term_says(
    first: str, then: str, clauses: list[str]
) -> None:
    counted = GROWING.replace("until it", f"counts from: {first}, until it").replace(
        "once it", f"counts from: {then}, once it"
    )
    events = ONE_DAY.replace("DAY", "sent: 2031-12-31, received: 2032-01-01")
    found = run("notice", "2032-02-01", counted, events.replace("END", "earliest"), event="brev")
    assert clauses == [clause for (clause,) in facts(found, "entitled", "of")]


OF_THE_OTHER = (
    PERIOD
    + """
- {id: X-4, kind: termination, by: alfa, ends: at the end of a period, length: 1 month,
   counted: back from the last day, counts from: sent, late notice: has no effect}
- {id: X-5, kind: termination, by: beta, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: sent, late notice: has no effect}
"""
)


@pytest.mark.parametrize(
    ("by", "received", "named"),
    [
        ("beta", "2030-06-30", ["X-5"]),
        ("beta", "2030-07-01", []),  # in time under alfa's term, which is not beta's
        ("alfa", "2030-07-01", ["X-4"]),
    ],
)
def test_what_was_received_in_time_was_sent_in_time_under_one_s_own_term_only(
    by: str, received: str, named: list[str]
) -> None:
    events = ONE_DAY.replace("DAY", f"received: {received}").replace("END", "2030-12-31")
    events = events.replace("by: beta", f"by: {by}")
    found = run("notice", "2030-12-01", OF_THE_OTHER, events, event="brev")
    assert named == [clause for (clause,) in facts(found, "named", "of")]


@pytest.mark.parametrize(("party", "ends"), [("alfa", "2030-12-31"), ("beta", "2031-12-31")])
def test_the_earliest_end_is_one_of_one_s_own_term(party: str, ends: str) -> None:
    found = run("termination", "2030-07-01", OF_THE_OTHER, party=party)
    assert [ends] == [day for (day,) in facts(found, "way-out", "ends")]
