"""JSON Schemas of agreements and events, made from the kinds: `python -m engine.language.schema`.

An editor completes and checks with them. They say what a file looks like, not all that must
hold: what refers to something, days that do not exist and the text are left to the readers.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from engine.inference.book import Book, load
from engine.inference.kinds import REQUIRED, FieldType, KindInfo
from engine.language import event_kinds
from engine.language.event_reader import COMMON, event_keys
from engine.language.schema_parts import CLAUSE, PARTS, TOP
from engine.language.schema_types import (
    TEXT,
    WORD,
    Schema,
    closed,
    exactly,
    one_or_many,
    ref,
    schema_of,
    types_by_name,
)
from engine.language.term_reader import FORK, INFERRED, fields_of_term
from engine.language.written_days import INSTANT_PATTERN

AGREEMENTS = Path(__file__).parents[2] / "agreements"
DIALECT = "https://json-schema.org/draft/2020-12/schema"

_COMMON: Schema = {
    **{key: WORD for key in COMMON if key != "event"},
    "recorded": {"type": "string", "pattern": exactly(INSTANT_PATTERN)},
    "document-sha256": {"type": "string", "pattern": "^[0-9a-fA-F]{64}$"},
}


def agreement_schema(book: Book) -> Schema:
    """What an agreement's YAML looks like."""
    kinds = book.terms.values()
    clause = _by_kind("kind", kinds, "clause")
    clause["properties"] |= CLAUSE
    defs: Schema = {**types_by_name(), **PARTS, "clause": clause}
    defs["term"] = _by_kind("kind", kinds, "term")
    for kind in kinds:
        defs[f"term {kind.name}"] = term = _term(kind)
        again = {key: ref(f"term {kind.name}", "properties", key) for key in term["properties"]}
        common = {key: ref("clause", "properties", key) for key in CLAUSE}
        defs[f"clause {kind.name}"] = _said_by(kind) | closed(
            {**common, **again}, ["id", "quote", *term["required"]]
        )
    top = {"$schema": DIALECT, "title": "An agreement", "$defs": defs}
    return top | closed(TOP, ["agreement", "version", "title", "text", "parties", "sections"])


def event_schema(book: Book) -> Schema:
    """What a file of events looks like: a list, or one event."""
    kinds = [*book.events.values(), *event_kinds.EVENTS.values()]
    event = _by_kind("event", kinds, "event")
    event["properties"] |= _COMMON
    defs: Schema = {**types_by_name(), "event": event}
    for kind in kinds:
        defs[f"event {kind.name}"] = _event(kind)
    top = {"$schema": DIALECT, "title": "Events", "$defs": defs}
    return top | one_or_many(ref("event"))


def written(schema: Schema) -> str:
    """The schema as the committed file has it."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write both schemas beside the agreements."""
    book = load()
    for name, schema in (("agreement", agreement_schema(book)), ("event", event_schema(book))):
        (AGREEMENTS / f"{name}.schema.json").write_text(written(schema), "utf-8")


def _term(kind: KindInfo) -> Schema:
    fields = {field.written: _field(field) for field in fields_of_term(kind)}
    needed = [field.written for field in fields_of_term(kind) if field.default is REQUIRED]
    keys = {"kind": {"const": kind.name}, **fields, INFERRED: one_or_many(TEXT)}
    return _said_by(kind) | closed(keys, ["kind", *needed])


def _event(kind: KindInfo) -> Schema:
    by_name = {field.name: field for field in kind.fields}
    fields = {key: by_name[name] for key, name in event_keys(kind).items()}
    needed = [key for key, f in fields.items() if f.default is REQUIRED and not f.maybe]
    common = {key: ref("event", "properties", key) for key in _COMMON}
    keys = {"event": {"const": kind.name}, **{key: schema_of(f.type) for key, f in fields.items()}}
    return _said_by(kind) | closed({**common, **keys}, ["event", *needed])


def _field(field: FieldType) -> Schema:
    """The values of a field of a term: one, or one per reading of a fork."""
    plain = schema_of(field.type)
    forked = {
        "type": "object",
        "properties": {FORK: TEXT},
        "required": [FORK],
        "additionalProperties": plain,
    }
    return {"anyOf": [plain, forked]}


def _by_kind(key: str, kinds: Iterable[KindInfo], what: str) -> Schema:
    """The kind is named, and then its own schema holds."""
    names = [kind.name for kind in kinds]
    return {
        "type": "object",
        "required": [key],
        "properties": {key: {"enum": names}},
        "allOf": [
            {
                "if": {"properties": {key: {"const": name}}, "required": [key]},
                "then": ref(f"{what} {name}"),
            }
            for name in names
        ],
    }


def _said_by(kind: KindInfo) -> Schema:
    return {"description": " ".join((kind.declared.__doc__ or "").split())}


if __name__ == "__main__":
    main()
