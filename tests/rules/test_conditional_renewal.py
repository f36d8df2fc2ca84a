"""Conditional renewal: only after an evaluation, or only after approval."""

import pytest

from tests.rules.invented import answer, effect, facts, run, unsure

AFTER = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: MANNER, length: 1 year, by: WHO, before the end: 2 months}
"""
EVALUATION = AFTER.replace("MANNER", "after an evaluation").replace("WHO", "[beta, gamma]")
APPROVAL = AFTER.replace("MANNER", "after approval").replace("WHO", "[beta, gamma]")


def evaluated(on: str, by: str = "beta") -> str:
    return f"- {{id: utv, event: evaluation, by: {by}, year: 2030, on: {on}}}\n"


def approved(by: str, on: str = "2030-10-31", more: str = "for: 2031-01-01") -> str:
    return f"- {{id: ja-{by}, event: renewal-approval, by: {by}, on: {on}, {more}}}\n"


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", "no"),
        (evaluated("2029-12-31"), "no"),
        (evaluated("2030-01-01"), "yes"),
        (evaluated("2030-10-31"), "yes"),
        (evaluated("2030-11-01"), "no"),
        (evaluated("2030-10-31", "alfa"), "no"),
    ],
)
def test_without_an_evaluation_in_time_it_ends(events: str, expected: str) -> None:
    assert expected == answer(run("in-force", "2031-01-01", EVALUATION, events))


def test_each_renewal_takes_an_evaluation_of_its_own() -> None:
    found = run("in-force", "2030-12-01", EVALUATION, evaluated("2030-06-01"))
    assert facts(found, "final-end", "day") == [("2031-12-31",)]
    assert effect(found, "until") == "2031-12-31"


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


@pytest.mark.parametrize(("on", "until"), [("2030-10-31", "2030-12-31"), ("2030-11-01", "none")])
def test_silence_is_no_approval_while_there_is_time_and_unknown_after_it(
    on: str, until: str
) -> None:
    found = run("in-force", on, APPROVAL, approved("beta"))
    assert until == effect(found, "until")
    assert (("1", "gamma") in unsure(found, "renewal-approved", "n", "party")) == (until == "none")
