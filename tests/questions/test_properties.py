"""What holds of every answer, whatever is on record: drawn records, every question."""

import itertools
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inference import durable
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.ask import inquire
from engine.questions.question import Question
from tests.questions.drawn_notices import (
    ASKED,
    DRAWN,
    JAMTLAND,
    TRIED,
    agreement,
    book,
    judged,
    notices,
)


def answered(
    which: tuple[str, str], events: list[Recorded], question: Question, executor: str = "plain"
) -> dict[str, Any]:
    """The answer without its receipt, which names all that was handed in."""
    answer = ask(question, agreement(*which), events, book(), executor)
    return {
        name: value
        for name, value in answer.items()
        if name not in ("receipt", "supposing_in_force")
    }


def plain(answer: Mapping[str, Any]) -> str:
    return json.dumps(answer, sort_keys=True)


@settings(max_examples=2 * TRIED // 5, deadline=None)
@given(ASKED, st.randoms(use_true_random=False))
def test_the_order_of_the_record_does_not_matter(asked: Any, chance: Any) -> None:
    which, events, question = asked
    shuffled = list(events)
    chance.shuffle(shuffled)
    assert plain(answered(which, events, question)) == plain(answered(which, shuffled, question))


@settings(max_examples=2 * TRIED // 5, deadline=None)
@given(ASKED.flatmap(lambda a: st.tuples(st.just(a), notices(a[0], "u9"))))
def test_what_is_dated_after_the_day_asked_about_changes_nothing(drawn: Any) -> None:
    (which, events, question), later = drawn
    day = question.on + timedelta(days=1)
    later = replace(later, own_day=max(day, later.own_day))
    before = answered(which, events, question)
    assert plain(before) == plain(answered(which, [*events, later], question))


@settings(max_examples=2 * TRIED // 5, deadline=None)
@given(ASKED.flatmap(lambda a: st.tuples(st.just(a), notices(a[0], "u9"))))
def test_what_is_recorded_later_never_changes_what_was_known(drawn: Any) -> None:
    (which, events, question), late = drawn
    known = replace(question, known_on=question.on)
    recorded = replace(late, recorded=_instant(question.on + timedelta(days=1)))
    before = answered(which, events, known)
    assert plain(before) == plain(answered(which, [*events, recorded], known))


def _instant(day: date) -> Any:
    from datetime import UTC, datetime

    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


FIELDS = [
    "to",
    "form",
    "sent",
    "received",
    "for_end",
    "authorised",
    "ratified",
    "admitted",
    "confirmed_in_writing",
]


def test_a_missing_fact_never_becomes_a_yes_or_a_no() -> None:
    """What is answered without a fact is answered the same whatever that fact turns out to be."""
    compared: list[str] = []

    @settings(max_examples=3 * TRIED // 5, deadline=None)
    @given(DRAWN, st.sampled_from(FIELDS), st.data())
    def look(asked: Any, name: str, data: Any) -> None:
        which, events, question = asked
        question = replace(question, name="notice", party="")
        notice = next(e for e in events if e.id == "u1")
        other = data.draw(notices(which))
        left_out = {key: value for key, value in notice.values.items() if key != name}
        own_day = max(d for d in (left_out.get("received"), left_out.get("sent")) if d)
        blank = replace(notice, values=MappingProxyType(left_out), own_day=own_day)
        rest = [e for e in events if e.id != "u1"]
        without = answered(which, [*rest, blank], question)["answer"]
        if without not in ("yes", "no") or own_day > question.on:
            return
        for value in (notice.values[name], other.values[name]):
            if name in ("received", "sent") and not _possible(left_out, name, value):
                continue
            filled = replace(blank, values=MappingProxyType({**left_out, name: value}))
            assert answered(which, [*rest, filled], question)["answer"] == without
            compared.append(name)

    look()
    assert len(compared) > TRIED // 5
    assert len(set(compared)) >= 3  # without most of them nothing is certain


def _possible(values: Mapping[str, Any], name: str, day: date) -> bool:
    if name == "received":
        return bool(values["sent"] <= day)
    return bool(day <= values["received"])


@settings(max_examples=3 * TRIED // 10, deadline=None)
@given(ASKED, st.data())
def test_one_run_over_all_readings_says_what_each_combination_says_alone(
    asked: Any, data: Any
) -> None:
    which, events, question = asked
    together = inquire(question, agreement(*which), events, book())
    worlds = together.verdict.worlds
    held = {c.fork: st.sampled_from(c.readings) for c in worlds.choices}
    several = data.draw(st.lists(st.fixed_dictionaries(held), max_size=6))
    for world in {worlds.main, *map(worlds.world, several)}:
        fixed = replace(question, readings=worlds.readings(world))
        alone = inquire(fixed, agreement(*which), events, book())
        assert alone.verdict.worlds.arguable_count == 1
        assert alone.verdict.answer == together.verdict.at(world)
        assert _effect(alone, alone.verdict.worlds.main) == _effect(together, world)


def _effect(found: Any, world: int) -> dict[str, Any]:
    return {part.name: part.among(found.verdict.yes).at(world) for part in found.parts}


@pytest.mark.skipif(not durable.available(), reason="durable_rules is not installed")
@settings(max_examples=TRIED // 4, deadline=None)
@given(ASKED)
def test_the_executors_give_the_same_answer_to_the_last_letter(asked: Any) -> None:
    which, events, question = asked
    assert plain(answered(which, events, question, "plain")) == plain(
        answered(which, events, question, "durable")
    )


EVERY_ANSWER = {"yes", "no", "unknown", "depends", "judgement"}


def test_the_drawn_records_reach_every_answer() -> None:
    """The properties above say something only if the drawn cases are not all alike."""
    seen: set[str] = set()

    @settings(deadline=None)
    @given(ASKED)
    def look(asked: Any) -> None:
        which, events, question = asked
        seen.add(str(inquire(question, agreement(*which), events, book()).verdict.answer))

    look()
    assert seen >= EVERY_ANSWER


@given(judged())
@settings(max_examples=TRIED // 10, deadline=None)
def test_rulings_of_one_day_that_contradict_each_other_leave_the_notice_to_a_person(
    asked: Any,
) -> None:
    which, events, question = asked
    assert answered(which, events, question)["answer"] == "judgement"


def test_every_combination_of_readings_is_tried_in_one_run() -> None:
    found = inquire(
        Question("termination", date(2026, 6, 15), party="are"), agreement(*JAMTLAND), [], book()
    )
    worlds = found.verdict.worlds
    combinations = itertools.product(*(choice.readings for choice in worlds.choices))
    assert sum(1 for _ in combinations) == worlds.arguable_count
