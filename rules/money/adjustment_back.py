"""Adjustment that goes back: a final index figure came after the last day, and less is owed.

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

Where a final figure that came after the last day takes something away, what was paid is too
much. The one who was paid owes it back from the edition of that figure on, by no certain day,
until it has come back; there is then nothing left of it. It comes after the year's payments, as
what a final figure adds does (`adjustment.py`). What several owe jointly is not parted among
them by any text: that too much was paid is told of them all, and nobody in particular is owed it.
"""

from engine.inference.expressions import calculated, exists, latest
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from rules.money.adjustment import after_the_parts, later_window
from rules.money.debt import Debt, left_to_pay
from rules.money.due_at_first import (
    AT_FIRST,
    ITS_WINDOW,
    OF_THE_AMOUNT,
    replaced,
    window,
    yearly,
)
from rules.money.payment import IS_INDEXED, indexation, payment_year
from rules.money.payment_balance import Balance
from rules.money.payment_made import NOBODY
from rules.money.payment_owed import NOTHING, term

balance = fact(Balance)
debt = fact(Debt)

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
        of=[debt, balance],
        where=(balance.payment == debt.duty)
        & (balance.bearer == debt.beneficiary)
        & (balance.year == debt.year),
        then=left_to_pay(debt, TOO_MUCH, TOO_MUCH),
        clause=debt.duty,
        says="left-to-repay",
    ),
)
TERMS = ()
