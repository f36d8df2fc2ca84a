"""Of each kind of event one that moves an answer: voided, or not yet there, it moves nothing.

What would be so of an event that moves nothing says little; so the cases are those of the
scenarios, and each kind is tried where one of it counts.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.language.event_kinds import EVENTS
from engine.model.event import Recorded
from engine.questions.record import live
from tests.questions.told_in_scenarios import Told, told_cases
from tests.questions.told_of import bearing, book, in_full, told, told_with, without

NOTHING_RESTS_ON = {
    "void": "it is what takes back",
}
KINDS = sorted({*book().events, *EVENTS} - set(NOTHING_RESTS_ON))
TRIED = settings().max_examples


def void(of: str, id: str = "void") -> Recorded:
    return Recorded(id, "void", MappingProxyType({"of": of}), None)


def instant(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def test_each_kind_of_event_moves_an_answer_somewhere() -> None:
    assert sorted(bearing()) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_what_rested_on_an_event_is_taken_back_with_it(kind: str) -> None:
    case, one = bearing()[kind]
    left = told_with(case, one, without(case, one))
    assert told_with(case, one, case.events) != left
    assert told_with(case, one, [*case.events, void(one.id)]) == left
    undone = [*case.events, void(one.id), void("void", "undone")]
    assert told_with(case, one, undone) == told_with(case, one, case.events)


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_recorded_after_the_day_of_knowledge_was_not_known(kind: str) -> None:
    case, one = bearing()[kind]
    known_on = case.question.on + timedelta(days=1)
    others = [replace(other, recorded=None) for other in without(case, one)]
    moved = told_with(case, one, [*others, replace(one, recorded=None)])

    def known(day: date) -> object:
        recorded = replace(one, recorded=instant(day), recorded_day=None)
        return told_with(case, one, [*others, recorded], known_on=known_on)

    assert known(known_on) == moved
    assert known(known_on + timedelta(days=1)) == told_with(case, one, others) != moved


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_dated_after_the_day_asked_about_has_not_happened(kind: str) -> None:
    case, one = bearing()[kind]
    day = case.question.on
    later = replace(one, own_day=day + timedelta(days=1))
    assert told_with(case, one, [*without(case, one), later]) == told_with(
        case, one, without(case, one)
    )


@st.composite
def counted(draw: st.DrawFn) -> tuple[Told, Recorded]:
    """An event that counts on the day asked about; no kind is drawn more for being there often."""
    case = draw(st.sampled_from(told_cases()))
    there = live(case.events, case.question.on, case.question.known_on) or case.events
    kind = draw(st.sampled_from(sorted({one.kind for one in there})))
    return case, draw(st.sampled_from([one for one in there if one.kind == kind]))


@settings(max_examples=TRIED // 4, deadline=None)
@given(counted())
def test_a_void_leaves_what_there_was_without_the_event(drawn: tuple[Told, Recorded]) -> None:
    """Every letter of it but the receipt, of whatever there is on record."""
    case, one = drawn
    left = without(case, one)
    assert in_full(case, [*case.events, void(one.id)]) == in_full(case, left)


def test_many_of_the_drawn_voids_move_something() -> None:
    """Always the same draws; four in ten of them, or more."""
    moved: list[bool] = []

    @settings(max_examples=25, database=None, derandomize=True, deadline=None)
    @given(counted())
    def look(drawn: tuple[Told, Recorded]) -> None:
        case, one = drawn
        moved.append(told(case, case.events) != told(case, without(case, one)))

    look()
    assert sum(moved) >= 0.4 * len(moved), sum(moved)
