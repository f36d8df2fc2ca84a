"""A penalty of which it is open on which days there is delay: sure where all possibilities cost
the same.

Alfa is to report by 30 March and does not; the words on how serious contagion must be await a
person. 1 000 kronor for each week started.
"""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.rules.invented import agreement, answer, effect, facts, figures, happened, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: beta, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: penalty, of: X-2, amount: 1 000 SEK, per: week, at most: 4 500 SEK}
- {id: X-4, kind: force majeure, causes: [contagion], contagion: allvarlig, other causes: no}
"""
TOGETHER = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 200 SEK, per: calendar year,
   first: 2030, liability: joint and several}
- {id: X-3, kind: payment window, paid in: January}
- {id: X-4, kind: force majeure, causes: [fire], other causes: no}
- {id: X-5, kind: penalty, of: X-2, amount: 10 SEK, per: week}
"""
"""Beta and gamma owe it together; whether a fire of one of them is one for both a person says."""


def hindered(first: str, last: str) -> str:
    return (
        f"- {{id: h, event: force-majeure, party: alfa, cause: contagion, from: {first}, "
        f"until: {last}, affects: [X-2]}}\n"
    )


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        # One day of hindrance, 10 April: so many days with it and without it.
        ("2031-04-09", [("10", "200000")]),
        ("2031-04-10", [("10", "200000")]),
        ("2031-04-13", [("13", "200000")]),
        ("2031-04-14", [("judgement", "judgement")]),
        ("2031-04-15", [("15", "300000")]),
        ("2031-04-20", [("20", "300000")]),
        ("2031-04-21", [("judgement", "judgement")]),
        ("2031-06-30", [("91", "450000")]),  # the most that it is to be
    ],
)
def test_what_costs_the_same_whatever_a_person_says_is_sure(
    on: str, expected: list[tuple[str, str]]
) -> None:
    record = hindered("2031-04-10", "2031-04-10")
    found = run("penalty", on, TERMS, record, party="alfa", duty="X-2")
    assert answer(found) == "yes"
    assert facts(found, "penalty-run", "days", "amount") == expected


@pytest.mark.parametrize(
    ("says", "expected"), [("yes", ("13", "200000")), ("no", ("14", "200000"))]
)
def test_a_ruling_moves_the_days_and_not_what_they_cost(
    says: str, expected: tuple[str, str]
) -> None:
    ruled = (
        f"- {{id: u, event: assessment, term: allvarlig, about: h, answer: {says}, by: j, "
        "on: 2031-04-11}\n"
    )
    record = hindered("2031-04-10", "2031-04-10") + ruled
    found = run("penalty", "2031-04-13", TERMS, record, party="alfa", duty="X-2")
    assert facts(found, "penalty-run", "days", "amount") == [expected]


@pytest.mark.parametrize(("on", "asked"), [("2031-04-13", []), ("2031-04-14", ["allvarlig"])])
def test_a_person_is_asked_only_where_it_moves_what_is_to_be_paid(
    on: str, asked: list[str]
) -> None:
    under = agreement(TERMS)
    record = happened(under, hindered("2031-04-10", "2031-04-10"))
    question = Question("penalty", date.fromisoformat(on), party="alfa", duty="X-2")
    told = ask(question, under, record, load(), "plain", "en")
    assert (told["answer"], [one["term"] for one in told["judgement"]]) == ("yes", asked)
    assert (told["effect"]["amount"] is None) is bool(asked)


@pytest.mark.parametrize(("first", "since"), [("2031-03-31", "none"), ("2031-04-01", "2031-03-30")])
def test_since_when_is_told_where_it_is_the_same_either_way(first: str, since: str) -> None:
    """A hindrance on the first day after the last one, or on the second."""
    found = run("penalty", "2031-04-13", TERMS, hindered(first, first), party="alfa", duty="X-2")
    assert (answer(found), effect(found, "since")) == ("yes", since)
    assert "2000.00" in effect(found, "amount")


@pytest.mark.parametrize(("on", "expected"), [("2031-04-10", "judgement"), ("2031-04-11", "yes")])
def test_without_a_day_that_is_sure_there_is_no_sure_penalty(on: str, expected: str) -> None:
    """Hindered from the first day of the delay, if it is hindered at all."""
    record = hindered("2031-03-31", "2031-04-10")
    found = run("penalty", on, TERMS, record, party="alfa", duty="X-2")
    assert answer(found) == expected
    assert effect(found, "amount") == "none"


@pytest.mark.parametrize(
    ("until", "expected"), [("2030-02-10", "30.00"), ("2030-02-11", "judgement")]
)
def test_what_is_owed_together_costs_the_same_whether_one_or_all_are_hindered(
    until: str, expected: str
) -> None:
    """Late for 21 days by 21 February: 15 days of them at least, or 14."""
    fire = (
        "- {id: f, event: force-majeure, party: beta, cause: fire, from: 2030-02-05, "
        f"until: {until}, affects: [X-2]}}\n"
    )
    found = figures("penalty-run", ("year",), "amount", "2030-02-21", TOGETHER, fire)
    assert found == {"2030": expected}
