"""The record as it stood: which events count for a day asked about and a day of knowledge."""

from collections.abc import Iterable, Sequence
from datetime import date

from engine.inference.kinds import Event
from engine.model.calendar import NEVER
from engine.model.event import Recorded, unvoided
from engine.model.stockholm import civil_day
from engine.questions.event_roles import SENT
from engine.questions.question import Question


def live(events: Sequence[Recorded], on: date, known_on: date | None) -> tuple[Recorded, ...]:
    """The events known on `known_on` (None: ever), not voided, and not dated after `on`.

    A void works from the day it was recorded; voiding a void restores the entry.
    """
    known = [event for event in events if known_on is None or _known_day(event) <= known_on]
    return tuple(
        event
        for event in unvoided(known)
        if event.kind != "void" and (event.own_day is None or event.own_day <= on)
    )


def received_in_part(events: Sequence[Recorded], question: Question) -> tuple[Recorded, ...]:
    """Those that some had received by the day asked about, and that are dated later.

    One that does not say when it was recorded is told of where no day of knowledge was asked for.
    """
    known_on, by_default = question.known_on, question.known_on_by_default
    known = [
        event
        for event in events
        if known_on is None
        or (by_default and event.recorded is None)
        or _known_day(event) <= known_on
    ]
    return tuple(
        event
        for event in unvoided(known)
        if event.own_day is not None
        and event.own_day > question.on
        and isinstance(each := event.values.get("received"), tuple)
        and any(isinstance(day, date) and day <= question.on for _, day in each)
    )


def rests_on_own_day(events: Iterable[Recorded]) -> tuple[str, ...]:
    """The events that count as known on their own day, since nobody said when they were."""
    return tuple(event.id for event in events if event.recorded is None and not event.hypothetical)


def dated(event: Recorded) -> date:
    """The event's own day, or else the day on which it was recorded; NEVER if neither is told."""
    return event.own_day or (NEVER if event.recorded is None else _known_day(event))


def _known_day(event: Recorded) -> date:
    if event.recorded is None:
        return event.own_day or date.min
    return event.recorded_day or civil_day(event.recorded)


def latest_of(events: Sequence[Recorded]) -> list[Recorded]:
    """The latest by own day, then by the time of recording; several if those are the same.

    One without an own day may be the latest too, unless it was recorded before the latest day.
    """

    def when(event: Recorded) -> tuple[date, float]:
        recorded = event.recorded.timestamp() if event.recorded else float("-inf")
        return event.own_day or date.min, recorded

    last = max(map(when, events))
    undated = [event for event in events if event.own_day is None]
    perhaps = max(map(when, undated), default=last)
    counted = [e for e in events if when(e) == last]
    counted += [e for e in undated if when(e) == perhaps < last and dated(e) >= last[0]]
    return sorted(counted, key=lambda event: event.id)


def days_told(event: Recorded) -> tuple[date, ...]:
    """The days that an event tells of itself, in order: as it was sent, and as it came to each."""
    values = [event.values.get(name) for name in Event.__own_day__]
    days = {value for value in values if isinstance(value, date)}
    each = [day for value in values if isinstance(value, tuple) for _, day in value]
    return tuple(sorted(days | {day for day in each if isinstance(day, date)}))


def sending_is_open(event: Recorded) -> bool:
    """Whether an act that is sent does not say when: on the day of its receipt, or any before."""
    return event.kind in SENT and "sent" not in event.values and bool(days_told(event))
