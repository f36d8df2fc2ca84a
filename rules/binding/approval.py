"""Approval: who is bound by the decisions of those whose approval is needed, and from when.

    - id: X-1
      kind: approval
      by: all
      binds: nobody until all have approved
      late approval: works back to the first day

Having been *formed* is not being *in force*: the rules here say who is bound, whatever
happens later. Silence about an approval means that nobody knows. A party has approved from
its first yes that no refusal which counts came after (`refusal.py`).
"""

from typing import Any

from engine.inference.expressions import (
    Maybe,
    Value,
    awaits,
    case,
    earliest,
    exists,
    known,
    later,
    latest,
)
from engine.inference.given import PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.types import ClauseId, Day, Party, Word
from rules.binding.decision import (
    YES_ON_RECORD,
    ApprovalTerm,
    asked,
    decision,
    needed,
    nothing_on_record,
)
from rules.binding.not_done import not_done_by, not_held, says_not_done_by
from rules.binding.refusal import ITS_REFUSAL, LastRefusal, both_of_one_day, refusal
from rules.text.judgements import WHICH_DECISION


class Approved(Conclusion):
    """A party's latest decision approves."""

    party: Value[Party]
    side: Value[Word]
    on: Maybe[Day]


class NotApproved(Conclusion):
    """A party whose approval is needed has not approved, as far as is known."""

    party: Value[Party]


class Outside(Conclusion):
    """A party known not to have approved, where those who have approved are bound without it."""

    party: Value[Party]


class Unbound(Conclusion):
    """A party that lacks an approval, or a signature, without which the others may be bound.

    As `Outside`, and also where that it lacks is not known, or came of an annulment.
    """

    party: Value[Party]


class ApprovedOnBothSides(Conclusion):
    """Some party on each of at least two sides has approved."""

    side: Value[Word]


class Formed(Conclusion):
    """The day by whose end those whose approval or signature binds a party had given it."""

    party: Value[Party]
    on: Maybe[Day]
    clause: Value[ClauseId]


class Step(Conclusion):
    """A step that binds a party only from its own day; `no later` is what else is known of it."""

    party: Value[Party]
    on: Maybe[Day]
    no_later: Maybe[Day]
    of: Value[ClauseId]


party = fact(PartyIs)
approval_term = fact(ApprovalTerm)
last_refusal = fact(LastRefusal)
approved = fact(Approved)
other_approved = fact(Approved, "other approved")
not_approved = fact(NotApproved)
approved_on_both_sides = fact(ApprovedOnBothSides)
FRESH = YES_ON_RECORD & ((last_refusal.on == LONG_AGO) | (decision.on > last_refusal.on))
"""A yes that no refusal which counts came after."""
SAYS_YES_NOW = latest(decision.on, decision, YES_ON_RECORD) > latest(
    refusal.on, refusal, ITS_REFUSAL
)
"""The same of the last of all: certain also where it waits whether a refusal came in time."""
ITS_DECISION = (
    (needed.role == "approval.by")
    & (last_refusal.party == needed.party)
    & (party.id == needed.party)
)


def last_words(binds: Value[Any], done: str, given: Any, who: Any) -> tuple[Maybe[Day], Maybe[Day]]:
    """The day of the last word that a party is bound by, and the day that is no later than it.

    `given`: what binds, approvals or signatures; of those who have given it, the party's own and
    the first of the other side. One of no known day keeps nobody from being bound by another's.
    """
    all_, each = f"nobody until all have {done}", f"those who have {done}"
    own = latest(given.on, given, given.party == who.id)
    across = given.side != who.side
    first, first_known = (
        earliest(given.on, given, where) for where in (across, across & known(given.on))
    )
    return (
        case(binds, {all_: latest(given.on, given), each: later(own, first)}),
        case(binds, {all_: NEVER, each: later(own, first_known)}),
    )


LAST_APPROVAL, NO_LATER = last_words(approval_term.binds, "approved", approved, party)

RULES: tuple[Rule, ...] = (
    rule(
        "approved",
        of=[needed, party, last_refusal, asked],
        where=ITS_DECISION & (SAYS_YES_NOW | exists(decision, FRESH) | nothing_on_record(asked.on)),
        then=conclude(
            Approved,
            party=party.id,
            side=party.side,
            on=earliest(decision.on, decision, FRESH),
        ),
        clause=needed.of,
        says="has-approved",
    ),
    rule(
        "perhaps approved by one of two decisions of one day",
        of=[needed, party, last_refusal],
        where=ITS_DECISION
        & ~SAYS_YES_NOW
        & ~exists(decision, FRESH)
        & exists(
            both_of_one_day,
            (both_of_one_day.by == needed.party)
            & (both_of_one_day.on == last_refusal.on)
            & awaits(WHICH_DECISION.words, both_of_one_day.approval),
        ),
        then=conclude(Approved, party=party.id, side=party.side, on=last_refusal.on),
        clause=needed.of,
        says="has-approved",
    ),
    rule(
        "not approved, as is on record",
        of=[needed, asked, not_held],
        where=(needed.role == "approval.by")
        & says_not_done_by(asked.on, "approval", needed.party)
        & ~exists(approved, approved.party == needed.party),
        then=conclude(NotApproved, party=needed.party),
        clause=needed.of,
        says="on-record-not-approved",
    ),
    rule(
        "not approved",
        of=[needed, asked],
        where=(needed.role == "approval.by")
        & ~exists(approved, approved.party == needed.party)
        & ~not_done_by(asked.on, "approval", needed.party),
        then=conclude(NotApproved, party=needed.party),
        clause=needed.of,
        says="has-not-approved",
    ),
    rule(
        "outside",
        of=[approval_term, last_refusal, asked],
        where=(approval_term.binds == "those who have approved")
        & ((last_refusal.on > LONG_AGO) | not_done_by(asked.on, "approval", last_refusal.party))
        & ~exists(approved, approved.party == last_refusal.party),
        then=conclude(Outside, party=last_refusal.party),
        clause=approval_term.clause,
        says="outside",
    ),
    rule(
        "unbound without its approval",
        of=[approval_term, not_approved],
        where=approval_term.binds == "those who have approved",
        then=conclude(Unbound, party=not_approved.party),
        clause=approval_term.clause,
        says="unbound-without-approval",
    ),
    rule(
        "approved on both sides",
        of=[approved],
        where=exists(other_approved, other_approved.side != approved.side),
        then=conclude(ApprovedOnBothSides, side=approved.side),
        says="approved-on-both-sides",
    ),
    rule(
        "formed by approval",
        of=[approval_term, party],
        then=conclude(Formed, party=party.id, on=LAST_APPROVAL, clause=approval_term.clause),
        clause=approval_term.clause,
        says="formed-by-approval",
    ),
    rule(
        "bound from the last approval",
        of=[approval_term, party],
        where=approval_term.late_approval == "binds from the last approval",
        then=conclude(
            Step,
            party=party.id,
            on=LAST_APPROVAL,
            no_later=NO_LATER,
            of=approval_term.clause,
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
