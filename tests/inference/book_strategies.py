"""Random small books: rules about several facts, joined in every way a rule can join them."""

from typing import Any

from hypothesis import strategies as st

from engine.inference import expressions as x
from engine.inference.book import Book, assemble
from engine.inference.choice import Choice
from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Conclusion, fact, info
from engine.inference.nodes import Compare
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.inference.worlds import worlds
from engine.model.types import Count, Day, Party
from tests.inference.expression_strategies import Act, Maker, Vote, rows
from tests.inference.strategies import Case


class First(Conclusion):
    by: Value[Party]
    n: Value[Count]
    on: Maybe[Day]


class Second(Conclusion):
    by: Value[Party]
    n: Value[Count]


TWO_FORKS = worlds([Choice("F", ("a", "b"), "a"), Choice("G", ("a", "b"), "a")])
JOINED = ("by", "n", "until", "how")
HELD = {"by": ("p", "q"), "n": (0, 1), "how": ("x", "y")}


@st.composite
def books(draw: st.DrawFn) -> Book:
    """Up to three rules that conclude `First`, one that joins what they conclude, a requirement."""
    rules = [_first(draw, number) for number in range(draw(st.integers(1, 3)))]
    return assemble(
        terms=[], events=[info(Act), info(Vote)], rules=[*rules, _second(draw), _required(draw)]
    )


@st.composite
def small_cases(draw: st.DrawFn) -> Case:
    acts = [draw(rows(Act, number)) for number in range(draw(st.integers(1, 4)))]
    votes = [draw(rows(Vote, number)) for number in range(draw(st.integers(0, 4)))]
    return Case(draw(books()), TWO_FORKS, [*acts, *votes])


def _joins(draw: st.DrawFn, facts: list[Any], names: tuple[str, ...]) -> x.Condition:
    """Equalities of each fact with earlier ones or with constants."""
    found = x.ALWAYS
    for place, later in enumerate(facts[1:], 1):
        for _ in range(draw(st.integers(0, 2))):
            name = draw(st.sampled_from(names))
            sides = [getattr(later, name), getattr(draw(st.sampled_from(facts[:place])), name)]
            if draw(st.booleans()):
                sides.reverse()
            found = found & Compare("==", *sides)
        if draw(st.integers(0, 3)) == 0:
            name = draw(st.sampled_from([name for name in names if name in HELD]))
            found = found & (getattr(later, name) == draw(st.sampled_from(HELD[name])))
    return found


def _first(draw: st.DrawFn, number: int) -> Rule:
    about = [fact(Act, f"act {place}") for place in range(draw(st.integers(1, 4)))]
    maker = Maker(draw, None, tuple(about))
    parts = [_joins(draw, about, JOINED), maker.condition(2)]
    if draw(st.booleans()):
        parts.reverse()
    on = draw(st.sampled_from((maker.day, maker.extreme, maker.only, maker.nth_of_gathered)))(2)
    return rule(
        f"first {number}",
        of=about,
        where=parts[0] & parts[1],
        then=conclude(First, by=about[0].by, n=about[-1].n, on=on),
        says="first",
    )


def _second(draw: st.DrawFn) -> Rule:
    one, other, act = fact(First, "one"), fact(First, "other"), fact(Act)
    about = draw(st.permutations([one, other, act]))
    return rule(
        "second",
        of=about,
        where=_joins(draw, about, ("by", "n")) & (one.on <= other.on),
        then=conclude(Second, by=one.by, n=other.n),
        says="second",
    )


def _required(draw: st.DrawFn) -> Rule:
    act, second, first = fact(Act), fact(Second), fact(First, "any first")
    about: list[Any] = [act, second]
    return requirement(
        "required",
        of=about,
        where=_joins(draw, about, ("by", "n")),
        about=act.id,
        holds=x.exists(first, (first.by == second.by) & (first.on > act.on)),
    )
