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

Never to be mixed up with termination by notice (uppsägning). Here is who may rescind, from which
day it works, and whether the two are bound then; the breaches on which it rests, and what they
must meet, in `rules/rescission_ground.py`.

A message about breach works if sent in an appropriate way, at the receiver's risk (NJA 2020
s. 470), from the day it was sent. What has been received has been sent, that day at the latest:
where the day of sending is not recorded it works from its receipt, and may have worked sooner.
"""

from typing import Any, Literal

from engine.inference.expressions import Condition, Maybe, Value, exists, known
from engine.inference.given import Listed
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule, unmet
from engine.model.about import About, Under, about, applied_to
from engine.model.calendar import Duration
from engine.model.types import NOT_STATED, Day, Form, Id, OpenTerm, Parties, Party
from rules.approval import Step, party_approved
from rules.good_notice import Departure
from rules.period import FinalEnd, PeriodTerm, ended_before
from rules.signature import party_signed


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
    ruling_holds: Value[Duration] = default(Duration())
    demand_first: Value[Literal["needed", "not needed"]] = default("needed")
    frees: Value[Literal["the two parties", "the whole agreement"]] = default("the two parties")
    dialogue_first: Value[Literal["required unless urgent", "parallel"]] = default("parallel")
    urgent: Value[OpenTerm] = default(NOT_STATED)


class Rescission(Event):
    """A party declared rescission."""

    __under__ = (Under("rescission"),)
    __about__ = about(ground=About(("breach",), same=("against", "against")))
    __from_the_start__ = True
    by: Maybe[Party]
    against: Maybe[Party]
    sent: Maybe[Day]
    received: Maybe[Day]
    form: Maybe[Form]
    ground: Maybe[Id]


Counted = Literal["from sending", "from receipt", "from a sending that is not recorded"]


class TakesEffect(Conclusion):
    """The day from which a rescission works; what it rests on had come by `no later`.

    One of which only the receipt is recorded works from that day, or from an unknown day before.
    """

    rescission: Value[Id]
    counted: Value[Counted]
    day: Maybe[Day]
    no_later: Maybe[Day]


rescission = fact(Rescission, "declaration")
term = fact(RescissionTerm, "rescission-term")
period = fact(PeriodTerm)
takes_effect = fact(TakesEffect)
may_rescind = fact(Listed)
departure = fact(Departure)
step = fact(Step)
final_end = fact(FinalEnd)
unapproved = unmet(party_approved)
unsigned = unmet(party_signed)

OF_THE_RESCISSION = takes_effect.rescission == rescission.id
ON_ITS_DAY = (period.from_ <= takes_effect.day) & ~exists(
    final_end, final_end.day < takes_effect.day
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
        & ended_before(departure.ends, departure.no_sooner, takes_effect.day),
    )


def _works(name: str, counted: Counted, where: Condition, day: Any, no_later: Any) -> Rule:
    return rule(
        name,
        of=[rescission],
        where=where,
        then=conclude(
            TakesEffect, rescission=rescission.id, counted=counted, day=day, no_later=no_later
        ),
        says=name.replace(" ", "-"),
        basis="verified" if counted == "from sending" else "text",
    )


RULES: tuple[Rule, ...] = (
    _works(
        "rescission works when sent",
        "from sending",
        known(rescission.sent),
        rescission.sent,
        rescission.sent,
    ),
    _works(
        "rescission works when received",
        "from receipt",
        ~known(rescission.sent) & known(rescission.received),
        rescission.received,
        rescission.received,
    ),
    _works(
        "rescission may have been sent sooner",
        "from a sending that is not recorded",
        ~known(rescission.sent),
        rescission.sent,
        rescission.received,
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
RULES += (in_force_between, entitled)
TERMS = (RescissionTerm,)
EVENTS = (Rescission,)
