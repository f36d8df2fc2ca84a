"""Cure: how long one who is late has after a demand, and what may be held back after that."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: cure, of: X-2, within: 30 days, withheld: X-4}
- {id: X-4, kind: report, by: beta, to: alfa, about: the calendar year before,
   first about: 2030, due: 30 June, counts from: received}
- {id: X-5, kind: report, by: gamma, to: alfa, about: the calendar year before,
   first about: 2030, due: 30 June, counts from: received}
"""
HELD = "beta > alfa 2030"
DEMAND = """
- {id: brott, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-10}
- {id: krav, event: demand, by: beta, to: alfa, on: 2031-04-10, about: brott}
"""


def reported(received: str) -> str:
    return (
        f"- {{id: r, event: report, by: alfa, about: 2030, to: all, sent: {received},"
        f" received: {received}, form: written}}\n"
    )


@pytest.mark.parametrize(("on", "expected"), [("2031-05-10", "due"), ("2031-05-11", "excused")])
def test_what_is_named_may_be_held_back_when_the_time_to_cure_is_out(
    on: str, expected: str
) -> None:
    """Thirty days from 10 April, that day not counted, are out on 10 May."""
    assert expected == owed(on, TERMS, DEMAND)[HELD]


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2031-05-10", "due"), ("2031-06-01", "due"), ("2031-06-02", "excused")],
)
def test_it_may_be_held_back_only_until_it_is_cured(received: str, expected: str) -> None:
    assert expected == owed("2031-06-01", TERMS, DEMAND + reported(received))[HELD]


def test_when_cured_it_is_judged_by_its_own_day_again() -> None:
    assert owed("2031-07-01", TERMS, DEMAND)[HELD] == "excused"
    assert owed("2031-07-01", TERMS, DEMAND + reported("2031-06-15"))[HELD] == "overdue"


def test_without_a_demand_no_time_runs_and_nothing_is_held_back() -> None:
    breach = DEMAND.splitlines()[1] + "\n"
    assert owed("2031-06-15", TERMS, breach)[HELD] == "due"


def test_a_demand_before_the_last_day_is_no_reminder() -> None:
    early = DEMAND.replace("2031-04-10", "2031-03-30")
    assert owed("2031-06-15", TERMS, early)[HELD] == "due"


def test_only_the_one_who_demanded_may_hold_back() -> None:
    named = TERMS.replace("withheld: X-4", "withheld: [X-4, X-5]")
    found = owed("2031-06-01", named, DEMAND)
    assert (found[HELD], found["gamma > alfa 2030"]) == ("excused", "due")


def test_a_demand_of_an_unknown_day_leaves_it_open() -> None:
    undated = DEMAND.replace(", on: 2031-04-10, about", ", about").replace(
        "about: brott}", 'about: brott, recorded: "2031-05-01T10:00:00+02:00"}'
    )
    assert owed("2031-06-15", TERMS, undated)[HELD] == "unknown"
