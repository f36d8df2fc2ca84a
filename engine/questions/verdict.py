"""From the statuses of requirements to an answer in every world, and over them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.model.money import Money

Answer = str
"""`yes`, `no`, `unknown`, `judgement`; over several worlds also `depends`."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement of a question: where it applies and, there, its truth."""

    id: str
    applies: int
    truth: Truth


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer in each world: the sets in which it is yes, no, unknown, judgement."""

    worlds: Worlds
    requirements: tuple[Requirement, ...]
    yes: int
    no: int
    unknown: int
    judgement: int

    def at(self, world: int) -> Answer:
        """The answer in one world, given as a bit."""
        return _first({"yes": self.yes, "no": self.no, "unknown": self.unknown}, world)

    @property
    def answer(self) -> Answer:
        """The answer over all arguable worlds."""
        among = self.worlds.arguable
        if self.yes & among and self.no & among:
            return "depends"
        for name in ("unknown", "judgement", "yes"):
            if getattr(self, name) & among:
                return name
        return "no"


def _first(named: Mapping[str, int], world: int) -> Answer:
    return next((name for name, worlds in named.items() if worlds & world), "judgement")


def verdict(worlds: Worlds, requirements: Iterable[Requirement]) -> Verdict:
    """No where a requirement is unmet, else unknown, else judgement, else yes."""
    held = tuple(requirements)
    no = unknown = judgement = 0
    for one in held:
        no |= worlds.all & ~one.truth.possible
        unknown |= one.truth.unknown
        judgement |= one.truth.judgement
    unknown &= ~no
    judgement &= ~(no | unknown)
    return Verdict(worlds, held, worlds.all & ~(no | unknown | judgement), no, unknown, judgement)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the effect: its value in each world, as disjoint sets that cover them all.

    `asked_for` parts describe what was asked for and say nothing where the answer is
    not yes, unless `otherwise` has something to tell there; the others say where one stands
    and are always filled. With a `hull` the answer shows what that makes of the values in all
    arguable worlds that say yes, main's first; each outcome shows its own.
    """

    name: str
    values: tuple[tuple[Any, int], ...]
    asked_for: bool = False
    hull: Callable[[Sequence[Any]], Any] | None = None
    otherwise: tuple[tuple[Any, int], ...] = ()

    def at(self, world: int) -> Any:
        return next((value for value, worlds in self.values if worlds & world), None)

    def among(self, yes: int) -> "Part":
        """The part as shown: outside `yes` only `otherwise` if it describes what was asked for."""
        if not self.asked_for:
            return self
        shown = [(value, worlds & yes) for value, worlds in self.values if worlds & yes]
        shown += [(value, worlds & ~yes) for value, worlds in self.otherwise if worlds & ~yes]
        return replace(self, values=tuple(shown))

    def is_moved(self, judged: "Verdict") -> bool:
        """Whether arguable readings that say yes give different values."""
        counted = judged.worlds.arguable & judged.yes
        return sum(bool(worlds & counted) for _, worlds in self.values) > 1

    def shown(self, judged: "Verdict") -> Any:
        """What the answer shows of it: the value under the main readings, or the hull."""
        told = self.among(judged.yes)
        value = told.at(judged.worlds.main)
        if self.hull is None or value is None:
            return value
        found = [one for one, worlds in told.values if worlds & judged.worlds.arguable]
        if None in found:
            return None
        return self.hull([value, *found])


def least(found: Sequence[Any]) -> Any:
    """The least of several values."""
    return min(found, key=_size)


def greatest(found: Sequence[Any]) -> Any:
    """The greatest of several values."""
    return max(found, key=_size)


def _size(value: Any) -> Any:
    """By what values of one part are told smaller or greater."""
    return value.ore if isinstance(value, Money) else value
