"""That a person has to say which wording governs, as it stands in `judgement`."""

from typing import Any, Final

WORDING: Final = "wording"
"""The term of that question, which is no open term of an agreement; it names a finding too."""


def to_decide(asks: str, about: str = "", clause: str | None = None) -> dict[str, Any]:
    """The question which wording governs, an act or a duty."""
    return {"term": WORDING, "clause": clause, "asks": asks, "about": about}
