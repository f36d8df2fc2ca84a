"""Events that every agreement knows: an entry was wrong, a person has ruled or taken a stand."""

from typing import NewType

from engine.inference.kinds import Event, KindInfo, info
from engine.inference.nodes import Maybe, Value
from engine.model.types import Day, Id, OpenTerm, Word, YesNo

ForkId = NewType("ForkId", str)
"""A fork of the agreement, by id."""
EventOrClause = NewType("EventOrClause", str)
"""The id of an event or of a clause of the agreement."""


class Void(Event):
    """An entry was wrong. Nothing is deleted; voiding a void restores the entry."""

    __again__ = True
    of: Value[Id]
    reason: Maybe[Word]


class Assessment(Event):
    """A person's ruling on an open term, about an event or a clause."""

    __again__ = True
    term: Value[OpenTerm]
    about: Maybe[EventOrClause]
    answer: Value[YesNo]
    by: Maybe[Word]
    on: Maybe[Day]
    reason: Maybe[Word]


class Position(Event):
    """A jurist's recorded stand on a fork: main from then on, the others stay visible."""

    __again__ = True
    fork: Value[ForkId]
    reading: Value[Word]
    by: Maybe[Word]
    on: Maybe[Day]
    reason: Maybe[Word]


EVENTS: dict[str, KindInfo] = {kind.name: kind for kind in map(info, (Void, Assessment, Position))}
