"""Readings that cannot matter any more once it is known who is bound: they are not tried.

Who has approved, and whose notice took whom out, rests on many contested points, and on most
records few of them make a difference. A run about what follows from being bound first asks
only that; a point that moves none of it, and is read nowhere else, keeps its main reading.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from math import prod
from typing import Final

from engine.inference.book import Book, premises
from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.worlds import Choice, Worlds, worlds
from engine.model.agreement import Agreement
from engine.questions.positions import fields_read, forks_read

FIRST: Final = frozenset({"bound-in"})
"""What is asked first."""
WORTH_IT: Final = 16
"""Combinations of the points in question from which a run of its own is quicker."""

Run = Callable[[Book, Worlds], Ledger]


def narrowed(
    part: Book, goals: frozenset[str], tried: Sequence[Choice], agreement: Agreement, run: Run
) -> tuple[Choice, ...]:
    """The choices, with only the main reading of those that move nothing; weak ones stay.

    Where what is asked first is itself open, all stay: each reading may leave it open for a
    reason of its own, and all reasons are told.
    """
    first, rest, passed_on = _split(part)
    if not first.rules:
        return tuple(tried)
    read = {*forks_read(agreement, fields_read(first))}
    elsewhere = {*forks_read(agreement, fields_read(rest))}
    several = [choice for choice in tried if choice.fork in read - elsewhere]
    asked_for = goals & {rule.then.kind.name for rule in first.rules}
    if asked_for or prod(len(choice.readings) for choice in several) < WORTH_IT:
        return tuple(tried)
    ledger = run(first, worlds([choice for choice in tried if choice.fork in read]))
    found = [row for kind in passed_on for row in ledger.store.of(kind)]
    if any((row.truth.unknown | row.truth.judgement) & ledger.worlds.arguable for row in found):
        return tuple(tried)
    return tuple(
        replace(choice, readings=(choice.main,))
        if choice in several and not _moves(choice.fork, found, ledger.worlds)
        else choice
        for choice in tried
    )


@lru_cache(maxsize=64)
def _split(part: Book) -> tuple[Book, Book, frozenset[str]]:
    """What is asked first, the rest, and the conclusions that the rest takes over."""
    first = part.upstream(FIRST)
    own = set(first.rules)
    rest = part.of(rule for rule in part.rules if rule not in own)
    return first, rest, _passed_on(first, rest)


def _passed_on(first: Book, rest: Book) -> frozenset[str]:
    """The conclusions of the first part that the rest reads."""
    concluded = {rule.then.kind.key for rule in first.rules}
    return frozenset(
        kind.key for rule in rest.rules for kind in premises(rule) if kind.key in concluded
    )


def _moves(fork: str, found: Sequence[Row], tried: Worlds) -> bool:
    return any(tried.depends_on(row.truth.yes, fork) for row in found)
