"""Which histories there are: on which days events happen, and which of them are the same."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from engine.comparison.behaviour_asks import OF_EVENT
from engine.comparison.behaviour_days import Horizon
from engine.comparison.behaviour_events import Vocabulary
from engine.inference.book import Book

DAYS: Final = {2: 12, 3: 5}
"""Days on which invented events happen, at most, in histories of several; one alone: on all."""
Field = tuple[str, str]
"""A field by the kind of event, and its name."""


def happens_on(days: Horizon, length: int) -> tuple[date, ...]:
    """The days on which events of a history happen: all critical ones; of several, few.

    Those on which the versions tell apart come first, so that a limit leaves the others out.
    """
    if length == 1:
        return tuple(dict.fromkeys((days.first, *days.turning, *days.critical)))
    most = DAYS[length]
    among = days.turning or days.critical[:: max(1, len(days.critical) // most)]
    return tuple(dict.fromkeys((days.first, *among)))[:most]


def unread(kinds: Sequence[str], read: Collection[Field], book: Book) -> frozenset[Field]:
    """The fields of events that no rule behind the questions asked looks at.

    Rulings are no facts of their own: what they say is read otherwise. So are events that a
    question is asked of.
    """
    return frozenset(
        (kind, one.name)
        for kind in kinds
        if kind in book.events and kind not in OF_EVENT
        for one in book.events[kind].fields
        if (kind, one.name) not in read
    )


def alone(vocabulary: Vocabulary, kinds: Sequence[str], days: Sequence[date]) -> int:
    """How many events there are that are about no earlier one."""
    return sum(1 for day in days for kind in kinds for _ in vocabulary.events(kind, day, ()))
