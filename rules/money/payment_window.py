"""Payment window: from when to when the payment of a year is made, and whether that is in time.

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
  paid in: January
  weekend: next working day

Where there are several payments, `carried by` says which of them a window is of. Without a month
the whole year is the window. What is paid in parts has a window for each (`instalment.py`).
What falls due after the end for its payer is no longer owed.
"""

from typing import Any

from engine.inference.expressions import (
    ALWAYS,
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    roll,
)
from engine.inference.given import Listed, YearIs
from engine.inference.kinds import Conclusion, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Count, Day, Party, Year
from rules.duties.bound_in import BoundUntil
from rules.money.payment import Instalment, PaymentWindow, PaymentYear, is_of
from rules.term.period import FinalEnd, ended_before


class Window(Conclusion):
    """When the payment of a year is made: the first and the last day. `nth`: of a part, else 0."""

    __kind__ = "payment-window-of-year"
    payment: Value[ClauseId]
    year: Value[Year]
    nth: Value[Count] = default(0)
    opens: Value[Day]
    last_day: Maybe[Day]


class BeyondTheEnd(Conclusion):
    """A payment, or a part of it, whose last day lies after the end for its payer."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    nth: Value[Count]


class FallsDue(Conclusion):
    """A payment, or a part of it, whose last day lies before the end for its payer."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    nth: Value[Count]
    last_day: Maybe[Day]


window_term = fact(PaymentWindow, "payment-window")
instalment = fact(Instalment)
payment_year = fact(PaymentYear)
year = fact(YearIs)
payer = fact(Listed, "payer")
window = fact(Window)
until = fact(BoundUntil)
final_end = fact(FinalEnd)
beyond = fact(BeyondTheEnd)

PAYS_IT = (payer.of == window.payment) & (payer.role == "payment.by")
IS_BEYOND = (
    (beyond.payment == window.payment)
    & (beyond.bearer == payer.party)
    & (beyond.year == window.year)
    & (beyond.nth == window.nth)
)


def in_one_part(payment: Value[Any]) -> Condition:
    """Whether no clause divides what is paid under a clause into parts."""
    return ~exists(instalment, is_of(instalment, payment))


ITS_MONTH = is_of(window_term, payment_year.of)

RULES: tuple[Rule, ...] = (
    rule(
        "month of payment",
        of=[payment_year, window_term, year],
        where=(year.n == payment_year.year) & ITS_MONTH & in_one_part(payment_year.of),
        then=conclude(
            Window,
            payment=payment_year.of,
            year=payment_year.year,
            opens=calculated("first day of month", year.n, window_term.paid_in),
            last_day=roll(
                calculated("last day of month", year.n, window_term.paid_in), window_term.weekend
            ),
        ),
        clause=window_term.clause,
        says="payment-window",
    ),
    rule(
        "year of payment without a month",
        of=[payment_year, year],
        where=(year.n == payment_year.year)
        & ~exists(window_term, ITS_MONTH)
        & in_one_part(payment_year.of),
        then=conclude(
            Window,
            payment=payment_year.of,
            year=payment_year.year,
            opens=year.first,
            last_day=year.last,
        ),
        clause=payment_year.of,
        says="payment-window",
    ),
    *(
        rule(
            f"payment beyond {name}",
            of=[payer, window, end],
            where=PAYS_IT & of_whom & over,
            then=conclude(
                BeyondTheEnd,
                payment=window.payment,
                bearer=payer.party,
                year=window.year,
                nth=window.nth,
            ),
            clause=window.payment,
            says="payment-beyond-the-end",
        )
        for name, end, of_whom, over in (
            (
                "a party's last day",
                until,
                until.party == payer.party,
                ended_before(until.last, until.no_sooner, window.last_day),
            ),
            ("the last day", final_end, ALWAYS, final_end.day < window.last_day),
        )
    ),
    rule(
        "payment falls due",
        of=[payer, window],
        where=PAYS_IT & ~exists(beyond, IS_BEYOND),
        then=conclude(
            FallsDue,
            payment=window.payment,
            bearer=payer.party,
            year=window.year,
            nth=window.nth,
            last_day=window.last_day,
        ),
        clause=window.payment,
        says="payment-falls-due",
    ),
)
TERMS = ()
