"""Payment kept: what was due is paid and stays so, or was paid in full and came back.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: several

The net of what was paid and what came back decides (`payment_made.py`). A duty is done on the
day by whose end all of it is paid; where it came back the day of that is told, and whether it had
been whole at the end of the last day, since no text says since when it is then late. Of money of a
day that is not known the sum is: where that is too little, it is on whichever day it was paid.
"""

from dataclasses import dataclass
from typing import Any

from engine.inference.expressions import Condition, Value, exists, value
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Amount, Count, Party
from rules.duties.duty import Done
from rules.duties.undone import CameUndone, WholeOnLastDay
from rules.money.payment_made import day_paid, is_enough, on_debt, was_enough
from rules.money.payment_owed import claim, term
from rules.money.payment_window import Window

window = fact(Window)


@dataclass(frozen=True, slots=True)
class DueByADay:
    """Something due of a claim by the last day of a window: a year's payment, or a part of it.

    `of`: the facts that it takes beside the term and the claim. `payments`: the money that counts.
    """

    of: tuple[Any, ...]
    where: Condition
    amount: Value[Amount]
    bearer: Value[Party]
    payments: Condition
    its_window: Condition
    nth: Value[Count] = value(Count(0))  # noqa: RUF009 - an expression holds nothing


def kept_or_undone(name: str, says: str, due: DueByADay) -> list[Rule]:
    """All of it is paid; all was paid, and came back; when it was whole on the last day."""
    paid, undone = (
        day_paid(due.amount, due.payments, which) for which in ("day paid", "day undone")
    )
    then = day_paid(due.amount, due.payments & (on_debt.on <= window.last_day))
    is_done = is_enough(due.amount, due.payments) & (paid < NEVER)
    came_undone = was_enough(due.amount, due.payments) & (undone < NEVER)
    whole = due.its_window & came_undone & (then < NEVER)
    return [
        rule(
            f"{name}{since}",
            of=[term, claim, *due.of, *more],
            where=(claim.payment == term.clause) & due.where & exists(on_debt, due.payments) & when,
            then=conclude(
                made,
                duty=claim.payment,
                bearer=due.bearer,
                beneficiary=claim.beneficiary,
                year=claim.year,
                nth=due.nth,
                on=day,
            ),
            clause=claim.payment,
            says=f"{says}-{how}",
        )
        for made, since, more, when, day, how in (
            (Done, "", (), is_done, paid, "done"),
            (CameUndone, ", and come back", (), came_undone, undone, "undone"),
            (WholeOnLastDay, " by the last day, and come back", (window,), whole, then, "whole"),
        )
    ]


TERMS = ()
