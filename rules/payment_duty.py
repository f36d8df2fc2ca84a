"""Payment duty: what is owed for a year is paid by its last day.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: joint and several
- id: X-2
  kind: payment window
  paid in: January
  weekend: next working day

The duty is fulfilled on the day by whose end the whole is paid, which nobody can know while
the amount is unknown; where nothing has been paid the amount does not matter. Joint debtors
have one duty. What a final index figure adds after the last day is a duty of its own
(`rules/adjustment.py`).
"""

from typing import Any

from engine.inference.expressions import Condition, Value, calculated, exists, gathered
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Party
from rules.adjustment import THE_FIRST, claim_at_first
from rules.duty import Done, Owed
from rules.payment_made import ALL_PAYMENTS, ITS_PAYMENTS, NOBODY, on_debt
from rules.payment_owed import LIABLE_JOINTLY, SEVERALLY, both_bound, claim, liable, term
from rules.payment_window import IN_ONE_PART, Window

window = fact(Window)


def _owed(name: str, how: Condition, bearer: Value[Party], says: str) -> Rule:
    """What falls due after the end for its payer is listed too: it ends with it."""
    return rule(
        name,
        of=[term, liable, window],
        where=(liable.payment == term.clause)
        & (window.payment == liable.payment)
        & (window.year == liable.year)
        & both_bound(liable)
        & how
        & IN_ONE_PART,
        then=conclude(
            Owed,
            duty=liable.payment,
            bearer=bearer,
            beneficiary=liable.beneficiary,
            year=liable.year,
            opens=window.opens,
            last_day=window.last_day,
        ),
        clause=liable.payment,
        says=says,
    )


def _done(name: str, due: Any, where: Condition, bearer: Value[Party], payments: Condition) -> Rule:
    """Of what was due by the last day, all is paid."""
    on = calculated(
        "day paid", due.amount, gathered(on_debt.on, on_debt.amount, fact=on_debt, where=payments)
    )
    first = [] if due is claim else [due]
    return rule(
        name,
        of=[term, claim, *first],
        where=(claim.payment == term.clause)
        & where
        & IN_ONE_PART
        & exists(on_debt, payments)
        & (on < NEVER),
        then=conclude(
            Done,
            duty=claim.payment,
            bearer=bearer,
            beneficiary=claim.beneficiary,
            year=claim.year,
            on=on,
        ),
        clause=claim.payment,
        says="payment-done",
    )


NOTHING_ADDED = ~exists(claim_at_first, THE_FIRST)

RULES: tuple[Rule, ...] = (
    _owed("payment owed", SEVERALLY, liable.bearer, "payment-owed"),
    _owed("payment owed jointly", LIABLE_JOINTLY, NOBODY, "payment-owed-jointly"),
    _done("payment made", claim, SEVERALLY & NOTHING_ADDED, claim.bearer, ITS_PAYMENTS),
    _done("payment made jointly", claim, LIABLE_JOINTLY & NOTHING_ADDED, NOBODY, ALL_PAYMENTS),
    _done("first payment made", claim_at_first, SEVERALLY & THE_FIRST, claim.bearer, ITS_PAYMENTS),
    _done(
        "first payment made jointly",
        claim_at_first,
        LIABLE_JOINTLY & THE_FIRST,
        NOBODY,
        ALL_PAYMENTS,
    ),
)
TERMS = ()
