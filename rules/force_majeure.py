"""Force majeure: an event beyond control excuses the duty that it prevents.

- id: X-1
  kind: force majeure
  causes: [war, fire, contagion]
  contagion: allvarlig
  other causes: yes
  beyond control: rader-over
- id: X-2
  kind: force majeure notice
  notice to: all other parties
  form: written
  when: at-once
  late notice: damages only
- id: X-3
  kind: force majeure exclusion
  excluded: own breach of collective agreement

Where the words qualify a cause ("omfattande", "allvarlig", "råder över"), the term names the
open term that a person has to apply to it; the other causes count as they are. An event
without a last day goes on. Which duties it prevents is what the record says.
"""

from typing import Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    exists,
    known,
    no,
    one_of,
    year,
    yes,
)
from engine.inference.given import (
    Asked,
    ClauseListed,
    DayFor,
    Listed,
    Member,
    PartyIs,
    Ruling,
    WantedDuty,
    WordListed,
)
from engine.inference.kinds import EVERYBODY, Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.about import About, Under, about, applied_to
from engine.model.calendar import NEVER
from engine.model.types import (
    NOT_STATED,
    Clauses,
    Day,
    DayPerParty,
    Form,
    Id,
    OpenTerm,
    Parties,
    Party,
    YesNo,
)
from rules.duty import BoundIn, Done, Excused, Late, Owed, bound

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


class ForceMajeureDuty(Term):
    """The duty to tell the others. `when`: the open term for how soon."""

    __kind__ = "force majeure notice"
    __binds__ = EVERYBODY
    __applied__ = applied_to(minutes=("force-majeure-notice",), when=("force-majeure-notice",))
    notice_to: Value[Literal["all other parties", "the other side"]]
    form: Value[Literal["written", "free"]]
    minutes: Value[OpenTerm] = default(NOT_STATED)
    when: Value[OpenTerm] = default(NOT_STATED)
    late_notice: Value[Literal["damages only", "relief is lost"]] = default("damages only")


class ForceMajeureExclusion(Term):
    """What may not be invoked as force majeure."""

    __kind__ = "force majeure exclusion"
    excluded: Value[Literal["own breach of collective agreement"]]


class ForceMajeure(Event):
    """An event that may be force majeure, as an interval of days."""

    __under__ = (Under("force majeure"),)
    party: Maybe[Party]
    cause: Maybe[Cause]
    from_: Maybe[Day]
    until: Maybe[Day] = default(NEVER)
    affects: Maybe[Clauses]
    own_breach_of_collective_agreement: Maybe[YesNo]


class ForceMajeureNotice(Event):
    """The others were told of force majeure."""

    __under__ = (
        Under("force majeure"),
        Under("force majeure notice"),
    )
    __about__ = about(about=About(("force-majeure",), same=("by", "party")))
    by: Maybe[Party]
    to: Maybe[Parties]
    form: Maybe[Form]
    sent: Maybe[Day]
    received: Maybe[DayPerParty]
    about: Maybe[Id]


class Told(Conclusion):
    """A party was told of an event, in the form that is demanded."""

    event: Value[Id]
    by: Value[Party]
    to: Value[Party]
    notice: Value[Id]
    day: Maybe[Day]


class Prompt(Conclusion):
    """It was told as soon as it had to be."""

    event: Value[Id]
    to: Value[Party]


class Barred(Conclusion):
    """An event by which nobody is excused: its cause does not count, or relief is lost."""

    event: Value[Id]


asked = fact(Asked)
term = fact(ForceMajeureTerm, "force-majeure-term")
exclusion = fact(ForceMajeureExclusion)
notice_term = fact(ForceMajeureDuty, "notice-term")
event = fact(ForceMajeure)
notice = fact(ForceMajeureNotice)
receipt = fact(DayFor)
sent_to = fact(Listed, "sent to")
affected = fact(ClauseListed)
named = fact(WordListed)
member = fact(Member)
party = fact(PartyIs)
other = fact(PartyIs, "other")
bound_in = fact(BoundIn)
ruling = fact(Ruling)
owed = fact(Owed)
told = fact(Told)
prompt = fact(Prompt)
barred = fact(Barred)
excused = fact(Excused)
wanted = fact(WantedDuty)


def _applies(words: Value[OpenTerm], to: Value[Id]) -> Condition:
    """A person has found that the words apply; where no words are named, nobody is asked."""
    about = (ruling.term == words) & (ruling.about == to)
    return (
        (words == NOT_STATED)
        | exists(ruling, about & yes(ruling.answer))
        | (~exists(ruling, about & no(ruling.answer)) & awaits(words, to))
    )


COUNTS = (
    exists(
        named,
        (named.of == term.clause)
        & (named.role == "force majeure.causes")
        & (named.word == event.cause),
    )
    & ((event.cause != "labour-conflict") | _applies(term.labour_conflict, event.id))
    & ((event.cause != "contagion") | _applies(term.contagion, event.id))
) | ((event.cause == "other") & yes(term.other_causes) & _applies(term.beyond_control, event.id))
WRITTEN = one_of(notice.form, "written", "email") | (
    (notice.form == "minutes") & _applies(notice_term.minutes, notice.id)
)
OF_THE_PARTY = (member.party == event.party) | (member.id == event.party)
ALLOWED = ~exists(barred, barred.event == event.id)

RULES: tuple[Rule, ...] = (
    rule(
        "duty to tell of force majeure",
        of=[notice_term, event, party, other],
        where=(party.id == event.party)
        & (other.id != party.id)
        & ((notice_term.notice_to == "all other parties") | (other.side != party.side))
        & bound(bound_in, party.id, year(event.from_))
        & bound(bound_in, other.id, year(event.from_)),
        then=conclude(
            Owed,
            duty=notice_term.clause,
            bearer=party.id,
            beneficiary=other.id,
            cause=event.id,
            sort="once",
            opens=event.from_,
        ),
        clause=notice_term.clause,
        says="force-majeure-to-be-told",
    ),
    rule(
        "told of force majeure",
        of=[notice_term, event, party, notice, receipt, sent_to],
        where=(notice.about == event.id)
        & (party.id == event.party)
        & (notice.by == event.party)
        & (receipt.of == notice.id)
        & (receipt.role == "force-majeure-notice.received")
        & (sent_to.of == notice.id)
        & (sent_to.role == "force-majeure-notice.to")
        & (sent_to.party == receipt.party)
        & (yes(sent_to.listed) | known(receipt.day))
        & ((notice_term.form == "free") | WRITTEN),
        then=conclude(
            Told,
            event=event.id,
            by=party.id,
            to=receipt.party,
            notice=notice.id,
            day=receipt.day,
        ),
        clause=notice_term.clause,
        says="told-of-force-majeure",
    ),
    rule(
        "told of force majeure at once",
        of=[notice_term, told],
        where=_applies(notice_term.when, told.notice),
        then=conclude(Prompt, event=told.event, to=told.to),
        clause=notice_term.clause,
        says="told-at-once",
    ),
    rule(
        "duty to tell is done",
        of=[notice_term, told],
        then=conclude(
            Done,
            duty=notice_term.clause,
            bearer=told.by,
            beneficiary=told.to,
            cause=told.event,
            on=told.day,
        ),
        clause=notice_term.clause,
        says="told-of-force-majeure",
    ),
    rule(
        "duty to tell is done too late",
        of=[notice_term, told],
        where=~exists(prompt, (prompt.event == told.event) & (prompt.to == told.to)),
        then=conclude(
            Late,
            duty=notice_term.clause,
            bearer=told.by,
            beneficiary=told.to,
            cause=told.event,
        ),
        clause=notice_term.clause,
        says="told-too-late",
    ),
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
        where=(event.cause == "labour-conflict") & ~no(event.own_breach_of_collective_agreement),
        then=conclude(Barred, event=event.id),
        clause=exclusion.clause,
        says="own-labour-conflict",
    ),
    rule(
        "relief lost",
        of=[asked, notice_term, event, owed],
        where=(notice_term.late_notice == "relief is lost")
        & (owed.duty == notice_term.clause)
        & (owed.cause == event.id)
        & ~exists(prompt, (prompt.event == event.id) & (prompt.to == owed.beneficiary))
        & (event.from_ < asked.on),  # on its first day nobody can be late with telling
        then=conclude(Barred, event=event.id),
        clause=notice_term.clause,
        says="relief-lost",
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
        & (owed.bearer == member.id)
        & (owed.cause != event.id)
        & OF_THE_PARTY
        & ALLOWED,
        then=conclude(
            Excused, duty=owed.duty, bearer=member.id, first=event.from_, last=event.until
        ),
        clause=term.clause,
        says="excused",
    ),
)

is_excused = requirement(
    "excused",
    of=[asked, wanted, term],
    about=wanted.duty,
    holds=exists(
        excused,
        (excused.duty == wanted.duty)
        & (excused.bearer == wanted.party)
        & (excused.first <= asked.on)
        & (excused.last >= asked.on),
    ),
    clause=term.clause,
)
RULES += (is_excused,)
TERMS = (ForceMajeureTerm, ForceMajeureDuty, ForceMajeureExclusion)
EVENTS = (ForceMajeure, ForceMajeureNotice)
