"""Time for notice: a right to leave that comes, goes or grows with time.

- id: X-1
  kind: termination
  by: all
  ends: on any day
  length: 1 month
  counted: forward
  counts from: received
  late notice: takes effect at the next possible end
  until it has run: 2 years
- id: X-2
  kind: termination
  by: all
  ends: on any day
  length: 3 months
  counted: forward
  counts from: received
  late notice: takes effect at the next possible end
  once it has run: 2 years
- id: X-3
  kind: exit
  by: all
  notice to: all other parties
  ends for: the leaving party

It is several terms, each with the time for which it is there, reckoned from the first day of the
agreement: until it has run two years, one month; once it has run two years, three months. The day
on which a notice counts decides.
"""

from engine.inference.expressions import (
    Maybe,
    Value,
    after,
    calculated,
    case,
    day_before,
    later,
)
from engine.inference.given import Asked
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.types import ClauseId, Day, Duration
from rules.notice.termination import (
    IN_TIME_AFTER,
    IN_TIME_UNTIL,
    at_all_times,
    end_counted_from,
    last_day_to_count_from,
    term,
    window_from,
)
from rules.term.period import PeriodTerm, final_end, period


class Spell(Conclusion):
    """The days on which a notice can count under a term that is there for a time, both included.

    There is none where the first comes after the last: what lasts too short to give the right.
    """

    of: Value[ClauseId]
    first: Maybe[Day]
    last: Maybe[Day]


class LastEffect(Conclusion):
    """The last day on which a notice still ends the agreement before it ends anyway."""

    of: Value[ClauseId]
    last_day: Maybe[Day]


class SoonestEnd(Conclusion):
    """The end of a notice given as soon as a term that is there for a time allows."""

    of: Value[ClauseId]
    day: Maybe[Day]


asked = fact(Asked)
agreement = fact(PeriodTerm)
spell = fact(Spell)

SOONEST = later(asked.on, spell.first)
LAST_EFFECT = last_day_to_count_from(final_end.day, term)

RULES: tuple[Rule, ...] = (
    rule(
        "time for notice",
        of=[term, agreement],
        where=~at_all_times(term) & (term.only == "not stated"),
        then=conclude(
            Spell,
            of=term.clause,
            first=case(
                term.once_it_has_run,
                {Duration(): LONG_AGO},
                otherwise=after(agreement.from_, term.once_it_has_run),
            ),
            last=case(
                term.until_it_has_run,
                {Duration(): NEVER},
                otherwise=day_before(after(agreement.from_, term.until_it_has_run)),
            ),
        ),
        clause=term.clause,
        says="time-for-notice",
    ),
    rule(
        "exit window of a term that is there for a time",
        of=[term, period, spell],
        where=(spell.of == term.clause)
        & (term.ends == "at the end of a period")
        & (spell.first <= spell.last)
        & (spell.first <= IN_TIME_UNTIL),
        then=window_from(
            later(IN_TIME_AFTER, day_before(spell.first)),
            calculated("earlier day", IN_TIME_UNTIL, spell.last),
        ),
        clause=term.clause,
        says="exit-window",
    ),
    rule(
        "last notice with effect",
        of=[term, final_end],
        where=(term.ends == "on any day") & at_all_times(term),
        then=conclude(LastEffect, of=term.clause, last_day=LAST_EFFECT),
        clause=term.clause,
        says="last-effect",
    ),
    rule(
        "last notice with effect under a term that is there for a time",
        of=[term, final_end, spell],
        where=(spell.of == term.clause)
        & (term.ends == "on any day")
        & (spell.first <= spell.last)
        & (spell.first <= LAST_EFFECT),
        then=conclude(
            LastEffect,
            of=term.clause,
            last_day=calculated("earlier day", LAST_EFFECT, spell.last),
        ),
        clause=term.clause,
        says="last-effect",
    ),
    rule(
        "soonest end under a term that is there for a time",
        of=[asked, term, spell],
        where=(spell.of == term.clause)
        & (term.ends == "on any day")
        & (spell.first < NEVER)
        & (spell.first <= spell.last)
        & (asked.on <= spell.last),
        then=conclude(SoonestEnd, of=term.clause, day=end_counted_from(SOONEST, term)),
        clause=term.clause,
        says="soonest-end",
    ),
)
TERMS = ()
