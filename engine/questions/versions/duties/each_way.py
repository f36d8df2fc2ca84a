"""The rows of each way through open changes as one list."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from engine.model.sentence import sentence
from engine.questions.versions.duties.handed_over import (
    LACKING,
    LEFT_OPEN,
    OF_DAYS,
    key_of,
    readings,
    told,
)
from engine.questions.versions.duties.merged import Key, bare
from engine.questions.versions.telling.deciding import Row, content_of, once
from engine.questions.versions.telling.under import each_due, under
from engine.wording.say import Voice

OF_A_WAY: Final = {"main_state", "done_on", "days_late", "readings", "because", *LACKING}
"""In what rows that are told as one and the same may differ from way to way."""
OF_ITS_DAY: Final = ("pending", "due", *LEFT_OPEN)
"""States of a duty of which the day is what there is to tell, and those that are not known."""


def together(several: Sequence[Sequence[Row]], open_: Callable[[Row], Row]) -> list[Row]:
    """Rows that are the same on every way as they are; the others as open, each once."""
    return each_once(row if same else open_(row) for row, same in agreed(several))


def agreed(lists: Sequence[Sequence[Row]]) -> Iterator[tuple[Row, bool]]:
    """Each row of several lists once, in order, and whether all of them have it.

    Which reasons it rests on makes no difference: they are told for each version.
    """
    told: dict[str, Row] = {}
    held: list[set[str]] = []
    for rows in lists:
        contents = [content_of(bare(row)) for row in rows]
        held.append(set(contents))
        for content, row in zip(contents, rows, strict=True):
            told.setdefault(content, row)
    for content, row in told.items():
        yield row, all(content in own for own in held)


def each_once(rows: Iterable[Row]) -> list[Row]:
    """Rows that are open on several ways, each once: with what is missing or to be judged on any of
    them, and nothing of days and readings but what is the same on all."""
    alike: dict[str, list[Row]] = {}
    for row in rows:
        told = {name: row[name] for name in row if name not in OF_A_WAY}
        alike.setdefault(content_of(told), []).append(row)
    return [each[0] if len(each) == 1 else _as_one(each) for each in alike.values()]


def of_one_state(several: Sequence[Sequence[Row]]) -> dict[Key, list[Row]]:
    """The duties that are not the same on every way, but are each one row of one settled state
    there, under each reading too: the row of each way, the last wording's last. What is still to be
    done stays apart, with its day by each wording."""
    by_way = [_by_key(rows) for rows in several]
    found: dict[Key, list[Row]] = {}
    for key in by_way[0]:
        each = [own.get(key, []) for own in by_way]
        rows = [row for own in each for row in own]
        states = [told(row) for row in rows]
        alike = all(len(own) == 1 for own in each) and all(one == states[0] for one in states)
        if alike and states[0][0] not in OF_ITS_DAY and not _all_same(map(bare, rows)):
            found[key] = sorted(rows, key=lambda row: str(row["version"]))
    return found


def in_one_state(rows: Sequence[Row], lacking: Row, voice: Voice) -> Row:
    """A duty of one state on every way, with what is the same of its days, and with what is
    `lacking` to know which way it is."""
    row = rows[-1]
    kept = {name: row[name] if _same(name, rows) else None for name in OF_DAYS}
    told = {name: once([*(one for row in rows for one in row[name]), *lacking[name]])
            for name in LACKING}  # fmt: skip
    says = dict.fromkeys(under(one["version"], one["says"], voice) for one in rows)
    return {
        **row,
        **kept,
        **told,
        "readings": readings(row, rows),
        "says": row["says"] if _same("says", rows) else ". ".join(says),
    }


def days_apart(rows: Sequence[Row], voice: Voice) -> Iterator[str]:
    """That the last day of a duty of one state on every way is another under each wording."""
    days = {row["version"]: row["due"] for row in rows}
    if len(set(days.values())) > 1:
        each = each_due({date.fromisoformat(one): due for one, due in days.items()}, voice)
        duty = f"{rows[0]['duty']} {rows[0]['period'] or ''}".rstrip()
        yield voice.say(sentence("version.straddles.alike", duty=duty, each=each))


def _by_key(rows: Iterable[Row]) -> dict[Key, list[Row]]:
    found: dict[Key, list[Row]] = {}
    for row in rows:
        found.setdefault(key_of(row), []).append(row)
    return found


def _as_one(rows: Sequence[Row]) -> Row:
    first = rows[0]
    found = {name: first[name] if _same(name, rows) else None for name in first}
    if "readings" in first and not _same("readings", rows):
        found["readings"] = readings(first, rows)
    if "main_state" in first and not _same("main_state", rows):
        found["main_state"] = first["state"]
    told = {name: once(one for row in rows for one in row[name]) for name in LACKING & first.keys()}
    return {**found, **told, **{name: first[name] for name in ("because",) if name in first}}


def _same(name: str, rows: Sequence[Row]) -> bool:
    return _all_same(row[name] for row in rows)


def _all_same(several: Iterable[Any]) -> bool:
    first, *others = several
    return all(one == first for one in others)
