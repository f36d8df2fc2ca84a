"""Sharers: among whom the amount of a year is divided, and the day their figures are of.

- id: X-1
  kind: allocation
  among: kommunerna
  by: population
  reference day: 1 November
  when a party leaves: to be renegotiated
  agreed anew: ny-fordelning

Where a party has left (`left_sharing.py`) and the text does not say what then, a person's
ruling does: yes, those who remain pay the whole; no, each keeps the share it would have had. Until
then those who remain share it, and nobody knows by how much.
"""

from typing import Literal

from engine.inference.expressions import Condition, Value, awaits, calculated, case, exists, no
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Count, Day, Party, Year
from rules.money.left_sharing import (
    IS_AMONG,
    LEFT,
    AgreedAnew,
    among,
    left_before,
    party,
    term,
    year,
)


class Sharer(Conclusion):
    """A party among which the amount of a year is divided, and the day its figure is of.

    `carried_by`: the clause of the payment that is divided; empty where it is the only one.
    """

    of: Value[ClauseId]
    year: Value[Year]
    party: Value[Party]
    place: Value[Count]
    by: Value[Literal["population", "equal shares"]]
    day: Value[Day]
    carried_by: Value[ClauseId]


anew = fact(AgreedAnew)

NOT_ITSELF = ~exists(left_before, LEFT & (left_before.party == party.id))
ANEW = (anew.of == term.clause) & (anew.year == year.n)
REFERENCE_YEAR = case(
    term.of_year,
    {"the year before payment": calculated("year plus", year.n, -1), "the payment year": year.n},
)


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
            carried_by=term.carried_by,
        ),
        clause=term.clause,
        says=says,
    )


RULES: tuple[Rule, ...] = (
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
        "shares whatever is agreed anew",
        exists(left_before, LEFT) & NOT_ITSELF & (term.when_a_party_leaves == "to be renegotiated"),
        "sharer.remaining",
    ),
    _sharer(
        "shares as agreed anew",
        exists(left_before, LEFT & (left_before.party == party.id))
        & (term.when_a_party_leaves == "to be renegotiated")
        & (
            exists(anew, ANEW & no(anew.answer))
            | (~exists(anew, ANEW) & awaits(term.agreed_anew, term.clause))
        ),
        "sharer.anew",
    ),
)
TERMS = ()
