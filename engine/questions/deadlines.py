"""Coming dates: of notices, periods, departures, duties, and the figures behind payments."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.calendar import days_after
from engine.model.event import Recorded
from engine.questions import parts
from engine.questions.ask import Ran, inquire
from engine.questions.deadline_assumed import assumed
from engine.questions.deadline_duties import DutyDates, is_day
from engine.questions.deadline_payments import FigureDates, run_figures
from engine.questions.deadline_rows import Deadline, DeadlineRows, in_order
from engine.questions.leaving import departures, sooner_than_the_end
from engine.questions.obligations import run_duties
from engine.questions.question import Question
from engine.questions.record import live

CONTRACT: Final = "1"


@dataclass(frozen=True, slots=True)
class Span:
    """The days asked for, both included; known on which day; forks held at a reading."""

    first: date
    last: date
    known_on: date
    readings: Mapping[str, str]


def deadlines(
    span: Span,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> dict[str, Any]:
    """The dates from the first day to the last, on what is recorded by the last day."""
    duties = _run_duties(span, agreement, events, book, executor)
    figures = run_figures(_asked(span), agreement, events, book, executor)
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
            live(events, span.last, span.known_on),
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
    ledger = _run(span, agreement, events, book, executor)
    found = _Found(agreement, ledger).all()
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
    ledger = _run(span, agreement, events, book, executor)
    told = DeadlineRows(agreement, ledger.worlds, lang)
    days = [one for one in _Found(agreement, ledger).notices() if one.worlds]
    near = {one.ends for one in days if span.first <= one.day <= span.last}
    return in_order((told.row(one) for one in days if one.ends in near), agreement)


def _rows(
    found: Iterable[Deadline], agreement: Agreement, ledger: Ledger, span: Span, lang: str
) -> list[dict[str, Any]]:
    told = DeadlineRows(agreement, ledger.worlds, lang)
    return [told.row(one) for one in found if one.worlds and span.first <= one.day <= span.last]


def _run_duties(
    span: Span, agreement: Agreement, events: Sequence[Recorded], book: Book, executor: str
) -> Ran:
    """The duties as they are on the last day."""
    return run_duties(_asked(span), agreement, events, book, executor, until=span.last)


def _asked(span: Span) -> Question:
    return Question("obligations", span.last, known_on=span.known_on, readings=span.readings)


def _run(
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
        for_year=span.first.year - 1,
        readings=span.readings,
    )
    return inquire(question, agreement, events, book, executor).ledger


class _Found:
    """Reads the dates off a ledger."""

    def __init__(self, agreement: Agreement, ledger: Ledger) -> None:
        self.agreement = agreement
        self.ledger = ledger
        self.arguable = ledger.worlds.arguable
        self.all_worlds = ledger.worlds.all
        self.out = [row for row in departures(ledger) if is_day(row.value("ends"))]

    def all(self) -> Iterator[Deadline]:
        yield from self.notices()
        yield from self._departures()
        yield from self._final_ends()
        yield from self._periods()
        yield from self._locks()

    def notices(self) -> Iterator[Deadline]:
        """The last day for a notice to each end, for the parties that have not left by then.

        A notice that ends the agreement before it ends anyway has no effect on an end that is
        fixed already: whoever gives one for any day gives it for a later day.
        """
        where: dict[tuple[date, str, date | None], dict[str, int]] = {}
        for kind in ("window", "last-effect"):
            for row in self.ledger.store.of(kind):
                if not is_day(row.value("last_day")):
                    continue
                ends = row.value("ends") if kind == "window" else None
                key = (row.value("last_day"), str(row.value("of")), ends)
                for party, seen in self._may_give(key[1]):
                    left = row.truth.yes & seen & ~self._out_by(party, ends)
                    where.setdefault(key, {}).setdefault(party, 0)
                    where[key][party] |= left
        for (day, clause, ends), by_party in where.items():
            arguable = any(worlds & self.arguable for worlds in by_party.values())
            for worlds, who in parts.by_worlds(by_party).items():
                if worlds & self.arguable or not arguable:
                    yield Deadline(day, "notice", who, clause, None, ends, worlds)

    def _may_give(self, clause: str) -> Iterator[tuple[str, int]]:
        for row in parts.rows(self.ledger, "listed", of=clause, role="termination.by"):
            yield str(row.value("party")), row.truth.yes

    def _departures(self) -> Iterator[Deadline]:
        """A party, or everybody, is out after the day to which a notice leads."""
        where: dict[tuple[date, str, str, str], dict[str, int]] = {}
        for row in self.out:
            clause = next((str(why.clause or "") for why in self.ledger.why(row)), "")
            for state, seen in self._states(row):
                key = (row.value("ends"), str(row.value("notice")), state, clause)
                by_party = where.setdefault(key, {})
                party = str(row.value("party"))
                by_party[party] = by_party.get(party, 0) | seen
        for (ends, notice, state, clause), by_party in where.items():
            over = self._shared_by_all(by_party)
            if over:
                everybody = tuple(by_party)
                kind = "agreement-ends"
                yield Deadline(ends, kind, everybody, clause, None, ends, over, state, notice)
            alone = {party: worlds & ~over for party, worlds in by_party.items()}
            for worlds, who in parts.by_worlds(alone).items():
                yield Deadline(ends, "departure", who, clause, None, ends, worlds, state, notice)

    def _shared_by_all(self, by_party: Mapping[str, int]) -> int:
        """The worlds in which it is so for every party of the agreement."""
        shared = self.all_worlds
        for party in self.agreement.parties:
            shared &= by_party.get(party.id, 0)
        return shared

    def _states(self, row: Row) -> Iterator[tuple[str, int]]:
        """What is known of a fact, and where; what is open under weak readings only is left out."""
        if row.truth.yes:
            yield "certain", row.truth.yes
        for state, worlds in (("unknown", row.truth.unknown), ("judgement", row.truth.judgement)):
            if worlds & self.arguable:
                yield state, worlds

    def _final_ends(self) -> Iterator[Deadline]:
        for row in self.ledger.store.of("final-end"):
            if is_day(row.value("day")):
                day = row.value("day")
                left = row.truth.yes & ~self._over(day)
                yield self._of_all(day, "agreement-ends", row.value("clause"), None, day, left)

    def _periods(self) -> Iterator[Deadline]:
        for row in self.ledger.store.of("running period"):
            starts, ends, clause = (row.value(name) for name in ("starts", "ends", "clause"))
            runs = row.truth.yes & ~self._over(starts)
            last = self._last(ends)
            whole = runs & ~self._over(ends)
            yield self._of_all(ends, "period-ends", clause, starts, ends, whole & ~last)
            if row.value("n"):
                yield self._of_all(starts, "renewal", clause, starts, ends, runs)

    def _locks(self) -> Iterator[Deadline]:
        """The day from which a period is certain: that after the last one for notice."""
        windows: dict[date, list[Row]] = {}
        for row in self.ledger.store.of("window"):
            windows.setdefault(row.value("ends"), []).append(row)
        for row in self.ledger.store.of("running period"):
            starts, ends, clause = (row.value(name) for name in ("starts", "ends", "clause"))
            before = windows.get(days_after(starts, -1), []) if row.value("n") else []
            runs = row.truth.yes & ~self._over(starts)
            for last, worlds in parts.latest(self.ledger, parts.of_field(before, "last_day")):
                if is_day(last) and worlds & runs:
                    locked = days_after(last, 1)
                    yield self._of_all(locked, "locked", clause, starts, ends, worlds & runs)

    def _of_all(
        self, day: date, kind: str, clause: Any, starts: date | None, ends: date, worlds: int
    ) -> Deadline:
        who = tuple(party.id for party in self.agreement.parties)
        return Deadline(day, kind, who, str(clause), starts, ends, worlds)

    def _out_by(self, party: str, ends: date | None) -> int:
        """Where a notice to that end, or to one before it ends anyway, changes nothing."""
        if ends is not None:
            return self._left(party, ends)
        return sooner_than_the_end(self.ledger, self.out, party)

    def _left(self, party: str, by: date) -> int:
        """Where a party is out by that day, that day being its last at the latest."""
        worlds = 0
        for row in self.out:
            if row.value("party") == party and row.value("ends") <= by:
                worlds |= row.truth.yes
        return worlds

    def _over(self, day: date) -> int:
        """Where a side has nobody left before that day."""
        over = 0
        for side in {party.side for party in self.agreement.parties}:
            gone = self.all_worlds
            for party in self.agreement.parties:
                if party.side == side:
                    gone &= self._left_before(party.id, day)
            over |= gone
        for row in self.ledger.store.of("final-end"):
            if is_day(row.value("day")) and row.value("day") < day:
                over |= row.truth.yes
        return over

    def _left_before(self, party: str, day: date) -> int:
        worlds = 0
        for row in self.out:
            if row.value("party") == party and row.value("ends") < day:
                worlds |= row.truth.yes
        return worlds

    def _last(self, day: date) -> int:
        """Where the agreement ends for good on that very day."""
        worlds = 0
        for row in self.ledger.store.of("final-end"):
            if row.value("day") == day:
                worlds |= row.truth.yes
        return worlds
