"""What differs in title, parties and forums, and in what the texts are said to be silent on."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from typing import Any, Final

from engine.comparison.change import About, Change, Side, at, difference
from engine.comparison.pairs import Paired, by_id, most_alike
from engine.inference.book import Book
from engine.model import types
from engine.model.agreement import Agreement, Clause, Forked, Note, Party
from engine.model.said import Said

PARTS: Final = ("id", "name", "short", "side", "group", "number", "represents")
ALIKE: Final = 0.5
"""What two remarks have in common, at least, that are taken to be the same one reworded."""


def named_changes(paired: Paired, book: Book) -> Iterator[Change]:
    """Title, parties, forums."""
    old, new = paired.old, paired.new
    if old.title != new.title:
        yield difference("title", Side(old.title, None), Side(new.title, None))
    for a, b in by_id(old.parties, new.parties, lambda party: paired.party(party.id, "new")):
        yield from _party(a, b, paired, book)
    ranked = [[p.id for p in side.parties if p.id in paired.both] for side in (old, new)]
    if ranked[0] != ranked[1] and any(term.kind == "allocation" for term in new.terms):
        one, other = (at(side.parties[0].place) for side in (old, new))
        yield difference("order of parties", Side(ranked[0], one), Side(ranked[1], other))
    for c, d in by_id(old.forums, new.forums, lambda forum: forum.id):
        if c != d:
            sides = [None if one is None else Side(one.name, None) for one in (c, d)]
            yield difference("forum", sides[0], sides[1], key=d.id if d else c.id if c else "")


def _party(old: Party | None, new: Party | None, paired: Paired, book: Book) -> Iterator[Change]:
    if old is None or new is None:
        there, agreement = (new, paired.new) if new else (old, paired.old)
        assert there is not None
        side = Side(there, at(there.place))
        others = _others(there, agreement) if new else frozenset()
        yield replace(
            difference("party", None if new else side, side if new else None, key=there.id),
            named_in=_clauses_with(agreement, book, lambda names: there.id in names),
            left_out=_clauses_with(
                agreement,
                book,
                lambda names: bool(others) and others <= set(names) and there.id not in names,
            ),
        )
        return
    for part in PARTS:
        yield from _part(old, new, part, getattr(old, part), getattr(new, part))
    units = [frozenset(one.units) for one in (old, new)]
    if units[0] != units[1]:
        yield from _part(old, new, "units", old.units, new.units)


def _part(old: Party, new: Party, part: str, one: Any, other: Any) -> Iterator[Change]:
    if one != other:
        sides = Side(one, at(old.place)), Side(other, at(new.place))
        yield difference("party", *sides, field=part, key=new.id)


def _clauses_with(
    agreement: Agreement, book: Book, wanted: Callable[[tuple[str, ...]], bool]
) -> tuple[str, ...]:
    """The clauses with a term that names such parties in one field."""
    return tuple(
        clause.id
        for clause in agreement.clauses.values()
        if any(
            wanted(value if isinstance(value, tuple) else (value,))
            for term in clause.terms
            for field in book.terms[term.kind].fields
            if field.type in (types.Party, types.Parties)
            for value in _values(term.values[field.name])
        )
    )


def _others(party: Party, agreement: Agreement) -> frozenset[str]:
    """The other parties of its group."""
    return frozenset(
        one.id
        for one in agreement.parties
        if party.group and one.group == party.group and one.id != party.id
    )


def _values(value: Any) -> tuple[Any, ...]:
    return tuple(value.values.values()) if isinstance(value, Forked) else (value,)


def silence_changes(paired: Paired) -> Iterator[Change]:
    """Topics and points on which the text is said to say nothing."""
    for old, new in by_id(paired.old.silent, paired.new.silent, lambda one: one.topic):
        if old is None or new is None or old.says != new.says:
            there = new or old
            assert there is not None
            sides = [None if one is None else Side(one.says, at(one.place)) for one in (old, new)]
            yield difference("silence", sides[0], sides[1], key=there.topic)
    yield from _by_clause("clause silence", paired, lambda clause: clause.silent, _words)


def note_changes(paired: Paired) -> Iterator[Change]:
    """Remarks on the texts."""
    yield from _by_clause("note", paired, lambda clause: clause.notes, _noted)


def _by_clause(
    about: About,
    paired: Paired,
    held: Callable[[Clause], tuple[Any, ...]],
    parts: Callable[[Any], list[Hashable]],
) -> Iterator[Change]:
    for old, new in paired.clauses:
        if old is None or new is None:
            continue  # they come and go with the clause
        for a, b in most_alike(held(old), held(new), parts, ALIKE):
            if a != b:
                one = None if a is None else Side(a, at(old.place), old.id)
                other = None if b is None else Side(b, at(new.place), new.id)
                yield difference(about, one, other)


def _words(said: Said) -> list[Hashable]:
    return list(said.sv.lower().split())


def _noted(note: Note) -> list[Hashable]:
    return [note.id, note.words, *_words(note.says)]
