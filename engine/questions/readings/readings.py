"""How an answer depends on readings: consulted, decisive, every outcome, weak ones apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from engine.inference.truth import union
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.questions.readings.combinations import Held, combinations, strength, weak_ones
from engine.questions.verdict import Part, Verdict


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer and the effect under one combination of readings."""

    readings: dict[str, str]
    strength: int
    answer: str
    effect: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Dependence:
    """What the answer rests on. `decisive`: forks by what they move (`answer`, `effect.…`)."""

    main: dict[str, str]
    decisive: dict[str, list[str]]
    outcomes: tuple[Outcome, ...]
    weak: tuple[Outcome, ...]
    contested: bool

    @property
    def settled(self) -> bool:
        return not self.decisive


def dependence(agreement: Agreement, verdict: Verdict, parts: Sequence[Part]) -> Dependence:
    """Which forks an answer consulted, which decide it, and every outcome."""
    worlds = verdict.worlds
    forks = worlds.forks
    parts = [part.among(verdict.yes) for part in parts]
    decisive = _decisive(verdict, parts, forks)
    deciding = [fork for fork in forks if any(fork in moved for moved in decisive.values())]
    statuses = _statuses(verdict)
    consulted = [
        fork
        for fork in forks
        if fork in deciding or any(worlds.depends_on(one, fork) for one in statuses)
    ]
    mains = {choice.fork: choice.main for choice in worlds.choices}
    return Dependence(
        {fork: mains[fork] for fork in consulted},
        decisive,
        tuple(_outcome(agreement, verdict, parts, *one) for one in combinations(worlds, deciding)),
        tuple(
            _outcome(agreement, verdict, parts, held, world)
            for held, world in weak_ones(worlds)
            if _differs(verdict, parts, world)
        ),
        any(_rivalled(agreement, worlds, fork) for fork in deciding),
    )


def _decisive(
    verdict: Verdict, parts: Sequence[Part], forks: Iterable[str]
) -> dict[str, list[str]]:
    worlds = verdict.worlds
    answers = (verdict.yes, verdict.no, verdict.unknown)
    moved = {"answer": [f for f in forks if any(worlds.depends_on(a, f) for a in answers)]}
    for part in parts:
        among = union(seen for _, seen in part.values) & worlds.arguable
        moved[f"effect.{part.name}"] = [
            fork
            for fork in forks
            if any(worlds.depends_on(seen, fork, among) for _, seen in part.values)
        ]
    return {what: by for what, by in moved.items() if by}


def _statuses(verdict: Verdict) -> set[int]:
    """The sets of worlds in which a requirement has some status, or applies."""
    return {
        bits
        for one in verdict.requirements
        for bits in (one.applies, one.truth.yes, one.truth.unknown, one.truth.judgement)
    }


def _rivalled(agreement: Agreement, worlds: Worlds, fork: str) -> bool:
    """Whether another reading that was tried is as strong as the main one."""
    choice = next(choice for choice in worlds.choices if choice.fork == fork)
    strength = {r.id: r.strength for r in agreement.forks[fork].readings}
    return any(
        strength[reading] >= strength[choice.main]
        for reading in choice.readings
        if reading != choice.main
    )


def _differs(verdict: Verdict, parts: Sequence[Part], world: int) -> bool:
    main = verdict.worlds.main
    return verdict.at(world) != verdict.at(main) or any(
        part.at(world) != part.at(main) for part in parts
    )


def _outcome(
    agreement: Agreement, verdict: Verdict, parts: Sequence[Part], held: Held, world: int
) -> Outcome:
    effect = {part.name: part.at(world) for part in parts}
    return Outcome(held, strength(agreement, held), verdict.at(world), effect)
