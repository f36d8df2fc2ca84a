"""Exit: who may leave, whom the notice must reach, and who is out when it takes effect.

    - id: X-1
      kind: exit
      by: all
      notice to: all other parties
      ends for: the leaving party
      late authority: ratified-late

The notice counts for each addressee from its own receipt; the last one decides. An
addressee left out of the record is not known. A party alone on its side ends the
whole by leaving, whatever the text says of others; but where a notice *ends for those it
is given to*, it does so only between them (`parting.py`), and needs to reach no more
than *those it concerns*: the ones it is addressed to, or is known to have reached. Whether a
notice that a unit gives is one of its party a person says.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    exists,
    known,
    latest,
    one_of,
    yes,
)
from engine.inference.given import DayFor, LeftEarlier, PartyIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.about import Under, applied_to
from engine.model.types import (
    NOT_STATED,
    Addressees,
    Day,
    DayPerParty,
    End,
    Form,
    Id,
    OpenTerm,
    Parties,
    Party,
    YesNo,
)
from rules.binding.outside import outside, outside_on
from rules.binding.which_unit import stands_for
from rules.term.period import ended_before


class ExitTerm(Term):
    """A party's right to leave. `late authority`: the open term for ratification too late."""

    __kind__ = "exit"
    __applied__ = applied_to(late_authority=("termination-notice",))
    by: Value[Parties]
    notice_to: Value[
        Literal["all other parties", "the other side", "the forum", "those it concerns"]
    ]
    ends_for: Value[Literal["the leaving party", "the whole agreement", "those it is given to"]]
    late_authority: Value[OpenTerm] = default(NOT_STATED)


class TerminationNotice(Event):
    """A party's notice that it leaves. Days are civil days in Stockholm.

    `admitted`: the receiver admits an oral notice; `ratified`: the day on which a notice
    given without authority was approved by those who had it.
    """

    __under__ = (Under("exit"),)
    by: Maybe[Party]
    to: Maybe[Addressees]
    form: Maybe[Form]
    sent: Maybe[Day]
    received: Maybe[DayPerParty]
    for_end: Maybe[End]
    authorised: Maybe[YesNo]
    ratified: Maybe[Day]
    admitted: Maybe[YesNo]
    confirmed_in_writing: Maybe[Day]


class GivenFor(Conclusion):
    """The party whose notice it is: its own, or one by a unit of it, if a person says so."""

    notice: Value[Id]
    party: Value[Party]


class MustReach(Conclusion):
    """A party, or a forum, that a notice must reach, and when it did."""

    notice: Value[Id]
    party: Value[Party]
    addressed: Maybe[YesNo]
    day: Maybe[Day]


class NotTold(Conclusion):
    """A party on the other side that a notice between some is not given to."""

    notice: Value[Id]
    party: Value[Party]


class Counted(Conclusion):
    """The day from which a notice counts; `at least` is what is known of an unknown day.

    The last receipt is no sooner than each of those that are recorded, nor than the sending.
    """

    notice: Value[Id]
    basis: Value[Literal["received", "sent"]]
    day: Maybe[Day]
    at_least: Maybe[Day]


exit_term = fact(ExitTerm)
notice = fact(TerminationNotice)
party = fact(PartyIs)
addressee = fact(DayFor)
any_addressee = fact(DayFor, "any addressee")
reached = fact(MustReach)
given_for = fact(GivenFor)
left = fact(LeftEarlier)
counted = fact(Counted)

OF_THE_NOTICE = (addressee.of == notice.id) & (addressee.role == "termination-notice.received")
NAMED = known(addressee.day) | known(addressee.addressed)
"""Known to be addressed, or to have been reached: always yes or no."""
NOBODY_NAMED = ~known(notice.to) & ~exists(
    any_addressee,
    (any_addressee.of == notice.id)
    & (any_addressee.role == "termination-notice.received")
    & (known(any_addressee.day) | known(any_addressee.addressed)),
)
TOLD = NAMED | (NOBODY_NAMED & yes(addressee.addressed))
"""The same; unknown where it is not recorded whom the notice was given to at all."""


def had_left(who: Value[Any], day: Value[Any]) -> Condition:
    """Whether a party had left before a day, by what earlier rounds have found."""
    return exists(left, (left.party == who) & ended_before(left.ends, left.no_sooner, day))


NOT_LEFT = ~had_left(addressee.party, notice.sent)


def received_by_some(one: TerminationNotice) -> Condition:
    """Of the parties that a notice must reach, those whose receipt of it is recorded."""
    return (reached.notice == one.id) & known(reached.day)


RECEIVED_BY_SOME = received_by_some(notice)
LAST_RECEIPT = latest(reached.day, reached, reached.notice == notice.id)

RULES: tuple[Rule, ...] = (
    rule(
        "notice of a party",
        of=[notice, exit_term, party],
        where=stands_for(notice.by, party.id, notice.id),
        then=conclude(GivenFor, notice=notice.id, party=party.id),
        clause=exit_term.clause,
        says="notice-of-a-party",
    ),
    rule(
        "must reach",
        of=[notice, exit_term, addressee],
        where=OF_THE_NOTICE
        & (
            (
                (exit_term.notice_to == "all other parties")
                & ~one_of(addressee.place, "forum", "unit")
            )
            | ((exit_term.notice_to == "the other side") & (addressee.place == "other side"))
            | ((exit_term.notice_to == "the forum") & (addressee.place == "forum"))
            | (
                (exit_term.notice_to == "those it concerns")
                & (addressee.place == "other side")
                & TOLD
            )
        )
        & NOT_LEFT
        & ~outside_on(notice.sent, addressee.party),
        then=conclude(
            MustReach,
            notice=notice.id,
            party=addressee.party,
            addressed=addressee.addressed,
            day=addressee.day,
        ),
        clause=exit_term.clause,
        says="must-reach",
    ),
    rule(
        "not told",
        of=[notice, exit_term, addressee],
        where=OF_THE_NOTICE
        & (exit_term.ends_for == "those it is given to")
        & (addressee.place == "other side")
        & ~TOLD
        & NOT_LEFT
        # that one is not bound whose approval was annulled, the rules of parting see
        & ~exists(outside, outside.party == addressee.party),
        then=conclude(NotTold, notice=notice.id, party=addressee.party),
        clause=exit_term.clause,
        says="not-told",
    ),
    rule(
        "counted from receipt",
        of=[notice],
        where=exists(reached, RECEIVED_BY_SOME),
        then=conclude(
            Counted,
            notice=notice.id,
            basis="received",
            day=LAST_RECEIPT,
            at_least=latest(reached.day, reached, RECEIVED_BY_SOME),
        ),
        says="counted-from-receipt",
    ),
    rule(
        "counted from a receipt that is not recorded",
        of=[notice],
        where=exists(reached, reached.notice == notice.id) & ~exists(reached, RECEIVED_BY_SOME),
        then=conclude(
            Counted,
            notice=notice.id,
            basis="received",
            day=LAST_RECEIPT,
            at_least=notice.sent,
        ),
        says="counted-from-receipt",
    ),
    rule(
        "counted from sending",
        of=[notice, exit_term],
        then=conclude(
            Counted, notice=notice.id, basis="sent", day=notice.sent, at_least=notice.sent
        ),
        clause=exit_term.clause,
        says="counted-from-sending",
    ),
)

reached_all = requirement(
    "addressee",
    of=[notice, exit_term],
    about=notice.id,
    holds=exists(reached, reached.notice == notice.id)
    & ~exists(
        reached,
        (reached.notice == notice.id) & ~(known(reached.day) | yes(reached.addressed)),
    ),
    clause=exit_term.clause,
)
RULES += (reached_all,)
TERMS = (ExitTerm,)
EVENTS = (TerminationNotice,)
