"""The last day for notice where three wordings follow each other: by that in force on the day."""

from datetime import date
from typing import Any

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import deadlines
from tests.rules.invented import following

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-6, kind: termination, by: all, ends: at the end of a period, length: LENGTH months,
   counted: back from the last day, counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
"""


def wordings(months: list[int], days: list[str]) -> tuple[Agreement, ...]:
    """One wording for each time of notice; each but the first from its day."""
    terms = (TERMS.replace("LENGTH", str(length)) for length in months)
    return following(*zip(["2030-01-01", *days], terms, strict=True))


def dates(held: tuple[Agreement, ...], first: str) -> list[tuple[str, str, str, str]]:
    """The dates on notice of 2031: kind, day, end, and how certain."""
    start = date.fromisoformat(first)
    found = deadlines(Span(start, date(2031, 12, 30), start, {}), held, (), load(), "plain", "en")
    rows: list[dict[str, Any]] = [one for one in found["rows"] if one["kind"] in WAYS]
    return [(one["kind"], one["date"], one["ends"], one["state"]) for one in rows]


WAYS = ("notice", "locked")


def test_a_time_that_the_third_wording_gives_again_is_not_cut_short_by_the_second() -> None:
    """Three months, twelve from 29 April, and three again from 1 May: on 30 April nobody can give
    notice for the end of 2031, and from 1 May to 30 September everybody can."""
    held = wordings([3, 12, 3], ["2031-04-29", "2031-05-01"])

    assert dates(held, "2031-04-28") == [
        ("notice", "2031-09-30", "2031-12-31", "certain"),
        ("locked", "2031-10-01", "2032-12-31", "certain"),
    ]
    asked = Question("renewal", date(2031, 4, 28), for_year=2032)
    answer = ask(asked, held, (), load(), "plain", "en")
    assert answer["effect"]["last_notice_day"] == "2031-09-30"
    assert not [one for one in answer["assumed"] if "runs out" in one]


def test_a_last_day_by_a_wording_that_has_been_replaced_is_none() -> None:
    """One month; nine from 24 June 2030, by which 31 March 2031 would be the last day; twelve from
    26 September 2030, by which it was 31 December 2030."""
    held = wordings([1, 9, 12], ["2030-06-24", "2030-09-26"])

    assert [one for one in dates(held, "2031-01-01") if one[2] == "2031-12-31"] == []
    assert ("notice", "2030-12-31", "2031-12-31", "certain") in dates(held, "2030-12-31")
