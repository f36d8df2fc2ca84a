"""The first departure of a party counts: one that comes after it takes nobody out any more."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from engine.inference.facts import Row
from engine.inference.run import Derivation, Ledger
from engine.inference.truth import NO, Truth, both, either, negate, within
from engine.model.agreement import Agreement
from engine.model.calendar import days_after
from engine.model.unknown import UNKNOWN
from engine.questions.who_has_left import ends_all


class FirstDepartures:
    """Who is out by a day, and whether the agreement is over with that; all days inclusive.

    It is over when nobody has anybody left on another side, whichever departures brought that
    about. Of one that is perhaps not bound at all it is supposed that it is.
    """

    def __init__(self, agreement: Agreement, ledger: Ledger) -> None:
        self.always = ledger.frame.certain
        self.arguable = ledger.worlds.arguable
        self.parties = agreement.parties
        self.unbound = {
            str(row.value("party")): Truth(row.truth.yes, 0, 0)
            for row in ledger.store.of("unbound")
        }
        self._out: dict[tuple[object, date], Truth] = {}
        self.of: dict[object, list[Departing]] = {}
        for row in ledger.store.of("departure"):
            whole = ends_all(ledger, row.value("notice"))
            one = Departing(row.value("ends"), row.value("no_sooner"), row.truth, whole)
            self.of.setdefault(row.value("party"), []).append(one)
        self.of_all = [
            Departing(end.value("day"), None, end.truth, 0) for end in ledger.store.of("final-end")
        ]

    def out(self, party: object, day: date) -> Truth:
        """Where a party is out at the end of a day."""
        known = self._out.get((party, day))
        if known is None:
            known = self._out[party, day] = self._out_by(party, day)
        return known

    def _out_by(self, party: object, day: date) -> Truth:
        found = self.unbound.get(str(party), NO)
        for one in self.of.get(party, ()):
            found = either(found, one.by(day))
        return found

    def still_there(self, worlds: int, day: date) -> tuple[str, ...]:
        """The parties that are not out in all of some worlds before a day, in the text's order.

        Weak readings say who is there only of what is there under no other.
        """
        before, seen = days_after(day, -1), worlds & self.arguable or worlds
        return tuple(one.id for one in self.parties if seen & ~self.out(one.id, before).yes)

    def alone(self, day: date) -> Truth:
        """Where nobody has anybody left on another side at the end of a day."""
        return self._alone(lambda party: self.out(party, day))

    def _alone(self, out: Callable[[str], Truth]) -> Truth:
        found = NO
        for side in {party.side for party in self.parties}:
            others = self.always
            for party in self.parties:
                if party.side != side:
                    others = both(others, out(party.id))
            found = either(found, others)
        return found

    def over(self, day: date) -> Truth:
        """Where the agreement has ended for everybody at the end of a day."""
        found = self.alone(day)
        for end in self.of_all:
            found = either(found, end.by(day))
        return found

    def truth(self, row: Row) -> Truth:
        """Where a departure takes its party out, as open as it is whether an earlier one did."""
        before = days_after(row.value("ends"), -1)
        earlier = either(self.out(row.value("party"), before), self.over(before))
        return both(row.truth, negate(earlier, self.always.yes))

    def ends(self, day: date) -> Truth:
        """Where the agreement ends on a day because nobody has anybody left on another side.

        What would have ended it before, where that is open, had not: it brings no end that day.
        """
        before = negate(self.over(days_after(day, -1)), self.always.yes)
        return both(self._alone(lambda party: self._out_unless_over(party, day)), before)

    def _out_unless_over(self, party: str, day: date) -> Truth:
        found = self.unbound.get(party, NO)
        for one in self.of.get(party, ()):
            found = either(found, one.by(day) if one.ends == day else one.by_itself(day))
        return found


@dataclass(frozen=True, slots=True)
class Departing:
    """One departure of a party, or the end for all; `whole`: where all are out by the same act."""

    ends: object
    no_sooner: object
    truth: Truth
    whole: int

    def by(self, day: date) -> Truth:
        """Where it lies on a day or before; of an unknown day open, if it can be so."""
        if isinstance(self.ends, date):
            return self.truth if self.ends <= day else NO
        if isinstance(self.no_sooner, date) and self.no_sooner > day:
            return NO
        truth = self.truth
        open_ = truth.yes | truth.unknown if self.ends is UNKNOWN else truth.unknown
        return Truth(0, open_, truth.possible & ~open_)

    def by_itself(self, day: date) -> Truth:
        """The same, but for where the agreement ends with it."""
        return within(self.by(day), ~self.whole)


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
