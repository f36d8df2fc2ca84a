"""The record as it stood: which events count for a day asked about and a day of knowledge."""

from collections.abc import Iterable, Sequence
from datetime import date

from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.model.stockholm import civil_day


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


def unvoided(events: Sequence[Recorded]) -> tuple[Recorded, ...]:
    """The events that no void on record takes back, voids among them."""
    voided = _voided(events)
    return tuple(event for event in events if event.id not in voided)


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


def _voided(known: Iterable[Recorded]) -> frozenset[str]:
    """The ids that are voided; a void that is itself voided does nothing."""
    voids = {event.id: str(event.values["of"]) for event in known if event.kind == "void"}
    voided: set[str] = set()
    for void in _outermost_first(voids):
        if void not in voided:
            voided.add(voids[void])
    return frozenset(voided)


def _outermost_first(voids: dict[str, str]) -> list[str]:
    """Voids of voids before the voids they undo; there are no circles (the reader refuses)."""

    def depth(void: str) -> int:
        return 0 if voids[void] not in voids else 1 + depth(voids[void])

    return sorted(voids, key=lambda void: (-depth(void), void))


def latest_of(events: Sequence[Recorded]) -> list[Recorded]:
    """The latest by own day, then by the time of recording; several if those are the same."""

    def when(event: Recorded) -> tuple[date, float]:
        recorded = event.recorded.timestamp() if event.recorded else float("-inf")
        return event.own_day or date.min, recorded

    last = max(map(when, events))
    return sorted((e for e in events if when(e) == last), key=lambda event: event.id)
