"""From expressions to closures: what a condition or a value is for a binding of facts.

A closure takes the bound facts and the frame of the run. All executors that keep facts as
rows share this module; they differ in how they find the bindings.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final, TypeVar

from engine.inference import conditions, folds
from engine.inference import nodes as x
from engine.inference.aggregates import Exists, Extreme, Fold, Gathered, Only, Total
from engine.inference.folds import Members
from engine.inference.functions import FUNCTIONS
from engine.inference.varied import Binding, Frame, Judge, Value, lifted
from engine.inference.walk import conjuncts, fields, lookup
from engine.model import calendar
from engine.model.unknown import JUDGEMENT, UNKNOWN
from engine.model.working_days import roll

Slots = Mapping[x.Var, int]
"""Where in a binding the fact of each variable stands."""
N = TypeVar("N")
C = TypeVar("C")

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
        closure: C = made[0]
        return closure

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
    slot, place = _place(node, slots)
    return lambda b, w: b[slot].values[place]


def _place(node: "x.Field[Any]", slots: Slots) -> conditions.Place:
    return slots[node.var], node.var.kind.index[node.name]


def _moved(node: x.MoveDay, slots: Slots) -> Value:
    parts = (node.day, node.duration, node.month_end)
    return lifted(MOVES[node.function], *(value(part, slots) for part in parts))


def _days_added(node: x.AddDays, slots: Slots) -> Value:
    days = node.days
    return lifted(lambda day: calendar.days_after(day, days), value(node.day, slots))


def _calculated(node: x.Calculated, slots: Slots) -> Value:
    call = FUNCTIONS[node.function].call
    return lifted(call, *(value(argument, slots) for argument in node.arguments))


def together(nodes: tuple[x.Value[Any], ...], slots: Slots) -> Value:
    """The closure of several values as one tuple: most are fields, read without a call for each."""
    if all(isinstance(node, x.Field) for node in nodes):
        places = tuple(_place(node, slots) for node in nodes if isinstance(node, x.Field))
        return conditions.fields_together(places)
    parts = tuple(value(node, slots) for node in nodes)
    return lambda b, w: tuple([part(b, w) for part in parts])


@_made_once
def condition(node: x.Condition, slots: Slots) -> Judge:
    """The closure of a condition."""
    match node:
        case x.Compare():
            return _compare(node, slots)
        case x.OneOf():
            choices = frozenset(node.choices)
            return conditions.tested(lambda v: v in choices, value(node.value, slots))
        case x.Known():
            return conditions.known(value(node.value, slots))
        case x.Both():
            return conditions.all_of(tuple(condition(part, slots) for part in node.parts))
        case x.Either():
            return conditions.any_of(tuple(condition(part, slots) for part in node.parts))
        case x.Negation():
            return conditions.none_of(condition(node.part, slots))
        case x.Awaits():
            return lambda b, w: w.judgement
        case Exists():
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
    left, right = node.left, node.right
    if isinstance(left, x.Field):
        if isinstance(right, x.Literal_):
            constant = right.constant
            return conditions.field_with_constant(node.sign, _place(left, slots), constant)
        if isinstance(right, x.Field):
            places = _place(left, slots), _place(right, slots)
            return conditions.field_with_field(node.sign, *places)
    return conditions.compared(node.sign, value(left, slots), value(right, slots))


@_made_once
def members(node: Fold, slots: Slots) -> Members:
    """How a fold finds its facts."""
    inner = {**slots, node.var: len(slots)}
    looked_up: list[int] = []
    key: list[x.Value[Any]] = []
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
                looked_up.append(node.var.kind.index[own.name])
                key.append(other)
    return Members(
        node.var.kind.key,
        tuple(looked_up),
        together(tuple(key), slots),
        conditions.all_of(tuple(condition(part, inner) for part in recorded)),
        conditions.all_of(tuple(condition(part, inner) for part in rest)) if rest else None,
    )


def _exists(node: Exists, slots: Slots) -> Judge:
    return _once(node, slots, folds.exists(members(node, slots), node.var.kind.open))


def _folded(node: "Extreme[Any] | Total[Any] | Only[Any]", slots: Slots) -> Value:
    over, of = members(node, slots), value(node.of, {**slots, node.var: len(slots)})
    if isinstance(node, Extreme):
        return _once(node, slots, folds.extreme(over, of, earliest=node.which == "earliest"))
    return _once(node, slots, (folds.total if isinstance(node, Total) else folds.only)(over, of))


def _gathered(node: Gathered, slots: Slots) -> Value:
    inner = {**slots, node.var: len(slots)}
    of = [value(part, inner) for part in node.of]
    found = folds.gathered(members(node, slots), of, node.which)
    return _once(node, slots, found)


def _once(
    node: Fold, slots: Slots, fold: Callable[[Binding, Frame], N]
) -> Callable[[Binding, Frame], N]:
    """A fold that is worked out once for what it reads of the facts bound around it."""
    read = {_place(field, slots) for field in fields(node) if field.var in slots}
    return folds.once(fold, tuple(sorted(read)))


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
    Extreme: _folded,
    Total: _folded,
    Only: _folded,
    Gathered: _gathered,
    x.Calculated: _calculated,
}
