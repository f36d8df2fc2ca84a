"""Writes an event back as the keys and values that its reader reads: for the journal and files."""

from datetime import date
from typing import Any, Final, get_args, get_origin

from engine.inference.book import Book
from engine.language import event_kinds
from engine.language.event_reader import event_keys
from engine.language.written_days import MONTHS
from engine.model import types
from engine.model.calendar import NEVER, write_duration
from engine.model.event import Recorded
from engine.model.types import EARLIEST, NOT_STATED

_COMMON: Final = (
    ("source", "source"),
    ("document-sha256", "document_sha256"),
    ("note", "note"),
)
_NOT_STATED: Final = (NEVER, NOT_STATED, ())
"""Values that a field has by default where nothing is stated; none of them can be written."""


def content(event: Recorded, book: Book) -> dict[str, Any]:
    """The kind, its keys, and source, digest of the document and note; not id, nor when or by whom.

    Text, whole numbers, Booleans, lists and mappings only. What was not stated is left out;
    what a kind supposes where nothing is stated is written out, so that a later default
    does not change what was recorded. Amounts are decimal text in SEK.
    """
    kind = {**book.events, **event_kinds.EVENTS}[event.kind]
    fields = {field.name: field for field in kind.fields}
    found: dict[str, Any] = {"event": event.kind}
    for key, name in event_keys(kind).items():
        value = event.values.get(name)
        if value is not None and not (value == fields[name].default and value in _NOT_STATED):
            found[key] = written(value, fields[name].type)
    for key, name in _COMMON:
        if said := getattr(event, name):
            found[key] = said
    return found


def written(value: Any, declared: Any) -> Any:
    """A value of a declared type, as its reader reads it."""
    if declared is types.Amount:
        return f"{value // 100}.{value % 100:02}"
    if declared is types.End and value == EARLIEST:
        return "earliest"
    if declared is types.YearDay:
        month, day = value.split("-")
        return f"{int(day)} {MONTHS[int(month) - 1]}"
    if declared is types.Month:
        return MONTHS[int(value) - 1]
    if declared is types.Duration:
        return write_duration(value)
    if declared is types.DayPerParty and not isinstance(value, date):
        return {party: day.isoformat() for party, day in value}
    if declared is types.Said:
        return {"sv": value.sv, "en": value.en}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        (item, *_) = get_args(declared) if get_origin(declared) is tuple else (str,)
        return [written(one, item) for one in value]
    return value
