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
counts towards the earliest part that is open. A part that falls due after the end for its
payer is no longer owed; those before it are.
"""

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    roll,
)
from engine.inference.given import YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, ClauseId, Count, Party, Year
from rules.duties.duty import Owed
from rules.money.due_at_first import THE_FIRST, claim_at_first
from rules.money.payment import Instalment, PaymentYear, is_of
from rules.money.payment_balance import ALL_MONEY, ITS_MONEY, balance
from rules.money.payment_kept import DueByADay, kept_or_undone, window
from rules.money.payment_made import ALL_KEPT, ITS_KEPT, NOBODY
from rules.money.payment_owed import (
    LIABLE_JOINTLY,
    SEVERALLY,
    both_bound,
    claim,
    liable,
    owes,
    term,
)
from rules.money.payment_window import FallsDue, Window


class PartDue(Conclusion):
    """What is due with a part and before it, of what a payer owes for a year.

    `amount`: by what was published by its last day. `now`: by what has been published since.
    """

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    nth: Value[Count]
    amount: Maybe[Amount]
    now: Maybe[Amount]


instalment = fact(Instalment)
year = fact(YearIs)
payment_year = fact(PaymentYear)
falls_due = fact(FallsDue)
part = fact(PartDue)
later_due = fact(FallsDue, "later due")

THE_PART = (part.payment == owes.payment) & (part.bearer == owes.bearer) & (part.year == owes.year)


def _falls_due(of: FallsDue, nth: Condition) -> Condition:
    """Whether a part of what is owed for the year, by its number, falls due before the end."""
    return exists(
        of,
        (of.payment == owes.payment) & (of.bearer == owes.bearer) & (of.year == owes.year) & nth,
    )


def _owed(name: str, how: Condition, bearer: Value[Party]) -> Rule:
    """A part that falls due after the end for its payer is listed too: it has lapsed."""
    return rule(
        name,
        of=[term, liable, instalment, window],
        where=(liable.payment == term.clause)
        & both_bound(liable)
        & how
        & is_of(instalment, liable.payment)
        & (window.payment == liable.payment)
        & (window.year == liable.year)
        & (window.nth == instalment.nth),
        then=conclude(
            Owed,
            duty=liable.payment,
            bearer=bearer,
            beneficiary=liable.beneficiary,
            year=liable.year,
            nth=instalment.nth,
            opens=window.opens,
            last_day=window.last_day,
        ),
        clause=instalment.clause,
        says="instalment-owed",
    )


def _done(name: str, liable: Condition, bearer: Value[Party], payments: Condition) -> list[Rule]:
    """All that is due with the part is paid, or was, and came back."""
    of_claim = (
        (part.payment == claim.payment) & (part.bearer == claim.bearer) & (part.year == claim.year)
    )
    its_window = (
        (window.payment == part.payment) & (window.year == part.year) & (window.nth == part.nth)
    )
    due = DueByADay((part,), of_claim & liable, part.amount, bearer, payments, its_window, part.nth)
    return kept_or_undone(name, "instalment", due)


PART_AT_FIRST = THE_FIRST & (claim_at_first.nth == instalment.nth)

UP_TO_THE_END = (
    THE_PART
    & _falls_due(falls_due, falls_due.nth == part.nth)
    & ~_falls_due(later_due, later_due.nth > part.nth)
)
"""All that falls due before the end, and nothing after it."""


def _due(name: str, of: list[object], where: Condition, amount: Value[Amount]) -> Rule:
    return rule(
        name,
        of=[claim, instalment, *of],
        where=is_of(instalment, claim.payment) & where,
        then=conclude(
            PartDue,
            payment=claim.payment,
            bearer=claim.bearer,
            beneficiary=claim.beneficiary,
            year=claim.year,
            nth=instalment.nth,
            amount=calculated("parts so far", amount, instalment.nth, instalment.of),
            now=calculated("parts so far", claim.amount, instalment.nth, instalment.of),
        ),
        clause=instalment.clause,
        says="part-due",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "window of a part",
        of=[payment_year, instalment, year],
        where=(year.n == payment_year.year) & is_of(instalment, payment_year.of),
        then=conclude(
            Window,
            payment=payment_year.of,
            year=payment_year.year,
            nth=instalment.nth,
            opens=calculated("first day of month", year.n, instalment.paid_in),
            last_day=roll(
                calculated("last day of month", year.n, instalment.paid_in), instalment.weekend
            ),
        ),
        clause=instalment.clause,
        says="payment-window",
    ),
    _due("due with a part", [], ~exists(claim_at_first, PART_AT_FIRST), claim.amount),
    _due("due with a part at first", [claim_at_first], PART_AT_FIRST, claim_at_first.amount),
    balance(
        "balance of parts",
        [part],
        SEVERALLY & UP_TO_THE_END,
        claim.bearer,
        part.now,
        ITS_MONEY,
    ),
    balance(
        "balance of joint debtors' parts",
        [part],
        LIABLE_JOINTLY & UP_TO_THE_END,
        NOBODY,
        part.now,
        ALL_MONEY,
    ),
    _owed("part owed", SEVERALLY, liable.bearer),
    _owed("part owed jointly", LIABLE_JOINTLY, NOBODY),
    *_done("part paid", SEVERALLY, claim.bearer, ITS_KEPT),
    *_done("part paid jointly", LIABLE_JOINTLY, NOBODY, ALL_KEPT),
)
TERMS = ()
