"""Entries of the journal as events, read by the same reader as those of a file."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from engine.inference.book import Book
from engine.interfaces.faults import Faults
from engine.interfaces.records.journals import chain_fault, fault, to_read, where
from engine.interfaces.setting import Setting
from engine.journal.chain import damages
from engine.journal.entry import Entry, instant
from engine.journal.keeper import Broken, Unreachable
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Journaled:
    """What the journal has of an agreement, as far as it was known, and its head then."""

    events: tuple[Recorded, ...] = ()
    head: str | None = None


def journaled(
    setting: Setting, agreement: Agreement, book: Book, known_on: date | None, faults: Faults
) -> Journaled:
    """The events of the journal known on that day; faults where it cannot be read or is not whole.

    The chain is checked each time: an answer never rests on a row that was changed.
    """
    known = len(faults.found)
    entries = whole_entries(setting, agreement.id, faults)
    if len(faults.found) > known:
        return Journaled()
    if known_on is not None:
        entries = tuple(one for one in entries if one.day <= known_on.isoformat())
    found = readable_events(setting, entries, agreement, book)
    wrong = [one for one in found if isinstance(one, Problem)]
    faults.invalid(wrong)
    events = tuple(one for one in found if isinstance(one, Recorded))
    return Journaled(events, entries[-1].hash if entries else None)


def whole_entries(
    setting: Setting, agreement: str, faults: Faults, *, absent_is_empty: bool = False
) -> tuple[Entry, ...]:
    """All entries of an agreement; faults where they cannot be read or are not whole."""
    keeper = to_read(setting, faults, absent_is_empty=absent_is_empty)
    if keeper is None:
        return ()
    at = where(setting)[1]
    try:
        with keeper:
            entries = keeper.read(agreement)
    except (Unreachable, Broken) as error:
        faults.add(fault(error, at))
        return ()
    for one in damages(agreement, entries):
        faults.add(chain_fault(one, at))
    return entries


def readable_events(
    setting: Setting, entries: Sequence[Entry], agreement: Agreement, book: Book
) -> tuple[Recorded, ...] | tuple[Problem, ...]:
    """As `events_of`; what this version no longer names, another version of it may."""
    found = events_of(entries, agreement, book)
    if any(isinstance(one, Problem) for one in found):
        others = other_versions(setting, agreement)
        if others:
            return events_of(entries, agreement, book, others)
    return found


def other_versions(setting: Setting, agreement: Agreement) -> tuple[Agreement, ...]:
    """The other versions on the shelf that can be read."""
    from engine.interfaces.opened import agreement_of
    from engine.interfaces.shelf import Shelf

    days = [one.first_day for one in Shelf(setting.folder).versions(agreement.id)]
    read = [
        agreement_of(setting, f"{agreement.id}@{day.isoformat()}", day, Faults())
        for day in days
        if day != agreement.version
    ]
    return tuple(one for one in read if one is not None)


def events_of(
    entries: Sequence[Entry],
    agreement: Agreement,
    book: Book,
    others: Sequence[Agreement] = (),
) -> tuple[Recorded, ...] | tuple[Problem, ...]:
    """The entries as events; problems where no version given knows what one speaks of.

    A problem's place has the number of the entry as its line.
    """
    if not entries:
        return ()
    from engine.language.event_reader import read_events

    text = "\n".join(_line(entry) for entry in entries)
    source = Source(f"journal {agreement.id}", text)
    found = read_events(source, agreement, book, to_be_recorded=True, others=others)
    days = {entry.id: entry for entry in entries}
    return tuple(
        replace(
            one,
            recorded=instant(days[one.id].recorded),
            recorded_day=date.fromisoformat(days[one.id].day),
            recorded_by=days[one.id].recorded_by,
        )
        if isinstance(one, Recorded)
        else one
        for one in found
    )  # type: ignore[return-value] # all of one sort, as the reader gives them


def _line(entry: Entry) -> str:
    """The event with its id; when and by whom stays outside: the reader need not read it."""
    head = f'{{"id":{json.dumps(entry.id, ensure_ascii=False)}'
    return f"{head},{entry.event[1:]}" if entry.event != "{}" else f"{head}}}"
