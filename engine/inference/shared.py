"""Runs that share their work: what follows for one kind of facts is concluded once.

What a group of rules concludes rests on the facts of the kinds that they read, and on nothing
else. So where those are the same as in a former run, its conclusions are taken over.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, TypeVar

from engine.inference.book import Book, premises
from engine.inference.facts import Row, Store
from engine.inference.held import NOTHING, Held, SharedLedger, SharedStore
from engine.inference.kinds import KindInfo
from engine.inference.matching import plan
from engine.inference.plain import Plain
from engine.inference.rules import Rule
from engine.inference.run import Ledger, among, apply, by_kind
from engine.inference.truth import Truth
from engine.inference.varied import Frame
from engine.inference.worlds import Worlds

T = TypeVar("T")
MOST: Final = 15_000
"""Kinds of facts that are held before all are forgotten: some hundred MB."""
ENDED: Final = 2_000
"""Runs that are kept to go on from."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Given facts that are made when they are needed. The same key: the same facts."""

    key: Hashable
    rows: Callable[[], Iterable[Row]]


@dataclass(frozen=True, slots=True)
class Group:
    """The rules that conclude one kind, and the kinds that they read."""

    kind: KindInfo
    rules: tuple[Rule, ...]
    reads: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]
    """Per rule the kinds that it is about: without a fact of each it concludes nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Ended:
    """A run that has ended: by kind, what was given, and what is there."""

    given: dict[str, Held]
    there: dict[str, Held]


@dataclass(slots=True, eq=False)
class Kept:
    """What former runs have concluded, by what they concluded it from."""

    concluded: int = 0
    """How often something was worked out that no former run had."""
    told_apart: int = 0
    """How many contents have had a number."""
    _held: dict[Any, Held] = field(default_factory=dict)
    _batches: dict[Any, dict[str, Held]] = field(default_factory=dict)
    _names: dict[Hashable, int] = field(default_factory=dict)
    _named_batches: list[Batch] = field(default_factory=list)
    _numbers: dict[Any, int] = field(default_factory=dict)
    _certain: dict[int, Truth] = field(default_factory=dict)
    _ended: OrderedDict[Any, Ended] = field(default_factory=OrderedDict)
    _begun: set[Any] = field(default_factory=set)
    _once: dict[Any, Any] = field(default_factory=dict)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is made by that name, which is made once."""
        if key not in self._once:
            self._once[key] = make()
        found: T = self._once[key]
        return found

    def run(self, book: Book, worlds: Worlds, given: Sequence[Batch]) -> SharedLedger:
        """As `run` with the plain executor."""
        if len(self._held) > MOST:
            self._forget()
        frame = Frame(worlds.all, SharedStore())
        frame.certain = self._certain.setdefault(worlds.all, frame.certain)
        ledger = SharedLedger(book, worlds, frame)
        names = tuple([self._named(batch) for batch in given])
        ended = self._end(names, given, ledger)
        store = ledger.shared
        store.held = ended.there
        store.rows = {kind: held.rows for kind, held in ended.there.items()}
        for held in ended.there.values():
            for about, several in held.examined.items() if held.examined else ():
                before = ledger.examined.get(about)
                ledger.examined[about] = [*before, *several] if before else several
        ledger.look_afresh()
        return ledger

    def _end(self, names: tuple[int, ...], given: Sequence[Batch], ledger: SharedLedger) -> Ended:
        """A run goes on from where one without the last facts has ended, the second time."""
        key = (ledger.book, ledger.worlds.all, names)
        known = self._ended.get(key)
        if known is not None:
            self._ended.move_to_end(key)
            return known
        begun = (*key[:2], names[:-1])
        if names and (begun in self._begun or begun in self._ended):
            before = self._end(names[:-1], given[:-1], ledger)
            known = self._further(before, given[-1:], ledger, groups(ledger.book).reading)
        else:
            self._begun.add(begun)
            known = self._further(Ended({}, {}), given, ledger, None)
        self._ended[key] = known
        if len(self._ended) > ENDED:
            self._ended.popitem(last=False)
        return known

    def _further(
        self,
        before: Ended,
        more: Iterable[Batch],
        ledger: SharedLedger,
        reading: Mapping[str, tuple[int, ...]] | None,
    ) -> Ended:
        """What is there with more facts: only groups that read what changed are looked at."""
        given, there = dict(before.given), dict(before.there)
        parts: dict[str, list[Held]] = {}
        for batch in more:
            for kind, held in self._batch(batch, ledger.frame).items():
                parts.setdefault(kind, []).append(held)
        for kind, several in parts.items():
            if kind in given:
                several.insert(0, given[kind])
            given[kind] = several[0] if len(several) == 1 else self._joined(kind, several)
            there[kind] = given[kind]
        all_ = groups(ledger.book).groups
        left = set(range(len(all_))) if reading is None else _readers(parts, reading)
        while left:
            place = min(left)
            left.discard(place)
            kind = all_[place].kind.key
            known = self._group(all_[place], given.get(kind, NOTHING), there, ledger)
            changed = known.number != before.there.get(kind, NOTHING).number
            there[kind] = known
            if reading is not None and changed:
                left |= _readers([kind], reading) - {place}
        return Ended(given, there)

    def _group(
        self, group: Group, own: Held, there: Mapping[str, Held], ledger: SharedLedger
    ) -> Held:
        if not any(all(there.get(k, NOTHING).number for k in of) for of in group.needs):
            return own
        read = tuple([there.get(kind, NOTHING).number for kind in group.reads])
        key = (group.rules, ledger.worlds.all, own.number, read)
        known = self._held.get(key)
        if known is None:
            for kind in group.reads:
                ledger.shared.hold(kind, there.get(kind, NOTHING))
            known = self._held[key] = self._concluded(group, own, ledger)
        return known

    def _serial(self) -> int:
        self.concluded += 1
        return self.concluded

    def _forget(self) -> None:
        """Starts anew. Numbers and serials go on, so that none comes to mean something else."""
        for known in (self._held, self._numbers, self._batches, self._names, self._ended):
            known.clear()
        self._named_batches.clear()
        self._begun.clear()

    def _named(self, batch: Batch) -> int:
        """Its number. What a key names by its identity stays alive, so that no other takes its."""
        known = self._names.get(batch.key)
        if known is None:
            known = self._names[batch.key] = len(self._named_batches)
            self._named_batches.append(batch)
        return known

    def _batch(self, batch: Batch, frame: Frame) -> dict[str, Held]:
        key = (batch.key, frame.worlds)
        known = self._batches.get(key)
        if known is None:
            rows: dict[str, list[Row]] = {}
            for row in batch.rows():
                rows.setdefault(row.kind.key, []).append(among(row, frame))
            known = self._batches[key] = {k: self._as_given(k, of) for k, of in rows.items()}
        return known

    def _joined(self, kind: str, several: Sequence[Held]) -> Held:
        """The facts of several batches together."""
        key = (kind, tuple([held.number for held in several]))
        known = self._held.get(key)
        if known is None:
            known = self._held[key] = self._as_given(
                kind, [r for held in several for r in held.rows]
            )
        return known

    def _as_given(self, kind: str, rows: Sequence[Row]) -> Held:
        """The facts, each once: one that is there twice has the truth of either."""
        store = Store()
        store.add_all(Row(row.kind, row.values, row.truth, row.origin) for row in rows)
        found = store.rows[kind]
        return Held(self._number(kind, found), found, serial=self._serial())

    def _concluded(self, group: Group, own: Held, ledger: SharedLedger) -> Held:
        """What the rules of a group conclude from the facts that the ledger has so far."""
        frame, store, kind = ledger.frame, ledger.frame.store, group.kind.key
        assert isinstance(store, SharedStore)
        store.begin(kind)
        frame.folded.clear()
        store.add_all(Row(row.kind, row.values, row.truth, row.origin) for row in own.rows)
        found = Ledger(ledger.book, ledger.worlds, frame)
        matcher = Plain(frame)
        for rule in group.rules:
            apply(plan(rule), matcher, found)
        rows = store.rows.get(kind, [])
        statuses = tuple(
            (about, tuple((one.applies, one.holds) for one in several))
            for about, several in found.examined.items()
        )
        return Held(
            self._number(kind, rows),
            rows,
            found.derivations,
            found.examined,
            serial=self._serial(),
            statuses=self._numbered(statuses) if statuses else 0,
        )

    def _number(self, kind: str, rows: Sequence[Row]) -> int:
        if not rows:
            return 0
        content = kind, frozenset((row.values, row.truth) for row in rows)
        return self._numbered(content)

    def _numbered(self, content: Hashable) -> int:
        """The number of some content; 0 is that of nothing."""
        known = self._numbers.get(content)
        if known is None:
            self.told_apart += 1
            known = self._numbers[content] = self.told_apart
        return known


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """The rules of a book by what they conclude, in its order, and by what they read."""

    groups: tuple[Group, ...]
    reading: Mapping[str, tuple[int, ...]]
    """The places of the groups that read a kind, or add to it."""


@lru_cache(maxsize=256)
def groups(book: Book) -> Groups:
    """The groups of a book."""
    found: list[Group] = []
    reading: dict[str, list[int]] = {}
    for place, group in enumerate(by_kind(book.rules)):
        kind = group[0].then.kind
        read = {one.key for rule in group for one in premises(rule)} - {kind.key}
        needs = tuple(tuple({var.kind.key for var in rule.of}) for rule in group)
        found.append(Group(kind, tuple(group), tuple(sorted(read)), needs))
        for one in (kind.key, *read):
            reading.setdefault(one, []).append(place)
    return Groups(tuple(found), {kind: tuple(places) for kind, places in reading.items()})


def _readers(kinds: Iterable[str], reading: Mapping[str, tuple[int, ...]]) -> set[int]:
    return {place for kind in kinds for place in reading.get(kind, ())}
