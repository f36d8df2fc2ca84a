"""In force: from when to when one is bound, by the period, by its own approval and signature."""

import pytest

from tests.rules.invented import facts, run, state

FIXED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
"""
APPROVAL = (
    "- {id: X-2, kind: approval, by: all, binds: those who have approved,"
    " late approval: binds from the last approval}\n"
)


@pytest.mark.parametrize("party", ["", "beta"])
@pytest.mark.parametrize(
    ("on", "started", "not_ended"),
    [
        ("2029-12-31", "unmet", "met"),
        ("2030-01-01", "met", "met"),
        ("2030-12-31", "met", "met"),
        ("2031-01-01", "met", "unmet"),
    ],
)
def test_without_renewal_it_applies_from_its_first_day_to_its_last(
    on: str, started: str, not_ended: str, party: str
) -> None:
    found = run("in-force", on, FIXED, party=party)
    assert (state(found, "started"), state(found, "not-ended")) == (started, not_ended)


def approved(**days: str) -> str:
    """Each of the parties named has approved on a day, or refused."""
    return "".join(
        f"- {{id: b-{who}, event: approval, by: {who}, on: {on.removesuffix(' no')},"
        f" decision: {'no' if on.endswith('no') else 'yes'}}}\n"
        for who, on in days.items()
    )


@pytest.mark.parametrize(
    ("approval", "beta"),
    [
        ("on: 2030-02-01", "met"),  # the day asked about
        ('recorded: "2030-01-15T10:00:00+01:00"', "unknown"),  # on which day, nobody has said
    ],
)
def test_who_approves_late_has_begun_on_that_day_and_the_others_before(
    approval: str, beta: str
) -> None:
    events = approved(alfa="2029-12-01", gamma="2029-12-01")
    events += f"- {{id: b-beta, event: approval, by: beta, {approval}, decision: yes}}\n"
    started = [
        state(run("in-force", "2030-02-01", FIXED + APPROVAL, events, party=party), "started")
        for party in ("beta", "gamma")
    ]
    assert started == [beta, "met"]


def test_who_is_bound_from_when() -> None:
    """From its own approval, or the first one of the other side, if later than the first day.

    Who has refused is not bound.
    """
    events = approved(alfa="2029-12-01", beta="2030-02-01", gamma="2029-12-01 no")
    found = run("in-force", "2030-06-01", FIXED + APPROVAL, events)
    assert facts(found, "bound-from", "party", "day") == [
        ("alfa", "2030-02-01"),  # beta is the only one with whom it is bound
        ("beta", "2030-02-01"),
    ]
    assert facts(found, "remaining", "party") == [("alfa",), ("beta",)]


OBJECTION = """
- {id: X-3, kind: renewal, renewal: unless objected to, length: 1 year, by: all,
   before the end: 2 months}
"""


@pytest.mark.parametrize(("on", "expected"), [("2030-10-31", True), ("2030-11-01", False)])
def test_by_an_objection_it_may_end_as_long_as_one_may_object(on: str, expected: bool) -> None:
    """Two months before the end of the year is 31 October."""
    found = run("in-force", on, FIXED + OBJECTION)
    ends = facts(found, "possible-end", "party", "why", "day")
    assert (("beta", "notice still possible", "2030-12-31") in ends) is expected


GROWING = (
    FIXED
    + """
- {id: X-4, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-5, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-6, kind: termination, by: [beta], ends: on any day, length: 1 month, counted: forward
   LIMIT}
"""
)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [("", ["2030-07-01"]), (", once it has run: 2 years", ["2032-02-01"])],
)
def test_by_a_notice_it_may_end_as_soon_as_a_notice_may_be_given(
    limit: str, expected: list[str]
) -> None:
    """Of the other side, what one may do counts as if all did; of one's own it does not."""
    terms = GROWING.replace("\n   LIMIT", limit)
    ends = facts(run("in-force", "2030-06-01", terms), "possible-end", "party", "why", "day")
    soonest = {who: [day for one, why, day in ends if one == who and day < "2033"] for who in
               ("alfa", "beta", "gamma")}  # fmt: skip
    assert soonest == {"alfa": expected, "beta": expected, "gamma": []}
