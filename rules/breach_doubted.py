"""Breach doubted: a breach of the duty to pay is asserted, and the payment is on record.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
- id: X-2
  kind: rescission
  by: all
  serious: serious
  not put right: without-delay

What one person asserts and what another has recorded contradict each other where the party has
paid for the year by the day on which it is said not to have paid. Which of them counts is for a
person to say, who voids the one that is wrong. Whether the whole was paid is not asked here:
what is owed depends on who is bound, and that may depend on this breach.
"""

from engine.inference.expressions import Maybe, Value, exists, value
from engine.inference.given import YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id
from rules.breach import Breach
from rules.payment import Payment, PaymentTerm, PaymentWindow


class PaidBefore(Conclusion):
    """A payment for the year, on record by the day of the breach of which it makes one doubt."""

    breach: Value[Id]
    payment: Value[Id]
    on: Maybe[Day]


breach = fact(Breach)
payment = fact(Payment)
term = fact(PaymentTerm, "payment-term")
window = fact(PaymentWindow, "payment-window")
year = fact(YearIs)
paid_before = fact(PaidBefore)

BROKEN_THOUGH_PAID: Value[str] = value("broken-though-paid")
"""What a person is asked about a payment that contradicts a breach."""

RULES: tuple[Rule, ...] = (
    rule(
        "paid before the breach",
        of=[term, breach, year, payment],
        where=((breach.duty == term.clause) | exists(window, window.clause == breach.duty))
        & (breach.on >= year.first)
        & (breach.on <= year.last)
        & (payment.by == breach.against)
        & (payment.to == term.to)
        & (payment.for_ == year.n)
        & (payment.on <= breach.on),
        then=conclude(PaidBefore, breach=breach.id, payment=payment.id, on=payment.on),
        clause=term.clause,
        says="paid-before-the-breach",
    ),
)
TERMS = ()
