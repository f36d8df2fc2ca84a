"""From an agreement, its record and a question to the facts that the rules start from."""

import itertools
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from engine.inference import given as g
from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.kinds import FieldType, KindInfo, info
from engine.inference.shared import Batch
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.model import types
from engine.model.absence import ABSENCES, contradicted
from engine.model.agreement import Agreement, Forked, Term
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.questions.event_rows import event_rows, in_list, row, unknown
from engine.questions.horizon import ordinals, years
from engine.questions.lists.duties_named import duty_rows
from engine.questions.openness.rulings import RULING, ruling_rows
from engine.questions.readings.positions import FieldName

Once = Callable[[Hashable, Callable[[], Any]], Any]
"""What is made under a name."""


def days_in(event: Recorded) -> Iterator[date]:
    """The days that an event speaks of, without EARLIEST and days of no date."""
    for value in event.values.values():
        if isinstance(value, date) and LONG_AGO < value < NEVER:
            yield value
        elif isinstance(value, tuple):
            yield from (pair[1] for pair in value if isinstance(pair, tuple))


def party_rows(agreement: Agreement, worlds: Worlds) -> Iterator[Row]:
    """The parties in their order, and which party each unit belongs to."""
    for place, party in enumerate(agreement.parties):
        yield row(g.PartyIs, worlds, party.id, party.side, place)
        for member in (party.id, *(unit.id for unit in party.units)):
            yield row(g.Member, worlds, member, party.id)


def term_rows(
    agreement: Agreement, book: Book, worlds: Worlds, read: frozenset[FieldName]
) -> Iterator[Row]:
    """The terms that the rules read, one fact per combination of their own readings.

    A list of a term may be read by its role alone, by rules that read nothing else of the term.
    """
    kinds, by_role = book.kinds, {kind for kind, _ in read}
    for term in agreement.terms:
        if term.kind in kinds:
            yield from _readings_of_term(term, book.terms[term.kind], agreement, worlds, read)
        if term.kind in kinds or term.kind in by_role:
            yield from _listed_in_term(term, book.terms[term.kind], agreement, worlds)


def _readings_of_term(
    term: Term, kind: KindInfo, agreement: Agreement, worlds: Worlds, read: frozenset[FieldName]
) -> Iterator[Row]:
    tried = {choice.fork: choice for choice in worlds.choices}
    forks = sorted(
        {
            value.fork
            for name, value in term.values.items()
            if isinstance(value, Forked) and value.fork in tried and (kind.name, name) in read
        }
    )
    options = [(*tried[fork].readings, *tried[fork].weak) for fork in forks]
    for combination in itertools.product(*options):
        readings = dict(zip(forks, combination, strict=True))
        seen = worlds.all
        for fork, reading in readings.items():
            seen &= worlds.where(fork, reading)
        if seen:
            values = tuple(_held(term, field, readings, agreement) for field in kind.fields)
            yield Row(kind, values, Truth(seen, 0, 0), term)


def _held(term: Term, field: FieldType, readings: Mapping[str, str], agreement: Agreement) -> Any:
    if field.name == "clause":
        return term.clause
    value = term.values[field.name]
    if isinstance(value, Forked):
        return value.values[readings.get(value.fork, agreement.forks[value.fork].main)]
    return value


def _listed_in_term(
    term: Term, kind: KindInfo, agreement: Agreement, worlds: Worlds
) -> Iterator[Row]:
    """A row per party or word that a list of the term names, in the readings in which it does."""
    sides = {party.id: party.side for party in agreement.parties}
    sides |= {unit.id: party.side for party in agreement.parties for unit in party.units}
    for field in kind.fields:
        role = f"{kind.name}.{field.name}"
        if field.type is types.Parties:
            for named, seen in _lists(term.values[field.name], worlds):
                for party in named:
                    if party in sides:
                        values = (term.clause, role, party, sides[party], True)
                        yield Row(info(g.Listed), values, Truth(seen, 0, 0), term)
        elif (listed := g.rows_of(field.type)) is not None:
            for named, seen in _lists(term.values[field.name], worlds):
                for word in named:
                    values = in_list(listed, term.clause, role, word, True)
                    yield Row(info(listed), values, Truth(seen, 0, 0), term)


def _lists(value: Any, worlds: Worlds) -> Iterator[tuple[tuple[str, ...], int]]:
    if not isinstance(value, Forked):
        yield value, worlds.all
        return
    tried = {choice.fork: choice for choice in worlds.choices}.get(value.fork)
    if tried is not None:
        for reading in (*tried.readings, *tried.weak):
            yield value.values[reading], worlds.where(value.fork, reading)


def make(key: Hashable, made: Callable[[], Any]) -> Any:
    """Makes what is asked for; who keeps such things makes each once."""
    return made()


@dataclass(frozen=True, slots=True)
class Supplied:
    """What the rules of a book are supplied with, about a day."""

    agreement: Agreement
    book: Book
    worlds: Worlds
    on: date
    once: Once = make
    """How what rests on the agreement alone is made."""
    of_events: Once = make
    """How what rests on an event is."""
    as_of: date | None = None
    """The last day of what has happened; None: the day asked about."""

    def batches(
        self,
        recorded: Sequence[Recorded],
        asked: Sequence[Recorded],
        added: Sequence[Row],
        read: frozenset[FieldName],
        ahead: Sequence[date],
    ) -> list[Batch]:
        """All facts: what happened, what a question itself supposes, and facts that it adds.

        `ahead`: days that are looked ahead to. The last two events stand by themselves, so
        that what follows without them can be taken over.
        """
        days = [self.on, *ahead]
        for of, events in ((self._days, recorded), (days_in, asked)):
            days += [day for one in events if self._is_read(one) for day in of(one)]
        found = [
            Batch(("on", self.on), lambda: [row(g.Asked, self.worlds, self.on)]),
            self._of_agreement(read),
            self._calendar(min(days), max(days)),
            Batch(("added", *((one.kind.key, one.values) for one in added)), lambda: added),
            self.rulings(recorded),
            self.rulings(asked),
            *(self.events((one,), (one.id, *one.values.items()), NEVER) for one in asked),
        ]
        by = self.as_of or self.on
        denied = contradicted(recorded, by)
        for first, last in itertools.pairwise(sorted({0, *range(len(recorded) + 1)[-3:]})):
            several = recorded[first:last]
            later = any(day > by for one in several for day in self._days(one))
            doubted = denied.intersection(one.id for one in several)
            found.append(
                self.events(several, (*map(id, several), later and by, doubted), by, doubted)
            )
        return found

    def events(
        self,
        several: Sequence[Recorded],
        name: Hashable,
        on: date,
        doubted: frozenset[str] = frozenset(),
    ) -> Batch:
        """Events that are read, what they say of each party, and whose duty they name.

        `name` is theirs alone. Days after `on` have not happened; NEVER lets all stand.
        `doubted`: the ids of those that another entry says did not happen; nobody knows.
        """

        def rows() -> Iterator[Row]:
            for one in several:
                if self._is_read(one) or one.kind in ABSENCES:  # what is denied is told by it
                    kind = self.book.events[self.book.read_as(one.kind)]
                    found = event_rows(one, kind, self.agreement, self.worlds, on)
                    yield from unknown(found) if one.id in doubted else found
            yield from duty_rows(self.agreement, self.book, self.worlds, several)

        return Batch(("events", name, *self._own), rows)

    def _is_read(self, one: Recorded) -> bool:
        return one.kind in self.book.events and self.book.read_as(one.kind) in self.book.kinds

    def rulings(self, events: Sequence[Recorded]) -> Batch:
        """What persons have ruled, all events being known: a ruling may be about any of them."""
        if not any(one.kind == RULING for one in events):
            return Batch(("rulings",), lambda: ())
        key = [(e.kind, e.id, e.own_day, e.recorded, *e.values.items()) for e in events]
        rows = partial(ruling_rows, self.agreement, self.book, self.worlds, events)
        return Batch(("rulings", tuple(key), *self._own), rows)

    @property
    def _own(self) -> tuple[int, Book, int]:
        return id(self.agreement), self.book, id(self.worlds)

    def _days(self, one: Recorded) -> tuple[date, ...]:
        """The days that an event on record speaks of. (It is kept beside them: ids may recur.)"""
        found: tuple[date, ...] = self.of_events(
            ("days", id(one)), lambda: (one, tuple(days_in(one)))
        )[1]
        return found

    def _of_agreement(self, read: frozenset[FieldName]) -> Batch:
        key = ("agreement", read, *self._own)

        def made() -> tuple[Worlds, list[Row]]:
            terms = term_rows(self.agreement, self.book, self.worlds, read)
            return self.worlds, [*party_rows(self.agreement, self.worlds), *terms]

        def rows() -> list[Row]:
            found: tuple[Worlds, list[Row]] = self.once(key, made)
            return found[1]  # beside what the key names by its identity, so that that stays alive

        return Batch(key, rows)

    def _calendar(self, first: date, last: date) -> Batch:
        """The periods and the years that matter from the first to the last of some days."""
        agreement, made = self.agreement, self.worlds

        def rows() -> Iterator[Row]:
            yield from (row(g.Nth, made, n) for n in ordinals(agreement, (first, last)))
            yield from (row(g.YearIs, made, *year) for year in years(agreement, (first, last)))

        return Batch(("calendar", id(agreement), first, last), rows)
