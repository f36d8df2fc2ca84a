"""Exit: whom a notice must reach, and the day from which it counts."""

import pytest

from engine.questions.ask import Inquired
from tests.rules.invented import answer, facts, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party,
   late authority: late}
- {id: X-4, kind: termination, by: all, ends: at the end of a period,
   length: 6 months, counted: back from the last day, counts from: {fork: G1, a: received, b: sent}}
"""
FORKS = {"G1": "a b"}
OTHER_SIDE = TERMS.replace("all other parties", "the other side")
FORUM = TERMS.replace("all other parties", "the forum")
BETA = "{id: brev, event: termination-notice, by: beta, form: written, for-end: earliest"


def notice(keys: str, terms: str = TERMS) -> Inquired:
    events = f"- {BETA}, {keys}}}"
    return run("notice", "2030-12-01", terms, events, FORKS, event="brev")


RECEIVED = "received: {alfa: 2030-06-30, gamma: 2030-07-02}"


def test_the_last_receipt_among_all_others_counts() -> None:
    found = notice(f"to: all, sent: 2030-06-28, {RECEIVED}, authorised: yes")
    assert facts(found, "counted", "basis", "day") == [
        ("received", "2030-07-02"),
        ("sent", "2030-06-28"),
    ]


def test_receipt_on_the_own_side_does_not_count_where_the_other_side_is_to_be_told() -> None:
    found = notice(f"to: all, sent: 2030-06-28, {RECEIVED}, authorised: yes", OTHER_SIDE)
    assert ("received", "2030-06-30") in facts(found, "counted", "basis", "day")
    assert answer(found) == "yes"


def test_receipt_in_the_forum_counts_where_the_forum_is_to_be_told() -> None:
    events = "to: all, sent: 2030-06-28, received: {samrad: 2030-06-29}, authorised: yes"
    assert ("received", "2030-06-29") in facts(notice(events, FORUM), "counted", "basis", "day")


def test_an_addressee_left_out_of_the_record_leaves_the_day_unknown() -> None:
    found = notice("to: all, sent: 2030-06-28, received: {alfa: 2030-06-30}, authorised: yes")
    assert facts(found, "counted", "basis", "day", "at_least")[0] == (
        "received",
        "unknown",
        "2030-06-30",
    )


def test_where_no_receipt_is_recorded_it_is_no_sooner_than_the_sending() -> None:
    found = notice("to: all, sent: 2030-06-28, authorised: yes")
    assert facts(found, "counted", "basis", "day", "at_least") == [
        ("received", "unknown", "2030-06-28"),
        ("sent", "2030-06-28", "2030-06-28"),
    ]


@pytest.mark.parametrize(
    ("to", "received", "expected"),
    [
        ("all", "2030-06-01", "met"),
        ("[alfa, gamma]", "2030-06-01", "met"),
        ("[alfa]", "2030-06-01", "unknown"),
        ("[alfa]", "{alfa: 2030-06-01, gamma: 2030-06-01}", "met"),
    ],
)
def test_a_notice_is_to_be_addressed_to_all_whom_it_must_reach(
    to: str, received: str, expected: str
) -> None:
    found = notice(f"to: {to}, sent: 2030-06-01, received: {received}, authorised: yes")
    assert expected == state(found, "addressee")


def test_that_others_were_told_says_nothing_of_the_other_side() -> None:
    found = notice("to: [gamma], sent: 2030-06-01, received: {gamma: 2030-06-01}, authorised: yes")
    assert state(found, "addressee") == "unknown"
