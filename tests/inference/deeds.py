"""A small book for durable_rules: deeds of one party, two by two."""

from typing import Any

from engine.inference import nodes as x
from engine.inference.book import Book, assemble
from engine.inference.durable import Durable
from engine.inference.facts import Row
from engine.inference.kinds import Conclusion, Event, fact, info
from engine.inference.rules import conclude, rule
from engine.inference.run import run
from engine.inference.truth import Truth
from engine.inference.worlds import worlds
from engine.model.types import Count, Id, Party

ONE = worlds([])


class Deed(Event):
    by: x.Value[Party]
    n: x.Value[Count]


class Pair(Conclusion):
    one: x.Value[Id]
    other: x.Value[Id]


def pairs(name: str = "pair") -> Book:
    """Deeds of one party, two by two; a deed goes with itself, too."""
    one, other = fact(Deed, "one"), fact(Deed, "other")
    found = rule(
        name,
        of=[one, other],
        where=one.by == other.by,
        then=conclude(Pair, one=one.id, other=other.id),
        says="pair",
    )
    return assemble(terms=[], events=[info(Deed)], rules=[found])


PAIRS = pairs()


def deeds(*parties: str) -> list[Row]:
    return [
        Row(info(Deed), (f"e{number}", party, number), Truth(1, 0, 0))
        for number, party in enumerate(parties)
    ]


def found(book: Book, given: list[Row]) -> set[tuple[Any, ...]]:
    return {row.values for row in run(book, ONE, given, Durable).store.of("pair")}
