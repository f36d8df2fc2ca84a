"""Allocation: how a sum is divided among several payers.

- id: X-1
  kind: allocation
  among: kommunerna
  by: population
  reference day: 1 November
  of year: the year before payment
  rounding: whole kronor, largest remainder
  base: sum of the parties' figures
  when a party leaves: to be renegotiated
  agreed anew: ny-fordelning

What is divided is the indexed amount: index first, allocate afterwards. The figures are
those of the very reference day. Where a party has left before the year and the text does
not say what then, a person's ruling on `agreed anew` does: yes, those who remain pay the
whole; no, each keeps the share it would have had.
"""

from typing import Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    calculated,
    case,
    exists,
    gathered,
    no,
    only,
    total,
    value,
    yes,
)
from engine.inference.given import Listed, PartyIs, Ruling, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import CLAUSE, Under, applied_to
from engine.model.limits import Limits, limits
from engine.model.types import (
    NOT_STATED,
    Amount,
    ClauseId,
    Count,
    Day,
    Id,
    OpenTerm,
    Parties,
    Party,
    Word,
    Year,
    YearDay,
)
from rules.approval import Outside
from rules.good_notice import Departure
from rules.payment import YearlyAmount


class Allocation(Term):
    """Shares by population; they always sum to the whole unless a reading says otherwise."""

    __binds__ = ("among",)
    __applied__ = applied_to(agreed_anew=(CLAUSE,))
    among: Value[Parties]
    by: Value[Literal["population", "equal shares"]]
    reference_day: Value[YearDay] = default("")
    of_year: Value[Literal["the year before payment", "the payment year"]] = default(
        "the year before payment"
    )
    rounding: Value[
        Literal["whole kronor, largest remainder", "whole kronor, each half up", "öre"]
    ] = default("whole kronor, largest remainder")
    base: Value[Literal["sum of the parties' figures", "county total", "later revised figures"]] = (
        default("sum of the parties' figures")
    )
    when_a_party_leaves: Value[
        Literal["to be renegotiated", "the others pay the whole", "the others keep their shares"]
    ] = default("to be renegotiated")
    agreed_anew: Value[OpenTerm] = default(NOT_STATED)


class Population(Event):
    """A published population figure on a reference date."""

    __world__ = "open"
    __limits__ = limits(value=Limits("population", (1, 20_000_000), (1_000, 2_000_000)))
    __under__ = (Under("allocation"),)
    area: Maybe[Party]
    on: Maybe[Day]
    value: Maybe[Count]


class LeftBefore(Conclusion):
    """A party among which is divided that had left before the year began."""

    of: Value[ClauseId]
    year: Value[Year]
    party: Value[Party]


class Sharer(Conclusion):
    """A party among which the amount of a year is divided, and the day its figure is of."""

    of: Value[ClauseId]
    year: Value[Year]
    party: Value[Party]
    place: Value[Count]
    by: Value[Literal["population", "equal shares"]]
    day: Value[Day]


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
among = fact(Listed, "among")
party = fact(PartyIs)
year = fact(YearIs)
departure = fact(Departure)
outside = fact(Outside)
left_before = fact(LeftBefore)
ruling = fact(Ruling)
sharer = fact(Sharer)
population = fact(Population)
counted = fact(Counted)
weight = fact(Weight)
other_weight = fact(Weight, "other weight")
yearly = fact(YearlyAmount)

IS_AMONG = (
    (among.of == term.clause) & (among.role == "allocation.among") & (party.id == among.party)
)
LEFT = (left_before.of == term.clause) & (left_before.year == year.n)
NOT_ITSELF = ~exists(left_before, LEFT & (left_before.party == party.id))
RULED = (ruling.term == term.agreed_anew) & (ruling.about == term.clause)
REFERENCE_YEAR = case(
    term.of_year,
    {"the year before payment": calculated("year plus", year.n, -1), "the payment year": year.n},
)
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


def _sharer(name: str, where: Condition, says: str) -> Rule:
    return rule(
        name,
        of=[term, among, party, year],
        where=IS_AMONG & where,
        then=conclude(
            Sharer,
            of=term.clause,
            year=year.n,
            party=party.id,
            place=party.place,
            by=term.by,
            day=calculated("day in year", REFERENCE_YEAR, term.reference_day),
        ),
        clause=term.clause,
        says=says,
    )


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
        "left before the year",
        of=[term, among, party, year, departure],
        where=IS_AMONG & (departure.party == party.id) & (departure.ends < year.first),
        then=conclude(LeftBefore, of=term.clause, year=year.n, party=party.id),
        clause=term.clause,
        says="left-before",
    ),
    rule(
        "never bound",
        of=[term, among, party, year, outside],
        where=IS_AMONG & (outside.party == party.id),
        then=conclude(LeftBefore, of=term.clause, year=year.n, party=party.id),
        clause=term.clause,
        says="never-bound",
    ),
    _sharer("shares with all the others", ~exists(left_before, LEFT), "sharer"),
    _sharer(
        "shares as if all were there",
        exists(left_before, LEFT) & (term.when_a_party_leaves == "the others keep their shares"),
        "sharer.as-if-all",
    ),
    _sharer(
        "shares with those who remain",
        exists(left_before, LEFT)
        & NOT_ITSELF
        & (term.when_a_party_leaves == "the others pay the whole"),
        "sharer.remaining",
    ),
    _sharer(
        "shares as agreed anew",
        exists(left_before, LEFT)
        & (term.when_a_party_leaves == "to be renegotiated")
        & (
            exists(ruling, RULED & no(ruling.answer))
            | (NOT_ITSELF & exists(ruling, RULED & yes(ruling.answer)))
            | (NOT_ITSELF & ~exists(ruling, RULED) & awaits(term.agreed_anew, term.clause))
        ),
        "sharer.anew",
    ),
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
        where=(weight.of == term.clause)
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
TERMS = (Allocation,)
EVENTS = (Population,)
