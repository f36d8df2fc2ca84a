"""Rulings that leave a judgement open: those that are not the same, and those about nothing."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.event import Recorded
from engine.model.unknown import JUDGEMENT, UNKNOWN


@dataclass(frozen=True, slots=True)
class Ruled:
    """What one person ruled at last; `by` is empty where nobody is named."""

    id: str
    by: str
    answer: Any
    day: date | None


def differing(ledger: Ledger, term: str, about: str) -> tuple[Ruled, ...]:
    """The rulings on a term about something that keep it open by not being the same."""
    return tuple(
        Ruled(one.id, str(one.values.get("by", "")), one.values.get("answer", UNKNOWN), one.own_day)
        for row in ledger.store.of("ruling")
        if (row.value("term"), row.value("about")) == (term, about)
        and row.value("answer") is JUDGEMENT
        for one in assessments(row)
    )


def assessments(ruling: Row) -> tuple[Recorded, ...]:
    """The assessments that a ruling is."""
    assert isinstance(ruling.origin, tuple)
    return ruling.origin


def undated(ruling: Row) -> list[Recorded]:
    """The assessments that do not tell their own day, where that keeps a ruling open."""
    of_no_day = ruling.value("last") is UNKNOWN
    return [one for one in assessments(ruling) if one.own_day is None] if of_no_day else []


def unplaced(ruling: Row) -> list[Recorded]:
    """The rulings without `about` that leave it open; none where the placed ones do so too."""
    placed = {
        e.values.get("answer") for e in assessments(ruling) if e.values.get("about") is not None
    }
    loose = [event for event in assessments(ruling) if event.values.get("about") is None]
    return loose if len(placed) <= 1 else []
