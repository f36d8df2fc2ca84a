"""No callable hides in a rule. Each message says what to do, and where."""

from collections.abc import Iterator
from typing import Any

from engine.inference import expressions as x
from engine.inference import walk
from engine.inference.book import expressions, load
from engine.inference.nodes import Literal_


def things_in(node: walk.Node) -> Iterator[Any]:
    """Everything an expression holds that is not itself an expression."""
    for inner in walk.nodes(node):
        slots = {slot for base in type(inner).__mro__ for slot in getattr(base, "__slots__", ())}
        for slot in slots:
            held = getattr(inner, slot)
            yield from held if isinstance(held, tuple) else (held,)


def callables_in(node: walk.Node) -> list[Any]:
    return [thing for thing in things_in(node) if callable(thing)]


def test_no_callable_hides_in_a_rule() -> None:
    told = [
        f"rule `{rule.name}`: {thing!r} is a callable; say it with an expression, or give the "
        "clause type a new value for a field"
        for rule in load().rules
        for expression in expressions(rule)
        for thing in callables_in(expression)
    ]
    assert told == []


def test_a_callable_in_an_expression_would_be_found() -> None:
    literal: Literal_[Any] = Literal_(lambda: True)
    assert len(callables_in(~x.one_of(literal, len))) == 2
