"""Which unit it was is asked of a name that is on record only; else the name is what is missing."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: meeting, meeting: operative, times a year: 1, participants: [alfa, beta],
   convened by: alfa, minutes by: alfa, minutes to: [kontoret]}
- {id: X-3, kind: report, by: alfa, to: [kontoret], about: the calendar year, first about: 2030,
   due: 30 December, counts from: received}
"""
HELD = """
- {id: m, event: meeting, kind: operative, on: 2030-04-01, convened-by: alfa, minutes-by: alfa%s}
"""
REPORT = """
- {id: r, event: report, by: alfa, about: 2030, recorded: "2030-12-01T09:00:00+01:00"%s}
"""


def open_of(duty: str, events: str, period: str) -> tuple[list[str], list[str]]:
    """What is missing, each with its clause, and what a person is asked, of a duty to kontoret."""
    under = agreement(TERMS)
    question = Question("obligations", date(2030, 12, 31))
    listed = obligations(question, under, happened(under, events), load(), "plain", "en")
    (row,) = [one for one in listed["rows"] if (one["duty"], one["period"]) == (duty, period)]
    missing = [f"{one['fact']} {one['clause']}" for one in row["missing"]]
    return missing, [one["term"] for one in row["judgement"]]


@pytest.mark.parametrize(
    ("sent_to", "missing", "judgement"),
    [
        ("", ["meeting.minutes-sent-to X-2"], []),
        (", minutes-sent-to: [beta]", [], ["which-unit"]),
        (", minutes-sent-to: [kontoret]", [], []),
    ],
)
def test_of_minutes_that_went_to_nobody_knows_whom_no_unit_is_asked(
    sent_to: str, missing: list[str], judgement: list[str]
) -> None:
    assert open_of("X-2", HELD % sent_to, "m") == (missing, judgement)


@pytest.mark.parametrize(
    ("to", "missing", "judgement"),
    [
        ("", ["report.to X-3", "report.received X-3"], []),
        (", to: [beta]", ["report.received X-3"], ["which-unit"]),
        (", to: [kontoret]", ["report.received X-3"], []),
    ],
)
def test_of_a_report_that_went_to_nobody_knows_whom_no_unit_is_asked(
    to: str, missing: list[str], judgement: list[str]
) -> None:
    assert open_of("X-3", REPORT % to, "2030") == (missing, judgement)
