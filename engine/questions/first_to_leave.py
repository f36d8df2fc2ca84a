"""The first departure of a party counts: one that comes after it takes nobody out any more."""

from collections.abc import Iterator, Sequence
from datetime import date

from engine.inference.facts import Row
from engine.inference.run import Derivation, Ledger
from engine.inference.truth import NO, Truth, both, either, negate
from engine.model.unknown import UNKNOWN


class FirstDepartures:
    """Of each departure, where it is the one by which its party is out."""

    def __init__(self, ledger: Ledger, out: Sequence[Row]) -> None:
        self.worlds = ledger.worlds.all
        self.of: dict[object, list[tuple[object, object, Truth]]] = {}
        for row in out:
            ends = (row.value("ends"), row.value("no_sooner"), row.truth)
            self.of.setdefault(row.value("party"), []).append(ends)
        self.of_all = [(end.value("day"), None, end.truth) for end in ledger.store.of("final-end")]

    def before(self, row: Row) -> Truth:
        """Where the party, or everybody, is out before the day to which a departure leads."""
        found = NO
        for ends, no_sooner, truth in (*self.of.get(row.value("party"), ()), *self.of_all):
            found = either(found, _sooner(ends, no_sooner, truth, row.value("ends")))
        return found

    def truth(self, row: Row) -> Truth:
        """Where a departure takes its party out, as open as it is whether an earlier one did."""
        return both(row.truth, negate(self.before(row), self.worlds))


def _sooner(ends: object, no_sooner: object, truth: Truth, day: date) -> Truth:
    """Where an end lies before a day; one of which no day is known may, if it is no later."""
    if isinstance(ends, date):
        return truth if ends < day else NO
    if isinstance(no_sooner, date) and no_sooner >= day:
        return NO
    open_ = truth.yes | truth.unknown if ends is UNKNOWN else truth.unknown
    return Truth(0, open_, truth.possible & ~open_)


def counting(ledger: Ledger, row: Row, world: int) -> list[Derivation]:
    """The firings behind a fact in one world; by a departure after an earlier one, if no other."""
    found = [one for one in ledger.why(row) if one.truth.possible & world]
    first = [
        one for one in found if not any(is_overtaken(ledger, fact, world) for fact in one.premises)
    ]
    return first or found


def is_overtaken(ledger: Ledger, row: Row, world: int) -> bool:
    """Whether a fact is a departure of somebody who is certainly out before it, in one world."""
    if row.kind.name != "departure":
        return False
    ends = row.value("ends")
    day = ends if isinstance(ends, date) else row.value("no_sooner")
    return isinstance(day, date) and any(first < day for first in _certain(ledger, row, world))


def _certain(ledger: Ledger, row: Row, world: int) -> Iterator[date]:
    for other in ledger.store.of("departure"):
        ends = other.value("ends")
        if other.value("party") == row.value("party") and other.truth.yes & world:
            yield from [ends] if isinstance(ends, date) else ()
