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

What is paid or performed after the breach may have put it right, though nobody has recorded that
it did. That too is for a person to say, who records the rectification, or voids what is wrong.
"""

from engine.inference.expressions import Maybe, Value, exists, value
from engine.inference.given import YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id
from rules.breach import Breach, Rectified, put_right
from rules.obligation import Performed
from rules.payment import Payment, PaymentTerm, PaymentWindow


class PaidBefore(Conclusion):
    """A payment for the year, on record by the day of the breach of which it makes one doubt."""

    breach: Value[Id]
    payment: Value[Id]
    on: Maybe[Day]


class DoneSince(Conclusion):
    """What the breach was about was paid or performed after it; no rectification is recorded."""

    breach: Value[Id]
    event: Value[Id]
    on: Maybe[Day]


breach = fact(Breach)
rectified = fact(Rectified)
performed = fact(Performed)
payment = fact(Payment)
term = fact(PaymentTerm, "payment-term")
window = fact(PaymentWindow, "payment-window")
year = fact(YearIs)
paid_before = fact(PaidBefore)

BROKEN_THOUGH_PAID: Value[str] = value("broken-though-paid")
"""What a person is asked about a payment that contradicts a breach."""
DONE_SINCE: Value[str] = value("done-since")
"""What a person is asked about a payment or performance that may have put a breach right."""

OF_THE_YEAR = (
    ((breach.duty == term.clause) | exists(window, window.clause == breach.duty))
    & (breach.on >= year.first)
    & (breach.on <= year.last)
    & (payment.by == breach.against)
    & (payment.to == term.to)
    & (payment.for_ == year.n)
)
NOT_SAID_TO_BE_PUT_RIGHT = ~exists(rectified, put_right(rectified, breach))

RULES: tuple[Rule, ...] = (
    rule(
        "paid before the breach",
        of=[term, breach, year, payment],
        where=OF_THE_YEAR & (payment.on <= breach.on),
        then=conclude(PaidBefore, breach=breach.id, payment=payment.id, on=payment.on),
        clause=term.clause,
        says="paid-before-the-breach",
    ),
    rule(
        "paid after the breach",
        of=[term, breach, year, payment],
        where=OF_THE_YEAR & (payment.on > breach.on) & NOT_SAID_TO_BE_PUT_RIGHT,
        then=conclude(DoneSince, breach=breach.id, event=payment.id, on=payment.on),
        clause=term.clause,
        says="paid-after-the-breach",
    ),
    rule(
        "performed after the breach",
        of=[breach, performed],
        where=(performed.duty == breach.duty)
        & (performed.by == breach.against)
        & (performed.on > breach.on)
        & NOT_SAID_TO_BE_PUT_RIGHT,
        then=conclude(DoneSince, breach=breach.id, event=performed.id, on=performed.on),
        says="performed-after-the-breach",
    ),
)
TERMS = ()
