"""Sets of worlds as numbers, a bit per world; bit 0 is the first world.

Arguable combinations in mixed radix, the first fork's reading changing fastest, then each weak
reading alone with all other forks at main.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine.inference.choice import Choice


@dataclass(frozen=True, slots=True)
class Bits:
    """The sets of some worlds, as numbers."""

    choices: tuple[Choice, ...]
    strides: tuple[int, ...]
    weak: tuple[tuple[str, str], ...]
    count: int
    arguable: int
    all: int
    main: int
    _masks: dict[tuple[str, str], int] = field(default_factory=dict, compare=False, repr=False)
    _slices: dict[str, tuple[int, tuple[int, ...]]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def where(self, fork: str, reading: str) -> int:
        for choice, stride in zip(self.choices, self.strides, strict=True):
            if choice.fork == fork:
                return self._arguable_where(choice, stride, reading) | self._weak_where(
                    choice, reading
                )
        raise KeyError(fork)

    def _arguable_where(self, choice: Choice, stride: int, reading: str) -> int:
        known = self._masks.get((choice.fork, reading))
        if known is None:
            known = self._masks[choice.fork, reading] = self._mask(choice, stride, reading)
        return known

    def _mask(self, choice: Choice, stride: int, reading: str) -> int:
        if reading not in choice.readings:
            return 0
        width = stride * len(choice.readings)
        block = ((1 << stride) - 1) << (stride * choice.readings.index(reading))
        return block * (self.arguable // ((1 << width) - 1))

    def _weak_where(self, choice: Choice, reading: str) -> int:
        bits = 0
        for place, (fork, weak_reading) in enumerate(self.weak):
            held = weak_reading if fork == choice.fork else choice.main
            if held == reading:
                bits |= self.weak_world(place)
        return bits

    def world(self, readings: Mapping[str, str]) -> int:
        return 1 << _number(self.choices, self.strides, readings)

    def weak_world(self, place: int) -> int:
        return 1 << (self.count + place)

    def first(self, worlds: int) -> int:
        return worlds & -worlds

    def readings(self, world: int) -> dict[str, str]:
        number = world.bit_length() - 1
        if number >= self.count:
            fork, reading = self.weak[number - self.count]
            return {c.fork: reading if c.fork == fork else c.main for c in self.choices}
        return {
            choice.fork: choice.readings[number // stride % len(choice.readings)]
            for choice, stride in zip(self.choices, self.strides, strict=True)
        }

    def depends_on(self, worlds: int, fork: str, among: int | None) -> bool:
        arguable = self.arguable
        counted = arguable if among is None else among & arguable
        inside = worlds & counted
        if not inside or inside == counted:
            return False
        first, shifts = self._slices_of(fork)
        if counted == arguable:
            one = inside & first
            return any((inside >> shift) & first != one for shift in shifts)
        slices = [((inside >> shift) & first, (counted >> shift) & first) for shift in shifts]
        return any(
            (one ^ other) & seen & also_seen
            for place, (one, seen) in enumerate(slices)
            for other, also_seen in slices[place + 1 :]
        )

    def _slices_of(self, fork: str) -> tuple[int, tuple[int, ...]]:
        """The worlds of a fork's first reading, and how far those of each reading lie from them."""
        known = self._slices.get(fork)
        if known is None:
            for choice, stride in zip(self.choices, self.strides, strict=True):
                if choice.fork == fork:
                    first = self._arguable_where(choice, stride, choice.readings[0])
                    shifts = tuple(stride * place for place in range(len(choice.readings)))
                    known = self._slices[fork] = first, shifts
                    break
            else:
                raise KeyError(fork)
        return known


def bits(choices: Sequence[Choice], weak: Sequence[tuple[str, str]]) -> Bits:
    """The sets of the worlds of some choices."""
    strides, size = [], 1
    for choice in choices:
        strides.append(size)
        size *= len(choice.readings)
    arguable = (1 << size) - 1
    main = 1 << _number(choices, strides, {})
    all_ = (1 << (size + len(weak))) - 1
    return Bits(tuple(choices), tuple(strides), tuple(weak), size, arguable, all_, main)


def _number(choices: Sequence[Choice], strides: Sequence[int], readings: Mapping[str, str]) -> int:
    """The arguable world with these readings, counted from 0."""
    return sum(
        stride * choice.readings.index(readings.get(choice.fork, choice.main))
        for choice, stride in zip(choices, strides, strict=True)
    )
