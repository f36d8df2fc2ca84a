"""Annulment: an approval that was annulled, and whether it had bound anybody until then.

- id: X-1
  kind: approval
  by: all
  binds: nobody until all have approved
  late approval: works back to the first day

From the day of the annulment the approval does not stand (`decision.py`). Whether it is then
as if it had never been given, or had bound until then, no text says: that is for a person. Asked
about a day before the annulment, it has not happened.
"""

from engine.inference.expressions import Maybe, Value, yes
from engine.inference.given import Asked, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id, Party, Word
from rules.binding.decision import Approval, ApprovalTerm
from rules.text.judgements import ANNULMENT_WORKS_BACK
from rules.text.open_term import applies_not_since


class Annulled(Conclusion):
    """An approval that has been annulled, and the day from which it no longer stands."""

    approval: Value[Id]
    party: Maybe[Party]
    on: Maybe[Day]
    day: Maybe[Day]


class HadBound(Conclusion):
    """A party whose approval, given on a day, stood until it was annulled, or perhaps did."""

    party: Value[Party]
    side: Value[Word]
    on: Maybe[Day]
    until: Maybe[Day]


asked = fact(Asked)
party = fact(PartyIs)
approval = fact(Approval)
approval_term = fact(ApprovalTerm)
annulled = fact(Annulled)
had_bound = fact(HadBound)

NOT_BACK = applies_not_since(ANNULMENT_WORKS_BACK.words, annulled.approval, annulled.day)

RULES: tuple[Rule, ...] = (
    rule(
        "approval annulled",
        of=[asked, approval_term, approval],
        where=(approval.annulled <= asked.on) & yes(approval.decision),
        then=conclude(
            Annulled,
            approval=approval.id,
            party=approval.by,
            on=approval.on,
            day=approval.annulled,
        ),
        clause=approval_term.clause,
        says="approval-annulled",
    ),
    rule(
        "had bound until it was annulled",
        of=[annulled, party],
        where=(annulled.party == party.id) & NOT_BACK,
        then=conclude(
            HadBound, party=party.id, side=party.side, on=annulled.on, until=annulled.day
        ),
        says="had-bound",
    ),
)
TERMS = ()
