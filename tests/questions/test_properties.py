"""What holds of every answer, whatever is on record: drawn records, every question."""

import itertools
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inference import durable
from engine.inference.book import Book, load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.types import EARLIEST
from engine.questions.answer import ask
from engine.questions.ask import inquire
from engine.questions.question import Question

ROOT = Path(__file__).parents[2] / "agreements"
TRIED = settings().max_examples
CRITICAL = [date(2026, 6, 30), date(2026, 7, 1), date(2026, 12, 31), date(2025, 6, 30)]
DAYS = st.one_of(
    st.sampled_from([d + timedelta(days=n) for d in CRITICAL for n in (-1, 0, 1)]),
    st.dates(date(2025, 1, 1), date(2028, 12, 31)),
)


@cache
def book() -> Book:
    return load()


@cache
def agreement(name: str, version: str) -> Agreement:
    yaml, text = (ROOT / name / f"{version}{ending}" for ending in (".yaml", ".txt"))
    found = read_agreement(
        Source(yaml.name, yaml.read_text("utf-8")),
        Source(text.name, text.read_text("utf-8")),
        book(),
    )
    assert isinstance(found, Agreement)
    return found


JAMTLAND = ("jamtland", "2026-01-01")
LINKOPING = ("linkoping", "2023-01-01")
PARTIES = {
    JAMTLAND: ["berg", "are", "brottsofferjouren", "ostersund"],
    LINKOPING: ["namnden", "brottsofferjouren"],
}


def event(id: str, kind: str, own_day: date | None, **values: Any) -> Recorded:
    return Recorded(id, kind, MappingProxyType(values), own_day)


@st.composite
def notices(draw: st.DrawFn, which: tuple[str, str], id: str = "u1") -> Recorded:
    """A notice with every field known."""
    everyone = tuple(p.id for p in agreement(*which).parties)
    by = draw(st.sampled_from(PARTIES[which]))
    one = "berg" if by == "brottsofferjouren" and which == JAMTLAND else "brottsofferjouren"
    some = (one,) if one != by else ("namnden",)
    sent = draw(DAYS)
    received = sent + timedelta(days=draw(st.integers(0, 3)))
    return event(
        id,
        "termination-notice",
        received,
        by=by,
        to=draw(st.sampled_from([everyone, some])),
        form=draw(st.sampled_from(["written", "email", "oral"])),
        sent=sent,
        received=received,
        for_end=draw(st.sampled_from([EARLIEST, date(2026, 12, 31), date(2027, 12, 31)])),
        authorised=draw(st.booleans()),
        ratified=received + timedelta(days=draw(st.integers(0, 40))),
        admitted=draw(st.booleans()),
        confirmed_in_writing=received,
    )


@st.composite
def rulings(draw: st.DrawFn) -> list[Recorded]:
    """Rulings on the dialogue and stands on a fork, often by one person on one day."""
    days = st.sampled_from([date(2026, 6, 1), date(2026, 6, 2)])
    found = []
    for number in range(draw(st.integers(0, 3))):
        by = draw(st.sampled_from([{}, {"by": "jurist"}, {"by": "ombud"}]))
        answer, on = draw(st.booleans()), draw(days)
        values = {"term": "gemensam-dialog", "about": "d1", "answer": answer, "on": on, **by}
        found.append(event(f"b{number}", "assessment", on, **values))
    for number in range(draw(st.integers(0, 2))):
        reading, on = draw(st.sampled_from(["a", "b", "c"])), draw(days)
        values = {"fork": "F3", "reading": reading, "by": "jurist", "on": on}
        found.append(event(f"p{number}", "position", on, **values))
    return found


@st.composite
def records(draw: st.DrawFn, which: tuple[str, str]) -> list[Recorded]:
    """A record: most have approved and signed, a dialogue perhaps, one or two notices."""
    parties = [p.id for p in agreement(*which).parties]
    found: list[Recorded] = []
    if which == JAMTLAND:
        missing = draw(st.sampled_from(["", "", "", "ragunda"]))
        refused = draw(st.sampled_from(["", "", "", "berg"]))
        for party in parties:
            if party != missing:
                on, said = date(2025, 12, 1), party != refused
                found.append(event(f"a-{party}", "approval", on, by=party, on=on, decision=said))
                found.append(event(f"s-{party}", "signature", on, by=party, on=on))
        if draw(st.booleans()):
            on = draw(DAYS)
            invited = draw(
                st.sampled_from([tuple(parties), tuple(parties[:-1]), tuple(parties[1:])])
            )
            values = {"forum": "socsam", "on": on, "about": "termination", "invited": invited}
            found.append(event("d1", "dialogue", on, **values))
            found += draw(rulings())
    ids = draw(st.sampled_from([("u1",), ("u1", "u2"), ("u1", "u2", "u3")]))
    return [*found, *(draw(notices(which, id)) for id in ids)]


@st.composite
def questions(draw: st.DrawFn, which: tuple[str, str]) -> Question:
    name = draw(st.sampled_from(["in-force", "termination", "notice", "renewal"]))
    party = draw(st.sampled_from(PARTIES[which])) if name == "termination" else ""
    ends_by = draw(st.sampled_from([None, date(2026, 12, 31)]))
    return Question(name, draw(DAYS), party=party, ends_by=ends_by, event="u1", for_year=2027)


ASKED = st.sampled_from([JAMTLAND, JAMTLAND, LINKOPING]).flatmap(
    lambda which: st.tuples(st.just(which), records(which), questions(which))
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
    @given(ASKED, st.sampled_from(FIELDS), st.data())
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
    numbers = data.draw(st.lists(st.integers(0, worlds.arguable_count - 1), max_size=6))
    for number in {worlds.main_number, *numbers}:
        fixed = replace(question, readings=worlds.readings(number))
        alone = inquire(fixed, agreement(*which), events, book())
        assert alone.verdict.worlds.arguable_count == 1
        assert alone.verdict.answer == together.verdict.at(1 << number)
        assert _effect(alone, 1) == _effect(together, 1 << number)


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
    """The properties above say something only if the drawn cases are not all alike.

    What is drawn moves with every constant of the code, and one answer in a hundred is a
    judgement: as many are asked as it takes to have seen them all.
    """
    seen: set[str] = set()

    @settings(max_examples=1000, deadline=None, database=None, derandomize=True)
    @given(ASKED)
    def look(asked: Any) -> None:
        which, events, question = asked
        if not seen >= EVERY_ANSWER:
            seen.add(str(inquire(question, agreement(*which), events, book()).verdict.answer))

    look()
    assert seen >= EVERY_ANSWER


def test_every_combination_of_readings_is_tried_in_one_run() -> None:
    found = inquire(
        Question("termination", date(2026, 6, 15), party="are"), agreement(*JAMTLAND), [], book()
    )
    worlds = found.verdict.worlds
    combinations = itertools.product(*(choice.readings for choice in worlds.choices))
    assert sum(1 for _ in combinations) == worlds.arguable_count
