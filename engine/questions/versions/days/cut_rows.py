"""Dates of the ends to which a coming wording lets nobody give notice from its first day on.

Each under the readings under which it is so: by the earlier wording there is time left at the
change, by the later one there is none, nor by one that follows it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from engine.inference.run import Ledger
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement, Term, under_any
from engine.model.calendar import Duration
from engine.questions import parts
from engine.questions.lists import deadlines
from engine.questions.lists.deadline_leaving import LeavingDates
from engine.questions.lists.deadline_rows import Deadline, DeadlineRows
from engine.questions.lists.deadlines import Span
from engine.questions.on_record import own_readings
from engine.questions.versions.acts.done_later import with_later_acts
from engine.questions.versions.asking.worldwise import carried_set
from engine.questions.versions.days.cut import said_under
from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, eve
from engine.wording.say import Voice

NOTICE: Final = "notice"
LOCKED: Final = "locked"
ANY_DAY: Final = "on any day"


@dataclass(frozen=True, slots=True)
class CutRows:
    """The last days for notice that changes bring, each with what is told of it, and from when
    what follows is certain."""

    notices: tuple[tuple[Row, str], ...] = ()
    locked: tuple[Row, ...] = ()
    going_on: frozenset[tuple[str, str, str]] = frozenset()
    """The days before changes, each with a clause and a party whose notice for any day goes on
    having effect after it by that clause: for the party no such day is the last."""

    def rows(self, span: Span) -> Iterator[Row]:
        told = ({**row, "what": f"{row['what']}{said}"} for row, said in self.notices)
        for row in (*told, *self.locked):
            if span.first <= date.fromisoformat(row["date"]) <= span.last:
                yield row

    def told(self, row: Row) -> bool:
        """Whether such a date by the wording before a change is told here, beside what is cut."""
        own = [one for one, _ in self.notices] + [*self.locked]
        return any(all(row[name] == one[name] for name in OF_ONE) for one in own)


OF_ONE: Final = ("kind", "date", "ends", "clause", "who")
NOTHING_CUT: Final = CutRows()


def cut_rows(span: Span, way: Way, walk: Walk, lang: str) -> CutRows:
    """Those of the changes in a span."""
    notices: list[tuple[Row, str]] = []
    locked: list[Row] = []
    going_on: set[tuple[str, str, str]] = set()
    for place, change in enumerate(way.taken):
        if span.first <= change.day <= span.last + timedelta(days=1):
            closing = _Closing(place, span, way, walk, lang)
            last = closing.last_days()
            notices += closing.notices(last)
            locked += closing.locked(last)
            going_on |= {(eve(change.day).isoformat(), *one) for one in closing.going_on()}
    return CutRows(tuple(notices), tuple(locked), frozenset(going_on))


class _Closing:
    """The ends for which one change closes the time for notice, and where it does so."""

    def __init__(self, place: int, span: Span, way: Way, walk: Walk, lang: str) -> None:
        self.change, later = way.taken[place], way.taken[place + 1 :]
        self.span = span
        self.way = way
        self.walk = walk
        self.lang = lang
        self.new = self._run(self.change.new, self.change.day)
        self.until = self._all_leave_by()
        self.old = self._run(self.change.old, self.until)
        following = (one for one in later if one.day <= self.until)
        self.opened = [
            (self.change.day, self.new),
            *((one.day, self._run(one.new, self.until)) for one in following),
        ]

    def last_days(self) -> list[tuple[Deadline, int]]:
        """The day before the change where it is the last for an end that the change cuts short,
        also where it is so by the earlier wording alone; with where it is so by the cut."""
        last, of = eve(self.change.day), self.old.worlds
        told: dict[Deadline, int] = {}
        cut: dict[Deadline, int] = {}
        for one in LeavingDates(self.change.old, self.old).notices():
            if one.ends is None or one.day < last:
                continue
            key = replace(one, day=last, worlds=0)
            closed = one.worlds & ~self._open_until(one.ends, of) if one.day > last else 0
            cut[key] = cut.get(key, 0) | closed
            told[key] = told.get(key, 0) | (one.worlds if one.day == last else closed)
        return [(replace(key, worlds=told[key]), seen) for key, seen in cut.items() if seen]

    def notices(self, last: Sequence[tuple[Deadline, int]]) -> Iterator[tuple[Row, str]]:
        """The last days, each with what is told of the cut."""
        rows = DeadlineRows(self.change.old, self.old.worlds, self.lang)
        yield from ((rows.row(one), self._said(one, cut)) for one, cut in last)

    def locked(self, last: Sequence[tuple[Deadline, int]]) -> Iterator[Row]:
        """From when the periods after such ends are certain, as the later wording has them."""
        of, worlds = self.old.worlds, self.new.worlds
        rows = DeadlineRows(self.change.new, worlds, self.lang)
        told: dict[Deadline, int] = {}
        closed: dict[date | None, int] = {}
        for one, _ in last:
            closed[one.ends] = closed.get(one.ends, 0) | one.worlds
        for one in LeavingDates(self.change.new, self.new).all():
            end = eve(one.starts) if one.kind == LOCKED and one.starts else None
            if end in closed and end:
                seen = one.worlds & ~self._open_until(end, worlds)
                seen &= ~carried_set(of.all & ~closed[end], of, worlds)
                key = replace(one, day=self.change.day, worlds=0)
                told[key] = told.get(key, 0) | seen
        yield from (rows.row(replace(key, worlds=seen)) for key, seen in told.items() if seen)

    def going_on(self) -> Iterator[tuple[str, str]]:
        """The clauses by which a notice for any day has effect from the change on, and the parties
        that may give it, by every reading that is not weak."""
        worlds, store = self.new.worlds, self.new.store
        without_end = worlds.all
        for row in store.of("final-end"):
            without_end &= ~row.truth.possible
        for term in self.change.new.terms:
            if term.kind != "termination" or not _is_for_any_day(term):
                continue
            seen = without_end
            for row in store.of("last-effect"):
                last = row.value("last_day")
                if row.value("of") == term.clause and isinstance(last, date):
                    seen |= row.truth.yes if last >= self.change.day else 0
            for row in parts.rows(self.new, "listed", of=term.clause, role="termination.by"):
                if not worlds.arguable & ~(seen & row.truth.yes):
                    yield term.clause, str(row.value("party"))

    def _said(self, one: Deadline, cut: int) -> str:
        """That the change closes the time, where it does so for more than weak readings."""
        worlds = self.old.worlds
        if one.worlds & worlds.arguable and not cut & worlds.arguable:
            return ""
        named = {"day": self.change.day, "version": self.change.new.version}
        voice = Voice(self.change.new, self.lang)
        return f"; {said_under('version.cut.row', cut, worlds, voice, **named)}"

    def _all_leave_by(self) -> date:
        """The first end to which the later wording lets one give notice, by every reading."""
        left, end = self.new.worlds.all, self.change.day
        for row in sorted(_windows(self.new, self.change.day), key=lambda row: row.value("ends")):
            if left:
                end = row.value("ends")
            left &= ~row.truth.yes
        return end

    def _open_until(self, end: date, worlds: Worlds) -> int:
        """Where somebody may leave by an end after the change; where the later wording has no
        last days for notice nothing is said of it."""
        without = self.new.worlds.all
        for row in self.new.store.of("window"):
            without &= ~row.truth.yes
        found = carried_set(without, self.new.worlds, worlds)
        for day, ledger in self.opened:
            seen = 0
            for row in _windows(ledger, day):
                seen |= row.truth.yes if row.value("ends") <= end else 0
            found |= carried_set(seen, ledger.worlds, worlds)
        return found

    def _run(self, agreement: Agreement, until: date) -> Ledger:
        """A wording on what is recorded in the span, looking from the change to a day; what was
        done after its days it leaves to those in force then."""
        span = self.span
        days = {"first": self.change.day, "last": until, "as_of": span.record_day}
        readings = own_readings(span.readings, agreement)
        own = replace(span, **days, readings=readings)
        walk = self.walk
        held = with_later_acts(agreement, self.way, walk)
        return deadlines.run_of_leaving(own, held, walk.events, walk.book, walk.executor)


def _is_for_any_day(term: Term) -> bool:
    """Whether a right to give notice is there for any day, from the first day to the last."""
    always = (Duration(),)
    spells = (under_any(term.values[name]) for name in ("once_it_has_run", "until_it_has_run"))
    return under_any(term.values["ends"]) == (ANY_DAY,) and all(one == always for one in spells)


def _windows(ledger: Ledger, first: date) -> list[Any]:
    """The last days for notice to some end, from a day on."""
    found = ledger.store.of("window")
    known = [row for row in found if isinstance(row.value("last_day"), date)]
    return [row for row in known if row.value("last_day") >= first]
