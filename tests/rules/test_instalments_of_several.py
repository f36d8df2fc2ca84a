"""Instalments of several payers and years: each part is that of one payer, clause and year."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: payment, by: beta, to: alfa, amount: 100 001 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: payment, by: gamma, to: alfa, amount: 30 000 SEK, per: calendar year,
   first: 2030, liability: joint and several}
- id: X-4
  kind: instalment
  nth: 1
  of: 3
  paid in: January
  also:
    - {kind: instalment, nth: 2, of: 3, paid in: May}
    - {kind: instalment, nth: 3, of: 3, paid in: August, weekend: next working day}
- {id: X-7, kind: payment, by: beta, to: gamma, amount: 3 000 SEK, per: calendar year,
   first: 2031}
- {id: X-5, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-6, kind: termination, by: all, ends: on any day, length: 30 days,
   counted: forward, counts from: received}
"""
LEAVES = """
- {id: u, event: termination-notice, by: beta, to: all, form: written, for-end: earliest,
   authorised: yes, sent: DAY, received: DAY}
"""


def pays(on: str, amount: str, who: str = "beta", year: int = 2030) -> str:
    return f"- {{event: payment, by: {who}, to: alfa, on: {on}, amount: {amount!r}, for: {year}}}\n"


def returns(on: str, amount: str, who: str = "beta") -> str:
    return f"- {{event: payment, by: alfa, to: {who}, on: {on}, amount: {amount!r}, for: 2030}}\n"


PAID = (
    pays("2030-01-31", "33333.66")
    + pays("2030-02-01", "10000", "gamma")
    + pays("2031-01-01", "20000", "gamma", 2031)
)
BETA_LEAVES = LEAVES.replace("DAY", "2030-05-31")
"""Its last day is 30 June 2030: the second part falls due before it, and the third does not."""


def test_each_part_is_that_of_one_payer_and_one_year() -> None:
    assert owed("2031-06-15", TERMS, PAID + BETA_LEAVES) == {
        "beta > alfa 2030:1": "fulfilled",
        "beta > alfa 2030:2": "overdue",
        "beta > alfa 2030:3": "ended",
        # of 2031 beta, which had left, owes nothing
        "> alfa 2030:1": "fulfilled-late",
        "> alfa 2030:2": "overdue",
        "> alfa 2030:3": "overdue",
        "> alfa 2031:1": "fulfilled",
        "> alfa 2031:2": "fulfilled",
        "> alfa 2031:3": "pending",
    }


def test_what_is_left_of_a_year_is_of_the_parts_that_fall_due_before_the_end() -> None:
    """Of beta's 100 001 kronor two thirds fall due; of gamma's 30 000 all does, in each year."""
    keys = ("payment", "bearer", "year", "amount")
    assert figures("balance", keys, "outstanding", "2031-06-15", TERMS, PAID + BETA_LEAVES) == {
        "X-2 beta 2030 6666733": "33333.67",
        "X-3  2030 3000000": "20000.00",
        "X-3  2031 3000000": "10000.00",
    }


def test_what_is_done_is_a_part_of_the_one_who_owes_it() -> None:
    """What joint debtors pay is nobody's own part."""
    keys = ("duty", "bearer", "year", "nth")
    assert figures("done", keys, "on", "2031-06-15", TERMS, PAID + BETA_LEAVES) == {
        "X-2 beta 2030 1": "2030-01-31",
        "X-3  2030 1": "2030-02-01",
        "X-3  2031 1": "2031-01-01",
        "X-3  2031 2": "2031-01-01",
    }


@pytest.mark.parametrize(
    ("amount", "expected"),
    [("1000", "overdue"), ("33333.65", "overdue"), ("33333.66", "fulfilled")],
)
def test_a_part_of_one_clause_is_not_that_of_another(amount: str, expected: str) -> None:
    """A third of the 3 000 kronor that beta owes gamma under X-7 is no third of what X-2 says."""
    found = owed("2031-03-01", TERMS, pays("2031-01-31", amount, year=2031))
    assert (found["beta > alfa 2031:1"], found["beta > gamma 2031:1"]) == (expected, "overdue")


@pytest.mark.parametrize(
    ("received", "state"), [("2030-04-30", "ended"), ("2030-05-01", "overdue")]
)
def test_a_part_whose_last_day_is_that_of_the_payer_is_still_owed(
    received: str, state: str
) -> None:
    """Thirty days from 30 April are out on 30 May, the day before the last day of the part."""
    found = owed("2030-07-01", TERMS, LEAVES.replace("DAY", received))
    assert found["beta > alfa 2030:2"] == state


def late_after(on: str, events: str) -> dict[str, str]:
    """Since when each part is late that has not been paid, or not kept."""
    found = figures(
        "duty-state", ("bearer", "year", "nth", "state"), "late_after", on, TERMS, events
    )
    return {part: day for part, day in found.items() if part.endswith("overdue")}


@pytest.mark.parametrize(
    ("on", "came_back"),
    [
        ("2030-02-28", "2030-02-20"),
        ("2030-06-30", "2030-06-20"),  # the last day of the second part has passed
        ("2031-03-31", "2031-03-20"),  # that of the first part of the next year has passed
    ],
)
def test_a_part_that_was_paid_a_day_late_is_late_since_its_own_last_day(
    on: str, came_back: str
) -> None:
    """That gamma has paid as much in time is nothing to beta."""
    record = (
        pays("2030-01-31", "40000", "gamma")
        + pays("2030-02-01", "33333.66")
        + returns(came_back, "33333")
    )
    assert late_after(on, record)["beta 2030 1 overdue"] == "2030-01-31"


@pytest.mark.parametrize(("kept", "late"), [("9999.99", True), ("10000", False)])
def test_joint_debtors_part_that_was_paid_in_time_and_came_back_is_late_since_no_certain_day(
    kept: str, late: bool
) -> None:
    back = {"9999.99": "20000.01", "10000": "20000"}[kept]
    record = pays("2030-01-31", "30000", "gamma") + returns("2030-02-20", back, "gamma")
    expected = {" 2030 1 overdue": "9999-12-31"} if late else {}
    found = late_after("2030-03-31", record + pays("2030-01-31", "33333.66"))
    assert found == expected


@pytest.mark.parametrize("kind", ["came-undone", "whole-on-last-day"])
def test_what_was_paid_and_kept_did_not_come_undone(kind: str) -> None:
    assert figures(kind, ("bearer", "year", "nth"), "on", "2031-06-15", TERMS, PAID) == {}


LEAVING = """
- {id: X-8, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-9, kind: termination, by: all, ends: on any day, length: 30 days,
   counted: forward, counts from: received}
"""
DIVIDED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 90 000 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: allocation, among: kommunerna, by: population, reference day: 1 November}
- {id: X-4, kind: instalment, nth: 1, of: 2, paid in: January}
- {id: X-5, kind: instalment, nth: 2, of: 2, paid in: July}
"""


@pytest.mark.parametrize(
    ("events", "expected"), [("", "overdue"), (pays("2030-01-10", "1"), "unknown")]
)
def test_where_nothing_is_paid_a_part_is_late_however_much_it_is(
    events: str, expected: str
) -> None:
    """How the yearly amount is divided is not known: no figures of population are on record."""
    assert owed("2030-03-01", DIVIDED, events)["beta > alfa 2030:1"] == expected


PEOPLE = """
- {event: population, area: beta, on: 2029-11-01, value: 2000}
- {event: population, area: gamma, on: 2029-11-01, value: 1000}
"""


@pytest.mark.parametrize(
    ("amount", "beta", "gamma"),
    [
        ("14999.99", "overdue", "overdue"),
        ("15000", "overdue", "fulfilled"),
        ("29999.99", "overdue", "fulfilled"),
        ("30000", "fulfilled", "fulfilled"),
    ],
)
def test_of_what_is_divided_each_has_parts_of_its_own_share(
    amount: str, beta: str, gamma: str
) -> None:
    """Beta's share is 60 000 kronor and gamma's 30 000, in two parts each."""
    paid = pays("2030-01-31", amount) + pays("2030-01-31", amount, "gamma")
    found = owed("2030-02-15", DIVIDED, PEOPLE + paid)
    assert (found["beta > alfa 2030:1"], found["gamma > alfa 2030:1"]) == (beta, gamma)


def test_what_is_left_is_of_one_s_own_parts_of_the_share_of_that_year() -> None:
    """Of 2031 each is to pay half; beta leaves on 30 June 2031, and its second part is not due."""
    people = PEOPLE + PEOPLE.replace("2029", "2030").replace("2000", "1000")
    leaves = LEAVES.replace("DAY", "2031-05-31")
    keys = ("bearer", "year", "amount")
    kept = "1 November, when a party leaves: the others keep their shares}"
    terms = DIVIDED.replace("1 November}", kept)
    assert figures("balance", keys, "kept", "2031-12-31", terms + LEAVING, people + leaves) == {
        "beta 2030 6000000": "0.00",
        "gamma 2030 3000000": "0.00",
        "beta 2031 2250000": "0.00",
        "gamma 2031 4500000": "0.00",
    }


def test_what_is_left_under_one_clause_is_not_of_the_parts_of_another() -> None:
    keys = ("payment", "bearer", "year", "amount")
    found = figures("balance", keys, "kept", "2031-12-31", TERMS)
    assert sorted(name for name in found if "2031" in name) == [
        "X-2 beta 2031 10000100",
        "X-3  2031 3000000",
        "X-7 beta 2031 300000",
    ]
