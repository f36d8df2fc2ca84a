"""Reads the fields of a term or an event as its kind declares them."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from engine.inference.kinds import REQUIRED, FieldType, KindInfo
from engine.inference.kinds import Term as TermKind
from engine.language.fields import Reader, reader_of
from engine.language.node import Mapping as MappingNode
from engine.language.node import Node, Scalar
from engine.language.page import Page, first_key, items, refuse_unknown_keys, scalar
from engine.model.agreement import Forked, Term, under_any
from engine.model.problem import Span, near

FORK = "fork"
INFERRED = "inferred"
"""The key that names the fields whose values the words of the clause do not state."""


def read_term(
    node: MappingNode,
    page: Page,
    clause: str,
    kinds: Mapping[str, KindInfo],
    besides: Collection[str] = (),
) -> tuple[Term, dict[str, Span]] | None:
    """The term that a mapping states, with the place of each field that is written.

    `besides` are keys of the mapping that are not the term's. None where it cannot be read.
    """
    before = len(page.problems)
    keys = {entry.key.text: entry for entry in node.entries}
    besides = (*besides, INFERRED)
    _note_forks(node, page)
    kind = keys.get("kind")
    if kind is None:
        if "kind" not in _refuse_stray_keys(node, page, kinds, besides):
            page.report("clause-without-term", first_key(node), "name-a-kind", clause=clause)
        return None
    described = _kind(kind.value, page, kinds)
    if described is None:
        return None
    values = _values(node, page, f"`{clause}` ({described.name})", described, besides)
    names = {field.written: field.name for field in fields_of_term(described)}
    stated = {names[key]: entry.value for key, entry in keys.items() if key in names}
    inferred = (
        frozenset(_inferred(keys[INFERRED].value, page, names, stated))
        if INFERRED in keys
        else frozenset[str]()
    )
    if len(page.problems) > before:
        return None
    spans = {name: value.span for name, value in stated.items()}
    written = {name: _written(value) for name, value in stated.items()}
    declared = described.declared
    together = declared.__together__ if issubclass(declared, TermKind) else ""
    place = page.place(kind.value)
    left = tuple(_left_out(described, values, stated))
    term = Term(described.name, clause, values, place, written, together, inferred, left)
    return term, spans


def _left_out(kind: KindInfo, values: Mapping[str, Any], stated: Collection[str]) -> Iterator[str]:
    """The fields of which a reading is taken, where that counts, without the file's saying so."""
    declared = kind.declared
    read = declared.__readings__ if issubclass(declared, TermKind) else {}
    for name, heeded in read.items():
        others = under_any(values[heeded.field]) if heeded.field else ()
        several = any(isinstance(other, tuple) and len(other) > 1 for other in others)
        counts = heeded.value in others if heeded.value else several
        if name not in stated and (counts or not heeded.field):
            yield name


def _inferred(
    node: Node, page: Page, names: Mapping[str, str], stated: Collection[str]
) -> Iterator[str]:
    """The fields that are said to be inferred: some of those that the term states."""
    known = [key for key, name in names.items() if name in stated]
    for item in items(node, page):
        found = scalar(item, page)
        if found is not None and found.text in known:
            yield names[found.text]
        elif found is not None:
            page.unknown("infers-nothing", found, known, field=found.text)


def _written(node: Node) -> tuple[int, str]:
    return node.span.line, " ".join(node.text.split()) if isinstance(node, Scalar) else ""


def fields_of_term(kind: KindInfo) -> Iterator[FieldType]:
    """The fields that an agreement writes: all but the clause, which is where it stands."""
    return (field for field in kind.fields if field.name != "clause")


def _refuse_stray_keys(
    node: MappingNode, page: Page, kinds: Mapping[str, KindInfo], besides: Collection[str]
) -> set[str | None]:
    """Report each key that belongs to no kind, where none is named; gives those likely meant."""
    known = ("kind", *besides)
    fields = {field.written for kind in kinds.values() for field in fields_of_term(kind)}
    strays = [one.key for one in node.entries if one.key.text not in {*known, *fields}]
    return {
        page.unknown(
            "unknown-key",
            key,
            known if near(key.text, known) or not near(key.text, fields) else sorted(fields),
            key=key.text,
        )
        for key in strays
    }


def _kind(node: Node, page: Page, kinds: Mapping[str, KindInfo]) -> KindInfo | None:
    found = scalar(node, page)
    if found is None:
        return None
    if found.text not in kinds:
        page.unknown("unknown-kind", found, kinds, kind=found.text)
    return kinds.get(found.text)


def _values(
    node: MappingNode, page: Page, where: str, kind: KindInfo, besides: Collection[str]
) -> dict[str, Any]:
    """Every field of the kind: what is written, or what it holds when nothing is."""
    keys = {entry.key.text: entry for entry in node.entries}
    declared = {field.written: field for field in fields_of_term(kind)}
    meant = refuse_unknown_keys(node, page, declared, ("kind", *besides))
    values: dict[str, Any] = {}
    for written, field in declared.items():
        if written in keys:
            values[field.name] = _value(field, keys[written].value, page)
        elif field.default is not REQUIRED:
            values[field.name] = field.default
        elif written not in meant:
            page.report("missing-key", keys["kind"].value, key=written, where=where)
    return values


def _value(field: FieldType, node: Node, page: Page) -> Any:
    read = reader_of(field.type)
    fork = _fork_of(node)
    return read(node, page) if fork is None else _forked(fork, node, page, read)


def _fork_of(node: Node) -> Node | None:
    if isinstance(node, MappingNode):
        for entry in node.entries:
            if entry.key.text == FORK:
                return entry.value
    return None


def _note_forks(node: MappingNode, page: Page) -> None:
    """Remember the forks used, also by a term that cannot be read."""
    for entry in node.entries:
        fork = _fork_of(entry.value)
        if isinstance(fork, Scalar):
            page.forks_used.add(fork.text)


def _forked(fork: Node, node: Node, page: Page, read: Reader) -> Forked | None:
    """A value per reading; a reading that is not named takes the value of the main one."""
    named = scalar(fork, page)
    if named is None or not isinstance(node, MappingNode):
        return None
    given = {entry.key.text: entry for entry in node.entries if entry.key.text != FORK}
    known = page.names.forks.get(named.text)
    if known is None:
        page.unknown("unknown-fork", named, page.names.forks, fork=named.text)
        return None
    for entry in given.values():
        if entry.key.text not in known.readings:
            _refuse_reading(entry.key, page, named.text, known.readings)
    if known.main in known.readings and known.main not in given:
        page.report(
            "main-reading-not-named", named, "name-main", fork=named.text, reading=known.main
        )
        return None
    values = {reading: read(entry.value, page) for reading, entry in given.items()}
    main = values.get(known.main)
    return Forked(named.text, {name: values.get(name, main) for name in known.readings})


def _refuse_reading(key: Scalar, page: Page, fork: str, known: Collection[str]) -> None:
    page.unknown("unknown-reading", key, known, fork=fork, reading=key.text)
