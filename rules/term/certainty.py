"""Certainty of a coming period: whether anything that may still happen can keep it away.

A period is certain on a day when the agreement is formed, nobody's good notice ends it
before the period starts, and every day on which such a notice could have come has passed.

    - id: X-1
      kind: renewal
      renewal: automatic
      length: 1 year
"""

from dataclasses import replace

from engine.inference.expressions import (
    Maybe,
    Value,
    calculated,
    day_before,
    earliest,
    exists,
    known,
)
from engine.inference.given import Asked, PartyIs, WantedYear
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.calendar import NEVER
from engine.model.types import Count, Day, Party, Word
from rules.binding.approval import Unbound
from rules.notice.good_notice import Departure
from rules.notice.termination import (
    TerminationTerm,
    Window,
    at_all_times,
    end_counted_from,
    last_day_to_count_from,
)
from rules.notice.time_for_notice import SoonestEnd, Spell
from rules.term.period import FinalEnd, Period, PeriodTerm, ended_before
from rules.term.renewal import Slot


class Sought(Conclusion):
    """The period that is asked about."""

    n: Value[Count]
    starts: Value[Day]


class Stays(Conclusion):
    """A party that no notice takes away before the period starts."""

    n: Value[Count]
    starts: Value[Day]
    party: Value[Party]
    side: Value[Word]


class StayOnBothSides(Conclusion):
    """Somebody stays on each of at least two sides until the nth period starts."""

    n: Value[Count]
    starts: Value[Day]


class LastChance(Conclusion):
    """The last day on which a notice can still end the agreement before the period."""

    n: Value[Count]
    day: Maybe[Day]


asked = fact(Asked)
wanted = fact(WantedYear)
period = fact(Period)
agreement = fact(PeriodTerm)
party = fact(PartyIs)
departure = fact(Departure)
unbound = fact(Unbound)
window = fact(Window)
slot = fact(Slot)
spell = fact(Spell)
soonest_end = fact(SoonestEnd)
termination = fact(TerminationTerm)
final_end = fact(FinalEnd)
sought = fact(Sought)
stays = fact(Stays)
other_stays = fact(Stays, "other stays")
stay_on_both_sides = fact(StayOnBothSides)

ANY_IN_THE_YEAR = wanted.starts == NEVER
"""Where at most one period starts in the year, the year says which."""
OPEN_TO_OBJECTION = slot.renewal == "unless objected to"
STILL_THERE = earliest(
    stay_on_both_sides.starts, stay_on_both_sides, stay_on_both_sides.n == sought.n
)
OVER_BEFORE = known(STILL_THERE) & (STILL_THERE == NEVER)
"""What has been given ends it before the period starts: no further notice does. Yes or no."""
LAST_TO_COUNT_FROM = last_day_to_count_from(day_before(sought.starts), termination)

RULES: tuple[Rule, ...] = (
    rule(
        "period that starts in the year",
        of=[wanted, period],
        where=(period.year == wanted.year) & (ANY_IN_THE_YEAR | (period.starts == wanted.starts)),
        then=conclude(Sought, n=period.n, starts=period.starts),
        clause=period.clause,
        says="sought-period",
    ),
    rule(
        "stays until the period starts",
        of=[sought, party],
        where=~exists(
            departure,
            (departure.party == party.id)
            & ended_before(departure.ends, departure.no_sooner, sought.starts),
        )
        & ~exists(unbound, unbound.party == party.id),
        then=conclude(Stays, n=sought.n, starts=sought.starts, party=party.id, side=party.side),
        says="stays",
    ),
    rule(
        "somebody stays on both sides",
        of=[stays],
        where=exists(other_stays, (other_stays.n == stays.n) & (other_stays.side != stays.side)),
        then=conclude(StayOnBothSides, n=stays.n, starts=stays.starts),
        says="stay-on-both-sides",
    ),
    rule(
        "last chance to keep the period away",
        of=[sought, window],
        where=~OVER_BEFORE & (sought.n != 0) & (window.ends == day_before(sought.starts)),
        then=conclude(LastChance, n=sought.n, day=window.last_day),
        clause=window.of,
        says="last-chance",
    ),
    rule(
        "last chance where the time runs from the notice",
        of=[sought, termination],
        where=~OVER_BEFORE
        & (sought.n != 0)
        & (termination.ends == "on any day")
        & at_all_times(termination),
        then=conclude(LastChance, n=sought.n, day=LAST_TO_COUNT_FROM),
        clause=termination.clause,
        says="last-chance",
    ),
    rule(
        "last chance to object",
        of=[sought, slot],
        where=~OVER_BEFORE & OPEN_TO_OBJECTION & (slot.n == sought.n),
        then=conclude(LastChance, n=sought.n, day=slot.ask_by),
        clause=slot.clause,
        says="last-objection",
    ),
    rule(
        "last chance under a term that is there for a time",
        of=[sought, termination, spell],
        where=~OVER_BEFORE
        & (sought.n != 0)
        & (termination.ends == "on any day")
        & (spell.of == termination.clause)
        & (spell.first <= spell.last)
        & (spell.first <= LAST_TO_COUNT_FROM),
        then=conclude(
            LastChance,
            n=sought.n,
            day=calculated("earlier day", LAST_TO_COUNT_FROM, spell.last),
        ),
        clause=termination.clause,
        says="last-chance",
    ),
)

there_is_a_term = requirement(
    "term",
    of=[wanted, agreement],
    where=ANY_IN_THE_YEAR,
    about="agreement",
    holds=exists(sought),
    clause=agreement.clause,
)
that_one_is_there = replace(
    there_is_a_term, name="term that is meant", where=~ANY_IN_THE_YEAR, says="that-term"
)
locked = requirement(
    "locked",
    of=[asked, sought, agreement],
    where=~OVER_BEFORE,
    about="agreement",
    holds=~exists(window, (window.ends < sought.starts) & (window.last_day >= asked.on))
    & ~exists(
        termination,
        (termination.ends == "on any day")
        & at_all_times(termination)
        & (end_counted_from(asked.on, termination) < sought.starts),
    )
    & ~exists(soonest_end, soonest_end.day < sought.starts)
    & ~exists(slot, OPEN_TO_OBJECTION & (slot.n <= sought.n) & (slot.ask_by >= asked.on)),
    clause=agreement.clause,
)
not_kept_away = requirement(
    "not-ended-before",
    of=[sought, agreement],
    about="agreement",
    holds=exists(stay_on_both_sides, stay_on_both_sides.n == sought.n)
    & ~exists(final_end, final_end.day < sought.starts),
    clause=agreement.clause,
)
RULES += (there_is_a_term, that_one_is_there, locked, not_kept_away)
