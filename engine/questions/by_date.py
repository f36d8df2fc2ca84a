"""Where one date is unknown: the answer per interval in which it may lie."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from engine.inference.book import Book
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.questions.as_json import plain
from engine.questions.ask import Inquired, inquire
from engine.questions.missing import Missing

DATES = ("received", "sent", "on", "ratified", "confirmed_in_writing")
DAY = timedelta(days=1)
YEAR = timedelta(days=366)
"""How far back the first day of an interval without a start is tried."""


def by_date(
    found: Inquired, missing: Sequence[Missing], book: Book, executor: str
) -> list[dict[str, Any]]:
    """The answer for each interval of the one unknown date, cut at every day that matters.

    Nothing is said where more than one date, or anything else that decides, is unknown.
    """
    open_date = _one_date(found, missing)
    if open_date is None or not found.verdict.unknown & found.verdict.worlds.arguable:
        return []
    tried = _tried(found, open_date, book, executor)
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


def _tried(
    found: Inquired, open_date: OpenDate, book: Book, executor: str
) -> Iterator[tuple[date, date, str, dict[str, Any]]]:
    """The answer on the last day of each interval; a part that varies within it is left out."""
    event = open_date.event
    first = event.values.get("sent", LONG_AGO) if open_date.field == "received" else LONG_AGO
    receipts = _receipts(event) if open_date.field == "sent" else ()
    end = min([found.question.on, *receipts]) + DAY
    days = sorted({*(d for d in _cuts(found) if first < d < end), end})
    starts = [first, *days]
    for start, following in zip(starts, days, strict=False):
        last = following - DAY
        answer, effect = _at(found, open_date, last, book, executor)
        begun = max(start, last - YEAR)
        _, early = _at(found, open_date, begun, book, executor)
        same = {name: value if early[name] == value else None for name, value in effect.items()}
        yield start, last, answer, same


def _receipts(event: Recorded) -> Iterator[date]:
    """The days on which somebody is recorded as having received it; it had been sent by then."""
    held = event.values.get("received", ())
    for day in [held] if isinstance(held, date) else [day for _, day in held]:
        if isinstance(day, date):
            yield day


def _at(
    found: Inquired, open_date: OpenDate, day: date, book: Book, executor: str
) -> tuple[str, dict[str, Any]]:
    others = [e for e in found.recorded if e.id != open_date.event.id]
    events = [*others, open_date.at(day)]
    again = inquire(found.question, found.agreement, events, book, executor)
    parts = {p.name: plain(p.shown(again.verdict)) for p in again.parts}
    return again.verdict.answer, parts


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
