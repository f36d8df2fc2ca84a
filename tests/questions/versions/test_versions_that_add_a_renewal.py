"""A wording that renews the agreement, in force from about the day after its last."""

from datetime import date, timedelta

import pytest

from engine.inference.book import load
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import deadlines
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-6, kind: termination, by: all, ends: on any day, length: 6 months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
RENEWED = TERMS + "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n"
ENDS, BEGINS = ("2030-12-31", "agreement-ends"), ("2031-01-01", "renewal")
MADE = "- {id: a1, event: amendment, FORM, on: 2030-12-01, agreed-by: all, version: 2031-01-01}\n"


def dates(begins: str, supposed: bool = True, record: str = "") -> list[tuple[str, str, str]]:
    held = following(("2030-01-01", TERMS), (begins, RENEWED), supposed=supposed)
    span = Span(date(2030, 12, 30), date(2031, 1, 3), date(2030, 12, 30), {})
    found = deadlines(span, held, happened(held[0], record), load(), "plain", "en")["rows"]
    kinds = ("agreement-ends", "renewal")
    return [(o["date"], o["kind"], o["state"]) for o in found if o["kind"] in kinds]


@pytest.mark.parametrize(
    ("begins", "expected"),
    [
        ("2030-12-31", [BEGINS]),
        ("2031-01-01", [BEGINS]),  # the last day by the old wording is no end by that of the next
        ("2031-01-02", [ENDS]),  # there was nothing left to renew
    ],
)
def test_the_agreement_ends_on_no_day_after_which_the_wording_of_the_next_lets_it_go_on(
    begins: str, expected: list[tuple[str, str]]
) -> None:
    assert [one[:2] for one in dates(begins)] == expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (MADE.replace("FORM", "form: written"), [(*BEGINS, "certain")]),
        (MADE.replace("FORM", "form: oral"), [(*ENDS, "certain")]),
        (MADE.replace("FORM, ", ""), [(*ENDS, "unknown"), (*BEGINS, "unknown")]),
        ("", [(*ENDS, "unknown"), (*BEGINS, "unknown")]),
    ],
)
def test_whether_it_ends_is_as_open_as_the_change_is(
    record: str, expected: list[tuple[str, str, str]]
) -> None:
    assert dates("2031-01-01", supposed=False, record=record) == expected


@pytest.mark.parametrize(("begins", "expected"), [("2031-01-01", "yes"), ("2031-01-02", "no")])
@pytest.mark.parametrize("later", [-1, 0])
def test_what_the_wording_of_its_last_day_has_no_word_of_is_no_no_to_the_next_period(
    begins: str, later: int, expected: str
) -> None:
    held = following(("2030-01-01", TERMS), (begins, RENEWED))
    on = date(2031, 1, 1) + timedelta(days=later)
    found = ask(Question("renewal", on, for_year=2031), held, (), load(), "plain", "en")
    assert found["answer"] == expected
