"""What both row executors share: the plan by which the facts of a rule are joined."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Protocol

from engine.inference import evaluate, walk
from engine.inference import nodes as x
from engine.inference.facts import Row, Store
from engine.inference.rules import Rule
from engine.inference.truth import Truth
from engine.inference.varied import Binding, Judge, Value


@dataclass(frozen=True, slots=True)
class Join:
    """`own` field of the newer fact equals a field of an earlier one, or a constant."""

    own: int
    earlier: tuple[int, int] | None
    constant: Any = None


@dataclass(frozen=True, slots=True)
class Step:
    """One fact of a rule: the key of its kind, and what it must share with the facts before it."""

    kind: str
    joins: tuple[Join, ...]
    fields: tuple[int, ...] = field(init=False)
    """The fields of the fact by which it is looked up."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", tuple(join.own for join in self.joins))

    def key(self, bound: Binding) -> tuple[Any, ...]:
        """What the fact must have in those fields, given those before it."""
        return tuple(
            [
                join.constant
                if join.earlier is None
                else bound[join.earlier[0]].values[join.earlier[1]]
                for join in self.joins
            ]
        )


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """A rule made ready: its joins, and closures for all that is not a join.

    `early` has what can be judged once the fact at each place is bound; None where there is
    nothing to judge yet. `where` says the same as those of the facts in `joined`, at once.
    """

    rule: Rule
    steps: tuple[Step, ...]
    joined: tuple[Step, ...]
    """The first steps that share values, as `joining` has them."""
    where: Judge
    early: tuple[Judge | None, ...]
    holds: Judge | None
    fields: tuple[Value, ...]
    clause: Value | None


Match = tuple[Binding, Truth]
"""Facts that a rule may be about, and the truth of its conditions for them."""


class Matcher(Protocol):
    """Finds the facts that a rule may be about."""

    def add(self, rows: Iterable[Row]) -> None:
        """New facts, of kinds of which no rule has asked yet."""

    def matches(self, plan: Plan, store: Store) -> Iterable[Match]:
        """Every binding that satisfies the joins and is not a plain no, in any order."""

    def close(self) -> None:
        """Gives up what the matcher holds."""


@cache
def plan(rule: Rule) -> Plan:
    """The plan of a rule, made once."""
    slots = {var: place for place, var in enumerate(rule.of)}
    joins, early = _parted(rule)
    all_ = _steps(rule, joins)
    joined = joining(all_)
    found = {var: slots[var] for var in rule.of[: len(joined)]}
    parts = tuple(part for group in early[: len(joined)] for part in group)
    return Plan(
        rule,
        all_,
        joined,
        evaluate.condition(x.Both(parts), found),
        tuple(_after(place, group, rule) for place, group in enumerate(early)),
        None if rule.holds is None else evaluate.condition(rule.holds, slots),
        tuple(evaluate.value(field, slots) for field in rule.then.fields),
        None if rule.clause is None else evaluate.value(rule.clause, slots),
    )


@cache
def steps(rule: Rule) -> tuple[Step, ...]:
    """How the facts of a rule are joined, without the rest of its plan."""
    return _steps(rule, _parted(rule)[0])


def joining(of: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps up to the first join, and on while each joins with an earlier one; often none."""
    last = 0
    for place, step in enumerate(of, 1):
        if any(join.earlier for join in step.joins):
            last = place
        elif last:
            break
    return of[:last]


def _parted(rule: Rule) -> tuple[list[list[Join]], list[list[x.Condition]]]:
    """The joins of each fact of a rule, and the other conditions it is the last one for."""
    slots = {var: place for place, var in enumerate(rule.of)}
    joins: list[list[Join]] = [[] for _ in rule.of]
    early: list[list[x.Condition]] = [[] for _ in rule.of]
    for part in walk.conjuncts(rule.where):
        join = _join(part, slots)
        if join is not None:
            joins[join[0]].append(join[1])
        else:
            early[_decidable(part, slots)].append(part)
    return joins, early


def _steps(rule: Rule, joins: list[list[Join]]) -> tuple[Step, ...]:
    return tuple(Step(v.kind.key, tuple(j)) for v, j in zip(rule.of, joins, strict=True))


def _after(place: int, group: list[x.Condition], rule: Rule) -> Judge | None:
    """What is to be judged once the fact at that place is bound, the later ones not yet.

    A fold puts its own fact behind those bound, so only they may have a place here.
    """
    if not group:
        return None
    bound = {var: slot for slot, var in enumerate(rule.of[: place + 1])}
    return evaluate.condition(x.Both(tuple(group)), bound)


def _join(part: x.Condition, slots: Mapping[x.Var, int]) -> tuple[int, Join] | None:
    """An equality of required fields, or of one and a constant, as a join of the later fact."""
    if not isinstance(part, x.Compare) or part.sign != "==":
        return None
    sides = sorted((part.left, part.right), key=lambda side: _slot(side, slots))
    earlier, own = sides
    if not isinstance(own, x.Field) or own.maybe:
        return None
    place = own.var.kind.index[own.name]
    if isinstance(earlier, x.Literal_):
        return slots[own.var], Join(place, None, earlier.constant)
    if isinstance(earlier, x.Field) and not earlier.maybe and earlier.var is not own.var:
        other = (slots[earlier.var], earlier.var.kind.index[earlier.name])
        return slots[own.var], Join(place, other)
    return None


def _slot(side: x.Value[Any], slots: Mapping[x.Var, int]) -> int:
    return slots[side.var] if isinstance(side, x.Field) else -1


def _decidable(part: x.Condition, slots: Mapping[x.Var, int]) -> int:
    """The place of the last fact that a condition needs."""
    return max((slots[f.var] for f in walk.fields(part) if f.var in slots), default=0)
