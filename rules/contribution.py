"""Contribution in kind: work or other means that a party brings, not money.

- id: X-1
  kind: contribution in kind
  by: alfa
  what: {sv: ideellt arbete, en: volunteer work}
  hours: 1500
  value: 250 000 SEK
  per: calendar year
  judged by: [cirka]
- id: X-2
  kind: account of contribution
  of: X-1
  by: alfa
  to: [beta]

Hours per calendar year are a duty by 31 December. The figure on record decides; where it is
lower than the number in the text, a person judges it by the open terms of the clause, and
without such terms it is too low. A contribution without a number is a continuing duty. The
figures have no day of their own: the hours count from the day asked about, at most from the
last day of their year. That they were accounted for is known from their being on record; on
which day, and so whether in time, is not.
"""

from typing import Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    calculated,
    exists,
    known,
    only,
)
from engine.inference.given import Asked, Listed, TermListed, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under, applied_to
from engine.model.types import Amount, ClauseId, Count, OpenTerms, Parties, Party, Said, Year
from rules.duty import Done, Owed, unit_bound, unit_ever_bound
from rules.duty_state import DoneSomeDay
from rules.open_term import applies_not
from rules.period import PeriodTerm


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


class ContributionAccount(Term):
    """To whom the work of each calendar year is accounted for, in the figures of `reported as`."""

    __kind__ = "account of contribution"
    __binds__ = ("by",)
    of: Value[ClauseId]
    by: Value[Party]
    to: Value[Parties]
    at: Value[Said] = default(Said("", ""))


class Hours(Event):
    """Volunteer hours of a year."""

    __under__ = (
        Under("contribution in kind"),
        Under("account of contribution"),
    )
    by: Maybe[Party]
    year: Maybe[Year]
    value: Maybe[Count]


class Assignments(Event):
    """Volunteer assignments of a year."""

    __under__ = (Under("account of contribution"),)
    by: Maybe[Party]
    year: Maybe[Year]
    value: Maybe[Count]


class TooFewHours(Conclusion):
    """The hours of a year are fewer than the text says, and that does not suffice."""

    duty: Value[ClauseId]
    year: Value[Year]


asked = fact(Asked)
term = fact(Contribution)
account = fact(ContributionAccount)
period = fact(PeriodTerm)
year = fact(YearIs)
addressee = fact(Listed)
hours = fact(Hours)
given_hours = fact(Hours, "given hours")
given_assignments = fact(Assignments)
judged_by = fact(TermListed)
too_few = fact(TooFewHours)

IN_HOURS = (term.per == "calendar year") & (term.hours > Count(0))
WORKED = only(hours.value, hours, (hours.by == term.by) & (hours.year == year.n))
YEAR_IS_OVER = asked.on > year.last
JUDGED = (judged_by.of == term.clause) & (judged_by.role == "contribution in kind.judged_by")
THAT_YEAR = (given_hours.by == term.by) & (given_hours.year == year.n)
FEWER = IN_HOURS & YEAR_IS_OVER & (term.hours > WORKED)
COUNTED_FROM = calculated("earlier day", asked.on, year.last)
HOURS_GIVEN = exists(given_hours, (given_hours.by == account.by) & (given_hours.year == year.n))
ASSIGNMENTS_GIVEN = exists(
    given_assignments, (given_assignments.by == account.by) & (given_assignments.year == year.n)
)


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
        "too few hours",
        of=[asked, term, year],
        where=FEWER & ~exists(judged_by, JUDGED),
        then=conclude(TooFewHours, duty=term.clause, year=year.n),
        clause=term.clause,
        says="too-few-hours",
    ),
    rule(
        "too few hours, as a person judges",
        of=[asked, term, year, given_hours, judged_by],
        where=FEWER & THAT_YEAR & JUDGED & applies_not(judged_by.term, given_hours.id),
        then=conclude(TooFewHours, duty=term.clause, year=year.n),
        clause=term.clause,
        says="too-few-hours-judged",
    ),
    rule(
        "hours worked",
        of=[asked, term, year],
        where=IN_HOURS
        & (known(WORKED) | YEAR_IS_OVER)
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
    rule(
        "account owed",
        of=[account, addressee, year],
        where=(addressee.of == account.clause)
        & (addressee.role == "account of contribution.to")
        & unit_bound(account.by, year.n)
        & unit_bound(addressee.party, year.n),
        then=conclude(
            Owed,
            duty=account.clause,
            bearer=account.by,
            beneficiary=addressee.party,
            year=year.n,
            opens=year.first,
            last_day=year.last,
        ),
        clause=account.clause,
        says="account-owed",
    ),
    rule(
        "account given",
        of=[account, term, addressee, year],
        where=(term.clause == account.of)
        & (addressee.of == account.clause)
        & (addressee.role == "account of contribution.to")
        & (
            ((term.reported_as == "hours and assignments") & HOURS_GIVEN & ASSIGNMENTS_GIVEN)
            | ((term.reported_as == "assignments") & ASSIGNMENTS_GIVEN)
            | ((term.reported_as == "not stated") & (HOURS_GIVEN | ASSIGNMENTS_GIVEN))
        ),
        then=conclude(
            DoneSomeDay,
            duty=account.clause,
            bearer=account.by,
            beneficiary=addressee.party,
            year=year.n,
        ),
        clause=account.clause,
        says="account-given",
    ),
)
TERMS = (Contribution, ContributionAccount)
EVENTS = (Hours, Assignments)
