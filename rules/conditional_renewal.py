"""Conditional renewal: the agreement goes on only after an evaluation, or after approval.

    - id: X-1
      kind: renewal
      renewal: after approval
      length: 1 year
      by: [beta, gamma]
      before the end: 2 months

*After an evaluation*: one of the parties named has evaluated during the period before, in
time. *After approval*: each of them has approved that very renewal, in time. Until the time is
out, what is not recorded has not been approved; after it, nobody knows.
"""

from engine.inference.expressions import Maybe, Value, exists, within, yes
from engine.inference.given import Asked, Listed
from engine.inference.kinds import Conclusion, Event, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under
from engine.model.types import Count, Day, NamedDay, Party, YesNo
from rules.evaluation import Evaluation
from rules.renewal import NotRenewed, Slot


class RenewalApproval(Event):
    """A party decided on the renewal into the period that starts on `for`; at first, yes."""

    __world__ = "open"
    __under__ = (Under("renewal", "renewal", ("after approval",)),)
    by: Maybe[Party]
    on: Maybe[Day]
    for_: Maybe[NamedDay]
    decision: Maybe[YesNo] = default(True)


class Evaluated(Conclusion):
    """The period before the nth was evaluated in time."""

    n: Value[Count]


class RenewalApproved(Conclusion):
    """A party has approved the renewal into the nth period in time, or nobody knows."""

    n: Value[Count]
    party: Value[Party]


asked = fact(Asked)
slot = fact(Slot)
named = fact(Listed)
evaluation = fact(Evaluation)
approval = fact(RenewalApproval)
evaluated = fact(Evaluated)
approved = fact(RenewalApproved)

NAMED = (named.of == slot.clause) & (named.role == "renewal.by")
OF_THIS_RENEWAL = (approval.by == named.party) & (approval.for_ == slot.starts)

RULES: tuple[Rule, ...] = (
    rule(
        "evaluated before renewal",
        of=[slot, named, evaluation],
        where=(slot.renewal == "after an evaluation")
        & NAMED
        & (evaluation.by == named.party)
        & within(evaluation.on, after=slot.ask_after, until=slot.ask_by),
        then=conclude(Evaluated, n=slot.n),
        clause=slot.clause,
        says="evaluated-before-renewal",
    ),
    rule(
        "not evaluated before renewal",
        of=[slot],
        where=(slot.renewal == "after an evaluation") & ~exists(evaluated, evaluated.n == slot.n),
        then=conclude(NotRenewed, n=slot.n),
        clause=slot.clause,
        says="not-evaluated-before-renewal",
    ),
    rule(
        "renewal approved",
        of=[slot, named, approval],
        where=(slot.renewal == "after approval")
        & NAMED
        & OF_THIS_RENEWAL
        & yes(approval.decision)
        & (approval.on <= slot.ask_by),
        then=conclude(RenewalApproved, n=slot.n, party=named.party),
        clause=slot.clause,
        says="renewal-approved",
    ),
    rule(
        "renewal perhaps approved",
        of=[asked, slot, named],
        where=(slot.renewal == "after approval")
        & NAMED
        & (slot.ask_by < asked.on)
        & ~exists(approval, OF_THIS_RENEWAL),
        then=conclude(RenewalApproved, n=slot.n, party=named.party),
        clause=slot.clause,
        says="renewal-perhaps-approved",
    ),
    rule(
        "renewal not approved",
        of=[slot, named],
        where=(slot.renewal == "after approval")
        & NAMED
        & ~exists(approved, (approved.n == slot.n) & (approved.party == named.party)),
        then=conclude(NotRenewed, n=slot.n),
        clause=slot.clause,
        says="renewal-not-approved",
    ),
)
EVENTS = (RenewalApproval,)
