"""A payment, a notice and a report where three wordings follow each other: the question, the list,
the dates and the check say the same, also where only the wording in the middle moves something.

alfa reports to beta for 2030, and beta pays 200 kronor for 2031 and may give notice.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import deadlines, obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2029-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: 200 SEK, per: calendar year, first: 2031,
   last: 2031}
- {id: X-4, kind: payment window, paid in: MONTH}
- {id: X-5, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2030,
   last about: 2030, due: REPORT, counts from: received}
- {id: X-6, kind: termination, by: all, ends: on any day, length: LENGTH months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-8, kind: cure, of: X-5, within: 10 days, withheld: X-3}
"""
NOTICE = """
- {id: upp, event: termination-notice, by: beta, to: all, form: written, sent: RECEIVED,
   received: RECEIVED, for-end: earliest, authorised: yes}
"""
Wording = tuple[int, str, str]
"""The time for notice in months, the month of the payment, the day of the report."""
Held = tuple[Agreement, ...]
Said = tuple[Any, ...]


def wordings(several: list[Wording], *days: str) -> Held:
    """Each wording but the first from its day, supposed valid."""
    terms = (
        TERMS.replace("LENGTH", str(months)).replace("MONTH", paid).replace("REPORT", report)
        for months, paid, report in several
    )
    return following(*zip(["2029-01-01", *days], terms, strict=True))


def asked(name: str, held: Held, on: str, events: tuple[Recorded, ...], **about: Any) -> Any:
    question = Question(name, date.fromisoformat(on), **about)
    return ask(question, held, events, load(), "plain", "en")


def listed(held: Held, clause: str, on: str, events: tuple[Recorded, ...]) -> Said:
    """Of one duty: state and last day in the list, the dates, and what the check finds."""
    day = date.fromisoformat(on)
    rows = obligations(Question("obligations", day), held, events, load(), "plain", "en")["rows"]
    looked_at = Day(on=day, known_on=day, horizon=10, readings={})
    found = check(looked_at, held, events, load(), "plain", "en")
    dates = deadlines(Span(day, date(2032, 3, 1), day, {}), held, events, load(), "plain", "en")
    return (
        [(one["state"], one["due"]) for one in rows if one["duty"] == clause],
        [
            (one["date"], one["state"])
            for one in dates["rows"]
            if (one["kind"], one["clause"]) == ("duty-due", clause)
        ],
        [one.id.removeprefix("invented.") for one in found if one.clause == clause],
    )


MARCH = "30 March"
SHORTER_FOR_A_WHILE = [(6, "March", MARCH), (3, "March", MARCH), (6, "March", MARCH)]
CHANGES = "2031-02-20", "2031-04-10"


def noticed(held: Held, received: str) -> tuple[Recorded, ...]:
    return happened(held[0], NOTICE.replace("RECEIVED", received))


@pytest.mark.parametrize(
    ("received", "answer"),
    [
        ("2030-12-30", "judgement"),  # 30 March by the second, the day before the payment is due
        ("2030-12-31", "yes"),  # 31 March by the second too
    ],
)
def test_a_wording_in_the_middle_that_moves_the_end_of_a_notice_is_seen(
    received: str, answer: str
) -> None:
    """In June by the first wording and by the third."""
    held = wordings(SHORTER_FOR_A_WHILE, *CHANGES)
    events = noticed(held, received)
    on = "2031-03-25"

    assert asked("payment", held, on, events, party="beta", year=2031)["answer"] == answer
    rows, dates, found = listed(held, "X-3", on, events)
    is_open = answer == "judgement"
    assert rows == [("judgement" if is_open else "due", "2031-03-31")]
    assert dates == [("2031-03-31", "judgement" if is_open else "certain")]
    assert found == ["judgement.wording.x-3.beta.2031" if is_open else "soon-due.x-3.beta.2031"]


@pytest.mark.parametrize("on", ["2031-03-31", "2031-05-05"])
def test_that_it_may_have_ended_by_it_stays_open_when_it_is_replaced(on: str) -> None:
    held = wordings(SHORTER_FOR_A_WHILE, *CHANGES)
    answer = asked("in-force", held, on, noticed(held, "2030-12-30"), party="beta")
    assert answer["answer"] == "judgement"
    replaced = on >= "2031-04-10"
    told = ", with upp by that from 2031-02-20: " if replaced else "wording from 2031-02-20: "
    assert told in answer["headline"]


def test_what_falls_due_in_the_middle_is_open_by_the_wordings_until_then_alone() -> None:
    """From 20 December: by the first wording 20 March, by the second 20 June; the third, which
    begins the year after, has no say."""
    held = wordings(
        [(3, "March", MARCH), (6, "March", MARCH), (1, "August", MARCH)], "2031-01-01", "2032-02-01"
    )
    events = noticed(held, "2030-12-20")
    answer = asked("payment", held, "2031-03-25", events, party="beta", year=2031)
    assert (answer["answer"], answer["versions"]) == ("judgement", ["2029-01-01", "2031-01-01"])
    assert listed(held, "X-3", "2031-03-25", events) == (
        [("judgement", "2031-03-31")],
        [("2031-03-31", "judgement")],
        ["judgement.wording.x-3.beta.2031"],
    )


def test_what_falls_due_by_one_wording_is_open_where_another_with_its_notice_owes_nothing() -> None:
    """The notice of 9 April ends it on 9 May by its wording, which is before the end of May."""
    held = wordings([(1, "March", MARCH), (6, "May", MARCH)], "2031-04-10")
    events = noticed(held, "2031-04-09")
    answer = asked("payment", held, "2031-09-05", events, party="beta", year=2031)
    assert answer["answer"] == "judgement"
    assert listed(held, "X-3", "2031-09-05", events)[0] == [("judgement", None)]


def test_a_date_by_a_wording_that_has_no_say_in_the_year_is_not_told() -> None:
    """Which of May and March decides is open; August was replaced before the year."""
    held = wordings(
        [(3, "August", MARCH), (3, "May", MARCH), (3, "March", MARCH)], "2030-12-20", "2031-04-10"
    )
    assert listed(held, "X-3", "2031-02-25", ())[1] == [
        ("2031-03-31", "judgement"),
        ("2031-05-31", "judgement"),
    ]


REPORTED_IN_TURN = [(3, "March", "15 February"), (3, "March", MARCH), (3, "March", "20 May")]
BREACH = """
- {id: br, event: breach, by: beta, against: alfa, duty: X-5, on: BROKEN}
- {id: dem, event: demand, by: beta, to: [alfa], on: BROKEN, about: br}
"""


@pytest.mark.parametrize(
    ("changes", "due"),
    [
        (("2031-02-15", "2031-03-30"), "2031-05-20"),
        (("2031-02-15", "2031-03-31"), "2031-03-30"),
        (("2031-02-16", "2031-03-30"), "2031-02-15"),
        (("2031-02-15", "2031-05-20"), "2031-03-30"),
        (("2031-01-10", "2031-01-11"), "2031-05-20"),
    ],
)
def test_of_three_days_for_a_report_that_of_the_wording_in_force_on_it_counts(
    changes: tuple[str, str], due: str
) -> None:
    held = wordings(REPORTED_IN_TURN, *changes)
    day = date.fromisoformat(due)
    eve, after = (day.replace(day=day.day + n).isoformat() for n in (-1, 1))

    for on in (eve, due):
        rows, dates, found = listed(held, "X-5", on, ())
        assert rows == [("due", due)] or rows == [("pending", due)]
        assert dates == [(due, "certain")]
        assert found == ["soon-due.x-5.alfa.2030"]
    assert listed(held, "X-5", after, ()) == ([("overdue", due)], [], ["overdue.x-5.alfa.2030"])


@pytest.mark.parametrize(
    ("broken", "answer", "state"),
    [
        ("2031-02-15", "yes", "due"),  # not late by the first wording, nor by the third
        ("2031-02-16", "judgement", "judgement"),
        ("2031-05-20", "judgement", "judgement"),
        ("2031-05-21", "yes", "excused"),  # late by the third too
    ],
)
def test_a_payment_rests_on_when_the_report_was_late_by_the_wording_that_governs_that(
    broken: str, answer: str, state: str
) -> None:
    """The report was due on 15 February by the first wording; by the third it would be in May."""
    several = [(months, "August", report) for months, _, report in REPORTED_IN_TURN]
    held = wordings(several, "2031-02-16", "2031-03-30")
    events = happened(held[0], BREACH.replace("BROKEN", broken))
    on = "2031-08-05"

    told = asked("payment", held, on, events, party="beta", year=2031)
    assert told["answer"] == answer
    rows, dates, found = listed(held, "X-3", on, events)
    assert [one for one, _ in rows] == [state]
    is_open = answer == "judgement"
    assert ("judgement.wording.x-3.beta.2031" in found) is is_open
    if is_open:
        assert dates == [("2031-08-31", "judgement")]
        assert "with X-5 late by that from 2029-01-01: " in told["headline"]
        assert told["effect"]["due"] is None
        assert not told["advice"]
        assert told["versions"] == ["2029-01-01", "2031-03-30"]
