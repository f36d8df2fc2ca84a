"""Penalty: what a delay costs by the day or week, started or in proportion, with a cap."""

from datetime import date

import pytest

from engine.inference.functions_of_days import days_of_delay, late_after
from tests.rules.invented import answer, effect, facts, figures, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: beta, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: penalty, of: X-2, amount: 1 000 SEK, per: week, at most: 4 500 SEK}
"""
IN_PROPORTION = TERMS.replace("per: week", "per: week, counted: in proportion")
BY_DAY = TERMS.replace("per: week", "per: day")
AFTER_CURE = TERMS.replace("per: week", "per: week, runs: from the end of the time to cure") + (
    "- {id: X-4, kind: cure, of: X-2, within: 30 days}\n"
)
DEMAND = """
- {id: brott, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-10}
- {id: krav, event: demand, by: beta, to: alfa, on: 2031-04-10, about: brott}
"""


def reported(received: str) -> str:
    return (
        f"- {{id: r, event: report, by: alfa, about: 2030, to: all, sent: {received},"
        f" received: {received}, form: written}}\n"
    )


def cost(on: str, terms: str = TERMS, events: str = "") -> list[tuple[str, ...]]:
    """Days of delay and öre of each delay on record."""
    found = run("penalty", on, terms, events, party="alfa", duty="X-2")
    return facts(found, "penalty-run", "days", "amount")


@pytest.mark.parametrize(
    ("on", "terms", "expected"),
    [
        ("2031-03-30", TERMS, []),
        ("2031-03-31", TERMS, [("1", "100000")]),
        ("2031-04-06", TERMS, [("7", "100000")]),
        ("2031-04-07", TERMS, [("8", "200000")]),
        ("2031-03-31", IN_PROPORTION, [("1", "14285")]),  # a seventh of 1 000 kronor
        ("2031-04-06", IN_PROPORTION, [("7", "100000")]),
        ("2031-04-07", IN_PROPORTION, [("8", "114285")]),
        ("2031-04-03", BY_DAY, [("4", "400000")]),
    ],
)
def test_a_delay_costs_by_each_unit_started_or_in_proportion(
    on: str, terms: str, expected: list[tuple[str, ...]]
) -> None:
    assert expected == cost(on, terms)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2031-04-27", "400000"), ("2031-04-28", "450000"), ("2032-03-30", "450000")],
)
def test_it_stops_at_the_cap(on: str, expected: str) -> None:
    assert [amount for _, amount in cost(on)] == [expected]


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2031-03-30", []), ("2031-03-31", [("1", "100000")]), ("2031-04-07", [("8", "200000")])],
)
def test_it_stops_when_what_was_owed_is_done(
    received: str, expected: list[tuple[str, ...]]
) -> None:
    assert expected == cost("2031-06-01", TERMS, reported(received))


@pytest.mark.parametrize(
    ("on", "events", "expected"),
    [
        ("2031-06-01", "", []),  # without a demand no time to cure runs out
        ("2031-05-10", DEMAND, []),
        ("2031-05-11", DEMAND, [("1", "100000")]),
        ("2031-06-01", DEMAND + reported("2031-05-10"), []),
        ("2031-06-01", DEMAND + reported("2031-05-18"), [("8", "200000")]),
    ],
)
def test_it_may_run_from_the_end_of_the_time_to_cure(
    on: str, events: str, expected: list[tuple[str, ...]]
) -> None:
    assert expected == cost(on, AFTER_CURE, events)


def test_every_delay_counts_by_itself_and_the_answer_is_the_sum() -> None:
    found = run("penalty", "2032-04-01", TERMS, party="alfa", duty="X-2")
    assert sorted(cost("2032-04-01")) == [("2", "100000"), ("368", "450000")]
    assert answer(found) == "yes"
    assert "5500.00" in effect(found, "amount")
    assert effect(found, "since") == "2031-03-30"


def test_a_receipt_that_is_not_known_leaves_it_open() -> None:
    events = reported("2031-04-07").replace(" received: 2031-04-07,", "")
    found = run("penalty", "2031-06-01", TERMS, events, party="alfa", duty="X-2")
    assert answer(found) == "unknown"


def test_who_is_in_time_owes_none() -> None:
    found = run("penalty", "2031-06-01", TERMS, reported("2031-03-01"), party="alfa", duty="X-2")
    assert answer(found) == "no"


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("from: 2031-04-02, until: 2031-04-04", [("7", "100000")]),  # 3 of 10 days
        ("from: 2031-04-03, until: 2031-04-04", [("8", "200000")]),
        ("from: 2031-03-31, until: 2031-04-09", []),
        ("from: 2031-03-31, until: 2031-04-08", [("1", "100000")]),
    ],
)
def test_days_of_force_majeure_are_no_days_of_delay(
    period: str, expected: list[tuple[str, ...]]
) -> None:
    """Late since 30 March; asked about on 9 April."""
    terms = TERMS + "- {id: X-4, kind: force majeure, causes: [war], other causes: no}\n"
    hindered = f"""
- {{id: fm, event: force-majeure, party: alfa, cause: war, {period}, affects: [X-2]}}
"""
    assert expected == cost("2031-04-09", terms, hindered)


def test_two_demands_are_one_delay() -> None:
    """The time to cure ran out on 10 May; a second demand gives no second penalty."""
    again = "- {id: krav-2, event: demand, by: beta, to: alfa, on: 2031-04-20, about: brott}\n"
    assert cost("2031-06-01", AFTER_CURE, DEMAND + again) == [("22", "400000")]


@pytest.mark.parametrize(
    ("after", "until", "without", "days", "since"),
    [
        (1, 11, (), 10, 1),
        (1, 1, (), 0, 1),
        (1, 11, ((2, 4),), 7, 4),
        (1, 11, ((1, 1),), 10, 1),
        (1, 11, ((5, 6), (6, 7), (11, 11)), 6, 1),
        (1, 11, ((1, 20),), 0, 1),
        (1, 11, ((20, 22),), 10, 1),
    ],
)
def test_days_of_delay(
    after: int, until: int, without: tuple[tuple[int, int], ...], days: int, since: int
) -> None:
    rows = tuple((date(2031, 1, first), date(2031, 1, last)) for first, last in without)
    between = (date(2031, 1, after), date(2031, 1, until))
    assert days_of_delay(*between, rows[:1], rows[1:]) == days
    assert late_after(*between, rows[:1], rows[1:]) == date(2031, 1, since)


@pytest.mark.parametrize(("party", "expected"), [("beta", "yes"), ("gamma", "yes"), ("alfa", "no")])
def test_what_is_owed_jointly_costs_each_who_owes_it(party: str, expected: str) -> None:
    terms = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030, liability: joint and several}
- {id: X-3, kind: payment window, paid in: January}
- {id: X-4, kind: penalty, of: X-2, amount: 1 000 SEK, per: day}
"""
    found = run("penalty", "2030-02-02", terms, party=party, duty="X-2")
    assert answer(found) == expected
    assert ("2000.00" in effect(found, "amount")) is (expected == "yes")
    assert len(found.inquiry.stated(found.ledger)) == (expected == "yes")


@pytest.mark.parametrize(("party", "expected"), [("beta", "yes"), ("gamma", "yes"), ("alfa", "no")])
def test_of_an_obligation_that_some_bear_together_it_is_on_each_of_them(
    party: str, expected: str
) -> None:
    terms = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: obligation, bearer: kommunerna, jointly: yes, duty: {sv: a, en: a},
   occurs: yearly, due: 31 January}
- {id: X-4, kind: penalty, of: X-2, amount: 1 000 SEK, per: day}
"""
    assert answer(run("penalty", "2030-02-02", terms, party=party, duty="X-2")) == expected


def test_a_duty_that_no_clause_puts_a_penalty_on_is_not_regulated() -> None:
    found = run("penalty", "2031-06-01", AFTER_CURE, party="alfa", duty="X-4")
    assert (answer(found), found.inquiry.regulated) == ("no", False)
    assert run("penalty", "2031-06-01", TERMS, party="alfa", duty="X-2").inquiry.regulated


def test_the_requirement_cites_the_clause_on_penalty() -> None:
    found = run("penalty", "2031-06-01", TERMS, party="alfa", duty="X-2")
    assert [str(one.clause) for one in found.ledger.examined_of("penalty", "X-2")] == ["X-3"]


PAYMENT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-3, kind: penalty, of: X-2, amount: 1 000 SEK, per: day}
"""
PAID = "- {id: p, event: payment, by: beta, to: alfa, for: 2030, on: 2030-01-10, amount: 600000}\n"


def came_back(on: str) -> str:
    return f"- {{id: r, event: payment, by: alfa, to: beta, for: 2030, on: {on}, amount: 100000}}\n"


@pytest.mark.parametrize(
    ("events", "answered", "amount"),
    [
        ("", "yes", "600000"),
        (PAID, "no", ""),
        (PAID + came_back("2030-01-31"), "yes", "600000"),  # it was not done on the last day
        (PAID + came_back("2030-02-01"), "judgement", ""),  # since when is not said by any text
    ],
)
def test_since_when_it_is_late_again_is_judged_where_a_payment_came_back(
    events: str, answered: str, amount: str
) -> None:
    found = run("penalty", "2030-02-06", PAYMENT, events, party="beta", duty="X-2")
    assert answered == answer(found)
    certain = [] if not amount else [(amount,)]
    assert certain == facts(found, "penalty-run", "amount")


TOGETHER = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 200 SEK, per: calendar year,
   first: 2030, liability: joint and several}
- {id: X-3, kind: payment window, paid in: January}
- {id: X-4, kind: force majeure, causes: [fire], other causes: no}
- {id: X-5, kind: penalty, of: X-2, amount: 1 SEK, per: day}
"""


def fire(party: str, first: str = "2030-02-05", until: str = "2030-02-14") -> str:
    return (
        f"- {{id: f-{party}, event: force-majeure, party: {party}, cause: fire, from: {first}, "
        f"until: {until}, affects: [X-2]}}\n"
    )


def joint_penalty(events: str) -> dict[str, str]:
    return figures("penalty-run", ("year",), "amount", "2030-02-20", TOGETHER, events)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", "20.00"),
        (fire("beta") + fire("gamma"), "10.00"),
        (fire("beta") + fire("gamma", "2030-02-04"), "judgement"),  # gamma was hindered sooner
        (fire("beta"), "judgement"),
    ],
)
def test_days_on_which_all_who_owe_together_are_hindered_cost_nothing(
    events: str, expected: str
) -> None:
    assert joint_penalty(events) == {"2030": expected}


@pytest.mark.parametrize(("says", "expected"), [("yes", "10.00"), ("no", "20.00")])
def test_whether_days_on_which_some_of_them_are_hindered_cost_a_person_says(
    says: str, expected: str
) -> None:
    ruled = (
        f"- {{id: r, event: assessment, term: hindrance-of-some, about: f-beta, answer: {says}, "
        "by: j, on: 2030-02-15}\n"
    )
    assert joint_penalty(fire("beta") + ruled) == {"2030": expected}
