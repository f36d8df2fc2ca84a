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
must meet, in `rescission_ground.py`. One declared by a unit, or against one, is judged as
one between their parties; whether it is that a person says (`binding/which_unit.py`).

A message about breach works if sent in an appropriate way, at the receiver's risk (NJA 2020
s. 470), from the day it was sent. What has been received has been sent, that day at the latest.
Where the day of sending is not recorded, what was there by the receipt may have come too late for
it, and it is not known whether the rescission is good: only what came after the receipt is
certainly too late.
"""

from typing import Any, Literal

from engine.inference.expressions import Condition, Maybe, Value, awaits, exists, known
from engine.inference.given import Listed, Member
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule, unmet
from engine.model.about import ALWAYS, About, Under, about, applied_to, readings
from engine.model.calendar import Duration
from engine.model.types import NOT_STATED, Day, Form, Id, OpenTerm, Parties, Party
from rules.binding.bound_before import bound_since
from rules.binding.signature import party_signed
from rules.notice.good_notice import Departure
from rules.term.period import FinalEnd, PeriodTerm, ended_before
from rules.text.judgements import WHICH_UNIT


class RescissionTerm(Term):
    """The conditions of rescission and whom it frees.

    `not put right` is the open term that a person answers with yes if the breach was put
    right without delay; `within` and `urgent` are open terms of general law.
    """

    __kind__ = "rescission"
    __readings__ = readings(demand_first=ALWAYS, frees=ALWAYS, dialogue_first=ALWAYS)
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


class TakesEffect(Conclusion):
    """The day from which a rescission works: that of its sending, which is `no later` than a day.

    One of which only the receipt is recorded works from that day or from an unknown day before.
    """

    rescission: Value[Id]
    day: Maybe[Day]
    no_later: Maybe[Day]


rescission = fact(Rescission, "declaration")
term = fact(RescissionTerm, "rescission-term")
period = fact(PeriodTerm)
takes_effect = fact(TakesEffect)
may_rescind = fact(Listed)
whose = fact(Member, "whose")
of_whom = fact(Member, "of whom")
departure = fact(Departure)
final_end = fact(FinalEnd)
unsigned = unmet(party_signed)

OF_THE_RESCISSION = takes_effect.rescission == rescission.id
BETWEEN = (whose.id == rescission.by) & (of_whom.id == rescission.against)
"""The parties of the two: itself, or that of the unit which declared it, or which it is against."""


def _is_party(one: Any, named: Value[Any]) -> Condition:
    """Whether what is declared names a party, or a unit that a person says stands for it."""
    found: Condition = (one.id == one.party) | (
        known(named) & awaits(WHICH_UNIT.words, rescission.id)
    )
    return found


FOR_THE_PARTIES = _is_party(whose, rescission.by) & _is_party(of_whom, rescission.against)


def by_then(day: Value[Any]) -> Condition:
    """Whether a day had come when the rescission was sent: not known if it came by its receipt."""
    return (day <= takes_effect.no_later) & (day <= takes_effect.day)


ON_ITS_DAY = by_then(period.from_) & ~exists(
    final_end, (final_end.day < takes_effect.no_later) & (final_end.day < takes_effect.day)
)


def formed(who: Value[Any]) -> Condition:
    """A party is bound from the day the rescission takes effect at the latest."""
    return bound_since(who, takes_effect.day) & ~exists(unsigned, unsigned.about == who)


def _not_departed(who: Value[Any]) -> Condition:
    return ~exists(
        departure,
        (departure.party == who)
        & (departure.notice != rescission.id)
        & ended_before(departure.ends, departure.no_sooner, takes_effect.day),
    )


def _works(
    name: str, where: Condition, no_later: Any, basis: Literal["text", "verified"] = "text"
) -> Rule:
    return rule(
        name,
        of=[rescission],
        where=where,
        then=conclude(
            TakesEffect, rescission=rescission.id, day=rescission.sent, no_later=no_later
        ),
        says=name.replace(" ", "-"),
        basis=basis,
    )


RULES: tuple[Rule, ...] = (
    _works("rescission works when sent", known(rescission.sent), rescission.sent, "verified"),
    _works("rescission may have been sent sooner", ~known(rescission.sent), rescission.received),
)

entitled = requirement(
    "entitled to rescind",
    id="entitled",
    of=[rescission, term, whose],
    where=whose.id == rescission.by,
    about=rescission.id,
    holds=exists(
        may_rescind,
        (may_rescind.of == term.clause)
        & (may_rescind.role == "rescission.by")
        & (may_rescind.party == whose.party),
    ),
    clause=term.clause,
    says="may-rescind",
)
in_force_between = requirement(
    "in force between the two",
    id="in-force",
    of=[rescission, takes_effect, period, whose, of_whom],
    where=OF_THE_RESCISSION & BETWEEN,
    about=rescission.id,
    holds=ON_ITS_DAY
    & formed(whose.party)
    & formed(of_whom.party)
    & _not_departed(whose.party)
    & _not_departed(of_whom.party),
    clause=period.clause,
    says="in-force-between",
)
RULES += (in_force_between, entitled)
TERMS = (RescissionTerm,)
EVENTS = (Rescission,)
