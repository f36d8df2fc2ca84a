"""An event as it was recorded: what happened, and when it was known."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from engine.model.problem import Place


@dataclass(frozen=True, slots=True)
class Recorded:
    """One entry. `values` holds only what was stated; a key left out is not known.

    `own_day` is the day the event is dated by; None for kinds without one. `recorded`
    is an aware instant, or None for an event from a file that does not say.
    """

    id: str
    kind: str
    values: Mapping[str, Any]
    own_day: date | None
    recorded: datetime | None = None
    recorded_by: str = ""
    source: str = ""
    document_sha256: str = ""
    note: str = ""
    place: Place | None = field(default=None, compare=False)
    hypothetical: bool = False
    recorded_day: date | None = field(default=None, compare=False)
    """The civil day of `recorded` in Stockholm, where whoever kept the event worked it out."""
