"""Whether a chain is whole: every entry in its place, saying what it said when it was appended."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from engine.journal.entry import LENGTH, Entry, genesis, hash_of

Fault = Literal["changed", "unlinked", "missing", "earlier", "undated", "not-text"]


@dataclass(frozen=True, slots=True)
class Damage:
    """What is wrong at a place of an agreement's chain; `sequence` is the number of the row there.

    - `changed`: the row does not have the hash of what it says;
    - `unlinked`: it does not follow the row before it: something was inserted, removed,
      exchanged, or re-hashed there;
    - `missing`: numbers before it are missing, or it is out of order;
    - `earlier`: it was recorded before the row before it;
    - `undated`: its instant or its day is none, or they do not belong together;
    - `not-text`: a column holds something else than text.
    """

    agreement: str
    sequence: int
    fault: Fault
    id: str = ""


def damages(agreement: str, rows: Iterable[Entry]) -> Iterator[Damage]:
    """Everything that is wrong with an agreement's rows, which come in the order of their numbers.

    That the last ones were cut off, or that all were written anew, cannot be seen from the
    rows: compare the head with one kept elsewhere.
    """
    previous, number, time, day = genesis(agreement), 0, "", ""
    for row in rows:
        number += 1
        try:
            own = hash_of(row)
        except TypeError:
            yield Damage(agreement, number, "not-text")
            continue
        if row.sequence != number:
            yield Damage(agreement, row.sequence, "missing", row.id)
            number = row.sequence
        if row.previous != previous:
            yield Damage(agreement, number, "unlinked", row.id)
        if row.agreement != agreement or row.hash != own:
            yield Damage(agreement, number, "changed", row.id)
        if row.recorded < time:
            yield Damage(agreement, number, "earlier", row.id)
        if (row.recorded, row.day) != (time, day) and not _is_dated(row.recorded, row.day):
            yield Damage(agreement, number, "undated", row.id)
        previous, time, day = row.hash, row.recorded, row.day


def _is_dated(recorded: str, day: str) -> bool:
    """Whether both can be read, and the day is the one of the instant, or the next, in UTC.

    It is not worked out again: it was right by the time zone table of the day.
    """
    try:
        at = datetime.fromisoformat(recorded)
        later = date.fromisoformat(day).toordinal() - at.toordinal()
    except ValueError:
        return False
    return len(recorded) == LENGTH and recorded[-1] == "Z" and later in (0, 1)
