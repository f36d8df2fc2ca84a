"""A question: what is asked, about which day, known on which day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Question:
    """What a person asks. `known_on` None: all that is on record; `known_on_by_default`
    where nobody asked for that day of knowledge. `as_of`: the day by which something must have
    happened to count, where what lies ahead of it is asked about; None: the day asked about.

    Of the options only those of the named question are read. `for_end` None is the
    earliest end; `received` and `sent` None are the day asked about.
    """

    name: str
    on: date
    known_on: date | None = None
    known_on_by_default: bool = False
    as_of: date | None = None
    party: str = ""
    form: str = "written"
    sent: date | None = None
    received: date | None = None
    for_end: date | None = None
    ends_by: date | None = None
    event: str = ""
    for_year: int | None = None
    against: str = ""
    year: int | None = None
    duty: str = ""
    person: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Of a person only what decides: `role`, `age`, `resident`, `crime`; no name."""
    readings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    weighed: frozenset[str] = frozenset()
    """Amendments whose wording is held, or is known not to be in force: of those the version
    that is asked under says enough."""

    @property
    def record_day(self) -> date:
        """The last day of what has happened that the answer rests on."""
        return self.as_of or self.on
