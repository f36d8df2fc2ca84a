"""What a fact or an answer rests on: the clauses from which it was worked out, in one world.

Wider than what is told as a reason: a term that was only read on the way counts too. Narrower
than what was loaded: a clause counts only if it, or one of its terms, stands in a derivation
of the fact, back to the terms and the record.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from engine.inference import evaluate, walk
from engine.inference import nodes as x
from engine.inference.aggregates import Fold
from engine.inference.facts import Row
from engine.inference.rules import Rule
from engine.inference.run import Examined, Ledger
from engine.inference.truth import status
from engine.inference.varied import Binding
from engine.model.agreement import Term
from engine.questions.first_to_leave import counting


@dataclass(slots=True)
class Support:
    """Gathers the clauses behind facts and requirements, as they are in one world (a bit)."""

    ledger: Ledger
    world: int
    clauses: set[str] = field(default_factory=set)
    _seen: set[int] = field(default_factory=set)

    def requirement(self, id: str, about: Any) -> None:
        """What the status of a requirement rests on: the examinations that make it what it is."""
        _, truth = self.ledger.status(id, about)
        found = status(truth, self.world)
        examined = [
            one for one in self.ledger.examined_of(id, about) if one.applies.possible & self.world
        ]
        deciding = [one for one in examined if status(one.holds, self.world) == found]
        for one in deciding or examined:
            self._examined(one)

    def row(self, row: Row) -> None:
        """What a fact rests on, back to terms and the record."""
        if id(row) in self._seen or not row.truth.possible & self.world:
            return
        self._seen.add(id(row))
        if isinstance(row.origin, Term):
            self.clauses.add(row.origin.clause)
        for derivation in counting(self.ledger, row, self.world):
            if derivation.examined is not None:
                self._examined(derivation.examined)
                continue
            rule = derivation.rule
            self._fired(rule, derivation.premises, derivation.clause)
            for made in rule.then.fields:
                self._folds(made, derivation.premises, rule)
            self._evidence(rule.where, derivation.premises, rule)

    def _examined(self, one: Examined) -> None:
        assert one.rule.holds is not None
        self._fired(one.rule, one.premises, one.clause)
        self._evidence(one.rule.where, one.premises, one.rule)
        self._evidence(one.rule.holds, one.premises, one.rule)

    def _fired(self, rule: Rule, premises: Binding, clause: Any) -> None:
        if clause:
            self.clauses.add(str(clause))
        for row in premises:
            self.row(row)

    def _evidence(self, node: x.Condition, b: Binding, rule: Rule) -> None:
        """The facts that make a condition what it is; of several, those it would fall without."""
        slots = _slots(rule)
        if isinstance(node, (x.Both, x.Either)):
            whole = self._status(node, b, slots)
            for part in node.parts:
                if self._status(part, b, slots) == whole:
                    self._evidence(part, b, rule)
        elif isinstance(node, x.Negation):
            self._evidence(node.part, b, rule)
        else:
            self._folds(node, b, rule)

    def _folds(self, node: walk.Node, b: Binding, rule: Rule) -> None:
        slots = _slots(rule)
        for fold in walk.folds(node):
            for row in self._found(fold, b, slots):
                self.row(row)

    def _found(self, fold: Fold, b: Binding, slots: evaluate.Slots) -> Iterator[Row]:
        for row, truth in evaluate.members(fold, slots).found(b, self.ledger.frame):
            if truth.possible & self.world:
                yield row

    def _status(self, node: x.Condition, b: Binding, slots: evaluate.Slots) -> str:
        return status(evaluate.condition(node, slots)(b, self.ledger.frame), self.world)


def _slots(rule: Rule) -> evaluate.Slots:
    return {var: place for place, var in enumerate(rule.of)}
