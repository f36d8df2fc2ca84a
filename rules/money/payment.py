"""Payment: money that one side pays the other.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: several
- id: X-2
  kind: payment window
  carried by: X-1
  paid in: January
  weekend: stands
- id: X-3
  kind: financing
  total: 850 000 SEK
  per: calendar year
- id: X-4
  kind: payment
  by: kommunerna
  to: alfa
  amount: 60 000 SEK
  per: calendar year
  first: 2030
  liability: several
- id: X-5
  kind: instalment
  carried by: X-4
  nth: 1
  of: 1
  paid in: January

What is paid for a year is concluded here, indexed; when it falls due in
`payment_window.py`, who owes which part of it in `payment_owed.py`, what has been
paid in `payment_made.py`, and the duty in `payment_duty.py`; where it is paid in
parts, in `instalment.py`.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    ALWAYS,
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    gathered,
    known,
)
from engine.inference.given import YearIs
from engine.inference.kinds import EVERYBODY, Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Heeded, Under, readings
from engine.model.types import (
    NOT_STATED,
    Amount,
    ClauseId,
    Count,
    Day,
    Month,
    Parties,
    Party,
    PaymentClause,
    Weekend,
    Word,
    Year,
)
from rules.money.indexation import Indexation, IndexStep


class PaymentTerm(Term):
    """What is paid, by whom, how often, and by when."""

    __kind__ = "payment"
    __readings__ = readings(liability=Heeded("by"))
    __binds__ = ("by",)
    __years__ = ("first", "last")
    __together__ = "by"
    by: Value[Parties]
    to: Value[Party]
    amount: Value[Amount]
    per: Value[Literal["calendar year", "agreement"]]
    first: Value[Year]
    last: Value[Year] = default(9999)
    liability: Value[Literal["several", "joint and several"]] = default("several")


class PaymentWindow(Term):
    """The month of each year in which payment is made. The duty is that of the payment.

    Where there are several payments, `carried by` says of which.
    """

    __kind__ = "payment window"
    __binds__ = EVERYBODY
    paid_in: Value[Month]
    weekend: Value[Weekend] = default("stands")
    carried_by: Value[ClauseId] = default(NOT_STATED)


class Instalment(Term):
    """One of several equal parts of a year's payment, and the month in which it is made.

    The parts are whole öre that sum to the payment; parts made before count towards it. Where there
    are several payments, `carried by` says of which.
    """

    __binds__ = EVERYBODY
    nth: Value[Count]
    of: Value[Count]
    paid_in: Value[Month]
    weekend: Value[Weekend] = default("stands")
    carried_by: Value[ClauseId] = default(NOT_STATED)


class Financing(Term):
    """The whole scope of the financing, of which payments and contributions are parts."""

    __kind__ = "financing"
    total: Value[Amount]
    per: Value[Literal["calendar year", "agreement"]]


class Payment(Event):
    """Money was paid, in either direction.

    `under`: the clause of the payment that it was, or that came back. It matters where the same two
    owe under several clauses for the year; what was paid under two is two entries.
    """

    __under__ = (Under("payment"),)
    __sides__ = ("by", "to")
    by: Maybe[Party]
    to: Maybe[Party]
    on: Maybe[Day]
    amount: Maybe[Amount]
    for_: Maybe[Year]
    under: Maybe[PaymentClause]


class UnusedFunds(Event):
    """What was left of the money of a year."""

    __figure__ = True
    __under__ = (Under("repayment", "on", ("early exit",)),)
    by: Maybe[Party]
    on: Maybe[Day]
    amount: Maybe[Amount]
    year: Maybe[Year]


class PaymentYear(Conclusion):
    """A year for which payment is made."""

    of: Value[ClauseId]
    year: Value[Year]
    amount: Value[Amount]


class YearlyAmount(Conclusion):
    """The whole amount of a year; `exact`: in kronor, before rounding."""

    of: Value[ClauseId]
    year: Value[Year]
    exact: Maybe[Word]
    amount: Maybe[Amount]


term = fact(PaymentTerm, "payment-term")
year = fact(YearIs)
payment_year = fact(PaymentYear)
indexation = fact(Indexation)
step = fact(IndexStep)


def is_of(term: Any, payment: Value[Any]) -> Condition:
    """Whether a month, an indexation or an allocation is of a clause's payment, or says of none."""
    found: Condition = (term.carried_by == payment) | (term.carried_by == NOT_STATED)
    return found


def may_be_under(paid: Any, clause: Value[Any]) -> Condition:
    """Whether a payment names the clause, or none."""
    found: Condition = ~known(paid.under) | (paid.under == clause)
    return found


IS_INDEXED = is_of(indexation, payment_year.of) & (indexation.first <= payment_year.year)
STEPS = (step.of == indexation.clause) & (step.year == payment_year.year)


def indexed_by(steps: Any, more: Condition = ALWAYS) -> tuple[Value[Any], ...]:
    """The arguments of an indexation, with the percentages of these facts."""
    of_year = (steps.of == indexation.clause) & (steps.year == payment_year.year) & more
    return (
        payment_year.amount,
        indexation.base,
        indexation.arithmetic,
        indexation.falling_index,
        indexation.passed_on,
        indexation.rounding,
        indexation.first,
        payment_year.year,
        gathered(steps.step, steps.percent, fact=steps, where=of_year),
    )


INDEXED = indexed_by(step)

RULES: tuple[Rule, ...] = (
    rule(
        "year of payment",
        of=[term, year],
        where=(year.n >= term.first)
        & (year.n <= term.last)
        & ((term.per == "calendar year") | (year.n == term.first)),
        then=conclude(PaymentYear, of=term.clause, year=year.n, amount=term.amount),
        clause=term.clause,
        says="payment-year",
    ),
    rule(
        "amount that is not indexed",
        of=[payment_year],
        where=~exists(indexation, IS_INDEXED),
        then=conclude(
            YearlyAmount,
            of=payment_year.of,
            year=payment_year.year,
            exact=calculated("in kronor", payment_year.amount),
            amount=payment_year.amount,
        ),
        clause=payment_year.of,
        says="yearly-amount.not-indexed",
    ),
    rule(
        "indexed amount",
        of=[payment_year, indexation],
        where=IS_INDEXED & exists(step, STEPS),
        then=conclude(
            YearlyAmount,
            of=payment_year.of,
            year=payment_year.year,
            exact=calculated("indexed, exact", *INDEXED),
            amount=calculated("indexed amount", *INDEXED),
        ),
        clause=indexation.clause,
        says="yearly-amount",
    ),
)
TERMS = (PaymentTerm, PaymentWindow, Instalment, Financing)
EVENTS = (Payment, UnusedFunds)
