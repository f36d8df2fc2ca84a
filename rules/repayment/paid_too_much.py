"""What was paid of a year's money beyond the amount of that year, where repayment is asked about.

- id: X-1
  kind: repayment
  on: early exit
  owed by: the association
  to: [beta]
  amount: in proportion to the time left

A share of the time left is one of the money of the year: what was paid, less what was paid
beyond the amount that is owed for the year. That excess goes back whole, on a ground of its own
(`money/adjustment_back.py`, or general law), and is not counted twice; so what has come back for
the year is taken for it first. No more goes back than was paid, and of a part of the amount
that was never paid there is no money that could be left.

Where nobody knows the amount of the year, what was paid is not known to be too much. Nor is it
where the same two owe under two clauses, since a payment does not say which it was for.

Where an early end comes before the day to pay, nothing is owed for the year. What was paid after
that end was then too much, and no money of the agreement when it ended. What was paid by then is
what the clause is about, though it was not owed either: it is the same money, and is told as such.
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, calculated, exists, known, total
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, ClauseId, Party, Year
from rules.money.payment import PaymentTerm
from rules.money.payment_made import NOBODY
from rules.money.payment_owed import Claim, Liable, Owes
from rules.repayment.money_paid import MoneyPaid
from rules.repayment.paid_and_repaid import PaidFor, PaidInAll, alike
from rules.repayment.repayment import NOTHING, Owing, Repayment


class PaidTooMuch(Conclusion):
    """What was paid for a year beyond what is owed for it; `by` is empty of joint debtors.

    Where nothing is owed since an end came first, only what was paid after that end.
    """

    party: Value[Party]
    year: Maybe[Year]
    by: Value[Party]
    clause: Value[ClauseId]
    owed: Maybe[Amount]
    over: Maybe[Amount]


class AmountNotKnown(Conclusion):
    """A payer whose amount for a year is not known, nor then whether it paid too much."""

    __kind__ = "amount-of-year-not-known"
    party: Value[Party]
    year: Maybe[Year]
    by: Value[Party]
    clause: Value[ClauseId]


term = fact(Repayment)
payment_term = fact(PaymentTerm, "payment-term")
paid_for = fact(PaidFor)
paid = fact(PaidInAll)
owing = fact(Owing)
money = fact(MoneyPaid)
liable = fact(Liable)
owes = fact(Owes)
claim = fact(Claim)
other = fact(Claim, "other claim")
too_much = fact(PaidTooMuch)

ON_MONEY_OF_A_YEAR = (term.on == "early exit") | (term.on == "misuse shown by an evaluation")
SEVERALLY = payment_term.liability == "several"
JOINTLY = payment_term.liability == "joint and several"
THE_ONLY_CLAIM = ~exists(
    other,
    (other.bearer == claim.bearer)
    & (other.beneficiary == claim.beneficiary)
    & (other.year == claim.year)
    & (other.payment != claim.payment),
)


def _claimed(of: Any) -> Condition:
    """Whether the claim is that of the money of the party and the year."""
    same: Condition = (
        (claim.payment == payment_term.clause)
        & (claim.beneficiary == of.party)
        & (claim.year == of.year)
        & THE_ONLY_CLAIM
    )
    return same


def _too_much(name: str, of: Any, by: Value[Party], where: Condition) -> Rule:
    return rule(
        name,
        of=[term, payment_term, of, claim],
        where=ON_MONEY_OF_A_YEAR
        & _claimed(of)
        & where
        & known(of.amount)
        & known(claim.amount)
        & (of.amount > claim.amount),
        then=conclude(
            PaidTooMuch,
            party=of.party,
            year=of.year,
            by=by,
            clause=claim.payment,
            owed=claim.amount,
            over=calculated("left to pay", of.amount, claim.amount),
        ),
        clause=claim.payment,
        says="paid-too-much",
    )


ITS_LATE_MONEY = (
    (money.by == paid_for.by)
    & (money.to == paid_for.party)
    & (money.for_ == paid_for.year)
    & (money.on > owing.last)
)
OWES_NOTHING = ~exists(
    owes,
    (owes.bearer == paid_for.by)
    & (owes.beneficiary == paid_for.party)
    & (owes.year == paid_for.year),
)
ITS_OWN = (claim.bearer == paid_for.by) & SEVERALLY

RULES: tuple[Rule, ...] = (
    _too_much("paid too much for a year", paid_for, paid_for.by, ITS_OWN),
    _too_much("paid too much jointly for a year", paid, NOBODY, JOINTLY),
    rule(
        "paid for a year for which nothing is owed",
        of=[term, owing, paid_for, liable],
        where=(term.on == "early exit")
        & (term.clause == owing.clause)
        & alike(paid_for, owing)
        & (liable.bearer == paid_for.by)
        & (liable.beneficiary == paid_for.party)
        & (liable.year == paid_for.year)
        & OWES_NOTHING
        & (paid_for.amount > NOTHING),
        then=conclude(
            PaidTooMuch,
            party=paid_for.party,
            year=paid_for.year,
            by=paid_for.by,
            clause=liable.payment,
            owed=NOTHING,
            over=total(money.amount, money, ITS_LATE_MONEY),
        ),
        clause=liable.payment,
        says="paid-unowing",
    ),
    rule(
        "amount of a year that is not known",
        of=[term, payment_term, paid_for, claim],
        where=(term.on == "early exit")
        & _claimed(paid_for)
        & (claim.bearer == paid_for.by)
        & ~known(claim.amount),
        then=conclude(
            AmountNotKnown,
            party=paid_for.party,
            year=paid_for.year,
            by=paid_for.by,
            clause=claim.payment,
        ),
        clause=claim.payment,
        says="amount-not-known",
    ),
)
TERMS = ()


def of_the_year(money: Any) -> Value[Any]:
    """What was paid for the year, less what was paid beyond its amount."""
    return calculated(
        "left to pay", money.amount, total(too_much.over, too_much, alike(too_much, money))
    )


def less_the_excess(came_back: Value[Any], money: Any, by: Value[Party]) -> Maybe[Any]:
    """What of the money that one has had back was not what it had paid too much."""
    own = alike(too_much, money) & (too_much.by == by)
    return calculated("left to pay", came_back, total(too_much.over, too_much, own))
