"""Worlds: every combination of readings that a run answers for.

The arguable combinations come first, in mixed radix: the reading of the first fork
changes fastest. After them stand the weak readings, one world each, all other forks
being at their main reading.

A set of worlds is a number with a bit per world while they are few, and a diagram where there
are so many that such numbers would be long (`engine.inference.diagrams`). Who uses one joins,
meets, compares and negates it, and asks the worlds for the rest.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Final, Protocol

from engine.inference.bits import bits
from engine.inference.choice import Choice
from engine.inference.diagrams import Diagrams

MANY: Final = 10_000
"""Worlds from which sets of them are diagrams: about where a bit per world costs more."""


class Sets(Protocol):
    """How sets of the worlds of one run are written."""

    @property
    def all(self) -> int:
        """All worlds, the weak ones too."""

    @property
    def arguable(self) -> int:
        """All arguable worlds."""

    @property
    def main(self) -> int:
        """The world in which every fork has its main reading."""

    def where(self, fork: str, reading: str) -> int:
        """The worlds in which a fork has a reading."""

    def world(self, readings: Mapping[str, str]) -> int:
        """The arguable world with these readings, forks not named being at main."""

    def weak_world(self, place: int) -> int:
        """The world of the weak reading with that place."""

    def first(self, worlds: int) -> int:
        """The first world of a set that is not empty."""

    def readings(self, world: int) -> dict[str, str]:
        """The reading of every fork in one world."""

    def depends_on(self, worlds: int, fork: str, among: int | None) -> bool:
        """As for `Worlds`."""


@dataclass(frozen=True, slots=True)
class Worlds:
    """The worlds of one run."""

    choices: tuple[Choice, ...]
    weak: tuple[tuple[str, str], ...]
    sets: Sets

    @property
    def forks(self) -> tuple[str, ...]:
        """The forks whose readings are tried, in the order of the choices."""
        return tuple(choice.fork for choice in self.choices)

    @property
    def arguable_count(self) -> int:
        """How many arguable worlds there are."""
        return prod(len(choice.readings) for choice in self.choices)

    @property
    def count(self) -> int:
        """How many worlds there are, the weak ones too."""
        return self.arguable_count + len(self.weak)

    @property
    def arguable(self) -> int:
        """All arguable worlds."""
        return self.sets.arguable

    @property
    def all(self) -> int:
        """All worlds, the weak ones too."""
        return self.sets.all

    @property
    def main(self) -> int:
        """The world in which every fork has its main reading."""
        return self.sets.main

    def where(self, fork: str, reading: str) -> int:
        """The worlds in which a fork has a reading."""
        return self.sets.where(fork, reading)

    def world(self, readings: Mapping[str, str]) -> int:
        """The arguable world with these readings, forks not named being at main."""
        return self.sets.world(readings)

    def weak_world(self, place: int) -> int:
        """The world of the weak reading with that place in `weak`."""
        return self.sets.weak_world(place)

    def main_or_first(self, worlds: int) -> int:
        """Of some arguable worlds main, or the first where main is none; none of none."""
        if self.main & worlds:
            return self.main
        return self.sets.first(worlds) if worlds else 0

    def readings(self, world: int) -> dict[str, str]:
        """The reading of every fork in one world."""
        return self.sets.readings(world)

    def depends_on(self, worlds: int, fork: str, among: int | None = None) -> bool:
        """Whether membership in `worlds` changes with the fork's reading, the rest held.

        With `among`, only pairs of worlds that both belong to it are compared.
        """
        return self.sets.depends_on(worlds, fork, among)


def worlds(choices: Sequence[Choice]) -> Worlds:
    """The worlds of all combinations of the choices' readings, and of each weak one alone."""
    tried = tuple(choices)
    weak = tuple((choice.fork, reading) for choice in tried for reading in choice.weak)
    many = prod(len(choice.readings) for choice in tried) >= MANY
    return Worlds(tried, weak, Diagrams(tried, weak) if many else bits(tried, weak))
