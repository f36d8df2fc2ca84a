"""Readings held together, each with its world: of deciding forks, and each weak one alone."""

import itertools
from collections.abc import Collection, Iterator
from math import prod
from typing import Final

from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.too_many import TooManyReadings

Held = dict[str, str]
"""Fork to reading."""
MOST: Final = 20_000
"""Combinations that are told of one row or answer: some twenty MB of lines."""


def combinations(worlds: Worlds, forks: Collection[str]) -> Iterator[tuple[Held, int]]:
    """Every combination of the readings of some forks, the others at main; one where none is.

    TooManyReadings where there are more than can be told.
    """
    deciding = [choice for choice in worlds.choices if choice.fork in forks]
    count = prod(len(choice.readings) for choice in deciding)
    if count > MOST:
        raise TooManyReadings((choice.fork for choice in deciding), count)
    for several in itertools.product(*(choice.readings for choice in deciding)):
        held = dict(zip((choice.fork for choice in deciding), several, strict=True))
        yield held, worlds.world(held)


def weak_ones(worlds: Worlds) -> Iterator[tuple[Held, int]]:
    """Each weak reading alone, all else at main."""
    for place, (fork, reading) in enumerate(worlds.weak):
        yield {fork: reading}, worlds.weak_world(place)


def strength(agreement: Agreement, held: Held) -> int:
    """A combination is as strong as its weakest reading; without any it is natural."""
    return min((agreement.forks[f].reading(r).strength for f, r in held.items()), default=3)


def held_in(where: int, worlds: Worlds) -> list[Held]:
    """The combinations of the readings that matter to a set of worlds; none for all arguable."""
    arguable = where & worlds.arguable
    if arguable == worlds.arguable:
        return []
    moving = {fork for fork in worlds.forks if worlds.depends_on(arguable, fork)}
    found = [held for held, world in combinations(worlds, moving) if arguable & world]
    for (fork, reading), world in zip(worlds.weak, (w for _, w in weak_ones(worlds)), strict=True):
        own = fork in moving or not where & worlds.main
        found += [{fork: reading}] if own and where & world else []
    return found
