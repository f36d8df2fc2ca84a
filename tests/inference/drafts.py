"""Facts in the making: what may stand in each field, from the declared kinds and the rules.

A kind that the book has learnt to read is drawn without a change here. Days come from the
days on which answers turn, words from what the rules compare them with.
"""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from random import Random
from typing import Any, Literal, get_args, get_origin

from engine.inference import nodes as x
from engine.inference import walk
from engine.inference.book import Book, expressions, premises
from engine.inference.given import rows_of
from engine.inference.kinds import Conclusion, FieldType, KindInfo
from engine.model import types
from engine.model.calendar import NEVER, Duration, before, days_after, latest_start, nth_start
from engine.model.unknown import JUDGEMENT, UNKNOWN

CASTS = (
    (("alfa", "civil"), ("kommun", "public")),
    (("alfa", "civil"), ("kommun", "public"), ("region", "public")),
    (("alfa", "civil"), ("beta", "civil"), ("kommun", "public")),
    (("alfa", "civil"), ("kommun", "public"), ("region", "third")),
    (("alfa", "one"), ("beta", "one")),
)
STARTS = (date(2026, 1, 1), date(2025, 7, 1), date(2026, 1, 31), date(2024, 2, 29))
LENGTHS = (Duration(12, 0), Duration(6, 0), Duration(1, 0), Duration(0, 30), Duration(13, 0))
MONTH_ENDS = ((1, 30), (1, 31), (2, 28), (3, 30), (3, 31), (6, 30), (7, 1), (12, 31))
TURNS = (
    *(date(year, *month_and_day) for year in range(2024, 2028) for month_and_day in MONTH_ENDS),
    date(2024, 2, 29),
    date(2028, 2, 29),
)
OPEN_TERMS = ("joint", "old", "late", "minutes")
CLAUSES = ("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12")
IDS = ("n1", "n2", "d1", "r1", "h1", *CLAUSES, "agreement")
FIXED: dict[Any, tuple[Any, ...]] = {
    bool: (True, False),
    Duration: LENGTHS,
    types.Count: (0, 1, 2, 3, types.NO_LIMIT),
    types.Year: (2024, 2025, 2026, 2027),
    types.Amount: (0, 100, 731_101_00),
    types.Percent: ("3.0", "-0.4", "100"),
    types.YearDay: ("11-01", "02-29"),
    types.Month: ("01", "10", types.NOT_STATED),
    types.Edition: ("2030-12", "2031-04"),
    types.Forum: ("samrad", "annat"),
    types.OpenTerm: (*OPEN_TERMS, types.NOT_STATED),
    types.ClauseId: CLAUSES,
    types.Id: IDS,
    types.Word: ("civil", "public", "dialogue", types.NOT_STATED),
}


@dataclass
class Draft:
    """A fact before it is one: fields by name, and the forks that it depends on."""

    kind: KindInfo
    values: dict[str, Any]
    forked: dict[str, tuple[str, tuple[Any, ...]]] = field(default_factory=dict)


@cache
def given_kinds(book: Book) -> tuple[KindInfo, ...]:
    """The kinds that the rules of a book read and do not conclude."""
    read = {kind.key: kind for rule in book.rules for kind in premises(rule)}
    return tuple(kind for kind in read.values() if not issubclass(kind.declared, Conclusion))


@cache
def constants(book: Book) -> dict[tuple[str, str], tuple[Any, ...]]:
    """What the rules compare each field with."""
    found: dict[tuple[str, str], dict[Any, None]] = {}
    for rule in book.rules:
        for node in itertools.chain.from_iterable(map(walk.nodes, expressions(rule))):
            if isinstance(node, x.Compare):
                for one, other in ((node.left, node.right), (node.right, node.left)):
                    if isinstance(one, x.Field) and isinstance(other, x.Literal_):
                        key = one.var.kind.key, one.name
                        found.setdefault(key, {})[other.constant] = None
    return {key: tuple(values) for key, values in found.items()}


@dataclass(frozen=True)
class Pools:
    """What may stand in the fields of one case."""

    book: Book
    parties: tuple[tuple[str, str], ...]
    days: tuple[date, ...]
    own: Mapping[Any, tuple[Any, ...]] = field(default_factory=dict)
    """What stands in fields of a type instead of what stands there in all cases."""

    def of(self, kind: KindInfo, declared: FieldType) -> tuple[Any, ...]:
        """The values to draw from, the unknown one too where a field may be unknown."""
        known = self._known(kind, declared)
        if not declared.maybe:
            return known
        opened = (UNKNOWN, JUDGEMENT) if kind.name == "ruling" else (UNKNOWN, UNKNOWN)
        return (*known, *opened)

    def _known(self, kind: KindInfo, declared: FieldType) -> tuple[Any, ...]:
        type_ = declared.type
        special = constants(self.book).get((kind.key, declared.name), ())
        if get_origin(type_) is Literal:
            return get_args(type_)
        if type_ in (date, types.NamedDay):
            return (*self.days, NEVER)
        if type_ is types.End:
            return (*self.days, types.EARLIEST)
        if type_ is types.Party:
            return (*(name for name, _ in self.parties), "nobody", types.NOT_STATED)
        if type_ is types.Word and special:
            return special
        return (*special, *self.own.get(type_, FIXED.get(type_, ((),))))


def kind_of(book: Book, key: str) -> KindInfo | None:
    """A given kind by its key, or None where the book does not read it."""
    return next((kind for kind in given_kinds(book) if kind.key == key), None)


def listed(draft: Draft, pools: Pools, seed: Random) -> Iterator[Draft]:
    """The rows that the lists of a term or an event are made of, of which much is drawn."""
    of = draft.values.get("clause", draft.values.get("id"))
    for declared in draft.kind.fields:
        for values in _rows(declared.type, pools, seed):
            row, *rest = values
            kind = kind_of(pools.book, row)
            if kind is not None:
                held = (of, f"{draft.kind.name}.{declared.name}", *rest)
                names = (one.name for one in kind.fields)
                yield Draft(kind, dict(zip(names, held, strict=True)))


def _rows(type_: Any, pools: Pools, seed: Random) -> Iterator[tuple[Any, ...]]:
    """The kind of a row, and its values after the first two, which say whose list it is of."""
    said = (True, True, True, False, UNKNOWN)
    row = rows_of(type_)
    if type_ is types.Parties:
        for name, side in pools.parties:
            yield "listed", name, side, seed.choice(said)
    elif type_ is types.DayPerParty:
        for name, _ in pools.parties:
            day = seed.choice((*pools.days, UNKNOWN))
            yield "day-for", name, seed.choice(("other side", "own side")), seed.choice(said), day
    elif row is not None and row.__name__ == "ClauseListed":
        yield "clause-listed", seed.choice(CLAUSES), seed.choice(said)
    elif row is not None and row.__name__ == "TermListed":
        yield "term-listed", seed.choice(OPEN_TERMS)
    elif row is not None:
        yield "word-listed", seed.choice(_words(type_))


def _words(type_: Any) -> tuple[str, ...]:
    """The words of a list whose words are known, else any two."""
    several = get_args(type_)
    return get_args(several[0]) if several else ("this", "that")


def critical_days(start: date, length: Duration, notice: Duration) -> tuple[date, ...]:
    """Days on which an answer may turn: edges of periods and windows, and a day around each."""
    edges = [nth_start(start, length, length, n) for n in range(4)]
    ends = [days_after(edge, -1) for edge in edges]
    last = [before(end, notice, "same day or last") for end in (*ends, *edges)]
    last += [latest_start(end, notice, "same day or last") for end in ends]
    near = {days_after(day, by) for day in (*edges, *ends, *last) for by in (-1, 0, 1)}
    return tuple(sorted({*near, *TURNS}))
