"""JSON Schemas of the parts of an agreement that are not terms."""

from engine.language.schema_types import (
    DAY,
    ID,
    SAID,
    TEXT,
    WORD,
    Schema,
    closed,
    list_of,
    one_or_many,
    ref,
)

_ID_SCHEMA: Schema = {"type": "string", "pattern": ID}

_ROLE: Schema = {"type": "string", "description": "A role, never a name."}

PARTS: Schema = {
    "note": closed({"id": WORD, "words": TEXT, "sv": TEXT, "en": TEXT}, ["sv", "en"]),
    "named": closed({"id": _ID_SCHEMA, "name": TEXT}, ["id", "name"]),
    "party": closed(
        {
            "id": _ID_SCHEMA,
            "name": TEXT | {"description": "As the text writes it."},
            "short": SAID,
            "side": TEXT | {"description": "Parties on one side are not counterparties."},
            "group": _ID_SCHEMA,
            "number": {"type": "string", "pattern": r"^\d{6}-\d{4}$"},
            "represents": SAID,
            "units": list_of(ref("named")),
        },
        ["id", "name", "short", "side"],
    ),
    "reading": closed(
        {
            "id": _ID_SCHEMA,
            "says": SAID,
            "strength": {"enum": [1, 2, 3], "description": "3 natural, 2 arguable, 1 weak."},
            "basis": {"enum": ["text", "verified", "unverified"]},
            "source": TEXT,
        },
        ["id", "says", "strength", "basis"],
    ),
    "fork": closed(
        {
            "id": TEXT,
            "title": SAID,
            "clauses": one_or_many(TEXT),
            "main": TEXT,
            "reason": SAID,
            "readings": list_of(ref("reading")) | {"minItems": 2},
        },
        ["id", "title", "clauses", "main", "reason", "readings"],
    ),
    "open term": closed(
        {
            "id": _ID_SCHEMA,
            "words": {"type": "string", "description": "In a quote of the first clause."},
            "clauses": one_or_many(TEXT),
            "mode": {"enum": ["presumed", "always"]},
            "presumption": SAID,
            "name": SAID,
            "decides": SAID,
            "asks": SAID,
        },
        ["id", "words", "clauses", "mode", "decides", "asks"],
    ),
    "sign-off": closed(
        {
            "encoded by": _ROLE,
            "encoded on": DAY,
            "reviewed by": _ROLE,
            "reviewed on": DAY,
            "sha256": {
                "type": "string",
                "pattern": "^[0-9a-f]{12,64}$",
                "description": "Of the reviewed clause: `rows[].sha256` of `overens show --json`.",
            },
        },
        ["encoded by", "encoded on"],
    )
    | {
        "dependentRequired": {
            "reviewed by": ["reviewed on", "sha256"],
            "reviewed on": ["reviewed by", "sha256"],
            "sha256": ["reviewed by", "reviewed on"],
        }
    },
    "section": closed(
        {
            "heading": one_or_many(TEXT),
            "under": TEXT,
            "clauses": list_of(ref("clause")),
        },
        ["heading"],
    ),
}

TOP: Schema = {
    "agreement": _ID_SCHEMA,
    "version": DAY | {"description": "The first day of this version."},
    "replaces": DAY | {"description": "The version that this one replaces."},
    "from": DAY | {"description": "The first day in force; that of the version if left out."},
    "by amendment": closed(
        {
            "event": TEXT | {"description": "The id of the amendment on record."},
            "decided": SAID,
        },
        [],
    )
    | {"minProperties": 1},
    "title": SAID,
    "text": TEXT,
    "parties": list_of(ref("party")),
    "forums": list_of(ref("named")),
    "sections": list_of(ref("section")),
    "furniture": list_of(closed({"words": WORD, "why": TEXT}, ["words", "why"])),
    "forks": list_of(ref("fork")),
    "open terms": list_of(ref("open term")),
    "silent": list_of(closed({"topic": TEXT, "sv": TEXT, "en": TEXT}, ["topic", "sv", "en"])),
}

CLAUSE: Schema = {
    "id": TEXT,
    "quote": one_or_many(TEXT) | {"description": "Exactly as in the text."},
    "also": list_of(ref("term"), "Further terms of the same clause."),
    "silent": list_of(SAID, "What the text does not say."),
    "notes": list_of(ref("note"), "Defects and remarks."),
    "sign-off": ref("sign-off"),
}
"""The keys that every clause may have."""
