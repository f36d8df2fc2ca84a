"""Entries that something did not happen: which days they cover, and what contradicts them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from engine.model.event import Recorded

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
    return (before is None or day < before) and (year is None or day.year == year)


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
