"""A fixed term that a coming wording makes longer: until when a notice for any day has effect.

By the first wording the agreement ends on 31 December 2030; a notice after 30 June runs out no
sooner. By the second it ends on 31 December 2031.
"""

from datetime import date

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import deadlines
from tests.rules.invented import following

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: LENGTH}
- {id: X-2, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 6 months, counted: forward,
   counts from: received}
"""
RENEWED = "- {id: X-4, kind: renewal, renewal: automatic, length: 1 year}\n"
BOOK = load()
ASKED = date(2030, 6, 20)
FIRST, SECOND = "2030-06-30", "2031-06-30"


def wordings(
    begins: str, renewed: str = "", by: str = "all", once: str = ""
) -> tuple[Agreement, ...]:
    first = TERMS.replace("LENGTH", "1 year")
    terms = TERMS.replace("LENGTH", "1 year" if renewed else "2 years").replace(
        "by: all", f"by: {by}"
    )
    later = terms.replace("from: received", f"from: received{once}") + renewed
    return following(("2030-01-01", first), (begins, later))


def listed(held: tuple[Agreement, ...], last: date) -> list[str]:
    span = Span(ASKED, last, ASKED, {})
    rows = deadlines(span, held, (), BOOK, "plain", "en")["rows"]
    return [one["date"] for one in rows if one["kind"] == "notice"]


def found_near(held: tuple[Agreement, ...], on: date) -> list[str]:
    found = check(Day(on=on, known_on=on), held, (), BOOK, "plain", "en")
    return [str(one.day) for one in found if one.kind == "notice-window"]


@pytest.mark.parametrize(
    ("begins", "days"),
    [
        ("2030-06-30", [SECOND]),
        ("2030-07-01", [SECOND]),  # the next day a notice has effect by the second
        ("2030-07-02", [FIRST, SECOND]),  # on 1 July none has
    ],
)
def test_the_day_before_the_change_is_not_the_last_where_it_goes_on(
    begins: str, days: list[str]
) -> None:
    held = wordings(begins)
    assert listed(held, date(2031, 12, 31)) == days
    assert listed(held, date(2030, 12, 31)) == [day for day in days if day == FIRST]
    assert found_near(held, ASKED) == [day for day in days if day == FIRST]
    assert found_near(held, date(2031, 6, 20)) == [SECOND]
    asked = Question("termination", ASKED, party="alfa", form="oral")
    told = ask(asked, held, (), BOOK, "plain", "en")
    assert told["effect"]["next_last_day"] == days[0]


@pytest.mark.parametrize(("begins", "last"), [("2030-07-01", []), ("2030-07-02", [FIRST])])
def test_nor_where_the_agreement_is_renewed_by_then(begins: str, last: list[str]) -> None:
    held = wordings(begins, RENEWED)
    assert listed(held, date(2031, 12, 31)) == last
    assert found_near(held, ASKED) == last


@pytest.mark.parametrize(("later", "who"), [("all", []), ("beta", ["alfa", "gamma"])])
def test_it_is_the_last_for_one_whose_right_the_second_takes_away(
    later: str, who: list[str]
) -> None:
    held = wordings("2030-07-01", by=later)
    span = Span(ASKED, date(2030, 12, 31), ASKED, {})
    rows = deadlines(span, held, (), BOOK, "plain", "en")["rows"]
    told = [(one["date"], one["who"]) for one in rows if one["kind"] == "notice"]
    assert told == ([(FIRST, who)] if who else [])
    assert found_near(held, ASKED) == ([FIRST] if who else [])


@pytest.mark.parametrize(("once", "told"), [("", []), (", once it has run: 2 years", [FIRST])])
def test_and_where_the_second_lets_the_right_begin_later(once: str, told: list[str]) -> None:
    held = wordings("2030-07-01", once=once)
    assert [day for day in listed(held, date(2030, 12, 31)) if day == FIRST] == told
