"""A fact that is missing: what it is of, and whom it concerns."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.inference import evaluate, walk
from engine.inference import nodes as x
from engine.inference.aggregates import Fold
from engine.inference.evaluate import Slots
from engine.inference.facts import Row
from engine.inference.given import DutyNamed
from engine.inference.run import Ledger
from engine.inference.varied import Binding, Frame
from engine.model.absence import ABSENCES, contradicting
from engine.model.event import Recorded


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that is not known: a field of something recorded, or a kind nobody recorded.

    `of` is the event it belongs to, `party` whom it concerns. `about` says which of a kind
    nobody recorded; `contradicted` are the events that tell it differently.
    """

    kind: str
    field: str
    of: str
    party: str
    clause: str
    about: tuple[tuple[str, Any], ...] = ()
    contradicted: tuple[str, ...] = ()


def missing_field(row: Row, name: str, clause: str) -> Missing:
    """A field of a fact that is there is not known; of a list, for one of those in it."""
    origin = row.origin
    if row.kind.name in ("listed", "day-for", "clause-listed"):
        kind, _, own = str(row.value("role")).partition(".")
        named = "to" if name == "addressed" or _came_to_somebody(origin, own) else own
        party = _by(origin) if row.kind.name == "clause-listed" else str(row.value("party"))
        return Missing(kind, named, str(row.value("of")), party, clause)
    if row.kind.declared is DutyNamed and name == "carrier" and isinstance(origin, Recorded):
        return Missing(origin.kind, "duty", origin.id, _by(origin), clause)
    return Missing(row.kind.name, name, getattr(origin, "id", ""), _by(origin), clause)


def missing_day(event: Recorded, clause: str) -> Missing:
    """The day on which something recorded happened is not known."""
    return Missing(event.kind, "on", event.id, _by(event), clause)


def unrecorded(node: Fold, b: Binding, slots: Slots, frame: Frame, clause: str) -> Missing:
    """Nothing at all is recorded: the equalities of the fold say of what, and about whom."""
    asked: dict[str, Any] = {}
    for part in walk.nodes(node.where):
        pair = walk.lookup(part, node.var) if isinstance(part, x.Condition) else None
        if pair is not None:
            asked.setdefault(pair[0].name, evaluate.value(pair[1], slots)(b, frame))
    kind, by = node.var.kind.name, str(asked.get("by", ""))
    return Missing(kind, "", "", by, clause, tuple(asked.items()))


def _came_to_somebody(origin: object, field: str) -> bool:
    """Whether the day on which it came is on record, and not to whom: that is what is missing."""
    values = origin.values if isinstance(origin, Recorded) else {}
    return "to" not in values and isinstance(values.get(field), date)


def denied(event: Recorded, ledger: Ledger) -> Missing:
    """Which is right, an event or the entry that says that it did not happen."""
    on = ledger.store.of("asked")[0].value("on")
    rows = (one.origin for kind in ABSENCES for one in ledger.store.of(kind))
    absences = [one for one in rows if isinstance(one, Recorded)]
    ids = sorted(one.id for one in (event, *contradicting(event, absences, on)))
    return Missing(event.kind, "", "", "", "", contradicted=tuple(ids))


@dataclass(frozen=True, slots=True)
class ById:
    """An event by its id: events themselves hold mappings, which have no hash."""

    id: str
    kind: str


def events_behind(row: Row, ledger: Ledger) -> set[ById]:
    """The recorded events that a fact rests on."""
    if isinstance(row.origin, Recorded):
        return {ById(row.origin.id, row.origin.kind)}
    return {
        event
        for derivation in ledger.why(row)
        for premise in derivation.premises
        for event in events_behind(premise, ledger)
    }


def _by(origin: object) -> str:
    """The party whose event it is."""
    values = origin.values if isinstance(origin, Recorded) else {}
    return str(values.get("by", values.get("party", "")))
