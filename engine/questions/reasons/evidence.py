"""What a condition found: facts, comparisons of days that failed, and named absences."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from engine.inference import evaluate, walk
from engine.inference import nodes as x
from engine.inference.aggregates import Exists, Fold
from engine.inference.facts import Row
from engine.inference.plain import joined
from engine.inference.rules import Rule
from engine.inference.run import Ledger
from engine.inference.truth import status
from engine.inference.varied import Binding, Varied
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.sentence import Sentence, sentence
from engine.questions.advice.presupposed import left_open, wanting
from engine.questions.first_to_leave import counting, is_overtaken
from engine.questions.reasons.told_kinds import (
    GONE_INSTEAD,
    LACKS,
    NEAREST,
    SAID_INSTEAD,
    SILENT,
    TOLD_ABSENT,
)

MOST_TOLD = 12
"""Facts of one fold that are told one by one."""


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a reason. A leaf quotes a clause, cites an event, or names an absence."""

    says: Sentence
    rule: str = ""
    clause: str = ""
    basis: str = "text"
    because: tuple["Node", ...] = ()
    event: str = ""
    quoted: bool = False
    clauses: tuple[str, ...] = ()
    """Of a requirement that several clauses decide: all of them, `clause` first."""


@dataclass(slots=True)
class Evidence(ABC):
    """Looks for what a condition rests on in one world.

    An explainer inherits this instead of holding it: each would hold the other, and all of a
    run would wait for the garbage collector.
    """

    ledger: Ledger
    world: int

    @abstractmethod
    def row(self, row: Row) -> Node:
        """A fact with its reasons."""

    @abstractmethod
    def each(self, row: Row) -> Iterable[Node]:
        """The same one by one where a fact is several events, as rulings of several persons."""

    def of(
        self,
        node: x.Condition,
        b: Binding,
        slots: evaluate.Slots,
        *,
        wanted: bool,
        state: str = "",
    ) -> Iterator[Node]:
        """The facts that folds of a condition found, or the absence of any.

        `state` is the value of the condition in this world, where it is known already.
        """
        match node:
            case x.Both() | x.Either():
                telling = _telling(node, wanted)
                known = state or (self._status(node, b, slots) if telling else "")
                for part in telling:
                    if self._status(part, b, slots) == known:  # it is why the whole is so
                        yield from self.of(part, b, slots, wanted=wanted, state=known)
            case x.Negation():
                yield from self.of(node.part, b, slots, wanted=not wanted)
            case Exists():
                yield from self._of_fold(node, b, slots)
            case x.Compare():
                if not wanted:
                    yield from self._compared(node, b, slots)
                for fold in walk.folds_of(node):
                    yield from self._of_fold(fold, b, slots)

    def _status(self, node: x.Condition, b: Binding, slots: evaluate.Slots) -> str:
        """The value of a condition in this world."""
        return status(evaluate.condition(node, slots)(b, self.ledger.frame), self.world)

    def _compared(self, node: x.Compare, b: Binding, slots: evaluate.Slots) -> Iterator[Node]:
        """A comparison of days that failed, with both values and the gap between them."""
        frame = self.ledger.frame
        left = self._here(evaluate.value(node.left, slots)(b, frame))
        right = self._here(evaluate.value(node.right, slots)(b, frame))
        if not (isinstance(left, date) and isinstance(right, date)):
            return
        if self._status(node, b, slots) != "no":
            return
        if left in (NEVER, LONG_AGO) or right in (NEVER, LONG_AGO):
            return
        key = f"{_name(node.left)} {node.sign} {_name(node.right)}"
        days = abs((left - right).days)
        yield Node(sentence("compared", comparison=key, left=left, right=right, days=days))

    def _of_fold(self, node: Fold, b: Binding, slots: evaluate.Slots) -> Iterator[Node]:
        frame = self.ledger.frame
        found = [
            row
            for row, truth in evaluate.members(node, slots).found(b, frame)
            if truth.possible & self.world
        ]
        if found:
            if len(found) > 1:
                certain = [row for row in found if row.truth.yes & self.world]
                enough = certain if isinstance(node, Exists) else []
                found = sorted(enough or found, key=lambda row: row.key)[:MOST_TOLD]
            for row in found:
                yield from self.each(row) if row.kind.name not in SILENT else ()
        elif near := list(self._almost(node, b, slots)):
            yield from near
        else:
            about = {
                pair[0].name: self._here(evaluate.value(pair[1], slots)(b, frame))
                for part in walk.conjuncts(node.where)
                if (pair := walk.lookup(part, node.var)) is not None
            }
            yield from self._absence(node, about)

    def _almost(self, node: Fold, b: Binding, slots: evaluate.Slots) -> Iterator[Node]:
        """Facts that are there and are the ones asked about, but fail by a day."""
        inner = {**slots, node.var: len(slots)}
        for row in self.ledger.store.of(node.var.kind.key):
            if not row.truth.possible & self.world:
                continue
            failed = [
                part
                for part in walk.conjuncts(node.where)
                if self._status(part, (*b, row), inner) == "no"
            ]
            gaps = [
                gap
                for part in failed
                for one in (part.parts if isinstance(part, x.Either) else (part,))
                if isinstance(one, x.Compare)
                for gap in self._compared(one, (*b, row), inner)
            ]
            if gaps and len(gaps) == len(failed):
                if row.kind.name in SILENT:
                    yield from gaps
                    continue
                found = self.row(row)
                yield Node(found.says, found.rule, found.clause, found.basis, tuple(gaps))

    def _absence(self, node: Fold, about: dict[str, Any]) -> Iterator[Node]:
        kind = node.var.kind.name
        if kind in TOLD_ABSENT:
            values = {f"about.{name}": value for name, value in about.items()}
            near = self.near_misses(kind, about) or [*self._lacks(kind, about)]
            yield Node(Sentence(f"absent.{kind}", values), because=once(near))
        elif kind in GONE_INSTEAD:
            for row in (one for gone in GONE_INSTEAD[kind] for one in self.ledger.store.of(gone)):
                counts = row.truth.possible & self.world and _is_about(row, about)
                if counts and not is_overtaken(self.ledger, row, self.world):
                    yield from self._departures(row)
        elif kind in SAID_INSTEAD:
            yield from map(self.row, self._certain(SAID_INSTEAD[kind], about))

    def _certain(self, kind: str, about: dict[str, Any]) -> list[Row]:
        """The facts of a kind that are certainly so, about the same."""
        return [
            row
            for row in sorted(self.ledger.store.of(kind), key=lambda row: row.key)
            if row.truth.yes & self.world
            and all(row.value(name) == value for name, value in about.items())
        ]

    def _lacks(self, kind: str, about: dict[str, Any]) -> Iterator[Node]:
        """What is wanting, as it has been concluded, about those of whom there is none."""
        for lack in LACKS.get(kind, ()):
            rows = [
                row
                for row in sorted(self.ledger.store.of(lack), key=lambda row: row.key)
                if _is_about(row, about)
            ]
            if lack == "presupposed":
                for row, why in wanting(rows, self.world):
                    node = self.row(row)
                    says = left_open("lacks-open", row, why) if why else node.says
                    yield Node(says, node.rule, node.clause, node.basis, node.because)
            else:
                yield from (self.row(row) for row in rows if row.truth.yes & self.world)

    def _departures(self, row: Row) -> Iterator[Node]:
        """The notices by which a party has gone in this world, or why it was not bound yet."""
        if row.kind.name in ("departure", "not-yet-bound"):
            yield self.row(row)
            return
        for derivation in counting(self.ledger, row, self.world):
            left = (one for one in derivation.premises if one.kind.name == "departure")
            yield from map(self.row, left)

    def near_misses(self, kind: str, about: dict[str, Any]) -> list[Node]:
        """Why there is no such fact about something: the candidate that fails by the least."""
        rules = [rule for rule in self.ledger.book.rules if rule.then.kind.name == kind]
        near = [found for rule in rules for found in self._candidates(rule, about)]
        if not near and kind in NEAREST:
            return self.near_misses(NEAREST[kind], {})
        return min(near, key=lambda found: found[:2], default=(0, "", []))[2]

    def _candidates(
        self, rule: Rule, about: dict[str, Any]
    ) -> Iterator[tuple[int, str, list[Node]]]:
        """Each binding that would be about it, how far it is from firing, and what it fails."""
        slots = {var: place for place, var in enumerate(rule.of)}
        for binding in joined(rule, self.ledger.frame):
            if not all(row.truth.possible & self.world for row in binding):
                continue
            if not self._concludes(rule, binding, about):
                continue
            failed = [
                part
                for part in walk.conjuncts(rule.where)
                if self._status(part, binding, slots) != "yes"
            ]
            found = [list(self.of(part, binding, slots, wanted=False)) for part in failed]
            far = max((_distance(nodes) for nodes in found), default=0)
            yield far, repr([row.key for row in binding]), [n for nodes in found for n in nodes]

    def _concludes(self, rule: Rule, binding: Binding, about: dict[str, Any]) -> bool:
        """Whether what a rule would conclude has the values that are asked for."""
        slots = {var: place for place, var in enumerate(rule.of)}
        fields = zip(rule.then.kind.fields, rule.then.fields, strict=True)
        return all(
            self._here(evaluate.value(made, slots)(binding, self.ledger.frame)) == about[field.name]
            for field, made in fields
            if field.name in about
        )

    def _here(self, value: Any) -> Any:
        """A value in this world."""
        if type(value) is Varied:
            return next(part for part, worlds in value.parts if worlds & self.world)
        return value


@cache
def _telling(node: "x.Both | x.Either", wanted: bool) -> tuple[x.Condition, ...]:
    """The parts of a condition that may have something to tell, where it is wanted or not."""
    return tuple(part for part in node.parts if _tells(part, wanted))


def _tells(node: x.Condition, wanted: bool) -> bool:
    match node:
        case x.Both() | x.Either():
            return bool(_telling(node, wanted))
        case x.Negation():
            return _tells(node.part, not wanted)
        case x.Compare():
            return not wanted or bool(walk.folds_of(node))
    return isinstance(node, Exists)


def _is_about(row: Row, about: dict[str, Any]) -> bool:
    """Whether a fact has the values that are asked for, of those that it has."""
    return all(row.value(name) == value for name, value in about.items() if name in row.kind.index)


def _distance(nodes: Iterable[Node]) -> int:
    """Days by which a condition failed; what cannot be counted in days is far away."""
    days = [n.says.values["days"] for n in nodes if n.says.key == "compared"]
    return max(days, default=1_000_000)


def _name(node: x.Value[Any]) -> str:
    if isinstance(node, x.Field):
        return f"{node.var.kind.name}.{node.name}"
    return type(node).__name__.lower()


def once(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Each reason the first time it stands there."""
    seen: list[Node] = []
    for node in nodes:
        if node not in seen:
            seen.append(node)
    return tuple(seen)
