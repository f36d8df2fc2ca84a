"""Breach too early: it is on record, and said to be from before the agreement's first day.

- id: X-1
  kind: period
  from: 2030-01-01
  length: 5 years
- id: X-2
  kind: rescission
  by: all
  serious: serious
  not put right: without-delay
  demand first: needed
  frees: the two parties
  dialogue first: parallel

Nobody can break an agreement before it applies, so such a breach is no ground. It is told as what
it is: recorded, with its day, and not as if none were on record. A day that is not known is not
an early one.
"""

from engine.inference.expressions import Maybe, Value, exists, known
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.types import Day, Id
from rules.breach.breach import Breach
from rules.rescission.rescission import of_whom, period, rescission, term
from rules.rescission.rescission_ground import ByFellow, Ground, accused


class TooEarly(Conclusion):
    """A breach by the one whom a rescission is against, from before the first day."""

    rescission: Value[Id]
    breach: Value[Id]
    on: Maybe[Day]
    first: Maybe[Day]


breach = fact(Breach)
ground = fact(Ground)
by_fellow = fact(ByFellow)
too_early = fact(TooEarly)

ANY_GROUND = exists(ground, ground.rescission == rescission.id) | exists(
    by_fellow, by_fellow.rescission == rescission.id
)
"""Some breach of the other's is on record while the agreement ran, by whichever side."""
NONE_TOO_EARLY = ~exists(too_early, too_early.rescission == rescission.id)

too_early_a_breach = requirement(
    "breach before the agreement",
    id="breach",
    of=[rescission, term, too_early],
    where=(too_early.rescission == rescission.id) & ~ANY_GROUND,
    about=rescission.id,
    holds=ANY_GROUND,
    clause=term.clause,
    says="breach-too-early",
)
RULES: tuple[Rule, ...] = (
    rule(
        "breach from before the agreement",
        of=[rescission, breach, period, of_whom, accused],
        where=known(breach.on)
        & (of_whom.id == rescission.against)
        & (accused.id == breach.against)
        & (accused.party == of_whom.party)
        & (breach.on < period.from_),
        then=conclude(
            TooEarly,
            rescission=rescission.id,
            breach=breach.id,
            on=breach.on,
            first=period.from_,
        ),
        clause=period.clause,
        says="breach-from-before",
    ),
    too_early_a_breach,
)
TERMS = ()
