"""Allocation: among whom a sum is divided, and by what.

- id: X-1
  kind: allocation
  among: kommunerna
  by: population
  reference day: 1 November
  of year: the year before payment
  rounding: whole kronor, largest remainder
  base: sum of the parties' figures
  when a party leaves: to be renegotiated
  agreed anew: ny-fordelning

Who shares the amount of a year is concluded here, how much falls on each in `rules/shares.py`.
Where a party has left before the year, or in it before any of its part fell due, and the text does
not say what then, a person's ruling on `agreed anew` does: yes, those who remain pay the whole; no,
each keeps the share it would have had. It speaks of those who had left by then, or were known to be
leaving: when another goes, it is to be agreed anew again. Until then those who remain share it, and
nobody knows by how much. A notice or a rescission that ends the whole leaves nobody to divide
anything: no party has left the others by it. One that has said no, or whose approval was annulled
before the year, has left too; one of whose approval nothing is known shares as if it were bound.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    calculated,
    case,
    earliest,
    exists,
    known,
    no,
)
from engine.inference.given import DayFor, Listed, PartyIs, Ruling, YearIs
from engine.inference.kinds import Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import CLAUSE, applied_to
from engine.model.types import (
    NOT_STATED,
    ClauseId,
    Count,
    Day,
    Id,
    OpenTerm,
    Parties,
    Party,
    Year,
    YearDay,
    YesNo,
)
from rules.exit import TerminationNotice
from rules.good_notice import Departure, Reach
from rules.outside import outside_on
from rules.payment import is_of
from rules.payment_window import Window
from rules.period import ended_before
from rules.rescission import TakesEffect, rescission
from rules.rescission import term as rescission_term


class Allocation(Term):
    """Shares by population; they always sum to the whole unless a reading says otherwise.

    Where there are several payments, `carried by` says which is divided.
    """

    __binds__ = ("among",)
    __applied__ = applied_to(agreed_anew=(CLAUSE,))
    among: Value[Parties]
    by: Value[Literal["population", "equal shares"]]
    reference_day: Value[YearDay] = default("")
    of_year: Value[Literal["the year before payment", "the payment year"]] = default(
        "the year before payment"
    )
    rounding: Value[
        Literal["whole kronor, largest remainder", "whole kronor, each half up", "öre"]
    ] = default("whole kronor, largest remainder")
    base: Value[Literal["sum of the parties' figures", "county total", "later revised figures"]] = (
        default("sum of the parties' figures")
    )
    when_a_party_leaves: Value[
        Literal["to be renegotiated", "the others pay the whole", "the others keep their shares"]
    ] = default("to be renegotiated")
    agreed_anew: Value[OpenTerm] = default(NOT_STATED)
    carried_by: Value[ClauseId] = default(NOT_STATED)


class LeftBefore(Conclusion):
    """A party among which is divided that had left before the year, or before it was to pay."""

    of: Value[ClauseId]
    year: Value[Year]
    party: Value[Party]
    notice: Value[Id]


class KnownToLeave(Conclusion):
    """The day since which it was known that a party would have left before the year."""

    of: Value[ClauseId]
    year: Value[Year]
    day: Maybe[Day]


class AgreedAnew(Conclusion):
    """What a person says was agreed anew, when all had gone, or were going, that left before."""

    of: Value[ClauseId]
    year: Value[Year]
    answer: Maybe[YesNo]


class Sharer(Conclusion):
    """A party among which the amount of a year is divided, and the day its figure is of.

    `carried_by`: the clause of the payment that is divided; empty where it is the only one.
    """

    of: Value[ClauseId]
    year: Value[Year]
    party: Value[Party]
    place: Value[Count]
    by: Value[Literal["population", "equal shares"]]
    day: Value[Day]
    carried_by: Value[ClauseId]


term = fact(Allocation)
among = fact(Listed, "among")
party = fact(PartyIs)
year = fact(YearIs)
departure = fact(Departure)
reach = fact(Reach)
left_before = fact(LeftBefore)
notice = fact(TerminationNotice)
receipt = fact(DayFor)
takes_effect = fact(TakesEffect)
to_leave = fact(KnownToLeave)
anew = fact(AgreedAnew)
ruling = fact(Ruling)
window = fact(Window)
its_window = fact(Window, "its window")

IS_AMONG = (
    (among.of == term.clause) & (among.role == "allocation.among") & (party.id == among.party)
)
LEFT = (left_before.of == term.clause) & (left_before.year == year.n)
NOT_ITSELF = ~exists(left_before, LEFT & (left_before.party == party.id))
RULED = (ruling.term == term.agreed_anew) & (ruling.about == term.clause)
KNOWN_SINCE = earliest(
    receipt.day,
    receipt,
    (receipt.of == notice.id)
    & (receipt.role == "termination-notice.received")
    & known(receipt.day),
)
"""Of a notice the day of the first receipt, whichever day it counts from: no reading moves it."""
ANEW = (anew.of == term.clause) & (anew.year == year.n)
ENDS_THE_WHOLE = exists(
    reach, (reach.notice == departure.notice) & (reach.scope == "agreement")
) | (
    exists(rescission, rescission.id == departure.notice)
    & exists(rescission_term, rescission_term.frees == "the whole agreement")
)
"""Whether what a party departed by ends it for all, if it is good: that may not be known yet."""
NOTHING_FELL_DUE = ~exists(
    its_window,
    (its_window.payment == window.payment)
    & (its_window.year == year.n)
    & ~ended_before(departure.ends, departure.no_sooner, its_window.last_day),
)
"""Whether the last day of the payment, or of each part of it, lies after a party's own."""
REFERENCE_YEAR = case(
    term.of_year,
    {"the year before payment": calculated("year plus", year.n, -1), "the payment year": year.n},
)


def _sharer(name: str, where: Condition, says: str) -> Rule:
    return rule(
        name,
        of=[term, among, party, year],
        where=IS_AMONG & where,
        then=conclude(
            Sharer,
            of=term.clause,
            year=year.n,
            party=party.id,
            place=party.place,
            by=term.by,
            day=calculated("day in year", REFERENCE_YEAR, term.reference_day),
            carried_by=term.carried_by,
        ),
        clause=term.clause,
        says=says,
    )


def _to_leave(name: str, by: Any, notice: Value[Id], day: Any) -> Rule:
    return rule(
        name,
        of=[left_before, by],
        where=notice == left_before.notice,
        then=conclude(KnownToLeave, of=left_before.of, year=left_before.year, day=day),
        clause=left_before.of,
        says="known-to-leave",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "left before the year",
        of=[term, among, party, year, departure],
        where=IS_AMONG
        & (departure.party == party.id)
        & ended_before(departure.ends, departure.no_sooner, year.first)
        & ~ENDS_THE_WHOLE,
        then=conclude(
            LeftBefore, of=term.clause, year=year.n, party=party.id, notice=departure.notice
        ),
        clause=term.clause,
        says="left-before",
    ),
    rule(
        "left before its part fell due",
        of=[term, among, party, year, departure, window],
        where=IS_AMONG
        & (departure.party == party.id)
        & is_of(term, window.payment)
        & (window.year == year.n)
        & ~ended_before(departure.ends, departure.no_sooner, year.first)
        & NOTHING_FELL_DUE
        & ~ENDS_THE_WHOLE,
        then=conclude(
            LeftBefore, of=term.clause, year=year.n, party=party.id, notice=departure.notice
        ),
        clause=term.clause,
        says="left-before-due",
    ),
    rule(
        "never bound",
        of=[term, among, party, year],
        where=IS_AMONG & outside_on(year.first, party.id),
        then=conclude(LeftBefore, of=term.clause, year=year.n, party=party.id, notice=""),
        clause=term.clause,
        says="never-bound",
    ),
    _to_leave("known to leave since it gave notice", notice, notice.id, KNOWN_SINCE),
    _to_leave(
        "known to leave by rescission", takes_effect, takes_effect.rescission, takes_effect.no_later
    ),
    rule(
        "agreed anew after all that left",
        of=[term, year, ruling],
        where=RULED
        & exists(left_before, LEFT)
        & ~exists(
            to_leave,
            (to_leave.of == term.clause) & (to_leave.year == year.n) & (to_leave.day > ruling.last),
        ),
        then=conclude(AgreedAnew, of=term.clause, year=year.n, answer=ruling.answer),
        clause=term.clause,
        says="agreed-anew",
    ),
    _sharer("shares with all the others", ~exists(left_before, LEFT), "sharer"),
    _sharer(
        "shares as if all were there",
        exists(left_before, LEFT) & (term.when_a_party_leaves == "the others keep their shares"),
        "sharer.as-if-all",
    ),
    _sharer(
        "shares with those who remain",
        exists(left_before, LEFT)
        & NOT_ITSELF
        & (term.when_a_party_leaves == "the others pay the whole"),
        "sharer.remaining",
    ),
    _sharer(
        "shares whatever is agreed anew",
        exists(left_before, LEFT) & NOT_ITSELF & (term.when_a_party_leaves == "to be renegotiated"),
        "sharer.remaining",
    ),
    _sharer(
        "shares as agreed anew",
        exists(left_before, LEFT & (left_before.party == party.id))
        & (term.when_a_party_leaves == "to be renegotiated")
        & (
            exists(anew, ANEW & no(anew.answer))
            | (~exists(anew, ANEW) & awaits(term.agreed_anew, term.clause))
        ),
        "sharer.anew",
    ),
)
TERMS = (Allocation,)
