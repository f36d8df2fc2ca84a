"""Left sharing: who had left the others before the money of a year was to be divided.

- id: X-1
  kind: allocation
  among: kommunerna
  by: equal shares
  when a party leaves: to be renegotiated
  agreed anew: ny-fordelning

A party has left that was out before the year, or in it before any of its part fell due. Where the
text does not say what then, a person's ruling on `agreed anew` does. It speaks of those who had
left by then, or were known to be leaving: when another goes, it is to be agreed anew again. A
notice or a rescission that ends the whole leaves nobody to divide anything: no party has left the
others by it. One that has said no, or whose approval was annulled before the year, has left too;
one of whose approval nothing is known shares as if it were bound.
"""

from typing import Any

from engine.inference.expressions import Maybe, Value, earliest, exists, known
from engine.inference.given import DayFor, Listed, PartyIs, Ruling, YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Id, Party, Year, YesNo
from rules.binding.outside import outside_on
from rules.money.allocation import Allocation
from rules.money.payment import is_of
from rules.money.payment_window import Window
from rules.notice.exit import TerminationNotice
from rules.notice.good_notice import Departure, Reach
from rules.rescission.rescission import TakesEffect, rescission
from rules.rescission.rescission import term as rescission_term
from rules.term.period import ended_before


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
ruling = fact(Ruling)
window = fact(Window)
its_window = fact(Window, "its window")

IS_AMONG = (
    (among.of == term.clause) & (among.role == "allocation.among") & (party.id == among.party)
)
LEFT = (left_before.of == term.clause) & (left_before.year == year.n)
RULED = (ruling.term == term.agreed_anew) & (ruling.about == term.clause)
KNOWN_SINCE = earliest(
    receipt.day,
    receipt,
    (receipt.of == notice.id)
    & (receipt.role == "termination-notice.received")
    & known(receipt.day),
)
"""Of a notice the day of the first receipt, whichever day it counts from: no reading moves it."""
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
)
TERMS = ()
