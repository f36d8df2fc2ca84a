"""Annulment: whether an approval that was annulled had bound anybody until then.

- id: X-1
  kind: approval
  by: all
  binds: nobody until all have approved
  late approval: works back to the first day

From the day of the annulment the approval does not stand (`rules/decision.py`). Whether it is then
as if it had never been given, or bound in the years in which it stood, no text says: that is for
a person. Asked about a day before the annulment, it has not happened.
"""

from engine.inference.expressions import Value, exists
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Party
from rules.approval import NotApproved
from rules.duty import RUNS_IN_THE_YEAR, SIGNED, BoundIn, party, term, year
from rules.outside import NOT_BACK, annulled, approval_term


class LackedAllAlong(Conclusion):
    """A party whose approval is lacking, and not because it was annulled."""

    party: Value[Party]


not_approved = fact(NotApproved)
lacked = fact(LackedAllAlong)

APPROVED_BEFORE = ((approval_term.binds == "nobody until all have approved") & ~exists(lacked)) | (
    (approval_term.binds == "those who have approved") & ~exists(lacked, lacked.party == party.id)
)

RULES: tuple[Rule, ...] = (
    rule(
        "approval lacking all along",
        of=[not_approved],
        where=~exists(annulled, annulled.party == not_approved.party),
        then=conclude(LackedAllAlong, party=not_approved.party),
        says="lacked-all-along",
    ),
    rule(
        "bound in the year until an approval was annulled",
        of=[approval_term, annulled, term, party, year],
        where=(annulled.day > year.first) & APPROVED_BEFORE & SIGNED & RUNS_IN_THE_YEAR & NOT_BACK,
        then=conclude(BoundIn, party=party.id, year=year.n, still=False),
        clause=approval_term.clause,
        says="bound-until-annulled",
    ),
)
TERMS = ()
