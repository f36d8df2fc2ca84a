"""Values and truths that may differ between worlds, and how functions apply to them.

A value that differs between worlds is `Varied`; it arises only in folds.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from engine.inference.facts import Row, Store
from engine.inference.truth import NO, Truth, either
from engine.model.unknown import JUDGEMENT, UNKNOWN, Open

Binding = tuple[Row, ...]


@dataclass(slots=True)
class Frame:
    """What the closures of one run need: its worlds and its facts."""

    worlds: int
    store: Store
    certain: Truth = field(init=False)
    unknown: Truth = field(init=False)
    judgement: Truth = field(init=False)
    folded: dict[Any, Any] = field(default_factory=dict, repr=False)
    """What folds have come to; of no use once facts that they run over have changed."""

    def __post_init__(self) -> None:
        self.certain = Truth(self.worlds, 0, 0)
        self.unknown = Truth(0, self.worlds, 0)
        self.judgement = Truth(0, 0, self.worlds)


@dataclass(frozen=True, slots=True)
class Varied:
    """A value per set of worlds; the sets are disjoint and cover all worlds."""

    parts: tuple[tuple[Any, int], ...]


_PLAIN: Final = frozenset({Varied, Open}).isdisjoint
"""Of the types of several values: whether none is open or differs between worlds."""
Value = Callable[[Binding, Frame], Any]
Judge = Callable[[Binding, Frame], Truth]


def lifted(function: Callable[..., Any], *arguments: Value) -> Value:
    """A total function of values, any of which may be open or differ between worlds."""

    def apply(b: Binding, w: Frame) -> Any:
        given = [argument(b, w) for argument in arguments]
        if _PLAIN(map(type, given)):
            return function(*given)
        if Varied in map(type, given):
            return merged(
                (open_or(function, combined), worlds)
                for combined, worlds in combinations(given, w.worlds)
            )
        return open_or(function, given)

    return apply


def open_or(function: Callable[..., Any], given: list[Any]) -> Any:
    """The function's value; open where any argument is open."""
    if Open not in map(type, given):
        return function(*given)
    return UNKNOWN if UNKNOWN in given else JUDGEMENT


def combinations(given: list[Any], worlds: int) -> list[tuple[list[Any], int]]:
    """The values of several arguments together, for each set of worlds in which they differ."""
    combined: list[tuple[list[Any], int]] = [([], worlds)]
    for one in given:
        parts = one.parts if type(one) is Varied else ((one, worlds),)
        combined = [
            ([*before, part], seen & there)
            for before, seen in combined
            for part, there in parts
            if seen & there
        ]
    return combined


def merged(parts: Iterable[tuple[Any, int]]) -> Any:
    """One value if all worlds agree, else `Varied`."""
    by_value: dict[Any, int] = {}
    for part, worlds in parts:
        by_value[part] = by_value.get(part, 0) | worlds
    if len(by_value) == 1:
        return next(iter(by_value))
    return Varied(tuple(by_value.items()))


def truth_of(outcome: Any, worlds: int) -> Truth:
    """A test's outcome as a truth in some worlds."""
    if outcome is UNKNOWN:
        return Truth(0, worlds, 0)
    if outcome is JUDGEMENT:
        return Truth(0, 0, worlds)
    return Truth(worlds, 0, 0) if outcome else NO


def added(
    parts: list[tuple[Any, int]], one: Any, truth: Truth, add: Callable[[Any, Any], Any]
) -> list[tuple[Any, int]]:
    """What is gathered so far with one value more, in the worlds in which its fact is there.

    Where the fact may be there, or its value is open, so is the whole.
    """
    found: dict[Any, int] = {}
    for held, worlds in parts:
        out = worlds & ~truth.possible
        if out:
            found[held] = found.get(held, 0) | out
        for part, there in one.parts if type(one) is Varied else ((one, worlds),):
            for more, seen in (
                (part, worlds & there & truth.yes),
                (UNKNOWN, worlds & there & truth.unknown),
                (JUDGEMENT, worlds & there & truth.judgement),
            ):
                if seen:
                    whole = _together(held, more, add)
                    found[whole] = found.get(whole, 0) | seen
    return list(found.items())


def _together(held: Any, more: Any, add: Callable[[Any, Any], Any]) -> Any:
    if held is UNKNOWN or more is UNKNOWN:
        return UNKNOWN
    return JUDGEMENT if held is JUDGEMENT or more is JUDGEMENT else add(held, more)


def either_of(truths: Iterable[Truth]) -> Truth:
    """Any of several truths, world by world."""
    found = NO
    for truth in truths:
        found = either(found, truth)
    return found


def first_in_each_world(
    known: list[tuple[Any, Truth]], open_truth: Truth, nothing: Any, w: Frame
) -> list[tuple[Any, int]]:
    """The first value that is there, world by world; open where an earlier one may be.

    `known` is in order; a value that several facts have is there as soon as one of them is.
    """
    by_value: dict[Any, Truth] = {}
    for found, truth in known:
        by_value[found] = either(by_value.get(found, NO), truth)
    unknown = open_truth.unknown
    judgement = open_truth.judgement
    left = w.worlds & ~(unknown | judgement | open_truth.yes)
    parts: list[tuple[Any, int]] = []
    for found, truth in by_value.items():
        if truth.yes & left:
            parts.append((found, truth.yes & left))
        unknown |= truth.unknown & left
        judgement |= truth.judgement & left
        left &= ~truth.possible
    parts += [(UNKNOWN, unknown), (JUDGEMENT, judgement & ~unknown), (nothing, left)]
    return [(part, worlds) for part, worlds in parts if worlds]
