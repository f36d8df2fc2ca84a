"""A reference executor: one world at a time, combinations of facts tried in turn, words for truths.

Written apart from the executors and sharing nothing with them but the data. It is slow.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from engine.inference import nodes as x
from engine.inference.aggregates import Exists, Extreme, Gathered, Only, Total
from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.functions import FUNCTIONS
from engine.inference.rules import Rule
from engine.model import calendar
from engine.model.unknown import JUDGEMENT, UNKNOWN, Open
from engine.model.working_days import roll
from tests.inference.naive_truths import (
    NOT,
    all_of,
    any_of,
    compared,
    lifted,
    moved,
    nth,
    status,
)

Content = tuple[str, tuple[Any, ...]]
Env = Mapping[x.Var, tuple[Any, ...]]


@dataclass
class World:
    """The facts of one world, with how sure they are, and how they came about."""

    facts: dict[str, dict[tuple[Any, ...], str]] = field(default_factory=dict)
    derivations: set[tuple[Any, ...]] = field(default_factory=set)
    examined: set[tuple[Any, ...]] = field(default_factory=set)

    def add(self, kind: str, values: tuple[Any, ...], truth: str) -> None:
        if truth != "no":
            known = self.facts.setdefault(kind, {})
            known[values] = any_of((known.get(values, "no"), truth))

    @property
    def flat(self) -> dict[Content, str]:
        return {
            (kind, v): truth for kind, known in self.facts.items() for v, truth in known.items()
        }

    def of(self, kind: str) -> list[tuple[tuple[Any, ...], str]]:
        return list(self.facts.get(kind, {}).items())

    def truth(self, node: x.Condition, env: Env) -> str:
        match node:
            case x.Compare():
                pair = (self.value(node.left, env), self.value(node.right, env))
                return lifted(lambda: compared(node.sign, *pair), *pair)
            case x.OneOf():
                found = self.value(node.value, env)
                return lifted(lambda: "yes" if found in node.choices else "no", found)
            case x.Known():
                return "no" if self.value(node.value, env) in (UNKNOWN, JUDGEMENT) else "yes"
            case x.Both():
                return all_of(self.truth(part, env) for part in node.parts)
            case x.Either():
                return any_of(self.truth(part, env) for part in node.parts)
            case x.Negation():
                return NOT[self.truth(node.part, env)]
            case x.Awaits():
                return "judgement"
            case Exists():
                return self._exists(node, env)
        raise AssertionError(node)

    def _exists(self, node: Exists, env: Env) -> str:
        found, on_record = ["no"], False
        for values, truth in self.of(node.var.kind.key):
            inner = {**env, node.var: values}
            found.append(all_of((truth, self.truth(node.where, inner))))
            asked = [p for p in _conjuncts(node.where) if _is_lookup(p, node.var)]
            on_record |= truth == "yes" and all(self.truth(p, inner) == "yes" for p in asked)
        silence = "unknown" if node.var.kind.open and not on_record else "no"
        return any_of((*found, silence))

    def value(self, node: x.Value[Any], env: Env) -> Any:
        match node:
            case x.Literal_():
                return node.constant
            case x.Field():
                return env[node.var][node.var.kind.index[node.name]]
            case x.Case():
                return self._case(node, env)
            case Extreme():
                return self._extreme(node, env)
            case Total() | Gathered() | Only():
                return self._together(node, env)
            case x.Calculated():
                return self._of(FUNCTIONS[node.function].call, env, *node.arguments)
            case _:
                return self._day(node, env)

    def _day(self, node: x.Value[Any], env: Env) -> Any:
        match node:
            case x.MoveDay():
                return self._of(
                    lambda day, length, end: moved(node.function, day, length, end),
                    env, node.day, node.duration, node.month_end,
                )  # fmt: skip
            case x.AddDays():
                return self._of(lambda day: calendar.days_after(day, node.days), env, node.day)
            case x.Roll():
                return self._of(lambda day, how: roll(day, how) or UNKNOWN, env, node.day, node.how)
            case x.YearOf():
                return self._of(lambda day: day.year, env, node.day)
            case x.Later():
                return self._of(lambda a, b: a if a > b else b, env, node.one, node.other)
            case x.NthDay():
                return self._of(
                    lambda first, length, step, n: nth(node.edge, first, length, step, n),
                    env, node.first, node.length, node.step, node.n,
                )  # fmt: skip
        raise AssertionError(node)

    def _together(self, node: "Total[Any] | Gathered | Only[Any]", env: Env) -> Any:
        found = self._members(node, node.of if isinstance(node, Gathered) else [node.of], env)
        if isinstance(found, Open):
            return found
        if isinstance(node, Gathered):
            return tuple(sorted(found))
        if isinstance(node, Total):
            return sum(row[0] for row in found)
        return found[0][0] if len(set(found)) == 1 else UNKNOWN

    def _members(self, node: Any, of: Sequence[x.Value[Any]], env: Env) -> Any:
        """The values of each fact that satisfies a fold, or what is open about them."""
        rows, opened = [], set()
        for values, truth in self.of(node.var.kind.key):
            inner = {**env, node.var: values}
            there = all_of((truth, self.truth(node.where, inner)))
            row = self._of(lambda *given: given, inner, *of)
            which = node.which if isinstance(node, Gathered) else "all"
            if which == "certain" and (there != "yes" or isinstance(row, Open)):
                continue
            if which == "possible" and there != "no":
                there = "yes"
            if there in ("unknown", "judgement"):
                opened.add(Open(there))
            elif there == "yes" and isinstance(row, Open):
                opened.add(row)
            elif there == "yes":
                rows.append(row)
        if UNKNOWN in opened:
            return UNKNOWN
        return JUDGEMENT if opened else rows

    def _of(self, function: Any, env: Env, *parts: x.Value[Any]) -> Any:
        given = [self.value(part, env) for part in parts]
        if any(v is UNKNOWN for v in given):
            return UNKNOWN
        return JUDGEMENT if any(v is JUDGEMENT for v in given) else function(*given)

    def _case(self, node: "x.Case[Any]", env: Env) -> Any:
        by = self.value(node.by, env)
        if by in (UNKNOWN, JUDGEMENT):
            return by
        for name, choice in node.choices:
            if name == by:
                return self.value(choice, env)
        return UNKNOWN if node.otherwise is None else self.value(node.otherwise, env)

    def _extreme(self, node: "Extreme[Any]", env: Env) -> Any:
        """What is earliest (latest) for sure; open if a fact or a day that might be is."""
        days: dict[Any, str] = {}
        undated = []
        for values, truth in self.of(node.var.kind.key):
            inner = {**env, node.var: values}
            there = all_of((truth, self.truth(node.where, inner)))
            day = self.value(node.of, inner)
            if day in (UNKNOWN, JUDGEMENT):
                undated.append(all_of((there, day.value)))
            elif there != "no":
                days[day] = any_of((days.get(day, "no"), there))
        opened = any_of(undated)
        if opened != "no":
            return UNKNOWN if opened == "unknown" else JUDGEMENT
        for day in sorted(days, reverse=node.which == "latest"):
            return {"yes": day, "unknown": UNKNOWN, "judgement": JUDGEMENT}[days[day]]
        return calendar.NEVER if node.which == "earliest" else calendar.LONG_AGO


def run(book: Book, given: Iterable[Row], world: int) -> World:
    """What the book concludes from the given facts in one world, a single bit."""
    made = World()
    for row in given:
        made.add(row.kind.key, row.values, status(row.truth, world))
    for rule in book.rules:
        for binding in list(_bindings(rule, made, (), _conjuncts(rule.where))):
            _apply(rule, binding, made)
    return made


Binding = tuple[tuple[tuple[Any, ...], str], ...]


def _bindings(
    rule: Rule, world: World, bound: Binding, left: Iterable[x.Condition]
) -> Iterator[Binding]:
    """Every combination of the rule's facts, but for those that some condition rules out.

    A condition is looked at as soon as all its facts are chosen.
    """
    env = {var: values for var, (values, _) in zip(rule.of, bound, strict=False)}
    of_rule, later = set(rule.of), []
    for part in left:
        if (_variables(part) & of_rule) - set(env):
            later.append(part)
        elif world.truth(part, env) == "no":
            return
    if len(bound) == len(rule.of):
        yield bound
        return
    for one in world.of(rule.of[len(bound)].kind.key):
        yield from _bindings(rule, world, (*bound, one), later)


@cache
def _variables(node: Any) -> frozenset[x.Var]:
    """The variables whose fields an expression reads."""
    if isinstance(node, x.Field):
        return frozenset({node.var})
    found: frozenset[x.Var] = frozenset()
    for kind in type(node).__mro__:
        for name in getattr(kind, "__slots__", ()):
            inside = getattr(node, name, None)
            for part in inside if isinstance(inside, tuple) else (inside,):
                for one in part if isinstance(part, tuple) else (part,):
                    if isinstance(one, x.Condition | x.Value):
                        found |= _variables(one)
    return found


def _apply(rule: Rule, binding: Binding, world: World) -> None:
    env = {var: values for var, (values, _) in zip(rule.of, binding, strict=True)}
    facts = all_of(t for _, t in binding)
    truth = all_of((facts, world.truth(rule.where, env)))
    if truth == "no":
        return
    values = tuple(world.value(field, env) for field in rule.then.fields)
    clause = None if rule.clause is None else world.value(rule.clause, env)
    premises = tuple((var.kind.key, env[var]) for var in rule.of)
    if rule.holds is not None:
        holds = world.truth(rule.holds, env)
        world.examined.add((rule.name, premises, values[0], clause, truth, holds))
        truth = all_of((truth, NOT[holds]))
    if truth != "no":
        world.add(rule.then.kind.key, values, truth)
        world.derivations.add((rule.name, premises, clause, values, truth))


def _conjuncts(node: x.Condition) -> Iterator[x.Condition]:
    if isinstance(node, x.Both):
        for part in node.parts:
            yield from _conjuncts(part)
    else:
        yield node


def _is_lookup(part: x.Condition, var: x.Var) -> bool:
    """An equality between a field of the fact and something that is not of it."""
    if not isinstance(part, x.Compare) or part.sign != "==":
        return False
    own = [isinstance(side, x.Field) and side.var is var for side in (part.left, part.right)]
    plain = isinstance(part.left, x.Field | x.Literal_) and isinstance(
        part.right, x.Field | x.Literal_
    )
    return plain and own[0] != own[1]
