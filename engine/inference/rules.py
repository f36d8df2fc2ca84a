"""Rules: a condition over facts, what it concludes, and the sentence people read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from engine.inference.expressions import var_of
from engine.inference.kinds import REQUIRED, Conclusion, Kind, KindInfo, info, variable
from engine.inference.nodes import ALWAYS, Condition, Value, Var, value
from engine.model.types import Id

Basis = Literal["text", "verified", "unverified"]


class Unmet(Conclusion):
    """A requirement about something does not hold; where it is met there is no such fact."""

    about: Value[Id]


@dataclass(frozen=True, slots=True, eq=False)
class Conclude:
    """The kind of fact a rule concludes, and where its fields come from."""

    kind: KindInfo
    fields: tuple[Value[Any], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """For facts `of` which `where` holds, conclude `then`.

    A requirement is a rule whose `holds` is set: for every match of `where` it has a
    status, and it concludes that it is unmet to the extent that `holds` does not hold.
    Requirements with one `id` are one to the reader (the same demand on a party and on
    the whole, say); each has its own name and its own kind of conclusion.
    """

    name: str
    of: tuple[Var, ...]
    where: Condition
    then: Conclude
    says: str
    clause: Value[Any] | None = None
    holds: Condition | None = None
    id: str = ""
    basis: Basis = "text"
    """What the rule rests on: the text, or law beyond it, verified with a source or not."""


def conclude(kind: type[Kind], **fields: Any) -> Conclude:
    """What a rule concludes; every field of the kind must be given, or have a default."""
    described = info(kind)
    held = {f.name: f.default for f in described.fields if f.default is not REQUIRED} | fields
    wanted = [field.name for field in described.fields]
    if sorted(held) != sorted(wanted):
        raise TypeError(f"{described.name} has the fields {wanted}, not {sorted(held)}")
    return Conclude(described, tuple(value(held[name]) for name in wanted))


def rule(
    name: str,
    *,
    of: Sequence[object],
    then: Conclude,
    where: Condition = ALWAYS,
    clause: Value[Any] | None = None,
    says: str,
    basis: Basis = "text",
) -> Rule:
    """A sentence of law. `says` is the key of its wording."""
    return Rule(name, tuple(map(var_of, of)), where, then, says, clause, basis=basis)


def requirement(  # noqa: PLR0913 (one keyword per part of a requirement, all named at the call)
    name: str,
    *,
    id: str = "",
    of: Sequence[object],
    about: Value[Any] | str,
    holds: Condition,
    where: Condition = ALWAYS,
    clause: Value[Any] | None = None,
    says: str = "",
    basis: Basis = "text",
) -> Rule:
    """A rule that always has a status: met, unmet, unknown, or judgement."""
    then = Conclude(_unmet_kind(name), (value(about),))
    variables = tuple(map(var_of, of))
    return Rule(name, variables, where, then, says or id or name, clause, holds, id or name, basis)


def unmet(required: Rule) -> Unmet:
    """A variable over what fails a requirement: `exists(missed, missed.about == notice.id)`."""
    return variable(Unmet, required.then.kind)


def _unmet_kind(name: str) -> KindInfo:
    described = info(Unmet)
    return KindInfo(f"unmet: {name}", Unmet, described.fields, described.index)
