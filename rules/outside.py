"""Outside: whether the others are bound without a party on a day.

- id: X-1
  kind: approval
  by: all
  binds: those who have approved
  late approval: works back to the first day

One that has said no never was among them. One whose approval was annulled is so no longer from the
day of the annulment: what is done after that need not reach it. Whether it had been bound until
then no text says: that is for a person. One of which nothing is on record may be among them, and
what has to reach all has to reach it too.
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, exists, yes
from engine.inference.given import Asked
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id, Party
from rules.approval import Outside, Unbound
from rules.decision import Approval, ApprovalTerm
from rules.judgements import ANNULMENT_WORKS_BACK
from rules.open_term import applies_not_since


class Annulled(Conclusion):
    """An approval that has been annulled, and the day from which it no longer stands."""

    approval: Value[Id]
    party: Maybe[Party]
    day: Maybe[Day]


class HadBound(Conclusion):
    """A party that an approval had bound until it was annulled, or perhaps had."""

    party: Maybe[Party]
    until: Maybe[Day]


asked = fact(Asked)
approval = fact(Approval)
approval_term = fact(ApprovalTerm)
outside = fact(Outside)
unbound = fact(Unbound)
annulled = fact(Annulled)
had_bound = fact(HadBound)

NOT_BACK = applies_not_since(ANNULMENT_WORKS_BACK.words, annulled.approval, annulled.day)


def not_bound_on(day: Value[Any], who: Value[Any]) -> Condition:
    """Whether the others were bound without a party on a day: it lacks an approval or a signature.

    Where its approval was annulled after that day, a person says whether it was bound until then.
    """
    found: Condition = exists(unbound, unbound.party == who) & ~exists(
        had_bound, (had_bound.party == who) & (had_bound.until > day)
    )
    return found


def outside_on(day: Value[Any], who: Value[Any]) -> Condition:
    """The same of a party that is known to lack its approval: refused, or annulled by that day."""
    found: Condition = exists(outside, outside.party == who) | (
        exists(annulled, annulled.party == who) & not_bound_on(day, who)
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
        "had bound until it was annulled",
        of=[annulled],
        where=NOT_BACK,
        then=conclude(HadBound, party=annulled.party, until=annulled.day),
        says="had-bound",
    ),
)
TERMS = ()
