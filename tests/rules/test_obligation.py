"""Obligation: who bears it, to whom, and what performs it."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-3, kind: obligation, bearer: all, towards: all, duty: {sv: samverka, en: cooperate}}
- {id: X-4, kind: obligation, bearer: all, duty: {sv: planera, en: plan}, jointly: yes}
"""
ON = "2030-06-01"


def test_it_is_owed_by_each_to_each_of_the_others() -> None:
    found = owed(ON, TERMS, duty="X-3")
    assert sorted(found) == [
        "alfa > beta",
        "alfa > gamma",
        "beta > alfa",
        "beta > gamma",
        "gamma > alfa",
        "gamma > beta",
    ]
    assert set(found.values()) == {"standing"}


def test_what_is_owed_jointly_is_one_row() -> None:
    assert owed(ON, TERMS, duty="X-4") == {"": "standing"}


ONCE_AND_YEARLY = """
- {id: X-1, kind: period, from: 2030-01-01, length: 18 months}
- {id: X-3, kind: obligation, bearer: [alfa], towards: [beta, gamma], duty: {sv: flytta, en: move},
   occurs: once}
- {id: X-4, kind: obligation, bearer: [alfa, kontoret], duty: {sv: räkna, en: count},
   occurs: yearly, due: {fork: G1, a: 30 September, b: 31 March}}
- {id: X-5, kind: obligation, bearer: all, duty: {sv: städa, en: clean}, occurs: yearly,
   jointly: yes}
- {id: X-6, kind: obligation, bearer: [alfa], duty: {sv: sammanställa, en: compile},
   occurs: yearly, carried by: X-4}
"""
FORKS = {"G1": "a b"}


def performed(duty: str, on: str, rest: str = "by: alfa", name: str = "gjort") -> str:
    return f"- {{id: {name}, event: performed, duty: {duty}, on: {on}, {rest}}}\n"


def other(on: str, duty: str, events: str = "", reading: str = "") -> dict[str, str]:
    return owed(on, ONCE_AND_YEARLY, events, FORKS, duty, reading)


def test_what_is_owed_once_is_due_until_it_is_performed() -> None:
    assert set(other("2029-12-31", "X-3").values()) == {"pending"}
    assert other("2030-12-31", "X-3") == {"alfa > beta": "due", "alfa > gamma": "due"}
    done = performed("X-3", "2030-03-01")
    assert set(other("2030-02-28", "X-3", done).values()) == {"due"}
    assert set(other("2030-03-01", "X-3", done).values()) == {"fulfilled"}
    assert set(other("2030-03-01", "X-3", done.replace("alfa", "beta")).values()) == {"due"}
    assert set(other("2031-07-01", "X-3").values()) == {"ended"}


def test_what_is_owed_yearly_has_a_day_in_each_year() -> None:
    assert other("2030-09-30", "X-4") == {
        "alfa 2030": "due",
        "alfa 2031": "pending",
        "kontoret 2030": "due",
        "kontoret 2031": "pending",
    }
    assert other("2030-10-01", "X-4")["alfa 2030"] == "overdue"
    assert other("2030-04-01", "X-4", reading="G1=b")["alfa 2030"] == "overdue"


@pytest.mark.parametrize(
    ("on", "rest", "expected"),
    [
        ("2030-09-30", "by: alfa, for: 2030", "fulfilled"),
        ("2030-10-01", "by: alfa, for: 2030", "fulfilled-late"),
        ("2030-09-30", "by: alfa, for: 2031", "overdue"),
        ("2030-09-30", "by: alfa", "unknown"),
        ("2030-09-30", "for: 2030", "unknown"),
        ("2030-09-30", "by: kontoret, for: 2030", "overdue"),
    ],
)
def test_it_is_performed_by_its_bearer_for_a_year(on: str, rest: str, expected: str) -> None:
    assert expected == other("2030-12-31", "X-4", performed("X-4", on, rest))["alfa 2030"]


def test_a_yearly_day_beyond_the_end_lapses() -> None:
    assert other("2031-06-30", "X-4")["alfa 2031"] == "due"
    assert other("2031-07-01", "X-4")["alfa 2031"] == "ended"


@pytest.mark.parametrize("on", ["2031-06-30", "2031-07-01"])
def test_a_yearly_day_that_had_passed_when_the_end_came_stays_passed(on: str) -> None:
    assert other(on, "X-4", reading="G1=b")["alfa 2031"] == "overdue"


def test_without_a_day_it_is_the_last_of_the_year_and_anybody_performs_a_joint_one() -> None:
    assert other("2030-12-31", "X-5")["2030"] == "due"
    assert other("2031-01-01", "X-5")["2030"] == "overdue"
    done = performed("X-5", "2030-05-01", "by: gamma, for: 2030")
    assert other("2031-01-01", "X-5", done)["2030"] == "fulfilled"


def test_what_another_clause_carries_has_no_row() -> None:
    assert other("2030-12-31", "X-6") == {}


ONCE_BY_A_DAY = """
- {id: X-1, kind: period, from: 2030-05-01, length: 5 years}
- {id: X-9, kind: obligation, bearer: [beta], duty: {sv: a, en: a}, occurs: once, due: DUE}
"""


@pytest.mark.parametrize(
    ("due", "on", "expected"),
    [
        ("30 June", "2030-04-30", "pending"),
        ("30 June", "2030-06-30", "due"),
        ("30 June", "2030-07-01", "overdue"),
        ("30 June", "2032-06-01", "overdue"),
        ("1 May", "2030-05-02", "overdue"),  # the first day of the agreement
        ("30 April", "2030-05-02", "due"),  # the year after
        ("30 April", "2031-04-30", "due"),
        ("30 April", "2031-05-01", "overdue"),
    ],
)
def test_what_is_owed_once_by_a_day_is_overdue_after_the_first_such_day(
    due: str, on: str, expected: str
) -> None:
    assert owed(on, ONCE_BY_A_DAY.replace("DUE", due)) == {"beta": expected}


@pytest.mark.parametrize(
    ("day", "expected"), [("2030-06-30", "fulfilled"), ("2030-07-01", "fulfilled-late")]
)
def test_it_is_in_time_by_that_day(day: str, expected: str) -> None:
    terms = ONCE_BY_A_DAY.replace("DUE", "30 June")
    assert owed("2030-08-01", terms, performed("X-9", day, "by: beta")) == {"beta": expected}


def test_it_ends_with_an_agreement_that_ends_before_the_day() -> None:
    terms = ONCE_BY_A_DAY.replace("DUE", "30 June").replace("5 years", "1 month")
    assert owed("2030-07-01", terms) == {"beta": "ended"}


@pytest.mark.parametrize(
    ("gamma", "expected"),
    [("decision: yes", "standing"), ("", "unknown"), ("decision: no", None)],
)
def test_nothing_is_owed_to_one_that_is_not_bound(gamma: str, expected: str | None) -> None:
    """Those who have approved are bound among themselves: one that said no is owed nothing."""
    terms = TERMS + "- {id: X-9, kind: approval, by: all, binds: those who have approved}\n"
    events = "".join(
        f"- {{event: approval, by: {who}, on: 2029-12-01}}\n" for who in ("alfa", "beta")
    )
    if gamma:
        events += f"- {{event: approval, by: gamma, on: 2029-12-01, {gamma}}}\n"
    found = owed(ON, terms, events, duty="X-3")
    assert found["alfa > beta"] == "standing"
    assert found.get("alfa > gamma") == expected
    assert found.get("gamma > alfa") == expected
