"""The nodes of an expression: values, conditions, and what each is made of.

An expression is data. Executors compile it, the book checks it, explanations walk it;
no part of it is a Python callable. The nodes that run over facts are in
`engine.inference.aggregates`; rules are written with `engine.inference.expressions`.

Nodes compare by identity: `==` on them builds a condition.
"""

from datetime import date
from typing import Any, Final, Generic, Literal, TypeVar

from engine.model.calendar import Duration, MonthEnd

T = TypeVar("T")

Comparison = Literal["==", "!=", "<", "<=", ">", ">="]
DateFunction = Literal["after", "before", "latest start"]


class _Node:
    """Anything a rule can say. Never compared or tested for truth by Python."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __bool__(self) -> bool:
        raise TypeError("an expression has no truth of its own; join conditions with & | ~")


class Condition(_Node):
    """An expression that holds, does not hold, is unknown or waits for judgement."""

    __slots__ = ()

    def __and__(self, other: "Condition") -> "Condition":
        return Both((*_parts(self, Both), *_parts(other, Both)))

    def __or__(self, other: "Condition") -> "Condition":
        return Either((*_parts(self, Either), *_parts(other, Either)))

    def __invert__(self) -> "Condition":
        return Negation(self)


class Value(_Node, Generic[T]):
    """An expression with a value that is always known."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> Condition:  # type: ignore[override]  # builds a node
        return Compare("==", self, value(other))

    def __ne__(self, other: object) -> Condition:  # type: ignore[override]  # builds a node
        return Compare("!=", self, value(other))

    def __lt__(self, other: "Value[T] | T") -> Condition:
        return Compare("<", self, value(other))

    def __le__(self, other: "Value[T] | T") -> Condition:
        return Compare("<=", self, value(other))

    def __gt__(self, other: "Value[T] | T") -> Condition:
        return Compare(">", self, value(other))

    def __ge__(self, other: "Value[T] | T") -> Condition:
        return Compare(">=", self, value(other))


class Maybe(Value[T]):
    """An expression whose value may be unknown."""

    __slots__ = ()


class Literal_(Value[T]):
    __slots__ = ("constant",)

    def __init__(self, constant: T) -> None:
        self.constant = constant


class Var:
    """A fact variable of a rule: which kind, and the name people see."""

    __slots__ = ("kind", "name")

    def __init__(self, kind: Any, name: str) -> None:
        self.kind = kind
        self.name = name


class Field(Value[T]):
    """A field of the fact that a variable is bound to."""

    __slots__ = ("maybe", "name", "var")

    def __init__(self, var: Var, name: str, maybe: bool) -> None:
        self.var = var
        self.name = name
        self.maybe = maybe


class MoveDay(Maybe[date]):
    """A day moved by a duration (`engine.model.calendar`)."""

    __slots__ = ("day", "duration", "function", "month_end")

    def __init__(
        self,
        function: DateFunction,
        day: Value[date],
        duration: Value[Duration],
        month_end: Value[MonthEnd],
    ) -> None:
        self.function = function
        self.day = day
        self.duration = duration
        self.month_end = month_end


class AddDays(Maybe[date]):
    """A day moved by a fixed number of days."""

    __slots__ = ("day", "days")

    def __init__(self, day: Value[date], days: int) -> None:
        self.day = day
        self.days = days


class Roll(Maybe[date]):
    """A day moved to a working day if the term says so; unknown outside the table."""

    __slots__ = ("day", "how")

    def __init__(self, day: Value[date], how: Value[Any]) -> None:
        self.day = day
        self.how = how


class NthDay(Maybe[date]):
    """The first or last day of the nth period, counted from the very first day."""

    __slots__ = ("edge", "first", "length", "n", "step")

    def __init__(
        self,
        edge: Literal["first", "last"],
        first: Value[date],
        length: Value[Duration],
        step: Value[Duration],
        n: Value[int],
    ) -> None:
        self.edge = edge
        self.first = first
        self.length = length
        self.step = step
        self.n = n


class YearOf(Maybe[int]):
    """The calendar year of a day."""

    __slots__ = ("day",)

    def __init__(self, day: Value[date]) -> None:
        self.day = day


class Case(Maybe[T]):
    """One of several values, by the value of a field; the last is for all others."""

    __slots__ = ("by", "choices", "otherwise")

    def __init__(
        self, by: Value[Any], choices: tuple[tuple[Any, Value[T]], ...], otherwise: Value[T] | None
    ) -> None:
        self.by = by
        self.choices = choices
        self.otherwise = otherwise


class Later(Maybe[T]):
    """The later of two days."""

    __slots__ = ("one", "other")

    def __init__(self, one: Value[T], other: Value[T]) -> None:
        self.one = one
        self.other = other


class Compare(Condition):
    __slots__ = ("left", "right", "sign")

    def __init__(self, sign: Comparison, left: Value[Any], right: Value[Any]) -> None:
        self.sign = sign
        self.left = left
        self.right = right


class OneOf(Condition):
    __slots__ = ("choices", "value")

    def __init__(self, value_: Value[Any], choices: tuple[Any, ...]) -> None:
        self.value = value_
        self.choices = choices


class Known(Condition):
    """Whether a value is known: always yes or no."""

    __slots__ = ("value",)

    def __init__(self, value_: Value[Any]) -> None:
        self.value = value_


class Both(Condition):
    __slots__ = ("parts",)

    def __init__(self, parts: tuple[Condition, ...]) -> None:
        self.parts = parts


class Either(Condition):
    __slots__ = ("parts",)

    def __init__(self, parts: tuple[Condition, ...]) -> None:
        self.parts = parts


class Negation(Condition):
    __slots__ = ("part",)

    def __init__(self, part: Condition) -> None:
        self.part = part


class Awaits(Condition):
    """Holds nowhere and fails nowhere: a person has to apply an open term to something."""

    __slots__ = ("about", "term")

    def __init__(self, term: Value[Any], about: Value[Any]) -> None:
        self.term = term
        self.about = about


class Calculated(Maybe[Any]):
    """What a named total function makes of its arguments (`engine.inference.functions`)."""

    __slots__ = ("arguments", "function")

    def __init__(self, function: str, arguments: tuple[Value[Any], ...]) -> None:
        self.function = function
        self.arguments = arguments


ALWAYS: Final[Condition] = Both(())


def _parts(condition: Condition, join: type[Both] | type[Either]) -> tuple[Condition, ...]:
    return condition.parts if type(condition) is join else (condition,)


def value(written: Any) -> Value[Any]:
    """A literal for a plain value; an expression is returned as it is."""
    return written if isinstance(written, Value) else Literal_(written)
