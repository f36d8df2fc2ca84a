"""Amendment: how the agreement is changed.

- id: X-1
  kind: amendment
  form: written
  form is: needed for validity
  minutes: skriftliga
  agreed by: all
  competent: behorigt
- id: X-2
  kind: amendment
  form: free
  agreed by: all
  procedure: dialogue
  without it: no effect            # contested where the words give no consequence

There must be an agreement to change on that day (`binding/bound_then.py`), and all who are to
agree, and are still bound, must have agreed. Where a unit is recorded instead of its party a person
says whether it agreed for it. A letter and an e-mail are both written; whether minutes are is for a
person to say. The dialogue is in `amendment_dialogue.py`. Who agreed for a party is taken to
have been competent unless a person has found otherwise.
"""

from typing import Any, Literal

from engine.inference.expressions import Condition, Maybe, Value, awaits, exists, yes
from engine.inference.given import Listed, Member
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.about import Under, applied_to, modes
from engine.model.types import NOT_STATED, Day, Form, Id, NamedDay, OpenTerm, Parties, Party
from rules.binding.bound_then import bound_on_day_of, period, there_is_an_agreement
from rules.binding.outside import not_bound_on
from rules.notice.good_notice import Departure
from rules.term.period import ended_before
from rules.text.judgements import WHICH_UNIT
from rules.text.open_term import found_not, in_writing


class AmendmentTerm(Term):
    """Who must agree to a change, in which form, and after what."""

    __kind__ = "amendment"
    __applied__ = applied_to(minutes=("amendment",), competent=("amendment",))
    __modes__ = modes(competent=("presumed",))
    form: Value[Literal["written", "free"]]
    form_is: Value[Literal["needed for validity", "for proof"]] = default("for proof")
    minutes: Value[OpenTerm] = default(NOT_STATED)
    agreed_by: Value[Parties]
    competent: Value[OpenTerm] = default(NOT_STATED)
    procedure: Value[Literal["none stated", "dialogue"]] = default("none stated")
    without_it: Value[Literal["no effect", "breach only"]] = default("no effect")


class Amendment(Event):
    """The parties changed the agreement."""

    __under__ = (Under("amendment"),)
    __brings__ = "version"
    form: Maybe[Form]
    on: Maybe[Day]
    agreed_by: Maybe[Parties]
    version: Maybe[NamedDay]


class NotAgreed(Conclusion):
    """A party that is to agree to a change, is still bound, and is not recorded as agreeing."""

    amendment: Value[Id]
    party: Value[Party]


class AgreedThroughUnit(Conclusion):
    """A unit is recorded as agreeing to a change, for its party if a person says so."""

    amendment: Value[Id]
    party: Value[Party]


term = fact(AmendmentTerm, "amendment-term")
amendment = fact(Amendment)
needed = fact(Listed, "needed")
agreeing = fact(Listed, "agreeing")
member = fact(Member)
departure = fact(Departure)
not_agreed = fact(NotAgreed)
through_unit = fact(AgreedThroughUnit)


def still_there(who: Value[Any]) -> Condition:
    """Whether a party was bound at the change and had not left before it."""
    return ~exists(
        departure,
        (departure.party == who) & ended_before(departure.ends, departure.no_sooner, amendment.on),
    ) & ~not_bound_on(amendment.on, who)


RULES: tuple[Rule, ...] = (
    *bound_on_day_of(amendment, "a change"),
    rule(
        "agreed through a unit",
        of=[term, amendment, agreeing, member],
        where=(agreeing.of == amendment.id)
        & (agreeing.role == "amendment.agreed_by")
        & (member.id == agreeing.party)
        & (member.party != member.id)
        & yes(agreeing.listed)
        & awaits(WHICH_UNIT.words, amendment.id),
        then=conclude(AgreedThroughUnit, amendment=amendment.id, party=member.party),
        clause=term.clause,
        says="agreed-through-unit",
    ),
    rule(
        "party that has not agreed",
        of=[term, needed, amendment, agreeing],
        where=(needed.of == term.clause)
        & (needed.role == "amendment.agreed_by")
        & (agreeing.of == amendment.id)
        & (agreeing.role == "amendment.agreed_by")
        & (agreeing.party == needed.party)
        & ~yes(agreeing.listed)
        & ~exists(
            through_unit,
            (through_unit.amendment == amendment.id) & (through_unit.party == needed.party),
        )
        & still_there(needed.party),
        then=conclude(NotAgreed, amendment=amendment.id, party=needed.party),
        clause=term.clause,
        says="has-not-agreed",
    ),
)

amendable = requirement(
    "amendable",
    of=[term, period, amendment],
    about=amendment.id,
    holds=there_is_an_agreement(amendment),
    clause=period.clause,
)
in_form = requirement(
    "amendment-form",
    of=[term, amendment],
    where=term.form == "written",
    about=amendment.id,
    holds=(term.form_is == "for proof") | in_writing(amendment.form, term.minutes, amendment.id),
    clause=term.clause,
)
agreed = requirement(
    "agreed",
    of=[term, amendment],
    about=amendment.id,
    holds=~exists(not_agreed, not_agreed.amendment == amendment.id),
    clause=term.clause,
)
competent = requirement(
    "competent",
    of=[term, amendment],
    where=term.competent != NOT_STATED,
    about=amendment.id,
    holds=~found_not(term.competent, amendment.id),
    clause=term.clause,
)
RULES += (amendable, in_form, agreed, competent)
TERMS = (AmendmentTerm,)
EVENTS = (Amendment,)
