"""A key that is left out is not known: it never turns an answer, a state or an amount.

Each key of an event in the scenarios is left out in turn. What is then still told for certain
is told with the key as well; else something not known has been taken for no, or for zero.
"""

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inference.kinds import REQUIRED, KindInfo
from engine.language.event_kinds import EVENTS
from engine.model.event import Recorded
from engine.model.unknown import Open
from engine.questions.record import live
from tests.questions.told_in_scenarios import Told, told_cases
from tests.questions.told_of import Found, book, found_of, told

TRIED = settings().max_examples
MEANS_SOMETHING = {
    ("report", "contents"): "the contract: left out, it is not held against the report",
}
"""Keys whose absence has a meaning of its own; so have those with a default in their kind."""
TOLD_ANYWAY = {
    "effect next_last_day": "a last day is told as long as it may be of use",
    "effect inputs": "it lists what is on record, and what is missing",
}
OPEN = ("unknown", "judgement", "depends", "")


def kind_of(event: Recorded) -> KindInfo:
    return {**book().events, **EVENTS}[event.kind]


def may_be_left_out(event: Recorded) -> list[str]:
    """The keys that are there and whose absence means only that they are not known."""
    return [
        field.name
        for field in kind_of(event).fields
        if field.maybe
        and field.default is REQUIRED
        and field.name in event.values
        and (event.kind, field.name) not in MEANS_SOMETHING
    ]


def less(event: Recorded, key: str) -> Recorded:
    """The event as it would be read without a key."""
    values = {name: value for name, value in event.values.items() if name != key}
    dated = getattr(kind_of(event).declared, "__own_day__", ())
    days = (_day(values.get(name)) for name in dated)
    return replace(
        event, values=MappingProxyType(values), own_day=next((day for day in days if day), None)
    )


def _day(value: Any) -> date | None:
    if isinstance(value, tuple):
        return max(day for _, day in value)
    return value if isinstance(value, date) else None


def turned(blank: Found, whole: Found) -> dict[str, tuple[Any, Any]]:
    """What is told for certain without a key, and otherwise with it."""
    answered = blank.get("answer", "yes") in ("yes", "no")
    nothing = {name: "not owed" for name in (*blank, *whole) if name.startswith("duty")}
    return {
        name: (value, (nothing | whole).get(name))
        for name, value in (nothing | blank).items()
        if name not in TOLD_ANYWAY
        and not (isinstance(value, Open) or value is None or value in OPEN)
        and (answered or not name.startswith("effect"))
        and value != (nothing | whole).get(name)
    }


@st.composite
def keys(draw: st.DrawFn) -> tuple[Told, Recorded, str]:
    """A key of an event that counts; no kind is drawn more for being there often."""
    case = draw(st.sampled_from([case for case in told_cases() if candidates(case)]))
    there = candidates(case)
    kind = draw(st.sampled_from(sorted({one.kind for one in there})))
    one = draw(st.sampled_from([one for one in there if one.kind == kind]))
    return case, one, draw(st.sampled_from(may_be_left_out(one)))


def candidates(case: Told) -> list[Recorded]:
    there = live(case.events, case.question.on, case.question.known_on)
    return [one for one in there if may_be_left_out(one)]


def left_out(case: Told, one: Recorded, key: str) -> list[Recorded]:
    return [less(one, key) if other is one else other for other in case.events]


@settings(max_examples=TRIED // 5, deadline=None)
@given(keys(), st.data())
def test_what_is_told_without_a_key_is_told_with_it(
    drawn: tuple[Told, Recorded, str], data: st.DataObject
) -> None:
    case, one, key = drawn
    readings = {
        fork.id: data.draw(st.sampled_from([reading.id for reading in fork.readings]))
        for fork in case.agreement.forks.values()
    }
    question = replace(case.question, readings=MappingProxyType(readings))
    blank = found_of(case, left_out(case, one, key), question)
    assert turned(blank, found_of(case, case.events, question)) == {}


def test_each_key_of_each_kind_is_left_out_once() -> None:
    """Under the main readings, where the first event with the key stands."""
    first: dict[tuple[str, str], tuple[Told, Recorded]] = {}
    for case in told_cases():
        for one in candidates(case):
            for key in may_be_left_out(one):
                first.setdefault((one.kind, key), (case, one))
    opened = 0
    for (_, key), (case, one) in first.items():
        blank, whole = told(case, left_out(case, one, key)), told(case, case.events)
        assert turned(blank, whole) == {}
        opened += blank != whole
    assert len(first) > 80
    assert opened > len(first) / 3  # many of them matter
