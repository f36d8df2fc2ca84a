"""Money paid: which payments are money that a ground of repayment may be about, or may have met.

- id: X-1
  kind: repayment
  on: rescission
  owed by: the association
  to: kommunerna
  amount: the whole payment of the year

What one paid for a year in which it was no longer bound, though the one it paid was, was not
owed and is not money of the agreement: to have it back is another matter. Where nobody is bound
until all are, only who has left can be unbound alone. What the one who would
repay owes by a clause of its own, and says that it paid `under` it, has not come back. Whether what
a unit paid, or was paid, is money of its party a person says (`binding/which_unit.py`); it is on
record.
"""

from typing import Any

from engine.inference.expressions import Maybe, Value, exists
from engine.inference.given import Listed, PartyIs, YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, ClauseId, Count, Day, Id, Party, Year
from rules.binding.decision import ApprovalTerm
from rules.binding.signature import SignatureTerm
from rules.binding.which_unit import did
from rules.duties.bound_in import BoundIn, bound, gone_by_then
from rules.money.payment import Payment, PaymentTerm, PaymentYear


class MayHaveBack(Conclusion):
    """One to whom a clause gives repayment, and on the other side than the party that would owe."""

    clause: Value[ClauseId]
    party: Value[Party]
    by: Value[Party]
    place: Value[Count]


class OfAPayment(Conclusion):
    """A payment between two, as it is on record."""

    payment: Value[Id]
    by: Value[Party]
    to: Value[Party]
    on: Maybe[Day]
    for_: Maybe[Year]
    amount: Maybe[Amount]


class PaidAcross(OfAPayment):
    """One by a party, or perhaps by a unit of it, to one that may owe it back, or back."""


class PaidUnbound(Conclusion):
    """A payment for a year that binds the one who was paid and no longer the one who paid."""

    payment: Value[Id]
    party: Value[Party]
    by: Value[Party]
    year: Value[Year]
    amount: Maybe[Amount]


class MoneyPaid(OfAPayment):
    """One that was not made by one who was no longer bound."""


class OwnPayment(Conclusion):
    """A payment by one who was to pay it under a clause of its own: nothing came back by it."""

    payment: Value[Id]


class MoneyBack(OfAPayment):
    """The same, of one by which something may have come back."""


owner = fact(PartyIs, "owner")
creditor = fact(Listed, "creditor")
creditor_is = fact(PartyIs, "creditor-is")
payment = fact(Payment)
payment_term = fact(PaymentTerm, "payment-term")
payment_year = fact(PaymentYear)
pays = fact(Listed, "pays")
year = fact(YearIs)
bound_in = fact(BoundIn)
paid_unbound = fact(PaidUnbound)
money = fact(MoneyPaid)
own_payment = fact(OwnPayment)
may_have_back = fact(MayHaveBack)
across = fact(PaidAcross)
approval_term = fact(ApprovalTerm)
signature_term = fact(SignatureTerm)

BOUND_ONE_BY_ONE = exists(approval_term, approval_term.binds == "those who have approved") | exists(
    signature_term, signature_term.binds == "those who have signed"
)
"""Otherwise what is open of how one is bound is open of all, and sets nobody apart."""


def _its_payment(one: Any) -> dict[str, Value[Any]]:
    """What a fact says of which payment it is, to be concluded in another of the same."""
    return {name: getattr(one, name) for name in ("payment", "by", "to", "on", "for_", "amount")}


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


RULES: tuple[Rule, ...] = (
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
    _across("paid to one who may owe it back", may_have_back.by, may_have_back.party),
    _across("paid to one who may have it back", may_have_back.party, may_have_back.by),
    rule(
        "paid for a year in which the payer is no longer bound",
        of=[across, year],
        where=(across.for_ == year.n)
        & bound(bound_in, across.to, year.n)
        & ~bound(bound_in, across.by, year.n)
        & (BOUND_ONE_BY_ONE | gone_by_then(across.by, year.first)),
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
            **_its_payment(across),
        ),
        says="money-paid",
    ),
    rule(
        "money that may have come back",
        of=[money],
        where=~exists(own_payment, own_payment.payment == money.payment),
        then=conclude(
            MoneyBack,
            **_its_payment(money),
        ),
        says="money-back",
    ),
    rule(
        "paid under a clause of one's own",
        of=[payment_term, pays, payment_year, payment],
        where=(pays.of == payment_term.clause)
        & (pays.role == "payment.by")
        & (payment_year.of == payment_term.clause)
        & (payment.by == pays.party)
        & (payment.to == payment_term.to)
        & (payment.for_ == payment_year.year)
        & (payment.under == payment_term.clause),
        then=conclude(OwnPayment, payment=payment.id),
        clause=payment_term.clause,
        says="own-payment",
    ),
)
TERMS = ()
