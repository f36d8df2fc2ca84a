"""What was done that does not do what is owed, and what breaks a continuing duty."""

from typing import Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.questions.duty import Duty

INSUFFICIENT: Final = "insufficient"
SETTLED: Final = frozenset({"fulfilled", "fulfilled-late", "excused", "ended", "standing"})
"""States in which nothing is lacking any more, or nobody asks."""
_NAMED: Final = ("duty", "bearer", "beneficiary", "year", "nth", "cause")


def shortcomings(ledger: Ledger, duty: Duty, world: int) -> list[Row]:
    """The facts that say what was done and what is wrong with it, certain in a world."""
    if duty.over(ledger.worlds.arguable) in SETTLED:
        return []
    return [
        row
        for row in ledger.store.of(INSUFFICIENT)
        if row.truth.yes & world and tuple(row.value(name) for name in _NAMED) == duty.key
    ]


def broken_by(ledger: Ledger, duty: Duty, world: int) -> list[Row]:
    """The facts on record that break a continuing duty, certain in a world."""
    return [
        row
        for row in ledger.store.of("failing")
        if row.truth.yes & world
        and row.value("duty") == duty.clause
        and duty.bearer in ("", row.value("bearer"))
        and row.value("beneficiary") in ("", duty.beneficiary)
    ]
