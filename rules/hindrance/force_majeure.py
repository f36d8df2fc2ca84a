"""Force majeure: an event beyond control excuses the duty that it prevents.

- id: X-1
  kind: force majeure
  causes: [war, fire, contagion]
  contagion: allvarlig
  other causes: yes
  beyond control: rader-over
- id: X-2
  kind: force majeure exclusion
  excluded: own breach of collective agreement

Where the words qualify a cause ("omfattande", "allvarlig", "råder över"), the term names the
open term that a person has to apply to it; the other causes count as they are. An event
whose last day is not stated has lasted on its first; whether it lasted longer nobody knows. One
whose last day lies ahead goes on, and up to that day it is certain to last.
Which duties it prevents is what the record says. Whom a party is to
tell of it, and what follows if it does not, stands in `force_majeure_notice.py`.
"""

from typing import Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    exists,
    no,
    yes,
)
from engine.inference.given import ClauseListed, Member, WordListed
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under, applied_to
from engine.model.types import (
    NOT_STATED,
    Day,
    Duties,
    Id,
    OpenTerm,
    Party,
    YesNo,
)
from rules.duties.duty import JOINTLY, Excused, Owed
from rules.text.open_term import applies_if_named

Cause = Literal[
    "war", "labour-conflict", "blockade", "fire", "environmental-disaster", "contagion", "other"
]


class ForceMajeureTerm(Term):
    """Which causes excuse, and which words about them a person has to apply."""

    __kind__ = "force majeure"
    __applied__ = applied_to(
        labour_conflict=("force-majeure",),
        contagion=("force-majeure",),
        beyond_control=("force-majeure",),
    )
    causes: Value[tuple[Cause, ...]]
    labour_conflict: Value[OpenTerm] = default(NOT_STATED)
    contagion: Value[OpenTerm] = default(NOT_STATED)
    other_causes: Value[YesNo]
    beyond_control: Value[OpenTerm] = default(NOT_STATED)
    excuses: Value[Literal["the affected duty", "all duties"]] = default("the affected duty")


class ForceMajeureExclusion(Term):
    """What may not be invoked as force majeure."""

    __kind__ = "force majeure exclusion"
    excluded: Value[Literal["own breach of collective agreement"]]


class ForceMajeure(Event):
    """An event that may be force majeure, as an interval of days."""

    __under__ = (Under("force majeure"),)
    __whose__ = "party"
    __lasts_to__ = "until"
    party: Maybe[Party]
    cause: Maybe[Cause]
    from_: Maybe[Day]
    until: Maybe[Day]
    affects: Maybe[Duties]
    own_breach_of_collective_agreement: Maybe[YesNo]


class Barred(Conclusion):
    """An event by which nobody is excused: its cause does not count, or relief is lost."""

    event: Value[Id]


term = fact(ForceMajeureTerm, "force-majeure-term")
exclusion = fact(ForceMajeureExclusion)
event = fact(ForceMajeure)
affected = fact(ClauseListed)
named = fact(WordListed)
member = fact(Member)
owed = fact(Owed)
barred = fact(Barred)


COUNTS = (
    exists(
        named,
        (named.of == term.clause)
        & (named.role == "force majeure.causes")
        & (named.word == event.cause),
    )
    & ((event.cause != "labour-conflict") | applies_if_named(term.labour_conflict, event.id))
    & ((event.cause != "contagion") | applies_if_named(term.contagion, event.id))
) | (
    (event.cause == "other")
    & yes(term.other_causes)
    & applies_if_named(term.beyond_control, event.id)
)
OF_ITS_OWN_MAKING = (event.cause == "labour-conflict") & ~no(
    event.own_breach_of_collective_agreement
)
"""Whether a labour conflict is one that the party's own breach of a collective agreement made."""
OF_THE_PARTY = (member.party == event.party) | (member.id == event.party)
ALLOWED = ~exists(barred, barred.event == event.id)

RULES: tuple[Rule, ...] = (
    rule(
        "cause that does not count",
        of=[term, event],
        where=~COUNTS,
        then=conclude(Barred, event=event.id),
        clause=term.clause,
        says="cause-does-not-count",
    ),
    rule(
        "labour conflict of one's own making",
        of=[exclusion, event],
        where=OF_ITS_OWN_MAKING,
        then=conclude(Barred, event=event.id),
        clause=exclusion.clause,
        says="own-labour-conflict",
    ),
    rule(
        "excused by force majeure",
        of=[term, event, affected, member],
        where=(term.excuses == "the affected duty")
        & (affected.of == event.id)
        & (affected.role == "force-majeure.affects")
        & yes(affected.listed)
        & OF_THE_PARTY
        & ALLOWED,
        then=conclude(
            Excused,
            duty=affected.clause,
            bearer=member.id,
            event=event.id,
            first=event.from_,
            last=event.until,
        ),
        clause=term.clause,
        says="excused",
    ),
    rule(
        "excused from everything by force majeure",
        of=[term, event, owed, member],
        where=(term.excuses == "all duties")
        & ((owed.bearer == member.id) | (owed.bearer == JOINTLY))
        & (owed.cause != event.id)
        & OF_THE_PARTY
        & ALLOWED,
        then=conclude(
            Excused,
            duty=owed.duty,
            bearer=member.id,
            event=event.id,
            first=event.from_,
            last=event.until,
        ),
        clause=term.clause,
        says="excused",
    ),
)

TERMS = (ForceMajeureTerm, ForceMajeureExclusion)
EVENTS = (ForceMajeure,)
