"""Adjustment: a final index figure came after the last day to pay, and the payer owes more.

- id: X-1
  kind: payment
  by: [beta]
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
- id: X-2
  kind: indexation
  index: OPI
  column: the payment year
  arithmetic: chain, unrounded
  value used: final, preliminary until then
  first: 2031
  falling index: follows down

By the last day the amount is due that follows from the figures published by then. What a
final figure adds later is owed from its edition on, by no certain day: nobody is late with
it. What it takes away is dealt with in `adjustment_back.py`. The
adjustment is the second duty of the year. Of what is paid in parts each part is due by what was
published by its own last day (`instalment.py`), so a figure that comes in between falls on
the parts that are left; what comes after the last of them is a duty of its own, numbered after it.
"""

from typing import Any

from engine.inference.expressions import Condition, Value, calculated, case, exists, value
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Count, Party
from rules.duties.duty import its_duty
from rules.money.debt import Debt, DebtPaid, left_to_pay
from rules.money.due_at_first import THE_FIRST, claim_at_first
from rules.money.payment_balance import Balance
from rules.money.payment_made import ALL_KEPT, ITS_KEPT, NOBODY, day_paid, is_enough
from rules.money.payment_owed import LIABLE_JOINTLY, SEVERALLY, both_bound, claim, term
from rules.money.payment_window import Window

SECOND = 2
"""The number of the adjustment among the duties of a year that is paid in one part."""

later_window = fact(Window, "later window")
debt = fact(Debt)
balance = fact(Balance)

IN_THE_LAST_PART = ~exists(
    later_window,
    (later_window.payment == claim_at_first.payment)
    & (later_window.year == claim_at_first.year)
    & (later_window.nth > claim_at_first.nth),
)
ITS_CLAIM = (claim.payment == debt.duty) & (claim.year == debt.year)
ADDED = calculated("amount minus", balance.amount, claim_at_first.amount)
LEFT = calculated("lesser amount", ADDED, calculated("left to pay", balance.amount, balance.kept))
"""Of what is left of the whole no more than the figure added: the rest was due by the last day."""


def after_the_parts(nth: Value[Any]) -> Value[Any]:
    """The number of the adjustment among the duties of the year, by that of the last part."""
    return case(nth, {0: value(Count(SECOND))}, otherwise=calculated("count plus", nth, 1))


def _adjusted(name: str, liable: Condition, bearer: Value[Party], kept: Condition) -> list[Rule]:
    """The duty to pay what a final figure adds, and that it is done."""
    on = day_paid(claim.amount, kept)
    return [
        rule(
            f"{name} owed",
            of=[term, claim, claim_at_first],
            where=(claim.payment == term.clause)
            & liable
            & THE_FIRST
            & IN_THE_LAST_PART
            & (claim_at_first.amount < claim.amount)
            & both_bound(claim),
            then=conclude(
                Debt,
                duty=claim.payment,
                bearer=bearer,
                beneficiary=claim.beneficiary,
                year=claim.year,
                nth=after_the_parts(claim_at_first.nth),
                opens=claim_at_first.from_,
            ),
            clause=claim.payment,
            says="adjustment-owed",
        ),
        rule(
            f"{name} paid",
            of=[debt, claim],
            where=ITS_CLAIM
            & (debt.bearer == bearer)
            & is_enough(claim.amount, kept)
            & (on < NEVER),
            then=conclude(DebtPaid, **its_duty(debt), on=on),
            clause=debt.duty,
            says="adjustment-paid",
        ),
    ]


RULES: tuple[Rule, ...] = (
    *_adjusted("adjustment", SEVERALLY, claim.bearer, ITS_KEPT),
    *_adjusted("joint adjustment", LIABLE_JOINTLY, NOBODY, ALL_KEPT),
    rule(
        "left of an adjustment",
        of=[debt, claim_at_first, balance],
        where=(claim_at_first.payment == debt.duty)
        & ((claim_at_first.bearer == debt.bearer) | (debt.bearer == NOBODY))
        & (claim_at_first.year == debt.year)
        & (debt.nth == after_the_parts(claim_at_first.nth))
        & (balance.payment == debt.duty)
        & (balance.bearer == debt.bearer)
        & (balance.year == debt.year),
        then=left_to_pay(debt, LEFT, LEFT),
        clause=debt.duty,
        says="left-to-repay",
    ),
)
TERMS = ()
