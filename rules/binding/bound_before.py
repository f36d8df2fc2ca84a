"""Bound before: who had been bound by the approvals until one of them was annulled.

- id: X-1
  kind: approval
  by: all
  binds: those who have approved
  late approval: binds from the last approval

What was done in that time was done under an agreement, unless the annulment works back: that is
for a person (`annulment.py`). Where nobody is bound until all have approved, all were until
the first of the approvals was annulled. Where those who have approved are, each was together with
each on the other side, as long as both approvals stood.
"""

from typing import Any

from engine.inference.expressions import (
    ALWAYS,
    Condition,
    Maybe,
    Value,
    case,
    earliest,
    exists,
    later,
    latest,
)
from engine.inference.given import PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule, unmet
from engine.model.types import Day, Party
from rules.binding.annulment import NOT_BACK, Annulled, HadBound, annulled, had_bound
from rules.binding.approval import Approved, NotApproved, Step, party_approved
from rules.binding.decision import ApprovalTerm
from rules.term.period import PeriodTerm


class LackedAllAlong(Conclusion):
    """A party whose approval is lacking, and not because it was annulled."""

    party: Value[Party]


class BoundBefore(Conclusion):
    """A party that approvals had bound until a day, or perhaps had.

    `on`: the day by whose end they had been given; `since`: the day from which they bound it.
    """

    party: Value[Party]
    on: Maybe[Day]
    since: Maybe[Day]
    until: Maybe[Day]


party = fact(PartyIs)
period = fact(PeriodTerm)
approval_term = fact(ApprovalTerm)
approved = fact(Approved)
not_approved = fact(NotApproved)
lacked = fact(LackedAllAlong)
any_annulled = fact(Annulled, "any annulled")
other_had_bound = fact(HadBound, "other had bound")
step = fact(Step)
bound_before = fact(BoundBefore)
unapproved = unmet(party_approved)

ALL_HAD_GIVEN = later(
    latest(approved.on, approved, approved.party != annulled.party),
    latest(any_annulled.on, any_annulled),
)


def bound_since(who: Value[Any], day: Value[Any]) -> Condition:
    """Whether the approvals bind a party, and did on that day; or had until an annulment."""
    return (
        ~exists(unapproved, unapproved.about == who)
        & ~exists(step, (step.party == who) & (step.on > day))
    ) | exists(
        bound_before,
        (bound_before.party == who) & (bound_before.since <= day) & (bound_before.until > day),
    )


def had_agreed(day: Value[Any]) -> Condition:
    """Of one that had been bound: whether it was by then, or had agreed to be."""
    return (bound_before.until > day) & ((bound_before.on <= day) | (bound_before.since <= day))


def _since(who: Value[Any], on: Value[Any]) -> Maybe[Day]:
    """Approvals that work back bind from the first day; a signature may bind from a later one."""
    bound = case(
        approval_term.late_approval,
        {"works back to the first day": period.from_, "binds from the last approval": on},
    )
    signed = (step.party == who) & (step.of != approval_term.clause)
    return later(bound, latest(step.on, step, signed))


def _together(name: str, own: Any, other: Any, until: Any, where: Condition = ALWAYS) -> Rule:
    """One that was bound to another until one of the two approvals was annulled."""
    on = later(own.on, other.on)
    return rule(
        f"bound until {name} was annulled",
        of=[approval_term, period, own, other],
        where=(approval_term.binds == "those who have approved")
        & (own.side != other.side)
        & (own.on < until)
        & (other.on < until)
        & where,
        then=conclude(
            BoundBefore, party=own.party, on=on, since=_since(own.party, on), until=until
        ),
        clause=approval_term.clause,
        says="bound-before",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "approval lacking all along",
        of=[not_approved],
        where=~exists(had_bound, had_bound.party == not_approved.party),
        then=conclude(LackedAllAlong, party=not_approved.party),
        says="lacked-all-along",
    ),
    rule(
        "all bound until an approval was annulled",
        of=[approval_term, period, annulled, party],
        where=(approval_term.binds == "nobody until all have approved")
        & (annulled.day == earliest(any_annulled.day, any_annulled))
        & NOT_BACK
        & ~exists(lacked),
        then=conclude(
            BoundBefore,
            party=party.id,
            on=ALL_HAD_GIVEN,
            since=_since(party.id, ALL_HAD_GIVEN),
            until=annulled.day,
        ),
        clause=approval_term.clause,
        says="bound-before",
    ),
    _together("its approval", had_bound, approved, had_bound.until),
    _together("another's approval", approved, had_bound, had_bound.until),
    _together(
        "its approval before another's",
        had_bound,
        other_had_bound,
        had_bound.until,
        had_bound.until <= other_had_bound.until,
    ),
    _together(
        "another's approval before its own",
        had_bound,
        other_had_bound,
        other_had_bound.until,
        other_had_bound.until < had_bound.until,
    ),
)
TERMS = ()
