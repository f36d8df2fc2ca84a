"""What stands in place of a duty under a reading that borders it otherwise.

Under one reading each owes its part, under another all owe the whole together; under one what
is owed is of a year, under another of all years. These are rows of their own, and under a
reading that has the one there is no other: that is not that nothing is owed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.questions.lists.bearers import bearers, may_bear_together
from engine.questions.lists.duty import Duty, last_day

Told = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Instead:
    """One duty, and those of the same clause that stand only where it does not."""

    agreement: Agreement
    ledger: Ledger
    duty: Duty
    others: tuple[Duty, ...]

    def at(self, world: int) -> Told:
        """By whom it is owed in a world without the duty, for what, its state and last day.

        Empty where the duty stands, or nothing stands in its place.
        """
        if self.duty.worlds & world:
            return []
        found: dict[tuple[Any, ...], list[str]] = {}
        for one in self.others:
            if one.worlds & world:
                day = _day(one.row(world))
                of = (not one.bearer, one.period, one.at(world), day)
                found.setdefault(of, []).extend(bearers(self.agreement, self.ledger, one, world))
        return [
            {"bearer": who, "jointly": jointly, "period": period, "state": state, "due": due}
            for (jointly, period, state, due), who in found.items()
        ]


def instead_of(
    duty: Duty, several: Iterable[Duty], agreement: Agreement, ledger: Ledger
) -> Instead:
    """The duty with those of a run that are the same one, bordered otherwise."""
    others = tuple(one for one in several if _is_instead(agreement, duty, one))
    return Instead(agreement, ledger, duty, others)


def _is_instead(agreement: Agreement, duty: Duty, other: Duty) -> bool:
    clause, bearer, to, year, nth, cause = duty.key
    also_clause, also_bearer, also_to, also_year, also_nth, also_cause = other.key
    if (also_clause, also_to, also_nth, also_cause) != (clause, to, nth, cause):
        return False
    if year != also_year and 0 not in (year, also_year):
        return False
    borne = bearer == also_bearer or (
        "" in (bearer, also_bearer)
        and (bearer or also_bearer) in may_bear_together(agreement, clause)
    )
    return borne and not other.worlds & duty.worlds


def _day(row: Row | None) -> str | None:
    day = last_day(row) if row is not None else None
    return day.isoformat() if isinstance(day, date) else None
