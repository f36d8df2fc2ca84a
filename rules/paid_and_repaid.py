"""What was paid of the money that a ground of repayment concerns, and what has been repaid.

    - id: X-1
      kind: repayment
      on: rescission
      owed by: the association
      to: kommunerna
      amount: the whole payment of the year

Only what the other side paid goes back. What was paid for a year is what is on record for it.
Where no payment for it is, nobody knows how much it was: the agreement says that money is
paid, and repayment is asked about by those who may have kept no record of it. Whether what a unit
paid, or was paid, is money of its party a person says (`rules/which_unit.py`); it is on record.

What one paid for a year in which it was no longer bound, though the one it paid was, was not
owed and is not money of the agreement: to have it back is another matter.

What has come back for the year is repaid, on whatever ground it was paid back.
"""

from typing import Any, Final

from engine.inference.expressions import ALWAYS, Condition, Maybe, Value, exists, only, total, value
from engine.inference.given import Listed, PartyIs, YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, ClauseId, Count, Day, Id, Party, Year
from rules.duty import BoundIn, bound
from rules.payment import Payment
from rules.repayment import ALL_YEARS, Owing
from rules.which_unit import did, perhaps_the_same

NONE: Final[Value[Count]] = value(Count(0))


class PaidAcross(Conclusion):
    """A payment by a party, or perhaps by a unit of it, to one that may owe it back, or back."""

    payment: Value[Id]
    by: Value[Party]
    to: Value[Party]
    on: Maybe[Day]
    for_: Maybe[Year]
    amount: Maybe[Amount]


class PaidUnbound(Conclusion):
    """A payment for a year that binds the one who was paid and no longer the one who paid."""

    payment: Value[Id]
    party: Value[Party]
    by: Value[Party]
    year: Value[Year]
    amount: Maybe[Amount]


class MoneyPaid(Conclusion):
    """A payment that was not made by one who was no longer bound."""

    payment: Value[Id]
    by: Value[Party]
    to: Value[Party]
    on: Maybe[Day]
    for_: Maybe[Year]
    amount: Maybe[Amount]


class MayHaveBack(Conclusion):
    """One to whom a clause gives repayment, and on the other side than the party that would owe."""

    clause: Value[ClauseId]
    party: Value[Party]
    by: Value[Party]
    place: Value[Count]


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


owner = fact(PartyIs, "owner")
creditor = fact(Listed, "creditor")
creditor_is = fact(PartyIs, "creditor-is")
payment = fact(Payment)
across = fact(PaidAcross)
year = fact(YearIs)
bound_in = fact(BoundIn)
paid_unbound = fact(PaidUnbound)
money = fact(MoneyPaid)
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
MADE_BY_CREDITOR = (
    (money.by == may_have_back.by) & (money.to == owing.party) & _of_year(money, owing.year)
)
CAME_BACK = (money.by == owing.party) & (money.to == may_have_back.by) & _of_year(money, owing.year)
BY_ONE_GONE = (
    (paid_unbound.by == payer.by)
    & (paid_unbound.party == owing.party)
    & ((owing.year == ALL_YEARS) | (paid_unbound.year == owing.year))
)


def _across(name: str, by: Value[Party], to: Value[Party]) -> Rule:
    """Where a unit of one of them paid, or was paid, a person says whether it was for the party."""
    return rule(
        name,
        of=[may_have_back, payment],
        where=did(payment.by, by, payment.id) & did(payment.to, to, payment.id),
        then=conclude(
            PaidAcross,
            payment=payment.id,
            by=by,
            to=to,
            on=payment.on,
            for_=payment.for_,
            amount=payment.amount,
        ),
        clause=may_have_back.clause,
        says="paid-across",
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
    _across("paid to one who may owe it back", may_have_back.by, may_have_back.party),
    _across("paid to one who may have it back", may_have_back.party, may_have_back.by),
    rule(
        "paid for a year in which the payer is no longer bound",
        of=[across, year],
        where=(across.for_ == year.n)
        & bound(bound_in, across.to, year.n)
        & ~bound(bound_in, across.by, year.n),
        then=conclude(
            PaidUnbound,
            payment=across.payment,
            party=across.to,
            by=across.by,
            year=year.n,
            amount=across.amount,
        ),
        says="paid-unbound",
    ),
    rule(
        "money that was paid",
        of=[across],
        where=~exists(paid_unbound, paid_unbound.payment == across.payment),
        then=conclude(
            MoneyPaid,
            payment=across.payment,
            by=across.by,
            to=across.to,
            on=across.on,
            for_=across.for_,
            amount=across.amount,
        ),
        says="money-paid",
    ),
    rule(
        "one who may have money back",
        of=[owner, creditor, creditor_is],
        where=(creditor.role == "repayment.to")
        & (creditor_is.id == creditor.party)
        & (creditor_is.side != owner.side),
        then=conclude(
            MayHaveBack,
            clause=creditor.of,
            party=owner.id,
            by=creditor.party,
            place=creditor_is.place,
        ),
        clause=creditor.of,
        says="may-have-back",
    ),
    rule(
        "received by the one who would owe it back",
        of=[may_have_back, payment],
        where=perhaps_the_same(payment.by, may_have_back.by)
        & perhaps_the_same(payment.to, may_have_back.party)
        & ~exists(paid_unbound, paid_unbound.payment == payment.id),
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
            back=total(money.amount, money, CAME_BACK),
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
