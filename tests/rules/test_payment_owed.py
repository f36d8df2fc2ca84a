"""Payment owed: who owes something for a year, and how much, severally or jointly."""

import pytest

from tests.rules.invented import answer, figures, owed, run, state

START = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
"""
LEAVING = """
- {id: X-6, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-7, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
"""
TOGETHER = """
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030, liability: {fork: G1, a: several, b: joint and several}}
- {id: X-4, kind: payment window, paid in: January}
"""
DIVIDED = """
- {id: X-5, kind: allocation, among: kommunerna, by: population, reference day: 1 November,
   when a party leaves: {fork: G3, c: to be renegotiated, a: the others pay the whole,
   b: the others keep their shares}, agreed anew: nytt}
"""
SHARED = START + LEAVING + TOGETHER + DIVIDED
FORKS = {"G1": "a b", "G3": "c a b"}
PEOPLE = """
- {id: folk-1, event: population, area: beta, on: 2029-11-01, value: 2000}
- {id: folk-2, event: population, area: gamma, on: 2029-11-01, value: 1000}
"""
NEXT_YEAR = PEOPLE.replace("folk", "invanare").replace("2029-11-01", "2030-11-01")
LEAVES = """
- {id: u1, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-02, for-end: earliest, authorised: yes}
"""


def claims(on: str, events: str, reading: str = "") -> dict[str, str]:
    return figures("claim", ("bearer", "year"), "amount", on, SHARED, events, FORKS, reading)


def test_several_debtors_owe_a_share_each_and_joint_debtors_the_whole() -> None:
    severally, jointly = (claims("2030-01-15", PEOPLE, reading) for reading in ("", "G1=b"))
    assert (severally["beta 2030"], severally["gamma 2030"]) == ("400000.00", "200000.00")
    assert (jointly["beta 2030"], jointly["gamma 2030"]) == ("600000.00", "600000.00")


@pytest.mark.parametrize(
    ("reading", "expected"), [("", "judgement"), ("G3=a", "600000.00"), ("G3=b", "400000.00")]
)
def test_a_party_that_has_left_owes_nothing_and_those_who_remain_owe_under_every_reading(
    reading: str, expected: str
) -> None:
    found = claims("2031-01-15", LEAVES + NEXT_YEAR, reading)
    assert found["beta 2031"] == expected
    assert "gamma 2031" not in found
    owe = figures(
        "owes", ("bearer", "year"), "year", "2031-01-15", SHARED, LEAVES + NEXT_YEAR, FORKS, reading
    )
    assert (owe["beta 2031"], owe.get("gamma 2031")) == ("2031", None)


RESCINDED = """
- {id: X-8, kind: rescission, by: all, serious: serious, not put right: delay, within: time,
   demand first: not needed, frees: the two parties}
- {id: X-9, kind: obligation, bearer: [gamma], duty: {sv: a, en: a}}
"""
BREACH = """
- {id: b, event: breach, by: alfa, against: gamma, duty: X-9, on: 2030-02-01}
- {id: h, event: rescission, by: alfa, against: gamma, form: written, sent: 2030-03-02, ground: b}
"""


@pytest.mark.parametrize(
    ("on", "remains", "perhaps_out"),
    [("2031-01-31", "due", "judgement"), ("2031-02-01", "overdue", "judgement")],
)
def test_whether_another_has_left_moves_only_how_much_one_that_remains_owes(
    on: str, remains: str, perhaps_out: str
) -> None:
    """Whether gamma is out waits for a person; beta is late in any case."""
    found = owed(on, SHARED + RESCINDED, BREACH + NEXT_YEAR, FORKS, "X-3")
    assert (found["beta > alfa 2031"], found["gamma > alfa 2031"]) == (remains, perhaps_out)


def test_that_it_is_to_pay_is_met_while_only_the_amount_waits_for_a_person() -> None:
    found = run("payment", "2031-02-01", SHARED + RESCINDED, BREACH + NEXT_YEAR, FORKS,
                party="beta", year=2031)  # fmt: skip
    assert (state(found, "owes-for-year"), state(found, "amount")) == ("met", "judgement")


def test_several_payers_whom_nothing_divides_owe_an_amount_that_is_not_known() -> None:
    found = figures(
        "claim", ("bearer",), "amount", "2030-01-15", START + TOGETHER, "", {"G1": "a b"}
    )
    assert found == {"beta": "unknown", "gamma": "unknown"}


@pytest.mark.parametrize(
    ("party", "year", "expected"),
    [
        ("beta", 2031, {"bound-in-year": "met", "payer": "met", "owes-for-year": "met"}),
        ("gamma", 2031, {"bound-in-year": "unmet", "payer": "met", "owes-for-year": "unmet"}),
        ("gamma", 2030, {"bound-in-year": "met", "payer": "met", "owes-for-year": "met"}),
        ("beta", 2029, {"bound-in-year": "unmet", "payer": "met", "owes-for-year": "unmet"}),
        ("alfa", 2031, {"bound-in-year": "met", "payer": "unmet"}),
    ],
)
def test_each_demand_of_the_question(party: str, year: int, expected: dict[str, str]) -> None:
    events = LEAVES + PEOPLE + NEXT_YEAR
    found = run("payment", "2031-01-15", SHARED, events, FORKS, party=party, year=year)
    assert expected == {name: state(found, name) for name in expected}


@pytest.mark.parametrize(("events", "expected"), [(PEOPLE, "yes"), ("", "unknown")])
def test_the_amount_is_determined_where_the_figures_are_on_record(
    events: str, expected: str
) -> None:
    found = run("payment", "2030-01-15", SHARED, events, FORKS, party="beta", year=2030)
    assert answer(found) == expected
