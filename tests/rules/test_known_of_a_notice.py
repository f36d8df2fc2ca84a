"""What is not known of a notice leaves open only the days on which it can have worked."""

import pytest

from tests.rules.invented import answer, run
from tests.rules.ways_out import FIXED, PERIOD, ROLLING, terms

SENT = """
- {id: brev, event: termination-notice, by: beta, to: all, form: written, authorised: yes, %s}
"""
"""Three months run from receipt: sent on 2030-02-01 it cannot work before 2030-05-01 is over."""


@pytest.mark.parametrize(
    "known",
    [
        "sent: 2030-02-01, for-end: earliest",
        "sent: 2030-02-01, received: 2030-02-01",
        "sent: 2030-02-01",
    ],
)
@pytest.mark.parametrize("period", [PERIOD, FIXED])
def test_what_is_not_known_of_a_notice_leaves_open_only_the_days_on_which_it_can_have_worked(
    known: str, period: str
) -> None:
    bound = [
        answer(run("in-force", on, terms(ROLLING, period), SENT % known, party="beta"))
        for on in ("2030-05-01", "2030-05-02")
    ]
    assert bound == ["yes", "unknown"]


def test_an_end_that_is_named_is_the_first_on_which_it_can_work() -> None:
    named = SENT % "sent: 2030-02-01, for-end: 2030-06-30"
    bound = [
        answer(run("in-force", on, terms(ROLLING), named, party="beta"))
        for on in ("2030-06-30", "2030-07-01")
    ]
    assert bound == ["yes", "unknown"]


def test_where_the_sending_is_not_known_either_nothing_says_when_it_can_have_worked() -> None:
    unsent = SENT % "for-end: earliest, recorded: 2030-02-01T12:00:00+01:00"
    found = run("in-force", "2030-02-02", terms(ROLLING), unsent, party="beta")
    assert answer(found) == "unknown"


@pytest.mark.parametrize(("wanted", "expected"), [("2030-04-30", "no"), ("2030-05-01", "unknown")])
def test_by_which_day_it_can_have_worked_is_known_too(wanted: str, expected: str) -> None:
    found = run("notice", "2030-09-01", terms(ROLLING), SENT % "sent: 2030-02-01", event="brev",
                ends_by=wanted)  # fmt: skip
    assert answer(found) == expected
