"""What is not known of a notice leaves open only the days on which it can have worked."""

import pytest

from tests.rules.invented import answer, effect, run
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


MAY_RESCIND = """
- {id: X-1, kind: period, from: 2030-01-01, length: 10 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, frees: FREES}
- {id: X-5, kind: obligation, bearer: [alfa], towards: [beta], duty: {sv: b, en: b}}
"""
BETA_RESCINDS = """
- {id: b, event: breach, by: beta, against: alfa, duty: X-5, on: 2031-04-01, towards: [beta]}
- {event: assessment, term: serious, about: b, answer: yes, by: jurist, on: 2031-04-01}
- {event: assessment, term: delay, about: b, answer: no, by: jurist, on: 2031-04-01}
- {id: rs, event: rescission, by: beta, against: alfa, form: written, ground: b, KNOWN}
"""
GAMMA_LEAVES = """
- {id: brev, event: termination-notice, by: gamma, to: all, form: written, sent: DAY,
   received: DAY, for-end: earliest, authorised: yes}
"""

RECEIVED = "received: 2031-05-01"


def end_of(notice: str, rescission: str, frees: str) -> tuple[str, str]:
    terms_ = MAY_RESCIND.replace("FREES", frees)
    events = BETA_RESCINDS.replace("KNOWN", rescission) + GAMMA_LEAVES.replace("DAY", notice)
    found = run("notice", "2031-06-15", terms_, events, event="brev")
    return effect(found, "ends"), effect(found, "scope")


@pytest.mark.parametrize("frees", ["the two parties", "the whole agreement"])
@pytest.mark.parametrize(
    ("notice", "ends"), [("2031-02-28", "2031-03-28"), ("2031-03-01", "2031-04-01")]
)
@pytest.mark.parametrize(
    "rescission",
    [RECEIVED, *(f"sent: {day}, {RECEIVED}" for day in ("2031-03-31", "2031-04-01", "2031-05-01"))],
)
def test_what_can_work_no_sooner_than_a_notice_ends_it_leaves_its_end_alone(
    rescission: str, notice: str, ends: str, frees: str
) -> None:
    """The rescission works no sooner than its ground, the breach of 1 April."""
    assert end_of(notice, rescission, frees) == (ends, "party")


@pytest.mark.parametrize(
    ("rescission", "expected"),
    [
        (RECEIVED, ("none", "none")),
        (f"sent: 2031-04-01, {RECEIVED}", ("2031-04-01", "agreement")),
        (f"sent: 2031-04-02, {RECEIVED}", ("2031-04-02", "party")),
    ],
)
def test_what_can_have_worked_sooner_leaves_it_open(
    rescission: str, expected: tuple[str, str]
) -> None:
    assert end_of("2031-03-02", rescission, "the whole agreement") == expected
