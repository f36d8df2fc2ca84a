"""Dates of leaving: of notices, departures, periods, and when one of them is certain."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import union
from engine.model.agreement import Agreement
from engine.model.calendar import days_after
from engine.questions import parts
from engine.questions.first_to_leave import FirstDepartures
from engine.questions.leaving import sooner_than_the_end
from engine.questions.lists.deadline_duties import is_day
from engine.questions.lists.deadline_rows import Deadline
from engine.questions.sooner import departures


class LeavingDates:
    """Reads the dates of notices, departures and periods off a ledger."""

    def __init__(self, agreement: Agreement, ledger: Ledger) -> None:
        self.agreement = agreement
        self.ledger = ledger
        self.arguable = ledger.worlds.arguable
        self.all_worlds = ledger.worlds.all
        found = departures(ledger)
        self.first = FirstDepartures(ledger, found)
        self.out = [row for row in found if is_day(row.value("ends"))]

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
        """A party, or everybody, is out after the first day to which a notice leads."""
        where: dict[tuple[date, str, str], dict[str, Row]] = {}
        for row in self.out:
            clause = next((str(why.clause or "") for why in self.ledger.why(row)), "")
            key = (row.value("ends"), str(row.value("notice")), clause)
            where.setdefault(key, {})[str(row.value("party"))] = row
        for (ends, notice, clause), by_party in where.items():
            is_rescission, over = self._is_rescission(notice), 0
            for state, alone in self._first(by_party):
                whole = self._shared_by_all(by_party, alone, ends)
                each = parts.by_worlds({p: worlds & ~(over | whole) for p, worlds in alone.items()})
                dates = [("departure", who, worlds) for worlds, who in each.items()]
                if whole & ~over:
                    all_ = self._still_there(whole & ~over, ends)
                    dates.insert(0, ("agreement-ends", all_, whole))
                over |= whole
                for kind, who, worlds in dates:
                    yield Deadline(
                        *(ends, kind, who, clause, None, ends, worlds, state, notice),
                        is_rescission=is_rescission,
                    )

    def _first(self, by_party: Mapping[str, Row]) -> Iterator[tuple[str, dict[str, int]]]:
        """Where each is out by this first, by what is known of it there.

        What is open under weak readings only is left out.
        """
        first = {party: self.first.truth(row) for party, row in by_party.items()}
        yield "certain", {party: truth.yes for party, truth in first.items()}
        for state in ("unknown", "judgement"):
            open_ = {party: getattr(truth, state) for party, truth in first.items()}
            yield state, {p: worlds if worlds & self.arguable else 0 for p, worlds in open_.items()}

    def _shared_by_all(
        self, by_party: Mapping[str, Row], alone: Mapping[str, int], ends: date
    ) -> int:
        """The worlds in which it takes out some, and everybody that is not out before."""
        shared = union(alone.values())
        for party in self.agreement.parties:
            own = by_party[party.id].truth.yes if party.id in by_party else 0
            shared &= alone.get(party.id, 0) | own | self._left_before(party.id, ends)
        return shared

    def _is_rescission(self, event: str) -> bool:
        return any(parts.rows(self.ledger, "freed", rescission=event))

    def _still_there(self, worlds: int, ends: date) -> tuple[str, ...]:
        """The parties that are not all out before, in the order of the agreement."""
        parties = [party.id for party in self.agreement.parties]
        return tuple(one for one in parties if worlds & ~self._left_before(one, ends))

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
