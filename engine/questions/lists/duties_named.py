"""Whose duty the clause is that an event names: of the party said to have broken it, or not."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from engine.inference import kinds as k
from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.given import DutyNamed
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.language.duties import carrier_of, family
from engine.model.agreement import Agreement, Forked, Term, named_under_any
from engine.model.event import Recorded
from engine.model.types import ClauseId
from engine.model.unknown import UNKNOWN

NAMED: Final = k.info(DutyNamed)


def duty_rows(
    agreement: Agreement, book: Book, worlds: Worlds, events: Sequence[Recorded]
) -> Iterator[Row]:
    """Per event that names a clause as the duty of a party: whether it is, by reading."""
    if NAMED.name not in book.kinds:
        return
    for event in events:
        described = book.events.get(event.kind)
        clause = None if described is None else _clause_field(described)
        if described is None or clause is None:
            continue
        assert issubclass(described.declared, k.Event)
        named, party = event.values.get(clause), event.values.get(described.declared.__whose__)
        if not named or not party:
            carrier = _carrier(agreement, book, named) if named else UNKNOWN
            applies = _applies(agreement, named or "")
            nobody = (event.id, str(named or ""), str(party or ""), UNKNOWN, carrier, applies)
            yield Row(NAMED, nobody, Truth(worlds.all, 0, 0), event)
            continue
        binds = _binding(agreement, book, worlds, named, party)
        perhaps = 0 if not _doubtful(agreement, book, named) else worlds.all & ~binds
        rest = worlds.all & ~binds & ~perhaps
        others = rest and rest & _binding_anybody(agreement, book, worlds, named)
        each = ("yes", binds), ("perhaps", perhaps), ("of others", others), ("no", rest & ~others)
        carrier, applies = _carrier(agreement, book, named), _applies(agreement, named)
        for theirs, seen in each:
            if seen:
                values = (event.id, named, party, theirs, carrier, applies)
                yield Row(NAMED, values, Truth(seen, 0, 0), event)


def forks_of_duties(agreement: Agreement, book: Book, events: Sequence[Recorded]) -> set[str]:
    """The forks on which it depends whom the clauses that events name bind."""
    if NAMED.name not in book.kinds:
        return set()
    found = set()
    for event in events:
        described = book.events.get(event.kind)
        clause = None if described is None else _clause_field(described)
        for term in _terms(agreement, book, str(event.values.get(clause or "", ""))):
            held = (term.values[name] for name in _fields(book, term))
            found |= {value.fork for value in held if isinstance(value, Forked)}
    return found


def _clause_field(described: k.KindInfo) -> str | None:
    """The field that names the one clause of a duty that is somebody's."""
    assert issubclass(described.declared, k.Event)
    if not described.declared.__whose__ or described.declared.__does__:
        return None
    return next((field.name for field in described.fields if field.type is ClauseId), None)


def _carrier(agreement: Agreement, book: Book, clause: str) -> str:
    """The clause that carries the duty of one: itself, where it has one of its own beside."""
    terms = agreement.clauses[clause].terms if clause in agreement.clauses else ()
    found = [(term, carrier_of(agreement, term)) for term in terms]
    if any(not carrier and _fields(book, term) for term, carrier in found):
        return clause
    return next((carrier for _, carrier in found if carrier), clause)


def _applies(agreement: Agreement, clause: str) -> str:
    """From when a clause binds, where another carries its duty."""
    terms = agreement.clauses[clause].terms if clause in agreement.clauses else ()
    found = (str(term.values["applies"]) for term in terms if "applies" in term.values)
    return next(found, "with the duty")


def _terms(agreement: Agreement, book: Book, clause: str) -> tuple[Term, ...]:
    """The terms of a clause, or of the one that carries its duty."""
    found = agreement.clauses.get(_carrier(agreement, book, clause))
    return () if found is None else found.terms


def _fields(book: Book, term: Term) -> tuple[str, ...]:
    declared = book.terms[term.kind].declared
    assert issubclass(declared, k.Term)
    return () if declared.__binds__ == k.EVERYBODY else declared.__binds__


def _binding(agreement: Agreement, book: Book, worlds: Worlds, clause: str, party: str) -> int:
    """The worlds in which a clause lays a duty on a party."""
    those, seen = family(agreement, party), 0
    for term in _terms(agreement, book, clause):
        declared = book.terms[term.kind].declared
        assert issubclass(declared, k.Term)
        if declared.__perhaps__:
            continue
        if declared.__binds__ == k.EVERYBODY:
            return worlds.all
        for name in declared.__binds__:
            for named, where in _held(term.values[name], worlds):
                seen |= where if {*named_under_any(named)} & those else 0
    return seen


def _binding_anybody(agreement: Agreement, book: Book, worlds: Worlds, clause: str) -> int:
    """The worlds in which a clause lays a duty on any party."""
    seen = 0
    for party in agreement.parties:
        seen |= _binding(agreement, book, worlds, clause, party.id)
    return seen


def _doubtful(agreement: Agreement, book: Book, clause: str) -> bool:
    """Whether a term of the clause may lay a duty on whoever is concerned, or on nobody."""
    declared = (book.terms[term.kind].declared for term in _terms(agreement, book, clause))
    return any(issubclass(one, k.Term) and one.__perhaps__ for one in declared)


def _held(value: Any, worlds: Worlds) -> Iterator[tuple[Any, int]]:
    """What a field holds, and where; of a fork that is not tried, what it holds under any."""
    tried = {choice.fork: choice for choice in worlds.choices}
    if not isinstance(value, Forked) or value.fork not in tried:
        yield value, worlds.all
        return
    for reading in (*tried[value.fork].readings, *tried[value.fork].weak):
        yield value.values[reading], worlds.where(value.fork, reading)
