"""From an event on record to the facts that the rules start from.

What another entry says did not happen is not there for certain: nobody knows which is right.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from engine.inference import given as g
from engine.inference.facts import Row
from engine.inference.kinds import REQUIRED, Event, FieldType, Kind, KindInfo, info
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.model import types
from engine.model.absence import ABSENCES, as_known
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.model.unknown import UNKNOWN
from engine.questions.addressees import addressees


def row(kind: type[Kind], worlds: Worlds, *values: Any, origin: object = None) -> Row:
    """A fact that is there in every world."""
    return Row(info(kind), values, Truth(worlds.all, 0, 0), origin)


def in_list(listed: type[Kind], of: str, role: str, word: str, there: Any) -> tuple[Any, ...]:
    """A row of a list; only of clauses may it be unknown whether they are in it."""
    return (of, role, word, there) if listed is g.ClauseListed else (of, role, word)


def event_rows(
    one: Recorded, kind: KindInfo, agreement: Agreement, worlds: Worlds, on: date
) -> Iterator[Row]:
    """An event as a fact of a kind, and what it says of each party. Days after `on` are to come."""
    stated = as_known(one) if one.kind in ABSENCES else one
    values = tuple(_stated(stated, field, on) for field in kind.fields)
    yield Row(kind, values, Truth(worlds.all, 0, 0), one)
    yield from _of_each_party(one, kind, agreement, worlds)
    declared = kind.declared
    lasts_to = declared.__lasts_to__ if issubclass(declared, Event) else ""
    day = one.values.get(lasts_to)
    if isinstance(day, date) and day > on:
        yield row(g.LastsTo, worlds, one.id, day, origin=one)


def unknown(rows: Iterable[Row]) -> Iterator[Row]:
    """The same facts, where nobody knows whether they are there."""
    for one in rows:
        yield Row(one.kind, one.values, Truth(0, one.truth.possible, 0), one.origin)


def _stated(event: Recorded, field: FieldType, on: date) -> Any:
    """A field's value; left out, unknown.

    A day after the one asked about has not happened; one that names something does at any time.
    """
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
            for values in addressees(event, field, agreement):
                yield row(g.DayFor, worlds, event.id, role, *values, origin=event)
        elif (kind_of_row := g.rows_of(field.type)) is not None:
            named = event.values.get(field.name)
            any_clause = named is None and kind_of_row is g.ClauseListed
            for word in agreement.clauses if any_clause else named or ():
                there = UNKNOWN if any_clause else True
                values = in_list(kind_of_row, event.id, role, word, there)
                yield row(kind_of_row, worlds, *values, origin=event)
