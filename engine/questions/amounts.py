"""Amounts of an effect: facts added up world by world, and öre as money."""

from collections.abc import Sequence
from typing import Any

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.money import money
from engine.model.unknown import Open
from engine.questions import parts


def summed(ledger: Ledger, rows: Sequence[Row], field: str) -> parts.Values:
    """The sum of a field over the facts that are there in each world; None where any is open.

    0 where there are none.
    """
    addends = [_there(ledger, row, row.value(field)) for row in rows]
    return parts.combined(lambda *several: sum(several), *addends)


def _there(ledger: Ledger, row: Row, value: Any) -> parts.Values:
    """The value where the fact is there, 0 where it is not, None where either is open."""
    yes, possible = row.truth.yes, row.truth.possible
    return parts.merged(
        [
            (known(value), yes),
            (None, possible & ~yes),
            (0, ledger.worlds.all & ~possible),
        ]
    )


def known(value: Any) -> Any:
    """The value; None where it is open."""
    return None if isinstance(value, Open) else value


def as_money(amounts: parts.Values) -> parts.Values:
    """Öre as money; None stays."""
    return parts.merged((None if one is None else money(one), worlds) for one, worlds in amounts)
