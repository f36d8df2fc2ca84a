"""Kinds of facts: what a term, an event or a conclusion is made of.

A kind is a class whose annotations are its fields: `Value[T]` is always there,
`Maybe[T]` may be unknown. The class is a declaration only; `fact(Kind)` gives a
variable over its facts, whose attributes are expressions.

    class Receipt(Event):
        by: Value[Party]
        received: Maybe[Day]

    receipt = fact(Receipt)
    receipt.received <= window.last_day        # a condition, not a Boolean
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from inspect import get_annotations
from typing import Any, ClassVar, Final, TypeVar, cast, get_origin

from engine.inference.nodes import Field, Maybe, Value, Var
from engine.model.about import (
    About,
    DoneBy,
    Heeded,
    HeldBack,
    Under,
    about,
    applied_to,
    done_by,
    modes,
    readings,
)
from engine.model.limits import Limits, limits
from engine.model.types import ClauseId, Id

REQUIRED: Final = object()
EVERYBODY: Final = ("*",)
"""As `__binds__`: the clause lays its duty on whoever is concerned."""
_HOLDERS: Final[tuple[Any, ...]] = (Value, Maybe)


class Kind:
    """Anything the rules can be about."""

    __world__: ClassVar[str] = "closed"
    """`closed`: silence means that it did not happen. `open`: silence means unknown."""
    __kind__: ClassVar[str] = ""
    """What YAML calls the kind; the class name in lower case with hyphens if left out."""


class Term(Kind):
    """What one clause of an agreement says, in typed fields."""

    clause: Value[ClauseId]
    __binds__: ClassVar[tuple[str, ...]] = ()
    """The fields that name whom the clause lays a duty on, EVERYBODY for all; empty for none."""
    __perhaps__: ClassVar[bool] = False
    """Whether it lays a duty on anybody at all is for a person to say."""
    __together__: ClassVar[str] = ""
    """The field that names those who bear its duty where nobody bears it alone; empty: none."""
    __sorts__: ClassVar[tuple[str, ...]] = ()
    """The fields that tell which sort of term it is: rules about another sort never fire for it."""
    __applied__: ClassVar[Mapping[str, tuple[str, ...]]] = applied_to()
    """By field that names an open term: the kinds of events the rules apply it to, or CLAUSE."""
    __modes__: ClassVar[Mapping[str, tuple[str, ...]]] = modes()
    """By field that names an open term: how the rules judge by it; left out, always by a person."""
    __years__: ClassVar[tuple[str, str]] = ("", "")
    """The fields with the first and the last year of its duty; empty: it is not for years."""
    __held_back__: ClassVar[HeldBack | None] = None
    """What may be held back because another duty was late."""
    __readings__: ClassVar[Mapping[str, Heeded]] = readings()
    """By field that, left out, takes a reading of what the text does not say: where it counts."""


class Event(Kind):
    """Something recorded as happened; `id` is the event's own."""

    id: Value[Id]
    __own_day__: ClassVar[tuple[str, ...]] = ("on", "received", "sent", "from_")
    """The fields that date the event, the first one given counting."""
    __limits__: ClassVar[Mapping[str, Limits]] = limits()
    """By field: what a number can be and usually is; an amount has limits of its own."""
    __about__: ClassVar[Mapping[str, About]] = about()
    """By field that holds an id: what it may name; left out, any event."""
    __under__: ClassVar[tuple[Under, ...]] = ()
    """The terms of which one makes the event mean something; empty: it does so always."""
    __part__: ClassVar[tuple[str, str]] = ("", "")
    """A number that counts some of those that another one counts."""
    __whose__: ClassVar[str] = ""
    """The field that names whose duty it is about, where a clause of it names the duty."""
    __does__: ClassVar[bool] = False
    """It does the duty that it names, which a term of those it means something under owes."""
    __sides__: ClassVar[tuple[str, str]] = ("", "")
    """Two fields that name parties on different sides, whichever of them is which."""
    __done_by__: ClassVar[Mapping[str, DoneBy]] = done_by()
    """By field that says who did a part of it: who was to."""
    __of_oneself__: ClassVar[bool] = False
    """A party may say it of itself; otherwise a party acts towards others only."""
    __from_the_start__: ClassVar[bool] = False
    """It cannot well come before the first day of the agreement."""
    __tells_of__: ClassVar[str] = ""
    """The field with the year that it tells of: what comes early in that year, or before it, was
    probably meant for another."""
    __one_a_day__: ClassVar[tuple[str, ...]] = ()
    """The fields that tell its sort, where two of one sort on one day are hardly two."""
    __lasts_to__: ClassVar[str] = ""
    """The field that tells, where its day lies ahead, up to when it is certain to last."""
    __figure__: ClassVar[bool] = False
    """It tells how much something is: that it is not on record does not say how much."""
    __not_done__: ClassVar[tuple[Under, ...]] = ()
    """The terms under which it says more than silence that it is on record as not done."""
    __read_as__: ClassVar[str] = ""
    """The kind among whose facts the rules find it; left out, its own."""
    __brings__: ClassVar[str] = ""
    """The field that names the version that it brings: those before agreed to that."""
    __again__: ClassVar[bool] = False
    """The same may be recorded twice and be right: of it no amount is counted."""


class Given(Kind):
    """What the engine itself supplies: parties, the day asked about, rulings."""


class Conclusion(Kind):
    """What a rule concludes."""


@dataclass(frozen=True, slots=True)
class FieldType:
    """A declared field: its type, whether it may be unknown, its value if not stated."""

    name: str
    type: Any
    maybe: bool
    default: Any = REQUIRED

    @property
    def written(self) -> str:
        """The key as an agreement or an event writes it."""
        return self.name.rstrip("_").replace("_", " ")


@dataclass(frozen=True, slots=True, eq=False)
class KindInfo:
    """A kind as the executors see it."""

    name: str
    declared: type[Kind]
    fields: tuple[FieldType, ...]
    index: Mapping[str, int]
    key: str = field(init=False)
    """Tells the kind from all others: a term and an event may have the same name."""

    def __post_init__(self) -> None:
        of_term = issubclass(self.declared, Term)
        object.__setattr__(self, "key", f"{self.name} term" if of_term else self.name)

    @property
    def open(self) -> bool:
        return self.declared.__world__ == "open"


@dataclass(frozen=True, slots=True)
class Default:
    """Marks the value of a field that an agreement leaves out."""

    value: Any


K = TypeVar("K")


def default(value: Any) -> Any:
    """What a field holds when it is not stated."""
    return Default(value)


def term_of(kind: KindInfo) -> type[Term]:
    """What a kind of terms declares of itself."""
    assert issubclass(kind.declared, Term)
    return kind.declared


def info(kind: type[Kind]) -> KindInfo:
    """The declaration of a kind, read from its annotations, once."""
    return _info(cast("Any", kind))


@cache
def _info(kind: Any) -> KindInfo:
    _refuse_strays(kind)
    fields = tuple(
        _field(kind, name, annotation)
        for base in reversed(kind.__mro__)
        for name, annotation in get_annotations(base).items()
        if get_origin(annotation) in _HOLDERS
    )
    index = {field.name: place for place, field in enumerate(fields)}
    return KindInfo(kind.__kind__ or _hyphenated(kind.__name__), kind, fields, index)


def _refuse_strays(kind: type[Kind]) -> None:
    """What only terms or only events say of themselves would be heeded nowhere on another kind."""
    known = {name for base in kind.__mro__ for name in get_annotations(base)}
    every = {name for base in (Term, Event) for name in get_annotations(base)}
    strays = sorted(name for name in (every - known) & vars(kind).keys() if name.startswith("__"))
    if strays:
        raise TypeError(f"`{kind.__name__}` is no kind that heeds {', '.join(strays)}")


def _field(kind: type[Kind], name: str, annotation: Any) -> FieldType:
    declared = getattr(kind, name, REQUIRED)
    value = declared.value if isinstance(declared, Default) else REQUIRED
    return FieldType(name, annotation.__args__[0], get_origin(annotation) is Maybe, value)


def _hyphenated(name: str) -> str:
    return "".join(f"-{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))


def fact(kind: type[K], name: str | None = None) -> K:
    """A variable over the facts of a kind, its attributes being expressions."""
    return variable(kind, info(cast("type[Kind]", kind)), name)


def variable(kind: type[K], described: KindInfo, name: str | None = None) -> K:
    """As `fact`, for a kind that is described apart from its class."""
    made = object.__new__(kind)
    var = Var(described, name or described.name)
    made.__dict__["__var__"] = var
    for one in described.fields:
        made.__dict__[one.name] = Field(var, one.name, one.maybe)
    return made
