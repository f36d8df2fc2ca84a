"""Entries of the journal as text and as JSON."""

import json
from collections.abc import Iterable
from typing import Any, Final

from engine.interfaces.paper import Paper
from engine.journal.entry import Entry, instant
from engine.model.stockholm import civil_time

SHORT: Final = 12
"""Letters of a hash that are shown to people; commands take any beginning that is unique."""


def entry_row(entry: Entry) -> dict[str, Any]:
    """An entry as it is stored, its event as an object."""
    return {
        "sequence": entry.sequence,
        "id": entry.id,
        "recorded": entry.recorded,
        "day": entry.day,
        "recorded_by": entry.recorded_by,
        "event": json.loads(entry.event),
        "previous": entry.previous,
        "hash": entry.hash,
    }


def entry_lines(entries: Iterable[Entry], paper: Paper) -> None:
    """Number, id, when, by whom and hash; below it what happened, as it is stored."""
    for entry in entries:
        said = json.loads(entry.event)
        kind = said.pop("event")
        when = civil_time(instant(entry.recorded))
        head = f"{entry.sequence}  {entry.id}  {kind}"
        paper.line(f"{head} · {when} · {entry.recorded_by} · {entry.hash[:SHORT]}", 0, 3)
        told = "; ".join(f"{key}: {_shown(value)}" for key, value in said.items())
        if told:
            paper.line(told, 3, 2)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(_shown(one) for one in value)
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(one)}" for key, one in value.items())
    return str(value)
