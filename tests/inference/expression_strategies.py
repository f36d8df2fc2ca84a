"""Random typed expressions over two small kinds, one of them open, and random facts of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeVar

from hypothesis import strategies as st

from engine.inference import expressions as x
from engine.inference.expressions import Maybe, Value
from engine.inference.facts import Row, Store
from engine.inference.kinds import Event, fact, info
from engine.inference.nodes import Compare, Comparison
from engine.inference.truth import Truth
from engine.model.calendar import LONG_AGO, NEVER, Duration
from engine.model.types import Count, Day, Party, YesNo
from engine.model.unknown import JUDGEMENT, UNKNOWN

T = TypeVar("T")
WORLDS = 4
ALL = (1 << WORLDS) - 1


class Act(Event):
    """Something done; silence means that it was not."""

    by: Value[Party]
    on: Maybe[Day]
    until: Value[Day]
    n: Value[Count]
    how: Value[Literal["x", "y"]]
    done: Maybe[YesNo]


class Vote(Event):
    """Something that may have happened without anybody telling."""

    __world__ = "open"
    by: Maybe[Party]
    act: Value[Count]
    on: Maybe[Day]
    done: Maybe[YesNo]


act, other_act, vote, folded_act = fact(Act), fact(Act, "other"), fact(Vote), fact(Act, "any")
SLOTS = {x.var_of(act): 0, x.var_of(other_act): 1}
DAYS = (date(2024, 2, 29), date(2025, 1, 31), date(2025, 3, 31), date(2025, 6, 30))
POOLS: dict[Any, tuple[Any, ...]] = {
    Party: ("p", "q"),
    date: (*DAYS, NEVER, LONG_AGO),
    Count: (0, 1, 2),
    bool: (True, False, JUDGEMENT),
}
DURATIONS = (Duration(0, 1), Duration(1, 0), Duration(6, 0), Duration(12, 30))
SIGNS: tuple[Comparison, ...] = ("==", "!=", "<", "<=", ">", ">=")
MONTH_ENDS: tuple[Literal["same day or last", "last day of month"], ...] = (
    "same day or last",
    "last day of month",
)


@dataclass
class Scene:
    """Facts with their truths, and the two acts that the expression is about."""

    rows: list[Row]
    bound: tuple[Row, Row]

    @property
    def store(self) -> Store:
        made = Store()
        made.add_all(Row(row.kind, row.values, row.truth) for row in self.rows)
        return made


@st.composite
def truths(draw: st.DrawFn) -> Truth:
    there, opened, waits = (draw(st.integers(0, ALL)) for _ in range(3))
    return Truth(there & ~opened, there & opened & ~waits, there & opened & waits)


@st.composite
def rows(draw: st.DrawFn, kind: type[Event], number: int) -> Row:
    described = info(kind)
    values: list[Any] = [f"{described.name}{number}"]
    for field in described.fields[1:]:
        pool = POOLS.get(field.type, ("x", "y"))
        values.append(draw(st.sampled_from((*pool, UNKNOWN) if field.maybe else pool)))
    return Row(described, tuple(values), draw(truths()))


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    acts = [draw(rows(Act, number)) for number in range(draw(st.integers(1, 3)))]
    votes = [draw(rows(Vote, number)) for number in range(draw(st.integers(0, 4)))]
    bound = draw(st.sampled_from(acts)), draw(st.sampled_from(acts))
    return Scene([*acts, *votes], bound)


@dataclass
class Maker:
    """Draws expressions; `depth` is how far they may still branch."""

    draw: st.DrawFn
    folded: Any = None
    about: tuple[Act, ...] = (act, other_act)

    def one(self, *ways: Callable[[], T]) -> T:
        return self.draw(st.sampled_from(ways))()

    def any_act(self) -> Act:
        return self.draw(st.sampled_from(self.about))

    def day(self, depth: int) -> x.Value[Any]:
        leaves = (
            lambda: self.any_act().on,
            lambda: self.any_act().until,
            lambda: x.value(self.draw(st.sampled_from(DAYS))),
            *((lambda: self.folded.on,) if self.folded else ()),
        )
        if depth <= 0:
            return self.one(*leaves)
        return self.one(
            *leaves,
            lambda: self.moved(depth),
            lambda: x.day_before(self.day(depth - 1)),
            lambda: x.roll(self.day(depth - 1), x.value("next working day")),
            lambda: x.later(self.day(depth - 1), self.day(depth - 1)),
            lambda: self.nth(depth),
            lambda: x.case(
                self.any_act().how,
                {"x": self.day(depth - 1)},
                self.draw(st.sampled_from((None, *DAYS))),
            ),
            *(() if self.folded else (lambda: self.extreme(depth), lambda: self.only(depth))),
            lambda: x.calculated("day in year", self.year(depth), x.value("02-29")),
            *(() if self.folded else (lambda: self.nth_of_gathered(depth),)),
        )

    def nth_of_gathered(self, depth: int) -> x.Value[Any]:
        inner = Maker(self.draw, folded_act, self.about)
        where = inner.fold_condition(depth - 1)
        gather = self.draw(st.sampled_from((x.gathered, x.certainly, x.possibly)))
        rows = gather(inner.day(0), fact=folded_act, where=where)
        return x.calculated("nth day", self.any_act().n, rows)

    def year(self, depth: int) -> x.Value[Any]:
        return x.calculated("year plus", x.year(self.day(depth - 1)), 1)

    def only(self, depth: int) -> x.Value[Any]:
        inner = Maker(self.draw, self.draw(st.sampled_from((vote, folded_act))), self.about)
        return x.only(inner.day(0), inner.folded, inner.fold_condition(depth - 1))

    def number(self, depth: int) -> x.Value[Any]:
        """A count: a field, a total, a sum, days of rows that were gathered."""
        if self.folded or depth <= 0:
            return self.any_act().n
        inner = Maker(self.draw, folded_act, self.about)
        where = inner.fold_condition(depth - 1)
        return self.one(
            lambda: self.any_act().n,
            lambda: x.total(1, folded_act, where),
            lambda: x.total(folded_act.n, folded_act, where),
            lambda: x.calculated("count plus", self.number(depth - 1), self.any_act().n),
            lambda: x.calculated("days from", self.day(depth - 1), self.day(depth - 1)),
        )

    def moved(self, depth: int) -> x.Value[Any]:
        day, length = self.day(depth - 1), x.value(self.draw(st.sampled_from(DURATIONS)))
        month_end = x.value(self.draw(st.sampled_from(MONTH_ENDS)))
        return self.one(
            lambda: x.after(day, length, month_end),
            lambda: x.before(day, length, month_end),
            lambda: x.latest_start(day, length, month_end),
        )

    def nth(self, depth: int) -> x.Value[Any]:
        length, step = (x.value(self.draw(st.sampled_from(DURATIONS))) for _ in range(2))
        day, n = self.day(depth - 1), self.any_act().n
        return self.one(
            lambda: x.nth_first_day(day, length, step, n),
            lambda: x.nth_last_day(day, length, step, n),
        )

    def extreme(self, depth: int) -> x.Value[Any]:
        fold: Callable[..., x.Value[Any]] = self.draw(st.sampled_from((x.earliest, x.latest)))
        inner = Maker(self.draw, self.draw(st.sampled_from((vote, folded_act))), self.about)
        return fold(inner.day(depth - 1), inner.folded, inner.fold_condition(depth - 1))

    def condition(self, depth: int) -> x.Condition:
        leaves = (
            lambda: self.compared_days(depth),
            lambda: self.any_act().by == self.any_act().by,
            lambda: x.yes(self.any_act().done),
            lambda: x.no((self.folded or self.any_act()).done),
            lambda: x.one_of(self.any_act().n, 0, 2),
            lambda: Compare(self.draw(st.sampled_from(SIGNS)), self.number(depth), x.value(2)),
            lambda: x.known(self.day(depth - 1)),
            lambda: x.year(self.day(depth - 1)) == 2025,
            lambda: x.awaits(x.value("term"), self.any_act().id),
        )
        if depth <= 0:
            return self.one(*leaves)
        return self.one(
            *leaves,
            lambda: self.condition(depth - 1) & self.condition(depth - 1),
            lambda: self.condition(depth - 1) | self.condition(depth - 1),
            lambda: ~self.condition(depth - 1),
            *((lambda: self.exists(depth),) * (0 if self.folded else 4)),
        )

    def compared_days(self, depth: int) -> x.Condition:
        sign = self.draw(st.sampled_from(SIGNS))
        return Compare(sign, self.day(depth - 1), self.day(depth - 1))

    def exists(self, depth: int) -> x.Condition:
        inner = Maker(self.draw, self.draw(st.sampled_from((vote, folded_act))), self.about)
        return x.exists(inner.folded, inner.fold_condition(depth - 1))

    def fold_condition(self, depth: int) -> x.Condition:
        """Equalities that find the facts, and whatever else."""
        found: x.Condition = self.folded.by == self.any_act().by
        count = self.folded.act if self.folded is vote else self.folded.n
        return self.one(
            lambda: found,
            lambda: found & (count == self.any_act().n) & self.condition(depth),
            lambda: (count == 1) & self.condition(depth),
            lambda: self.condition(depth),
        )


@st.composite
def conditions(draw: st.DrawFn) -> x.Condition:
    return Maker(draw).condition(3)


@st.composite
def values(draw: st.DrawFn) -> x.Value[Any]:
    return Maker(draw).day(3)
