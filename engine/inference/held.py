"""Facts as runs share them: held by kind, with how they came about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.facts import Row, Store
from engine.inference.run import Derivation, Examined, Ledger


@dataclass(slots=True, eq=False)
class Held:
    """The facts of one kind in a run, how they came about, and what was examined on the way."""

    number: int
    """Two have the same one only where the facts are the same; 0: there are none."""
    rows: list[Row]
    derivations: dict[int, list[Derivation]] = field(default_factory=dict)
    examined: dict[tuple[str, Any], list[Examined]] = field(default_factory=dict)
    indices: dict[tuple[int, ...], dict[tuple[Any, ...], list[Row]]] = field(default_factory=dict)
    statuses: int = 0
    """As `number`, of what was examined."""
    serial: int = 0
    """Its own alone."""
    _days: frozenset[date] | None = None

    @property
    def days(self) -> frozenset[date]:
        """Every day that one of the facts speaks of."""
        if self._days is None:
            held = (value for row in self.rows for value in row.values)
            self._days = frozenset(value for value in held if isinstance(value, date))
        return self._days

    def index(self, fields: tuple[int, ...]) -> dict[tuple[Any, ...], list[Row]]:
        """The facts by the values of these fields."""
        index = self.indices.get(fields)
        if index is None:
            index = self.indices[fields] = {}
            for row in self.rows:
                index.setdefault(tuple([row.values[place] for place in fields]), []).append(row)
        return index


NOTHING: Final = Held(0, [])


@dataclass(slots=True)
class SharedStore(Store):
    """The facts of one run, of each kind as it is held for all runs."""

    held: dict[str, Held] = field(default_factory=dict)
    looked_at: set[str] = field(default_factory=set)
    """Kinds that have been asked for since this was emptied."""

    def hold(self, kind: str, held: Held) -> None:
        self.held[kind] = held
        self.rows[kind] = held.rows

    def begin(self, kind: str) -> None:
        """Forgets the facts of a kind: they are concluded anew."""
        self.rows.pop(kind, None)
        self._by_values.clear()

    def of(self, kind: str) -> Sequence[Row]:
        self.looked_at.add(kind)
        return self.rows.get(kind, ())

    def index(self, kind: str, fields: tuple[int, ...]) -> dict[tuple[Any, ...], list[Row]]:
        """Kept with the facts: what is held of a kind is another thing in the next run."""
        self.looked_at.add(kind)
        return self.held.get(kind, NOTHING).index(fields)


@dataclass(slots=True, eq=False)
class SharedLedger(Ledger):
    """A ledger over facts that are held for all runs."""

    explained: bool = False
    """Whether it has been asked how a fact came about."""

    @property
    def shared(self) -> SharedStore:
        store = self.frame.store
        assert isinstance(store, SharedStore)
        return store

    def look_afresh(self) -> None:
        """Forgets which facts it has been asked for, and what it told of them."""
        self.shared.looked_at.clear()
        self.frame.folded.clear()
        self.explained = False

    @property
    def days(self) -> frozenset[date]:
        """Every day that a fact of the run speaks of."""
        return frozenset().union(*(held.days for held in self.shared.held.values()))

    def content(self, kinds: Iterable[str]) -> tuple[tuple[int, int], ...]:
        """What there is of some kinds, and what was examined: the same in two runs or not."""
        held = self.shared.held
        found = [held.get(kind, NOTHING) for kind in kinds]
        return tuple([(one.number, one.statuses) for one in found])

    def derived(self) -> tuple[int, ...]:
        """All that there is, and how it came about: the same in two runs or not."""
        return tuple([held.serial for held in self.shared.held.values()])

    def examined_of(self, requirement: str, about: Any) -> Sequence[Examined]:
        self.shared.looked_at.update(demanded(self.book).get(requirement, ()))
        return self.examined.get((requirement, about), ())

    def why(self, row: Row) -> list[Derivation]:
        """As for any ledger; a premise may be the same fact as another run has it."""
        self.explained = True
        held = self.shared.held.get(row.kind.key, NOTHING)
        every = tuple(range(len(row.values)))
        (own,) = held.index(every).get(row.values, (row,))
        self.derivations[id(own)] = held.derivations.get(id(own), [])
        return super(SharedLedger, self).why(own)


@lru_cache(maxsize=256)
def demanded(book: Book) -> dict[str, frozenset[str]]:
    """The kinds that the rules of each requirement conclude."""
    found: dict[str, frozenset[str]] = {}
    for rule in book.rules:
        if rule.holds is not None:
            found[rule.id] = found.get(rule.id, frozenset()) | {rule.then.kind.key}
    return found
