"""What was paid of the money that a ground of repayment concerns, and what has been repaid.

    - id: X-1
      kind: repayment
      on: rescission
      owed by: the association
      to: kommunerna
      amount: the whole payment of the year

Only what the other side paid goes back. What was paid for a year is what is on record for it.
Where no payment for it is, nobody knows how much it was: the agreement says that money is
paid, and repayment is asked about by those who may have kept no record of it.

What has come back for the year is repaid, on whatever ground it was paid back. Which payments are
money of the agreement is concluded in `money_paid.py`.
"""

from typing import Any

from engine.inference.expressions import ALWAYS, Condition, Maybe, Value, exists, known, only, total
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, ClauseId, Count, Id, Party, Year
from rules.binding.which_unit import perhaps_the_same
from rules.money.payment import Payment
from rules.repayment.money_paid import MayHaveBack, MoneyBack, MoneyPaid, PaidUnbound
from rules.repayment.repayment import ALL_YEARS, Owing


class Received(Conclusion):
    """A payment for a year by one of them to that party, whether or not it owes anything back."""

    clause: Value[ClauseId]
    party: Value[Party]
    payment: Value[Id]
    year: Maybe[Year]


class PaidFor(Conclusion):
    """What a creditor paid to the one who owes repayment for a year, and has had back.

    Year 0: for all years. `times`: how many payments of it are on record.
    """

    party: Value[Party]
    year: Maybe[Year]
    by: Value[Party]
    place: Value[Count]
    times: Maybe[Count]
    amount: Maybe[Amount]
    back: Maybe[Amount]


class PaidInAll(Conclusion):
    """The same for all creditors together; not known where no payment is on record."""

    party: Value[Party]
    year: Maybe[Year]
    amount: Maybe[Amount]


payment = fact(Payment)
paid_unbound = fact(PaidUnbound)
money = fact(MoneyPaid)
money_back = fact(MoneyBack)
owing = fact(Owing)
may_have_back = fact(MayHaveBack)
received = fact(Received)
paid_for = fact(PaidFor)
payer = fact(PaidFor, "payer")


def alike(one: Any, other: Any) -> Condition:
    """Whether two facts are of the same party's money of the same year."""
    same: Condition = (one.party == other.party) & (one.year == other.year)
    return same


def _of_year(paid: Any, at: Value[Any]) -> Condition:
    found: Condition = (at == ALL_YEARS) | (paid.for_ == at)
    return found


ITS = (may_have_back.clause == owing.clause) & (may_have_back.party == owing.party)
ON_RECORD = exists(
    received,
    (received.clause == owing.clause)
    & (received.party == owing.party)
    & ((owing.year == ALL_YEARS) | (received.year == owing.year)),
)
"""Told by the payments alone: where it waits for a person whether anything is owed, what was paid
for the year is on record or it is not."""
UNBOUND = paid_unbound.payment == payment.id
CERTAINLY_UNBOUND = known(total(1, paid_unbound, UNBOUND)) & exists(paid_unbound, UNBOUND)
"""While that is open it is what is asked for, and not what others have paid."""
MADE_BY_CREDITOR = (
    (money.by == may_have_back.by) & (money.to == owing.party) & _of_year(money, owing.year)
)
CAME_BACK = (
    (money_back.by == owing.party)
    & (money_back.to == may_have_back.by)
    & _of_year(money_back, owing.year)
)
BY_ONE_GONE = (
    (paid_unbound.by == payer.by)
    & (paid_unbound.party == owing.party)
    & ((owing.year == ALL_YEARS) | (paid_unbound.year == owing.year))
)


def _none_on_record(of: str, where: Condition, of_the_year: Condition) -> Rule:
    """What each of them paid is asked for, of the year that it is about."""
    own = (payment.by == payer.by) & (payment.to == owing.party)
    return rule(
        f"paid, but no payment{of} is on record",
        of=[owing, payer],
        where=where & alike(payer, owing) & ~ON_RECORD & ~exists(paid_unbound, BY_ONE_GONE),
        then=conclude(
            PaidInAll,
            party=owing.party,
            year=owing.year,
            amount=only(payment.amount, payment, own & of_the_year),
        ),
        clause=owing.clause,
        says="paid-in-all.none-on-record",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "received by the one who would owe it back",
        of=[may_have_back, payment],
        where=perhaps_the_same(payment.by, may_have_back.by)
        & perhaps_the_same(payment.to, may_have_back.party)
        & ~CERTAINLY_UNBOUND,
        then=conclude(
            Received,
            clause=may_have_back.clause,
            party=may_have_back.party,
            payment=payment.id,
            year=payment.for_,
        ),
        clause=may_have_back.clause,
        says="money-received",
    ),
    rule(
        "paid for a year",
        of=[owing, may_have_back],
        where=ITS,
        then=conclude(
            PaidFor,
            party=owing.party,
            year=owing.year,
            by=may_have_back.by,
            place=may_have_back.place,
            times=total(1, money, MADE_BY_CREDITOR),
            amount=total(money.amount, money, MADE_BY_CREDITOR),
            back=total(money_back.amount, money_back, CAME_BACK),
        ),
        clause=owing.clause,
        says="paid-for",
    ),
    rule(
        "paid in all",
        of=[owing],
        where=ON_RECORD | ~exists(may_have_back, ITS),
        then=conclude(
            PaidInAll,
            party=owing.party,
            year=owing.year,
            amount=total(paid_for.amount, paid_for, alike(paid_for, owing)),
        ),
        says="paid-in-all",
    ),
    _none_on_record("", owing.year == ALL_YEARS, ALWAYS),
    _none_on_record(" for the year", owing.year != ALL_YEARS, payment.for_ == owing.year),
)
