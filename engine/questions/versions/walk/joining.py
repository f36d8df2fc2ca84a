"""Who becomes a party by a change of wording, and whether it has agreed to be one."""

from collections.abc import Iterator, Sequence
from datetime import date

from engine.model.agreement import Agreement, Party
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.questions.event_roles import FORMATION
from engine.questions.versions.walk.way import Way


def joins_unasked(
    amendment: Recorded, way: Way, new: Agreement, counted: Sequence[Recorded]
) -> bool:
    """Whether a wording makes somebody a party who has not agreed to be one, as far as is known.

    It has if it has agreed to the amendment, or approved or signed; one that had been a party and
    was struck out has to have done so since then. What a unit of it did binds it on no record.
    """
    agreed = amendment.values.get("agreed_by", ())
    for party in joining(way.last, new):
        since = _struck_out(party.id, way)
        done = (one for one in counted if one.values.get("by") == party.id and _agrees(one))
        if party.id not in agreed and all((one.own_day or LONG_AGO) < since for one in done):
            return True
    return False


def _agrees(event: Recorded) -> bool:
    """Whether it is a signature, or an approval that says yes and has not been annulled."""
    stands = event.values.get("annulled", NEVER) == NEVER
    return event.kind in FORMATION and stands and event.values.get("decision", True) is True


def joining(old: Agreement, new: Agreement) -> Iterator[Party]:
    """The parties that a wording has and the one before it lacks."""
    known = {party.id for party in old.parties}
    return (party for party in new.parties if party.id not in known)


def _struck_out(party: str, way: Way) -> date:
    """The day on which a wording struck out a party that the one before it had."""
    for change in reversed(way.taken):
        if party in {one.id for one in change.old.parties}:
            return change.day
    return LONG_AGO
