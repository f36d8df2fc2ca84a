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

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, exists, yes
from engine.inference.given import Asked
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id, Party
from rules.approval import NotApproved, Unbound
from rules.decision import Approval, ApprovalTerm
from rules.duty import RUNS_IN_THE_YEAR, SIGNED, BoundIn, party, term, year
from rules.judgements import ANNULMENT_WORKS_BACK
from rules.open_term import applies_not_since


class Annulled(Conclusion):
    """An approval that has been annulled, and the day from which it no longer stands."""

    approval: Value[Id]
    party: Maybe[Party]
    day: Maybe[Day]


class LackedAllAlong(Conclusion):
    """A party whose approval is lacking, and not because it was annulled."""

    party: Value[Party]


class HadBound(Conclusion):
    """A party that an approval had bound until it was annulled, or perhaps had."""

    party: Maybe[Party]
    until: Maybe[Day]


asked = fact(Asked)
approval = fact(Approval)
approval_term = fact(ApprovalTerm)
not_approved = fact(NotApproved)
annulled = fact(Annulled)
lacked = fact(LackedAllAlong)
unbound = fact(Unbound)
had_bound = fact(HadBound)

APPROVED_BEFORE = ((approval_term.binds == "nobody until all have approved") & ~exists(lacked)) | (
    (approval_term.binds == "those who have approved") & ~exists(lacked, lacked.party == party.id)
)

NOT_BACK = applies_not_since(ANNULMENT_WORKS_BACK.words, annulled.approval, annulled.day)


def not_bound_on(day: Value[Any], who: Value[Any]) -> Condition:
    """Whether the others were bound without a party on a day: it lacks an approval or a signature.

    Where its approval was annulled after that day, a person says whether it was bound until then.
    """
    found: Condition = exists(unbound, unbound.party == who) & ~exists(
        had_bound, (had_bound.party == who) & (had_bound.until > day)
    )
    return found


RULES: tuple[Rule, ...] = (
    rule(
        "approval annulled",
        of=[asked, approval_term, approval],
        where=(approval.annulled <= asked.on) & yes(approval.decision),
        then=conclude(Annulled, approval=approval.id, party=approval.by, day=approval.annulled),
        clause=approval_term.clause,
        says="approval-annulled",
    ),
    rule(
        "approval lacking all along",
        of=[not_approved],
        where=~exists(annulled, annulled.party == not_approved.party),
        then=conclude(LackedAllAlong, party=not_approved.party),
        says="lacked-all-along",
    ),
    rule(
        "had bound until it was annulled",
        of=[annulled],
        where=NOT_BACK,
        then=conclude(HadBound, party=annulled.party, until=annulled.day),
        says="had-bound",
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
