"""Worlds: every combination of readings that a run answers for, as bits of one number.

The arguable combinations come first, in mixed radix: the reading of the first fork
changes fastest. After them stand the weak readings, one world each, all other forks
being at their main reading.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Choice:
    """A fork as one run sees it: the readings tried together, and the weak ones tried alone."""

    fork: str
    readings: tuple[str, ...]
    main: str
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Worlds:
    """The worlds of one run. A bit set over them is an int; bit 0 is the first world."""

    choices: tuple[Choice, ...]
    strides: tuple[int, ...]
    arguable_count: int
    weak: tuple[tuple[str, str], ...]
    main_number: int
    _masks: dict[tuple[str, str], int] = field(default_factory=dict, compare=False, repr=False)
    _slices: dict[str, tuple[int, tuple[int, ...]]] = field(
        default_factory=dict, compare=False, repr=False
    )

    @property
    def forks(self) -> tuple[str, ...]:
        """The forks whose readings are tried, in the order of the choices."""
        return tuple(choice.fork for choice in self.choices)

    @property
    def arguable(self) -> int:
        """All arguable worlds."""
        return (1 << self.arguable_count) - 1

    @property
    def all(self) -> int:
        """All worlds, the weak ones too."""
        return (1 << (self.arguable_count + len(self.weak))) - 1

    @property
    def main(self) -> int:
        """The world in which every fork has its main reading."""
        return 1 << self.main_number

    def where(self, fork: str, reading: str) -> int:
        """The worlds in which a fork has a reading."""
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
        repeated = ((1 << self.arguable_count) - 1) // ((1 << width) - 1)
        return block * repeated

    def _weak_where(self, choice: Choice, reading: str) -> int:
        bits = 0
        for place, (fork, weak_reading) in enumerate(self.weak):
            held = weak_reading if fork == choice.fork else choice.main
            if held == reading:
                bits |= 1 << (self.arguable_count + place)
        return bits

    def weak_world(self, place: int) -> int:
        """The world of the weak reading with that place in `weak`."""
        return 1 << (self.arguable_count + place)

    def readings(self, number: int) -> dict[str, str]:
        """The reading of every fork in the world with that number."""
        if number >= self.arguable_count:
            fork, reading = self.weak[number - self.arguable_count]
            return {c.fork: reading if c.fork == fork else c.main for c in self.choices}
        return {
            choice.fork: choice.readings[number // stride % len(choice.readings)]
            for choice, stride in zip(self.choices, self.strides, strict=True)
        }

    def number(self, readings: Mapping[str, str]) -> int:
        """The arguable world with these readings, forks not named being at main."""
        return sum(
            stride * choice.readings.index(readings.get(choice.fork, choice.main))
            for choice, stride in zip(self.choices, self.strides, strict=True)
        )

    def depends_on(self, bits: int, fork: str, among: int | None = None) -> bool:
        """Whether membership in `bits` changes with the fork's reading, the rest held.

        With `among`, only pairs of worlds that both belong to it are compared.
        """
        arguable = self.arguable
        counted = arguable if among is None else among & arguable
        inside = bits & counted
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


def worlds(choices: Sequence[Choice]) -> Worlds:
    """The worlds of all combinations of the choices' readings, and of each weak one alone."""
    strides, size = [], 1
    for choice in choices:
        strides.append(size)
        size *= len(choice.readings)
    weak = tuple((choice.fork, reading) for choice in choices for reading in choice.weak)
    main = sum(
        stride * choice.readings.index(choice.main)
        for choice, stride in zip(choices, strides, strict=True)
    )
    return Worlds(tuple(choices), tuple(strides), size, weak, main)
