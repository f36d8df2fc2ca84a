"""Instalment: a year's payment is made in several parts, each with a day of its own.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: joint and several
- id: X-2
  kind: instalment
  nth: 1
  of: 2
  paid in: January
  weekend: next working day
  also:
    - {kind: instalment, nth: 2, of: 2, paid in: July}

A part is paid on the day by whose end all that is due with it and before it is paid: money
counts towards the earliest part that is open.
"""

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    gathered,
    roll,
)
from engine.inference.given import YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Amount, ClauseId, Count, Party, Year
from rules.duty import Done, Owed
from rules.payment import Instalment
from rules.payment_duty import (
    ALL_PAYMENTS,
    BOTH_BOUND,
    ITS_PAYMENTS,
    LIABLE_JOINTLY,
    NOBODY,
    OF_TERM,
    SEVERALLY,
    claim,
    owes,
    paid,
    term,
)


class PartDue(Conclusion):
    """What is due with a part and before it, of what a payer owes for a year."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    nth: Value[Count]
    amount: Maybe[Amount]


instalment = fact(Instalment)
year = fact(YearIs)
part = fact(PartDue)


def _owed(name: str, liable: Condition, bearer: Value[Party]) -> Rule:
    return rule(
        name,
        of=[term, owes, instalment, year],
        where=OF_TERM & BOTH_BOUND & (year.n == owes.year) & liable,
        then=conclude(
            Owed,
            duty=owes.payment,
            bearer=bearer,
            beneficiary=owes.beneficiary,
            year=owes.year,
            nth=instalment.nth,
            opens=calculated("first day of month", year.n, instalment.paid_in),
            last_day=roll(
                calculated("last day of month", year.n, instalment.paid_in), instalment.weekend
            ),
        ),
        clause=instalment.clause,
        says="instalment-owed",
    )


def _done(name: str, liable: Condition, bearer: Value[Party], payments: Condition) -> Rule:
    on = calculated(
        "day paid", part.amount, gathered(paid.on, paid.amount, fact=paid, where=payments)
    )
    return rule(
        name,
        of=[term, claim, part],
        where=(claim.payment == term.clause)
        & (part.payment == claim.payment)
        & (part.bearer == claim.bearer)
        & (part.beneficiary == claim.beneficiary)
        & (part.year == claim.year)
        & liable
        & exists(paid, payments)
        & (on < NEVER),
        then=conclude(
            Done,
            duty=claim.payment,
            bearer=bearer,
            beneficiary=claim.beneficiary,
            year=claim.year,
            nth=part.nth,
            on=on,
        ),
        clause=claim.payment,
        says="instalment-paid",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "due with a part",
        of=[claim, instalment],
        then=conclude(
            PartDue,
            payment=claim.payment,
            bearer=claim.bearer,
            beneficiary=claim.beneficiary,
            year=claim.year,
            nth=instalment.nth,
            amount=calculated("parts so far", claim.amount, instalment.nth, instalment.of),
        ),
        clause=instalment.clause,
        says="part-due",
    ),
    _owed("part owed", SEVERALLY, owes.bearer),
    _owed("part owed jointly", LIABLE_JOINTLY, NOBODY),
    _done("part paid", SEVERALLY, claim.bearer, ITS_PAYMENTS),
    _done("part paid jointly", LIABLE_JOINTLY, NOBODY, ALL_PAYMENTS),
)
