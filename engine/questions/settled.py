"""What acts have settled under an earlier wording, as facts of a run under a later one.

Such an act is not judged once more: the rules do not see it, but that somebody has left by it.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final

from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.shared import Batch
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.settled import Settled

DEPARTURE: Final = "departure"
REACH: Final = "reach"


def kinds_settled(agreement: Agreement) -> frozenset[str]:
    """The kinds of facts that are there by what is settled."""
    return frozenset(REACH if one.scope else DEPARTURE for one in agreement.settled)


def forks_settled(agreement: Agreement) -> frozenset[str]:
    """The forks whose readings it rests on."""
    return frozenset(fork for one in agreement.settled for fork in one.forks)


def but_settled(events: Sequence[Recorded], agreement: Agreement) -> Sequence[Recorded]:
    """The events that are judged under an agreement."""
    acts = {one.act for one in agreement.settled}
    return tuple(event for event in events if event.id not in acts) if acts else events


def settled_facts(agreement: Agreement, book: Book, worlds: Worlds) -> list[Batch]:
    """That a party leaves by an act, and whom that takes out, in the worlds in which it is so;
    none, no batch."""
    if not agreement.settled:
        return []

    def rows() -> Iterator[Row]:
        kinds = {r.then.kind.name: r.then.kind for r in book.rules}
        parties = {party.id for party in agreement.parties}
        for one in (o for o in agreement.settled if o.party in parties):
            kind = kinds[REACH if one.scope else DEPARTURE]
            own = {"party": one.party, "side": one.side, "ends": one.ends, "notice": one.act}
            own |= {"no_sooner": one.ends, "by": one.party, "scope": one.scope}
            values = tuple(own[field.name] for field in kind.fields)
            seen = worlds_of(one, worlds)
            yield Row(kind, values, Truth(seen, 0, 0) if one.surely else Truth(0, seen, 0), one)

    return [Batch(("settled", agreement.settled, id(agreement), id(worlds)), rows)]


def settled_of(truth: int, worlds: Worlds) -> tuple[tuple[str, ...], frozenset[tuple[str, ...]]]:
    """The forks by whose readings a set of worlds is what it is, and the readings of them."""
    main = truth & worlds.main
    moving = {
        fork
        for place, (fork, _) in enumerate(worlds.weak)
        if bool(truth & worlds.weak_world(place)) != bool(main)
    }
    moving.update(fork for fork in worlds.forks if worlds.depends_on(truth, fork))
    forks = tuple(fork for fork in worlds.forks if fork in moving)
    return forks, frozenset(held for held, seen in _by_readings(forks, worlds) if seen & truth)


def worlds_of(one: Settled, worlds: Worlds) -> int:
    """The worlds of another run in which it is so."""
    found = 0
    for held, seen in _by_readings(one.forks, worlds):
        if held in one.where:
            found |= seen
    return found


def _by_readings(forks: Sequence[str], worlds: Worlds) -> Iterator[tuple[tuple[str, ...], int]]:
    """Each combination of readings of some forks, and its worlds; then the weak readings."""
    choices = {choice.fork: choice for choice in worlds.choices}
    for held in product(*(choices[fork].readings for fork in forks)):
        seen = worlds.arguable
        for fork, reading in zip(forks, held, strict=True):
            seen &= worlds.where(fork, reading)
        yield held, seen
    for place, (weak, reading) in enumerate(worlds.weak):
        told: Iterable[str] = (reading if f == weak else choices[f].main for f in forks)
        yield tuple(told), worlds.weak_world(place)
