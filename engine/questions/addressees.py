"""Whom something sent may reach: the other parties, their units and the forums."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from engine.inference.kinds import FieldType
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.unknown import UNKNOWN


def addressees(
    event: Recorded, field: FieldType, agreement: Agreement
) -> Iterator[tuple[Any, ...]]:
    """For each possible addressee: where it stands, whether it was addressed, and when."""
    by = _party_of(agreement, event.values.get("by"))
    side = next((party.side for party in agreement.parties if party.id == by), None)
    others = [party for party in agreement.parties if party.id != by]
    to = event.values.get("to")
    when = event.values.get(field.name)
    for party in others:
        place = "own side" if party.side == side else "other side"
        only = to is None and by is not None and len(others) == 1
        addressed = True if only or (to is not None and party.id in to) else UNKNOWN
        yield party.id, place, addressed, _day(when, party.id, addressed is True)
    for unit in (unit.id for party in others for unit in party.units):
        named = to is not None and unit in to
        if named or (isinstance(when, Mapping) and unit in when):
            yield unit, "unit", True if named else UNKNOWN, _day(when, unit, named)
    for forum in agreement.forums:
        yield forum.id, "forum", UNKNOWN, _day(when, forum.id, False)


def _party_of(agreement: Agreement, who: Any) -> Any:
    """A party itself, or the party of a unit: what a unit sends goes to the others."""
    parties = agreement.parties
    return next((p.id for p in parties if who in {unit.id for unit in p.units}), who)


def _day(when: Any, addressee: str, addressed: bool) -> Any:
    if isinstance(when, date):
        return when if addressed else UNKNOWN
    return dict(when or ()).get(addressee, UNKNOWN)
