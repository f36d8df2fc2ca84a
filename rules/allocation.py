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
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.limits import Limits, limits
from engine.model.types import Count, Day, Parties, Party, YearDay


class Allocation(Term):
    """Shares by population; they always sum to the whole unless a reading says otherwise."""

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


class Population(Event):
    """A published population figure on a reference date."""

    __world__ = "open"
    __limits__ = limits(value=Limits("population", (1, 20_000_000), (1_000, 2_000_000)))
    area: Maybe[Party]
    on: Maybe[Day]
    value: Maybe[Count]


TERMS = (Allocation,)
EVENTS = (Population,)
