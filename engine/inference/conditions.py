"""Closures of conditions over the closures of their parts: comparisons, tests, and, or.

Beside `engine.inference.evaluate`, which makes the closures of the parts; as
`engine.inference.folds` does for what runs over facts.
"""

import operator
from collections.abc import Callable, Mapping
from typing import Any, Final

from engine.inference.nodes import Comparison
from engine.inference.truth import NO, Truth, both, either, negate
from engine.inference.varied import (
    Binding,
    Frame,
    Judge,
    Value,
    Varied,
    combinations,
    either_of,
    open_or,
    truth_of,
)
from engine.model.unknown import JUDGEMENT, UNKNOWN

Place = tuple[int, int]
"""Where a field stands: which fact of the binding, and which value of the fact."""

SIGNS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def fields_together(places: tuple[Place, ...]) -> Value:
    """Several fields as one tuple."""
    if len(places) == 1:
        ((slot, place),) = places
        return lambda b, w: (b[slot].values[place],)
    if len(places) == 2:
        (slot, place), (other_slot, other_place) = places
        return lambda b, w: (b[slot].values[place], b[other_slot].values[other_place])
    return lambda b, w: tuple([b[slot].values[place] for slot, place in places])


def compared(sign: Comparison, left: Value, right: Value) -> Judge:
    """The comparison of two values, in every world at once."""
    test = SIGNS[sign]

    def judged(b: Binding, w: Frame) -> Truth:
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

    return judged


def field_with_constant(sign: Comparison, field: Place, constant: Any) -> Judge:
    """The same where neither varies: most comparisons are of this sort, or of the next."""
    test, (slot, place) = SIGNS[sign], field

    def judged(b: Binding, w: Frame) -> Truth:
        one = b[slot].values[place]
        if one is UNKNOWN:
            return w.unknown
        if one is JUDGEMENT:
            return w.judgement
        return w.certain if test(one, constant) else NO

    return judged


def field_with_field(sign: Comparison, field: Place, with_: Place) -> Judge:
    """The same for two fields."""
    test, (slot, place), (other_slot, other_place) = SIGNS[sign], field, with_

    def judged(b: Binding, w: Frame) -> Truth:
        one, other = b[slot].values[place], b[other_slot].values[other_place]
        if one is UNKNOWN or other is UNKNOWN:
            return w.unknown
        if one is JUDGEMENT or other is JUDGEMENT:
            return w.judgement
        return w.certain if test(one, other) else NO

    return judged


def tested(test: Callable[[Any], bool], of: Value) -> Judge:
    """Whether a value passes a test."""

    def judged(b: Binding, w: Frame) -> Truth:
        found = of(b, w)
        parts = found.parts if type(found) is Varied else ((found, w.worlds),)
        return either_of(truth_of(open_or(test, [part]), worlds) for part, worlds in parts)

    return judged


def known(of: Value) -> Judge:
    """Whether a value is known: never unknown itself."""

    def judged(b: Binding, w: Frame) -> Truth:
        found = of(b, w)
        parts = found.parts if type(found) is Varied else ((found, w.worlds),)
        return either_of(
            truth_of(part is not UNKNOWN and part is not JUDGEMENT, worlds)
            for part, worlds in parts
        )

    return judged


def all_of(parts: tuple[Judge, ...]) -> Judge:
    """Whether every condition holds; nothing is judged after one that fails in every world."""
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


def none_of(part: Judge) -> Judge:
    """Whether a condition does not hold."""

    def judged(b: Binding, w: Frame) -> Truth:
        truth = part(b, w)
        if truth is NO:
            return w.certain
        if truth[0] == w.worlds:
            return NO
        return negate(truth, w.worlds)

    return judged


def any_of(parts: tuple[Judge, ...]) -> Judge:
    """Whether a condition holds; nothing is judged after one that holds in every world."""

    def judged(b: Binding, w: Frame) -> Truth:
        found = NO
        for part in parts:
            found = either(found, part(b, w))
            if found[0] == w.worlds:
                return w.certain
        return found

    return judged
