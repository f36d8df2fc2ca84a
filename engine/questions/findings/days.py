"""The last days that a finding on a duty is told with: those that are near, and those past."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from engine.model.calendar import NEVER
from engine.questions.lists.duty import Duty

COMING: Final = ("due", "pending")


def coming(duty: Duty, worlds: int, first: date, until: date) -> Iterator[date]:
    """The last days of what is left to do, from `first` to `until`, both included."""
    for last in _days(duty, worlds, COMING):
        if first <= last <= until:
            yield last


def passed(duty: Duty, worlds: int) -> Iterator[date]:
    """The last days of what is overdue; what is continuing has none."""
    yield from _days(duty, worlds, ("overdue",))


def _days(duty: Duty, worlds: int, states: tuple[str, ...]) -> Iterator[date]:
    for row in duty.rows:
        last = row.value("last_day")
        there = row.value("state") in states and row.truth.possible & worlds
        if there and isinstance(last, date) and last < NEVER:
            yield last
