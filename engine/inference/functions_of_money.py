"""Index chains, shares and rounding: exact arithmetic of whole öre, for the rules to name.

Amounts are whole öre, percents decimal text; between them stand exact fractions, so that
nothing is rounded but what a term says is rounded. An exact amount is told as text in
kronor with four decimals. UNKNOWN comes out where the rows do not hold what is needed.
"""

from calendar import isleap
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from engine.model.unknown import UNKNOWN

KRONA = 100
"""Öre."""

Steps = tuple[tuple[int, str], ...]
"""The year and the percent of each indexation, in the order of the years."""
Figures = tuple[tuple[int, int], ...]
"""The place of each party among the parties, and its figure."""


class Indexation(NamedTuple):
    """What indexation makes of an amount in a year, in the order that a rule says it.

    `base`: the part that is indexed, in öre (0: the amount itself).
    """

    amount: int
    base: int
    arithmetic: str
    falling: str
    passed_on: str
    rounding: str
    first: int
    year: int
    steps: Steps

    def exact(self) -> Fraction | None:
        """`amount` and what indexation adds to `base`; None if the step of a year is lacking."""
        if tuple(step for step, _ in self.steps) != tuple(range(self.first, self.year + 1)):
            return None
        rates = [_rate(percent, self.falling, self.passed_on) for _, percent in self.steps]
        start = Fraction(self.base or self.amount)
        followed = _followed(start, rates, self.arithmetic, self.rounding)
        return Fraction(self.amount) - start + followed


def indexed_exact(*said: Any) -> Any:
    """The indexed amount before the last rounding, as text; takes what `Indexation` is made of."""
    found = Indexation(*said).exact()
    return UNKNOWN if found is None else told(found)


def indexed_amount(*said: Any) -> Any:
    """The indexed amount of a year, rounded as the term says; takes the same."""
    indexation = Indexation(*said)
    found = indexation.exact()
    return UNKNOWN if found is None else rounded(found, indexation.rounding)


def _followed(start: Fraction, rates: list[Fraction], arithmetic: str, rounding: str) -> Fraction:
    if arithmetic == "sum of percentages":
        return start * (1 + sum(rates))
    found = start
    for rate in rates:
        found *= 1 + rate
        if arithmetic == "chain, rounded each year":
            found = Fraction(rounded(found, rounding))
    return found


def _rate(percent: str, falling: str, passed_on: str) -> Fraction:
    """The part by which a year's percentage changes the amount."""
    rate = Fraction(percent) / 100 * (Fraction(passed_on) / 100)
    return max(rate, Fraction(0)) if falling == "floor at zero" else rate


def rounded(exact: Fraction, rounding: str) -> int:
    """Whole öre: a half away from zero, or whole hundreds of kronor, towards zero."""
    if rounding == "down to whole hundreds":
        return int(exact / (100 * KRONA)) * (100 * KRONA)
    return _half_up(exact, 1 if rounding == "öre, half up" else KRONA)


def share(total: int, rounding: str, place: int, whole: int, figures: Figures) -> Any:
    """The share of the party with that place, of `total` by its figure out of `whole`.

    The largest remainders are rounded up until the shares sum to what the figures are of
    the whole; ties go by the order of the parties. A total that is not itself whole kronor
    leaves its odd öre with the first of them.
    """
    if whole <= 0 or place not in dict(figures):
        return UNKNOWN
    sign, left = (-1, -total) if total < 0 else (1, total)
    exact = {at: Fraction(left * figure, whole) for at, figure in figures}
    if rounding == "whole kronor, each half up":
        return sign * _half_up(exact[place], KRONA)
    unit = 1 if rounding == "öre" else KRONA
    floors = {at: part // unit * unit for at, part in exact.items()}
    spare = _half_up(sum(exact.values(), Fraction(0)), 1) - sum(floors.values())
    for at in _by_remainder(exact, unit)[: spare // unit]:
        floors[at] += unit
    first = _by_remainder(exact, unit)[0]
    floors[first] += spare % unit
    return sign * floors[place]


def part_by_weight(amount: int, place: int, weights: Figures) -> Any:
    """The part of an amount for the one at a place, by weights, in whole öre by largest remainder.

    UNKNOWN where several share an amount and have no weights; nothing for one that is not
    among them.
    """
    if amount == 0 or place not in dict(weights):
        return 0
    whole = sum(weight for _, weight in weights)
    if whole <= 0:
        return amount if len(weights) == 1 else UNKNOWN
    return share(amount, "öre", place, whole, weights)


def parts_of_years(
    place: int, amounts: tuple[tuple[int, int], ...], weights: tuple[tuple[int, int, int], ...]
) -> Any:
    """The sum of the parts of each year's amount, by the weights of that year.

    `weights`: year, place and weight.
    """
    return left_of_parts_of_years(place, amounts, tuple((*row, 0) for row in weights))


def left_of_parts_of_years(
    place: int, amounts: tuple[tuple[int, int], ...], weights: tuple[tuple[int, int, int, int], ...]
) -> Any:
    """The same, when of the part of each year has been taken off what stands with its weight."""
    parts: list[int] = []
    for year, amount in amounts:
        of_year = {at: (weight, off) for of, at, weight, off in weights if of == year}
        figures = tuple((at, weight) for at, (weight, _) in of_year.items())
        part = part_by_weight(amount, place, figures)
        if part is UNKNOWN:
            return UNKNOWN
        parts.append(left_to_pay(part, of_year[place][1]) if place in of_year else 0)
    return sum(parts)


def whole_ore(exact: str) -> int:
    """An exact amount told in kronor, in whole öre, what is less than one left out."""
    return int(Fraction(exact) * KRONA)


def lesser(one: int, other: int) -> int:
    """The lesser of two amounts."""
    return min(one, other)


def greater(one: int, other: int) -> int:
    """The greater of two amounts."""
    return max(one, other)


def greatest(rows: tuple[tuple[int], ...]) -> int:
    """The greatest of several amounts; 0 where there are none."""
    return max((amount for (amount,) in rows), default=0)


def sum_of(rows: tuple[tuple[int], ...]) -> int:
    """The sum of several amounts; 0 where there are none."""
    return sum(amount for (amount,) in rows)


def left_to_pay(amount: int, paid: int) -> int:
    """What is left of an amount when something has been paid; 0 where more has been paid."""
    return max(amount - paid, 0)


def part_of_year_left(amount: int, year: int, last: date) -> int:
    """The part of a year's amount that answers to its days after `last`, a half öre up.

    The whole where that day comes before the year, nothing where it comes after.
    """
    days = 366 if isleap(year) else 365
    end = date(min(max(year, date.min.year), date.max.year), 12, 31)
    left = min(max((end - last).days, 0), days)
    return _half_up(Fraction(amount * left, days), 1)


def share_exact(total: int, place: int, whole: int, figures: Figures) -> Any:
    """The share before rounding, as text."""
    figure = dict(figures).get(place)
    return UNKNOWN if whole <= 0 or figure is None else told(Fraction(total * figure, whole))


def share_rank(total: int, rounding: str, place: int, whole: int, figures: Figures) -> Any:
    """The place of a party's remainder among all, from 1: those first are rounded up."""
    if whole <= 0 or place not in dict(figures):
        return UNKNOWN
    exact = {at: Fraction(abs(total) * figure, whole) for at, figure in figures}
    return 1 + _by_remainder(exact, 1 if rounding == "öre" else KRONA).index(place)


def _by_remainder(exact: dict[int, Fraction], unit: int) -> list[int]:
    """The places, the largest remainder first; ties by place."""
    return sorted(exact, key=lambda at: (-(exact[at] % unit), at))


def _half_up(exact: Fraction, unit: int) -> int:
    """The nearest multiple of a unit; a half goes away from zero."""
    steps = (2 * abs(exact) + unit) // (2 * unit)
    return unit * (steps if exact >= 0 else -steps)


def told(exact: Fraction) -> str:
    """Öre as kronor with four decimals, a half away from zero: `753034.0300`."""
    digits = _half_up(exact * 100, 1)
    sign = "-" if digits < 0 else ""
    return f"{sign}{abs(digits) // 10_000}.{abs(digits) % 10_000:04}"


def in_kronor(amount: int) -> str:
    """Whole öre as kronor with four decimals."""
    return told(Fraction(amount))


def outstanding(owed: int, paid: int, repaid: int) -> int:
    """What is left to pay; below zero what has been paid too much and not been paid back.

    `paid` is what has been paid and kept. What was repaid because repayment was owed is set
    off only against what was paid too much: it leaves no debt behind where all had been paid.
    """
    return owed - paid if paid <= owed else min(owed - paid + repaid, 0)
