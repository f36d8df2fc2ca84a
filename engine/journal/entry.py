"""An entry of the journal, and the chain that ties it to those before it.

Each agreement has a chain of its own. An entry's hash is SHA-256 over its canonical JSON
(RFC 8785 as far as it bears on text and whole numbers: sorted keys, no spaces, UTF-8), in
which the hash of the entry before stands. So nobody can change, remove, reorder or insert
an entry without changing every later hash, and whoever has kept the last one, the *head*,
sees it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Final

from engine.model.stockholm import civil_day

FORMAT: Final = 1
"""Of the hashed text; another number is another genesis, so two formats never mix in a chain."""

INSTANT: Final = "%Y-%m-%dT%H:%M:%S.%fZ"
"""How an instant is written: in UTC, to the microsecond, always of one length."""
LENGTH: Final = len("2026-06-30T22:30:00.000000Z")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event to be appended: its id, and what happened as canonical JSON."""

    id: str
    event: str
    recorded_by: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the journal, as text and whole numbers: what is hashed is what is stored.

    `sequence` counts from 1 in each agreement, without gaps. `recorded` is the instant in UTC
    (`2026-06-30T22:30:00.000000Z`), `day` the civil day in Stockholm then, worked out once,
    when it was recorded: what was known by the end of a day does not change with a later
    table of time zones. `previous` is the hash of the entry before, `hash` its own.
    """

    agreement: str
    sequence: int
    id: str
    recorded: str
    day: str
    recorded_by: str
    event: str
    previous: str
    hash: str


FIELDS: Final = tuple(Entry.__slots__)


def genesis(agreement: str) -> str:
    """What the first entry of an agreement's chain has as `previous`."""
    return hashlib.sha256(f"overens journal {FORMAT} {agreement}".encode()).hexdigest()


def chained(
    agreement: str, last: Entry | None, drafts: Iterable[Draft], at: datetime
) -> list[Entry]:
    """The drafts as the entries after `last`, recorded at that instant (aware).

    An entry is never earlier than the one before: where the clock lags behind the last
    entry, that entry's instant is taken. How far it may lag, the keeper decides.
    """
    recorded, day = instant_text(at), civil_day(at).isoformat()
    if last is not None and recorded < last.recorded:
        recorded, day = last.recorded, last.day
    sequence = last.sequence if last else 0
    previous = last.hash if last else genesis(agreement)
    entries = []
    for draft in drafts:
        sequence += 1
        who, event = draft.recorded_by, draft.event
        open_ = Entry(agreement, sequence, draft.id, recorded, day, who, event, previous, "")
        entries.append(replace(open_, hash=hash_of(open_)))
        previous = entries[-1].hash
    return entries


def hash_of(entry: Entry) -> str:
    """SHA-256, in hexadecimal, of what an entry says; its own `hash` left aside."""
    return hashlib.sha256(hashed_text(entry).encode("utf-8", "surrogatepass")).hexdigest()


def hashed_text(entry: Entry) -> str:
    """The entry without its hash as canonical JSON; `event` is so already."""
    return (
        f'{{"agreement":{_QUOTED(entry.agreement)},"day":{_QUOTED(entry.day)},'
        f'"event":{entry.event},"id":{_QUOTED(entry.id)},"previous":{_QUOTED(entry.previous)},'
        f'"recorded":{_QUOTED(entry.recorded)},"recorded-by":{_QUOTED(entry.recorded_by)},'
        f'"sequence":{entry.sequence}}}'
    )


_QUOTED: Final = json.encoder.encode_basestring


def canonical(value: Mapping[str, Any]) -> str:
    """Canonical JSON of text, whole numbers, Booleans, lists and mappings; no floats."""
    return json.dumps(
        value, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    )


def instant_text(at: datetime) -> str:
    """An aware instant as it is written."""
    return at.astimezone(UTC).strftime(INSTANT)


def instant(text: str) -> datetime:
    """The aware instant that `instant_text` wrote."""
    return datetime.fromisoformat(text)


def day(text: str) -> date:
    """The civil day of an entry."""
    return date.fromisoformat(text)
