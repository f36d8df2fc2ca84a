"""Payment owed: who owes something for a year, and how much.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: several
- id: X-2
  kind: allocation
  among: kommunerna
  by: population
  reference day: 1 November

Several debtors owe a share each, joint debtors the whole. A party that shares a year's amount
only so that the others keep their shares, or whose last day to pay lies after its end, owes
nothing. What is owed here is owed if the party is bound; that is judged apart. Interest is no
part of an amount.
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, exists, only, value
from engine.inference.given import Listed, PartyIs, WantedYear
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.types import Amount, ClauseId, Party, Year
from rules.duties.bound_in import BoundIn, bound, unit_bound, unit_ever_bound
from rules.duties.joint_until import JointBearer
from rules.money.allocation import Allocation
from rules.money.left_sharing import LeftBefore
from rules.money.payment import PaymentTerm, PaymentYear, YearlyAmount, is_of
from rules.money.payment_window import FallsDue
from rules.money.shares import Share
from rules.term.period import PeriodTerm


class Divided(Conclusion):
    """An allocation divides a payment among this party and others."""

    payment: Value[ClauseId]
    party: Value[Party]


class Liable(Conclusion):
    """A payer is among those who pay another party for a year, whether or not it falls due.

    Whether another has left by then moves only how much falls on it; that it has left itself, by
    when what it pays falls due.
    """

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]


class Owes(Conclusion):
    """A payer owes another party something for a year if both are bound, however much it is."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]


class AnotherDebt(Conclusion):
    """The same two owe each other, or one the other, under another clause for the year.

    A payment that does not say for which it was may have been for either, or have come back.
    """

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]


class Claim(Conclusion):
    """What a payer owes another party for a year; the whole where payers are liable jointly."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    amount: Maybe[Amount]


term = fact(PaymentTerm, "payment-term")
payer = fact(Listed, "payer")
other_payer = fact(Listed, "other payer")
among = fact(Listed, "among")
divided = fact(Divided)
allocation = fact(Allocation)
party = fact(PartyIs)
wanted = fact(WantedYear)
payment_year = fact(PaymentYear)
yearly = fact(YearlyAmount)
falls_due = fact(FallsDue)
left_before = fact(LeftBefore)
share = fact(Share)
liable = fact(Liable)
owes = fact(Owes)
other_owes = fact(Owes, "other owes")
claim = fact(Claim)
bound_in = fact(BoundIn)
period = fact(PeriodTerm)

PAYS = (payer.of == term.clause) & (payer.role == "payment.by")
PAYS_ANYTHING = (other_payer.role == "payment.by") & (other_payer.party == party.id)
LIABLE_JOINTLY = term.liability == "joint and several"
SEVERALLY = term.liability == "several"
OF_TERM = owes.payment == term.clause
ITS_SHARE = (
    (share.payment == owes.payment) & (share.year == owes.year) & (share.party == owes.bearer)
)
NEVER_BOUND = left_before.notice == ""
NOTHING: Value[Amount] = value(Amount(0))


def both_bound(one: Any) -> Condition:
    """Whether the one who pays and the one who is paid are bound in the year."""
    return unit_bound(one.bearer, one.year) & unit_bound(one.beneficiary, one.year)


BOTH_BOUND = both_bound(owes)


def _alone(who: Value[Party]) -> Condition:
    """Whether nobody else pays and nothing divides what is paid."""
    others = (
        (other_payer.of == term.clause)
        & (other_payer.role == "payment.by")
        & (other_payer.party != who)
    )
    return ~exists(other_payer, others) & ~_divided(who)


def _divided(who: Value[Party]) -> Condition:
    """Whether an allocation divides this payment among others and this party."""
    return exists(divided, (divided.payment == term.clause) & (divided.party == who))


ALONE = _alone(owes.bearer)


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


RULES: tuple[Rule, ...] = (
    rule(
        "divided",
        of=[term, allocation, among],
        where=is_of(allocation, term.clause)
        & (among.of == allocation.clause)
        & (among.role == "allocation.among"),
        then=conclude(Divided, payment=term.clause, party=among.party),
        clause=allocation.clause,
        says="divided",
    ),
    rule(
        "liable for a year",
        of=[term, payer, payment_year],
        where=(payment_year.of == term.clause)
        & PAYS
        & (
            LIABLE_JOINTLY
            | ~_divided(payer.party)
            | ~exists(
                left_before,
                (left_before.year == payment_year.year)
                & (left_before.party == payer.party)
                & NEVER_BOUND,
            )
        ),
        then=conclude(
            Liable,
            payment=term.clause,
            bearer=payer.party,
            beneficiary=term.to,
            year=payment_year.year,
        ),
        clause=term.clause,
        says="liable",
    ),
    rule(
        "joint debtor",
        of=[term, payer],
        where=PAYS & LIABLE_JOINTLY & unit_ever_bound(payer.party),
        then=conclude(JointBearer, duty=term.clause, party=payer.party),
        clause=term.clause,
        says="bears-with-others",
    ),
    rule(
        "owes for a year",
        of=[liable],
        where=exists(
            falls_due,
            (falls_due.payment == liable.payment)
            & (falls_due.bearer == liable.bearer)
            & (falls_due.year == liable.year),
        ),
        then=conclude(
            Owes,
            payment=liable.payment,
            bearer=liable.bearer,
            beneficiary=liable.beneficiary,
            year=liable.year,
        ),
        clause=liable.payment,
        says="owes",
    ),
    rule(
        "another debt between the same two",
        of=[owes, other_owes],
        where=(other_owes.year == owes.year)
        & (other_owes.payment != owes.payment)
        & (
            ((other_owes.bearer == owes.bearer) & (other_owes.beneficiary == owes.beneficiary))
            | ((other_owes.bearer == owes.beneficiary) & (other_owes.beneficiary == owes.bearer))
        ),
        then=conclude(AnotherDebt, payment=owes.payment, bearer=owes.bearer, year=owes.year),
        clause=other_owes.payment,
        says="another-debt",
    ),
    _claim("share owed", [share], SEVERALLY & ITS_SHARE, share.amount, "claim.share"),
    _claim(
        "whole amount owed",
        [yearly],
        (yearly.of == owes.payment) & (yearly.year == owes.year) & (LIABLE_JOINTLY | ALONE),
        yearly.amount,
        "claim.whole",
    ),
    _claim(
        "amount owed that nothing divides",
        [],
        SEVERALLY & ~_divided(owes.bearer) & ~ALONE,
        only(share.amount, share, ITS_SHARE),
        "claim.not-divided",
    ),
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
    holds=exists(owes, (owes.bearer == party.id) & (owes.year == wanted.year)),
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
