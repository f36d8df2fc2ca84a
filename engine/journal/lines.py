"""Entries as JSON Lines, one a line, exactly: what is taken out and in has the same head."""

import json
from typing import Any, Final

from engine.journal.entry import Entry, canonical, instant, instant_text
from engine.model.stockholm import civil_day

KEYS: Final = (
    *("agreement", "day", "event", "hash", "id", "previous", "recorded", "recorded-by"),
    "sequence",
)

KEPT_OUTSIDE: Final = frozenset({"id", "recorded", "recorded-by"})
"""What an entry says of itself, and an event in it therefore not."""


def to_line(entry: Entry) -> str:
    """Canonical JSON of the whole entry, its hash included; no line end."""
    said = {key: getattr(entry, key.replace("-", "_")) for key in KEYS}
    return canonical(said | {"event": json.loads(entry.event)})


def from_line(line: str) -> Entry:
    """The entry that a line tells, its chain unchecked. ValueError where it is no such line.

    Its day must be that of its instant, and no text in it may be one that cannot be shown.
    """
    try:
        said: Any = json.loads(
            line, parse_float=_refused, parse_constant=_refused, object_pairs_hook=_once
        )
    except RecursionError as error:
        raise ValueError("depth") from error
    if not isinstance(said, dict) or sorted(said) != sorted(KEYS):
        raise ValueError("keys")
    texts = {key.replace("-", "_"): said[key] for key in KEYS if key not in ("event", "sequence")}
    number, event = said["sequence"], said["event"]
    if not all(isinstance(one, str) and one.isprintable() for one in texts.values()):
        raise ValueError("text")
    if not isinstance(event, dict) or KEPT_OUTSIDE & event.keys():
        raise ValueError("event")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise ValueError("sequence")
    entry = Entry(sequence=number, event=canonical(event), **texts)
    entry.event.encode()  # a lone surrogate is no text
    if instant_text(instant(entry.recorded)) != entry.recorded:
        raise ValueError("recorded")
    if civil_day(instant(entry.recorded)).isoformat() != entry.day:
        raise ValueError("day")
    return entry


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys are each there once."""
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("key twice")
    return dict(pairs)


def _refused(text: str) -> Any:
    raise ValueError(text)
