"""What a scenario says: what is given, what is asked, what is expected, case by case."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from engine.language.node import Node, Scalar, Source
from engine.model.problem import Place

NameKind = Literal["party", "bearer", "clause", "event", "reading"]


@dataclass(frozen=True, slots=True)
class Name:
    """A word that only the agreement, or the record, can tell to be right."""

    kind: NameKind
    written: Scalar


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a part of the answer should be: one text, or several in any order."""

    of: tuple[str, ...]
    """The way to the part, as the scenario writes it: `("under", "G1=b", "ends")`."""
    value: str | tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Given:
    """Files of events, by path from the scenario's folder, and events written here."""

    files: tuple[Scalar, ...] = ()
    events: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One question about one record, and what is expected of its answer."""

    name: str
    when: Mapping[str, Any]
    """The fields of a question, by their names in Python."""
    given: Given
    then: tuple[Expectation, ...]
    names: tuple[Name, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Scenario:
    """Cases that share a subject and, partly, a record."""

    name: str
    source: Source
    given: Given
    cases: tuple[Case, ...]
    names: tuple[Name, ...] = ()
