"""Which readings a run tries: arguable ones together, weak ones alone, chosen ones only."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from engine.inference import walk
from engine.inference.book import Book, expressions
from engine.inference.worlds import Choice
from engine.model.agreement import WEAK, Agreement, Fork, Forked
from engine.model.event import Recorded

FieldName = tuple[str, str]


@cache
def fields_read(book: Book) -> frozenset[FieldName]:
    """The fields of facts, by kind and name, that some rule of the book looks at."""
    return frozenset(
        (field.var.kind.name, field.name)
        for rule in book.rules
        for expression in expressions(rule)
        for field in walk.fields(expression)
    )


def forks_read(
    agreement: Agreement, kinds: frozenset[str], read: frozenset[FieldName]
) -> list[str]:
    """The forks on which a field that is read depends, in the order of the agreement."""
    met = {
        value.fork
        for term in agreement.terms
        if term.kind in kinds
        for name, value in term.values.items()
        if isinstance(value, Forked) and _is_read(term.kind, name, read)
    }
    return [fork for fork in agreement.forks if fork in met]


def _is_read(kind: str, name: str, read: frozenset[FieldName]) -> bool:
    return (kind, name) in read or (("listed", "role") in read and name == "by")


def positions(events: Iterable[Recorded]) -> dict[str, Recorded]:
    """The recorded stand on each fork: the latest, the last entered of one day."""
    stands: dict[str, Recorded] = {}
    for event in events:
        if event.kind != "position":
            continue
        held = stands.get(str(event.values["fork"]))
        if held is None or (event.own_day and held.own_day and held.own_day <= event.own_day):
            stands[str(event.values["fork"])] = event
    return stands


def choices(
    agreement: Agreement,
    forks: Sequence[str],
    stands: Mapping[str, Recorded],
    fixed: Mapping[str, str],
) -> tuple[Choice, ...]:
    """The readings of each fork: one if it is fixed, else the arguable ones and the stand."""
    return tuple(_choice(agreement.forks[fork], stands, fixed) for fork in forks)


def _choice(fork: Fork, stands: Mapping[str, Recorded], fixed: Mapping[str, str]) -> Choice:
    if fork.id in fixed:
        return Choice(fork.id, (fixed[fork.id],), fixed[fork.id])
    stand = stands.get(fork.id)
    main = str(stand.values["reading"]) if stand else fork.main
    tried = tuple(r.id for r in fork.readings if r.strength > WEAK or r.id == main)
    weak = tuple(r.id for r in fork.readings if r.id not in tried)
    return Choice(fork.id, tried, main, weak)
