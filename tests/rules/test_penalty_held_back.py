"""A penalty for what may be held back: nothing while it may, and what then a person says."""

import pytest

from tests.rules.invented import answer, facts, run, unsure

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: beta, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: penalty, of: X-2, amount: 1 000 SEK, per: week, at most: 4 500 SEK}
"""
DEMAND = """
- {id: brott, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-10}
- {id: krav, event: demand, by: beta, to: alfa, on: 2031-04-10, about: brott}
"""


def reported(received: str) -> str:
    return (
        f"- {{id: r, event: report, by: alfa, about: 2030, to: all, sent: {received},"
        f" received: {received}, form: written}}\n"
    )


HOLDING_BACK = (
    TERMS
    + """
- {id: X-5, kind: report, by: beta, to: alfa, about: the calendar year before,
   first about: 2030, due: 15 May, counts from: received}
- {id: X-6, kind: cure, of: X-2, within: 30 days, withheld: X-5}
- {id: X-7, kind: penalty, of: X-5, amount: 100 SEK, per: day}
"""
)
"""beta may hold back its report, due on 15 May, when alfa has not cured its own by 10 May."""


def cost_to_beta(on: str, events: str, terms: str = HOLDING_BACK) -> list[list[str]]:
    found = run("penalty", on, terms, events, party="beta", duty="X-5")
    told = facts(found, "penalty-run", "bearer", "since", "days", "amount")
    return [rest for bearer, *rest in told if bearer == "beta"]


@pytest.mark.parametrize(
    ("on", "events", "expected"),
    [
        ("2031-05-20", "", [["2031-05-15", "5", "50000"]]),  # nothing to hold back for
        ("2031-05-20", DEMAND, []),
        ("2031-06-10", DEMAND, []),
        ("2031-05-31", DEMAND + reported("2031-06-01"), []),
        ("2031-05-20", DEMAND + reported("2031-05-10"), [["2031-05-15", "5", "50000"]]),
    ],
)
def test_what_may_be_held_back_costs_nothing_while_it_may(
    on: str, events: str, expected: list[list[str]]
) -> None:
    assert expected == cost_to_beta(on, events)


@pytest.mark.parametrize(
    ("on", "expected", "would"),
    [
        ("2031-05-31", "no", []),
        ("2031-06-01", "judgement", [["2031-05-31", "1", "10000"]]),
        ("2031-06-04", "judgement", [["2031-05-31", "4", "40000"]]),
    ],
)
def test_whether_it_costs_once_it_may_not_be_held_back_any_longer_is_for_a_person(
    on: str, expected: str, would: list[list[str]]
) -> None:
    """No text says by when it is then to be done."""
    found = run(
        "penalty", on, HOLDING_BACK, DEMAND + reported("2031-06-01"), party="beta", duty="X-5"
    )
    told = unsure(found, "penalty-run", "bearer", "since", "days", "amount")
    assert (answer(found), [rest for bearer, *rest in told if bearer == "beta"]) == (
        expected,
        would,
    )


def test_what_was_due_before_anything_could_be_held_back_is_late() -> None:
    due_before = HOLDING_BACK.replace("due: 15 May", "due: 10 May")
    assert cost_to_beta("2031-05-20", DEMAND, due_before) == [["2031-05-10", "10", "100000"]]


@pytest.mark.parametrize(("due", "expected"), [("10 May", "yes"), ("11 May", "no")])
def test_what_falls_due_on_the_first_day_on_which_it_may_be_held_back_costs_nothing(
    due: str, expected: str
) -> None:
    """alfa's time to cure runs to 10 May; from the day after that beta may hold back."""
    terms = HOLDING_BACK.replace("due: 15 May", f"due: {due}")
    assert answer(run("penalty", "2031-05-20", terms, DEMAND, party="beta", duty="X-5")) == expected


@pytest.mark.parametrize(("due", "would"), [("11 May", "1"), ("12 May", "1")])
def test_once_it_may_not_be_held_back_any_longer_only_the_days_since_then_would_cost(
    due: str, would: str
) -> None:
    """It may be held back until 31 May, also where it fell due on the first day of that."""
    terms = HOLDING_BACK.replace("due: 15 May", f"due: {due}")
    reported_late = DEMAND + reported("2031-06-01")
    found = run("penalty", "2031-06-01", terms, reported_late, party="beta", duty="X-5")
    assert unsure(found, "penalty-run", "bearer", "days") == [("beta", would)]
