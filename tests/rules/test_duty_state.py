"""Duty: the state of a duty by a day, on both sides of each day on which it turns."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.lists.duty import duties
from engine.questions.lists.obligations import obligations, run_owed
from engine.questions.question import Question
from tests.rules.invented import agreement, happened, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, last about: 2030, due: 30 March, counts from: received}
- {id: X-4, kind: obligation, bearer: [alfa], duty: {sv: samverka, en: cooperate}}
- {id: X-5, kind: force majeure, causes: [fire], other causes: yes}
"""
REPORT = "alfa > beta 2030"
RECEIVED = "- {id: r1, event: report, by: alfa, about: 2030, to: beta, sent: 2031-03-01, received: "
FIRE = (
    "- {id: brand, event: force-majeure, party: alfa, cause: fire, from: 2031-03-20,"
    " until: 2031-04-10, affects: [X-3, X-4], own-breach-of-collective-agreement: no}"
)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2030-12-31", "pending"),
        ("2031-01-01", "due"),
        ("2031-03-30", "due"),
        ("2031-03-31", "overdue"),
    ],
)
def test_what_is_not_done_is_pending_then_due_then_overdue(on: str, expected: str) -> None:
    assert expected == owed(on, TERMS, duty="X-3")[REPORT]


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2031-03-30", "fulfilled"), ("2031-03-31", "fulfilled-late")],
)
def test_an_act_on_the_last_day_is_in_time(received: str, expected: str) -> None:
    states = owed("2031-05-01", TERMS, f"{RECEIVED}{received}}}", duty="X-3")
    assert expected == states[REPORT]


def test_an_act_without_a_day_leaves_the_state_unknown() -> None:
    undated = "- {id: r1, event: report, by: alfa, about: 2030, to: beta, sent: 2031-03-01}"
    assert owed("2031-05-01", TERMS, undated, duty="X-3")[REPORT] == "unknown"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2031-03-19", "due"),
        ("2031-03-20", "excused"),
        ("2031-03-31", "excused"),
        ("2031-04-10", "excused"),
        ("2031-04-11", "due"),
        ("2034-01-01", "due"),
    ],
)
def test_a_duty_whose_last_day_lies_within_the_hindrance_is_excused_while_that_lasts(
    on: str, expected: str
) -> None:
    assert expected == owed(on, TERMS, FIRE, duty="X-3")[REPORT]


def test_it_is_then_due_by_no_certain_day() -> None:
    under = agreement(TERMS)

    def row(on: str) -> dict[str, Any]:
        question = Question("obligations", date.fromisoformat(on))
        found = obligations(question, under, happened(under, FIRE), load(), "plain", "sv")
        return next(one for one in found["rows"] if one["period"] == "2030")

    hindered, revived = row("2031-04-10"), row("2031-04-11")
    assert (hindered["due"], revived["due"], revived["days_late"]) == ("2031-03-30", None, None)
    assert "när den då ska vara fullgjord säger inte texten" in revived["says"]


@pytest.mark.parametrize(("until", "expected"), [("2031-03-29", "overdue"), ("2031-03-30", "due")])
def test_a_hindrance_that_ends_before_the_last_day_excuses_nothing(
    until: str, expected: str
) -> None:
    shorter = FIRE.replace("2031-04-10", until)
    assert expected == owed("2031-05-01", TERMS, shorter, duty="X-3")[REPORT]


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2031-03-30", "fulfilled"),
        ("2031-03-31", "fulfilled"),
        ("2031-04-10", "fulfilled"),
        ("2031-04-11", "judgement"),
        ("2031-06-01", "judgement"),
    ],
)
def test_whether_what_came_after_the_hindrance_came_soon_enough_is_for_a_person(
    received: str, expected: str
) -> None:
    done = f"{FIRE}\n{RECEIVED}{received}}}"
    assert expected == owed("2031-07-01", TERMS, done, duty="X-3")[REPORT]


@pytest.mark.parametrize(
    ("first", "expected"),
    [("2031-03-29", "unknown"), ("2031-03-30", "unknown"), ("2031-03-31", "overdue")],
)
def test_a_hindrance_whose_end_nobody_recorded_may_have_ended_or_not(
    first: str, expected: str
) -> None:
    begun = FIRE.replace("2031-03-20", first).replace(" until: 2031-04-10,", "")
    assert expected == owed("2031-05-01", TERMS, begun, duty="X-3")[REPORT]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2031-03-19", "standing"),
        ("2031-03-20", "excused"),
        ("2031-04-10", "excused"),
        ("2031-04-11", "standing"),
    ],
)
def test_a_continuing_duty_is_excused_while_the_hindrance_lasts(on: str, expected: str) -> None:
    assert expected == owed(on, TERMS, FIRE, duty="X-4")["alfa"]


@pytest.mark.parametrize(
    ("on", "expected"), [("2029-12-31", "pending"), ("2030-01-01", "standing")]
)
def test_a_continuing_duty_stands_from_the_first_day(on: str, expected: str) -> None:
    assert expected == owed(on, TERMS, duty="X-4")["alfa"]


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", "standing"), ("2031-01-01", "ended")])
def test_a_continuing_duty_ends_with_the_agreement(on: str, expected: str) -> None:
    without_renewal = TERMS.replace(
        "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}", ""
    )
    assert expected == owed(on, without_renewal, duty="X-4")["alfa"]


def test_what_fell_due_for_the_last_year_is_owed_after_the_end() -> None:
    without_renewal = TERMS.replace(
        "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}", ""
    )
    assert owed("2031-05-01", without_renewal, duty="X-3")[REPORT] == "overdue"


def test_a_breach_by_one_is_a_breach_of_what_several_owe_together() -> None:
    together = TERMS + (
        "- {id: X-6, kind: obligation, bearer: [alfa, beta], jointly: yes,"
        " duty: {sv: utveckla, en: develop}}\n"
    )
    broken = "- {id: b1, event: breach, by: alfa, against: beta, duty: X-6, on: 2030-05-01}"
    assert owed("2030-06-01", together, duty="X-6") == {"": "standing"}
    assert owed("2030-06-01", together, broken, duty="X-6") == {"": "overdue"}
    assert owed("2030-06-01", together, broken.replace("X-6", "X-4"), duty="X-6") == {
        "": "standing"
    }


LATER = TERMS + (
    "- {id: X-7, kind: approval, by: all, binds: those who have approved, body: body, "
    "late approval: binds from the last approval}\n"
)


@pytest.mark.parametrize(
    ("approved", "done", "expected"),
    [
        ("2031-03-30", "", "overdue"),
        ("2031-03-31", "", "due"),
        ("2031-03-30", f"{RECEIVED}2031-04-20}}", "fulfilled-late"),
        ("2031-03-31", f"{RECEIVED}2031-04-20}}", "fulfilled"),
    ],
)
def test_nobody_is_late_with_what_fell_due_before_it_was_bound(
    approved: str, done: str, expected: str
) -> None:
    approvals = "".join(
        f"- {{event: approval, by: {who}, on: {on}}}\n"
        for who, on in (("alfa", "2029-11-01"), ("beta", approved), ("gamma", "2029-11-01"))
    )
    assert owed("2031-05-01", LATER, approvals + done, duty="X-3")[REPORT] == expected


@pytest.mark.parametrize(
    ("approved", "expected"), [("2031-03-30", ["fulfilled-late"]), ("2031-03-31", ["fulfilled"])]
)
def test_nor_where_it_was_hindered_on_the_last_day_too(approved: str, expected: list[str]) -> None:
    """A person has found that it came too long after the hindrance: one state, not two at once."""
    approvals = "".join(
        f"- {{event: approval, by: {who}, on: {on}}}\n"
        for who, on in (("alfa", "2029-11-01"), ("beta", approved), ("gamma", "2029-11-01"))
    )
    ruled = (
        "- {event: assessment, term: when-after-hindrance, about: r1, answer: no, by: jurist,"
        " on: 2031-04-25}\n"
    )
    written = f"{approvals}{FIRE}\n{RECEIVED}2031-04-20}}\n{ruled}"
    under = agreement(LATER)
    question = Question("obligations", date(2031, 5, 1))
    (done,) = run_owed(question, under, happened(under, written), load(), "plain")
    (report,) = (one for one in duties(done.ledger) if one.key[:3] == ("X-3", "alfa", "beta"))
    assert [state for state, worlds in report.states if worlds] == expected


HALF_A_YEAR = """
- {id: X-1, kind: period, from: 2030-01-01, length: 6 months}
- {id: X-2, kind: report, by: alfa, to: beta, about: the calendar year, first about: 2030,
   due: 30 September, counts from: received}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment window, paid in: December}
"""


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-06-30", {"due", "ended"}), ("2030-07-01", {"ended"})],
)
def test_what_would_fall_due_after_the_end_ends_with_the_last_day(
    on: str, expected: set[str]
) -> None:
    """The report; of the payment nothing is owed, and nothing was."""
    assert set(owed(on, HALF_A_YEAR).values()) == expected


YEARLY = """
- {id: X-1, kind: period, from: 2030-01-01, length: 6 months}
- {id: X-2, kind: obligation, bearer: [alfa], duty: {sv: räkna, en: count}, occurs: yearly,
   due: DUE}
"""
COUNTED = "- {id: p, event: performed, duty: X-2, by: alfa, for: 2030, on: DAY}"


@pytest.mark.parametrize(
    ("due", "counted", "expected"),
    [
        ("29 June", "2030-06-30", "fulfilled-late"),
        ("30 June", "2030-06-30", "fulfilled"),
        ("30 June", "2030-07-01", "fulfilled-late"),
        ("1 July", "2030-07-01", "fulfilled"),
        ("1 July", "2030-07-02", "ended"),
        ("30 September", "2030-10-01", "ended"),
    ],
)
def test_nobody_is_late_with_what_was_no_longer_owed_on_its_last_day(
    due: str, counted: str, expected: str
) -> None:
    """The agreement ends with 30 June."""
    terms = YEARLY.replace("DUE", due)
    done = COUNTED.replace("DAY", counted)
    assert owed("2030-11-01", terms, done, duty="X-2")["alfa 2030"] == expected


@pytest.mark.parametrize(
    ("due", "expected"), [("30 June", ("excused", "fulfilled")), ("1 July", ("ended", "ended"))]
)
def test_nor_is_anybody_excused_from_it(due: str, expected: tuple[str, str]) -> None:
    """A fire from before the last day goes on after the end; something is done on 2 July."""
    fire = (
        "- {id: brand, event: force-majeure, party: alfa, cause: fire, from: 2030-06-20,"
        " until: 2030-12-10, affects: [X-2], own-breach-of-collective-agreement: no}\n"
    )
    terms = YEARLY.replace("DUE", due) + (
        "- {id: X-5, kind: force majeure, causes: [fire], other causes: yes}\n"
    )
    done = fire + COUNTED.replace("DAY", "2030-07-02")
    found = [owed("2030-11-01", terms, events, duty="X-2")["alfa 2030"] for events in (fire, done)]
    assert tuple(found) == expected
