"""JSON Schemas of the types that a field can have."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias, get_args, get_origin

from engine.language import event_kinds
from engine.language.written_days import DAY_PATTERN, EDITION_PATTERN, MONTHS, YEAR_PATTERN
from engine.language.written_values import AMOUNT_PATTERN, COUNT_PATTERN, PERCENT_PATTERN
from engine.model import types

Schema: TypeAlias = dict[str, Any]


def exactly(pattern: str) -> str:
    """The pattern for a text as a whole."""
    return f"^({pattern})$"


def one_or_many(item: Schema) -> Schema:
    """One, or a list of them."""
    return {"anyOf": [item, {"type": "array", "items": item}]}


def closed(properties: Schema, required: Iterable[str]) -> Schema:
    """A mapping with these keys and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def list_of(item: Schema, description: str = "") -> Schema:
    """A list, even of one."""
    return {"type": "array", "items": item} | ({"description": description} if description else {})


ID = "^[a-z0-9]+([-.][a-z0-9]+)*$"
_LENGTH = r"^\d+ (years?|months?|weeks?|days?)( \d+ (months?|weeks?|days?))*$"
TEXT: Schema = {"type": "string", "minLength": 1}
WORD: Schema = {"type": ["string", "number"], "minLength": 1}
SAID: Schema = {"$ref": "#/$defs/said"}


DAY: Schema = {"type": "string", "pattern": exactly(DAY_PATTERN)}

TYPES: Mapping[Any, tuple[str, Schema]] = {
    types.Day: ("day", DAY),
    types.NamedDay: ("day", DAY),
    types.Duration: ("duration", {"type": "string", "pattern": _LENGTH}),
    types.YesNo: ("yes no", {"enum": ["yes", "no", True, False]}),
    types.Count: (
        "count",
        {
            "anyOf": [
                {"type": "integer", "minimum": 0},
                {"type": "string", "pattern": exactly(COUNT_PATTERN)},
                {"const": "no limit"},
            ]
        },
    ),
    types.Amount: (
        "amount",
        {
            "anyOf": [
                {"type": "integer", "minimum": 0},
                {"type": "string", "pattern": exactly(AMOUNT_PATTERN)},
            ]
        },
    ),
    types.Percent: (
        "percent",
        {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": exactly(PERCENT_PATTERN)}]},
    ),
    types.YearDay: (
        "year day",
        {"type": "string", "pattern": rf"^\d{{1,2}} ({'|'.join(MONTHS)})$"},
    ),
    types.Edition: ("edition", {"type": "string", "pattern": exactly(EDITION_PATTERN)}),
    types.Month: ("month", {"enum": list(MONTHS)}),
    types.Year: (
        "year",
        {
            "anyOf": [
                {"type": "integer", "minimum": 1000, "maximum": 9999},
                {"type": "string", "pattern": exactly(YEAR_PATTERN)},
            ]
        },
    ),
    types.Word: ("word", WORD),
    types.Words: ("words", one_or_many(WORD)),
    types.Id: ("id", WORD),
    types.Party: ("party id", TEXT),
    types.Parties: ("parties", one_or_many(TEXT)),
    types.Addressees: ("addressees", one_or_many(TEXT)),
    types.DayPerParty: (
        "day per party",
        {"anyOf": [DAY, {"type": "object", "additionalProperties": DAY}]},
    ),
    types.End: ("end", {"anyOf": [DAY, {"const": "earliest"}]}),
    types.Forum: ("forum", TEXT),
    types.ClauseId: ("clause id", TEXT),
    types.Clauses: ("clauses", one_or_many(TEXT)),
    types.Duties: ("duties", one_or_many(TEXT)),
    types.PaymentClause: ("payment clause", TEXT),
    types.OpenTerm: ("open term id", TEXT),
    types.OpenTerms: ("open term ids", one_or_many(TEXT)),
    types.Said: ("said", closed({"sv": TEXT, "en": TEXT}, ["sv", "en"])),
    event_kinds.ForkId: ("fork id", TEXT),
    event_kinds.EventOrClause: ("event or clause", WORD),
}
"""The name of each type among the `$defs`, and its schema."""


def types_by_name() -> Schema:
    """The types as `$defs` of a schema."""
    return {name: dict(schema) for name, schema in TYPES.values()}


def schema_of(declared: Any) -> Schema:
    """The schema of a declared type, which refers to `$defs` where it can."""
    if declared in TYPES:
        return ref(TYPES[declared][0])
    if get_origin(declared) is Literal:
        return {"enum": list(get_args(declared))}
    if get_origin(declared) is tuple:
        item, *_ = get_args(declared)
        return one_or_many(schema_of(item))
    raise TypeError(f"no schema of {declared} is known; add it to TYPES")


def ref(*path: str) -> Schema:
    """A reference to a part of the schema, by its path below `$defs`."""
    return {"$ref": "/".join(("#/$defs", *path)).replace(" ", "%20")}
