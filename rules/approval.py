"""Approval: whose decision is needed before anybody is bound, and from when it binds.

    - id: X-1
      kind: approval
      by: all
      binds: nobody until all have approved
      late approval: works back to the first day

Having been *formed* is not being *in force*: the rules here say who is bound, whatever
happens later. Silence about an approval means that nobody knows. A party may change its
mind until all have approved; then it is bound, and a later no frees nobody.
"""

from typing import Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    awaits,
    case,
    earliest,
    exists,
    latest,
    no,
    value,
    yes,
)
from engine.inference.given import Asked, Listed, PartyIs, Ruling
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.about import Under, applied_to
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.types import NOT_STATED, Day, OpenTerm, Parties, Party, Word, YesNo


class ApprovalTerm(Term):
    """Whose approval is needed, who is bound by it, and from when."""

    __kind__ = "approval"
    __applied__ = applied_to(body=("approval",))
    by: Value[Parties]
    binds: Value[Literal["nobody until all have approved", "those who have approved"]]
    late_approval: Value[Literal["works back to the first day", "binds from the last approval"]] = (
        default("works back to the first day")
    )
    body: Value[OpenTerm] = default(NOT_STATED)


class Approval(Event):
    """A competent body decided; without `decision` it said yes."""

    __world__ = "open"
    __under__ = (Under("approval"),)
    by: Maybe[Party]
    on: Maybe[Day]
    decision: Maybe[YesNo] = default(True)
    body: Maybe[Word] = default(NOT_STATED)
    announced: Maybe[Day] = default(NEVER)
    final: Maybe[Day] = default(NEVER)
    annulled: Maybe[Day] = default(NEVER)


class Decision(Conclusion):
    """A decision on record, and whether it stands: not annulled, by a competent body.

    An approval on record counts as the competent body's until an assessment says otherwise.
    """

    by: Maybe[Party]
    on: Maybe[Day]
    decision: Maybe[YesNo]
    stands: Value[Literal["yes", "no"]]


class LastRefusal(Conclusion):
    """The day on which a party last said no; LONG_AGO if it never did."""

    party: Value[Party]
    on: Maybe[Day]


class SaidYes(Conclusion):
    """A party has approved, from its first yes after its last no.

    A party that only said yes before its last no has still said yes, on that earlier day.
    """

    party: Value[Party]
    on: Maybe[Day]


class NotSaidYes(Conclusion):
    """A party whose approval is needed has never approved, as far as is known."""

    party: Value[Party]


class Approved(Conclusion):
    """A party's latest decision approves."""

    party: Value[Party]
    side: Value[Word]
    on: Maybe[Day]


class NotApproved(Conclusion):
    """A party whose approval is needed has not approved, as far as is known."""

    party: Value[Party]


class Outside(Conclusion):
    """A party that has said no, where those who have approved are bound without it."""

    party: Value[Party]


class ApprovedOnBothSides(Conclusion):
    """Some party on each of at least two sides has approved."""

    side: Value[Word]


class Step(Conclusion):
    """A step that binds a party only from its own day."""

    party: Value[Party]
    on: Maybe[Day]


asked = fact(Asked)
party = fact(PartyIs)
needed = fact(Listed)
approval_term = fact(ApprovalTerm)
approval = fact(Approval)
ruling = fact(Ruling)
decision = fact(Decision)
last_refusal = fact(LastRefusal)
said_yes = fact(SaidYes)
other_yes = fact(SaidYes, "other yes")
not_said_yes = fact(NotSaidYes)
approved = fact(Approved)
other_approved = fact(Approved, "other approved")
not_approved = fact(NotApproved)
approved_on_both_sides = fact(ApprovedOnBothSides)
BODY_RULING = (ruling.term == approval_term.body) & (ruling.about == approval.id)
STANDS = (approval.annulled > asked.on) & (
    exists(ruling, BODY_RULING & yes(ruling.answer))
    | ~exists(ruling, BODY_RULING & no(ruling.answer))
)
YES_ON_RECORD = (decision.by == needed.party) & (decision.stands == "yes") & yes(decision.decision)
NOTHING_ON_RECORD = ~exists(approval, approval.by == needed.party)
"""Unknown where nothing is recorded about a party, a plain no otherwise."""
FRESH = YES_ON_RECORD & ((last_refusal.on == LONG_AGO) | (decision.on > last_refusal.on))
"""A yes that no refusal came after."""
WHICH_DECISION: Value[str] = value("which-decision")
STILL_APPROVES = (
    (last_refusal.on == LONG_AGO)
    | (last_refusal.on < said_yes.on)
    | (
        ~exists(not_said_yes)
        & (latest(other_yes.on, other_yes) <= last_refusal.on)
        & (said_yes.on < last_refusal.on)
    )
    | ((said_yes.on == last_refusal.on) & awaits(WHICH_DECISION, said_yes.party))
)
"""A party may change its mind until all have approved; then it is bound.

A yes and a no of one day contradict each other: a person has to say which one counts.
"""

RULES: tuple[Rule, ...] = (
    rule(
        "decision that stands",
        of=[asked, approval, approval_term],
        where=STANDS,
        then=conclude(
            Decision,
            by=approval.by,
            on=approval.on,
            decision=approval.decision,
            stands="yes",
        ),
        clause=approval_term.clause,
        says="decision-stands",
    ),
    rule(
        "decision that does not stand",
        of=[asked, approval, approval_term],
        where=~STANDS,
        then=conclude(
            Decision,
            by=approval.by,
            on=approval.on,
            decision=approval.decision,
            stands="no",
        ),
        clause=approval_term.clause,
        says="decision-does-not-stand",
    ),
    rule(
        "last refusal",
        of=[needed],
        where=needed.role == "approval.by",
        then=conclude(
            LastRefusal,
            party=needed.party,
            on=latest(
                decision.on,
                decision,
                (decision.by == needed.party) & (decision.stands == "yes") & no(decision.decision),
            ),
        ),
        clause=needed.of,
        says="last-refusal",
    ),
    rule(
        "has said yes",
        of=[needed, last_refusal],
        where=(needed.role == "approval.by")
        & (last_refusal.party == needed.party)
        & (exists(decision, FRESH) | NOTHING_ON_RECORD),
        then=conclude(SaidYes, party=needed.party, on=earliest(decision.on, decision, FRESH)),
        clause=needed.of,
        says="said-yes",
    ),
    rule(
        "said yes before it said no",
        of=[needed, last_refusal],
        where=(needed.role == "approval.by")
        & (last_refusal.party == needed.party)
        & ~exists(decision, FRESH)
        & exists(decision, YES_ON_RECORD),
        then=conclude(
            SaidYes, party=needed.party, on=earliest(decision.on, decision, YES_ON_RECORD)
        ),
        clause=needed.of,
        says="said-yes-before-no",
    ),
    rule(
        "has not said yes",
        of=[needed],
        where=(needed.role == "approval.by")
        & ~(exists(decision, YES_ON_RECORD) | NOTHING_ON_RECORD),
        then=conclude(NotSaidYes, party=needed.party),
        clause=needed.of,
        says="not-said-yes",
    ),
    rule(
        "approved",
        of=[said_yes, party, last_refusal],
        where=(party.id == said_yes.party)
        & (last_refusal.party == said_yes.party)
        & STILL_APPROVES,
        then=conclude(Approved, party=said_yes.party, side=party.side, on=said_yes.on),
        says="has-approved",
    ),
    rule(
        "not approved",
        of=[needed],
        where=(needed.role == "approval.by") & ~exists(approved, approved.party == needed.party),
        then=conclude(NotApproved, party=needed.party),
        clause=needed.of,
        says="has-not-approved",
    ),
    rule(
        "outside",
        of=[approval_term, last_refusal],
        where=(approval_term.binds == "those who have approved")
        & (last_refusal.on > LONG_AGO)
        & ~exists(approved, approved.party == last_refusal.party),
        then=conclude(Outside, party=last_refusal.party),
        clause=approval_term.clause,
        says="outside",
    ),
    rule(
        "approved on both sides",
        of=[approved],
        where=exists(other_approved, other_approved.side != approved.side),
        then=conclude(ApprovedOnBothSides, side=approved.side),
        says="approved-on-both-sides",
    ),
    rule(
        "bound from the last approval",
        of=[approval_term, party],
        where=approval_term.late_approval == "binds from the last approval",
        then=conclude(
            Step,
            party=party.id,
            on=case(
                approval_term.binds,
                {
                    "nobody until all have approved": latest(approved.on, approved),
                    "those who have approved": latest(
                        approved.on, approved, approved.party == party.id
                    ),
                },
            ),
        ),
        clause=approval_term.clause,
        says="bound-from-last-approval",
    ),
)

party_approved = requirement(
    "approved, for a party",
    id="approved",
    of=[approval_term, party],
    about=party.id,
    holds=((approval_term.binds == "nobody until all have approved") & ~exists(not_approved))
    | (
        (approval_term.binds == "those who have approved")
        & ~exists(not_approved, not_approved.party == party.id)
        & exists(approved, approved.side != party.side)
    ),
    clause=approval_term.clause,
)
whole_approved = requirement(
    "approved, for the whole",
    id="approved",
    of=[approval_term],
    about="agreement",
    holds=((approval_term.binds == "nobody until all have approved") & ~exists(not_approved))
    | ((approval_term.binds == "those who have approved") & exists(approved_on_both_sides)),
    clause=approval_term.clause,
)
RULES += (party_approved, whole_approved)
TERMS = (ApprovalTerm,)
EVENTS = (Approval,)
