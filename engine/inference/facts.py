"""Facts as the executors handle them, and the store that finds them again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.inference.kinds import KindInfo
from engine.inference.truth import Truth, either


@dataclass(slots=True, eq=False)
class Row:
    """One fact: its kind, its values in the order of the kind's fields, its truth.

    The identity of a fact is its kind and its values; the truth says in which worlds
    the fact exists. `origin` is the term or event behind a given fact.
    """

    kind: KindInfo
    values: tuple[Any, ...]
    truth: Truth
    origin: object = None
    _key: tuple[str, str] | None = None

    def value(self, name: str) -> Any:
        """The value of a field."""
        return self.values[self.kind.index[name]]

    @property
    def key(self) -> tuple[str, str]:
        """Orders facts the same way in every executor."""
        if self._key is None:
            self._key = self.kind.key, repr(self.values)
        return self._key


@dataclass(slots=True)
class Store:
    """The facts of one run, by the key of their kind, with indices made as they are asked for."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    _by_values: dict[tuple[str, tuple[Any, ...]], Row] = field(default_factory=dict)
    _indices: dict[tuple[str, tuple[int, ...]], dict[tuple[Any, ...], list[Row]]] = field(
        default_factory=dict
    )

    def of(self, kind: str) -> Sequence[Row]:
        return self.rows.get(kind, ())

    def add(self, row: Row) -> Row:
        """The fact as stored; one with the same kind and values gets the truth of either."""
        kind = row.kind.key
        known = self._by_values.get((kind, row.values))
        if known is not None:
            known.truth = either(known.truth, row.truth)
            known.origin = known.origin or row.origin
            return known
        self._by_values[kind, row.values] = row
        self.rows.setdefault(kind, []).append(row)
        return row

    def add_all(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.add(row)

    def matching(self, kind: str, fields: tuple[int, ...], key: tuple[Any, ...]) -> Sequence[Row]:
        """The facts of a kind whose fields, by place, have exactly these values."""
        if not fields:
            return self.of(kind)
        return self.index(kind, fields).get(key, ())

    def index(self, kind: str, fields: tuple[int, ...]) -> dict[tuple[Any, ...], list[Row]]:
        """The facts of a kind by the values of some fields; nothing may be added to it after."""
        index = self._indices.get((kind, fields))
        if index is None:
            index = {}
            for row in self.rows.get(kind, ()):
                index.setdefault(tuple([row.values[place] for place in fields]), []).append(row)
            self._indices[kind, fields] = index
        return index
