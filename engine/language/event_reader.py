"""Reads events: a list in YAML or JSON, or one per line in JSON lines; keys may have hyphens."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from engine.inference.book import Book
from engine.inference.kinds import REQUIRED, KindInfo
from engine.language import event_kinds
from engine.language.agreed_by_all import of_those_before
from engine.language.duties import duty_clauses
from engine.language.event_checks import Written, check
from engine.language.event_doubts import Kinds, doubt
from engine.language.event_source import event_nodes, ids_written
from engine.language.fields import reader_of
from engine.language.ids import written_id
from engine.language.meant import meant
from engine.language.node import Entry, Node, Scalar, Source
from engine.language.node import Mapping as MappingNode
from engine.language.page import Names, Page, first_key, names_of, position, scalar
from engine.language.written_days import read_instant
from engine.language.written_values import read_word, shaped
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem

T = TypeVar("T")

COMMON = ("id", "event", "recorded", "recorded-by", "source", "document-sha256", "note")

_ID = re.compile(r"[^\s`\"',\[\]{}]+")
_sha256 = shaped(re.compile(r"[0-9a-fA-F]{64}"), "not-a-sha256", "write-sha256")


@dataclass(frozen=True, slots=True)
class EventFile:
    """A source of events; those of a hypothetical one are marked as such.

    `items` are its events where they are only a part of the source, as in a scenario.
    """

    source: Source
    hypothetical: bool = False
    items: tuple[Node, ...] | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What was read: the events, unless there are errors; and warnings in any case."""

    events: tuple[Recorded, ...]
    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def read_events(
    source: Source,
    agreement: Agreement,
    book: Book,
    *,
    hypothetical: bool = False,
    known: Sequence[Recorded] = (),
    to_be_recorded: bool = False,
    others: Sequence[Agreement] = (),
) -> tuple[Recorded, ...] | tuple[Problem, ...]:
    """The events of one source in the order written, or all problems in order of place.

    `known` are earlier entries that these may refer to and whose ids are taken.
    `to_be_recorded`: the instant of entry is yet to come, so no event needs `recorded`.
    `others` are versions of the agreement whose names and terms may be meant too.

    An event without an id gets `event-N` by its place in the source, `what-if-N` if it
    is hypothetical.
    """
    files = (EventFile(source, hypothetical),)
    read = record(files, agreement, book, known=known, to_be_recorded=to_be_recorded, others=others)
    return read.errors or read.events


def join(
    files: Iterable[EventFile],
    agreement: Agreement,
    book: Book,
    *,
    known: Sequence[Recorded] = (),
    to_be_recorded: bool = False,
) -> tuple[Recorded, ...] | tuple[Problem, ...]:
    """As `read_events`, of several sources that may refer to each other; an id is used once."""
    read = record(files, agreement, book, known=known, to_be_recorded=to_be_recorded)
    return read.errors or read.events


def record(
    files: Iterable[EventFile],
    agreement: Agreement,
    book: Book,
    *,
    known: Sequence[Recorded] = (),
    to_be_recorded: bool = False,
    others: Sequence[Agreement] = (),
    before: Sequence[Agreement] = (),
) -> Record:
    """As `join`, with what may be wrong though it can be read.

    `before` are versions that an amendment may change, though their names are not known.
    """
    versions = (agreement, *others)
    duties: dict[str, str] = {}
    for one in reversed(versions):
        duties |= duty_clauses(one, book)
    names = replace(_with_judgements(names_of(*versions), book), duties=duties)
    kinds = {**book.events, **event_kinds.EVENTS}
    pages: list[Page] = []
    written: list[Written] = []
    ids = {event.id for event in known}
    for file in files:
        page = Page(file.source, names, may_be_unknown=True)
        pages.append(page)
        items = event_nodes(page) if file.items is None else file.items
        if page.problems:  # what refers to an entry that cannot be read is not wrong for that
            ids |= ids_written(page.source)
        for item in items:
            ids.add(written_id(item))
            event = _event(item, page, kinds, file.hypothetical, (*versions, *before))
            if event is not None:
                written.append(event)
    named = check(written, known, ids, kinds, to_be_recorded)
    doubt(named, known, versions, Kinds(book.terms, kinds, book.judgements))
    errors = tuple(problem for page in pages for problem in page.in_order())
    warnings = tuple(one for page in pages for one in sorted(page.doubts, key=position))
    events = () if errors else tuple(one.event for one in named)
    return Record(events, errors, warnings)


def _with_judgements(names: Names, book: Book) -> Names:
    """With what the rules themselves leave to a person, answered by an assessment or not."""
    answered = [one.id for one in book.judgements.values() if one.about]
    other = tuple(one.id for one in book.judgements.values() if not one.about)
    return replace(names, open_terms=(*names.open_terms, *answered), unassessed=other)


def event_keys(kind: KindInfo) -> dict[str, str]:
    """The keys that an event of the kind may have beside the common ones, and their fields."""
    return {
        field.written.replace(" ", "-"): field.name for field in kind.fields if field.name != "id"
    }


def _event(
    node: Node,
    page: Page,
    kinds: Mapping[str, KindInfo],
    hypothetical: bool,
    versions: Sequence[Agreement],
) -> Written | None:
    if not isinstance(node, MappingNode):
        page.report("expected-mapping", node)
        return None
    before = len(page.problems)
    entries = _by_key(node, page)
    kind = _kind(node, entries.get("event"), page, kinds)
    if kind is None:
        return None
    at, described = kind
    keys = event_keys(described)
    meant = {
        page.unknown("unknown-key", entry.key, (*keys, *COMMON), key=entry.key.text)
        for key, entry in entries.items()
        if key not in keys and key not in COMMON
    }
    values = _values(
        described, entries, of_those_before(page, described, entries, versions), at, meant
    )
    fields = {field: entries[key].value for key, field in keys.items() if key in entries}
    place = page.place(entries["id"].value if "id" in entries else at)
    event = replace(
        _entry(entries, page, described.name, values),
        own_day=_own_day(described, values),
        place=place,
        hypothetical=hypothetical,
    )
    return Written(event, page, at, fields, complete=len(page.problems) == before)


def _kind(
    node: MappingNode, entry: Entry | None, page: Page, kinds: Mapping[str, KindInfo]
) -> tuple[Scalar, KindInfo] | None:
    """Where the kind is named, and what it is."""
    if entry is None:
        first = first_key(node)
        word = first.text if isinstance(first, Scalar) else ""
        if meant(word, ["event"], {}):
            page.unknown("unknown-key", node.entries[0].key, ["event"], key=word)
        else:
            page.report("missing-key", first, "write-events", key="event", where="`events`")
        return None
    named = scalar(entry.value, page)
    if named is None:
        return None
    described = kinds.get(_hyphenated(named.text))
    if described is None:
        page.unknown("unknown-kind", named, kinds, kind=named.text)
        return None
    return named, described


def _entry(
    entries: Mapping[str, Entry], page: Page, kind: str, values: Mapping[str, Any]
) -> Recorded:
    """What the common keys say of an event."""
    return Recorded(
        id=_of(entries, "id", page, _id) or "",
        kind=kind,
        values=values,
        own_day=None,
        recorded=_of(entries, "recorded", page, read_instant),
        recorded_by=_of(entries, "recorded-by", page, read_word) or "",
        source=_of(entries, "source", page, read_word) or "",
        document_sha256=(_of(entries, "document-sha256", page, _sha256) or "").lower(),
        note=_of(entries, "note", page, read_word) or "",
    )


def _values(
    kind: KindInfo,
    entries: Mapping[str, Entry],
    page: Page,
    at: Scalar,
    meant: Collection[str | None],
) -> dict[str, Any]:
    """What is stated, and the defaults of the kind; a key left out is not known."""
    values: dict[str, Any] = {}
    names = {field: key for key, field in event_keys(kind).items()}
    for field in kind.fields:
        if field.name == "id":
            continue
        key = names[field.name]
        if key in entries:
            value = reader_of(field.type)(entries[key].value, page)
            if value is not None:
                values[field.name] = value
        elif field.default is not REQUIRED:
            values[field.name] = field.default
        elif not field.maybe and key not in meant:
            page.report("missing-key", at, key=key, where=f"`{kind.name}`")
    return values


def _own_day(kind: KindInfo, values: Mapping[str, Any]) -> date | None:
    """The day an event is dated by: the first of the kind's day fields that is stated."""
    for name in getattr(kind.declared, "__own_day__", ()):
        value = values.get(name)
        if isinstance(value, date):
            return value
        if value:
            days: list[date] = [day for _, day in value]
            return max(days)
    return None


def _by_key(node: MappingNode, page: Page) -> dict[str, Entry]:
    """The entries by key; a space or an underscore in a key is the same as a hyphen.

    The very same key twice has been told already, when the text was read.
    """
    entries: dict[str, Entry] = {}
    for entry in node.entries:
        first = entries.setdefault(_hyphenated(entry.key.text), entry)
        if first.key.text != entry.key.text:
            related = (("first-here", page.place(first.key)),)
            page.report("duplicate-key", entry.key, related=related, key=entry.key.text)
    return entries


def _hyphenated(key: str) -> str:
    return key.replace("_", "-").replace(" ", "-")


def _of(
    entries: Mapping[str, Entry], key: str, page: Page, read: Callable[[Node, Page], T | None]
) -> T | None:
    return read(entries[key].value, page) if key in entries else None


def _id(node: Node, page: Page) -> str | None:
    found = scalar(node, page)
    if found is None:
        return None
    if not _ID.fullmatch(found.text):
        page.report("not-an-id", found, "write-id", text=found.text)
    elif found.text in page.names.clauses:
        page.report("id-is-a-clause", found, id=found.text)
    return found.text
