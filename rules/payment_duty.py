"""Payment duty: what each payer owes for a year, by when, and what has been paid.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: joint and several
- id: X-2
  kind: payment window
  paid in: January
  weekend: next working day

Part payments add up. The duty is fulfilled on the day by whose end the whole is paid, which
nobody can know while the amount is unknown; where nothing has been paid the amount does not
matter. Interest is no part of an amount.
"""

from engine.inference.expressions import (
    ALWAYS,
    Condition,
    Maybe,
    Value,
    calculated,
    case,
    exists,
    gathered,
    only,
    roll,
    total,
    value,
)
from engine.inference.given import Listed, PartyIs, WantedYear, YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.calendar import NEVER
from engine.model.types import Amount, ClauseId, Day, Id, Party, Year
from rules.allocation import Share, Sharer
from rules.duty import BoundIn, BoundUntil, Done, Owed, bound
from rules.payment import Instalment, Payment, PaymentTerm, PaymentWindow, PaymentYear, YearlyAmount
from rules.period import FinalEnd, PeriodTerm


class Owes(Conclusion):
    """A payer owes another party something for a year, however much it is."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]


class Claim(Conclusion):
    """What a payer owes another party for a year; the whole where payers are liable jointly."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    amount: Maybe[Amount]


class Window(Conclusion):
    """When the payment of a year is made: the first and the last day."""

    __kind__ = "payment-window-of-year"
    payment: Value[ClauseId]
    year: Value[Year]
    opens: Value[Day]
    last_day: Maybe[Day]


class Paid(Conclusion):
    """Money of a year that went from a payer to the one who is to be paid."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    event: Value[Id]
    on: Maybe[Day]
    amount: Maybe[Amount]


class PaidBack(Conclusion):
    """Money of a year that came back to a payer."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    event: Value[Id]
    amount: Maybe[Amount]


class Balance(Conclusion):
    """What a payer owes for a year, has paid and has left to pay.

    `outstanding` is below zero where too much was paid and has not come back.
    """

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    amount: Maybe[Amount]
    paid: Maybe[Amount]
    outstanding: Maybe[Amount]


class BeyondTheEnd(Conclusion):
    """A payment whose last day lies after the end for its bearer: it is no longer owed."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]


term = fact(PaymentTerm, "payment-term")
until = fact(BoundUntil)
final_end = fact(FinalEnd)
beyond = fact(BeyondTheEnd)
window_term = fact(PaymentWindow, "payment-window")
instalment = fact(Instalment)
payer = fact(Listed, "payer")
other_payer = fact(Listed, "other payer")
divided = fact(Listed, "divided")
party = fact(PartyIs)
year = fact(YearIs)
wanted = fact(WantedYear)
payment_year = fact(PaymentYear)
yearly = fact(YearlyAmount)
sharer = fact(Sharer)
share = fact(Share)
owes = fact(Owes)
claim = fact(Claim)
window = fact(Window)
payment = fact(Payment)
paid = fact(Paid)
paid_back = fact(PaidBack)
bound_in = fact(BoundIn)
period = fact(PeriodTerm)

PAYS = (payer.of == term.clause) & (payer.role == "payment.by")
LIABLE_JOINTLY = term.liability == "joint and several"
SEVERALLY = term.liability == "several"
OF_TERM = owes.payment == term.clause
PAYS_ANYTHING = (other_payer.role == "payment.by") & (other_payer.party == party.id)
ITS_SHARE = (
    (share.payment == owes.payment) & (share.year == owes.year) & (share.party == owes.bearer)
)
BOTH_BOUND = bound(bound_in, owes.bearer, owes.year) & bound(bound_in, owes.beneficiary, owes.year)
THE_WINDOW = (window.payment == owes.payment) & (window.year == owes.year)
ITS_PAYMENTS = (
    (paid.payment == claim.payment) & (paid.bearer == claim.bearer) & (paid.year == claim.year)
)
ALL_PAYMENTS = (paid.payment == claim.payment) & (paid.year == claim.year)
ALL_BACK = (paid_back.payment == claim.payment) & (paid_back.year == claim.year)
PAID = case(
    term.liability,
    {
        "several": total(paid.amount, paid, ITS_PAYMENTS),
        "joint and several": total(paid.amount, paid, ALL_PAYMENTS),
    },
)
CAME_BACK = case(
    term.liability,
    {
        "several": total(
            paid_back.amount, paid_back, ALL_BACK & (paid_back.bearer == claim.bearer)
        ),
        "joint and several": total(paid_back.amount, paid_back, ALL_BACK),
    },
)
IN_ONE_PART = ~exists(instalment)
NOBODY = value("")
NOTHING: Value[Amount] = value(Amount(0))


def _alone(who: Value[Party]) -> Condition:
    """Whether nobody else pays and nothing divides what is paid."""
    others = (
        (other_payer.of == term.clause)
        & (other_payer.role == "payment.by")
        & (other_payer.party != who)
    )
    return ~exists(other_payer, others) & ~_divided(who)


def _divided(who: Value[Party]) -> Condition:
    """Whether an allocation divides among others and this party."""
    return exists(divided, (divided.role == "allocation.among") & (divided.party == who))


def _claim(name: str, of: list[object], where: Condition, amount: Value[Amount], says: str) -> Rule:
    return rule(
        name,
        of=[term, owes, *of],
        where=OF_TERM & where,
        then=conclude(
            Claim,
            payment=owes.payment,
            bearer=owes.bearer,
            beneficiary=owes.beneficiary,
            year=owes.year,
            amount=amount,
        ),
        clause=owes.payment,
        says=says,
    )


def _owed(name: str, where: Condition, bearer: Value[Party], says: str) -> Rule:
    return rule(
        name,
        of=[term, owes, window],
        where=OF_TERM & THE_WINDOW & BOTH_BOUND & where & IN_ONE_PART,
        then=conclude(
            Owed,
            duty=owes.payment,
            bearer=bearer,
            beneficiary=owes.beneficiary,
            year=owes.year,
            opens=window.opens,
            last_day=window.last_day,
        ),
        clause=owes.payment,
        says=says,
    )


def _done(name: str, where: Condition, bearer: Value[Party], payments: Condition) -> Rule:
    on = calculated(
        "day paid", claim.amount, gathered(paid.on, paid.amount, fact=paid, where=payments)
    )
    return rule(
        name,
        of=[term, claim],
        where=(claim.payment == term.clause)
        & where
        & IN_ONE_PART
        & exists(paid, payments)
        & (on < NEVER),
        then=conclude(
            Done,
            duty=claim.payment,
            bearer=bearer,
            beneficiary=claim.beneficiary,
            year=claim.year,
            on=on,
        ),
        clause=claim.payment,
        says="payment-done",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "owes for a year",
        of=[term, payer, payment_year],
        where=(payment_year.of == term.clause)
        & PAYS
        & (
            LIABLE_JOINTLY
            | ~_divided(payer.party)
            | exists(sharer, (sharer.year == payment_year.year) & (sharer.party == payer.party))
        ),
        then=conclude(
            Owes,
            payment=term.clause,
            bearer=payer.party,
            beneficiary=term.to,
            year=payment_year.year,
        ),
        clause=term.clause,
        says="owes",
    ),
    _claim("share owed", [share], SEVERALLY & ITS_SHARE, share.amount, "claim.share"),
    _claim(
        "whole amount owed",
        [yearly],
        (yearly.of == owes.payment)
        & (yearly.year == owes.year)
        & (LIABLE_JOINTLY | _alone(owes.bearer)),
        yearly.amount,
        "claim.whole",
    ),
    _claim(
        "amount owed that nothing divides",
        [],
        SEVERALLY & ~_divided(owes.bearer) & ~_alone(owes.bearer),
        only(share.amount, share, ITS_SHARE),
        "claim.not-divided",
    ),
    rule(
        "month of payment",
        of=[payment_year, window_term, year],
        where=year.n == payment_year.year,
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
        where=(year.n == payment_year.year) & ~exists(window_term),
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
    rule(
        "paid",
        of=[term, payer, payment, year],
        where=PAYS
        & (payment.by == payer.party)
        & (payment.to == term.to)
        & (payment.for_ == year.n),
        then=conclude(
            Paid,
            payment=term.clause,
            bearer=payer.party,
            year=year.n,
            event=payment.id,
            on=payment.on,
            amount=payment.amount,
        ),
        clause=term.clause,
        says="paid",
    ),
    rule(
        "paid back",
        of=[term, payer, payment, year],
        where=PAYS
        & (payment.by == term.to)
        & (payment.to == payer.party)
        & (payment.for_ == year.n),
        then=conclude(
            PaidBack,
            payment=term.clause,
            bearer=payer.party,
            year=year.n,
            event=payment.id,
            amount=payment.amount,
        ),
        clause=term.clause,
        says="paid-back",
    ),
    rule(
        "balance",
        of=[term, claim],
        where=claim.payment == term.clause,
        then=conclude(
            Balance,
            payment=claim.payment,
            bearer=claim.bearer,
            year=claim.year,
            amount=claim.amount,
            paid=PAID,
            outstanding=calculated("outstanding", claim.amount, PAID, CAME_BACK),
        ),
        clause=claim.payment,
        says="balance",
    ),
    _owed("payment owed", SEVERALLY, owes.bearer, "payment-owed"),
    _owed("payment owed jointly", LIABLE_JOINTLY, NOBODY, "payment-owed-jointly"),
    _done("payment made", SEVERALLY, claim.bearer, ITS_PAYMENTS),
    _done("payment made jointly", LIABLE_JOINTLY, NOBODY, ALL_PAYMENTS),
)

RULES += tuple(
    rule(
        f"payment beyond {name}",
        of=[owes, window, end],
        where=THE_WINDOW & of_whom & (last < window.last_day),
        then=conclude(BeyondTheEnd, payment=owes.payment, bearer=owes.bearer, year=owes.year),
        clause=owes.payment,
        says="payment-beyond-the-end",
    )
    for name, end, of_whom, last in (
        ("a party's last day", until, until.party == owes.bearer, until.last),
        ("the last day", final_end, ALWAYS, final_end.day),
    )
)

bound_then = requirement(
    "bound-in-year",
    of=[wanted, party, period],
    about=party.id,
    holds=bound(bound_in, party.id, wanted.year),
    clause=period.clause,
)
is_payer = requirement(
    "payer",
    of=[wanted, party, term],
    where=exists(payer, PAYS & (payer.party == party.id)) | ~exists(other_payer, PAYS_ANYTHING),
    about=party.id,
    holds=exists(payer, PAYS & (payer.party == party.id)),
    clause=term.clause,
)
owes_then = requirement(
    "owes-for-year",
    of=[wanted, party, term],
    where=exists(payer, PAYS & (payer.party == party.id)),
    about=party.id,
    holds=exists(owes, (owes.bearer == party.id) & (owes.year == wanted.year))
    & ~exists(
        beyond,
        (beyond.payment == term.clause)
        & (beyond.bearer == party.id)
        & (beyond.year == wanted.year),
    ),
    clause=term.clause,
)
amount_known = requirement(
    "amount",
    of=[wanted, owes],
    where=owes.year == wanted.year,
    about=owes.bearer,
    holds=exists(
        claim,
        (claim.payment == owes.payment)
        & (claim.bearer == owes.bearer)
        & (claim.year == owes.year)
        & (claim.amount > NOTHING),
    ),
    clause=owes.payment,
)
RULES += (bound_then, is_payer, owes_then, amount_known)
TERMS = ()
