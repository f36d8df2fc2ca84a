"""Payment made: what has been paid for a year, what came back, and by which day it was all there.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: joint and several

That money was paid is a fact under every reading; only what was owed depends on them. Part
payments add up, and money that comes back for the year is taken off: the net decides. Where the
one who was paid owes repayment for the year, what comes back is that: it is set off against what
was paid too much, and reopens nothing. What is left is in `payment_balance.py`. Where one
owes another under two clauses for the same year, or each the other, a payment says `under` which
of them it was, or came back; where it does not, that is not known.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    ALWAYS,
    Condition,
    Maybe,
    Value,
    calculated,
    certainly,
    exists,
    gathered,
    possibly,
    total,
    value,
)
from engine.inference.given import YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, ClauseId, Day, Id, Party, Year
from rules.binding.which_unit import did
from rules.money.payment import Payment, may_be_under
from rules.money.payment_owed import (
    NOTHING,
    PAYS,
    AnotherDebt,
    claim,
    owes,
    payer,
    term,
)
from rules.money.payment_window import in_one_part
from rules.repayment.repayment import ALL_YEARS, Owing

Direction = Literal["paid", "paid back", "repaid"]


class Paid(Conclusion):
    """Money of a year that went from a payer to the one who is to be paid."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    event: Value[Id]
    on: Maybe[Day]
    amount: Maybe[Amount]


class PaidBack(Conclusion):
    """Money of a year that came back to a payer."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    event: Value[Id]
    on: Maybe[Day]
    amount: Maybe[Amount]


class OnDebt(Conclusion):
    """Money of a year that one who owes something for it paid, or got back.

    `net`: what it adds to what has been paid and kept, below zero where it came back.
    """

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    event: Value[Id]
    direction: Value[Direction]
    on: Maybe[Day]
    amount: Maybe[Amount]
    net: Maybe[Amount]


year = fact(YearIs)
payment = fact(Payment)
paid = fact(Paid)
paid_back = fact(PaidBack)
on_debt = fact(OnDebt)
another_debt = fact(AnotherDebt)

owing = fact(Owing)

IN_ONE_PART = in_one_part(term.clause)

NOBODY = value("")
"""The bearer of what several owe jointly."""
OF_CLAIM = (on_debt.payment == claim.payment) & (on_debt.year == claim.year)
ALL_PAYMENTS = OF_CLAIM & (on_debt.direction == "paid")
ITS_PAYMENTS = ALL_PAYMENTS & (on_debt.bearer == claim.bearer)
ALL_KEPT = OF_CLAIM & (on_debt.direction != "repaid")
ITS_KEPT = ALL_KEPT & (on_debt.bearer == claim.bearer)
ALL_REPAID = OF_CLAIM & (on_debt.direction == "repaid")
ITS_REPAID = ALL_REPAID & (on_debt.bearer == claim.bearer)


def _was_under(made: Any, clause: Value[ClauseId]) -> Condition:
    """Whether the entry says that the money was paid, or came back, under the clause."""
    return exists(payment, (payment.id == made.event) & (payment.under == clause))


def alike(one: Any, other: Any) -> Condition:
    """Whether two facts are about the same payer's payment for the same year."""
    same: Condition = (
        (one.payment == other.payment) & (one.bearer == other.bearer) & (one.year == other.year)
    )
    return same


def _made(name: str, made: type[Conclusion], by: Value[Party], to: Value[Party]) -> Rule:
    """Where a party was to pay or be paid and its unit was, or the reverse, a person says."""
    return rule(
        name,
        of=[term, payer, payment, year],
        where=PAYS
        & did(payment.by, by, payment.id)
        & did(payment.to, to, payment.id)
        & (payment.for_ == year.n)
        & may_be_under(payment, term.clause),
        then=conclude(
            made,
            payment=term.clause,
            bearer=payer.party,
            year=year.n,
            event=payment.id,
            on=payment.on,
            amount=payment.amount,
        ),
        clause=term.clause,
        says=name.replace(" ", "-"),
    )


OWES_REPAYMENT = exists(
    owing,
    (owing.party == owes.beneficiary) & ((owing.year == owes.year) | (owing.year == ALL_YEARS)),
)


def _on_debt(direction: Direction, made: Any, where: Condition, net: Value[Amount]) -> Rule:
    return rule(
        f"{direction} on what is owed",
        of=[owes, made],
        where=alike(owes, made)
        & (~exists(another_debt, alike(another_debt, owes)) | _was_under(made, owes.payment))
        & where,
        then=conclude(
            OnDebt,
            payment=made.payment,
            bearer=made.bearer,
            year=made.year,
            event=made.event,
            direction=direction,
            on=made.on,
            amount=made.amount,
            net=net,
        ),
        clause=owes.payment,
        says="on-debt",
    )


def day_paid(amount: Value[Amount], kept: Condition, which: str = "day paid") -> Value[Day]:
    """The day by whose end an amount is paid and kept, of money that counts; NEVER if it is not.

    `day undone`: the last one by whose end it no longer is, having been.
    """
    return calculated(which, amount, gathered(on_debt.on, on_debt.net, fact=on_debt, where=kept))


def paid_at_most(kept: Condition) -> Value[Amount]:
    """The sum of what was paid, all that may count for it counted; what came back is not off."""
    paid_of = kept & (on_debt.direction == "paid")
    return calculated("sum of amounts", possibly(on_debt.amount, fact=on_debt, where=paid_of))


def kept_at_most(kept: Condition) -> Value[Amount]:
    """The same, less what has certainly come back."""
    back = certainly(on_debt.amount, fact=on_debt, where=kept & (on_debt.direction != "paid"))
    return calculated("amount minus", paid_at_most(kept), calculated("sum of amounts", back))


def is_enough(amount: Value[Amount], kept: Condition) -> Condition:
    """Whether what has been paid and kept is an amount: less than it is less, whatever the days.

    So it is where nobody knows whether it is owed, or for whom it was paid.
    """
    in_all: Value[Amount] = total(on_debt.net, on_debt, kept)
    return (amount <= NOTHING) | ((paid_at_most(kept) >= amount) & (in_all >= amount))


def was_enough(amount: Value[Amount], kept: Condition) -> Condition:
    """Whether what was paid, come back or not, is an amount: else it never was on any day."""
    ever: Value[Amount] = total(on_debt.amount, on_debt, kept & (on_debt.direction == "paid"))
    return (amount <= NOTHING) | ((paid_at_most(kept) >= amount) & (ever >= amount))


TAKEN_OFF = calculated("amount minus", NOTHING, paid_back.amount)

RULES: tuple[Rule, ...] = (
    _made("paid", Paid, payer.party, term.to),
    _made("paid back", PaidBack, term.to, payer.party),
    _on_debt("paid", paid, ALWAYS, paid.amount),
    _on_debt("paid back", paid_back, ~OWES_REPAYMENT, TAKEN_OFF),
    _on_debt("repaid", paid_back, OWES_REPAYMENT, TAKEN_OFF),
)
TERMS = ()
