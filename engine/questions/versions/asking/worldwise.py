"""Answers of several runs told world by world: where each says yes, and parts of its effect."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.inference.worlds import Worlds
from engine.questions.ask import Inquired
from engine.questions.parts import Values, merged
from engine.questions.verdict import Part

Told = tuple[Any, ...]
"""The values of some parts in one world, in the order in which they are asked for."""


@dataclass(frozen=True, slots=True)
class Coming:
    """What a wording says: where it says yes, and its parts, by its own worlds."""

    worlds: Worlds
    values: tuple[tuple[tuple[bool, Told], int], ...]


def table(found: Inquired, names: Sequence[str], more: Sequence[Part] = ()) -> Coming:
    """Where an answer is yes, the parts with these names, and some more, world by world."""
    worlds = found.verdict.worlds
    parts = {part.name: part for part in found.parts}
    told = [*(parts[name] for name in names), *more]
    rows: list[tuple[tuple[Any, ...], int]] = [((), worlds.all)]
    for values in (_yes(found), *(_everywhere(one, worlds) for one in told)):
        rows = [
            ((*before, value), seen & where)
            for before, seen in rows
            for value, where in values
            if seen & where
        ]
    return Coming(worlds, merged(((each[0], each[1:]), where) for each, where in rows))


def _yes(found: Inquired) -> Values:
    worlds = found.verdict.worlds
    return (True, found.verdict.yes), (False, worlds.all & ~found.verdict.yes)


def _everywhere(part: Part, worlds: Worlds) -> Values:
    covered = 0
    for _, seen in part.values:
        covered |= seen
    return (*part.values, (None, worlds.all & ~covered))


def worldwise(function: Callable[..., Any], *several: Coming) -> Coming:
    """A function of what several say in the same world."""
    rows: list[tuple[tuple[Any, ...], int]] = [((), several[0].worlds.all)]
    for one in several:
        rows = [
            ((*before, told), seen & where)
            for before, seen in rows
            for told, where in one.values
            if seen & where
        ]
    return Coming(several[0].worlds, merged((function(*told), where) for told, where in rows))


def carried(coming: Coming, worlds: Worlds) -> Coming:
    """The same in the worlds of another run: a fork that both know has the same reading in both.

    Where a fork that only the later wording knows moves it, the careful value: the earliest day.
    """
    if coming.worlds == worlds:
        return coming
    return Coming(worlds, merged(_by_readings(coming, worlds)))


def carried_set(where: int, of: Worlds, into: Worlds) -> int:
    """The worlds of another run in which a set holds, where a fork that only the first run knows
    decides those in which it holds under all its readings."""
    told = merged(((one, ()), seen) for one, seen in ((True, where), (False, of.all & ~where)))
    return dict(carried(Coming(of, told), into).values).get((True, ()), 0)


def _by_readings(coming: Coming, worlds: Worlds) -> Iterator[tuple[Any, int]]:
    theirs = coming.worlds
    known = {choice.fork: choice for choice in worlds.choices}
    moving = [
        choice
        for choice in theirs.choices
        if choice.fork in known
        and any(theirs.depends_on(seen, choice.fork) for _, seen in coming.values)
    ]
    for readings in itertools.product(*(known[one.fork].readings for one in moving)):
        ours, seen = worlds.arguable, theirs.arguable
        for choice, reading in zip(moving, readings, strict=True):
            ours &= worlds.where(choice.fork, reading)
            held = reading if reading in choice.readings else choice.main
            seen &= theirs.where(choice.fork, held)
        yield _careful([told for told, where in coming.values if where & seen]), ours
    for place, (fork, reading) in enumerate(worlds.weak):
        there = _world_of(theirs, fork, reading)
        told = next(told for told, where in coming.values if where & there)
        yield told, worlds.weak_world(place)


def _world_of(worlds: Worlds, fork: str, reading: str) -> int:
    """The world with one reading, the rest at main; that of main where nobody tries it."""
    if (fork, reading) in worlds.weak:
        return worlds.weak_world(worlds.weak.index((fork, reading)))
    tried = any(one.fork == fork and reading in one.readings for one in worlds.choices)
    return worlds.world({fork: reading} if tried else {})


def _careful(several: Sequence[tuple[bool, Told]]) -> tuple[bool, Told]:
    """Yes only where all say so; of days the earliest, of ends those that all have, each with
    its earliest day; None where other values differ."""
    told = zip(*(values for _, values in several), strict=True)
    return all(yes for yes, _ in several), tuple(least(list(one)) for one in told)


def least(values: list[Any]) -> Any:
    days = [one for one in values if isinstance(one, date)]
    if days:
        return min(days)
    if all(isinstance(one, tuple) for one in values):
        ends = [dict(one) for one in values]
        shared = (end for end in ends[0] if all(end in other for other in ends))
        return tuple((end, min(one[end] for one in ends)) for end in shared)
    return values[0] if all(one == values[0] for one in values) else None
