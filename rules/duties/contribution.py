"""Contribution in kind: work or other means that a party brings, not money.

- id: X-1
  kind: contribution in kind
  by: alfa
  what: {sv: ideellt arbete, en: volunteer work}
  hours: 1500
  value: 250 000 SEK
  per: calendar year
  judged by: [cirka]

Hours per calendar year are a duty by 31 December. The figure on record decides; where it is
lower than the number in the text, a person judges it by the open terms of the clause, and
without such terms it is too low. A contribution without a number is a continuing duty. A figure
is of the year, and not of a part of it: where several differ, the one handed in last is that of
the year, if the day is told of each (`on`); else nobody knows which one is. In a year in which the
agreement ends early nobody judges whether fewer are enough: what is not done then is no longer
owed. The hours count from the day asked about, at most from the last day of their year, since no
figure tells on which day the number was reached.
"""

from typing import Final, Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    calculated,
    exists,
    known,
    latest,
    only,
    value,
)
from engine.inference.given import Asked, TermListed, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under, applied_to
from engine.model.calendar import LONG_AGO
from engine.model.types import Amount, ClauseId, Count, Day, OpenTerms, Party, Said, Year
from rules.duties.bound_in import unit_bound, unit_ever_bound
from rules.duties.duty import Done, Owed
from rules.duties.joint_until import ended_before_for
from rules.term.period import PeriodTerm
from rules.text.open_term import applies_not


class Contribution(Term):
    """What a party brings. 0 hours and 0 value mean that the text gives no number."""

    __kind__ = "contribution in kind"
    __binds__ = ("by",)
    __applied__ = applied_to(judged_by=("hours", "breach"))
    by: Value[Party]
    what: Value[Said]
    hours: Value[Count] = default(0)
    value: Value[Amount] = default(0)
    per: Value[Literal["calendar year", "as needed"]] = default("as needed")
    reported_as: Value[Literal["hours and assignments", "assignments", "not stated"]] = default(
        "not stated"
    )
    judged_by: Value[OpenTerms] = default(())


class Hours(Event):
    """Volunteer hours of a year; `on`: the day on which the figure was handed in."""

    __figure__ = True
    __under__ = (
        Under("contribution in kind"),
        Under("account of contribution"),
    )
    by: Maybe[Party]
    year: Maybe[Year]
    value: Maybe[Count]
    on: Maybe[Day]


class HoursCounted(Conclusion):
    """The figures of a year that were handed in since a day are those that count."""

    duty: Value[ClauseId]
    year: Value[Year]
    since: Maybe[Day]


class TooFewHours(Conclusion):
    """The hours of a year are fewer than the text says, and that does not suffice."""

    duty: Value[ClauseId]
    year: Value[Year]


asked = fact(Asked)
term = fact(Contribution)
period = fact(PeriodTerm)
year = fact(YearIs)
hours = fact(Hours)
given_hours = fact(Hours, "given hours")
judged_by = fact(TermListed)
too_few = fact(TooFewHours)
counted = fact(HoursCounted)

ANY_DAY: Final[Value[Day]] = value(LONG_AGO)
IN_HOURS = (term.per == "calendar year") & (term.hours > Count(0))
ITS_COUNT = (counted.duty == term.clause) & (counted.year == year.n)
WORKED = only(
    hours.value,
    hours,
    (hours.by == term.by)
    & (hours.year == year.n)
    & (~known(hours.on) | (hours.on >= counted.since)),
)
YEAR_IS_OVER = (asked.on > year.last) & ~ended_before_for(term.by, year.last, asked.on)
FEWER = IN_HOURS & ITS_COUNT & YEAR_IS_OVER & (term.hours > WORKED)
JUDGED = (judged_by.of == term.clause) & (judged_by.role == "contribution in kind.judged_by")
THAT_YEAR = (given_hours.by == term.by) & (given_hours.year == year.n)
WITHOUT_A_DAY = exists(given_hours, THAT_YEAR & ~known(given_hours.on))
THE_ONE = ~known(given_hours.on) | (given_hours.on >= counted.since)
COUNTED_FROM = calculated("earlier day", asked.on, year.last)


RULES: tuple[Rule, ...] = (
    rule(
        "hours owed",
        of=[term, year],
        where=IN_HOURS & unit_bound(term.by, year.n),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            opens=year.first,
            last_day=year.last,
        ),
        clause=term.clause,
        says="hours-owed",
    ),
    rule(
        "contribution owed",
        of=[term, period],
        where=~IN_HOURS & unit_ever_bound(term.by),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=term.by,
            sort="continuing",
            opens=period.from_,
        ),
        clause=term.clause,
        says="contribution-owed",
    ),
    rule(
        "the last figure counts",
        of=[term, year],
        where=IN_HOURS & ~WITHOUT_A_DAY,
        then=conclude(
            HoursCounted,
            duty=term.clause,
            year=year.n,
            since=latest(given_hours.on, given_hours, THAT_YEAR),
        ),
        clause=term.clause,
        says="last-figure-counts",
    ),
    rule(
        "every figure counts",
        of=[term, year],
        where=IN_HOURS & WITHOUT_A_DAY,
        then=conclude(HoursCounted, duty=term.clause, year=year.n, since=ANY_DAY),
        clause=term.clause,
        says="every-figure-counts",
    ),
    rule(
        "too few hours",
        of=[asked, term, year, counted],
        where=FEWER & ~exists(judged_by, JUDGED),
        then=conclude(TooFewHours, duty=term.clause, year=year.n),
        clause=term.clause,
        says="too-few-hours",
    ),
    rule(
        "too few hours, as a person judges",
        of=[asked, term, year, counted, given_hours, judged_by],
        where=FEWER & THAT_YEAR & THE_ONE & JUDGED & applies_not(judged_by.term, given_hours.id),
        then=conclude(TooFewHours, duty=term.clause, year=year.n),
        clause=term.clause,
        says="too-few-hours-judged",
    ),
    rule(
        "hours worked",
        of=[asked, term, year, counted],
        where=IN_HOURS
        & ITS_COUNT
        & (exists(given_hours, THAT_YEAR) | YEAR_IS_OVER)
        & ((term.hours <= WORKED) | FEWER)
        & ~exists(too_few, (too_few.duty == term.clause) & (too_few.year == year.n)),
        then=conclude(
            Done,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            on=COUNTED_FROM,
        ),
        clause=term.clause,
        says="hours-worked",
    ),
)
TERMS = (Contribution,)
EVENTS = (Hours,)
