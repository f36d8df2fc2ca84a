"""Authority: a notice was given by one who had it, or was approved in time, or a person judges."""

import pytest

from tests.rules.invented import run, state
from tests.rules.test_exit import BETA, FORKS, TERMS

IN_TIME = "to: all, sent: 2030-06-01, received: 2030-06-30"
RULING = (
    "{id: dom, event: assessment, term: late, about: brev, by: en jurist, on: 2030-11-01, answer: "
)


@pytest.mark.parametrize(
    ("keys", "ruling", "expected"),
    [
        ("authorised: yes", "", "met"),
        ("authorised: no", "", "unknown"),  # ratified or not is not known
        ("note: tyst", "", "unknown"),
        ("authorised: no, ratified: 2030-06-30", "", "met"),
        ("ratified: 2030-06-30", "", "met"),  # it was had, or it was given in time
        ("authorised: no, ratified: 2030-07-01", "", "judgement"),
        ("authorised: no, ratified: 2030-07-01", "yes", "met"),
        ("authorised: no, ratified: 2030-07-01", "no", "unmet"),
        ("authorised: no, ratified: 2030-12-02", "", "unmet"),  # not by the day asked about
    ],
)
def test_authority_is_had_or_given_before_the_notice_counts_or_judged(
    keys: str, ruling: str, expected: str
) -> None:
    events = f"- {BETA}, {IN_TIME}, {keys}}}"
    if ruling:
        events += f"\n- {RULING}{ruling}}}"
    found = run("notice", "2030-12-01", TERMS, events, FORKS, event="brev")
    assert expected == state(found, "authority")


@pytest.mark.parametrize(
    ("ratified", "sent_counts", "received_counts"),
    [
        ("2030-06-29", "met", "met"),  # before it came, and before the last day has passed
        ("2030-06-30", "met", "met"),  # on the last day for notice
        ("2030-07-01", "judgement", "met"),  # it came after that, for the end of the year after
        ("2030-07-05", "judgement", "met"),  # on the day on which it came
        ("2030-07-06", "judgement", "judgement"),
    ],
)
def test_where_sending_counts_a_late_receipt_makes_no_ratification_timely(
    ratified: str, sent_counts: str, received_counts: str
) -> None:
    """Sent on 28 June, received on 5 July; the last day for notice is 30 June."""
    keys = f"to: all, sent: 2030-06-28, received: 2030-07-05, ratified: {ratified}"
    events = f"- {BETA}, {keys}, authorised: no}}"
    found = run("notice", "2030-12-01", TERMS, events, FORKS, event="brev")
    assert state(found, "authority", "G1=b") == sent_counts
    assert state(found, "authority", "G1=a") == received_counts


@pytest.mark.parametrize(
    ("ratified", "received", "expected"),
    [
        ("2030-06-11", "received: 2030-06-20, ", "met"),  # sent the day before, and not yet there
        ("2030-06-20", "received: 2030-06-20, ", "met"),
        ("2030-06-21", "received: 2030-06-20, ", "judgement"),  # in time, but it had arrived
        ("2030-06-10", "", "met"),  # it cannot have arrived before it was sent
        ("2030-06-11", "", "unknown"),  # whether it had arrived is not on record
    ],
)
@pytest.mark.parametrize("counts_from", ["G1=a", "G1=b"])
def test_what_is_approved_before_it_arrives_is_good_also_where_sending_counts(
    ratified: str, received: str, expected: str, counts_from: str
) -> None:
    """Sent on 10 June; the last day for notice is 30 June."""
    keys = f"to: all, sent: 2030-06-10, {received}ratified: {ratified}"
    events = f"- {BETA}, {keys}, authorised: no}}"
    found = run("notice", "2030-12-01", TERMS, events, FORKS, event="brev")
    assert state(found, "authority", counts_from) == expected
