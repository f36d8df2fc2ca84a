"""What a rule can say: a small, total, typed language of expressions.

Values are the fields of facts, literals, and total functions of days and durations;
conditions are comparisons joined by `&`, `|`, `~`. One node aggregates: the fold (`exists`,
`earliest`, `latest`, `total`, `only`, `gathered`, `certainly`, `possibly`). What has no sign of
its own is a named total function (`engine.inference.functions`): index chains, shares, rounding.
Each node has a direct counterpart in SQL.

A rule needs no other module to say something, so the three sorts of expression (`Value`,
`Maybe` and `Condition` of `engine.inference.nodes`) are offered here too.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar, cast

from engine.inference.aggregates import Exists, Extreme, Gathered, Only, Total
from engine.inference.nodes import (
    ALWAYS,
    AddDays,
    Awaits,
    Calculated,
    Case,
    Compare,
    Condition,
    Known,
    Later,
    Maybe,
    MoveDay,
    NthDay,
    OneOf,
    Roll,
    Value,
    Var,
    YearOf,
    value,
)
from engine.model.calendar import Duration, MonthEnd

__all__ = [  # all that a rule may say
    "ALWAYS", "Condition", "Maybe", "Value", "after", "awaits", "before", "calculated", "case",
    "certainly", "day_after", "day_before", "earliest", "exists", "gathered", "known", "later",
    "latest", "latest_start", "no", "nth_first_day", "nth_last_day", "one_of", "only", "possibly",
    "roll", "total", "value", "var_of", "within", "year", "yes",
]  # fmt: skip

T = TypeVar("T")


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


def certainly(*of: Value[Any], fact: object, where: Condition = ALWAYS) -> Maybe[Any]:
    """The same of the facts that are certainly there with known values: what is so at least."""
    return Gathered(of, var_of(fact), where, "certain")


def possibly(*of: Value[Any], fact: object, where: Condition = ALWAYS) -> Maybe[Any]:
    """The same of the facts that are there or may be: what is so at most."""
    return Gathered(of, var_of(fact), where, "possible")


def calculated(function: str, *arguments: Any) -> Maybe[Any]:
    """The value of a named function of `engine.inference.functions`."""
    return Calculated(function, tuple(map(value, arguments)))
