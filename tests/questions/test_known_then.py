"""What was known on a day stays what it was, whatever is recorded after: events of all kinds.

Events that were known on day K, and others recorded later – with whatever own days, voids of the
earlier ones among them –, as a journal has them. All are invented.
"""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from engine.inference.book import load
from engine.interfaces.records.journal_events import events_of
from engine.journal.entry import Draft, canonical
from engine.journal.memory import Memory
from engine.language.event_writer import content
from engine.model.event import Recorded
from engine.model.problem import Problem
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.language.test_event_writer import BOOK, JAMTLAND, read, written_events

K = date(2026, 6, 15)
NOON = datetime(2026, 6, 15, 12, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
FIRST = {"id": "first", "event": "payment", "by": "are", "to": "brottsofferjouren"}
QUESTIONS = [
    Question("in-force", date(2026, 11, 1), known_on=K),
    Question("in-force", date(2027, 2, 1), known_on=K, party="are"),
    Question("payment", date(2027, 3, 1), known_on=K, party="are", year=2026),
]


@st.composite
def records(draw: st.DrawFn) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What was recorded by K, and what after."""
    said = draw(st.lists(written_events(), min_size=2, max_size=6))
    named = [{**one, "id": f"e{number}"} for number, one in enumerate(said)]
    cut = draw(st.integers(0, len(named)))
    later = named[cut:]
    if draw(st.booleans()):
        later = [*later, {"id": "v", "event": "void", "of": "first"}]
    return [FIRST, *named[:cut]], later


def journaled(earlier: list[dict[str, Any]], later: list[dict[str, Any]]) -> Memory | None:
    """A journal with both, in two recordings a day apart; None where it is no record."""
    import json

    kept = Memory()
    events = read("e.json", json.dumps([*earlier, *later]), JAMTLAND)
    if events is None:
        return None
    drafts = [Draft(one.id, canonical(content(one, BOOK)), "roll") for one in events]
    kept.append("jamtland", drafts[: len(earlier)], lambda: NOON)
    kept.append("jamtland", drafts[len(earlier) :], lambda: NOON + timedelta(days=1))
    return kept


def events(kept: Memory, known_on: date | None = None) -> tuple[Recorded, ...]:
    found = events_of(kept.read("jamtland", known_on), JAMTLAND, BOOK)
    assert not any(isinstance(one, Problem) for one in found)
    return tuple(one for one in found if isinstance(one, Recorded))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.name}-{q.on}")
@given(records())
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_whatever_is_recorded_later(question, record):
    earlier, later = record
    kept = journaled(earlier, later)
    assume(kept is not None)
    assert kept is not None

    before = ask(question, JAMTLAND, events(kept, K), load(), "plain")
    after = ask(question, JAMTLAND, events(kept), load(), "plain")

    # The digest is of what was handed in, which is the only thing that may differ.
    assert before | {"receipt": None} == after | {"receipt": None}
