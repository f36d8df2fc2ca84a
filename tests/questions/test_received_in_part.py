"""What only some had received by the day asked about does not count yet, and that is said."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
"""
SENT = (
    "- {id: r, event: report, by: alfa, about: 2030, to: kommunerna, sent: 2031-03-25,\n"
    "   received: RECEIVED}\n"
)


def told(on: str, received: str, recorded: str = "", known_on: str = "") -> list[str]:
    events = SENT.replace("RECEIVED}", f"{received}{recorded}}}")
    under = agreement(TERMS)
    day = date.fromisoformat(on)
    known = date.fromisoformat(known_on) if known_on else None
    asked = Question("obligations", day, known_on=known)
    found = obligations(asked, under, happened(under, events), load(), "plain", "en")
    return [one for one in found["assumed"] if one.startswith("r does not count yet")]


BOTH = "{beta: 2031-03-29, gamma: 2031-04-05}"


@pytest.mark.parametrize(
    ("on", "received", "said"),
    [
        ("2031-03-28", BOTH, False),  # nobody had it
        ("2031-03-29", BOTH, True),
        ("2031-04-04", BOTH, True),
        ("2031-04-05", BOTH, False),  # it counts
        ("2031-04-02", "2031-04-05", False),  # by all on one day
    ],
)
def test_what_some_had_received_is_said_not_to_count_yet(
    on: str, received: str, said: bool
) -> None:
    assert bool(told(on, received)) == said


@pytest.mark.parametrize(
    ("recorded", "said"),
    [
        (', recorded: "2031-03-30T12:00:00+02:00"', True),
        (', recorded: "2031-04-03T12:00:00+02:00"', False),  # not known yet
        ("", False),  # then it counts as known on its own day
    ],
)
def test_what_was_not_known_on_the_day_of_knowledge_is_not_said(recorded: str, said: bool) -> None:
    assert bool(told("2031-04-02", BOTH, recorded, known_on="2031-04-02")) == said


@pytest.mark.parametrize(
    ("voided", "said"), [("2031-04-02", False), ("2031-04-03", True), ("", True)]
)
def test_a_void_that_was_not_known_on_the_day_of_knowledge_takes_nothing_back(
    voided: str, said: bool
) -> None:
    known = ', recorded: "2031-03-30T12:00:00+02:00"'
    void = f'}}\n- {{id: v, event: void, of: r, reason: x, recorded: "{voided}T12:00:00+02:00"'
    recorded = known + (void if voided else "")
    assert bool(told("2031-04-02", BOTH, recorded, known_on="2031-04-02")) == said
