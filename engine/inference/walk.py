"""Walking expressions: their parts, the variables and fields they read, the folds in them."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final

from engine.inference import nodes as x
from engine.inference.aggregates import FOLDS, Exists, Extreme, Fold, Gathered, Only, Total
from engine.inference.functions import FUNCTIONS

Node = x.Condition | x.Value[Any]


def parts(node: Node) -> tuple[Node, ...]:
    """The expressions directly inside a node."""
    inside = _PARTS.get(type(node))
    return () if inside is None else inside(node)


def _parts_of_case(node: "x.Case[Any]") -> tuple[Node, ...]:
    otherwise = () if node.otherwise is None else (node.otherwise,)
    return (node.by, *(choice for _, choice in node.choices), *otherwise)


_PARTS: Final[Mapping[type, Callable[[Any], tuple[Node, ...]]]] = {
    x.Both: lambda node: node.parts,
    x.Either: lambda node: node.parts,
    x.Negation: lambda node: (node.part,),
    x.Compare: lambda node: (node.left, node.right),
    x.OneOf: lambda node: (node.value,),
    x.Known: lambda node: (node.value,),
    x.Awaits: lambda node: (node.term, node.about),
    Exists: lambda node: (node.where,),
    Extreme: lambda node: (node.of, node.where),
    Total: lambda node: (node.of, node.where),
    Only: lambda node: (node.of, node.where),
    Gathered: lambda node: (*node.of, node.where),
    x.Calculated: lambda node: node.arguments,
    x.MoveDay: lambda node: (node.day, node.duration, node.month_end),
    x.AddDays: lambda node: (node.day,),
    x.YearOf: lambda node: (node.day,),
    x.Roll: lambda node: (node.day, node.how),
    x.NthDay: lambda node: (node.first, node.length, node.step, node.n),
    x.Later: lambda node: (node.one, node.other),
    x.Case: _parts_of_case,
}


def nodes(node: Node) -> Iterator[Node]:
    """The node and everything inside it, from the outside in."""
    yield node
    for part in parts(node):
        yield from nodes(part)


def folds(node: Node) -> Iterator[Fold]:
    """The folds in an expression."""
    return (n for n in nodes(node) if isinstance(n, FOLDS))


@cache
def folds_of(node: x.Condition) -> tuple[Fold, ...]:
    """The folds in a condition, looked for once."""
    return tuple(folds(node))


def fields(node: Node) -> Iterator[x.Field[Any]]:
    """The fields that an expression reads."""
    return (n for n in nodes(node) if isinstance(n, x.Field))


def may_be_open(node: x.Value[Any]) -> bool:
    """Whether a value may be unknown although the facts it rests on are there."""
    match node:
        case x.Literal_():
            return False
        case x.Field():
            return node.maybe
        case Gathered():
            return node.which != "certain"
        case Extreme() | Total() | Only() | x.Roll():
            return True
        case x.Calculated():
            known = FUNCTIONS.get(node.function)
            return known is None or known.open or _any_open(node)
        case x.Case():
            bare = node.otherwise is None and not _covers(node)
            return bare or _any_open(node)
    return _any_open(node)


def _any_open(node: x.Value[Any]) -> bool:
    return any(may_be_open(part) for part in parts(node) if isinstance(part, x.Value))


def _covers(node: x.Case[Any]) -> bool:
    """Whether a case has a choice for every value of a field of literals."""
    if not isinstance(node.by, x.Field):
        return False
    declared = node.by.var.kind.fields[node.by.var.kind.index[node.by.name]].type
    return set(getattr(declared, "__args__", ())) <= {name for name, _ in node.choices}


@cache
def always_decided(node: x.Condition) -> bool:
    """Whether a condition is never open where the facts that it is about are there."""
    if isinstance(node, x.Awaits | Exists):
        return False
    return not any(
        may_be_open(part) if isinstance(part, x.Value) else not always_decided(part)
        for part in parts(node)
    )


def conjuncts(node: x.Condition) -> tuple[x.Condition, ...]:
    """The parts of a condition that must all hold."""
    if isinstance(node, x.Both):
        return tuple(part for inner in node.parts for part in conjuncts(inner))
    return (node,)


def lookup(part: x.Condition, var: x.Var) -> tuple[x.Field[Any], x.Value[Any]] | None:
    """The two sides of `fact.field == something else`, the fact's own field first."""
    if not isinstance(part, x.Compare) or part.sign != "==":
        return None
    for own, other in ((part.left, part.right), (part.right, part.left)):
        if isinstance(own, x.Field) and own.var is var and not _belongs(other, var):
            return own, other
    return None


def _belongs(node: x.Value[Any], var: x.Var) -> bool:
    """Whether a plain value (a field or a literal) belongs to a variable; others never match."""
    if isinstance(node, x.Field):
        return node.var is var
    return not isinstance(node, x.Literal_)
