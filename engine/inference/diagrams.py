"""Sets of worlds as decision diagrams, where a bit per world would be far too many bits.

Two dozen forks of two or three readings are millions of combinations, but few facts depend on
more than a handful of them. A diagram asks of one fork after the other which reading a world
has, those left out that make no difference: what depends on three forks has three levels,
however many combinations there are. There is one diagram for each set, so that equal sets are
the same object.

Sets are handled by `&`, `|`, `~`, `==`, by whether they are empty, and as keys, and there a
diagram does what a number of bits does. So what handles them knows only numbers; here alone they
are cast. No worlds are the number 0 in both, and all that are not in 0 the number -1.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Union, cast
from weakref import WeakValueDictionary

from engine.inference.choice import Choice

NONE: Final = 0
FORGET: Final = 100_000
"""Results that are remembered before all are forgotten: some 20 MB."""
MOST_WORLDS: Final = 1_000
"""Single worlds that are remembered before all are forgotten: some 5 MB."""
ALONE: Final = 0
"""The level at which a weak reading that stands alone is told from the combinations."""
BELOW: Final = 1 << 30
"""The level below all forks."""

Part = Union["Diagram", int]
"""Some worlds: a diagram, or no worlds at all."""


class Diagram:
    """Some worlds: at its level, which of them remain for each reading of a fork."""

    __slots__ = ("__weakref__", "level", "levels", "opposite", "parts", "sets")

    def __init__(self, sets: "Diagrams", level: int, parts: tuple[Part, ...]) -> None:
        self.sets = sets
        self.level = level
        self.parts = parts
        self.opposite: Part | None = None
        self.levels: frozenset[int] | None = None

    def __repr__(self) -> str:
        """The same for the same set of two runs that try the same readings."""
        return f"({self.level}: {', '.join(map(repr, self.parts))})" if self.parts else "all"

    def __and__(self, other: Part) -> Part:
        if isinstance(other, int):
            return self if other else NONE
        return self.sets.meet(self, other)

    def __or__(self, other: Part) -> Part:
        if isinstance(other, int):
            return self.sets.full if other else self
        return self.sets.join(self, other)

    __rand__ = __and__
    __ror__ = __or__

    def __invert__(self) -> Part:
        return self.sets.rest(self)


class Diagrams:
    """The sets of some worlds, as diagrams."""

    def __init__(self, choices: Sequence[Choice], weak: Sequence[tuple[str, str]]) -> None:
        self.choices = tuple(choices)
        self.weak = tuple(weak)
        self.levels = {one.fork: len(choices) - place for place, one in enumerate(choices)}
        """The last fork is asked first, so that the first world is the one found first."""
        self._known: WeakValueDictionary[tuple[int, tuple[Part, ...]], Diagram] = (
            WeakValueDictionary()
        )
        self._met: dict[tuple[Part, Part], Part] = {}
        self._joined: dict[tuple[Part, Part], Part] = {}
        self._worlds: dict[tuple[str, ...], Part] = {}
        self.full = Diagram(self, BELOW, ())
        self.full.opposite = NONE
        self.all = _as_bits(self.full)
        self._arguable = self._of_combinations(self.full, NONE)
        self.arguable = _as_bits(self._arguable)
        self.main = self.world({})

    def where(self, fork: str, reading: str) -> int:
        choice = next((one for one in self.choices if one.fork == fork), None)
        if choice is None:
            raise KeyError(fork)
        of_it = [self.full if one == reading else NONE for one in choice.readings]
        held = [other if own == fork else choice.main for own, other in self.weak]
        alone = [self.full if one == reading else NONE for one in held]
        return _as_bits(self._node(ALONE, (self._node(self.levels[fork], of_it), *alone)))

    def world(self, readings: Mapping[str, str]) -> int:
        held = tuple([readings.get(choice.fork, choice.main) for choice in self.choices])
        known = self._worlds.get(held)
        if known is None:
            known = self._world(held)
            if len(self._worlds) >= MOST_WORLDS:
                self._worlds.clear()
            self._worlds[held] = known
        return _as_bits(known)

    def _world(self, held: Sequence[str]) -> Part:
        found: Part = self.full
        for choice, reading in zip(self.choices, held, strict=True):
            place = choice.readings.index(reading)
            parts = [found if own == place else NONE for own in range(len(choice.readings))]
            found = self._node(self.levels[choice.fork], parts)
        return self._of_combinations(found, NONE)

    def weak_world(self, place: int) -> int:
        alone = [self.full if own == place else NONE for own in range(len(self.weak))]
        return _as_bits(self._node(ALONE, (NONE, *alone)))

    def first(self, worlds: int) -> int:
        combined = self._combined(cast("Part", worlds))
        if not combined:
            alone = cast("Diagram", worlds).parts[1:]
            return self.weak_world(next(place for place, one in enumerate(alone) if one))
        return self.world(self._first_readings(combined))

    def readings(self, world: int) -> dict[str, str]:
        combined = self._combined(cast("Part", world))
        if combined:
            return self._first_readings(combined)
        alone = cast("Diagram", world).parts[1:]
        fork, reading = self.weak[next(place for place, one in enumerate(alone) if one)]
        return {c.fork: reading if c.fork == fork else c.main for c in self.choices}

    def _first_readings(self, combined: Part) -> dict[str, str]:
        found = {}
        for choice in reversed(self.choices):
            parts = _parts(combined, self.levels[choice.fork], len(choice.readings))
            place = next(place for place, one in enumerate(parts) if one)
            found[choice.fork], combined = choice.readings[place], parts[place]
        return {choice.fork: found[choice.fork] for choice in self.choices}

    def depends_on(self, worlds: int, fork: str, among: int | None) -> bool:
        level = self.levels[fork]
        if among is None:  # a level stands in a diagram only where its readings differ
            return level in self._levels(self._combined(_as_part(worlds)))
        counted = self.meet(self._arguable, _as_part(among))
        inside = self._combined(self.meet(counted, _as_part(worlds)))
        outside = self._combined(self.meet(counted, self.rest(_as_part(worlds))))
        width = next(len(one.readings) for one in self.choices if one.fork == fork)
        ins = [self._held(inside, level, place, {}) for place in range(width)]
        outs = [self._held(outside, level, place, {}) for place in range(width)]
        return any(
            self.meet(one, other)
            for place, one in enumerate(ins)
            for elsewhere, other in enumerate(outs)
            if place != elsewhere
        )

    def _levels(self, part: Part) -> frozenset[int]:
        """The levels of a diagram."""
        if not isinstance(part, Diagram) or not part.parts:
            return frozenset()
        known = part.levels
        if known is None:
            known = frozenset({part.level}.union(*map(self._levels, part.parts)))
            part.levels = known
        return known

    def _held(self, part: Part, level: int, place: int, known: dict[Part, Part]) -> Part:
        """The worlds of a part, of any reading of a fork, that are in it with one reading of it."""
        if not isinstance(part, Diagram) or part.level > level:
            return part
        if part.level == level:
            return part.parts[place]
        if part not in known:
            parts = [self._held(one, level, place, known) for one in part.parts]
            known[part] = self._node(part.level, parts)
        return known[part]

    def meet(self, one: Part, other: Part) -> Part:
        """The worlds that are in both."""
        if one is other or other is self.full:
            return one
        if not one or not other:
            return NONE
        if one is self.full:
            return other
        known = self._met.get((one, other))
        if known is None:
            known = self._by_parts(self.meet, one, other)
            self._remember(self._met, one, other, known)
        return known

    def join(self, one: Part, other: Part) -> Part:
        """The worlds that are in either."""
        if one is other or not other:
            return one
        if not one:
            return other
        if one is self.full or other is self.full:
            return self.full
        known = self._joined.get((one, other))
        if known is None:
            known = self._by_parts(self.join, one, other)
            self._remember(self._joined, one, other, known)
        return known

    def rest(self, one: Part) -> Part:
        """The worlds that are not in it."""
        if not isinstance(one, Diagram):
            return self.full
        found = one.opposite
        if found is None:
            found = self._node(one.level, [self.rest(part) for part in one.parts])
            one.opposite = found
        return found

    def _by_parts(self, of: Callable[[Part, Part], Part], one: Part, other: Part) -> Part:
        assert isinstance(one, Diagram)
        assert isinstance(other, Diagram)
        assert one.sets is other.sets, "sets of the worlds of different runs"
        level = min(one.level, other.level)
        width = len(one.parts if one.level == level else other.parts)
        both = zip(_parts(one, level, width), _parts(other, level, width), strict=True)
        return self._node(level, [of(own, its) for own, its in both])

    def _remember(
        self, results: dict[tuple[Part, Part], Part], one: Part, other: Part, found: Part
    ) -> None:
        if len(results) >= FORGET:
            results.clear()
        results[one, other] = found

    def _node(self, level: int, parts: Sequence[Part]) -> Part:
        """The one diagram with these parts; where they are all the same, that part."""
        first = parts[0]
        if all(part is first for part in parts):
            return first
        key = level, tuple(parts)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Diagram(self, *key)
        return known

    def _of_combinations(self, part: Part, alone: Part) -> Part:
        return self._node(ALONE, (part, *(alone for _ in self.weak)))

    def _combined(self, part: Part) -> Part:
        """Of the worlds those that are combinations, no weak reading alone."""
        return _parts(part, ALONE, 1)[0]


def _parts(part: Part, level: int, width: int) -> Sequence[Part]:
    """What remains for each reading at a level; all of it where the level makes no difference."""
    if isinstance(part, Diagram) and part.level == level:
        return part.parts
    return (part,) * width


def _as_bits(part: Part) -> int:
    return cast("int", part)


def _as_part(worlds: int) -> Part:
    return cast("Part", worlds)
