"""Time for notice: a right to leave that is there from a day, until a day, or both."""

import pytest

from tests.rules.invented import effect, facts, run, state
from tests.rules.ways_out import BACK, PERIOD, ROLLING

SPELLS = (
    PERIOD
    + """
- {id: X-4, kind: termination, by: all, KIND, until it has run: 1 year}
- {id: X-5, kind: termination, by: all, KIND, once it has run: 18 months, until it has run: 2 years}
"""
)
WINDOWS = SPELLS.replace("KIND", BACK.removeprefix("by: all, "))
RUNNING = SPELLS.replace("KIND", ROLLING.removeprefix("by: all, "))


def test_a_term_that_is_there_for_a_time_has_its_first_and_its_last_day() -> None:
    found = run("termination", "2030-03-01", WINDOWS, party="beta")
    assert facts(found, "spell", "of", "first", "last") == [
        ("X-4", "0001-01-01", "2030-12-31"),
        ("X-5", "2031-07-01", "2031-12-31"),
    ]


def test_its_windows_do_not_reach_out_of_that_time() -> None:
    found = run("termination", "2031-07-01", WINDOWS, party="beta")
    windows = facts(found, "window", "of", "ends", "after", "last_day")
    assert ("X-4", "2031-12-31", "2030-06-30", "2030-12-31") in windows
    assert ("X-5", "2032-12-31", "2031-06-30", "2031-12-31") in windows
    assert not any(of == "X-5" and ends == "2031-12-31" for of, ends, *_ in windows)


@pytest.mark.parametrize(
    ("on", "until"),
    [
        ("2030-12-31", "2031-03-31"),
        ("2031-01-01", "2031-10-01"),  # a notice cannot come before 1 July
        ("2031-12-31", "2032-03-31"),
        ("2032-01-01", "none"),
    ],
)
def test_it_is_certain_until_the_end_of_the_soonest_notice(on: str, until: str) -> None:
    assert until == effect(run("in-force", on, RUNNING), "until")


@pytest.mark.parametrize(("year", "last"), [(2031, "2030-09-30"), (2032, "2031-09-30")])
def test_the_last_chance_lies_within_that_time(year: int, last: str) -> None:
    assert last == effect(run("renewal", "2030-06-01", RUNNING, for_year=year), "last_notice_day")


@pytest.mark.parametrize(
    ("on", "expected"), [("2030-12-31", "unmet"), ("2031-01-01", "unmet"), ("2031-10-01", "met")]
)
def test_a_period_is_locked_when_no_soonest_notice_ends_it_before(on: str, expected: str) -> None:
    assert expected == state(run("renewal", on, RUNNING, for_year=2032), "locked")


def test_the_last_notice_with_effect_lies_within_that_time() -> None:
    fixed = RUNNING.replace("length: 1 year}", "length: 3 years}").replace(
        "- {id: X-2, kind: renewal, renewal: automatic, length: 3 years}\n", ""
    )
    found = run("termination", "2030-03-01", fixed, party="beta")
    assert facts(found, "last-effect", "of", "last_day") == [
        ("X-4", "2030-12-31"),
        ("X-5", "2031-12-31"),
    ]
