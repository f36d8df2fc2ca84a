"""Renewal approval: the agreement goes on only if each of those named has approved it.

    - id: X-1
      kind: renewal
      renewal: after approval
      length: 1 year
      by: [beta, gamma]
      before the end: 2 months

Each has approved that very renewal, in time. As with the first approval (`binding/refusal.py`) a
party may change its mind until all have approved: the renewal is agreed on the first day on which
the latest decision of each was a yes, and nothing that is decided after that moves it. A no of that
same day comes too late, but that of a party whose own yes is of that day: the two contradict each
other, and a person has to say which one counts. What comes once the time is out does not count.
Until then what is not recorded has not been approved; after it, nobody knows, unless it is on
record that none was given by then (`binding/not_done.py`).
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, awaits, exists, known, no, yes
from engine.inference.given import Asked, Listed
from engine.inference.kinds import Conclusion, Event, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under
from engine.model.types import Count, Day, Id, NamedDay, Party, YesNo
from rules.binding.not_done import not_done_by
from rules.binding.which_unit import did, perhaps_the_same
from rules.term.renewal import NotRenewed, Slot
from rules.text.judgements import WHICH_DECISION
from rules.text.open_term import found, found_not


class RenewalApproval(Event):
    """A party decided on the renewal into the period that starts on `for`; at first, yes."""

    __world__ = "open"
    __under__ = (Under("renewal", "renewal", ("after approval",)),)
    __not_done__ = __under__
    by: Maybe[Party]
    on: Maybe[Day]
    for_: Maybe[NamedDay]
    decision: Maybe[YesNo] = default(True)


class CountsForRenewal(Conclusion):
    """A decision of which a person has found that it counts, of those of its day."""

    id: Value[Id]
    by: Maybe[Party]
    on: Maybe[Day]
    for_: Maybe[Day]


class ApprovedWithin(Conclusion):
    """On record is a yes in time of one who may have acted for the party."""

    n: Value[Count]
    party: Value[Party]


class RenewalDecision(Conclusion):
    """A decision on renewal into the nth period that came in time and stands."""

    n: Value[Count]
    party: Value[Party]
    approval: Value[Id]
    on: Maybe[Day]
    decision: Maybe[YesNo]


class RenewalYesAndNo(Conclusion):
    """A yes that the same party contradicted on the same day."""

    n: Value[Count]
    party: Value[Party]
    approval: Value[Id]
    on: Maybe[Day]


class PerhapsRenewed(Conclusion):
    """A day by which all may have approved renewal: that of a yes, and the last day."""

    n: Value[Count]
    on: Maybe[Day]


class StillForRenewal(Conclusion):
    """A party that had approved by such a day, and had not taken that back before it."""

    n: Value[Count]
    party: Value[Party]
    on: Maybe[Day]


class NotForRenewal(Conclusion):
    """A party whose latest decision by such a day was not a yes, or that had made none."""

    n: Value[Count]
    party: Value[Party]
    on: Maybe[Day]


class RenewalAgreed(Conclusion):
    """A day on which the latest decision of each was to approve the renewal."""

    n: Value[Count]
    on: Maybe[Day]


asked = fact(Asked)
slot = fact(Slot)
named = fact(Listed)
approval = fact(RenewalApproval)
counts = fact(CountsForRenewal)
within = fact(ApprovedWithin)
decision = fact(RenewalDecision)
contrary = fact(RenewalDecision, "contrary")
yes_and_no = fact(RenewalYesAndNo)
perhaps = fact(PerhapsRenewed)
still_for_it = fact(StillForRenewal)
not_for_it = fact(NotForRenewal)
agreed = fact(RenewalAgreed)

NAMED = (
    (slot.renewal == "after approval") & (named.of == slot.clause) & (named.role == "renewal.by")
)
ANOTHER_COUNTS = ~found(WHICH_DECISION.words, approval.id) & exists(
    counts,
    (counts.by == approval.by)
    & (counts.on == approval.on)
    & (counts.for_ == approval.for_)
    & (counts.id != approval.id),
)
OF_IT = (
    (approval.for_ == slot.starts)
    & (approval.on <= slot.ask_by)
    & ~found_not(WHICH_DECISION.words, approval.id)
    & ~ANOTHER_COUNTS
)
NOTHING_ON_RECORD = (
    (slot.ask_by < asked.on)
    & ~exists(within, (within.n == slot.n) & (within.party == named.party))
    & ~exists(approval, (approval.by == named.party) & (approval.for_ == slot.starts))
    & ~not_done_by(slot.ask_by, "renewal-approval", named.party)
)
"""Unknown once the time is out where nothing is recorded about a party, a plain no otherwise.

A plain no also where it is on record that it had approved no renewal by the last day.
"""


def _took_back(one: Any) -> Condition:
    """Whether the party has said no after its yes, and before the day."""
    return exists(
        contrary,
        (contrary.n == one.n)
        & (contrary.party == one.party)
        & no(contrary.decision)
        & (contrary.on > one.on)
        & (contrary.on < perhaps.on),
    )


SAME_DAY = exists(
    contrary,
    (contrary.n == decision.n)
    & (contrary.party == decision.party)
    & no(contrary.decision)
    & (contrary.on == decision.on),
)

RULES: tuple[Rule, ...] = (
    rule(
        "decision on renewal that counts of those of its day",
        of=[approval],
        where=found(WHICH_DECISION.words, approval.id),
        then=conclude(
            CountsForRenewal,
            id=approval.id,
            by=approval.by,
            on=approval.on,
            for_=approval.for_,
        ),
        says="renewal-decision-counts",
    ),
    rule(
        "perhaps approved within a party",
        of=[slot, named, approval],
        where=NAMED
        & known(approval.by)
        & (approval.by != named.party)
        & perhaps_the_same(approval.by, named.party)
        & OF_IT
        & yes(approval.decision),
        then=conclude(ApprovedWithin, n=slot.n, party=named.party),
        clause=slot.clause,
        says="approved-within",
    ),
    rule(
        "decision on renewal in time",
        of=[slot, named, approval],
        where=NAMED & did(approval.by, named.party, approval.id) & OF_IT,
        then=conclude(
            RenewalDecision,
            n=slot.n,
            party=named.party,
            approval=approval.id,
            on=approval.on,
            decision=approval.decision,
        ),
        clause=slot.clause,
        says="renewal-decision",
    ),
    rule(
        "yes and no to renewal of one day",
        of=[decision, contrary],
        where=yes(decision.decision)
        & no(contrary.decision)
        & (contrary.n == decision.n)
        & (contrary.party == decision.party)
        & (contrary.on == decision.on),
        then=conclude(
            RenewalYesAndNo,
            n=decision.n,
            party=decision.party,
            approval=decision.approval,
            on=decision.on,
        ),
        says="renewal-yes-and-no",
    ),
    rule(
        "perhaps renewed by a yes",
        of=[decision],
        where=yes(decision.decision),
        then=conclude(PerhapsRenewed, n=decision.n, on=decision.on),
        says="perhaps-renewed",
    ),
    rule(
        "perhaps renewed by the last day",
        of=[slot],
        where=slot.renewal == "after approval",
        then=conclude(PerhapsRenewed, n=slot.n, on=slot.ask_by),
        clause=slot.clause,
        says="perhaps-renewed",
    ),
    rule(
        "still for renewal by then",
        of=[perhaps, decision],
        where=(decision.n == perhaps.n)
        & yes(decision.decision)
        & (decision.on <= perhaps.on)
        & ~SAME_DAY
        & ~_took_back(decision),
        then=conclude(StillForRenewal, n=perhaps.n, party=decision.party, on=perhaps.on),
        says="still-for-renewal",
    ),
    rule(
        "perhaps still for renewal by one of two decisions of one day",
        of=[perhaps, yes_and_no],
        where=(yes_and_no.n == perhaps.n)
        & (yes_and_no.on <= perhaps.on)
        & ~_took_back(yes_and_no)
        & awaits(WHICH_DECISION.words, yes_and_no.approval),
        then=conclude(StillForRenewal, n=perhaps.n, party=yes_and_no.party, on=perhaps.on),
        says="still-for-renewal",
    ),
    rule(
        "not for renewal by then",
        of=[asked, slot, named, perhaps],
        where=NAMED
        & (perhaps.n == slot.n)
        & ~exists(
            still_for_it,
            (still_for_it.n == slot.n)
            & (still_for_it.party == named.party)
            & (still_for_it.on == perhaps.on),
        )
        & ~NOTHING_ON_RECORD,
        then=conclude(NotForRenewal, n=slot.n, party=named.party, on=perhaps.on),
        clause=slot.clause,
        says="not-for-renewal",
    ),
    rule(
        "renewal agreed",
        of=[perhaps],
        where=~exists(not_for_it, (not_for_it.n == perhaps.n) & (not_for_it.on == perhaps.on)),
        then=conclude(RenewalAgreed, n=perhaps.n, on=perhaps.on),
        says="renewal-agreed",
    ),
    rule(
        "renewal not approved",
        of=[slot, not_for_it],
        where=(not_for_it.n == slot.n)
        & (not_for_it.on == slot.ask_by)
        & ~exists(agreed, agreed.n == slot.n),
        then=conclude(NotRenewed, n=slot.n),
        clause=slot.clause,
        says="renewal-not-approved",
    ),
)
TERMS = ()
EVENTS = (RenewalApproval,)
