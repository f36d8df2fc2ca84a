"""Folds: what the facts of a kind are together, in every world at once.

Each maker takes the facts that a fold runs over, and the closure of the value it folds.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from engine.inference.aggregates import Counted
from engine.inference.conditions import Place
from engine.inference.facts import Row
from engine.inference.truth import NO, Truth, both, either, union, within
from engine.inference.varied import (
    Binding,
    Frame,
    Judge,
    Value,
    Varied,
    added,
    first_in_each_world,
    lifted,
    merged,
    truth_of,
)
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.unknown import JUDGEMENT, UNKNOWN, Open

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Members:
    """The facts a fold runs over: looked up by what is certain, judged by the rest."""

    kind: str
    fields: tuple[int, ...]
    key: Value
    """The values of those fields, as one tuple."""
    recorded: Judge
    rest: Judge | None
    """What the look-up leaves to be judged; None if nothing."""

    def rows(self, b: Binding, w: Frame) -> Sequence[Row]:
        """The facts that the look-up finds."""
        of_kind = w.store.of(self.kind)
        if not (of_kind and self.fields):
            return of_kind
        return w.store.matching(self.kind, self.fields, self.key(b, w))

    def found(self, b: Binding, w: Frame) -> list[tuple[Row, Truth]]:
        """Each fact that may satisfy the condition, and in which worlds it does."""
        certain, rest = w.certain, self.rest
        found: list[tuple[Row, Truth]] = []
        for row in self.rows(b, w):
            truth = row.truth
            if rest is not None:
                more = rest((*b, row), w)
                if more is not certain:
                    truth = both(truth, more)
            if truth is not NO:
                found.append((row, truth))
        return found


def exists(over: Members, silence_is_unknown: bool) -> Judge:
    kind, fields, key, rest = over.kind, over.fields, over.key, over.rest

    def judged(b: Binding, w: Frame) -> Truth:
        rows, found = w.store.of(kind), NO
        if rows and fields:  # as `Members.found`, but no further than it takes
            rows = w.store.index(kind, fields).get(key(b, w), ())
        for row in rows:
            truth = row.truth
            if rest is not None:
                more = rest((*b, row), w)
                if more is not w.certain:
                    truth = both(truth, more)
            found = truth if found is NO else either(found, truth)
            if found[0] == w.worlds:
                return w.certain
        if silence_is_unknown:
            return either(found, within(w.unknown, w.worlds & ~_recorded(over, b, w)))
        return found

    return judged


def once(
    fold: Callable[[Binding, Frame], T], read: tuple[Place, ...]
) -> Callable[[Binding, Frame], T]:
    """A fold, remembered in the frame by the fields that it reads of the facts around it."""
    if len(read) == 1:
        ((slot, place),) = read

        def found(b: Binding, w: Frame) -> T:
            key = fold, b[slot].values[place]
            known: T | None = w.folded.get(key)
            if known is None:
                known = w.folded[key] = fold(b, w)
            return known

        return found

    if len(read) == 2:
        (slot, place), (other_slot, other_place) = read

        def found_by_two(b: Binding, w: Frame) -> T:
            key = fold, b[slot].values[place], b[other_slot].values[other_place]
            known: T | None = w.folded.get(key)
            if known is None:
                known = w.folded[key] = fold(b, w)
            return known

        return found_by_two

    def found_by_several(b: Binding, w: Frame) -> T:
        key = fold, *[b[slot].values[place] for slot, place in read]
        known: T | None = w.folded.get(key)
        if known is None:
            known = w.folded[key] = fold(b, w)
        return known

    return found_by_several


def _recorded(over: Members, b: Binding, w: Frame) -> int:
    """The worlds in which something is on record about what the fold asks for."""
    worlds = 0
    for row in over.rows(b, w):
        worlds |= both(row.truth, over.recorded((*b, row), w)).yes
    return worlds


def extreme(over: Members, of: Value, *, earliest: bool) -> Value:
    nothing = NEVER if earliest else LONG_AGO

    def found(b: Binding, w: Frame) -> Any:
        known, open_truth = [], NO
        rows = over.found(b, w)
        if not rows:
            return nothing
        for row, truth in rows:
            one = of((*b, row), w)
            if one is UNKNOWN or one is JUDGEMENT:
                open_truth = either(open_truth, both(truth, truth_of(one, w.worlds)))
            else:
                known.append((one, truth))
        known.sort(key=lambda pair: pair[0], reverse=not earliest)
        return merged(first_in_each_world(known, open_truth, nothing, w))

    return found


def total(over: Members, of: Value) -> Value:
    return lambda b, w: merged(_gone_through(over, of, 0, _plus, b, w))


def gathered(over: Members, of: Sequence[Value], which: Counted) -> Value:
    rows = lifted(_row, *of)
    gone_through = _GONE_THROUGH[which]

    def found(b: Binding, w: Frame) -> Any:
        parts = gone_through(over, rows, (), _with, b, w)
        return merged((tuple(sorted(p)) if type(p) is tuple else p, seen) for p, seen in parts)

    return found


def only(over: Members, of: Value) -> Value:
    def found(b: Binding, w: Frame) -> Any:
        parts = _gone_through(over, of, _NOTHING, _agreed, b, w)
        return merged((UNKNOWN if part is _NOTHING else part, seen) for part, seen in parts)

    return found


_NOTHING: Final = object()


def _gone_through(
    over: Members, of: Value, start: Any, add: Callable[[Any, Any], Any], b: Binding, w: Frame
) -> list[tuple[Any, int]]:
    """What the facts add up to, for each set of worlds in which that differs."""
    parts = [(start, w.worlds)]
    for row, truth in over.found(b, w):
        parts = added(parts, of((*b, row), w), truth, add)
    return parts


def _gone_through_certain(
    over: Members, of: Value, start: Any, add: Callable[[Any, Any], Any], b: Binding, w: Frame
) -> list[tuple[Any, int]]:
    """The same of what is certain: a fact counts where it is there and its value is known."""
    parts = [(start, w.worlds)]
    for row, truth in over.found(b, w):
        one = of((*b, row), w)
        parts = added(parts, one, Truth(truth.yes & _known_in(one, w), 0, 0), add)
    return parts


def _gone_through_possible(
    over: Members, of: Value, start: Any, add: Callable[[Any, Any], Any], b: Binding, w: Frame
) -> list[tuple[Any, int]]:
    """The same of what is possible: a fact counts where it may be there, as if it were."""
    parts = [(start, w.worlds)]
    for row, truth in over.found(b, w):
        parts = added(parts, of((*b, row), w), Truth(truth.possible, 0, 0), add)
    return parts


_GONE_THROUGH: Final = {
    "all": _gone_through,
    "certain": _gone_through_certain,
    "possible": _gone_through_possible,
}


def _known_in(one: Any, w: Frame) -> int:
    """The worlds in which a value is known."""
    parts = one.parts if type(one) is Varied else ((one, w.worlds),)
    return union(worlds for part, worlds in parts if not isinstance(part, Open))


def _plus(one: Any, other: Any) -> Any:
    return one + other


def _row(*values: Any) -> tuple[Any, ...]:
    return values


def _with(rows: Any, row: Any) -> Any:
    return (*rows, row)


def _agreed(one: Any, other: Any) -> Any:
    return other if one is _NOTHING or one == other else UNKNOWN
