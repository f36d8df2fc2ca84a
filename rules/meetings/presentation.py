"""Presentation: a report is presented for dialogue in a forum, in the year it is delivered.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
- id: X-2
  kind: presentation
  of: X-1
  by: alfa
  forum: samrad
  due: 31 December
  judged by: [lampligt]
  participants: all

The year that the report is about, the first one too, follows the clause of the report. Before
the year in which it is delivered there is nothing to present. An
open term, such as a suitable occasion, is presumed to be met by a presentation within the
year; a person's ruling takes it back.
"""

from engine.inference.expressions import Condition, Maybe, Value, calculated, exists
from engine.inference.given import TermListed, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under, applied_to, modes
from engine.model.types import (
    ClauseId,
    Day,
    Forum,
    Id,
    OpenTerms,
    Parties,
    Party,
    Said,
    Year,
    YearDay,
)
from rules.duties.bound_in import unit_bound
from rules.duties.duty import Done, Insufficient, Owed
from rules.meetings.report import Report, delivered_in
from rules.text.open_term import found_not


class Presentation(Term):
    """Where a report is presented; `due` is a day of the year in which it is delivered."""

    __binds__ = ("by", "participants")
    __applied__ = applied_to(judged_by=("report-presented",))
    __modes__ = modes(judged_by=("presumed",))
    of: Value[ClauseId]
    by: Value[Party]
    forum: Value[Forum]
    due: Value[YearDay]
    participants: Value[Parties] = default(())
    agenda: Value[tuple[Said, ...]] = default(())
    judged_by: Value[OpenTerms] = default(())


class ReportPresented(Event):
    """A report was presented in a forum."""

    __under__ = (Under("presentation"),)
    __tells_of__ = "about"
    forum: Maybe[Forum]
    on: Maybe[Day]
    about: Maybe[Year]


class NotSuitable(Conclusion):
    """A person has ruled that a presentation does not meet an open term of the clause."""

    presented: Value[Id]
    duty: Value[ClauseId]


term = fact(Presentation)
report = fact(Report, "report-term")
year = fact(YearIs)
presented = fact(ReportPresented)
judged_by = fact(TermListed)
not_suitable = fact(NotSuitable)

AFTER = calculated("year plus", year.n, 1)
DELIVERED = delivered_in(report, year.n)
OPENS = calculated("day in year", DELIVERED, "01-01")
BOUND: Condition = unit_bound(term.by, year.n) | unit_bound(term.by, AFTER)

RULES: tuple[Rule, ...] = (
    rule(
        "presentation owed",
        of=[term, report, year],
        where=(report.clause == term.of)
        & (year.n >= report.first_about)
        & (year.n <= report.last_about)
        & BOUND,
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            opens=OPENS,
            last_day=calculated("day in year", DELIVERED, term.due),
        ),
        clause=term.clause,
        says="presentation-owed",
    ),
    rule(
        "presentation not suitable",
        of=[term, presented, judged_by],
        where=(judged_by.of == term.clause)
        & (judged_by.role == "presentation.judged_by")
        & found_not(judged_by.term, presented.id),
        then=conclude(NotSuitable, presented=presented.id, duty=term.clause),
        clause=term.clause,
        says="presentation-not-suitable",
    ),
    rule(
        "report presented",
        of=[term, report, presented, year],
        where=(report.clause == term.of)
        & (presented.forum == term.forum)
        & (presented.about == year.n)
        & (presented.on >= OPENS)
        & ~exists(
            not_suitable,
            (not_suitable.presented == presented.id) & (not_suitable.duty == term.clause),
        ),
        then=conclude(
            Done,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            on=presented.on,
        ),
        clause=term.clause,
        says="report-presented",
    ),
    rule(
        "report presented before the year in which it is delivered",
        of=[term, report, presented, year],
        where=(report.clause == term.of)
        & (presented.forum == term.forum)
        & (presented.about == year.n)
        & (presented.on < OPENS),
        then=conclude(
            Insufficient,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            event=presented.id,
            lacks="day",
            on=presented.on,
        ),
        clause=term.clause,
        says="presentation-too-early",
    ),
    rule(
        "report presented, and a person finds it short",
        of=[term, presented, year, not_suitable],
        where=(presented.forum == term.forum)
        & (presented.about == year.n)
        & (not_suitable.presented == presented.id)
        & (not_suitable.duty == term.clause),
        then=conclude(
            Insufficient,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            event=presented.id,
            lacks="ruling",
            on=presented.on,
        ),
        clause=term.clause,
        says="presentation-ruled-short",
    ),
)
TERMS = (Presentation,)
EVENTS = (ReportPresented,)
