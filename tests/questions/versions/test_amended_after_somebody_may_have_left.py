"""A change that one party has not agreed to, which had left by one earlier wording and not by
another: whether the change needed it is for a person."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.question import Question
from engine.questions.versions.lists import obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2029-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-5, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2032,
   last about: 2032, due: DUE, counts from: received}
- {id: X-6, kind: termination, by: all, ends: on any day, length: LENGTH, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
NOTICE = """
- {id: n1, event: termination-notice, by: gamma, to: all, form: written, sent: 2031-04-01,
   received: 2031-04-01, for-end: earliest, authorised: yes}
"""
"""Three months end on 1 July 2031, twelve on 1 April 2032."""
OLD, NEW = ("2033-03-30",), ("2033-05-30",)


def due(
    lengths: tuple[str, str],
    first: tuple[str, str],
    on: str,
    agreed: str = "[alfa, beta]",
    form: str = "written",
) -> tuple[tuple[str, ...], str]:
    """When the report is due, on 30 May if the second change is valid, and the state of it.

    `first` is the day of the wording that changes the time for notice, and of its amendment.
    """
    begins, made = first
    each = [TERMS.replace("LENGTH", one).replace("DUE", "30 March") for one in lengths]
    third = each[1].replace("30 March", "30 May")
    wordings = ("2029-01-01", each[0]), (begins, each[1]), ("2032-07-01", third)
    held = following(*wordings, supposed=False)
    record = f"""
- {{id: a1, event: amendment, form: written, on: {made}, agreed-by: all, version: {begins}}}
- {{id: a2, event: amendment, form: {form}, on: {on}, agreed-by: {agreed}, version: 2032-07-01}}
"""
    asked = Question("obligations", date(2033, 1, 15))
    found = obligations(asked, held, happened(held[0], NOTICE + record), load(), "plain", "en")
    rows = [row for row in found["rows"] if row["duty"] == "X-5"]
    (state,) = {row["state"] for row in rows}
    return tuple(sorted(row["due"] for row in rows)), state


CHANGES = {
    "shorter": (("12 months", "3 months"), ("2031-06-01", "2031-05-20")),
    "shorter, and made late": (("12 months", "3 months"), ("2031-02-01", "2031-06-01")),
    "longer": (("3 months", "12 months"), ("2031-06-01", "2031-05-20")),
}
"""A wording that is made after the notice counts from then, whatever day it names."""


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2031-07-01", (OLD, "due")),  # by either wording gamma is bound this day
        ("2031-07-02", (OLD + NEW, "judgement")),  # by three months it is out
        ("2032-04-01", (OLD + NEW, "judgement")),
        ("2032-04-02", (NEW, "due")),  # by either it is out
    ],
)
def test_a_change_without_one_that_may_have_left_is_neither_surely_valid_nor_surely_not(
    change: str, on: str, expected: tuple[tuple[str, ...], str]
) -> None:
    assert due(*CHANGES[change], on) == expected


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(
    ("agreed", "form", "expected"),
    [
        ("all", "written", (NEW, "due")),  # whoever is bound has agreed
        ("[alfa, gamma]", "written", (OLD, "due")),  # beta is surely bound
        ("[alfa, beta]", "oral", (OLD, "due")),  # not valid, whoever is bound
    ],
)
def test_what_does_not_rest_on_who_has_left_is_sure(
    change: str, agreed: str, form: str, expected: tuple[tuple[str, ...], str]
) -> None:
    assert due(*CHANGES[change], "2031-11-01", agreed, form) == expected
