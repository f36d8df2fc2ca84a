"""Dates of leaving: of notices, departures, periods, and when one of them is certain."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.calendar import days_after
from engine.questions import parts
from engine.questions.first_to_leave import FirstDepartures
from engine.questions.leaving import sooner_than_the_end
from engine.questions.lists.deadline_departures import DepartureDates
from engine.questions.lists.deadline_duties import is_day
from engine.questions.lists.deadline_rows import Deadline
from engine.questions.sooner import departures

OF_WHAT_BEGINS: Final = ("renewal", "locked")
"""Kinds of dates about a period to come."""


class LeavingDates:
    """Reads the dates of notices, departures and periods off a ledger."""

    def __init__(self, agreement: Agreement, ledger: Ledger) -> None:
        self.agreement = agreement
        self.ledger = ledger
        self.arguable = ledger.worlds.arguable
        self.first = FirstDepartures(agreement, ledger)
        self.out = departures(ledger)

    def all(self) -> Iterator[Deadline]:
        yield from self.notices()
        yield from DepartureDates(self.agreement, self.ledger, self.first).all()
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
        """Of those who are still there: on the first day of the period, or else on its last."""
        who = self.first.still_there(worlds, starts if kind in OF_WHAT_BEGINS and starts else ends)
        return Deadline(day, kind, who, str(clause), starts, ends, worlds)

    def _out_by(self, party: str, ends: date | None) -> int:
        """Where a notice to that end, or to one before it ends anyway, changes nothing."""
        if ends is not None:
            return self.first.out(party, ends).yes | self.first.alone(ends).yes
        return sooner_than_the_end(self.ledger, self.out, party)

    def _over(self, day: date) -> int:
        """Where the agreement has ended for everybody before that day."""
        return self.first.over(days_after(day, -1)).yes

    def _last(self, day: date) -> int:
        """Where the agreement ends for good on that very day."""
        worlds = 0
        for row in self.ledger.store.of("final-end"):
            if row.value("day") == day:
                worlds |= row.truth.yes
        return worlds
