"""From expressions to closures: what a condition or a value is for a binding of facts.

A closure takes the bound facts and the frame of the run. All executors that keep facts as
rows share this module; they differ in how they find the bindings.
"""

import operator
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final, TypeVar, cast

from engine.inference import expressions as x
from engine.inference import folds
from engine.inference.folds import Members
from engine.inference.functions import FUNCTIONS
from engine.inference.truth import NO, Truth, both, either, negate
from engine.inference.varied import (
    Binding,
    Frame,
    Judge,
    Value,
    Varied,
    combinations,
    either_of,
    lifted,
    open_or,
    truth_of,
)
from engine.inference.walk import conjuncts, lookup
from engine.model import calendar
from engine.model.unknown import JUDGEMENT, UNKNOWN
from engine.model.working_days import roll

Slots = Mapping[x.Var, int]
N = TypeVar("N")
C = TypeVar("C")

SIGNS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_remembered = lru_cache(maxsize=4096)
"""The same few days and lengths come back in every reading and every question."""
MOVES: Final = {
    "after": _remembered(calendar.after),
    "before": _remembered(calendar.before),
    "latest start": _remembered(calendar.latest_start),
}


_MADE: dict[tuple[object, int, tuple[int, ...]], Any] = {}
"""Closures by expression and the variables bound around it; expressions live with the book."""


def _made_once(make: Callable[[N, Slots], C]) -> Callable[[N, Slots], C]:
    def once(node: N, slots: Slots) -> C:
        key = (make, id(node), tuple(map(id, slots)))
        made = _MADE.get(key)
        if made is None:
            made = (make(node, slots), node, tuple(slots))  # keeps what the ids belong to alive
            _MADE[key] = made
        return cast(C, made[0])

    return once


@_made_once
def value(node: x.Value[Any], slots: Slots) -> Value:
    """The closure of a value."""
    make = _VALUES.get(type(node))
    if make is None:
        raise TypeError(f"not a value of the rule language: {type(node).__name__}")
    return make(node, slots)


def _literal(node: "x.Literal_[Any]", slots: Slots) -> Value:
    constant = node.constant
    return lambda b, w: constant


def _field(node: "x.Field[Any]", slots: Slots) -> Value:
    slot, place = slots[node.var], node.var.kind.index[node.name]
    return lambda b, w: b[slot].values[place]


def _moved(node: x.MoveDay, slots: Slots) -> Value:
    parts = (node.day, node.duration, node.month_end)
    return lifted(MOVES[node.function], *(value(part, slots) for part in parts))


def _days_added(node: x.AddDays, slots: Slots) -> Value:
    days = node.days
    return lifted(lambda day: calendar.days_after(day, days), value(node.day, slots))


def _calculated(node: x.Calculated, slots: Slots) -> Value:
    call = FUNCTIONS[node.function].call
    return lifted(call, *(value(argument, slots) for argument in node.arguments))


@_made_once
def condition(node: x.Condition, slots: Slots) -> Judge:
    """The closure of a condition."""
    match node:
        case x.Compare():
            return _compare(node, slots)
        case x.OneOf():
            choices = frozenset(node.choices)
            return _tested(lambda v: v in choices, value(node.value, slots))
        case x.Known():
            return _known(value(node.value, slots))
        case x.Both():
            return _both(tuple(condition(part, slots) for part in node.parts))
        case x.Either():
            return _either(tuple(condition(part, slots) for part in node.parts))
        case x.Negation():
            part = condition(node.part, slots)
            return lambda b, w: negate(part(b, w), w.worlds)
        case x.Awaits():
            return lambda b, w: w.judgement
        case x.Exists():
            return _exists(node, slots)
    raise TypeError(f"not a condition of the rule language: {type(node).__name__}")


@_remembered
def _rolled(day: Any, how: Any) -> Any:
    rolled = roll(day, how)
    return UNKNOWN if rolled is None else rolled


def _nth_day(node: x.NthDay, slots: Slots) -> Value:
    last = node.edge == "last"

    def nth(first: Any, length: Any, step: Any, n: Any) -> Any:
        if last:
            return calendar.days_after(calendar.nth_start(first, length, step, n + 1), -1)
        return calendar.nth_start(first, length, step, n)

    return lifted(
        nth,
        value(node.first, slots),
        value(node.length, slots),
        value(node.step, slots),
        value(node.n, slots),
    )


def _case(node: x.Case[Any], slots: Slots) -> Value:
    """The value chosen by a field; the field is never varied (the book checks it)."""
    by = value(node.by, slots)
    choices = {name: value(choice, slots) for name, choice in node.choices}
    otherwise = None if node.otherwise is None else value(node.otherwise, slots)

    def choose(b: Binding, w: Frame) -> Any:
        name = by(b, w)
        if name is UNKNOWN or name is JUDGEMENT:
            return name
        chosen = choices.get(name, otherwise)
        return UNKNOWN if chosen is None else chosen(b, w)

    return choose


def _compare(node: x.Compare, slots: Slots) -> Judge:
    test = SIGNS[node.sign]
    if isinstance(node.left, x.Field) and isinstance(node.right, x.Field | x.Literal_):
        return _compare_plainly(test, node.left, node.right, slots)
    left, right = value(node.left, slots), value(node.right, slots)

    def compare(b: Binding, w: Frame) -> Truth:
        one, other = left(b, w), right(b, w)
        if one is UNKNOWN or other is UNKNOWN:
            if type(one) is not Varied and type(other) is not Varied:
                return w.unknown
        elif type(one) is not Varied and type(other) is not Varied:
            if one is JUDGEMENT or other is JUDGEMENT:
                return w.judgement
            return w.certain if test(one, other) else NO
        return either_of(
            truth_of(open_or(test, pair), worlds)
            for pair, worlds in combinations([one, other], w.worlds)
        )

    return compare


def _compare_plainly(
    test: Callable[[Any, Any], bool],
    left: x.Field[Any],
    right: "x.Field[Any] | x.Literal_[Any]",
    slots: Slots,
) -> Judge:
    """The same for fields and literals, which never vary: most comparisons are of this sort."""
    slot, place = slots[left.var], left.var.kind.index[left.name]
    if isinstance(right, x.Literal_):
        constant = right.constant

        def with_constant(b: Binding, w: Frame) -> Truth:
            one = b[slot].values[place]
            if one is UNKNOWN:
                return w.unknown
            if one is JUDGEMENT:
                return w.judgement
            return w.certain if test(one, constant) else NO

        return with_constant
    other_slot, other_place = slots[right.var], right.var.kind.index[right.name]

    def with_field(b: Binding, w: Frame) -> Truth:
        one, other = b[slot].values[place], b[other_slot].values[other_place]
        if one is UNKNOWN or other is UNKNOWN:
            return w.unknown
        if one is JUDGEMENT or other is JUDGEMENT:
            return w.judgement
        return w.certain if test(one, other) else NO

    return with_field


def _tested(test: Callable[[Any], bool], of: Value) -> Judge:
    def tested(b: Binding, w: Frame) -> Truth:
        found = of(b, w)
        parts = found.parts if type(found) is Varied else ((found, w.worlds),)
        return either_of(truth_of(open_or(test, [part]), worlds) for part, worlds in parts)

    return tested


def _known(of: Value) -> Judge:
    def known(b: Binding, w: Frame) -> Truth:
        found = of(b, w)
        parts = found.parts if type(found) is Varied else ((found, w.worlds),)
        return either_of(
            truth_of(part is not UNKNOWN and part is not JUDGEMENT, worlds)
            for part, worlds in parts
        )

    return known


def _both(parts: tuple[Judge, ...]) -> Judge:
    if not parts:
        return lambda b, w: w.certain
    if len(parts) == 1:
        return parts[0]

    def judged(b: Binding, w: Frame) -> Truth:
        certain = found = w.certain
        for part in parts:
            truth = part(b, w)
            if truth is certain:
                continue
            found = truth if found is certain else both(found, truth)
            if found is NO:
                return NO
        return found

    return judged


def _either(parts: tuple[Judge, ...]) -> Judge:
    def judged(b: Binding, w: Frame) -> Truth:
        found = NO
        for part in parts:
            found = either(found, part(b, w))
            if found.yes == w.worlds:
                return found
        return found

    return judged


@_made_once
def members(node: x.Fold, slots: Slots) -> Members:
    """How a fold finds its facts."""
    inner = {**slots, node.var: len(slots)}
    fields: list[int] = []
    key: list[Value] = []
    rest: list[x.Condition] = []
    recorded: list[x.Condition] = []
    for part in conjuncts(node.where):
        pair = lookup(part, node.var)
        if pair is None:
            rest.append(part)
        else:
            own, other = pair
            recorded.append(part)
            if own.maybe or (isinstance(other, x.Field) and other.maybe):
                rest.append(part)
            else:
                fields.append(node.var.kind.index[own.name])
                key.append(value(other, slots))
    return Members(
        node.var.kind.key,
        tuple(fields),
        tuple(key),
        _both(tuple(condition(part, inner) for part in recorded)),
        _both(tuple(condition(part, inner) for part in rest)) if rest else None,
    )


def _exists(node: x.Exists, slots: Slots) -> Judge:
    return folds.exists(members(node, slots), node.var.kind.open)


def _folded(node: "x.Extreme[Any] | x.Total[Any] | x.Only[Any]", slots: Slots) -> Value:
    over, of = members(node, slots), value(node.of, {**slots, node.var: len(slots)})
    if isinstance(node, x.Extreme):
        return folds.extreme(over, of, earliest=node.which == "earliest")
    return folds.total(over, of) if isinstance(node, x.Total) else folds.only(over, of)


def _gathered(node: x.Gathered, slots: Slots) -> Value:
    inner = {**slots, node.var: len(slots)}
    return folds.gathered(members(node, slots), [value(part, inner) for part in node.of])


_VALUES: Final[Mapping[type, Callable[[Any, Slots], Value]]] = {
    x.Literal_: _literal,
    x.Field: _field,
    x.MoveDay: _moved,
    x.AddDays: _days_added,
    x.Roll: lambda node, slots: lifted(_rolled, value(node.day, slots), value(node.how, slots)),
    x.NthDay: _nth_day,
    x.YearOf: lambda node, slots: lifted(lambda day: day.year, value(node.day, slots)),
    x.Later: lambda node, slots: lifted(max, value(node.one, slots), value(node.other, slots)),
    x.Case: _case,
    x.Extreme: _folded,
    x.Total: _folded,
    x.Only: _folded,
    x.Gathered: _gathered,
    x.Calculated: _calculated,
}
