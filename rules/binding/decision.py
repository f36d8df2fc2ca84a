"""Decision: which decisions on approval stand.

    - id: X-1
      kind: approval
      by: all
      binds: nobody until all have approved
      late approval: works back to the first day

A decision on record stands unless it has been annulled or was no competent body's. Silence
about an approval means that nobody knows, unless it is on record that none was given by then
(`not_done.py`). Whether a unit decided for its party a person says
(`which_unit.py`). Which refusals count is in
`refusal.py`, and who is bound by the decisions in `approval.py`.
"""

from typing import Any, Literal

from engine.inference.expressions import Condition, Maybe, Value, awaits, exists, known, yes
from engine.inference.given import Asked, Listed, Member
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import ALWAYS, Under, applied_to, modes, readings
from engine.model.calendar import NEVER
from engine.model.types import NOT_STATED, Day, Id, OpenTerm, Parties, Party, Word, YesNo
from rules.binding.not_done import not_done_by
from rules.text.judgements import WHICH_DECISION, WHICH_UNIT
from rules.text.open_term import found, found_not


class ApprovalTerm(Term):
    """Whose approval is needed, who is bound by it, and from when."""

    __kind__ = "approval"
    __readings__ = readings(late_approval=ALWAYS)
    __applied__ = applied_to(body=("approval",))
    __modes__ = modes(body=("presumed",))
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
    __not_done__ = __under__
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

    approval: Value[Id]
    by: Maybe[Party]
    on: Maybe[Day]
    decision: Maybe[YesNo]
    stands: Value[Literal["yes", "no"]]


class DecidedWithin(Conclusion):
    """A decision of a unit that stands, and may be its party's."""

    approval: Value[Id]
    party: Value[Party]
    on: Maybe[Day]
    decision: Maybe[YesNo]


class Counts(Conclusion):
    """A decision of which a person has found that it counts, of those of its day."""

    id: Value[Id]
    by: Maybe[Party]
    on: Maybe[Day]


asked = fact(Asked)
needed = fact(Listed)
approval_term = fact(ApprovalTerm)
approval = fact(Approval)
member = fact(Member)
within = fact(DecidedWithin)
counts = fact(Counts)
decision = fact(Decision)
ANOTHER_COUNTS = ~found(WHICH_DECISION.words, approval.id) & exists(
    counts, (counts.by == approval.by) & (counts.on == approval.on) & (counts.id != approval.id)
)
"""Of two decisions of one day a person has said that another is the one that counts."""
STANDS = (
    (approval.annulled > asked.on)
    & (found(approval_term.body, approval.id) | ~found_not(approval_term.body, approval.id))
    & ~found_not(WHICH_DECISION.words, approval.id)
    & ~ANOTHER_COUNTS
)
IS_YES = (decision.stands == "yes") & yes(decision.decision)
YES_ON_RECORD = (decision.by == needed.party) & IS_YES


def nothing_on_record(day: Value[Any]) -> Condition:
    """Unknown where nothing is recorded about a party, nor a yes of its unit; otherwise a plain no.

    A plain no also where it is on record that it had not approved by the day.
    """
    return (
        ~exists(within, (within.party == needed.party) & yes(within.decision))
        & ~exists(approval, approval.by == needed.party)
        & ~not_done_by(day, "approval", needed.party)
    )


RULES: tuple[Rule, ...] = (
    rule(
        "decision that counts of those of its day",
        of=[approval],
        where=found(WHICH_DECISION.words, approval.id),
        then=conclude(Counts, id=approval.id, by=approval.by, on=approval.on),
        says="decision-counts",
    ),
    rule(
        "decision of a unit",
        of=[member, asked, approval, approval_term],
        where=(member.party != member.id)
        & known(approval.by)
        & (approval.by == member.id)
        & STANDS,
        then=conclude(
            DecidedWithin,
            approval=approval.id,
            party=member.party,
            on=approval.on,
            decision=approval.decision,
        ),
        clause=approval_term.clause,
        says="decided-within",
    ),
    rule(
        "decision that stands, if the unit made it for its party",
        of=[within],
        where=awaits(WHICH_UNIT.words, within.approval),
        then=conclude(
            Decision,
            approval=within.approval,
            by=within.party,
            on=within.on,
            decision=within.decision,
            stands="yes",
        ),
        says="decision-stands",
    ),
    rule(
        "decision that stands",
        of=[asked, approval, approval_term],
        where=STANDS,
        then=conclude(
            Decision,
            approval=approval.id,
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
            approval=approval.id,
            by=approval.by,
            on=approval.on,
            decision=approval.decision,
            stands="no",
        ),
        clause=approval_term.clause,
        says="decision-does-not-stand",
    ),
)
TERMS = (ApprovalTerm,)
EVENTS = (Approval,)
