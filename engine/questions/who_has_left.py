"""Who had left: the rules are run until those who leave are the same as in the run before."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from engine.inference.facts import Row
from engine.inference.given import LeftEarlier
from engine.inference.kinds import info
from engine.inference.run import Ledger
from engine.inference.shared import Batch
from engine.inference.truth import NO, Truth, either, within
from engine.model.event import Recorded
from engine.model.settled import Settled

Left = tuple[object, object, object]
"""Who has left, its last day, and a day before which that is not."""
RunOnce = Callable[[Sequence[Batch]], Ledger]
"""One run over given facts."""
SEVERAL: Final = 2
WAYS_OUT: Final = ("termination-notice", "rescission")
OF_ALL: Final = ("force-majeure", "renewal-notice")
"""Of which those who have left need not be told."""
WAYS_OF_ONE: Final = (
    ("good", "notice", "by"),
    ("parted", "notice", "party"),
    ("freed", "rescission", "party"),
)
"""What takes a party out by itself, by which act, and whom."""
RESTS_ON: Final = frozenset({"departure", "reach", *(kind for kind, _, _ in WAYS_OF_ONE)})
"""The kinds that tell who has left: what they rest on is all that a round has to run."""


def settled(
    given: Sequence[Batch], counted: Sequence[Recorded], once: RunOnce, of_leaving: RunOnce
) -> Ledger:
    """Runs the rules until those who have left are the same as in the run before.

    The rounds run `of_leaving`, the rules behind `RESTS_ON`; the whole is run when they meet.

    A departure bears only on what comes after it: an addressee or an invitation by its day,
    the company of another party by the day its own notice takes effect. So each round
    settles at least the next departure in time. Where days are unknown the rounds need not
    meet; then those who may have left are taken as perhaps having left.
    """
    if sum(event.kind in (*WAYS_OUT, *OF_ALL) for event in counted) < SEVERAL:
        return once(given)
    left: dict[Left, Truth] = {}
    batches = [*given]
    for _ in range(len(counted) + SEVERAL):
        found = _departures(of_leaving(batches))
        if found == left:
            return once(batches)
        left = found
        batches = [*given, _left(left)]
    perhaps = {key: Truth(0, truth.possible, 0) for key, truth in left.items()}
    return once([*given, _left(perhaps)])


def _departures(ledger: Ledger) -> dict[Left, Truth]:
    """Who leaves alone, and when, in which worlds; an unknown day stays unknown.

    By its own notice, by a rescission, or parted from everybody by notices of others too. Where
    the whole certainly ends with it nobody is left alone.
    """
    alone = {
        (row.value(act), row.value(who))
        for kind, act, who in WAYS_OF_ONE
        for row in ledger.store.of(kind)
    }
    found: dict[Left, Truth] = {}
    for row in ledger.store.of("departure"):
        act, who = row.value("notice"), row.value("party")
        by_itself = (act, who) in alone or isinstance(row.origin, Settled)
        truth = within(row.truth, ~ends_all(ledger, act)) if by_itself else NO
        if truth.possible:
            key = (who, row.value("ends"), row.value("no_sooner"))
            found[key] = either(found.get(key, NO), truth)
    return found


def ends_all(ledger: Ledger, act: object) -> int:
    """The worlds in which a notice, or a rescission, certainly ends the whole."""
    worlds = 0
    for kind, of in (("reach", "notice"), ("freed", "rescission")):
        for row in ledger.store.of(kind):
            if row.value(of) == act and row.value("scope") == "agreement":
                worlds |= row.truth.yes
    return worlds


def _left(left: Mapping[Left, Truth]) -> Batch:
    def rows() -> list[Row]:
        return [Row(info(LeftEarlier), values, truth) for values, truth in left.items()]

    return Batch(("left", frozenset(left.items())), rows)
