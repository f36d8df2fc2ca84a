"""Allocation: among whom a sum is divided, and by what.

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

Who has left the others is concluded in `left_sharing.py`, who shares the amount of a year in
`sharers.py`, and how much falls on each in `shares.py`.
"""

from typing import Literal

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.inference.rules import Rule
from engine.model.about import CLAUSE, applied_to
from engine.model.types import NOT_STATED, ClauseId, OpenTerm, Parties, YearDay


class Allocation(Term):
    """Shares by population; they always sum to the whole unless a reading says otherwise.

    Where there are several payments, `carried by` says which is divided.
    """

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
    carried_by: Value[ClauseId] = default(NOT_STATED)


RULES: tuple[Rule, ...] = ()
TERMS = (Allocation,)
