"""Payment unrounded: what was paid reaches the amount before rounding, and not the rounded one.

- id: X-1
  kind: payment
  by: [beta]
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
- id: X-2
  kind: indexation
  index: OPI
  column: the payment year
  arithmetic: chain, unrounded
  first: 2030
  falling index: follows down

How an amount is rounded is mostly a default and no sentence of an agreement. One who pays the exact
amount, to the öre, has left nothing unpaid but what the rounding added: a person says whether that
is enough (`before-rounding`, about the payment that reached it). Of a whole that is on record,
whoever it counts for, nothing lacks, unless some of it came back.
"""

from typing import Any

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    known,
)
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Amount, ClauseId, Party, Year
from rules.duties.duty import Done
from rules.money.payment_duty import IN_ONE_PART, NOTHING_ADDED
from rules.money.payment_made import (
    ALL_KEPT,
    ITS_KEPT,
    NOBODY,
    OnDebt,
    day_paid,
    is_enough,
    kept_at_most,
)
from rules.money.payment_owed import LIABLE_JOINTLY, SEVERALLY, claim, share, term, yearly
from rules.text.judgements import BEFORE_ROUNDING
from rules.text.open_term import applies


class Unrounded(Conclusion):
    """What a claim was before it was rounded upwards: in whole öre, less than what is owed."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    amount: Maybe[Amount]


unrounded = fact(Unrounded)
last = fact(OnDebt, "last payment")

ITS_SHARE = (
    (share.payment == claim.payment) & (share.year == claim.year) & (share.party == claim.bearer)
)
ITS_YEAR = (yearly.of == claim.payment) & (yearly.year == claim.year)


def _unrounded(name: str, of: Any, where: Condition) -> Rule:
    exact: Maybe[Amount] = calculated("whole öre of", of.exact)
    return rule(
        name,
        of=[claim, of],
        where=where & known(claim.amount) & known(exact) & (exact < claim.amount),
        then=conclude(
            Unrounded,
            payment=claim.payment,
            bearer=claim.bearer,
            year=claim.year,
            amount=exact,
        ),
        clause=claim.payment,
        says="unrounded",
    )


def _paid(name: str, how: Condition, bearer: Value[Party], kept: Condition) -> Rule:
    reached, whole = day_paid(unrounded.amount, kept), day_paid(claim.amount, kept)
    return rule(
        name,
        of=[term, claim, unrounded, last],
        where=(claim.payment == term.clause)
        & how
        & IN_ONE_PART
        & NOTHING_ADDED
        & (unrounded.payment == claim.payment)
        & (unrounded.bearer == claim.bearer)
        & (unrounded.year == claim.year)
        & (last.payment == claim.payment)
        & (last.year == claim.year)
        & (last.direction == "paid")
        & ((last.bearer == claim.bearer) | (bearer == NOBODY))
        & is_enough(unrounded.amount, kept)
        & (reached < NEVER)
        & (reached < whole)
        & (last.on == reached)
        & (kept_at_most(kept) < claim.amount)
        & applies(BEFORE_ROUNDING.words, last.event),
        then=conclude(
            Done,
            duty=claim.payment,
            bearer=bearer,
            beneficiary=claim.beneficiary,
            year=claim.year,
            on=reached,
        ),
        clause=claim.payment,
        says="payment-before-rounding",
    )


RULES: tuple[Rule, ...] = (
    _unrounded("share before rounding", share, ITS_SHARE),
    _unrounded("year's amount before rounding", yearly, ITS_YEAR & ~exists(share, ITS_SHARE)),
    _paid("payment of the amount before rounding", SEVERALLY, claim.bearer, ITS_KEPT),
    _paid("joint payment of the amount before rounding", LIABLE_JOINTLY, NOBODY, ALL_KEPT),
)
TERMS = ()
