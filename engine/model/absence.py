"""Entries that something did not happen: which days they cover, and what contradicts them.

What had not come by the day on which such an entry was recorded, nobody knew: it covers no day
after that one, whatever it says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from engine.model.calendar import days_after
from engine.model.event import Recorded
from engine.model.stockholm import civil_day

ABSENCES: Final = ("not-held", "not-given")
"""Entries that something did not happen; which of the two words is used makes no difference."""
_DOERS: Final = ("by", "party", "convened_by")
"""The fields that say who did something."""
_YEARS: Final = ("year", "for_", "about")
"""The fields that say which year something without a day is about."""


def covers(absence: Recorded, day: date) -> bool:
    """Whether it says that the thing was not done on the day; both keys together narrow it."""
    before, year = absence.values.get("before"), absence.values.get("in_")
    if before is None and year is None:
        return False
    known = absence.recorded is None or day <= civil_day(absence.recorded)
    return known and (before is None or day < before) and (year is None or day.year == year)


def as_known(absence: Recorded) -> Recorded:
    """The entry, `before` no later day than the one after it was recorded."""
    before = absence.values.get("before")
    if absence.recorded is None or before is None:
        return absence
    latest = min(before, days_after(civil_day(absence.recorded), 1))
    return replace(absence, values={**absence.values, "before": latest})


def contradicts(absence: Recorded, event: Recorded, on: date | None = None) -> bool:
    """Whether it says that an event on record did not happen.

    A refusal is no approval that was given. An event without a day is there on the day asked
    about (`on`), if it is not about another year than the one in which nothing happened.
    """
    by = next((event.values[name] for name in _DOERS if name in event.values), None)
    told = absence.values.get("what") == event.kind and by is not None
    if not told or absence.values.get("by") != by or event.values.get("decision") is False:
        return False
    if event.own_day is not None:
        return covers(absence, event.own_day)
    about = [event.values[name] for name in _YEARS if isinstance(event.values.get(name), int)]
    if "in_" in absence.values and about:
        return absence.values["in_"] in about and "before" not in absence.values
    return on is not None and covers(absence, on)


def contradicting(event: Recorded, among: Iterable[Recorded], on: date) -> tuple[Recorded, ...]:
    """The entries that say that an event did not happen, seen from a day."""
    return tuple(one for one in among if one.kind in ABSENCES and contradicts(one, event, on))


def contradicted(events: Sequence[Recorded], on: date) -> frozenset[str]:
    """The ids of those that another entry says did not happen, seen from a day."""
    absences = [one for one in events if one.kind in ABSENCES]
    if not absences:
        return frozenset()
    return frozenset(one.id for one in events if contradicting(one, absences, on))
