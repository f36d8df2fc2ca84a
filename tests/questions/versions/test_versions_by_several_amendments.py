"""Two amendments that bring one wording: from when it counts, where the first of them is open."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2029-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-5, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2030,
   last about: 2030, due: 30 March, counts from: received}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
HELD = following(
    ("2029-01-01", TERMS),
    ("2031-02-01", TERMS.replace("30 March", "30 April")),
    supposed=False,
)
"""The report is due on 30 March, from 1 February 2031 on 30 April."""
REPORT = "- {id: r, event: report, by: alfa, to: [beta], about: 2030, received: 2031-04-20}\n"


def made(id_: str, on: str, form: str) -> str:
    form = form and f"form: {form}, "
    brings = f"{form}on: {on}, agreed-by: all, version: 2031-02-01"
    return f"- {{id: {id_}, event: amendment, {brings}}}\n"


def told(events: str, on: str) -> list[tuple[str, str | None]]:
    asked = Question("obligations", date.fromisoformat(on))
    found = obligations(asked, HELD, happened(HELD[0], events + REPORT), load(), "plain", "en")
    return sorted((row["due"], row["state"]) for row in found["rows"])


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("written", [("2031-04-30", "fulfilled")]),
        ("oral", [("2031-03-30", "fulfilled-late")]),  # the second counts from 10 June
        ("", [("2031-03-30", "unknown"), ("2031-04-30", "unknown")]),
    ],
)
@pytest.mark.parametrize("on", ["2031-06-09", "2031-06-10", "2031-07-01"])
def test_an_amendment_of_unknown_form_stays_open_when_a_valid_one_is_made_later(
    on: str, first: str, expected: list[tuple[str, str]]
) -> None:
    """The second, valid and of 10 June, says nothing of the day on which the report fell due."""
    both = made("a1", "2031-01-10", first) + made("a2", "2031-06-10", "written")
    assert told(both, on) == expected


def test_one_that_is_valid_and_counts_from_the_same_day_is_enough() -> None:
    both = made("a1", "2031-01-10", "") + made("a2", "2031-02-01", "written")
    assert told(both, "2031-07-01") == [("2031-04-30", "fulfilled")]


def test_one_that_is_open_and_later_than_a_valid_one_makes_nothing_open() -> None:
    both = made("a1", "2031-01-10", "written") + made("a2", "2031-06-10", "")
    assert told(both, "2031-07-01") == [("2031-04-30", "fulfilled")]


def test_each_of_two_that_are_open_may_be_the_one_that_counts() -> None:
    """By the second alone the report was late; by the first it was in time."""
    both = made("a1", "2031-01-10", "") + made("a2", "2031-06-10", "")
    assert told(both, "2031-07-01") == [("2031-03-30", "unknown"), ("2031-04-30", "unknown")]


def test_each_amendment_is_judged_by_the_wording_that_it_amends() -> None:
    """The second too, though the first may have brought the wording before it was made."""
    both = made("a1", "2031-01-10", "") + made("a2", "2031-06-10", "written")
    events = happened(HELD[0], both)
    asked = [Question("amendment", date(2031, 7, 1), event=one) for one in ("a1", "a2")]
    found = [ask(one, HELD, events, load(), "plain", "en") for one in asked]
    assert [(one["answer"], one["version"]) for one in found] == [
        ("unknown", "2029-01-01"),
        ("yes", "2029-01-01"),
    ]
