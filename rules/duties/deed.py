"""Deed: what an event did of a duty, whoever owed it then, and of which breaches it may make doubt.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received

A rescission rests on a breach, and who is bound rests on rescissions: so what is owed cannot tell
whether a breach is one. What was done can. A breach names no year. It is about the year whose last
day was passed last, or about the one that runs: so a deed speaks of the breaches from the first day
on which it could be owed until the last day of what is owed the year after, on a working day. What
was put out and taken down again speaks of none from the day on which it was taken down.

Whether it was enough, and done in time, is not asked here. Money is in `breach/breach_doubted.py`.
"""

from typing import Any

from engine.inference.expressions import (
    ALWAYS,
    Condition,
    Maybe,
    Value,
    calculated,
    case,
    day_before,
    exists,
    known,
    roll,
    value,
    yes,
)
from engine.inference.expressions import year as year_of
from engine.inference.given import DayFor, Listed, WordListed
from engine.inference.kinds import Conclusion, Event, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import EARLIEST, NOT_STATED, ClauseId, Day, Id, Party, Weekend
from rules.change.review import Review, ReviewTerm
from rules.duties.contribution import Contribution, Hours
from rules.duties.contribution_account import Assignments, ContributionAccount
from rules.duties.obligation import YEARLY_BY, Performed, obligation
from rules.duties.publication import Publication, PublicationTerm
from rules.duties.undertaking import Undertaking, UndertakingTerm
from rules.hindrance.force_majeure_notice import ForceMajeureDuty, ForceMajeureNotice
from rules.meetings.evaluation import BoardReport, BoardReportTerm, Evaluation, EvaluationTerm
from rules.meetings.meeting import Meeting, MeetingTerm
from rules.meetings.presentation import Presentation, ReportPresented
from rules.meetings.report import Report, Reported, delivered_in


class Deed(Conclusion):
    """Somebody did, on a day, what a clause asks for; `by` and `to` are empty where it is nobody's.

    It speaks of the breaches from the day `opens` to the day `until`, both included.
    """

    duty: Value[ClauseId]
    event: Value[Id]
    by: Maybe[Party]
    to: Value[Party]
    opens: Maybe[Day]
    until: Maybe[Day]
    on: Maybe[Day]


performed = fact(Performed)
report_term = fact(Report, "report-term")
report = fact(Reported)
receipt = fact(DayFor)
sent_to = fact(Listed, "sent to")
presentation = fact(Presentation)
presented = fact(ReportPresented)
evaluation_term = fact(EvaluationTerm, "evaluation-term")
evaluation = fact(Evaluation)
board_term = fact(BoardReportTerm, "board-report-term")
board_report = fact(BoardReport)
meeting_term = fact(MeetingTerm, "meeting-term")
meeting = fact(Meeting)
review_term = fact(ReviewTerm, "review-term")
review = fact(Review)
account = fact(ContributionAccount)
contribution = fact(Contribution)
hours = fact(Hours)
assignments = fact(Assignments)
notice_term = fact(ForceMajeureDuty, "notice-term")
notice = fact(ForceMajeureNotice)
publication_term = fact(PublicationTerm, "publication-term")
publication = fact(Publication)
channel = fact(WordListed, "channel")
undertaking_term = fact(UndertakingTerm, "undertaking-term")
figures = fact(Undertaking, "figures")

AT_ANY_TIME: tuple[Value[Day], Value[Day]] = (value(EARLIEST), value(NEVER))
LAST_OF_YEAR = "12-31"
WORKING_DAY: Value[Weekend] = value("next working day")


def _after(year: Value[Any], by: int) -> Value[Any]:
    return calculated("year plus", year, by)


def _of_year(year: Value[Any], due: Any = LAST_OF_YEAR) -> tuple[Value[Day], Value[Day]]:
    """From the first day of a year until a day in the year after, or the working day after it."""
    last = calculated("day in year", _after(year, 1), due)
    return (calculated("day in year", year, "01-01"), roll(last, WORKING_DAY))


def _came(of: type[Event], one: Any) -> Condition:
    """Whether it reached somebody, or is said to be meant for somebody."""
    role = {Reported: "report", ForceMajeureNotice: "force-majeure-notice"}[of]
    found: Condition = (
        (receipt.of == one.id)
        & (receipt.role == f"{role}.received")
        & (
            known(receipt.day)
            | exists(
                sent_to,
                (sent_to.of == one.id)
                & (sent_to.role == f"{role}.to")
                & (sent_to.party == receipt.party)
                & yes(sent_to.listed),
            )
        )
    )
    return found


def _deed(
    name: str,
    of: list[Any],
    where: Condition,
    on: Value[Any],
    when: tuple[Value[Any], Value[Any]],
    by: Value[Any] | str | None = None,
    to: Value[Any] | str = NOT_STATED,
) -> Rule:
    """The first two of what it is about are the term with the duty and the event."""
    term, event, *_ = of
    opens, until = when
    return rule(
        name,
        of=of,
        where=where,
        then=conclude(
            Deed,
            duty=term.clause,
            event=event.id,
            by=event.by if by is None else by,
            to=to,
            opens=opens,
            until=until,
            on=on,
        ),
        clause=term.clause,
        says="deed",
    )


_OF_THE_MEETING = ((meeting_term.forum == NOT_STATED) & (meeting.kind == meeting_term.meeting)) | (
    (meeting_term.forum != NOT_STATED) & (meeting.forum == meeting_term.forum)
)
RULES: tuple[Rule, ...] = (
    _deed(
        "deed: performed in a year",
        [obligation, performed],
        (performed.duty == obligation.clause) & (obligation.occurs == "yearly"),
        performed.on,
        _of_year(performed.for_, YEARLY_BY),
    ),
    _deed(
        "deed: performed",
        [obligation, performed],
        (performed.duty == obligation.clause) & (obligation.occurs != "yearly"),
        performed.on,
        AT_ANY_TIME,
    ),
    _deed(
        "deed: report",
        [report_term, report, receipt],
        (report.by == report_term.by) & _came(Reported, report),
        case(report_term.counts_from, {"received": receipt.day, "sent": report.sent}),
        _of_year(delivered_in(report_term, report.about), report_term.due),
        to=receipt.party,
    ),
    _deed(
        "deed: presentation",
        [presentation, presented, report_term],
        (report_term.clause == presentation.of) & (presented.forum == presentation.forum),
        presented.on,
        _of_year(delivered_in(report_term, presented.about), presentation.due),
        by=presentation.by,
    ),
    _deed(
        "deed: evaluation",
        [evaluation_term, evaluation],
        ALWAYS,
        evaluation.on,
        _of_year(evaluation.year),
    ),
    _deed(
        "deed: report to a board",
        [board_term, board_report],
        ALWAYS,
        board_report.on,
        (board_term.earliest, value(NEVER)),
    ),
    _deed(
        "deed: meeting",
        [meeting_term, meeting],
        _OF_THE_MEETING,
        meeting.on,
        _of_year(year_of(meeting.on)),
        by=case(meeting_term.convened_by, {NOT_STATED: value("")}, otherwise=meeting.convened_by),
    ),
    _deed(
        "deed: minutes",
        [meeting_term, meeting],
        _OF_THE_MEETING & (meeting_term.minutes_by != NOT_STATED),
        meeting.minutes_on,
        _of_year(year_of(meeting.on)),
        by=meeting.minutes_by,
    ),
    _deed("deed: review", [review_term, review], ALWAYS, review.on, AT_ANY_TIME, by=""),
    *(
        _deed(
            f"deed: {sort} for an account",
            [account, given],
            ALWAYS,
            given.on,
            _of_year(given.year),
        )
        for sort, given in (("hours", hours), ("assignments", assignments))
    ),
    _deed("deed: hours worked", [contribution, hours], ALWAYS, hours.on, _of_year(hours.year)),
    _deed(
        "deed: told of force majeure",
        [notice_term, notice, receipt],
        _came(ForceMajeureNotice, notice),
        receipt.day,
        AT_ANY_TIME,
        to=receipt.party,
    ),
    _deed(
        "deed: publication",
        [publication_term, publication],
        exists(
            channel,
            (channel.of == publication_term.clause)
            & (channel.role == "publication.channels")
            & (channel.word == publication.channel),
        ),
        publication.on,
        (value(EARLIEST), day_before(publication.removed)),
    ),
    _deed(
        "deed: figures of an undertaking",
        [undertaking_term, figures],
        figures.kind == undertaking_term.undertaking,
        figures.on,
        AT_ANY_TIME,
    ),
)
TERMS = ()
