"""What histories start from, invented: approvals and signatures, and published figures."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from engine.comparison.behaviour.events import NOTE, entered
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.event_roles import FORMATION
from engine.questions.payment_inputs import Input

STEPS: Final = 101
"""A prime: figures of two indices, editions or years are never alike for that alone."""


def formation(agreements: Sequence[Agreement], day: date) -> tuple[Recorded, ...]:
    """Every party has approved and signed on a day, where a version asks for it."""
    terms = {term.kind for agreement in agreements for term in agreement.terms}
    parties = dict.fromkeys(party.id for side in agreements for party in side.parties)
    return tuple(
        Recorded(
            f"{kind}-{party}", kind, MappingProxyType({"by": party, "on": day}), day, note=NOTE
        )
        for kind in FORMATION
        if kind in terms
        for party in parties
    )


def figure(wanted: Input, percent: Decimal, number: int) -> Recorded:
    """A published figure that is missing, and unlike any other that could be taken for it."""
    values: dict[str, Any]
    if wanted.fact == "population":
        values = {"area": wanted.area, "on": wanted.on, "value": 10_000 + 1_000 * number}
        made, day = f"population-{wanted.area}-{wanted.on}", wanted.on
        return Recorded(made, "population", MappingProxyType(values), day, note=NOTE)
    year = int(wanted.year or 0)
    edition = wanted.edition or f"{year - 1}-10"
    values = {
        "index": wanted.index,
        "edition": edition,
        "year": year,
        "percent": str(percent + _apart(percent, str(wanted.index), edition, year)),
        "status": "final",
    }
    published = date.fromisoformat(f"{edition}-28")
    return Recorded(
        f"{wanted.index}-{edition}-{year}",
        "index-value",
        MappingProxyType(values),
        None,
        recorded=entered(published),
        note=NOTE,
    )


def _apart(percent: Decimal, index: str, edition: str, year: int) -> Decimal:
    """What a figure lies apart from others, away from nought, in percent.

    It follows from what the figure is about, so that it is the same whichever side asks first.
    """
    published, _, month = edition.partition("-")
    place = int.from_bytes(index.encode()) + 5 * int(published) + 7 * int(month or 0) + 17 * year
    return (Decimal(place % STEPS) / 100).copy_sign(percent)
