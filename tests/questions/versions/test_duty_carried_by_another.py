"""A yearly duty that falls between two wordings: by neither does it fall in its own days.

By the earlier wording the report carries it, due on 30 March for the year before; by the later
one it stands for itself, due on 31 December of its year. With the change between the two, each
alone has the duty of 2030 owed, and a person says which of them governs it.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement, Replacement
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.check import check
from engine.questions.versions.lists import deadlines, obligations
from tests.rules.invented import agreement, happened

FRAME = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2030,
   due: 30 March, counts from: received}
- {id: X-4, kind: obligation, bearer: [alfa], towards: [beta], occurs: yearly, owed: result,
   duty: {sv: sammanställa, en: compile}}
"""
REPORT = FRAME[FRAME.index("- {id: X-3") : FRAME.index("- {id: X-4")]
CARRIED = FRAME.replace("occurs: yearly", "occurs: yearly, carried by: X-3")
ALONE = FRAME.replace(REPORT, "")
JUNE = ALONE.replace("occurs: yearly", "occurs: yearly, due: 30 June")
BETWEEN = "2031-03-01"


def versions(old: str, new: str, change: str) -> tuple[Agreement, Agreement]:
    first, day = agreement(old), date.fromisoformat(change)
    replacing = Replacement(first.version, day, first.clauses["X-1"].place, supposed=True)
    return first, replace(agreement(new), version=day, replaces=replacing)


def listed(held: tuple[Agreement, ...], on: str, events: str = "") -> dict[str, Any]:
    record = happened(held[0], events, *held[1:])
    question = Question("obligations", date.fromisoformat(on))
    return obligations(question, held, record, load(), "plain", "en")


def states(found: dict[str, Any], year: str = "2030") -> dict[str, tuple[str, str | None]]:
    """State and last day of each duty for a year, by its clause."""
    rows = found["rows"]
    return {one["duty"]: (one["state"], one["due"]) for one in rows if one["period"] == year}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        # The last day of the later wording is in its own days: it stands for itself.
        ("2030-12-31", {"X-4": ("overdue", "2030-12-31")}),
        ("2031-01-01", {"X-4": ("judgement", None)}),
        ("2031-03-30", {"X-4": ("judgement", None)}),
        # The last day of the earlier one is in its own days: the report carries it.
        ("2031-03-31", {"X-3": ("due", "2031-03-30")}),
    ],
)
def test_a_duty_owed_by_each_wording_alone_in_the_days_of_the_other_is_for_a_person(
    change: str, expected: dict[str, tuple[str, str | None]]
) -> None:
    held = versions(CARRIED, ALONE, change)
    assert states(listed(held, "2031-03-30")) == expected


def test_both_days_are_told_and_what_is_asked() -> None:
    found = listed(versions(CARRIED, ALONE, BETWEEN), "2031-03-15")
    both = "by 2031-03-30 under that from 2030-01-01, by 2030-12-31 under that from 2031-03-01"
    assert any(one.startswith("X-4 2030") and both in one for one in found["assumed"])
    (row,) = (one for one in found["rows"] if one["period"] == "2030")
    assert [(one["term"], one["about"]) for one in row["judgement"]] == [("wording", "2030")]
    assert states(found, "2031") == {"X-4": ("due", "2031-12-31")}


@pytest.mark.parametrize(("on", "state"), [("2031-03-30", "judgement"), ("2031-03-31", "overdue")])
def test_what_is_late_by_each_wording_is_late(on: str, state: str) -> None:
    assert states(listed(versions(CARRIED, ALONE, BETWEEN), on)) == {"X-4": (state, None)}


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2031-02-28", {"X-4": ("fulfilled", "2031-03-30")}),
        ("2031-03-01", {"X-4": ("judgement", None)}),
    ],
)
def test_what_was_done_by_the_earlier_wording_before_the_change_is_done(
    received: str, expected: dict[str, tuple[str, str | None]]
) -> None:
    sent = f"""
- {{id: r30, event: report, by: alfa, about: 2030, to: beta, form: written, sent: 2031-02-27,
   received: {received}}}
"""
    found = listed(versions(CARRIED, ALONE, BETWEEN), "2031-04-05", sent)
    assert states(found) == expected
    done = "X-4 2030 was done under the wording from 2030-01-01, before it was replaced"
    assert any(one.startswith(done) for one in found["assumed"]) is (
        expected["X-4"][0] == "fulfilled"
    )


def test_a_duty_that_only_one_wording_has_is_for_nobody_to_judge() -> None:
    """The report alone, struck out before its day, asks nothing of anybody."""
    report = CARRIED[: CARRIED.index("- {id: X-4")]
    gone = report.replace(REPORT, "")
    assert states(listed(versions(report, gone, BETWEEN), "2031-04-05")) == {}
    begun = ALONE.replace("occurs: yearly", "occurs: yearly, due: 1 February")
    found = listed(versions(gone, begun, BETWEEN), "2031-04-05")
    assert states(found) == states(found, "2031") == {}


def test_the_dates_and_the_check_have_it_by_each_wording() -> None:
    held = versions(CARRIED, ALONE, BETWEEN)
    span = Span(date(2030, 12, 1), date(2031, 12, 1), date(2030, 12, 1), {})
    rows = deadlines(span, held, (), load(), "plain", "en")["rows"]
    due = [(one["date"], one["clause"], one["state"]) for one in rows if one["kind"] == "duty-due"]
    assert due == [("2030-12-31", "X-4", "judgement"), ("2031-03-30", "X-4", "judgement")]
    found = check(Day(date(2031, 3, 15), date(2031, 3, 15)), held, (), load(), "plain", "en")
    (told,) = (one for one in found if one.clause == "X-4" and one.period == "2030")
    assert told.kind == "judgement"
    assert "Under the wording from 2030-01-01: " in told.says
    assert "2031-03-30" in told.says
    assert "2030-12-31" in told.says


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        # Due by the earlier wording before the change; the later one does not raise it again.
        ("2031-07-01", ("overdue", "2031-06-30")),
        # By the earlier wording in the days of the later one, and the other way round.
        ("2031-06-30", ("due", "2031-12-31")),
    ],
)
def test_a_duty_whose_day_moves_to_after_the_change_falls_once(
    change: str, expected: tuple[str, str]
) -> None:
    assert states(listed(versions(JUNE, ALONE, change), "2031-07-05"), "2031") == {"X-4": expected}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("2031-06-30", ("overdue", "2031-06-30")),
        ("2031-07-01", ("judgement", None)),
        ("2031-12-31", ("judgement", None)),
        ("2032-01-01", ("due", "2031-12-31")),
    ],
)
def test_a_duty_whose_day_moves_to_before_the_change_is_for_a_person(
    change: str, expected: tuple[str, str | None]
) -> None:
    assert states(listed(versions(ALONE, JUNE, change), "2031-07-05"), "2031") == {"X-4": expected}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("2030-12-31", {"X-3": ("pending", "2031-03-30")}),
        ("2031-01-01", {"X-3": ("pending", "2031-03-30"), "X-4": ("due", "2030-12-31")}),
    ],
)
def test_a_report_that_is_to_carry_a_duty_does_not_raise_again_what_fell_due(
    change: str, expected: dict[str, tuple[str, str | None]]
) -> None:
    """The mirror: it stands for itself by the earlier wording, and the report carries it later."""
    found = states(listed(versions(ALONE, CARRIED, change), "2030-12-30"))
    assert found == expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("2031-06-30", ("overdue", "2031-06-30")),
        ("2031-07-01", ("judgement", None)),
        ("2031-12-31", ("judgement", None)),
        ("2032-01-01", ("due", "2031-12-31")),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_so_is_one_that_is_owed_to_others_by_the_later_wording(
    change: str, expected: tuple[str, str | None], *, turned: bool
) -> None:
    """Two of them, towards beta by one wording, and towards nobody in particular by the other."""
    named, to_all = ("towards: [beta], ", "") if turned else ("", "towards: [beta], ")
    old, new = (
        (one + one[one.index("- {id: X-4") :].replace("X-4", "X-5")).replace(
            "towards: [beta], ", to
        )
        for one, to in ((ALONE, to_all), (JUNE, named))
    )
    found = listed(versions(old, new, change), "2031-07-05")
    assert states(found, "2031") == {"X-4": expected, "X-5": expected}
    assert len([one for one in found["rows"] if one["period"] == "2031"]) == 2
