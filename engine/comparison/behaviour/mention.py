"""What invented events may speak of: names that both versions have, and values that changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.comparison.behaviour.told import OBLIGATIONS, Ask, Version
from engine.comparison.change import Change
from engine.comparison.pairs import Paired
from engine.model.agreement import Forked, Term
from engine.model.event import Recorded


@dataclass(frozen=True, slots=True)
class Mention:
    """What the events may speak of: names that both versions have."""

    parties: tuple[str, ...]
    """Up to symmetry."""
    sides: Mapping[str, str]
    forums: tuple[str, ...]
    open_terms: tuple[str, ...]
    duties: Mapping[str, tuple[str, ...]]
    """The clauses of the duties that a party bears, those first that have changed."""
    values: frozenset[Any]
    """Whole numbers, amounts and words that stand in terms that have changed, on either side."""


def mention(
    paired: Paired,
    parties: tuple[str, ...],
    duties: Mapping[str, tuple[str, ...]],
    values: frozenset[Any],
) -> Mention:
    """The names that both versions have."""
    old, new = paired.old, paired.new
    return Mention(
        parties,
        {party.id: party.side for party in old.parties if party.id in paired.both},
        tuple(forum.id for forum in old.forums if forum in new.forums),
        tuple(id for id in old.open_terms if id in new.open_terms),
        duties,
        values,
    )


def shared_duties(
    sides: Sequence[Version], day: date, record: Sequence[Recorded], changed: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """The clauses of the duties that both versions list, by bearer; those that changed first."""
    old, new = (side.told(Ask(OBLIGATIONS), day, record) for side in sides)
    shared = sorted(
        (address for address in old if address in new),
        key=lambda address: address.split(" ")[0] not in changed,
    )
    found: dict[str, dict[str, None]] = {}
    for address in shared:
        duty, bearer, *_ = address.split(" ")
        if all(duty in side.agreement.clauses for side in sides):
            found.setdefault(bearer, {})[duty] = None
    return {bearer: tuple(clauses) for bearer, clauses in found.items()}


def spoken_of(changes: Iterable[Change]) -> frozenset[Any]:
    """Whole numbers and words in the terms that have changed, on either side."""
    found: set[Any] = set()
    for change in changes:
        for side in (change.old, change.new):
            value = side.value if side else None
            values = value.values.values() if isinstance(value, Term) else [value]
            for held in values:
                for one in held.values.values() if isinstance(held, Forked) else [held]:
                    found |= {one} if isinstance(one, (str, int)) else set()
    return frozenset(found - {True, False})
