"""What is left to pay of a duty: the least and the most, over all arguable readings."""

from typing import Any, Final

from engine.inference.run import Ledger
from engine.model.money import money
from engine.questions.duty import Duty
from engine.questions.parts import rows

LEFT_TO_PAY: Final = "left-to-pay"


def left_to_pay(ledger: Ledger, duty: Duty) -> tuple[int, int] | None:
    """In öre; None where it is another sort of duty, or the amount is not known."""
    clause, bearer, to, year, nth, _ = duty.key
    of = {"duty": clause, "bearer": bearer, "beneficiary": to, "year": year, "nth": nth}
    found = [
        row
        for row in rows(ledger, LEFT_TO_PAY, **of)
        if row.truth.possible & ledger.worlds.arguable
    ]
    bounds = [(row.value("least"), row.value("most")) for row in found]
    if not bounds or any(type(one) is not int for pair in bounds for one in pair):
        return None
    return min(least for least, _ in bounds), max(most for _, most in bounds)


def money_left(ledger: Ledger, duty: Duty) -> dict[str, Any] | None:
    """The same as a row of a list has it."""
    left = left_to_pay(ledger, duty)
    return {"min": _json(left[0]), "max": _json(left[1])} if left else None


def _json(ore: int) -> dict[str, str]:
    told = money(ore)
    return {"amount": told.amount, "currency": told.currency}
