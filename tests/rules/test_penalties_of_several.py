"""Penalties of several: each runs by the delay of one bearer with one duty, and by no other."""

import pytest

from tests.rules.invented import answer, figures, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: penalty, of: X-2, amount: 100 SEK, per: day}
- {id: X-4, kind: cure, of: X-2, within: 10 days}
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 200 SEK, per: calendar year,
   first: 2031}
- {id: X-6, kind: payment window, paid in: January}
- {id: X-7, kind: allocation, among: kommunerna, by: equal shares}
- {id: X-8, kind: penalty, of: X-5, amount: 10 SEK, per: day}
- {id: X-9, kind: report, by: beta, to: alfa, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-10, kind: penalty, of: X-9, amount: 100 SEK, per: day,
   runs: from the end of the time to cure}
- {id: X-11, kind: cure, of: X-9, within: 20 days}
- {id: X-12, kind: force majeure, causes: [war], other causes: no}
"""
PAID = """
- {id: p1, event: payment, by: beta, to: alfa, on: 2031-01-10, amount: 100, for: 2031}
- {id: p2, event: payment, by: gamma, to: alfa, on: 2031-01-10, amount: 100, for: 2031}
"""


def reported(by: str, on: str = "2031-03-30") -> str:
    return (
        f"- {{event: report, by: {by}, about: 2030, to: all, sent: {on}, received: {on},"
        " form: written}\n"
    )


def runs(events: str, on: str = "2031-04-01", terms: str = TERMS) -> dict[str, str]:
    """Since when and for how many days, by duty, bearer and beneficiary; certain or not."""
    keys = ("duty", "bearer", "beneficiary", "days")
    return figures("penalty-run", keys, "since", on, terms, events)


def test_each_delay_runs_from_the_last_day_of_its_own_duty() -> None:
    """X-9 costs something only when the time to cure is out."""
    assert runs("") == {
        "X-2 alfa beta 2": "2031-03-30",
        "X-2 alfa gamma 2": "2031-03-30",
        "X-5 beta alfa 60": "2031-01-31",
        "X-5 gamma alfa 60": "2031-01-31",
    }


def test_where_it_runs_from_the_time_to_cure_it_runs_from_that_of_its_own_duty() -> None:
    """X-2 can be cured too, and costs from its last day all the same."""
    demands = """
- {id: b1, event: breach, by: alfa, against: beta, duty: X-9, on: 2031-04-05}
- {id: d1, event: demand, by: alfa, to: beta, on: 2031-04-05, about: b1}
- {id: b2, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-06}
- {id: d2, event: demand, by: beta, to: alfa, on: 2031-04-06, about: b2}
"""
    assert runs(PAID + demands, "2031-05-01") == {
        "X-2 alfa beta 32": "2031-03-30",
        "X-2 alfa gamma 32": "2031-03-30",
        "X-9 beta alfa 6": "2031-04-25",
    }


@pytest.mark.parametrize(
    ("who", "affects", "beta", "gamma"),
    [
        ("beta", "X-5", 50, 60),
        ("gamma", "X-5", 60, 50),
        ("beta", "X-9", 60, 60),
    ],
)
def test_days_on_which_one_is_hindered_are_those_of_that_one_and_that_duty(
    who: str, affects: str, beta: int, gamma: int
) -> None:
    war = (
        f"- {{id: fm, event: force-majeure, party: {who}, cause: war, from: 2031-03-01,"
        f" until: 2031-03-10, affects: [{affects}]}}\n"
    )
    found = [delay for delay in runs(war + reported("alfa")) if delay.startswith("X-5")]
    assert found == [f"X-5 beta alfa {beta}", f"X-5 gamma alfa {gamma}"]


@pytest.mark.parametrize(("until", "expected"), [("2031-03-29", "2"), ("2031-03-30", "")])
def test_who_was_hindered_on_the_last_day_is_in_no_delay(until: str, expected: str) -> None:
    war = (
        "- {id: fm, event: force-majeure, party: alfa, cause: war, from: 2031-03-01,"
        f" until: {until}, affects: [X-2]}}\n"
    )
    days = f"X-2 alfa beta {expected}"
    assert (days in runs(PAID + war)) is bool(expected)
    assert bool(runs(PAID + war)) is bool(expected)


@pytest.mark.parametrize(
    ("events", "on", "expected"),
    [
        ("", "2031-03-30", []),
        ("", "2031-03-31", ["beta", "gamma"]),
        (reported("alfa", "2031-03-30"), "2031-06-01", []),
        (reported("alfa", "2031-03-31"), "2031-06-01", ["beta", "gamma"]),
    ],
)
def test_there_is_a_delay_from_the_day_after_the_last_one_with_what_is_not_done_by_then(
    events: str, on: str, expected: list[str]
) -> None:
    found = figures("delay", ("duty", "beneficiary"), "after", on, TERMS, PAID + events)
    assert [delay.removeprefix("X-2 ") for delay in found if delay.startswith("X-2")] == expected


def test_that_another_s_payment_came_back_leaves_one_s_own_delay_certain() -> None:
    back = (
        "- {id: a1, event: payment, by: alfa, to: gamma, on: 2031-02-10, amount: 50, for: 2031}\n"
    )
    found = runs(PAID.splitlines(keepends=True)[2] + back + reported("alfa"))
    assert found["X-5 beta alfa 60"] == "2031-01-31"


APPROVAL = (
    "- {id: X-13, kind: approval, by: all, binds: those who have approved,"
    " late approval: binds from the last approval}\n"
)


@pytest.mark.parametrize(
    ("approved", "expected"),
    [
        ("2031-03-30", ["X-2 alfa beta 2", "X-2 alfa gamma 2"]),
        ("2031-03-31", ["X-2 alfa beta 2"]),
    ],
)
def test_towards_one_that_became_bound_after_the_last_day_there_is_no_delay(
    approved: str, expected: list[str]
) -> None:
    approvals = "".join(
        f"- {{id: ja-{who}, event: approval, by: {who}, on: {day}}}\n"
        for who, day in (("alfa", "2029-12-01"), ("beta", "2029-12-01"), ("gamma", approved))
    )
    assert list(runs(PAID + approvals, terms=TERMS + APPROVAL)) == expected


@pytest.mark.parametrize(
    ("events", "party", "duty", "expected"),
    [
        (reported("alfa"), "beta", "X-5", "yes"),
        (reported("alfa"), "beta", "X-2", "no"),  # beta is late with another duty
        (PAID, "beta", "X-2", "no"),  # it is alfa that is late
        (PAID, "alfa", "X-2", "yes"),
        (PAID.splitlines()[1] + "\n", "beta", "X-5", "no"),  # it is gamma that is late
        (PAID.splitlines()[1] + "\n", "gamma", "X-5", "yes"),
    ],
)
def test_it_costs_the_one_who_is_late_with_that_duty(
    events: str, party: str, duty: str, expected: str
) -> None:
    found = run("penalty", "2031-04-01", TERMS, events, party=party, duty=duty)
    assert answer(found) == expected
