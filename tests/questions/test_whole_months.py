"""Three months before 1 July: to 30 March, the day with the same number, or to 31 March.

`Överenskommelsen gäller sex månader i taget, om den inte sägs upp tre månader innan varje ny
period.` In whole months April, May and June are left after 31 March; the clause does not say.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.questions.remarked import of, timeline
from tests.rules.invented import agreement

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 6 months}
- {id: X-2, kind: renewal, renewal: automatic, length: 6 months}
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: 3 months,
   counted: back from the last day}
"""
STATED = {
    rule: TERMS.replace("counted: back", f"month end: {rule}, counted: back")
    for rule in ("same day or last", "last day of month")
}
YEARLY = TERMS.replace("length: 6 months", "length: 1 year").replace("3 months", "6 months")
BOTH = (
    "X-4 does not say whether months are counted to the day with the same number or as whole "
    "months: for an end on 2031-06-30 the last day 2031-03-30 is assumed; in whole months it is "
    "2031-03-31"
)
IN_THE_HEADLINE = (
    " The answer counts to the day with the same number, Sunday 30 March 2031; in whole months the "
    "last day for notice is Monday 31 March 2031, and X-4 does not say which."
)


def told(name: str, on: str, terms: str = TERMS) -> dict[str, Any]:
    options = {"party": "alfa", "ends_by": date(2031, 6, 30)} if name == "termination" else {}
    question = Question(name, date.fromisoformat(on), **options)  # type: ignore[arg-type]
    found = ask(question, agreement(terms), (), load(), "plain", "en")
    return dict(found["supposing_in_force"] or found)


@pytest.mark.parametrize(
    ("on", "answer", "assumed", "at_once"),
    [
        ("2031-03-30", "yes", True, False),
        ("2031-03-31", "no", True, True),  # in time if whole months are meant
        ("2031-04-01", "no", False, False),
    ],
)
def test_both_days_are_told_and_on_the_day_between_at_once(
    on: str, answer: str, assumed: bool, at_once: bool
) -> None:
    found = told("termination", on)

    assert answer == found["answer"]
    assert assumed == (BOTH in found["assumed"])
    assert at_once == (IN_THE_HEADLINE in found["headline"])


@pytest.mark.parametrize("name", ["renewal", "in-force"])
@pytest.mark.parametrize(
    ("on", "at_once"), [("2031-03-30", False), ("2031-03-31", True), ("2031-04-01", False)]
)
def test_what_is_certain_from_the_day_between_on_is_told_with_the_other_day(
    name: str, on: str, at_once: bool
) -> None:
    assert at_once == (IN_THE_HEADLINE in told(name, on)["headline"])


@pytest.mark.parametrize(
    ("rule", "on", "answer"),
    [
        ("same day or last", "2031-03-30", "yes"),
        ("same day or last", "2031-03-31", "no"),
        ("last day of month", "2031-03-31", "yes"),
        ("last day of month", "2031-04-01", "no"),
    ],
)
def test_a_clause_that_says_how_months_are_counted_leaves_nothing_open(
    rule: str, on: str, answer: str
) -> None:
    found = told("termination", on, STATED[rule])

    assert answer == found["answer"]
    assert not any("whole months" in one for one in (found["headline"], *found["assumed"]))
    assert "month-end-open" not in of(STATED[rule])


def test_lint_shows_the_first_end_for_which_the_days_differ() -> None:
    found = of(TERMS)["month-end-open"]

    assert timeline(found) == [
        ("2030-03-30", "witness.last-notice"),
        ("2030-03-31", "witness.last-in-whole-months"),
    ]


@pytest.mark.parametrize(
    "terms",
    [
        YEARLY,  # back from 31 December it is 30 June either way
        TERMS.replace("2030-01-01", "2030-01-15"),  # no end is the last of a month
        TERMS.replace("back from the last day", "back from the day after"),
        TERMS.replace("back from the last day", "forward"),
    ],
)
def test_where_both_are_the_same_day_or_no_month_ends_nothing_is_remarked(terms: str) -> None:
    assert "month-end-open" not in of(terms)
