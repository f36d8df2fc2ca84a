"""Ends to which a coming wording lets one give notice once more: no day before it is the last."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from engine.model.agreement import WEAK, Agreement
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions.findings.finding import Finding
from engine.questions.lists import deadlines
from engine.questions.lists.deadlines import Span
from engine.questions.on_record import own_readings
from engine.questions.readings.positions import positions
from engine.questions.record import live
from engine.questions.versions.days.cut_rows import LOCKED, NOTHING_CUT, NOTICE, CutRows
from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, eve, stretches
from engine.wording.say import Voice


@dataclass(frozen=True, slots=True)
class Windows:
    """The last days for notice by each version on a way, as rows of the list of dates."""

    way: Way
    rows: Mapping[date, Sequence[Row]]
    stands: Mapping[str, str]
    """The readings on which somebody stands, or at which a fork is held."""
    lang: str
    cut: CutRows = NOTHING_CUT

    def told(self, place: int, rows: Sequence[Row]) -> Iterator[Row]:
        """The dates of one version: what a later one opens again is told, and no longer certain.

        Nothing of a last day that is told with what a change cuts short.
        """
        for row in filter(None, map(self._last_for_some, rows)):
            if self.cut.told(row):
                continue
            if row["kind"] == NOTICE and row["ends"]:
                day = date.fromisoformat(row["date"])
                said = self.again(place, day, row["ends"], row["readings"])
                yield {**row, "what": f"{row['what']}{said}"}
            elif row["kind"] == LOCKED:
                yield from self._certain(place, row)
            else:
                yield row

    def _last_for_some(self, row: Row) -> Row | None:
        """A day that is told as the last with effect, for those for whom it is: a change that comes
        may let it go on for others; none if it does for all."""
        if row["kind"] != NOTICE or row["ends"]:
            return row
        day, clause = row["date"], row["clause"]
        who = [one for one in row["who"] if (day, clause, one) not in self.cut.going_on]
        return {**row, "who": who} if who else None

    def again(
        self, place: int, day: date, end: str, readings: Sequence[Mapping[str, str]] = ()
    ) -> str:
        """That a later wording opens the window to an end anew, by some readings or by any, weak
        ones apart; empty if none does."""
        if not stretches(self.way)[place].has(day):
            return ""
        later = [
            (n, row)
            for n, row in self._later(place)
            if row["ends"] == end and not row["weak"] and _meet(readings, self._arguable(n, row))
        ]
        if not later:
            return ""
        last = max(n for n, _ in later)
        own = self.way.held[last]
        values = {"begins": stretches(self.way)[last].first, "version": own.version}
        day_anew = min(row["date"] for n, row in later if n == last)
        said = sentence("version.again", **values, day=day_anew)
        return Voice(own, self.lang).say(said)

    def of_findings(self, place: int) -> list[Row]:
        """The last days for notice by the wording of a version, and of the others those under
        readings under which it has none."""
        by_end: dict[str | None, list[Row]] = {}
        for row in self._own(place):
            by_end.setdefault(row["ends"], []).append(row)
        rest = [row for n in range(len(self.way.held)) if n != place for row in self._own(n)]
        other = [left for row in rest if row["ends"] in by_end
                 for left in self._but_for(by_end[row["ends"]], row)]  # fmt: skip
        return [*(row for rows in by_end.values() for row in rows), *other]

    def beside(self, place: int, one: Finding, on: date) -> str:
        """That a later wording opens the window anew that a finding says to close on its day, and
        that one cuts the time for its end short from a day on that lies ahead."""
        end, day = one.period, one.day
        own = [row for row in self._own(place) if (row["ends"] or "") == end]
        closing = [row for row in own if day and row["date"] == day.isoformat()]
        anew = [self.again(place, day, end, row["readings"]) for row in closing if day]
        cut = [said for row, said in self.cut.notices if row["ends"] == end
               and not row["weak"] and row["date"] >= on.isoformat()]  # fmt: skip
        return "".join(dict.fromkeys([*filter(None, anew)][:1] + cut))

    def _own(self, place: int) -> list[Row]:
        """The last days for notice that lie in the days of a version, also as cut short."""
        version, span = self.way.held[place].version, stretches(self.way)[place]
        told = [row for row in self.rows.get(version, ()) if span.has(day_of(row))]
        cut = [row for row, _ in self.cut.notices if row["version"] == version.isoformat()]
        left = filter(None, map(self._last_for_some, told))
        return [*cut, *(row for row in left if not self.cut.told(row))]

    def _certain(self, place: int, row: Row) -> Iterator[Row]:
        """A period as certain by the readings under which no later wording lets one leave it."""
        if not stretches(self.way)[place].has(day_of(row)):
            yield row
            return
        later = [
            one
            for _, one in self._later(place)
            if row["date"] <= one["date"] and one["ends"] and one["ends"] < row["ends"]
        ]
        yield from self._but_for(later, row)

    def _but_for(self, others: Sequence[Row], row: Row) -> Iterator[Row]:
        """A row under the readings under which none of some others stands, if any are left."""
        own = row["readings"] or [{}]
        met = [one["readings"] for one in others]
        left = [held for held in own if not any(_meet([held], readings) for readings in met)]
        if len(left) == len(own):
            yield row
        elif left:
            version = date.fromisoformat(row["version"])
            agreement = next(one for one in self.way.held if one.version == version)
            yield {**row, **self._standing(left, agreement)}

    def _standing(self, left: Sequence[Mapping[str, str]], agreement: Agreement) -> dict[str, Any]:
        """How a row stands by the combinations of readings that are left of it."""
        forks = agreement.forks
        strengths = [[forks[f].reading(r).strength for f, r in held.items()] for held in left]
        stood = [[self._is_main(agreement, *one) for one in held.items()] for held in left]
        return {
            "readings": list(left),
            "strength": max(min(one) for one in strengths),
            "main": any(all(one) for one in stood),
            "weak": not any(self._counts(agreement, held) for held in left),
        }

    def _arguable(self, place: int, row: Row) -> list[Mapping[str, str]]:
        """The readings under which a row of a version stands, weak ones apart."""
        agreement = self.way.held[place]
        return [held for held in row["readings"] if self._counts(agreement, held)]

    def _counts(self, agreement: Agreement, held: Mapping[str, str]) -> bool:
        """Whether no reading among some is weak, those apart on which somebody stands."""
        return all(
            agreement.forks[fork].reading(one).strength > WEAK
            or self._is_main(agreement, fork, one)
            for fork, one in held.items()
        )

    def _is_main(self, agreement: Agreement, fork: str, reading: str) -> bool:
        return self.stands.get(fork, agreement.forks[fork].main) == reading

    def _later(self, place: int) -> Iterator[tuple[int, Row]]:
        """The last days by later wordings that lie in their own days, each with its place."""
        for n in range(place + 1, len(self.way.held)):
            yield from ((n, row) for row in self._own(n))


def day_of(row: Row) -> date:
    """The day by whose wording a date stands: what is certain is so since the time for notice
    has run out the day before."""
    day = date.fromisoformat(row["date"])
    return eve(day) if row["kind"] == LOCKED else day


def ends_in(lists: Mapping[date, Sequence[Row]]) -> list[str]:
    """The ends of the periods to which notice is told of, or that are told to become certain; of
    a notice for any day none."""
    rows = (row for one in lists.values() for row in one if row["kind"] in (NOTICE, LOCKED))
    return [row["ends"] or "" for row in rows]


def readings_stood_on(span: Span, events: Sequence[Recorded]) -> dict[str, str]:
    """The recorded position on each fork that has one, and the reading at which one is held."""
    recorded = positions(live(events, span.record_day, span.known_on))
    return {f: str(one.values["reading"]) for f, one in recorded.items()} | dict(span.readings)


def days_for_notice(
    span: Span, ends: Sequence[str], coming: Sequence[Agreement], walk: Walk, lang: str
) -> dict[date, list[Row]]:
    """By version the last days for notice to some ends, on what is recorded in the span."""
    if not ends:
        return {}
    last = max([span.last, *(date.fromisoformat(one) for one in ends if one)])
    found = {}
    for one in coming:
        readings = own_readings(span.readings, one)
        own = replace(span, last=last, readings=readings, as_of=span.record_day)
        rest = (one, walk.events, walk.book, walk.executor, lang)
        found[one.version] = deadlines.days_for_notice(own, *rest)
    return found


def _meet(some: Sequence[Mapping[str, str]], others: Sequence[Mapping[str, str]]) -> bool:
    """Whether a combination of readings among some can be taken with one among others; no
    combinations are all."""
    return any(
        all(other.get(fork, reading) == reading for fork, reading in one.items())
        for one in some or [{}]
        for other in others or [{}]
    )
