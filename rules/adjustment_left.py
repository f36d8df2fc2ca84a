"""Adjustment, what is left of it: the rest that is owed, or what goes back where less is owed.

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
  value used: final, preliminary until then
  first: 2031

Where a final figure that came after the last day takes something away, what was paid is too
much. The one who was paid owes it back from the edition of that figure on, by no certain day,
until it has come back; there is then nothing left of it. It comes after the year's payments, as
what a final figure adds does (`rules/adjustment.py`). What several owe jointly is not parted among
them by any text: that too much was paid is told of them all, and nobody in particular is owed it.
"""

from engine.inference.expressions import Condition, Value, calculated, exists, latest
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Party
from rules.adjustment import IN_THE_LAST_PART, after_the_parts, later_window
from rules.debt import Debt
from rules.due_at_first import (
    AT_FIRST,
    ITS_WINDOW,
    OF_THE_AMOUNT,
    THE_FIRST,
    claim_at_first,
    replaced,
    window,
    yearly,
)
from rules.duty import LeftToPay
from rules.payment import IS_INDEXED, indexation, payment_year
from rules.payment_made import NOBODY, Balance
from rules.payment_owed import LIABLE_JOINTLY, NOTHING, SEVERALLY, claim, term

balance = fact(Balance)

ITS_BALANCE = (
    (balance.payment == term.clause)
    & (payment_year.of == term.clause)
    & (balance.year == payment_year.year)
)
IS_LATER = (
    (later_window.payment == window.payment)
    & (later_window.year == window.year)
    & (later_window.nth > window.nth)
)
TOO_MUCH_AT_FIRST = (
    IS_INDEXED
    & ITS_WINDOW
    & ~exists(later_window, IS_LATER)
    & (yearly.of == payment_year.of)
    & (yearly.year == payment_year.year)
    & exists(replaced, OF_THE_AMOUNT)
    & (yearly.amount < AT_FIRST)
    & ITS_BALANCE
    & (balance.bearer != NOBODY)
    & (balance.outstanding < NOTHING)
)
TOO_MUCH = calculated("left to pay", NOTHING, balance.outstanding)
TOO_LITTLE = calculated("left to pay", balance.amount, balance.kept)


def _left(name: str, liable: Condition, bearer: Value[Party]) -> Rule:
    """What remains to be paid of what a final figure adds."""
    return rule(
        f"left of {name}",
        of=[term, claim, claim_at_first, balance],
        where=(claim.payment == term.clause)
        & liable
        & THE_FIRST
        & IN_THE_LAST_PART
        & (claim_at_first.amount < claim.amount)
        & (balance.payment == claim.payment)
        & (balance.year == claim.year)
        & (balance.bearer == bearer),
        then=conclude(
            LeftToPay,
            duty=claim.payment,
            bearer=bearer,
            beneficiary=claim.beneficiary,
            year=claim.year,
            nth=after_the_parts(claim_at_first.nth),
            least=TOO_LITTLE,
            most=TOO_LITTLE,
        ),
        clause=claim.payment,
        says="left-to-repay",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "adjustment owed back",
        of=[term, payment_year, indexation, yearly, window, balance],
        where=TOO_MUCH_AT_FIRST,
        then=conclude(
            Debt,
            duty=term.clause,
            bearer=term.to,
            beneficiary=balance.bearer,
            year=payment_year.year,
            nth=after_the_parts(window.nth),
            opens=latest(replaced.from_, replaced, OF_THE_AMOUNT),
        ),
        clause=term.clause,
        says="adjustment-owed-back",
    ),
    rule(
        "left of an adjustment owed back",
        of=[term, payment_year, indexation, yearly, window, balance],
        where=TOO_MUCH_AT_FIRST,
        then=conclude(
            LeftToPay,
            duty=term.clause,
            bearer=term.to,
            beneficiary=balance.bearer,
            year=payment_year.year,
            nth=after_the_parts(window.nth),
            least=TOO_MUCH,
            most=TOO_MUCH,
        ),
        clause=term.clause,
        says="left-to-repay",
    ),
    _left("adjustment", SEVERALLY, claim.bearer),
    _left("joint adjustment", LIABLE_JOINTLY, NOBODY),
)
TERMS = ()
