"""What an event is about: other events, and words that a person applies to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

CLAUSE: Final = "clause"
"""Stands among kinds of events for a clause of the agreement."""


@dataclass(frozen=True, slots=True)
class About:
    """The kinds of events that an id may name.

    `later`: what names it comes on its day or later. `same`: a field of what names it, and a field
    of the event named, that speak of the same party.
    """

    kinds: tuple[str, ...]
    later: bool = False
    same: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Under:
    """A kind of terms, and what a field of theirs has to be for an event to mean something."""

    kind: str
    field: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heeded:
    """Where a field of a term is heeded: another field of it has this value under some reading.

    Without a field, always; without a value, the other names several.
    """

    field: str = ""
    value: str = ""


ALWAYS: Final = Heeded()


@dataclass(frozen=True, slots=True)
class HeldBack:
    """That what one field of a term names may be held back for want of what another does, once an
    event of a kind is recorded."""

    withheld: str
    of: str
    after: str


@dataclass(frozen=True, slots=True)
class DoneBy:
    """Who is to do a part of an event: a field of the terms names them.

    `sort`: a field of the event, and one of the terms, that tell which of the terms it is under.
    """

    named_in: str
    sort: tuple[str, str]


def about(**fields: About) -> Mapping[str, About]:
    """What the ids in an event may name, by field."""
    return MappingProxyType(fields)


def done_by(**fields: DoneBy) -> Mapping[str, DoneBy]:
    """Who is to do what, by the field of the event that says who did."""
    return MappingProxyType(fields)


def applied_to(**fields: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The kinds of events that an open term is applied to, by the field that names the term."""
    return MappingProxyType(fields)


def readings(**fields: Heeded) -> Mapping[str, Heeded]:
    """Where a field is heeded, of which the value that it has if left out is a reading."""
    return MappingProxyType(fields)


def modes(**fields: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """How the rules judge by an open term, `presumed` or `always`, by the field that names it."""
    return MappingProxyType(fields)
