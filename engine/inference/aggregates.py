"""The nodes that run over facts: whether there is one, and what their values are together.

Each runs over the facts of a kind that is derived before the rule's own.
`engine.inference.folds` says what they come to.
"""

from typing import Any, Final, Literal, TypeVar

from engine.inference.nodes import Condition, Maybe, Value, Var

T = TypeVar("T")
Counted = Literal["all", "certain", "possible"]


class Exists(Condition):
    """Whether any fact of a kind satisfies a condition."""

    __slots__ = ("var", "where")

    def __init__(self, var: Var, where: Condition) -> None:
        self.var = var
        self.where = where


class Extreme(Maybe[T]):
    """The earliest or latest value over facts; NEVER or LONG_AGO where there is none."""

    __slots__ = ("of", "var", "where", "which")

    def __init__(
        self, which: Literal["earliest", "latest"], of: Value[T], var: Var, where: Condition
    ) -> None:
        self.which = which
        self.of = of
        self.var = var
        self.where = where


class Total(Maybe[T]):
    """The sum of a value over facts of a closed kind; 0 where there is none."""

    __slots__ = ("of", "var", "where")

    def __init__(self, of: Value[T], var: Var, where: Condition) -> None:
        self.of = of
        self.var = var
        self.where = where


class Only(Maybe[T]):
    """The one value that facts agree on; unknown where there is none, or two differ."""

    __slots__ = ("of", "var", "where")

    def __init__(self, of: Value[T], var: Var, where: Condition) -> None:
        self.of = of
        self.var = var
        self.where = where


class Gathered(Maybe[Any]):
    """The values of several facts of a closed kind, as rows in ascending order.

    Only a named function takes them. Of the `certain` facts: without those that only may be
    there, or of which a value is open, so that the rows themselves are never open. Of the
    `possible` ones: with those that only may be there, as if they were.
    """

    __slots__ = ("of", "var", "where", "which")

    def __init__(
        self, of: tuple[Value[Any], ...], var: Var, where: Condition, which: Counted = "all"
    ) -> None:
        self.of = of
        self.var = var
        self.where = where
        self.which = which


Fold = Exists | Extreme[Any] | Total[Any] | Only[Any] | Gathered
FOLDS: Final = (Exists, Extreme, Total, Only, Gathered)
