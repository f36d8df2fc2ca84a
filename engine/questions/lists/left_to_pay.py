"""What is left to pay of a duty: the least and the most, over all arguable readings.

Where grounds of several clauses claim the same money, each has a row with all of it, and each
row says with which other clauses: those amounts are one amount.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.money import money
from engine.questions.lists.duty import Duty
from engine.questions.parts import rows

LEFT_TO_PAY: Final = "left-to-pay"


def left_to_pay(ledger: Ledger, duty: Duty) -> tuple[int, int] | None:
    """In öre; None where it is another sort of duty, or the amount is not known.

    Of a part of a payment it is what is left of that part: money counts towards the earliest.
    """
    bounds = [(row.value("least"), row.value("most")) for row in _told(ledger, duty)]
    bounds = bounds or _of_part(ledger, duty)
    if not bounds or any(type(one) is not int for pair in bounds for one in pair):
        return None
    return min(least for least, _ in bounds), max(most for _, most in bounds)


def _of_part(ledger: Ledger, duty: Duty) -> list[tuple[Any, Any]]:
    """What is due with a part, less what is due with those before it or has been paid and kept.

    Nothing is told where it is paid, where it is not certain what was, and of joint debtors.
    """
    clause, bearer, _, year, nth, _ = duty.key
    own = {"payment": clause, "bearer": bearer, "year": year}
    due = _known(rows(ledger, "part-due", nth=nth, **own), "amount", ledger)
    before = _known(rows(ledger, "part-due", nth=nth - 1, **own), "amount", ledger)
    money_ = [row for row in rows(ledger, "on-debt", **own) if row.value("direction") != "repaid"]
    everywhere = all(
        row.truth.yes & ledger.worlds.arguable == ledger.worlds.arguable for row in money_
    )
    net = _known(money_, "net", ledger)
    unknown = not due or (nth > 1 and not before) or len(net) < len(money_)
    if not bearer or not nth or unknown or not everywhere:
        return []
    kept = sum(net)
    least = min(due) - max([kept, *before])
    most = max(due) - max(kept, min(before, default=0))
    return [(max(least, 0), most)] if most > 0 else []


def _known(found: Iterable[Row], field: str, ledger: Ledger) -> list[int]:
    """The values of a field under arguable readings; none if one of them is not known."""
    values = [row.value(field) for row in found if row.truth.possible & ledger.worlds.arguable]
    return values if all(type(one) is int for one in values) else []


def shared_with(ledger: Ledger, duty: Duty) -> tuple[str, ...]:
    """The other clauses by which the same money is owed, in the order of their ids.

    The same is what rests on one and the same fact, where both are there under one arguable
    reading. Empty where nothing is left, or what is left is not known.
    """
    left = left_to_pay(ledger, duty)
    if left is None or not left[1]:
        return ()
    own = [*_told(ledger, duty)]
    others = [row for row in _of_the_same(ledger, duty) if row.value("duty") != duty.clause]
    found = (
        str(other.value("duty"))
        for other in others
        for row in own
        if row.truth.possible & other.truth.possible & ledger.worlds.arguable
        and _behind(ledger, row) & _behind(ledger, other)
    )
    return tuple(sorted({*found}))


def _told(ledger: Ledger, duty: Duty) -> Iterator[Row]:
    return (row for row in _of_the_same(ledger, duty) if row.value("duty") == duty.clause)


def _of_the_same(ledger: Ledger, duty: Duty) -> Iterator[Row]:
    """What is left between the same two, of the same year and part, by whichever clause."""
    _, bearer, to, year, nth, _ = duty.key
    of = {"bearer": bearer, "beneficiary": to, "year": year, "nth": nth}
    for row in rows(ledger, LEFT_TO_PAY, **of):
        if row.truth.possible & ledger.worlds.arguable:
            yield row


def _behind(ledger: Ledger, row: Row) -> set[int]:
    """The facts that a fact is made from."""
    return {id(fact) for derivation in ledger.why(row) for fact in derivation.premises}


def money_left(ledger: Ledger, duty: Duty) -> dict[str, Any] | None:
    """The same as a row of a list has it."""
    left = left_to_pay(ledger, duty)
    return {"min": _json(left[0]), "max": _json(left[1])} if left else None


def _json(ore: int) -> dict[str, str]:
    told = money(ore)
    return {"amount": told.amount, "currency": told.currency}
