"""How one row of a list depends on readings: the forks that move it, and every outcome."""

from collections.abc import Mapping
from typing import Any

from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.questions.advice.instead import Instead
from engine.questions.as_json import plain
from engine.questions.parts import Values
from engine.questions.readings.combinations import Held, combinations, strength, weak_ones


def row_readings(
    agreement: Agreement, worlds: Worlds, of: Mapping[str, Values], instead: Instead
) -> dict[str, Any]:
    """What arguable readings move which part, a row per combination, and weak readings apart.

    The parts are values per set of worlds; a part without a value in a world is None there, and
    `instead` has what stands in its place.
    """
    decisive = {
        name: forks
        for name, values in of.items()
        if (forks := [c.fork for c in worlds.choices if _moves(worlds, values, c.fork)])
    }
    deciding = {fork for forks in decisive.values() for fork in forks}
    outcomes = [
        {**_told(agreement, held, of, world), "instead": instead.at(world)}
        for held, world in combinations(worlds, deciding)
        if deciding
    ]
    weak = [
        {**_told(agreement, held, of, world), "instead": instead.at(world)}
        for held, world in weak_ones(worlds)
        if any(_at(values, world) != _at(values, worlds.main) for values in of.values())
    ]
    return {"decisive": decisive, "outcomes": outcomes, "weak": weak}


def _moves(worlds: Worlds, values: Values, fork: str) -> bool:
    return any(worlds.depends_on(seen, fork) for _, seen in values)


def _told(agreement: Agreement, held: Held, of: Mapping[str, Values], world: int) -> dict[str, Any]:
    parts = {name: plain(_at(values, world)) for name, values in of.items()}
    return {"readings": held, "strength": strength(agreement, held), **parts}


def _at(values: Values, world: int) -> Any:
    return next((value for value, worlds in values if worlds & world), None)
