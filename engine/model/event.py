"""An event as it was recorded: what happened, and when it was known."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from engine.model.problem import Place


@dataclass(frozen=True, slots=True)
class Recorded:
    """One entry. `values` holds only what was stated; a key left out is not known.

    `own_day` is the day the event is dated by; None for kinds without one. `recorded`
    is an aware instant, or None for an event from a file that does not say.
    """

    id: str
    kind: str
    values: Mapping[str, Any]
    own_day: date | None
    recorded: datetime | None = None
    recorded_by: str = ""
    source: str = ""
    document_sha256: str = ""
    note: str = ""
    place: Place | None = field(default=None, compare=False)
    hypothetical: bool = False
    recorded_day: date | None = field(default=None, compare=False)
    """The civil day of `recorded` in Stockholm, where whoever kept the event worked it out."""


def unvoided(events: Sequence[Recorded]) -> tuple[Recorded, ...]:
    """The events that no void among them takes back, voids that are not taken back themselves."""
    taken_back = voided(events)
    return tuple(event for event in events if event.id not in taken_back)


def voided(events: Iterable[Recorded]) -> frozenset[str]:
    """The ids that are voided; a void that is itself voided does nothing."""
    voids = {event.id: str(event.values.get("of")) for event in events if event.kind == "void"}
    found: set[str] = set()
    for void in _outermost_first(voids):
        if void not in found:
            found.add(voids[void])
    return frozenset(found)


def _outermost_first(voids: Mapping[str, str]) -> list[str]:
    """Voids of voids before the voids they undo. A circle, which a reader refuses, ends itself."""
    depth: dict[str, int] = {}
    for void in voids:
        way = dict.fromkeys([void])
        while (target := voids[next(reversed(way))]) in voids:
            if target in depth or target in way:
                break
            way[target] = None
        below = depth.get(target, -1)
        for one in reversed(way):
            below += 1
            depth[one] = below
    return sorted(voids, key=lambda void: (-depth[void], void))
