"""Force majeure: an event beyond control excuses the duty that it prevents.

- id: X-1
  kind: force majeure
  causes: [war, fire]
  other causes: yes
- id: X-2
  kind: force majeure notice
  form: written
  when: [at-once]
  late notice: damages only
- id: X-3
  kind: force majeure exclusion
  excluded: own breach of collective agreement
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value, no
from engine.inference.given import ClauseListed, Member
from engine.inference.kinds import Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import (
    Addressees,
    Clauses,
    Day,
    DayPerParty,
    Form,
    Id,
    OpenTerms,
    Party,
    YesNo,
)
from rules.duty import Excused

Cause = Literal[
    "war", "labour-conflict", "blockade", "fire", "environmental-disaster", "contagion", "other"
]


class ForceMajeureTerm(Term):
    """Which causes excuse, and what is excluded."""

    __kind__ = "force majeure"
    causes: Value[tuple[Cause, ...]]
    other_causes: Value[YesNo]
    excluded: Value[tuple[Literal["own breach of collective agreement"], ...]] = default(())
    excuses: Value[Literal["the affected duty", "all duties"]] = default("the affected duty")
    judged_by: Value[OpenTerms] = default(())


class ForceMajeureDuty(Term):
    """The duty to tell the others."""

    __kind__ = "force majeure notice"
    form: Value[Literal["written", "free"]]
    when: Value[OpenTerms] = default(())
    late_notice: Value[Literal["damages only", "relief is lost"]] = default("damages only")


class ForceMajeureExclusion(Term):
    """What may not be invoked as force majeure."""

    __kind__ = "force majeure exclusion"
    excluded: Value[Literal["own breach of collective agreement"]]


class ForceMajeure(Event):
    """An event that may be force majeure, as an interval of days."""

    party: Maybe[Party]
    cause: Maybe[Cause]
    from_: Maybe[Day]
    until: Maybe[Day] = default(NEVER)
    affects: Maybe[Clauses]
    own_breach_of_collective_agreement: Maybe[YesNo]


class ForceMajeureNotice(Event):
    """The others were told of force majeure."""

    by: Maybe[Party]
    to: Maybe[Addressees]
    form: Maybe[Form]
    sent: Maybe[Day]
    received: Maybe[DayPerParty]
    about: Maybe[Id]


term = fact(ForceMajeureTerm, "force-majeure-term")
event = fact(ForceMajeure)
affected = fact(ClauseListed)
member = fact(Member)

RULES: tuple[Rule, ...] = (
    rule(
        "excused by force majeure",
        of=[term, event, affected, member],
        where=(affected.of == event.id)
        & (member.party == event.party)
        & (affected.role == "force-majeure.affects")
        & no(event.own_breach_of_collective_agreement),
        then=conclude(
            Excused,
            duty=affected.clause,
            bearer=member.id,
            first=event.from_,
            last=event.until,
        ),
        clause=term.clause,
        says="excused",
    ),
)
TERMS = (ForceMajeureTerm, ForceMajeureDuty, ForceMajeureExclusion)
EVENTS = (ForceMajeure, ForceMajeureNotice)
