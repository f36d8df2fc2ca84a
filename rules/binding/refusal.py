"""Refusal: which decisions not to approve count: those from before all had approved.

    - id: X-1
      kind: approval
      by: all
      binds: nobody until all have approved
      late approval: works back to the first day

Until all have approved a party may change its mind; then it is bound, and a later no frees
nobody. Nor does what is said after that move anything: a yes that follows it only confirms.
All have approved on the first day on which the latest decision of each was a yes, and a no of
that same day comes too late, but that of a party whose own yes is of that day: the two
contradict each other, and a person has to say which one counts. An approval that was annulled
later was there then, unless a person says that it is as if it had never been given.
"""

from engine.inference.expressions import Maybe, Value, awaits, exists, latest, no
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id, Party
from rules.binding.annulment import had_bound
from rules.binding.decision import (
    IS_YES,
    YES_ON_RECORD,
    decision,
    needed,
    nothing_on_record,
)
from rules.text.judgements import WHICH_DECISION


class Refusal(Conclusion):
    """A decision not to approve that stands."""

    approval: Value[Id]
    by: Maybe[Party]
    on: Maybe[Day]


class BothOfOneDay(Conclusion):
    """A decision to approve that the same party contradicted on the same day."""

    approval: Value[Id]
    by: Maybe[Party]
    on: Maybe[Day]


class PerhapsAgreed(Conclusion):
    """The day of a yes that no refusal is earlier than: by then all may have approved."""

    on: Maybe[Day]


class NotAtOne(Conclusion):
    """A party whose latest decision by such a day was not to approve, or that had made none."""

    party: Value[Party]
    on: Maybe[Day]


class Agreed(Conclusion):
    """A day on which the latest decision of each was to approve."""

    on: Maybe[Day]


class RefusalInTime(Conclusion):
    """A refusal from before all had approved."""

    by: Maybe[Party]
    on: Maybe[Day]


class LastRefusal(Conclusion):
    """The day on which a party last said no in time; LONG_AGO if it never did."""

    party: Value[Party]
    on: Maybe[Day]


refusal = fact(Refusal)
both_of_one_day = fact(BothOfOneDay)
perhaps_agreed = fact(PerhapsAgreed)
not_at_one = fact(NotAtOne)
agreed = fact(Agreed)
in_time = fact(RefusalInTime)

ITS_REFUSAL = refusal.by == needed.party
YES_BEFORE = latest(decision.on, decision, YES_ON_RECORD & (decision.on < perhaps_agreed.on))
NO_BEFORE = latest(refusal.on, refusal, ITS_REFUSAL & (refusal.on < perhaps_agreed.on))
YES_BY_THEN = latest(decision.on, decision, YES_ON_RECORD & (decision.on <= perhaps_agreed.on))
NO_BY_THEN = latest(refusal.on, refusal, ITS_REFUSAL & (refusal.on <= perhaps_agreed.on))
HAD_APPROVED = (
    (YES_BEFORE > NO_BEFORE)
    | (
        exists(decision, YES_ON_RECORD & (decision.on == perhaps_agreed.on))
        & ~exists(refusal, ITS_REFUSAL & (refusal.on == perhaps_agreed.on))
    )
    | (
        (YES_BY_THEN == NO_BY_THEN)
        & exists(
            both_of_one_day,
            (both_of_one_day.by == needed.party)
            & (both_of_one_day.on <= perhaps_agreed.on)
            & awaits(WHICH_DECISION.words, both_of_one_day.approval),
        )
    )
    | exists(
        had_bound,
        (had_bound.party == needed.party)
        & (had_bound.on <= perhaps_agreed.on)
        & (had_bound.until > perhaps_agreed.on),
    )
    | nothing_on_record(perhaps_agreed.on)
)

RULES: tuple[Rule, ...] = (
    rule(
        "refusal",
        of=[decision],
        where=(decision.stands == "yes") & no(decision.decision),
        then=conclude(Refusal, approval=decision.approval, by=decision.by, on=decision.on),
        says="refusal",
    ),
    rule(
        "yes and no of one day",
        of=[refusal, decision],
        where=IS_YES & (decision.by == refusal.by) & (decision.on == refusal.on),
        then=conclude(BothOfOneDay, approval=decision.approval, by=decision.by, on=decision.on),
        says="yes-and-no",
    ),
    rule(
        "perhaps agreed before a refusal",
        of=[refusal, decision],
        where=IS_YES & (decision.on <= refusal.on),
        then=conclude(PerhapsAgreed, on=decision.on),
        says="perhaps-agreed",
    ),
    rule(
        "perhaps agreed with one that was annulled since",
        of=[refusal, had_bound],
        where=had_bound.on <= refusal.on,
        then=conclude(PerhapsAgreed, on=had_bound.on),
        says="perhaps-agreed",
    ),
    rule(
        "not at one by then",
        of=[perhaps_agreed, needed],
        where=(needed.role == "approval.by") & ~HAD_APPROVED,
        then=conclude(NotAtOne, party=needed.party, on=perhaps_agreed.on),
        clause=needed.of,
        says="not-at-one",
    ),
    rule(
        "agreed before a refusal",
        of=[perhaps_agreed],
        where=~exists(not_at_one, not_at_one.on == perhaps_agreed.on),
        then=conclude(Agreed, on=perhaps_agreed.on),
        says="agreed",
    ),
    rule(
        "refusal in time",
        of=[refusal],
        where=~exists(agreed, agreed.on <= refusal.on),
        then=conclude(RefusalInTime, by=refusal.by, on=refusal.on),
        says="refusal-in-time",
    ),
    rule(
        "last refusal",
        of=[needed],
        where=needed.role == "approval.by",
        then=conclude(
            LastRefusal,
            party=needed.party,
            on=latest(in_time.on, in_time, in_time.by == needed.party),
        ),
        clause=needed.of,
        says="last-refusal",
    ),
)
TERMS = ()
