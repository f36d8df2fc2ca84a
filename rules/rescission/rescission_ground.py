"""The breaches on which a rescission rests, and the conditions that one of them must meet.

    - id: X-1
      kind: rescission
      by: all
      serious: serious
      not put right: without-delay
      within: reasonable-time
      demand first: needed
      dialogue first: required unless urgent
      urgent: urgent
      frees: the two parties

A rescission rests on a breach that somebody has recorded, never on a duty that is merely
overdue. Grounds may be supplemented: every breach on record counts, not only the one that was
named; all conditions must meet in one of them. It is a breach of an undertaking of the other's
own: of a clause that lays no duty on it there is none. One that has been put right counts too:
whether that was without delay is for a person to judge (`rescission_judged.py`); so is one
that the record contradicts (`breach/uncontradicted.py`). What force majeure excused is no breach
(`breach/excused_breach.py`).

The counterparty is somebody on the other side. A breach by one on the same side is on record, and
no ground. A party answers for its units: a breach by one of them is a breach of its own.
"""

from typing import Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    case,
    earliest,
    exists,
    later,
    one_of,
)
from engine.inference.given import DutyNamed, Member, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import NOT_STATED, ClauseId, Day, Id, Party
from rules.breach.breach import IT_IS_EXCUSED, Demand, breach
from rules.breach.breach_doubted import DoneBefore, DoneSince, PaidBefore
from rules.breach.dialogue_on_breach import DialogueOnBreach
from rules.rescission.rescission import (
    BETWEEN,
    OF_THE_RESCISSION,
    by_then,
    of_whom,
    period,
    rescission,
    takes_effect,
    term,
    whose,
)
from rules.text.judgements import OWN_DUTY
from rules.text.open_term import applies, applies_since

Demanded = Literal[
    "own duty",
    "not excused",
    "no contradiction",
    "serious",
    "not put right",
    "demand",
    "dialogue",
    "reasonable time",
]


class Ground(Conclusion):
    """A recorded breach by the other side while the agreement ran, put right or not.

    Before the day `since`, that of the breach or of the first demand, it carries nothing.
    """

    rescission: Value[Id]
    breach: Value[Id]
    on: Maybe[Day]
    since: Maybe[Day]


class ByFellow(Conclusion):
    """A recorded breach by a party on the same side as the one that rescinds."""

    rescission: Value[Id]
    breach: Value[Id]


class NoDuty(Conclusion):
    """A ground names a clause that lays no duty on the party said to have broken it."""

    rescission: Value[Id]
    breach: Value[Id]
    clause: Value[ClauseId]
    party: Value[Party]


class Meets(Conclusion):
    """A ground meets one of the conditions of rescission."""

    rescission: Value[Id]
    breach: Value[Id]
    condition: Value[Demanded]


class Sufficient(Conclusion):
    """A ground that meets all conditions."""

    rescission: Value[Id]
    breach: Value[Id]
    since: Maybe[Day]


paid_before = fact(PaidBefore)
done_before = fact(DoneBefore)
done_since = fact(DoneSince)
duty_named = fact(DutyNamed)
demand = fact(Demand)
on_breach = fact(DialogueOnBreach)
ground = fact(Ground)
meets = fact(Meets)
sufficient = fact(Sufficient)
own = fact(PartyIs, "own")
counterparty = fact(PartyIs, "counterparty")
accused = fact(Member, "accused")

OF_THE_GROUND = (ground.rescission == rescission.id) & (takes_effect.rescission == rescission.id)
ON_RECORD = (
    OF_THE_RESCISSION
    & BETWEEN
    & (own.id == whose.party)
    & (counterparty.id == of_whom.party)
    & (accused.id == breach.against)
    & (accused.party == of_whom.party)
    & (breach.on >= period.from_)
    & by_then(breach.on)
)
BETWEEN_THEM = [
    rescission,
    takes_effect,
    breach,
    term,
    period,
    whose,
    of_whom,
    accused,
    own,
    counterparty,
]
FIRST_DEMAND = later(
    breach.on,
    earliest(demand.on, demand, (demand.about == breach.id) & (demand.on >= breach.on)),
)
IT_IS_PAID = paid_before.breach == ground.breach
IT_IS_DONE = done_before.breach == ground.breach
DONE_BY_THEN = (done_since.breach == ground.breach) & by_then(done_since.on)


def condition_met(name: str, condition: Demanded, of: list[object], where: Condition) -> Rule:
    """The ground meets a condition where `where` holds."""
    return rule(
        name,
        of=of,
        where=where,
        then=conclude(
            Meets, rescission=ground.rescission, breach=ground.breach, condition=condition
        ),
        clause=term.clause if term in of else None,
        says=name.replace(" ", "-"),
    )


def _this_meets(condition: Demanded) -> Condition:
    return exists(
        meets,
        (meets.rescission == ground.rescission)
        & (meets.breach == ground.breach)
        & (meets.condition == condition),
    )


RULES: tuple[Rule, ...] = (
    rule(
        "ground",
        of=BETWEEN_THEM,
        where=ON_RECORD & (own.side != counterparty.side),
        then=conclude(
            Ground,
            rescission=rescission.id,
            breach=breach.id,
            on=breach.on,
            since=case(term.demand_first, {"needed": FIRST_DEMAND, "not needed": breach.on}),
        ),
        says="ground",
    ),
    rule(
        "breach by a fellow",
        of=BETWEEN_THEM,
        where=ON_RECORD & (own.side == counterparty.side) & (own.id != counterparty.id),
        then=conclude(ByFellow, rescission=rescission.id, breach=breach.id),
        says="breach-by-fellow",
    ),
    rule(
        "no duty of its own",
        of=[ground, duty_named],
        where=(duty_named.of == ground.breach) & one_of(duty_named.theirs, "no", "of others"),
        then=conclude(
            NoDuty,
            rescission=ground.rescission,
            breach=ground.breach,
            clause=duty_named.clause,
            party=duty_named.party,
        ),
        clause=duty_named.clause,
        says="no-duty-of-its-own",
    ),
    condition_met(
        "duty of its own perhaps",
        "own duty",
        [ground, duty_named],
        (duty_named.of == ground.breach)
        & (duty_named.theirs == "perhaps")
        & applies(OWN_DUTY.words, ground.breach),
    ),
    condition_met(
        "duty of its own",
        "own duty",
        [ground, duty_named],
        (duty_named.of == ground.breach) & (duty_named.theirs == "yes"),
    ),
    condition_met(
        "not excused by force majeure",
        "not excused",
        [ground, breach],
        (breach.id == ground.breach) & ~IT_IS_EXCUSED,
    ),
    condition_met(
        "dialogue in parallel", "dialogue", [ground, term], term.dialogue_first == "parallel"
    ),
    condition_met(
        "dialogue about the breach",
        "dialogue",
        [ground, takes_effect, on_breach],
        (takes_effect.rescission == ground.rescission)
        & (on_breach.breach == ground.breach)
        & by_then(on_breach.on),
    ),
    condition_met(
        "urgent without dialogue",
        "dialogue",
        [ground, term],
        (term.dialogue_first == "required unless urgent")
        & (term.urgent != NOT_STATED)
        & applies_since(term.urgent, ground.breach, ground.on),
    ),
    rule(
        "sufficient ground",
        of=[ground],
        where=_this_meets("own duty")
        & _this_meets("not excused")
        & _this_meets("no contradiction")
        & _this_meets("serious")
        & _this_meets("not put right")
        & _this_meets("demand")
        & _this_meets("dialogue")
        & _this_meets("reasonable time"),
        then=conclude(
            Sufficient, rescission=ground.rescission, breach=ground.breach, since=ground.since
        ),
        says="sufficient-ground",
    ),
)
TERMS = ()
