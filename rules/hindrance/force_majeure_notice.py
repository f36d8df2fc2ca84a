"""Force majeure notice: who is hindered tells the others, in its form and as soon as it must.

- id: X-1
  kind: force majeure notice
  notice to: all other parties
  form: written
  when: at-once
  late notice: damages only

Whoever is to be told is told when the notice is received; where its receipt is not known, neither
is that. Whether it came as soon as the words demand is for a person to say. A late notice, or none,
costs damages only, or the relief itself, as the term says. Where a unit is hindered its party is to
tell, and either of them may do it; whether a unit told for its party, a person says.
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value, exists, known, year, yes
from engine.inference.given import Asked, DayFor, LeftEarlier, Listed, Member, PartyIs
from engine.inference.kinds import EVERYBODY, Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import ALWAYS, About, Under, about, applied_to, readings
from engine.model.types import (
    NOT_STATED,
    Day,
    DayPerParty,
    Form,
    Id,
    OpenTerm,
    Parties,
    Party,
)
from rules.binding.outside import outside_on
from rules.binding.which_unit import stands_for
from rules.duties.bound_in import BoundIn, bound
from rules.duties.duty import Done, Insufficient, Late, Owed
from rules.hindrance.force_majeure import Barred, ForceMajeure
from rules.term.period import ended_before
from rules.text.open_term import applies_if_named, in_writing


class ForceMajeureDuty(Term):
    """The duty to tell the others. `when`: the open term for how soon."""

    __kind__ = "force majeure notice"
    __readings__ = readings(late_notice=ALWAYS)
    __binds__ = EVERYBODY
    __applied__ = applied_to(minutes=("force-majeure-notice",), when=("force-majeure-notice",))
    notice_to: Value[Literal["all other parties", "the other side"]]
    form: Value[Literal["written", "free"]]
    minutes: Value[OpenTerm] = default(NOT_STATED)
    when: Value[OpenTerm] = default(NOT_STATED)
    late_notice: Value[Literal["damages only", "relief is lost"]] = default("damages only")


class ForceMajeureNotice(Event):
    """The others were told of force majeure."""

    __under__ = (Under("force majeure"), Under("force majeure notice"))
    __about__ = about(about=About(("force-majeure",), same=("by", "party")))
    by: Maybe[Party]
    to: Maybe[Parties]
    form: Maybe[Form]
    sent: Maybe[Day]
    received: Maybe[DayPerParty]
    about: Maybe[Id]


class ToBeTold(Conclusion):
    """A party that was still there when the hindrance began, and had to be told of it.

    Not what is owed: a rescission rests on whether a breach was excused, and who is bound
    rests on rescissions.
    """

    event: Value[Id]
    to: Value[Party]


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


asked = fact(Asked)
notice_term = fact(ForceMajeureDuty, "notice-term")
event = fact(ForceMajeure)
notice = fact(ForceMajeureNotice)
receipt = fact(DayFor)
sent_to = fact(Listed, "sent to")
party = fact(PartyIs)
member = fact(Member, "hindered member")
other = fact(PartyIs, "other")
bound_in = fact(BoundIn)
left = fact(LeftEarlier)
to_be_told = fact(ToBeTold)
told = fact(Told)
prompt = fact(Prompt)

IN_FORM = (notice_term.form == "free") | in_writing(notice.form, notice_term.minutes, notice.id)
HINDERED = (member.id == event.party) & (member.party == party.id)
CAME = (
    (notice.about == event.id)
    & HINDERED
    & stands_for(notice.by, event.party, notice.id)
    & (receipt.of == notice.id)
    & (receipt.role == "force-majeure-notice.received")
    & (sent_to.of == notice.id)
    & (sent_to.role == "force-majeure-notice.to")
    & (sent_to.party == receipt.party)
    & (yes(sent_to.listed) | known(receipt.day))
)

TO_BE_TOLD = (
    HINDERED
    & (other.id != party.id)
    & ((notice_term.notice_to == "all other parties") | (other.side != party.side))
)

LATE_IF_AT_ALL = (event.from_ < asked.on) | exists(
    told, (told.event == event.id) & (told.to == to_be_told.to)
)
"""On its first day nobody is late with what is still to be told; what was told is judged."""

RULES: tuple[Rule, ...] = (
    rule(
        "duty to tell of force majeure",
        of=[notice_term, event, member, party, other],
        where=TO_BE_TOLD
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
        of=[asked, notice_term, event, member, party, notice, receipt, sent_to],
        where=CAME & IN_FORM & (receipt.day <= asked.on),
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
        "told of force majeure in another form",
        of=[notice_term, event, member, party, notice, receipt, sent_to],
        where=CAME & ~IN_FORM,
        then=conclude(
            Insufficient,
            duty=notice_term.clause,
            bearer=party.id,
            beneficiary=receipt.party,
            cause=event.id,
            event=notice.id,
            lacks="form",
            on=receipt.day,
        ),
        clause=notice_term.clause,
        says="force-majeure-notice-not-in-form",
    ),
    rule(
        "told of force majeure at once",
        of=[notice_term, told],
        where=applies_if_named(notice_term.when, told.notice),
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
        "to be told of force majeure",
        of=[notice_term, event, member, party, other],
        where=TO_BE_TOLD
        & ~outside_on(event.from_, other.id)
        & ~exists(
            left, (left.party == other.id) & ended_before(left.ends, left.no_sooner, event.from_)
        ),
        then=conclude(ToBeTold, event=event.id, to=other.id),
        clause=notice_term.clause,
        says="to-be-told",
    ),
    rule(
        "relief lost",
        of=[asked, notice_term, event, to_be_told],
        where=(notice_term.late_notice == "relief is lost")
        & (to_be_told.event == event.id)
        & ~exists(prompt, (prompt.event == event.id) & (prompt.to == to_be_told.to))
        & LATE_IF_AT_ALL,
        then=conclude(Barred, event=event.id),
        clause=notice_term.clause,
        says="relief-lost",
    ),
)
TERMS = (ForceMajeureDuty,)
EVENTS = (ForceMajeureNotice,)
