"""Breach doubted: a breach is asserted, and what it says was not done is on record as done.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: several
- id: X-2
  kind: rescission
  by: all
  serious: serious
  not put right: without-delay
  demand first: needed
  frees: the two parties
  dialogue first: parallel

What one person asserts and what another has recorded contradict each other where a party has
paid, reported or performed by the day on which it is said not to have done so. Which of them counts
is for a person to say, who voids the one that is wrong. Whether it was enough is not asked here:
what is owed depends on who is bound, and that may depend on this breach.

What is done after the breach may have put it right, though nobody has recorded that it did. That
too is for a person to say, who records the rectification, or voids what is wrong. What else than
money was done is a deed (`duties/deed.py`); one counts if it was done to whoever asserts the
breach, or towards whom it is.

A breach names no year. A payment is of it if it is for the last year whose last day had passed, or
for the one that runs: in January that of the year before may be what was not paid.
"""

from typing import Any

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    known,
    roll,
    yes,
)
from engine.inference.given import Listed, Member, YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import NOT_STATED, Day, Id
from rules.binding.which_unit import perhaps_the_same
from rules.breach.breach import PutRight, breach, duty_named, of_the_duty
from rules.duties.deed import WORKING_DAY, Deed
from rules.money.payment import Instalment, Payment, PaymentTerm, PaymentWindow, is_of, may_be_under


class PaidBefore(Conclusion):
    """A payment for the year, on record by the day of the breach of which it makes one doubt."""

    breach: Value[Id]
    payment: Value[Id]
    on: Maybe[Day]


class DoneBefore(Conclusion):
    """What the breach was about was done by its day, as far as the record goes."""

    breach: Value[Id]
    event: Value[Id]
    on: Maybe[Day]


class DoneSince(Conclusion):
    """What the breach was about was done after it; no rectification is recorded."""

    breach: Value[Id]
    event: Value[Id]
    on: Maybe[Day]


put_right = fact(PutRight)
payment = fact(Payment)
term = fact(PaymentTerm, "payment-term")
window = fact(PaymentWindow, "payment-window")
instalment = fact(Instalment)
towards = fact(Listed)
member = fact(Member)
year = fact(YearIs)
deed = fact(Deed)

NEXT = calculated("year plus", year.n, 1)
ITS_WINDOW = is_of(window, term.clause)
ITS_PART = is_of(instalment, term.clause)
A_MONTH = exists(window, ITS_WINDOW) | exists(instalment, ITS_PART)


def _passed(last: Value[Day]) -> Condition:
    """Whether a day, or the working day after it, had passed by the breach."""
    return roll(last, WORKING_DAY) < breach.on


def _month_passed(month: Any) -> Condition:
    return _passed(calculated("last day of month", NEXT, month.paid_in))


NEXT_HAS_PASSED = (
    exists(window, ITS_WINDOW & _month_passed(window))
    | exists(instalment, ITS_PART & _month_passed(instalment))
    | (~A_MONTH & _passed(calculated("day in year", NEXT, "12-31")))
)
OF_THE_YEAR = (
    of_the_duty(term.clause)
    & (breach.on >= year.first)
    & ~NEXT_HAS_PASSED
    & perhaps_the_same(payment.by, breach.against)
    & perhaps_the_same(payment.to, term.to)
    & (payment.for_ == year.n)
    & may_be_under(payment, term.clause)
)
BY_WHOM = (
    (deed.by == breach.against)
    | (deed.by == NOT_STATED)
    | exists(member, (member.id == deed.by) & (member.party == breach.against))
    | exists(member, (member.id == breach.against) & (member.party == deed.by))
)
TO_ONE_CONCERNED = (
    (deed.to == NOT_STATED)
    | (deed.to == breach.by)
    | exists(
        towards,
        (towards.of == breach.id)
        & (towards.role == "breach.towards")
        & (towards.party == deed.to)
        & known(towards.listed)
        & yes(towards.listed),
    )
)
OF_THE_BREACH = of_the_duty(deed.duty) & BY_WHOM & TO_ONE_CONCERNED & (deed.opens <= breach.on)
NOT_SAID_TO_BE_PUT_RIGHT = ~exists(put_right, put_right.breach == breach.id)

RULES: tuple[Rule, ...] = (
    rule(
        "paid before the breach",
        of=[term, breach, duty_named, year, payment],
        where=OF_THE_YEAR & (payment.on <= breach.on),
        then=conclude(PaidBefore, breach=breach.id, payment=payment.id, on=payment.on),
        clause=term.clause,
        says="paid-before-the-breach",
    ),
    rule(
        "paid after the breach",
        of=[term, breach, duty_named, year, payment],
        where=OF_THE_YEAR & (payment.on > breach.on) & NOT_SAID_TO_BE_PUT_RIGHT,
        then=conclude(DoneSince, breach=breach.id, event=payment.id, on=payment.on),
        clause=term.clause,
        says="paid-after-the-breach",
    ),
    rule(
        "done before the breach",
        of=[breach, duty_named, deed],
        where=OF_THE_BREACH & (breach.on <= deed.until) & (deed.on <= breach.on),
        then=conclude(DoneBefore, breach=breach.id, event=deed.event, on=deed.on),
        clause=deed.duty,
        says="done-before-the-breach",
    ),
    rule(
        "done after the breach",
        of=[breach, duty_named, deed],
        where=OF_THE_BREACH & (deed.on > breach.on) & NOT_SAID_TO_BE_PUT_RIGHT,
        then=conclude(DoneSince, breach=breach.id, event=deed.event, on=deed.on),
        clause=deed.duty,
        says="done-after-the-breach",
    ),
)
TERMS = ()
