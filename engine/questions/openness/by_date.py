"""Where one date is unknown: the answer per interval in which it may lie.

Each day of an interval has the answer that is told of it. What the rules work out from a day, a
later day or a number of them, only goes one way as that day moves. So where the facts at both ends
of an interval are the same but for their days and numbers, each comparison that they rest on goes
the same way in between; where they differ, the day of the change is looked for by halving.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.model.money import Money
from engine.questions.as_json import plain
from engine.questions.ask import Inquired, inquire
from engine.questions.openness.missing import Missing
from engine.questions.record import dated

DATES = ("received", "sent", "on", "ratified", "confirmed_in_writing")
DAY = timedelta(days=1)
LONG_BEFORE = timedelta(days=50 * 366)
"""How far back an interval without a start is tried: longer than agreements give time for."""
HALVINGS: Final = 40
"""How many runs are spent on looking for changes, beside those at the ends of the intervals."""
UNTOLD: Final = "unknown"
"""The answer of the days between tried ones where that many runs did not find the changes."""


def by_date(found: Inquired, missing: Sequence[Missing], book: Book) -> list[dict[str, Any]]:
    """The answer for each interval of the one unknown date, cut at every day that matters.

    Nothing is said where more than one date, or anything else that decides, is unknown.
    """
    open_date = _one_date(found, missing)
    if open_date is None or not found.verdict.unknown & found.verdict.worlds.arguable:
        return []
    tried = _tried(found, open_date, book)
    return [
        {
            "if": open_date.named,
            "from": None if start == LONG_AGO else start.isoformat(),
            "to": end.isoformat(),
            "answer": answer,
            "effect": effect,
        }
        for start, end, answer, effect in _joined(tried)
    ]


@dataclass(frozen=True, slots=True)
class OpenDate:
    """A date that is not known: of an event, a field, and perhaps of one party's receipt."""

    event: Recorded
    field: str
    party: str = ""

    @property
    def named(self) -> dict[str, str]:
        named = {"event": self.event.id, "field": self.field.replace("_", "-")}
        return {**named, "party": self.party} if self.party else named

    @property
    def no_later(self) -> date:
        """The day by which what is on record had happened: that on which it was recorded."""
        return dated(self.event) if self.field == "on" else NEVER

    def at(self, day: date) -> Recorded:
        """The event with the date known."""
        held = self.event.values.get(self.field)
        value = (*held, (self.party, day)) if self.party and isinstance(held, tuple) else day
        values = MappingProxyType({**self.event.values, self.field: value})
        return replace(self.event, values=values, own_day=max(day, self.event.own_day or day))


def _one_date(found: Inquired, missing: Sequence[Missing]) -> OpenDate | None:
    """The one date that is missing, if nothing else is; a receipt by all is one date."""
    dates = [one for one in missing if one.of and one.field in DATES]
    if len(dates) != len(missing):
        return None
    named = {(one.of, one.field) for one in dates}
    if len(named) != 1:
        return None
    of, name = named.pop()
    event = next((e for e in found.events if e.id == of and not e.hypothetical), None)
    if event is None:
        return None
    if name not in event.values:
        return OpenDate(event, name)
    return OpenDate(event, name, dates[0].party) if len(dates) == 1 else None


@dataclass(frozen=True, slots=True)
class OnDay:
    """What is answered if the unknown date is this day, and the facts behind it but for days."""

    day: date
    answer: str
    effect: dict[str, Any]
    shape: frozenset[Any]


@dataclass(slots=True)
class Trial:
    """The days tried so far, in no order."""

    found: Inquired
    open_date: OpenDate
    book: Book
    cut: date
    """The day on which the second interval begins."""
    known: dict[date, OnDay] = field(default_factory=dict)
    kept: Kept = field(default_factory=Kept)
    """What does not rest on the date is worked out once for all days."""

    def at(self, day: date) -> OnDay:
        if day not in self.known:
            self.known[day] = self._run(day)
        return self.known[day]

    def _run(self, day: date) -> OnDay:
        found, event = self.found, self.open_date.event
        others = [e for e in found.recorded if e.id != event.id]
        events = [*others, self.open_date.at(day)]
        again = inquire(found.question, found.agreement, events, self.book, kept=self.kept)
        parts = {p.name: plain(p.shown(again.verdict)) for p in again.parts}
        return OnDay(day, again.verdict.answer, parts, _shape(again, day >= self.cut))

    def look_for_changes(self) -> None:
        """Halves the gaps in which something changes, those that change the answer first."""
        for _ in range(HALVINGS):
            gaps = [(a, b) for a, b in self.gaps() if a.shape != b.shape]
            if not gaps:
                return
            first, last = min(gaps, key=lambda gap: (gap[0].answer == gap[1].answer, gap[0].day))
            self.at(first.day + (last.day - first.day) // 2)

    def gaps(self) -> Iterator[tuple[OnDay, OnDay]]:
        """Two tried days and at least one between them that was not."""
        days = sorted(self.known)
        for day, following in pairwise(days):
            if following - day > DAY:
                yield self.known[day], self.known[following]


def _shape(found: Inquired, counted: bool) -> frozenset[Any]:
    """The facts of a run and their truths, with a mark instead of each day and number.

    They are not counted where there is one for each year since an event of long ago.
    """
    facts = Counter(
        (kind, _undated(row.values), row.truth)
        for kind, rows in found.ledger.store.rows.items()
        for row in rows
    )
    return frozenset({(found.verdict.answer, 0), *(facts.items() if counted else facts)})


def _undated(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_undated, value))
    known = isinstance(value, date | Money | Decimal | int) and not isinstance(value, bool)
    return DAY if known and value not in (LONG_AGO, NEVER) else value


def _tried(
    found: Inquired, open_date: OpenDate, book: Book
) -> Iterator[tuple[date, date, str, dict[str, Any]]]:
    """The answer of each interval; a part that varies within it is left out."""
    event = open_date.event
    sent = event.values.get("sent") if open_date.field == "received" else None
    first = sent if isinstance(sent, date) else LONG_AGO
    receipts = _receipts(event) if open_date.field == "sent" else ()
    end = min([found.question.on, *receipts, open_date.no_later]) + DAY
    days = sorted({*(d for d in _cuts(found) if first < d < end), end})
    begun = max(first, days[0] - LONG_BEFORE)
    trial = Trial(found, open_date, book, LONG_AGO if first > LONG_AGO else days[0])
    for start, following in pairwise([begun, *days]):
        trial.at(start)
        trial.at(following - DAY)
    trial.look_for_changes()
    for cell in _cells([trial.known[day] for day in sorted(trial.known)], {*days}):
        start, last = cell[0].day, cell[-1].day
        yield first if start == begun else start, last, *_common(cell)


def _cells(tried: Sequence[OnDay], cuts: set[date]) -> Iterator[list[OnDay]]:
    """Tried days such that what is between them is the same, and those between that may differ."""
    cell = [tried[0]]
    for before, one in pairwise(tried):
        if one.day in cuts or before.shape != one.shape:
            yield cell
            cell = []
            if one.day - before.day > DAY:
                untold = replace(before, answer=UNTOLD, effect=dict.fromkeys(before.effect))
                yield [replace(untold, day=before.day + DAY), replace(untold, day=one.day - DAY)]
        cell.append(one)
    yield cell


def _common(cell: Sequence[OnDay]) -> tuple[str, dict[str, Any]]:
    effects: list[Mapping[str, Any]] = [one.effect for one in cell]
    same = {
        name: value if all(one[name] == value for one in effects) else None
        for name, value in effects[0].items()
    }
    return cell[0].answer, same


def _receipts(event: Recorded) -> Iterator[date]:
    """The days on which somebody is recorded as having received it; it had been sent by then."""
    held = event.values.get("received", ())
    for day in [held] if isinstance(held, date) else [day for _, day in held]:
        if isinstance(day, date):
            yield day


def _cuts(found: Inquired) -> set[date]:
    """The day after every day in the run's facts, and each such day itself, up to the day asked."""
    days = {
        value
        for rows in found.ledger.store.rows.values()
        for row in rows
        for value in row.values
        if isinstance(value, date) and LONG_AGO < value < NEVER
    }
    near = {day + DAY * step for day in days for step in (0, 1)}
    return {day for day in near if day <= found.question.on}


def _joined(
    tried: Iterator[tuple[date, date, str, dict[str, Any]]],
) -> list[tuple[date, date, str, dict[str, Any]]]:
    rows: list[tuple[date, date, str, dict[str, Any]]] = []
    for start, end, answer, effect in tried:
        if rows and rows[-1][2:] == (answer, effect):
            rows[-1] = (rows[-1][0], end, answer, effect)
        else:
            rows.append((start, end, answer, effect))
    return rows
