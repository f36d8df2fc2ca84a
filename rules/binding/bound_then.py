"""Bound then: whether the agreement is there on the day of an act that presupposes it.

    - id: X-1
      kind: period
      from: 2030-01-01
      length: 1 year

What is changed or handed over has to be there. It rests on what *in force* rests on, seen from
the day of the act: who had left by then, and whether anybody was left on each side.

Being there begins before the first day: an agreement that has been approved, or signed where
signing binds, may be changed before it starts to apply, and one that has not been formed may
not. So it was there until an approval was annulled, unless that works back, which is for a person.
Who approves or signs later, where that works back, is bound from the first day even so.
Where the text makes neither of the two needed nothing on record says when it was formed, and a
person has to say whether that had been done.
"""

from typing import Any

from engine.inference.expressions import Condition, Value, exists
from engine.inference.given import PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule, unmet
from engine.model.types import ClauseId, Id, Party, Word
from rules.binding.approval import Formed, Step, Unbound, party_approved, whole_approved
from rules.binding.bound_before import bound_before, had_agreed
from rules.binding.decision import ApprovalTerm
from rules.binding.signature import SignatureTerm, party_signed, whole_signed
from rules.notice.good_notice import Departure
from rules.term.period import FinalEnd, PeriodTerm, ended_before
from rules.text.judgements import CONCLUDED_THEN
from rules.text.open_term import applies_not


class GoneThen(Conclusion):
    """A party that had left before the day of an act."""

    act: Value[Id]
    party: Value[Party]


class NotYetBound(Conclusion):
    """A party that became bound after the day of an act, or perhaps did."""

    act: Value[Id]
    party: Value[Party]
    of: Value[ClauseId]


class BoundThen(Conclusion):
    """A party that had become bound, and had not left, on the day of an act."""

    act: Value[Id]
    party: Value[Party]
    side: Value[Word]


class BothSidesBound(Conclusion):
    """On the day of an act somebody was bound on each of at least two sides."""

    act: Value[Id]
    side: Value[Word]


period = fact(PeriodTerm)
party = fact(PartyIs)
approval_term = fact(ApprovalTerm)
signature_term = fact(SignatureTerm)
formed = fact(Formed)
step = fact(Step)
unbound = fact(Unbound)
departure = fact(Departure)
final_end = fact(FinalEnd)
gone_then = fact(GoneThen)
not_yet_bound = fact(NotYetBound)
bound_then = fact(BoundThen)
other_bound = fact(BoundThen, "other bound")
both_sides_bound = fact(BothSidesBound)
unapproved = unmet(whole_approved)
unsigned = unmet(whole_signed)
its_approval_lacks = unmet(party_approved)
its_signature_lacks = unmet(party_signed)

NOTHING_FORMS_IT = ~exists(approval_term) & ~exists(
    signature_term, signature_term.signing == "binds"
)


def there_is_an_agreement(act: Any) -> Condition:
    """Whether there is one on the day of an act: formed, not ended, somebody on both sides."""
    return (
        (~exists(unapproved) | exists(bound_before, had_agreed(act.on)))
        & ~exists(unsigned)
        & ~exists(final_end, final_end.day < act.on)
        & exists(both_sides_bound, both_sides_bound.act == act.id)
    )


def is_bound(act: Any, who: Value[Any]) -> Condition:
    """Whether a party is bound by it on that day."""
    return (
        (
            ~exists(its_approval_lacks, its_approval_lacks.about == who)
            | exists(bound_before, (bound_before.party == who) & had_agreed(act.on))
        )
        & ~exists(its_signature_lacks, its_signature_lacks.about == who)
        & exists(bound_then, (bound_then.act == act.id) & (bound_then.party == who))
    )


def bound_on_day_of(act: Any, name: str) -> tuple[Rule, ...]:
    """The rules for one kind of act, a fact with an `id` and a day, `on`."""
    return (
        rule(
            f"gone before {name}",
            of=[act, departure],
            where=ended_before(departure.ends, departure.no_sooner, act.on),
            then=conclude(GoneThen, act=act.id, party=departure.party),
            says="gone-then",
        ),
        rule(
            f"formed after {name}",
            of=[period, act, formed],
            where=(formed.on > act.on)
            & (
                (period.from_ > act.on)
                | exists(step, (step.party == formed.party) & (step.on > act.on))
            ),
            then=conclude(NotYetBound, act=act.id, party=formed.party, of=formed.clause),
            clause=formed.clause,
            says="formed-later",
        ),
        rule(
            f"perhaps formed after {name}",
            of=[period, act, party],
            where=NOTHING_FORMS_IT
            & (period.from_ > act.on)
            & applies_not(CONCLUDED_THEN.words, act.id),
            then=conclude(NotYetBound, act=act.id, party=party.id, of=period.clause),
            clause=period.clause,
            says="perhaps-formed-later",
        ),
        rule(
            f"bound at {name}",
            of=[act, party],
            where=~exists(gone_then, (gone_then.act == act.id) & (gone_then.party == party.id))
            & ~exists(
                not_yet_bound, (not_yet_bound.act == act.id) & (not_yet_bound.party == party.id)
            )
            & ~exists(unbound, unbound.party == party.id),
            then=conclude(BoundThen, act=act.id, party=party.id, side=party.side),
            says="bound-then",
        ),
        rule(
            f"bound at {name} until an approval was annulled",
            of=[approval_term, act, bound_before, party],
            where=(bound_before.party == party.id)
            & had_agreed(act.on)
            & ~exists(gone_then, (gone_then.act == act.id) & (gone_then.party == party.id))
            & ~exists(
                not_yet_bound,
                (not_yet_bound.act == act.id)
                & (not_yet_bound.party == party.id)
                & (not_yet_bound.of != approval_term.clause),
            ),
            then=conclude(BoundThen, act=act.id, party=party.id, side=party.side),
            clause=approval_term.clause,
            says="bound-then",
        ),
        rule(
            f"somebody bound on both sides at {name}",
            of=[act, bound_then],
            where=(bound_then.act == act.id)
            & exists(
                other_bound, (other_bound.act == act.id) & (other_bound.side != bound_then.side)
            ),
            then=conclude(BothSidesBound, act=act.id, side=bound_then.side),
            says="both-sides-bound",
        ),
    )


RULES: tuple[Rule, ...] = ()
TERMS = ()
