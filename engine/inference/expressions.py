"""What a rule can say: a small, total, typed language of expressions.

An expression is data. Executors compile it, the book checks it, explanations walk it;
no part of it is a Python callable. Values are the fields of facts, literals, and total
functions of days and durations; conditions are comparisons joined by `&`, `|`, `~`.
One node aggregates: the fold (`exists`, `earliest`, `latest`, `total`, `only`,
`gathered`), over facts of a kind that is derived before the rule's own. What has no sign
of its own is a named total function (`engine.inference.functions`): index chains, shares,
rounding. Each node has a direct counterpart in SQL.

Nodes compare by identity: `==` on them builds a condition.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, Generic, Literal, TypeVar, cast

from engine.model.calendar import Duration, MonthEnd

T = TypeVar("T")
V = TypeVar("V")

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

    Only a named function takes them.
    """

    __slots__ = ("of", "var", "where")

    def __init__(self, of: tuple[Value[Any], ...], var: Var, where: Condition) -> None:
        self.of = of
        self.var = var
        self.where = where


class Calculated(Maybe[Any]):
    """What a named total function makes of its arguments (`engine.inference.functions`)."""

    __slots__ = ("arguments", "function")

    def __init__(self, function: str, arguments: tuple[Value[Any], ...]) -> None:
        self.function = function
        self.arguments = arguments


Fold = Exists | Extreme[Any] | Total[Any] | Only[Any] | Gathered
FOLDS: Final = (Exists, Extreme, Total, Only, Gathered)

ALWAYS: Final[Condition] = Both(())


def _parts(condition: Condition, join: type[Both] | type[Either]) -> tuple[Condition, ...]:
    return condition.parts if type(condition) is join else (condition,)


def value(written: Any) -> Value[Any]:
    """A literal for a plain value; an expression is returned as it is."""
    return written if isinstance(written, Value) else Literal_(written)


def var_of(fact: object) -> Var:
    """The variable behind what `fact(...)` returned."""
    return cast(Var, object.__getattribute__(fact, "__var__"))


def after(
    day: Value[date],
    duration: Value[Duration],
    month_end: Value[MonthEnd] | MonthEnd = "same day or last",
) -> Maybe[date]:
    """The day that lies a duration after `day`."""
    return MoveDay("after", day, duration, value(month_end))


def before(
    day: Value[date],
    duration: Value[Duration],
    month_end: Value[MonthEnd] | MonthEnd = "same day or last",
) -> Maybe[date]:
    """The day that lies a duration before `day`."""
    return MoveDay("before", day, duration, value(month_end))


def latest_start(
    end: Value[date], duration: Value[Duration], month_end: Value[MonthEnd]
) -> Maybe[date]:
    """The last day from which a duration still ends on or before `end`."""
    return MoveDay("latest start", end, duration, month_end)


def day_after(day: Value[date]) -> Maybe[date]:
    return AddDays(day, 1)


def day_before(day: Value[date]) -> Maybe[date]:
    return AddDays(day, -1)


def roll(day: Value[date], how: Value[Any]) -> Maybe[date]:
    return Roll(day, how)


def nth_first_day(
    first: Value[date], length: Value[Duration], step: Value[Duration], n: Value[Any]
) -> Maybe[date]:
    """The first day of the nth period after one of `length`, each of `step`; n = 0 is `first`."""
    return NthDay("first", first, length, step, n)


def nth_last_day(
    first: Value[date], length: Value[Duration], step: Value[Duration], n: Value[Any]
) -> Maybe[date]:
    return NthDay("last", first, length, step, n)


def year(day: Value[date]) -> Maybe[Any]:
    return YearOf(day)


def later(one: Value[date], other: Value[Any]) -> Maybe[date]:
    return Later(one, other)


def case(by: Value[Any], choices: Mapping[Any, Any], otherwise: Any = None) -> Maybe[Any]:
    """The choice named by a field's value; a value with no choice takes `otherwise`."""
    chosen = tuple((name, value(choice)) for name, choice in choices.items())
    return Case(by, chosen, None if otherwise is None else value(otherwise))


def one_of(value_: Value[Any], *choices: Any) -> Condition:
    return OneOf(value_, choices)


def known(value_: Value[Any]) -> Condition:
    return Known(value_)


def yes(value_: Value[bool]) -> Condition:
    """The value is known to be yes."""
    return Compare("==", value_, value(True))


def no(value_: Value[bool]) -> Condition:
    """The value is known to be no."""
    return Compare("==", value_, value(False))


def within(day: Value[date], *, after: Value[date], until: Value[date]) -> Condition:
    """Later than `after`, and on `until` at the latest."""
    return (day > after) & (day <= until)


def awaits(term: Value[Any], about: Value[Any]) -> Condition:
    """A person's judgement is needed: does the open term apply to `about`?"""
    return Awaits(term, about)


def exists(fact: object, where: Condition = ALWAYS) -> Condition:
    """Whether any fact of that kind satisfies `where`.

    Over an open kind, silence is unknown: with no fact of which it is certain that it
    meets the equalities of `where`, nobody knows.
    """
    return Exists(var_of(fact), where)


def earliest(of: Value[T], fact: object, where: Condition = ALWAYS) -> Maybe[T]:
    return Extreme("earliest", of, var_of(fact), where)


def latest(of: Value[T], fact: object, where: Condition = ALWAYS) -> Maybe[T]:
    return Extreme("latest", of, var_of(fact), where)


def total(of: Value[T] | T, fact: object, where: Condition = ALWAYS) -> Maybe[T]:
    """The sum over the facts; `total(1, …)` counts them. Open if any part of it may be."""
    return Total(value(of), var_of(fact), where)


def only(of: Value[T], fact: object, where: Condition = ALWAYS) -> Maybe[T]:
    """The value of the fact, where one is on record and no other contradicts it."""
    return Only(of, var_of(fact), where)


def gathered(*of: Value[Any], fact: object, where: Condition = ALWAYS) -> Maybe[Any]:
    """Rows with the values of each fact, ascending, for a named function."""
    return Gathered(of, var_of(fact), where)


def calculated(function: str, *arguments: Any) -> Maybe[Any]:
    """The value of a named function of `engine.inference.functions`."""
    return Calculated(function, tuple(map(value, arguments)))
