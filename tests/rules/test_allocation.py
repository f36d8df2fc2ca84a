"""Allocation: among whom a sum is divided, and what happens when one has left."""

import pytest

from engine.questions.answer import open_points
from tests.rules.invented import figures, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: allocation, among: kommunerna, by: population, reference day: 1 November,
   rounding: {fork: G1, a: "whole kronor, largest remainder", b: "whole kronor, each half up"},
   base: {fork: G2, a: sum of the parties' figures, b: county total},
   when a party leaves: {fork: G3, c: to be renegotiated, a: the others pay the whole,
   b: the others keep their shares}, agreed anew: nytt}
"""
FORKS = {"G1": "a b", "G2": "a b", "G3": "c a b"}


def population(area: str, on: str, value: int, name: str = "") -> str:
    return (
        f"- {{id: folk-{area}-{on}{name}, event: population, area: {area}, on: {on}, "
        f"value: {value}}}\n"
    )


def counted(year: int) -> str:
    return population("beta", f"{year}-11-01", 2000) + population("gamma", f"{year}-11-01", 1000)


def amounts(on: str, events: str, reading: str = "", terms: str = TERMS) -> dict[str, str]:
    return figures("share", ("party", "year"), "amount", on, terms, events, FORKS, reading)


LEAVES = """
- {id: u1, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-02, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize(
    ("reading", "expected"),
    [("", "judgement"), ("G3=a", "600000.00"), ("G3=b", "400000.00")],
)
def test_when_one_has_left(reading: str, expected: str) -> None:
    found = amounts("2031-01-15", LEAVES + counted(2029) + counted(2030), reading)
    assert found["beta 2031"] == expected
    assert found["beta 2030"] == "400000.00"  # before it left, all share


@pytest.mark.parametrize(("answer", "expected"), [("yes", "600000.00"), ("no", "400000.00")])
def test_what_is_agreed_anew_counts(answer: str, expected: str) -> None:
    ruling = (
        "- {id: dom, event: assessment, term: nytt, about: X-6, by: parterna, on: 2031-01-03,"
        f" answer: {answer}}}\n"
    )
    assert amounts("2031-01-15", LEAVES + counted(2030) + ruling)["beta 2031"] == expected


def sharers(on: str, events: str, reading: str = "") -> dict[str, str]:
    return figures("sharer", ("party", "year"), "place", on, TERMS, events, FORKS, reading)


@pytest.mark.parametrize(
    ("reading", "remains", "has_left"),
    [("", "yes", "judgement"), ("G3=a", "yes", "no"), ("G3=b", "yes", "yes")],
)
def test_one_that_remains_shares_whatever_is_agreed_anew(
    reading: str, remains: str, has_left: str
) -> None:
    found = sharers("2031-01-15", LEAVES, reading)
    told = [
        "no" if place is None else "judgement" if place == "judgement" else "yes"
        for place in (found.get("beta 2031"), found.get("gamma 2031"))
    ]
    assert told == [remains, has_left]


def test_before_anybody_has_left_all_share() -> None:
    assert set(sharers("2031-01-15", LEAVES)) >= {"beta 2030", "gamma 2030"}


@pytest.mark.parametrize(
    ("received", "expected"), [("2030-11-30", "600000.00"), ("2030-12-01", "400000.00")]
)
def test_one_whose_last_day_is_the_first_of_the_year_shares_in_it(
    received: str, expected: str
) -> None:
    """A month from 30 November is 30 December; from 1 December it is 1 January."""
    on_any_day = TERMS.replace(
        "ends: at the end of a period, length: 6 months,\n   counted: back from the last day",
        "ends: on any day, length: 1 month, counted: forward",
    )
    leaves = LEAVES.replace("2030-06-02", received).replace("2030-06-01", received)
    events = leaves + counted(2029) + counted(2030)
    assert amounts("2031-01-15", events, "G3=a", on_any_day)["beta 2031"] == expected


def open_in_2031(events: str) -> set[str]:
    """What keeps open what beta owes for 2031: missing facts by field, open terms by id."""
    found = run("payment", "2031-01-15", TERMS, events, FORKS, party="beta", year=2031)
    missing, due = open_points(found)
    return {*(one.field for one in missing if one.kind == "termination-notice")} | {
        one.term for one in due
    }


@pytest.mark.parametrize(
    ("who", "received", "expected"),
    [
        ("alfa", "", {"received"}),  # alone on its side: all or nobody
        ("gamma", "", {"received", "nytt"}),
        ("gamma", "received: 2030-06-02, ", {"nytt"}),
        ("alfa", "received: 2030-06-02, ", set()),
    ],
)
def test_nothing_is_agreed_anew_where_the_notice_ends_the_whole(
    who: str, received: str, expected: set[str]
) -> None:
    leaves = LEAVES.replace("by: gamma", f"by: {who}").replace("received: 2030-06-02, ", received)
    assert expected == open_in_2031(leaves + counted(2029) + counted(2030))


RESCISSION = """
- {id: X-7, kind: rescission, by: all, serious: serious, not put right: delay, within: time,
   demand first: not needed, frees: FREES}
- {id: X-8, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}}
"""
BREACH = """
- {id: b, event: breach, by: gamma, against: alfa, duty: X-8, on: 2030-02-01}
- {id: h, event: rescission, by: gamma, against: alfa, form: written, sent: 2030-03-02, ground: b}
"""


@pytest.mark.parametrize(
    ("frees", "asked"), [("the two parties", True), ("the whole agreement", False)]
)
def test_nor_where_a_rescission_that_waits_for_a_judgement_would(frees: str, asked: bool) -> None:
    terms = TERMS + RESCISSION.replace("FREES", frees)
    events = BREACH + counted(2029) + counted(2030)
    found = run("payment", "2031-01-15", terms, events, FORKS, party="beta", year=2031)
    assert ("nytt" in {one.term for one in open_points(found)[1]}) is asked
