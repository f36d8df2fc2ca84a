"""Renewal approval: only if each of those named has approved it in time."""

import pytest

from tests.rules.invented import answer, effect, run, unsure

APPROVAL = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: after approval, length: 1 year, by: [beta, gamma],
   before the end: 2 months}
"""


def approved(by: str, on: str = "2030-10-31", more: str = "for: 2031-01-01") -> str:
    return f"- {{id: ja-{by}, event: renewal-approval, by: {by}, on: {on}, {more}}}\n"


BOTH = approved("beta") + approved("gamma")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (BOTH, "yes"),
        (approved("beta") + approved("gamma", "2030-11-01"), "no"),
        (approved("beta") + approved("gamma", more="for: 2032-01-01"), "unknown"),
        (approved("beta") + approved("gamma", more="for: 2031-01-01, decision: no"), "no"),
        (approved("beta"), "unknown"),
        ("", "unknown"),
    ],
)
def test_each_of_those_named_has_to_approve_in_time(events: str, expected: str) -> None:
    assert expected == answer(run("in-force", "2031-01-01", APPROVAL, events))


@pytest.mark.parametrize(
    ("on", "until", "renewal"),
    [
        ("2030-10-30", "2030-12-31", "no"),  # gamma decides on the day after
        ("2030-10-31", "2031-12-31", "yes"),
        ("2030-11-01", "2031-12-31", "yes"),
        ("2030-12-31", "2031-12-31", "yes"),
        ("2031-01-01", "2031-12-31", "yes"),
    ],
)
def test_an_approval_names_its_period_before_that_has_begun(
    on: str, until: str, renewal: str
) -> None:
    assert until == effect(run("in-force", on, APPROVAL, BOTH), "until")
    assert renewal == answer(run("renewal", on, APPROVAL, BOTH, for_year=2031))


@pytest.mark.parametrize("on", ["2030-11-01", "2030-12-31", "2031-01-01"])
def test_a_no_is_on_record_before_the_period_has_begun(on: str) -> None:
    events = approved("beta") + approved("gamma", more="for: 2031-01-01, decision: no")
    assert answer(run("renewal", on, APPROVAL, events, for_year=2031)) == "no"
    assert unsure(run("in-force", on, APPROVAL, events), "renewal-approved", "n", "party") == []


def test_an_approval_from_after_the_day_asked_about_is_none_yet() -> None:
    events = approved("beta", "2030-06-02") + approved("gamma", "2030-06-01")
    assert effect(run("in-force", "2030-06-01", APPROVAL, events), "until") == "2030-12-31"
    assert effect(run("in-force", "2030-06-02", APPROVAL, events), "until") == "2031-12-31"


@pytest.mark.parametrize(("on", "missing"), [("2030-10-31", []), ("2030-11-01", ["gamma"])])
def test_silence_is_no_approval_while_there_is_time_and_unknown_after_it(
    on: str, missing: list[str]
) -> None:
    found = run("in-force", on, APPROVAL, approved("beta"))
    assert missing == [
        party for n, party in unsure(found, "not-for-renewal", "n", "party") if n == "1"
    ]
    assert answer(found) == "yes"
    assert effect(found, "until") == "2030-12-31"  # the first period runs out whatever happens


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", "yes"), ("2031-01-01", "unknown")])
def test_what_nobody_knows_of_the_next_period_leaves_this_one_alone(on: str, expected: str) -> None:
    assert expected == answer(run("in-force", on, APPROVAL))


def decided(by: str, on: str, decision: str = "yes", more: str = "for: 2031-01-01") -> str:
    return (
        f"- {{id: {by}-{on}-{decision}, event: renewal-approval, by: {by}, on: {on},"
        f" decision: {decision}, {more}}}\n"
    )


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        # beta changes its mind before gamma has approved, on the day on which it does, and after it
        (decided("beta", "2030-05-10", "no") + decided("gamma", "2030-05-11"), "no"),
        (decided("beta", "2030-05-10", "no") + decided("gamma", "2030-05-10"), "yes"),
        (decided("beta", "2030-05-10", "no") + decided("gamma", "2030-05-09"), "yes"),
        # and back again, in time and too late
        (
            decided("beta", "2030-05-10", "no")
            + decided("gamma", "2030-05-11")
            + decided("beta", "2030-10-31"),
            "yes",
        ),
        (
            decided("beta", "2030-05-10", "no")
            + decided("gamma", "2030-05-11")
            + decided("beta", "2030-11-01"),
            "no",
        ),
        # a no of another renewal, and one once the time is out, take nothing back
        (
            decided("beta", "2030-05-10", "no", "for: 2032-01-01") + decided("gamma", "2030-05-11"),
            "yes",
        ),
        (decided("beta", "2030-11-01", "no") + decided("gamma", "2030-10-31"), "yes"),
        # whether gamma had approved before beta took its yes back is not known
        (decided("beta", "2030-05-10", "no"), "unknown"),
    ],
)
def test_a_yes_is_taken_back_until_all_have_approved(events: str, expected: str) -> None:
    first = decided("beta", "2030-04-20")
    assert expected == answer(run("in-force", "2031-01-01", APPROVAL, first + events))


ONE_DAY = decided("beta", "2030-04-20") + decided("beta", "2030-04-20", "no")
COUNTS = (
    "- {{event: assessment, term: which-decision, about: beta-2030-04-20-{of}, answer: {answer},"
    " by: jurist, on: 2030-06-01}}\n"
)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", "judgement"),
        (COUNTS.format(of="yes", answer="yes"), "yes"),
        (COUNTS.format(of="yes", answer="no"), "no"),
        (COUNTS.format(of="no", answer="yes"), "no"),
        (COUNTS.format(of="no", answer="no"), "yes"),
        (decided("beta", "2030-04-21"), "yes"),
        (decided("beta", "2030-04-21", "no"), "no"),
    ],
)
def test_of_two_decisions_of_one_day_a_person_says_which_counts(events: str, expected: str) -> None:
    record = ONE_DAY + decided("gamma", "2030-05-01") + events
    assert expected == answer(run("in-force", "2031-01-01", APPROVAL, record))


@pytest.mark.parametrize("events", [ONE_DAY.replace("2030-04-20", "2030-11-01", 2)])
def test_two_decisions_once_the_time_is_out_are_none(events: str) -> None:
    record = events + decided("gamma", "2030-05-01")
    assert answer(run("in-force", "2031-01-01", APPROVAL, record)) == "no"


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (decided("kontoret", "2030-10-31"), "judgement"),
        # if it did not, nothing is known of beta
        (decided("kontoret", "2030-11-01"), "unknown"),
        (decided("kontoret", "2030-10-31", "no"), "unknown"),
        # the unit's no came before the yes of its party
        (decided("kontoret", "2030-04-10", "no") + decided("beta", "2030-04-20"), "yes"),
        # beta has said yes, and its unit no before gamma approved, or after it
        (decided("beta", "2030-04-20") + decided("kontoret", "2030-04-30", "no"), "judgement"),
        (decided("beta", "2030-04-20") + decided("kontoret", "2030-05-02", "no"), "yes"),
    ],
)
def test_whether_a_unit_decided_for_its_party_a_person_says(events: str, expected: str) -> None:
    found = run("in-force", "2031-01-01", APPROVAL, events + decided("gamma", "2030-05-01"))
    assert expected == answer(found)
