"""A change within the year of a payment from one part to several, or back: what fell due before
the change is not raised again by the wording after it, in whatever parts.

Beta is to pay 200 kronor a year under a wording that is replaced, supposed valid.
"""

from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement, Replacement
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import deadlines, obligations
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: 200 SEK, per: calendar year, first: 2031}
"""
PAID = "- {id: p, event: payment, by: beta, to: alfa, on: 2031-01-15, amount: 200 SEK, for: 2031}"
BOTH: Final = ("2031:1", "2031:2")
ALL_THREE: Final = ("2031", *BOTH)


def paid_in(*months: str) -> Agreement:
    """The wording that has the payment fall due in one month, or in as many parts."""
    if len(months) == 1:
        return agreement(f"{TERMS}- {{id: X-4, kind: payment window, paid in: {months[0]}}}")
    of = [
        f"kind: instalment, nth: {nth}, of: {len(months)}, paid in: {month}"
        for nth, month in enumerate(months, 1)
    ]
    also = ", ".join(f"{{{one}}}" for one in of[1:])
    return agreement(f"{TERMS}- {{id: X-4, {of[0]}, also: [{also}]}}")


def in_may_or_on_the_next_working_day() -> Agreement:
    """By one reading it falls due on Saturday 31 May 2031, by the other on Monday 2 June."""
    weekend = "weekend: {fork: G1, a: stands, b: next working day}"
    terms = f"{TERMS}- {{id: X-4, kind: payment window, paid in: May, {weekend}}}"
    return agreement(terms, {"G1": "a b"})


def versions(old: Agreement, new: Agreement, change: str) -> tuple[Agreement, ...]:
    day = date.fromisoformat(change)
    replacing = Replacement(old.version, day, old.clauses["X-1"].place, supposed=True)
    return old, replace(new, version=day, replaces=replacing)


class Told:
    """What every command tells of the payment for 2031 on a day."""

    def __init__(self, held: tuple[Agreement, ...], on: str, paid: str = "") -> None:
        rest = (held, happened(held[0], paid) if paid else (), load(), "plain", "en")
        day = date.fromisoformat(on)
        listed = obligations(Question("obligations", day), *rest)["rows"]
        self.rows = {r["period"]: (r["state"], r["due"]) for r in listed if self._is_of(r)}
        span = Span(date(2031, 1, 1), date(2031, 12, 31), date(2032, 1, 1), {}, as_of=day)
        dates = [r for r in deadlines(span, *rest)["rows"] if r["kind"] == "duty-due"]
        self.dates = {(r["period"], r["date"]) for r in dates if r["clause"] == "X-3"}
        found = check(Day(day, date(2032, 1, 1), 0), *rest)
        self.found = {(f.kind, f.period) for f in found if f.clause == "X-3"}
        asked = Question("payment", day, party="beta", year=2031)
        self.answer: dict[str, Any] = ask(asked, *rest)

    @staticmethod
    def _is_of(row: dict[str, Any]) -> bool:
        return row["duty"] == "X-3" and str(row["period"])[:4] == "2031"


@pytest.mark.parametrize(
    ("old", "new", "change", "due"),
    [
        # Due on the last day of the earlier wording, and on the first of the later one.
        (("January",), ("January", "July"), "2031-02-01", {"2031": "2031-01-31"}),
        (("January",), ("January", "July"), "2031-01-31",
         {"2031:1": "2031-01-31", "2031:2": "2031-07-31"}),
        (("January",), ("April", "July"), "2031-02-01", {"2031": "2031-01-31"}),
        (("November",), ("April", "July"), "2031-02-20",
         {"2031:1": "2031-04-30", "2031:2": "2031-07-31"}),
        # Back to one: all had fallen due the day before the change, or nothing on its day.
        (("January", "February"), ("November",), "2031-03-01",
         {"2031:1": "2031-01-31", "2031:2": "2031-02-28"}),
        (("January", "February"), ("November",), "2031-01-31", {"2031": "2031-11-30"}),
        # As many parts: each by the wording of its day.
        (("January", "July"), ("January", "October"), "2031-02-20",
         {"2031:1": "2031-01-31", "2031:2": "2031-10-31"}),
    ],
)  # fmt: skip
def test_a_payment_falls_due_in_the_parts_of_the_wording_of_its_days(
    old: tuple[str, ...], new: tuple[str, ...], change: str, due: dict[str, str]
) -> None:
    told = Told(versions(paid_in(*old), paid_in(*new), change), "2031-12-31")

    assert told.rows == {period: ("overdue", day) for period, day in due.items()}
    assert told.dates == {*due.items()}
    assert told.found == {("overdue", period) for period in due}
    assert (told.answer["answer"], told.answer["effect"]["due"]) == ("yes", min(due.values()))


OPEN: Final = [
    # The later wording would have had a part fall due before it came, the earlier one after that.
    (("November",), ("January", "July"), "2031-02-01", "2031-11-30"),
    # A part had fallen due the day before the change, the others had not.
    (("January", "July"), ("January",), "2031-02-01", "2031-07-31"),
    (("January", "July"), ("March",), "2031-02-01", "2031-07-31"),
]


@pytest.mark.parametrize(("old", "new", "change", "last"), OPEN)
def test_where_no_wording_has_all_of_it_in_its_days_each_part_is_for_a_person(
    old: tuple[str, ...], new: tuple[str, ...], change: str, last: str
) -> None:
    told = Told(versions(paid_in(*old), paid_in(*new), change), last)

    assert {one: state for one, (state, _) in told.rows.items()} == dict.fromkeys(
        ALL_THREE, "judgement"
    )
    assert told.found == {("judgement", period) for period in ALL_THREE}
    assert (told.answer["answer"], told.answer["effect"]["parts"]) == ("judgement", None)
    assert {one["term"] for one in told.answer["judgement"]} == {"wording"}


@pytest.mark.parametrize(("old", "new", "change", "last"), OPEN)
def test_what_is_paid_in_full_or_late_by_each_wording_is_so(
    old: tuple[str, ...], new: tuple[str, ...], change: str, last: str
) -> None:
    held = versions(paid_in(*old), paid_in(*new), change)
    parts = BOTH if len(new) > 1 else ("2031",)
    paid, late = Told(held, last, PAID), Told(held, "2031-12-01")

    assert {one: state for one, (state, _) in paid.rows.items()} == dict.fromkeys(
        parts, "fulfilled"
    )
    assert paid.found == set()
    assert (paid.answer["answer"], paid.answer["effect"]["due"]) == ("yes", None)
    assert {one: state for one, (state, _) in late.rows.items()} == dict.fromkeys(parts, "overdue")
    assert late.answer["answer"] == "judgement"  # by when it was to be paid


@pytest.mark.parametrize(
    ("change", "rows"),
    [
        ("2031-06-02", dict.fromkeys(ALL_THREE, ("judgement", None))),  # in its days by one reading
        ("2031-06-03", {"2031": ("overdue", "2031-05-31")}),
    ],
)
def test_a_reading_that_moves_no_more_than_the_day_leaves_the_same_owed(
    change: str, rows: dict[str, tuple[str, str | None]]
) -> None:
    held = versions(in_may_or_on_the_next_working_day(), paid_in("July", "October"), change)
    told, paid = Told(held, "2031-10-31"), Told(held, "2031-10-31", PAID)

    assert {one: (state, due if rows[one][1] else None)
            for one, (state, due) in told.rows.items()} == rows  # fmt: skip
    assert {state for state, _ in paid.rows.values()} == {"fulfilled"}
    assert paid.found == set()
    assert paid.answer["answer"] == "yes"


@pytest.mark.parametrize("on", ["2031-01-20", "2031-02-01", "2031-08-01"])
def test_a_year_paid_in_full_needs_nobody(on: str) -> None:
    held = versions(paid_in("January"), paid_in("January", "July"), "2031-02-01")
    told = Told(held, on, PAID)

    assert told.rows == {"2031": ("fulfilled", "2031-01-31")}
    assert told.found == set()
    assert told.answer["answer"] == "yes"


def test_where_the_amount_is_another_too_every_part_is_for_a_person() -> None:
    new = paid_in("January", "July")
    dearer = agreement(TERMS.replace("200 SEK", "201 SEK"))
    clauses = {**new.clauses, "X-3": dearer.clauses["X-3"]}
    told = Told(versions(paid_in("January"), replace(new, clauses=clauses), "2031-02-01"),
                "2031-08-01")  # fmt: skip

    assert {one: state for one, (state, _) in told.rows.items()} == dict.fromkeys(
        ALL_THREE, "judgement"
    )
    assert told.answer["answer"] == "judgement"


@pytest.mark.parametrize(("amount", "is_paid"), [("200", False), ("201", True)])
def test_of_which_nothing_is_left_by_any_amount_is_fulfilled(amount: str, *, is_paid: bool) -> None:
    """The later wording asks 201 kronor for the year: what is to be paid is for a person, not that
    it is paid, where it is by each."""
    new, dearer = paid_in("January", "July"), agreement(TERMS.replace("200 SEK", "201 SEK"))
    new = replace(new, clauses={**new.clauses, "X-3": dearer.clauses["X-3"]})
    held = versions(paid_in("January"), new, "2031-02-01")
    told = Told(held, "2031-08-01", PAID.replace("200", amount))

    assert {one: state for one, (state, _) in told.rows.items()} == (
        dict.fromkeys(BOTH, "fulfilled") if is_paid else dict.fromkeys(ALL_THREE, "judgement")
    )
    assert told.found == (set() if is_paid else {("judgement", one) for one in ALL_THREE})
    assert told.answer["answer"] == "judgement"
    said = "Nothing is left to pay under any of them."
    assert (said in told.answer["headline"]) is is_paid
