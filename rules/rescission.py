"""Rescission (hävning): a party ends the agreement because of the other's serious breach.

    - id: X-1
      kind: rescission
      by: all
      serious: serious
      not put right: without-delay
      within: reasonable-time
      demand first: needed
      frees: the two parties
      dialogue first: required unless urgent
      urgent: urgent

Never to be mixed up with termination by notice (uppsägning). It rests on a breach that somebody
has recorded, never on a duty that is merely overdue, and all conditions must meet in one breach.
Grounds may be supplemented: every breach on record counts, not only the one that was named.

A message about breach works if sent in an appropriate way, at the receiver's risk (NJA 2020
s. 470): from the day it was sent, or where that is not known the day it arrived.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    exists,
    known,
    no,
    one_of,
    yes,
)
from engine.inference.given import Listed, PartyIs, Ruling
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule, unmet
from engine.model.about import About, Under, about, applied_to
from engine.model.types import NOT_STATED, Day, Form, Id, OpenTerm, Parties, Party
from rules.approval import Step, party_approved
from rules.good_notice import Departure
from rules.obligation import Breach, Demand, Rectified
from rules.period import FinalEnd, PeriodTerm
from rules.precondition import Dialogue
from rules.signature import party_signed

Demanded = Literal["serious", "not put right", "demand", "dialogue", "reasonable time"]


class RescissionTerm(Term):
    """The conditions of rescission and whom it frees.

    `not put right` is the open term that a person answers with yes if the breach was put
    right without delay; `within` and `urgent` are open terms of general law.
    """

    __kind__ = "rescission"
    __applied__ = applied_to(
        serious=("breach",),
        not_put_right=("breach",),
        within=("breach", "rescission"),
        urgent=("breach",),
    )
    by: Value[Parties]
    serious: Value[OpenTerm]
    not_put_right: Value[OpenTerm]
    within: Value[OpenTerm] = default(NOT_STATED)
    demand_first: Value[Literal["needed", "not needed"]] = default("needed")
    frees: Value[Literal["the two parties", "the whole agreement"]] = default("the two parties")
    dialogue_first: Value[Literal["required unless urgent", "parallel"]] = default("parallel")
    urgent: Value[OpenTerm] = default(NOT_STATED)


class Rescission(Event):
    """A party declared rescission."""

    __under__ = (Under("rescission"),)
    __about__ = about(ground=About(("breach",), same=("against", "against")))
    by: Maybe[Party]
    against: Maybe[Party]
    sent: Maybe[Day]
    received: Maybe[Day]
    form: Maybe[Form]
    ground: Maybe[Id]


class TakesEffect(Conclusion):
    """The day from which a rescission works."""

    rescission: Value[Id]
    day: Maybe[Day]


class Ground(Conclusion):
    """A recorded breach by the other side while the agreement ran.

    Not one that had been put right when the rescission takes effect, unless a person has ruled
    that this was not without delay.
    """

    rescission: Value[Id]
    breach: Value[Id]


class Meets(Conclusion):
    """A ground meets one of the conditions of rescission."""

    rescission: Value[Id]
    breach: Value[Id]
    condition: Value[Demanded]


class Sufficient(Conclusion):
    """A ground that meets all conditions."""

    rescission: Value[Id]
    breach: Value[Id]


rescission = fact(Rescission, "declaration")
term = fact(RescissionTerm, "rescission-term")
period = fact(PeriodTerm)
takes_effect = fact(TakesEffect)
breach = fact(Breach)
rectified = fact(Rectified)
demand = fact(Demand)
dialogue = fact(Dialogue)
told = fact(Listed, "told")
may_rescind = fact(Listed)
ruling = fact(Ruling)
ground = fact(Ground)
other_ground = fact(Ground, "other ground")
meets = fact(Meets)
sufficient = fact(Sufficient)
departure = fact(Departure)
step = fact(Step)
final_end = fact(FinalEnd)
own = fact(PartyIs, "own")
counterparty = fact(PartyIs, "counterparty")
unapproved = unmet(party_approved)
unsigned = unmet(party_signed)

OF_THE_RESCISSION = takes_effect.rescission == rescission.id
OF_THE_GROUND = (ground.rescission == rescission.id) & (takes_effect.rescission == rescission.id)
HAS_GROUND = exists(ground, ground.rescission == rescission.id)
ON_ITS_DAY = (period.from_ <= takes_effect.day) & ~exists(
    final_end, final_end.day < takes_effect.day
)


def _ruled(open_term: Value[OpenTerm]) -> Condition:
    """A person has applied an open term to the breach."""
    return (ruling.term == open_term) & (ruling.about == ground.breach)


def _judged_yes(about: Condition, open_term: Value[OpenTerm]) -> Condition:
    return exists(ruling, about & yes(ruling.answer)) | (
        ~exists(ruling, about & no(ruling.answer)) & awaits(open_term, ground.breach)
    )


def formed(who: Value[Any]) -> Condition:
    """A party is bound from the day the rescission takes effect at the latest."""
    return (
        ~exists(unapproved, unapproved.about == who)
        & ~exists(unsigned, unsigned.about == who)
        & ~exists(step, (step.party == who) & (step.on > takes_effect.day))
    )


def _not_departed(who: Value[Any]) -> Condition:
    return ~exists(
        departure,
        (departure.party == who)
        & (departure.notice != rescission.id)
        & (departure.ends < takes_effect.day),
    )


def _meets(name: str, condition: Demanded, of: list[object], where: Condition) -> Rule:
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


def _met(condition: Demanded) -> Condition:
    """Some ground of the rescission meets a condition."""
    return exists(meets, (meets.rescission == rescission.id) & (meets.condition == condition))


def _this_meets(condition: Demanded) -> Condition:
    return exists(
        meets,
        (meets.rescission == ground.rescission)
        & (meets.breach == ground.breach)
        & (meets.condition == condition),
    )


def _required(id: str, condition: Demanded, basis: Literal["text", "verified"] = "text") -> Rule:
    """A condition that some ground is to meet, once there is a ground."""
    return requirement(
        f"{id} of a breach",
        id=id,
        of=[rescission, term],
        where=HAS_GROUND,
        about=rescission.id,
        holds=_met(condition),
        clause=term.clause,
        says=f"breach-{id}",
        basis=basis,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "rescission works when sent",
        of=[rescission],
        where=known(rescission.sent),
        then=conclude(TakesEffect, rescission=rescission.id, day=rescission.sent),
        says="rescission-works-when-sent",
        basis="verified",
    ),
    rule(
        "rescission works when received",
        of=[rescission],
        where=~known(rescission.sent),
        then=conclude(TakesEffect, rescission=rescission.id, day=rescission.received),
        says="rescission-works-when-received",
    ),
    rule(
        "ground",
        of=[rescission, takes_effect, breach, term, period, own, counterparty],
        where=OF_THE_RESCISSION
        & (own.id == rescission.by)
        & (counterparty.id == rescission.against)
        & (own.side != counterparty.side)
        & (breach.against == rescission.against)
        & (breach.on >= period.from_)
        & (breach.on <= takes_effect.day)
        & (
            ~exists(
                rectified,
                (rectified.about == breach.id)
                & (rectified.by == breach.against)
                & (rectified.on >= breach.on)
                & (rectified.on <= takes_effect.day),
            )
            | exists(
                ruling,
                (ruling.term == term.not_put_right)
                & (ruling.about == breach.id)
                & no(ruling.answer),
            )
        ),
        then=conclude(Ground, rescission=rescission.id, breach=breach.id),
        says="ground",
    ),
    _meets(
        "judged serious",
        "serious",
        [ground, term],
        _judged_yes(_ruled(term.serious), term.serious),
    ),
    _meets(
        "judged not put right without delay",
        "not put right",
        [ground, term],
        exists(ruling, _ruled(term.not_put_right) & no(ruling.answer))
        | (
            ~exists(ruling, _ruled(term.not_put_right) & yes(ruling.answer))
            & awaits(term.not_put_right, ground.breach)
        ),
    ),
    _meets(
        "within reasonable time",
        "reasonable time",
        [ground, term],
        (term.within == NOT_STATED)
        | _judged_yes(
            (ruling.term == term.within)
            & ((ruling.about == ground.breach) | (ruling.about == ground.rescission)),
            term.within,
        ),
    ),
    _meets("demand not needed", "demand", [ground, term], term.demand_first == "not needed"),
    _meets(
        "rectification demanded",
        "demand",
        [ground, rescission, takes_effect, demand, told],
        OF_THE_GROUND
        & (demand.about == ground.breach)
        & (demand.on <= takes_effect.day)
        & (told.of == demand.id)
        & (told.role == "demand.to")
        & (told.party == rescission.against)
        & yes(told.listed),
    ),
    _meets("dialogue in parallel", "dialogue", [ground, term], term.dialogue_first == "parallel"),
    _meets(
        "dialogue about the breach",
        "dialogue",
        [ground, rescission, takes_effect, breach, dialogue, told],
        OF_THE_GROUND
        & (breach.id == ground.breach)
        & one_of(dialogue.about, "breach", "renegotiation")
        & ((dialogue.about_party == NOT_STATED) | (dialogue.about_party == rescission.against))
        & (dialogue.on >= breach.on)
        & (dialogue.on <= takes_effect.day)
        & (told.of == dialogue.id)
        & ((told.role == "dialogue.invited") | (told.role == "dialogue.present"))
        & (told.party == rescission.against)
        & yes(told.listed),
    ),
    _meets(
        "urgent without dialogue",
        "dialogue",
        [ground, term],
        (term.dialogue_first == "required unless urgent")
        & (term.urgent != NOT_STATED)
        & _judged_yes(_ruled(term.urgent), term.urgent),
    ),
    rule(
        "sufficient ground",
        of=[ground],
        where=_this_meets("serious")
        & _this_meets("not put right")
        & _this_meets("demand")
        & _this_meets("dialogue")
        & _this_meets("reasonable time"),
        then=conclude(Sufficient, rescission=ground.rescission, breach=ground.breach),
        says="sufficient-ground",
    ),
)

entitled = requirement(
    "entitled to rescind",
    id="entitled",
    of=[rescission, term],
    about=rescission.id,
    holds=exists(
        may_rescind,
        (may_rescind.of == term.clause)
        & (may_rescind.role == "rescission.by")
        & (may_rescind.party == rescission.by),
    ),
    clause=term.clause,
    says="may-rescind",
)
in_force_between = requirement(
    "in force between the two",
    id="in-force",
    of=[rescission, takes_effect, period],
    where=OF_THE_RESCISSION,
    about=rescission.id,
    holds=ON_ITS_DAY
    & formed(rescission.by)
    & formed(rescission.against)
    & _not_departed(rescission.by)
    & _not_departed(rescission.against),
    clause=period.clause,
    says="in-force-between",
)
breached = requirement(
    "breach",
    of=[rescission, term],
    about=rescission.id,
    holds=HAS_GROUND,
    clause=term.clause,
    says="breach-recorded",
)
one_breach = requirement(
    "one-breach",
    of=[ground, other_ground],
    where=(ground.rescission == other_ground.rescission) & (ground.breach != other_ground.breach),
    about=ground.rescission,
    holds=exists(sufficient, sufficient.rescission == ground.rescission),
)
RULES += (
    in_force_between,
    entitled,
    breached,
    _required("serious", "serious"),
    _required("not-put-right", "not put right"),
    _required("demand", "demand"),
    _required("dialogue", "dialogue"),
    _required("reasonable-time", "reasonable time", "verified"),
    one_breach,
)
TERMS = (RescissionTerm,)
EVENTS = (Rescission,)
