"""From an agreement, its record and a question to the facts that the rules start from."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from engine.inference import given as g
from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.kinds import REQUIRED, FieldType, Kind, KindInfo, info
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.model import types
from engine.model.agreement import Agreement, Forked, Term
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.model.unknown import UNKNOWN
from engine.questions.duties_named import duty_rows
from engine.questions.positions import FieldName
from engine.questions.rulings import ruling_rows


def days_in(event: Recorded) -> Iterator[date]:
    """The days that an event speaks of, without EARLIEST and days of no date."""
    for value in event.values.values():
        if isinstance(value, date) and LONG_AGO < value < NEVER:
            yield value
        elif isinstance(value, tuple):
            yield from (pair[1] for pair in value if isinstance(pair, tuple))


def row(kind: type[Kind], worlds: Worlds, *values: Any, origin: object = None) -> Row:
    """A fact that is there in every world."""
    return Row(info(kind), values, Truth(worlds.all, 0, 0), origin)


def party_rows(agreement: Agreement, worlds: Worlds) -> Iterator[Row]:
    """The parties in their order, and which party each unit belongs to."""
    for place, party in enumerate(agreement.parties):
        yield row(g.PartyIs, worlds, party.id, party.side, place)
        for member in (party.id, *(unit.id for unit in party.units)):
            yield row(g.Member, worlds, member, party.id)


def term_rows(
    agreement: Agreement, book: Book, worlds: Worlds, read: frozenset[FieldName]
) -> Iterator[Row]:
    """The terms that the rules read, one fact per combination of their own readings."""
    kinds = book.kinds
    for term in agreement.terms:
        if term.kind in kinds:
            yield from _readings_of_term(term, book.terms[term.kind], agreement, worlds, read)
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
                    values = _in_list(listed, term.clause, role, word, True)
                    yield Row(info(listed), values, Truth(seen, 0, 0), term)


def _in_list(listed: type[Kind], of: str, role: str, word: str, there: Any) -> tuple[Any, ...]:
    """A row of a list; only of clauses may it be unknown whether they are in it."""
    return (of, role, word, there) if listed is g.ClauseListed else (of, role, word)


def _lists(value: Any, worlds: Worlds) -> Iterator[tuple[tuple[str, ...], int]]:
    if not isinstance(value, Forked):
        yield value, worlds.all
        return
    tried = {choice.fork: choice for choice in worlds.choices}.get(value.fork)
    if tried is not None:
        for reading in (*tried.readings, *tried.weak):
            yield value.values[reading], worlds.where(value.fork, reading)


def event_rows(
    agreement: Agreement, book: Book, worlds: Worlds, events: Sequence[Recorded], on: date
) -> Iterator[Row]:
    """The events that the rules read, what they say of each party, and rulings.

    A day after `on` has not happened; NEVER lets all days stand as they are.
    """
    kinds = book.kinds
    for event in events:
        if event.kind in book.events and event.kind in kinds:
            kind = book.events[event.kind]
            values = tuple(_stated(event, field, on) for field in kind.fields)
            yield Row(kind, values, Truth(worlds.all, 0, 0), event)
            yield from _of_each_party(event, kind, agreement, worlds)
    yield from ruling_rows(agreement, book, worlds, events)
    yield from duty_rows(agreement, book, worlds, events)


def _stated(event: Recorded, field: FieldType, on: date) -> Any:
    """A field's value; a day after the one asked about has not happened; left out, unknown."""
    if field.name == "id":
        return event.id
    value = event.values.get(field.name, field.default)
    if value is REQUIRED:
        return UNKNOWN
    if field.type is types.Day and value > on:
        return NEVER
    return value


def _of_each_party(
    event: Recorded, kind: KindInfo, agreement: Agreement, worlds: Worlds
) -> Iterator[Row]:
    for field in kind.fields:
        role = f"{kind.name}.{field.name}"
        if field.type is types.Parties:
            named = event.values.get(field.name)
            for party in agreement.parties:
                listed = UNKNOWN if named is None else party.id in named
                yield row(
                    g.Listed, worlds, event.id, role, party.id, party.side, listed, origin=event
                )
                for unit in party.units:
                    if unit.id in (named or ()):
                        values = (event.id, role, unit.id, party.side, True)
                        yield row(g.Listed, worlds, *values, origin=event)
        elif field.type is types.DayPerParty:
            for values in _reached(event, field, agreement):
                yield row(g.DayFor, worlds, event.id, role, *values, origin=event)
        elif (kind_of_row := g.rows_of(field.type)) is not None:
            named = event.values.get(field.name)
            any_clause = named is None and kind_of_row is g.ClauseListed
            for word in agreement.clauses if any_clause else named or ():
                there = UNKNOWN if any_clause else True
                values = _in_list(kind_of_row, event.id, role, word, there)
                yield row(kind_of_row, worlds, *values, origin=event)


def _reached(event: Recorded, field: FieldType, agreement: Agreement) -> Iterator[tuple[Any, ...]]:
    """For each possible addressee: where it stands, whether it was addressed, and when."""
    by = event.values.get("by")
    side = next((party.side for party in agreement.parties if party.id == by), None)
    others = [party for party in agreement.parties if party.id != by]
    to = event.values.get("to")
    when = event.values.get(field.name)
    for party in others:
        place = "own side" if party.side == side else "other side"
        only = to is None and by is not None and len(others) == 1
        addressed = True if only or (to is not None and party.id in to) else UNKNOWN
        yield party.id, place, addressed, _day(when, party.id, addressed is True)
    for unit in (unit.id for party in others for unit in party.units):
        named = to is not None and unit in to
        if named or (isinstance(when, Mapping) and unit in when):
            yield unit, "unit", True if named else UNKNOWN, _day(when, unit, named)
    for forum in agreement.forums:
        yield forum.id, "forum", UNKNOWN, _day(when, forum.id, False)


def _day(when: Any, addressee: str, addressed: bool) -> Any:
    if isinstance(when, date):
        return when if addressed else UNKNOWN
    return dict(when or ()).get(addressee, UNKNOWN)
