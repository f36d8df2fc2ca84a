"""Under which wordings an act lies, by the days on which it was sent and received."""

from collections.abc import Iterator
from datetime import date

from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.questions.record import days_told, sending_is_open
from engine.questions.versions.walk.standing import Walk, may_be_by_party
from engine.questions.versions.walk.way import Way
from engine.questions.who_has_left import WAYS_OUT


def places(event: Recorded, way: Way) -> list[int]:
    """The places of the wordings in force on the days of an act: as it was sent, and received;
    where its sending is open, of every one until it was received."""
    told = places_told(event, way)
    if not sending_is_open(event):
        return told
    return [*(n for n in range(told[0]) if may_be_by_party(event, way.held[n])), *told]


def places_told(event: Recorded, way: Way) -> list[int]:
    """The places of those in force on the days that it tells."""
    days = [change.day for change in way.taken]
    return sorted({sum(day <= one for day in days) for one in days_told(event)})


def is_on_both(event: Recorded, way: Way) -> bool:
    """Whether it lies, or may lie, on both sides of a change."""
    return len(places(event, way)) > 1


def done_after(place: int, walk: Walk, way: Way) -> frozenset[str]:
    """The acts by which somebody may leave that were done under later wordings than one."""
    of = ((one, places(one, way)) for one in walk.counted if one.kind in WAYS_OUT)
    return frozenset(one.id for one, own in of if own and min(own) > place)


def days_sendable(event: Recorded, walk: Walk) -> Iterator[date]:
    """Of an act that does not say when it was sent, a day under each wording before its receipt."""
    if sending_is_open(event):
        ways = walk.ways(NEVER)
        begun = {(one.day, one.new.version) for way in ways for one in way.taken}
        held = {one.version: one for one in walk.versions}
        first = (LONG_AGO, walk.versions[0].version)
        for day, version in (first, *sorted(begun)):
            if day < days_told(event)[0] and may_be_by_party(event, held[version]):
                yield day
