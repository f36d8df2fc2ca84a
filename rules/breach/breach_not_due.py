"""Breach not due: it is said to be from a day by which nothing of its duty had been due.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
- id: X-2
  kind: rescission
  by: all
  serious: serious
  not put right: without-delay
  demand first: needed
  frees: the two parties
  dialogue first: parallel

What was to be done by a day is not left undone before the day has passed; who says already then
that it is broken may mean that it will be, and a person says whether that is a breach
(`broken-before-due`, about the breach). A breach names no year, so only one no later than the first
last day is too early for certain: a later one may be about the year before. One of a clause whose
duty another carries is due when that is, unless the clause `applies` from the first day: what money
is for can be broken long before it is accounted for.

Who is bound rests on rescissions, so what is owed cannot tell; the terms do (`duties/deed.py`).
Of a meeting they do not: its minutes are owed without a day, long before its year is over.
"""

from typing import Any

from engine.inference.expressions import (
    ALWAYS,
    Condition,
    Maybe,
    Value,
    calculated,
    earliest,
    exists,
    roll,
)
from engine.inference.expressions import year as year_of
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import NOT_STATED, ClauseId, Day, Id
from rules.breach.breach import breach, duty_named, of_the_duty
from rules.duties.contribution import IN_HOURS
from rules.duties.contribution import term as contribution
from rules.duties.obligation import (
    ONCE,
    THE_FIRST_DAY,
    THE_SECOND_DAY,
    YEARLY_BY,
    obligation,
    period,
)
from rules.meetings.evaluation import BoardReportTerm, EvaluationTerm
from rules.meetings.presentation import Presentation
from rules.meetings.report import Report, delivered_in
from rules.money.payment import PaymentTerm
from rules.money.payment_window import Window


class FirstDue(Conclusion):
    """The first day, inclusive, by which a clause asks for something, whoever is bound then."""

    duty: Value[ClauseId]
    day: Maybe[Day]


class NotDue(Conclusion):
    """A breach said to be from a day on which nothing of its duty was to be done already."""

    breach: Value[Id]
    duty: Value[ClauseId]
    on: Maybe[Day]
    first: Maybe[Day]


first_due = fact(FirstDue)
payment = fact(PaymentTerm, "payment-term")
window = fact(Window)
report = fact(Report, "report-term")
presentation = fact(Presentation)
evaluation = fact(EvaluationTerm, "evaluation-term")
board_report = fact(BoardReportTerm, "board-report-term")

DELIVERED = delivered_in(report, report.first_about)
FIRST_PAID = earliest(window.last_day, window, window.payment == payment.clause)
END_OF_THE_FIRST_YEAR = calculated("day in year", year_of(period.from_), "12-31")
ONCE_BY_A_DAY = ONCE & (obligation.due != NOT_STATED)
APPLIES_BEFORE = duty_named.applies == "from the first day"
BY_THE_FIRST = period.from_ <= THE_FIRST_DAY


def _first(name: str, of: list[Any], day: Value[Any], where: Condition) -> Rule:
    """The first of what it is about is the term whose clause may be said to be broken."""
    return rule(
        name,
        of=of,
        where=where,
        then=conclude(FirstDue, duty=of[0].clause, day=day),
        clause=of[0].clause,
        says="first-due",
    )


RULES: tuple[Rule, ...] = (
    _first(
        "first payment due",
        [payment],
        FIRST_PAID,
        exists(window, window.payment == payment.clause),
    ),
    _first(
        "first report due",
        [report],
        roll(calculated("day in year", DELIVERED, report.due), report.weekend),
        ALWAYS,
    ),
    _first(
        "first presentation due",
        [presentation, report],
        calculated("day in year", DELIVERED, presentation.due),
        report.clause == presentation.of,
    ),
    _first(
        "first evaluation due",
        [evaluation],
        calculated("day in year", evaluation.first, "12-31"),
        ALWAYS,
    ),
    _first("report to a board due", [board_report], board_report.due, ALWAYS),
    _first("first hours due", [contribution, period], END_OF_THE_FIRST_YEAR, IN_HOURS),
    _first(
        "first of a yearly obligation due",
        [obligation, period],
        calculated("day in year", year_of(period.from_), YEARLY_BY),
        obligation.occurs == "yearly",
    ),
    _first(
        "obligation due in the first year",
        [obligation, period],
        THE_FIRST_DAY,
        ONCE_BY_A_DAY & BY_THE_FIRST,
    ),
    _first(
        "obligation due in the second year",
        [obligation, period],
        THE_SECOND_DAY,
        ONCE_BY_A_DAY & ~BY_THE_FIRST,
    ),
    rule(
        "breach not due",
        of=[breach, duty_named, first_due],
        where=of_the_duty(first_due.duty) & ~APPLIES_BEFORE & (breach.on <= first_due.day),
        then=conclude(
            NotDue,
            breach=breach.id,
            duty=first_due.duty,
            on=breach.on,
            first=first_due.day,
        ),
        clause=first_due.duty,
        says="breach-not-due",
    ),
)
TERMS = ()
