"""Assignment: whether a party may hand over its rights and duties.

- id: X-1
  kind: assignment
  who: [alfa]
  consent of: kommunerna
  merger: overlata

There must be something to hand over: the party is bound on that day (`binding/bound_then.py`).
Whether what a unit has handed over was handed over by its party, or the other way round, a person
says (`binding/which_unit.py`).
Each party named that is still bound must have consented to that assignment, in any form and at
any time so far; whether a unit consented for its party a person says. Until the last of them has,
it lacks consent, and whether a later consent works back to the day of the assignment no text says;
so that day is told. Whether a merger is an assignment is for a person to say. What is not said to
be a merger is taken for none, which the answer says; a ruling that it is no assignment counts all
the same.
"""

from engine.inference.expressions import Maybe, Value, awaits, earliest, exists, yes
from engine.inference.given import Listed, Member
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.about import About, Under, about, applied_to
from engine.model.types import NOT_STATED, Day, Id, OpenTerm, Parties, Party, Word, YesNo
from rules.binding.bound_then import bound_on_day_of, is_bound, period, there_is_an_agreement
from rules.binding.outside import not_bound_on
from rules.binding.which_unit import did, perhaps_the_same
from rules.notice.good_notice import Departure
from rules.term.period import ended_before
from rules.text.judgements import WHICH_UNIT
from rules.text.open_term import applies_not, found_not


class AssignmentTerm(Term):
    """Who may not assign without whose consent. `merger`: the open term for a merger."""

    __kind__ = "assignment"
    __binds__ = ("who",)
    __applied__ = applied_to(merger=("assignment",))
    who: Value[Parties]
    consent_of: Value[Parties]
    merger: Value[OpenTerm] = default(NOT_STATED)


class Assignment(Event):
    """A party handed over its rights or duties; `merger`: by going up in another body."""

    __under__ = (Under("assignment"),)
    by: Maybe[Party]
    to_whom: Maybe[Word]
    on: Maybe[Day]
    merger: Maybe[YesNo] = default(False)


class Consent(Event):
    """A party consented to something."""

    __under__ = (Under("assignment"),)
    __about__ = about(about=About(("assignment",)))
    by: Maybe[Party]
    on: Maybe[Day]
    about: Maybe[Id]


class NoConsent(Conclusion):
    """A party whose consent to an assignment is needed and not recorded."""

    assignment: Value[Id]
    party: Value[Party]


class ConsentThroughUnit(Conclusion):
    """A unit consented to an assignment, for its party if a person says so."""

    assignment: Value[Id]
    party: Value[Party]


class LateConsent(Conclusion):
    """A party whose consent was needed, and the day after the assignment on which it came."""

    assignment: Value[Id]
    party: Value[Party]
    day: Maybe[Day]


term = fact(AssignmentTerm, "assignment-term")
assignment = fact(Assignment)
bound_by_it = fact(Listed, "bound by it")
asked = fact(Listed, "asked")
consent = fact(Consent)
departure = fact(Departure)
member = fact(Member)
bound = fact(Member, "bound")
through_unit = fact(ConsentThroughUnit)
no_consent = fact(NoConsent)

NO_ASSIGNMENT = (term.merger != NOT_STATED) & (
    found_not(term.merger, assignment.id)
    | (yes(assignment.merger) & applies_not(term.merger, assignment.id))
)
"""A person is asked about a merger alone; what a person has found counts of anything."""

NAMES_IT = (
    (bound_by_it.of == term.clause)
    & (bound_by_it.role == "assignment.who")
    & perhaps_the_same(assignment.by, bound_by_it.party)
)
"""The one who assigns is among those whom the clause binds; another clause may bind others."""
BY_IT = did(assignment.by, bound_by_it.party, assignment.id)
IS_ASKED = (
    NAMES_IT
    & (asked.of == term.clause)
    & (asked.role == "assignment.consent_of")
    & ~exists(
        departure,
        (departure.party == asked.party)
        & ended_before(departure.ends, departure.no_sooner, assignment.on),
    )
    & ~not_bound_on(assignment.on, asked.party)
)
ITS_CONSENT = (consent.by == asked.party) & (consent.about == assignment.id)

RULES: tuple[Rule, ...] = (
    *bound_on_day_of(assignment, "an assignment"),
    rule(
        "consent through a unit",
        of=[term, assignment, consent, member],
        where=(consent.about == assignment.id)
        & (member.id == consent.by)
        & (member.party != member.id)
        & awaits(WHICH_UNIT.words, consent.id),
        then=conclude(ConsentThroughUnit, assignment=assignment.id, party=member.party),
        clause=term.clause,
        says="consent-through-unit",
    ),
    rule(
        "consent that is lacking",
        of=[term, assignment, bound_by_it, asked],
        where=IS_ASKED
        & BY_IT
        & ~exists(consent, ITS_CONSENT)
        & ~exists(
            through_unit,
            (through_unit.assignment == assignment.id) & (through_unit.party == asked.party),
        ),
        then=conclude(NoConsent, assignment=assignment.id, party=asked.party),
        clause=term.clause,
        says="lacks-consent",
    ),
    rule(
        "consent that came after the assignment",
        of=[term, assignment, bound_by_it, asked],
        where=IS_ASKED
        & exists(consent, ITS_CONSENT)
        & ~exists(consent, ITS_CONSENT & (consent.on <= assignment.on))
        & ~NO_ASSIGNMENT,
        then=conclude(
            LateConsent,
            assignment=assignment.id,
            party=asked.party,
            day=earliest(consent.on, consent, ITS_CONSENT),
        ),
        clause=term.clause,
        says="late-consent",
    ),
)

assignable = requirement(
    "assignable",
    of=[term, period, assignment, bound_by_it, bound],
    where=NAMES_IT & (bound.id == bound_by_it.party),
    about=assignment.id,
    holds=there_is_an_agreement(assignment) & is_bound(assignment, bound.party) & BY_IT,
    clause=period.clause,
)
consented = requirement(
    "consent",
    of=[term, assignment, bound_by_it],
    where=NAMES_IT,
    about=assignment.id,
    holds=NO_ASSIGNMENT | ~exists(no_consent, no_consent.assignment == assignment.id),
    clause=term.clause,
)
RULES += (assignable, consented)
TERMS = (AssignmentTerm,)
EVENTS = (Assignment, Consent)
