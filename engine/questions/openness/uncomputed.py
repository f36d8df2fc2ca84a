"""What keeps an amount from being worked out, though it is clear that something is owed."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.unknown import Open
from engine.questions.openness.open_points import Point, Search
from engine.questions.parts import rows

CLAIM: Final = "claim"
"""What a payer owes another party for a year."""

Payment = tuple[str, int]
"""Clause and year."""


def uncomputed(ledger: Ledger, due: Iterable[Payment]) -> Mapping[Payment, tuple[Point, ...]]:
    """Of payments that are due, those of which an amount is not known, and what keeps it open.

    Under some arguable reading. In a run that knows what is owed.
    """
    search = Search(ledger, ledger.worlds.arguable)
    found = {one: _points(search, list(_open(ledger, *one))) for one in dict.fromkeys(due)}
    return {one: points for one, points in found.items() if points}


def _open(ledger: Ledger, clause: str, year: int) -> Iterator[Row]:
    for row in rows(ledger, CLAIM, payment=clause, year=year):
        amount: Any = row.value("amount")
        if isinstance(amount, Open) and row.truth.possible & ledger.worlds.arguable:
            yield row


def _points(search: Search, claims: Iterable[Row]) -> tuple[Point, ...]:
    return tuple(dict.fromkeys(point for row in claims for point in search.of_field(row, "amount")))
