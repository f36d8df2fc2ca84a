"""How one row of a list depends on readings: the forks that move it, and every outcome."""

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.questions.as_json import plain
from engine.questions.parts import Values


def row_readings(agreement: Agreement, worlds: Worlds, of: Mapping[str, Values]) -> dict[str, Any]:
    """What arguable readings move which part, a row per combination, and weak readings apart.

    The parts are values per set of worlds; a part without a value in a world is None there.
    """
    decisive = {
        name: forks
        for name, values in of.items()
        if (forks := [c.fork for c in worlds.choices if _moves(worlds, values, c.fork)])
    }
    deciding = [c for c in worlds.choices if any(c.fork in forks for forks in decisive.values())]
    outcomes = [
        _outcome(agreement, dict(zip((c.fork for c in deciding), held, strict=True)), of, worlds)
        for held in itertools.product(*(choice.readings for choice in deciding))
        if deciding
    ]
    return {
        "decisive": decisive,
        "outcomes": outcomes,
        "weak": list(_weak(agreement, worlds, of)),
    }


def _moves(worlds: Worlds, values: Values, fork: str) -> bool:
    return any(worlds.depends_on(seen, fork) for _, seen in values)


def _outcome(
    agreement: Agreement, held: dict[str, str], of: Mapping[str, Values], worlds: Worlds
) -> dict[str, Any]:
    return _told(agreement, held, of, 1 << worlds.number(held))


def _weak(
    agreement: Agreement, worlds: Worlds, of: Mapping[str, Values]
) -> Iterator[dict[str, Any]]:
    for place, (fork, reading) in enumerate(worlds.weak):
        world = worlds.weak_world(place)
        if any(_at(values, world) != _at(values, worlds.main) for values in of.values()):
            yield _told(agreement, {fork: reading}, of, world)


def _told(
    agreement: Agreement, held: dict[str, str], of: Mapping[str, Values], world: int
) -> dict[str, Any]:
    strengths = [agreement.forks[fork].reading(reading).strength for fork, reading in held.items()]
    parts = {name: plain(_at(values, world)) for name, values in of.items()}
    return {"readings": held, "strength": min(strengths, default=3), **parts}


def _at(values: Values, world: int) -> Any:
    return next((value for value, worlds in values if worlds & world), None)
