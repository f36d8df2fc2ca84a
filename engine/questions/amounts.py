"""Amounts of an effect: facts added up world by world, what is certain of them, öre as money."""

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


def at_least(ledger: Ledger, rows: Sequence[Row], field: str) -> parts.Values:
    """The sum of what is certain: of the facts that are there, where their value is known.

    None where that is nothing and the value of a fact that is there is not known.
    """
    return parts.combined(_certain_sum, *(_certain(ledger, row, field) for row in rows))


def of_certain(ledger: Ledger, rows: Sequence[Row], field: str) -> parts.Values:
    """The sum of a field over the facts that are certainly there; None where one is not known."""
    addends = (
        parts.merged(
            [(known(row.value(field)), row.truth.yes), (0, ledger.worlds.all & ~row.truth.yes)]
        )
        for row in rows
    )
    return parts.combined(lambda *several: sum(several), *addends)


def _certain(ledger: Ledger, row: Row, field: str) -> parts.Values:
    """The value where the fact is there, and whether it is then not known."""
    value = known(row.value(field))
    there = (0, True) if value is None else (value, False)
    return parts.merged([(there, row.truth.yes), ((0, False), ledger.worlds.all & ~row.truth.yes)])


def _certain_sum(*addends: tuple[int, bool]) -> int | None:
    """The sum; None where it is nothing and an addend is not known."""
    whole = sum(amount for amount, _ in addends)
    return whole if whole or not any(lacking for _, lacking in addends) else None


def gives(ledger: Ledger, rows: Sequence[Row], *fields: str) -> parts.Values:
    """Whether any fact certainly has something in one of the fields; `open` where it may have."""
    yes = possible = 0
    for row in rows:
        held = [known(row.value(field)) for field in fields]
        if any(held):
            yes |= row.truth.yes
        if any(held) or None in held:
            possible |= row.truth.possible
    found = {"yes": yes, "open": possible & ~yes, "no": ledger.worlds.all & ~possible}
    return parts.merged(found.items())


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
