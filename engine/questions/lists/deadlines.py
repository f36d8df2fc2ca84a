"""Coming dates: of notices, periods, departures, duties, and the figures behind payments."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.run import Ledger
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import inquire
from engine.questions.lists.deadline_assumed import assumed
from engine.questions.lists.deadline_duties import DutyDates
from engine.questions.lists.deadline_leaving import LeavingDates
from engine.questions.lists.deadline_payments import FigureDates, run_figures
from engine.questions.lists.deadline_rows import Deadline, DeadlineRows, in_order
from engine.questions.lists.obligations import run_duties
from engine.questions.question import Question
from engine.questions.record import live

CONTRACT: Final = "1"


@dataclass(frozen=True, slots=True)
class Span:
    """The days asked for, both included; known on which day; forks held at a reading.

    `as_of`: the day by which something must have happened to count; None: the last one.
    """

    first: date
    last: date
    known_on: date
    readings: Mapping[str, str]
    as_of: date | None = None

    @property
    def record_day(self) -> date:
        """The last day of what has happened that the dates rest on."""
        return self.as_of or self.last


def deadlines(
    span: Span,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
    kept: Kept | None = None,
) -> dict[str, Any]:
    """The dates from the first day to the last, on what is recorded by the last day."""
    of = (agreement, events, book, executor)
    duties = run_duties(duties_asked(span), *of, until=span.last, kept=kept)
    figures = run_figures(duties_asked(span), *of, kept)
    rows = [
        *dates_of_leaving(span, agreement, events, book, executor, lang),
        *_rows(FigureDates(agreement, figures).all(), agreement, figures, span, lang),
        *_rows(DutyDates(agreement, duties).all(), agreement, duties.ledger, span, lang),
    ]
    rows = in_order(rows, agreement)
    return {
        "contract": CONTRACT,
        "agreement": agreement.id,
        "version": agreement.version.isoformat(),
        "from": span.first.isoformat(),
        "to": span.last.isoformat(),
        "known_on": span.known_on.isoformat(),
        "assumed": assumed(
            agreement,
            rows,
            live(events, span.record_day, span.known_on),
            (span.first, span.last),
            lang,
        ),
        "rows": rows,
    }


def dates_of_leaving(
    span: Span,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> list[dict[str, Any]]:
    """Of the dates those of notices, departures and periods; duties and figures are not run."""
    ledger = run_of_leaving(span, agreement, events, book, executor)
    found = LeavingDates(agreement, ledger).all()
    return in_order(_rows(found, agreement, ledger, span, lang), agreement)


def days_for_notice(
    span: Span,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> list[dict[str, Any]]:
    """Of the ends for which a last day for notice lies in the span, that day under every reading.

    Under another reading it may lie before the span, or after it.
    """
    ledger = run_of_leaving(span, agreement, events, book, executor)
    told = DeadlineRows(agreement, ledger.worlds, lang)
    days = [one for one in LeavingDates(agreement, ledger).notices() if one.worlds]
    near = {one.ends for one in days if span.first <= one.day <= span.last}
    return in_order((told.row(one) for one in days if one.ends in near), agreement)


def _rows(
    found: Iterable[Deadline], agreement: Agreement, ledger: Ledger, span: Span, lang: str
) -> list[dict[str, Any]]:
    told = DeadlineRows(agreement, ledger.worlds, lang)
    return [told.row(one) for one in found if one.worlds and span.first <= one.day <= span.last]


def duties_asked(span: Span) -> Question:
    """The question on the last day that the dates of duties are read from."""
    return Question(
        "obligations",
        span.last,
        known_on=span.known_on,
        as_of=span.as_of,
        readings=span.readings,
    )


def run_of_leaving(
    span: Span, agreement: Agreement, events: Sequence[Recorded], book: Book, executor: str
) -> Ledger:
    """A run as of the last day, with every period and window from the first day on.

    It is that of the question `notice` about no notice: it reads all that is wanted
    here, and adds nothing of its own. The year makes it look back to the first day.
    """
    question = Question(
        "notice",
        span.last,
        known_on=span.known_on,
        as_of=span.as_of,
        for_year=span.first.year - 1,
        readings=span.readings,
    )
    return inquire(question, agreement, events, book, executor).ledger
