"""Payment balance: what is left of what is owed for a year, and what was paid without being owed.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: joint and several

What has been paid and kept (`payment_made.py`) is taken off what is owed. What joint debtors
pay counts for them together. What was paid for a year for which nothing is owed is too much.
"""

from engine.inference.expressions import Condition, Maybe, Value, calculated, exists, total
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.types import Amount, ClauseId, Party, Year
from rules.duties.bound_in import unit_bound
from rules.money.payment_made import (
    ALL_KEPT,
    ALL_PAYMENTS,
    ALL_REPAID,
    IN_ONE_PART,
    ITS_KEPT,
    ITS_PAYMENTS,
    ITS_REPAID,
    NOBODY,
    Paid,
    alike,
    on_debt,
    paid,
    paid_back,
)
from rules.money.payment_owed import (
    BOTH_BOUND,
    LIABLE_JOINTLY,
    NOTHING,
    SEVERALLY,
    claim,
    owes,
    term,
)


class Balance(Conclusion):
    """What is owed for a year, has been paid and is left to pay.

    `kept`: what has been paid, less what came back. `bearer` is empty where several owe it
    jointly. `outstanding` is below zero where too much was paid and has not come back.
    """

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    amount: Maybe[Amount]
    paid: Maybe[Amount]
    kept: Maybe[Amount]
    outstanding: Maybe[Amount]


class PaidUnowed(Conclusion):
    """What a payer has paid for a year for which it owes nothing; `outstanding` is not above 0."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    paid: Maybe[Amount]
    outstanding: Maybe[Amount]


other_paid = fact(Paid, "other paid")

ITS_MONEY = (ITS_PAYMENTS, ITS_KEPT, ITS_REPAID)
ALL_MONEY = (ALL_PAYMENTS, ALL_KEPT, ALL_REPAID)


def balance(
    name: str,
    of: list[object],
    where: Condition,
    bearer: Value[Party],
    amount: Value[Amount],
    whose: tuple[Condition, Condition, Condition],
) -> Rule:
    """The balance of an amount that is owed, against the money of those `whose` it is."""
    paid_by, kept_of, repaid_to = whose
    has_paid: Value[Amount] = total(on_debt.amount, on_debt, paid_by)
    kept: Value[Amount] = total(on_debt.net, on_debt, kept_of)
    repaid: Value[Amount] = total(on_debt.amount, on_debt, repaid_to)
    return rule(
        name,
        of=[term, owes, claim, *of],
        where=(claim.payment == term.clause) & alike(owes, claim) & BOTH_BOUND & where,
        then=conclude(
            Balance,
            payment=claim.payment,
            bearer=bearer,
            year=claim.year,
            amount=amount,
            paid=has_paid,
            kept=kept,
            outstanding=calculated("outstanding", amount, kept, repaid),
        ),
        clause=claim.payment,
        says="balance",
    )


def _unowed() -> Conclude:
    has_paid: Value[Amount] = total(other_paid.amount, other_paid, alike(other_paid, paid))
    came_back: Value[Amount] = total(paid_back.amount, paid_back, alike(paid_back, paid))
    return conclude(
        PaidUnowed,
        payment=paid.payment,
        bearer=paid.bearer,
        year=paid.year,
        paid=has_paid,
        outstanding=calculated("outstanding", NOTHING, has_paid, came_back),
    )


RULES: tuple[Rule, ...] = (
    balance("balance", [], SEVERALLY & IN_ONE_PART, claim.bearer, claim.amount, ITS_MONEY),
    balance(
        "balance of joint debtors",
        [],
        LIABLE_JOINTLY & IN_ONE_PART,
        NOBODY,
        claim.amount,
        ALL_MONEY,
    ),
    rule(
        "paid without owing",
        of=[term, paid],
        where=(paid.payment == term.clause)
        & (
            ~exists(
                owes,
                (owes.bearer == paid.bearer)
                & (owes.beneficiary == term.to)
                & (owes.year == paid.year),
            )
            | ~unit_bound(paid.bearer, paid.year)
            | ~unit_bound(term.to, paid.year)
        ),
        then=_unowed(),
        clause=paid.payment,
        says="paid-unowed",
    ),
)
TERMS = ()
