"""Shares: how much of a year's amount falls on each of those among whom it is divided.

- id: X-1
  kind: allocation
  among: kommunerna
  by: population
  reference day: 1 November
  rounding: whole kronor, largest remainder
  base: sum of the parties' figures

What is divided is the indexed amount: index first, allocate afterwards. The figures are
those of the very reference day, and each is measured by the sum of all. A figure that is not
on record, or that two entries tell differently, leaves every share unknown.
"""

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    case,
    exists,
    gathered,
    only,
    total,
    value,
)
from engine.inference.kinds import Conclusion, Event, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under
from engine.model.limits import Limits, limits
from engine.model.types import Amount, ClauseId, Count, Day, Id, Party, Word, Year
from rules.money.allocation import Allocation
from rules.money.payment import YearlyAmount, is_of
from rules.money.sharers import Sharer


class Population(Event):
    """A published population figure on a reference date."""

    __world__ = "open"
    __figure__ = True
    __limits__ = limits(value=Limits("population", (1, 20_000_000), (1_000, 2_000_000)))
    __under__ = (Under("allocation"),)
    area: Maybe[Party]
    on: Maybe[Day]
    value: Maybe[Count]


class Counted(Conclusion):
    """A population figure on record that is, or may be, the one of a sharer."""

    __kind__ = "population-figure"
    of: Value[ClauseId]
    year: Value[Year]
    party: Value[Party]
    event: Value[Id]
    value: Maybe[Count]


class Weight(Conclusion):
    """The figure by which a sharer's part is measured; 1 for each where shares are equal."""

    of: Value[ClauseId]
    year: Value[Year]
    party: Value[Party]
    place: Value[Count]
    day: Value[Day]
    figure: Maybe[Count]


class Share(Conclusion):
    """A party's share of a year's amount, and each step on the way to it.

    `whole`: what its figure is a part of; `exact`: in kronor, before rounding; `rank`: the
    place of its remainder among all. UNKNOWN where a figure is.
    """

    payment: Value[ClauseId]
    of: Value[ClauseId]
    year: Value[Year]
    party: Value[Party]
    figure: Maybe[Count]
    whole: Maybe[Count]
    exact: Maybe[Word]
    rank: Maybe[Count]
    amount: Maybe[Amount]


term = fact(Allocation)
sharer = fact(Sharer)
population = fact(Population)
counted = fact(Counted)
weight = fact(Weight)
other_weight = fact(Weight, "other weight")
yearly = fact(YearlyAmount)

ITS_FIGURE = (population.area == sharer.party) & (population.on == sharer.day)
ON_RECORD = exists(
    counted,
    (counted.of == sharer.of) & (counted.year == sharer.year) & (counted.party == sharer.party),
)
ALIKE = (other_weight.of == weight.of) & (other_weight.year == weight.year)
WHOLE = case(
    term.base, {"sum of the parties' figures": total(other_weight.figure, other_weight, ALIKE)}
)
FIGURES = gathered(other_weight.place, other_weight.figure, fact=other_weight, where=ALIKE)


def _weight(name: str, where: Condition, figure: Value[Count], says: str) -> Rule:
    return rule(
        name,
        of=[sharer],
        where=where,
        then=conclude(
            Weight,
            of=sharer.of,
            year=sharer.year,
            party=sharer.party,
            place=sharer.place,
            day=sharer.day,
            figure=figure,
        ),
        clause=sharer.of,
        says=says,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "population on record",
        of=[sharer, population],
        where=ITS_FIGURE,
        then=conclude(
            Counted,
            of=sharer.of,
            year=sharer.year,
            party=sharer.party,
            event=population.id,
            value=population.value,
        ),
        clause=sharer.of,
        says="population-figure",
    ),
    _weight(
        "weighs as its population",
        (sharer.by == "population") & ON_RECORD,
        only(population.value, population, ITS_FIGURE),
        "weight",
    ),
    _weight(
        "weighs as a population that is not on record",
        (sharer.by == "population") & ~ON_RECORD,
        only(population.value, population, ITS_FIGURE),
        "weight.missing",
    ),
    _weight("weighs as each other", sharer.by == "equal shares", value(1), "weight.equal"),
    rule(
        "share",
        of=[term, yearly, weight],
        where=is_of(term, yearly.of)
        & (weight.of == term.clause)
        & (weight.year == yearly.year)
        & exists(other_weight, ALIKE),
        then=conclude(
            Share,
            payment=yearly.of,
            of=term.clause,
            year=weight.year,
            party=weight.party,
            figure=weight.figure,
            whole=WHOLE,
            exact=calculated("share, exact", yearly.amount, weight.place, WHOLE, FIGURES),
            rank=calculated(
                "share's rank", yearly.amount, term.rounding, weight.place, WHOLE, FIGURES
            ),
            amount=calculated("share", yearly.amount, term.rounding, weight.place, WHOLE, FIGURES),
        ),
        clause=term.clause,
        says="share",
    ),
)
TERMS = ()
EVENTS = (Population,)
