"""Way out: under which term a notice is given, and to which end it leads."""

from typing import Any

import pytest

from engine.questions.ask import Inquired
from tests.rules.invented import answer, effect, facts, run, state, unsure

PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
"""
FIXED = PERIOD.replace("- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n", "")
BACK = "by: all, ends: at the end of a period, length: 6 months, counted: back from the last day"
ROLLING = "by: all, ends: on any day, length: 3 months, counted: forward"


def terms(termination: str, period: str = PERIOD) -> str:
    return period + f"- {{id: X-4, kind: termination, {termination}}}\n"


def ask(received: str, termination: str, period: str = PERIOD, **options: Any) -> Inquired:
    """Beta's notice, received on the day asked about."""
    return run("termination", received, terms(termination, period), party="beta", **options)


@pytest.mark.parametrize(
    ("received", "ends"),
    [
        ("2030-06-30", "2030-12-31"),
        ("2030-07-01", "2031-12-31"),
        ("2031-06-30", "2031-12-31"),
        ("2031-07-01", "2032-12-31"),
    ],
)
def test_a_notice_leads_to_the_earliest_end_for_which_it_is_in_time(
    received: str, ends: str
) -> None:
    found = ask(received, BACK)
    assert ends == effect(found, "ends")
    assert [ends] == [day for (day,) in facts(found, "way-out", "ends")]


@pytest.mark.parametrize(
    ("received", "late", "ends"),
    [
        ("2030-06-30", "has no effect", "2031-12-31"),
        ("2031-06-30", "has no effect", "2031-12-31"),
        ("2031-07-01", "has no effect", "none"),
        ("2031-07-01", "takes effect at the next possible end", "2032-12-31"),
    ],
)
def test_a_notice_may_name_its_end_and_a_late_one_does_what_the_term_says(
    received: str, late: str, ends: str
) -> None:
    found = ask(received, f"{BACK}, late notice: {late}", for_end="2031-12-31")
    named = facts(found, "named", "ends")
    assert ends == ("none" if answer(found) == "no" else effect(found, "ends"))
    assert (named == [("2031-12-31",)]) == (received <= "2031-06-30")


def test_an_end_that_is_no_period_s_end_is_not_one_to_leave_at() -> None:
    found = ask("2030-03-01", f"{BACK}, late notice: has no effect", for_end="2031-06-30")
    assert facts(found, "way-out", "ends") == []
    assert state(found, "in-time") == "unmet"


WITHIN = BACK.replace("back from the last day", "within the last")


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2030-06-30", []), ("2030-07-01", ["2030-12-31"]), ("2030-12-31", ["2030-12-31"])],
)
def test_within_the_last_means_neither_before_nor_after(received: str, expected: list[str]) -> None:
    assert expected == [day for (day,) in facts(ask(received, WITHIN), "way-out", "ends")]


def test_within_the_last_a_notice_that_names_its_end_may_not_be_early_either() -> None:
    early = ask("2030-07-01", WITHIN, for_end="2031-12-31")
    assert facts(early, "named", "ends") == []


@pytest.mark.parametrize("late", ["has no effect", "takes effect at the next possible end"])
def test_forward_a_notice_may_name_a_later_end(late: str) -> None:
    for end in ("2030-06-15", "2030-08-01"):
        found = ask("2030-03-15", f"{ROLLING}, late notice: {late}", for_end=end)
        assert end == effect(found, "ends")


@pytest.mark.parametrize(
    ("late", "expected"),
    [("has no effect", "no"), ("takes effect at the next possible end", "yes")],
)
def test_forward_an_end_that_is_too_near_does_what_the_term_says(late: str, expected: str) -> None:
    found = ask("2030-03-15", f"{ROLLING}, late notice: {late}", for_end="2030-06-14")
    assert expected == answer(found)


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2030-09-30", "yes"), ("2030-10-01", "no")],
)
def test_a_notice_that_would_end_after_the_last_day_has_no_effect(
    received: str, expected: str
) -> None:
    assert expected == answer(ask(received, ROLLING, FIXED))


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


def test_an_unknown_receipt_is_too_late_only_if_what_is_known_of_it_is() -> None:
    events = (
        "- {id: brev, event: termination-notice, by: beta, to: all, form: written,"
        " sent: 2030-06-01, for-end: 2030-12-31, authorised: yes, received: {alfa: DAY}}"
    )
    strict = terms(f"{BACK}, late notice: has no effect")
    for day, expected in (("2030-06-30", "unknown"), ("2030-07-01", "unmet")):
        written = events.replace("DAY", day)
        found = run("notice", "2030-08-01", strict, written, event="brev")
        assert expected == state(found, "in-time")


def test_one_receipt_that_came_too_late_rules_the_end_out_though_another_is_not_known() -> None:
    events = (
        "- {id: brev, event: termination-notice, by: beta, to: all, form: written,"
        " sent: 2030-06-01, for-end: earliest, authorised: yes, received: {alfa: 2030-07-01}}"
    )
    found = run("notice", "2030-08-01", terms(BACK), events, event="brev")
    assert ("2030-12-31",) not in unsure(found, "way-out", "ends")
    assert ("2031-12-31",) in unsure(found, "way-out", "ends")


ONE_DAY = (
    "- {id: brev, event: termination-notice, by: beta, to: all, form: written,"
    " for-end: END, authorised: yes, DAY}"
)


@pytest.mark.parametrize(
    ("day", "from_receipt", "from_sending"),
    [
        ("sent: 2030-06-30", "unknown", "met"),
        ("sent: 2030-07-01", "unmet", "unmet"),  # received no sooner
        ("received: 2030-06-30", "met", "met"),  # sent by then
        ("received: 2030-07-01", "unmet", "unknown"),
    ],
)
def test_where_one_of_the_two_days_is_not_recorded_the_other_says_what_it_can(
    day: str, from_receipt: str, from_sending: str
) -> None:
    events = ONE_DAY.replace("DAY", day).replace("END", "2030-12-31")
    for counts_from, expected in (("received", from_receipt), ("sent", from_sending)):
        strict = terms(f"{BACK}, late notice: has no effect, counts from: {counts_from}")
        found = run("notice", "2030-08-01", strict, events, event="brev")
        assert expected == state(found, "in-time")


def test_a_notice_received_within_the_last_months_may_have_been_sent_before_them() -> None:
    events = ONE_DAY.replace("DAY", "received: 2030-12-31").replace("END", "2030-12-31")
    within = BACK.replace("back from the last day", "within the last")
    found = run("notice", "2030-12-31", terms(f"{within}, counts from: sent"), events, event="brev")
    assert state(found, "in-time") == "unknown"


@pytest.mark.parametrize(("sent", "expected"), [("2030-09-30", "unknown"), ("2030-10-01", "no")])
@pytest.mark.parametrize("end", ["earliest", "2030-12-31"])
def test_a_notice_sent_too_late_to_end_before_the_last_day_has_no_effect_whenever_it_comes(
    sent: str, expected: str, end: str
) -> None:
    events = ONE_DAY.replace("DAY", f"sent: {sent}").replace("END", end)
    found = run("notice", "2030-11-01", terms(ROLLING, FIXED), events, event="brev")
    assert expected == answer(found)


GROWING = (
    PERIOD
    + """
- {id: X-4, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   until it has run: 2 years}
- {id: X-5, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward,
   once it has run: 2 years}
"""
)


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


def test_an_unknown_receipt_leaves_the_term_open_only_where_it_could_be_another() -> None:
    events = (
        "- {id: brev, event: termination-notice, by: beta, to: all, form: written,"
        " sent: 2031-12-01, for-end: earliest, authorised: yes, received: {alfa: DAY}}"
    )
    for day, clauses in (("2031-12-31", ["X-4", "X-5"]), ("2032-01-01", ["X-5"])):
        found = run("notice", "2032-02-01", GROWING, events.replace("DAY", day), event="brev")
        assert clauses == [clause for (clause,) in unsure(found, "entitled", "of")]


def test_of_two_notices_each_runs_from_its_own_receipt() -> None:
    events = "".join(
        f"- {{id: {by}, event: termination-notice, by: {by}, to: all, form: written, sent: {day},"
        f" received: {day}, for-end: earliest, authorised: yes}}\n"
        for by, day in (("beta", "2030-02-01"), ("gamma", "2030-03-01"))
    )
    found = run("in-force", "2030-04-01", terms(ROLLING), events)
    assert facts(found, "way-out", "notice", "ends") == [
        ("beta", "2030-05-01"),
        ("gamma", "2030-06-01"),
    ]


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2030-12-31", "2031-12-31"), ("2031-01-01", "2031-12-31")],
)
def test_the_day_after_one_year_s_last_day_is_in_time_for_the_next(
    received: str, expected: str
) -> None:
    assert effect(ask(received, BACK, for_end=expected), "ends") == expected


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
