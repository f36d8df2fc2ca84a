"""Way out: what can be said of a notice of which one of its days is not known."""

import pytest

from tests.rules.invented import answer, run, state, unsure
from tests.rules.ways_out import BACK, FIXED, GROWING, ONE_DAY, ROLLING, terms


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


def test_an_unknown_receipt_leaves_the_term_open_only_where_it_could_be_another() -> None:
    events = (
        "- {id: brev, event: termination-notice, by: beta, to: all, form: written,"
        " sent: 2031-12-01, for-end: earliest, authorised: yes, received: {alfa: DAY}}"
    )
    for day, clauses in (("2031-12-31", ["X-4", "X-5"]), ("2032-01-01", ["X-5"])):
        found = run("notice", "2032-02-01", GROWING, events.replace("DAY", day), event="brev")
        assert clauses == [clause for (clause,) in unsure(found, "entitled", "of")]
