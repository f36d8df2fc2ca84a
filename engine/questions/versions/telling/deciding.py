"""That a person has to say which wording governs, as it stands in `judgement`; rows told once."""

import json
from collections.abc import Iterable
from typing import Any, Final

Row = dict[str, Any]

WORDING: Final = "wording"
"""The term of that question, which is no open term of an agreement; it names a finding too."""


def to_decide(asks: str, about: str = "", clause: str | None = None) -> dict[str, Any]:
    """The question which wording governs, an act or a duty."""
    return {"term": WORDING, "clause": clause, "asks": asks, "about": about}


def once(rows: Iterable[Row]) -> list[Row]:
    """Each row once, in order."""
    return list({content_of(row): row for row in rows}.values())


def content_of(row: Row) -> str:
    """What a row says, as something to look it up by."""
    return json.dumps(row, sort_keys=True, default=repr)
