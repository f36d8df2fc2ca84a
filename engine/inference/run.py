"""A run: the rules of a book applied once to the facts of one question, in every world."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.inference.book import Book
from engine.inference.facts import Row, Store
from engine.inference.matching import Matcher, Plan, plan
from engine.inference.plain import Plain
from engine.inference.rules import Rule
from engine.inference.truth import NO, Truth, both, either, negate, within
from engine.inference.varied import Binding, Frame, Varied, combinations
from engine.inference.worlds import Worlds

MakeMatcher = Callable[[Frame, Book], Matcher]


@dataclass(slots=True, eq=False)  # not frozen: hundreds are made per run, and that doubles the cost
class Derivation:
    """One firing of a rule: the facts it rests on, and in which worlds it yields its fact."""

    rule: Rule
    premises: Binding
    clause: Any
    truth: Truth
    concluded: Row
    examined: "Examined | None" = None
    """Where a requirement was not met, the requirement as it was looked at."""


@dataclass(slots=True, eq=False)  # not frozen, as above
class Examined:
    """A requirement that was looked at: where it applies, and where it holds."""

    rule: Rule
    premises: Binding
    about: Any
    clause: Any
    applies: Truth
    holds: Truth


@dataclass(slots=True, eq=False)
class Ledger:
    """What a run yields: facts with their truth, how each came about, what was examined."""

    book: Book
    worlds: Worlds
    frame: Frame
    derivations: dict[int, list[Derivation]] = field(default_factory=dict)
    """By `id` of the fact."""
    examined: dict[tuple[str, Any], list[Examined]] = field(default_factory=dict)
    """By the requirement and what it is about."""
    _in_order: set[int] = field(default_factory=set)

    @property
    def store(self) -> Store:
        return self.frame.store

    def why(self, row: Row) -> list[Derivation]:
        """The firings behind a derived fact, in an order that no executor decides."""
        found = self.derivations.get(id(row), [])
        if len(found) > 1 and id(row) not in self._in_order:
            found.sort(key=_order)
            self._in_order.add(id(row))
        return found

    def status(self, requirement: str, about: Any) -> tuple[int, Truth]:
        """Where a requirement applies to something, and its truth there (met elsewhere)."""
        applies, failed = 0, NO
        for one in self.examined_of(requirement, about):
            applies |= one.applies.possible
            failed = either(failed, both(one.applies, negate(one.holds, self.frame.worlds)))
        return applies, negate(failed, self.frame.worlds)

    def examined_of(self, requirement: str, about: Any) -> Sequence[Examined]:
        """The examinations behind a requirement's status."""
        return self.examined.get((requirement, about), ())


def _order(derivation: Derivation) -> tuple[str, list[tuple[str, str]]]:
    return derivation.rule.name, [row.key for row in derivation.premises]


def run(
    book: Book, worlds: Worlds, given: Iterable[Row], matcher: MakeMatcher | None = None
) -> Ledger:
    """Applies every rule once, in the book's order, to the given facts.

    The facts of the ledger and their truths depend on neither the order of `given`, nor
    the matcher.
    """
    store = Store()
    frame = Frame(worlds.all, store)
    ledger = Ledger(book, worlds, frame)
    found = Plain(frame) if matcher is None else matcher(frame, book)
    try:
        store.add_all(among(r, frame) for r in given)
        found.add(row for rows in store.rows.values() for row in rows)
        for group in by_kind(book.rules):
            kind = group[0].then.kind.key
            for rule in group:
                apply(plan(rule), found, ledger)
            found.add(store.of(kind))
    finally:
        found.close()
    return ledger


def among(row: Row, frame: Frame) -> Row:
    """A given fact in the worlds of the run; one that is always there shares one truth."""
    truth = within(row.truth, frame.worlds)
    return Row(row.kind, row.values, frame.certain if truth == frame.certain else truth, row.origin)


def by_kind(rules: tuple[Rule, ...]) -> Iterator[list[Rule]]:
    group: list[Rule] = []
    for rule in rules:
        if group and group[0].then.kind.name != rule.then.kind.name:
            yield group
            group = []
        group.append(rule)
    if group:
        yield group


def apply(ready: Plan, matcher: Matcher, ledger: Ledger) -> None:
    certain = ledger.frame.certain
    for binding, truth in matcher.matches(ready, ledger.store):
        for row in binding:
            if row.truth is not certain:
                truth = row.truth if truth is certain else both(truth, row.truth)
        if truth is not NO:
            _fire(ready, binding, truth, ledger)


def _fire(ready: Plan, binding: Binding, truth: Truth, ledger: Ledger) -> None:
    frame = ledger.frame
    clause = None if ready.clause is None else ready.clause(binding, frame)
    values = [field(binding, frame) for field in ready.fields]
    examined = None
    if ready.holds is not None:
        holds = ready.holds(binding, frame)
        examined = Examined(ready.rule, binding, values[0], clause, truth, holds)
        ledger.examined.setdefault((ready.rule.id, values[0]), []).append(examined)
        truth = both(truth, negate(holds, frame.worlds))
        if truth is NO:
            return
    for content, part in _contents(values, truth, frame):
        row = frame.store.add(Row(ready.rule.then.kind, content, part))
        done = Derivation(ready.rule, binding, clause, part, row, examined)
        ledger.derivations.setdefault(id(row), []).append(done)


def _contents(
    values: list[Any], truth: Truth, frame: Frame
) -> Sequence[tuple[tuple[Any, ...], Truth]]:
    """The conclusion's values; one content per set of worlds where a fold's value differs."""
    if Varied not in map(type, values):
        return ((tuple(values), truth),)
    return [
        (tuple(content), part)
        for content, worlds in combinations(values, frame.worlds)
        if (part := within(truth, worlds)).possible
    ]
