"""Adjustment: a final index figure came after the last day to pay, and the payer owes more.

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
  value used: final, preliminary until then
  first: 2031

By the last day the amount is due that follows from the figures published by then. What a
final figure adds later is owed from its edition on, by no certain day: nobody is late with
it. What it takes away is dealt with in `rules/adjustment_left.py`. The
adjustment is the second duty of the year. Payments in parts are not adjusted apart: nothing of
theirs was due at first.
"""

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    known,
    latest,
    only,
)
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Amount, ClauseId, Day, Party, Percent, Year
from rules.debt import Debt, DebtPaid
from rules.indexation import FigurePublished, FigureWanted, IndexStep
from rules.payment import IS_INDEXED, YearlyAmount, indexation, indexed_by, payment_year
from rules.payment_made import ALL_KEPT, ITS_KEPT, NOBODY, day_paid, on_debt
from rules.payment_owed import (
    ALONE,
    BOTH_BOUND,
    LIABLE_JOINTLY,
    OF_TERM,
    SEVERALLY,
    claim,
    owes,
    term,
)
from rules.payment_window import IN_ONE_PART, Window
from rules.shares import FIGURES, WHOLE, weight
from rules.shares import term as allocation

SECOND = 2
"""The number of the adjustment among the duties of the year."""


class Replaced(Conclusion):
    """A preliminary figure that was published by the last day to pay; a final one came later.

    `from`: the first day of the month of the edition with the final one.
    """

    __kind__ = "replaced-figure"
    of: Value[ClauseId]
    year: Value[Year]
    step: Value[Year]
    percent: Maybe[Percent]
    from_: Maybe[Day]


class StepAtFirst(Conclusion):
    """One year's indexation by what was published by the last day to pay."""

    of: Value[ClauseId]
    year: Value[Year]
    step: Value[Year]
    percent: Maybe[Percent]


class AmountAtFirst(Conclusion):
    """The amount of a year by what was published by its last day, where it is less than now.

    `from`: the day from which the rest is owed, that of the last figure that was replaced.
    """

    of: Value[ClauseId]
    year: Value[Year]
    amount: Maybe[Amount]
    from_: Maybe[Day]


class ClaimAtFirst(Conclusion):
    """What a payer owes of it."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    amount: Maybe[Amount]
    from_: Maybe[Day]


wanted = fact(FigureWanted)
window = fact(Window)
figure = fact(FigurePublished)
final = fact(FigurePublished, "final figure")
step = fact(IndexStep)
replaced = fact(Replaced)
at_first = fact(StepAtFirst)
yearly = fact(YearlyAmount)
amount_at_first = fact(AmountAtFirst)
claim_at_first = fact(ClaimAtFirst)

ITS_FIGURE = (figure.of == wanted.of) & (figure.year == wanted.year) & (figure.step == wanted.step)
PRELIMINARY_IN_TIME = (
    ITS_FIGURE & (figure.status == "preliminary") & (figure.published <= window.last_day)
)
ITS_FINAL = (
    (final.of == wanted.of)
    & (final.year == wanted.year)
    & (final.step == wanted.step)
    & (final.status == "final")
)
OF_THE_YEAR = (replaced.of == step.of) & (replaced.year == step.year)
OF_THE_AMOUNT = (replaced.of == indexation.clause) & (replaced.year == payment_year.year)
AT_FIRST = calculated("indexed amount", *indexed_by(at_first))
THE_FIRST = (
    (claim_at_first.payment == claim.payment)
    & (claim_at_first.bearer == claim.bearer)
    & (claim_at_first.year == claim.year)
)


def _claim_at_first(name: str, of: list[object], where: Condition, amount: Value[Amount]) -> Rule:
    return rule(
        name,
        of=[term, owes, amount_at_first, *of],
        where=OF_TERM
        & (amount_at_first.of == owes.payment)
        & (amount_at_first.year == owes.year)
        & where,
        then=conclude(
            ClaimAtFirst,
            payment=owes.payment,
            bearer=owes.bearer,
            beneficiary=owes.beneficiary,
            year=owes.year,
            amount=amount,
            from_=amount_at_first.from_,
        ),
        clause=owes.payment,
        says="claim-at-first",
    )


def _adjusted(
    name: str, liable: Condition, bearer: Value[Party], payments: Condition
) -> list[Rule]:
    """The duty to pay what a final figure adds, and that it is done."""
    on = day_paid(claim.amount, payments)
    due = (
        (claim.payment == term.clause) & liable & THE_FIRST & (claim_at_first.amount < claim.amount)
    )
    return [
        rule(
            f"{name} owed",
            of=[term, owes, claim, claim_at_first],
            where=due
            & BOTH_BOUND
            & (owes.payment == claim.payment)
            & (owes.bearer == claim.bearer)
            & (owes.year == claim.year),
            then=conclude(
                Debt,
                duty=claim.payment,
                bearer=bearer,
                beneficiary=claim.beneficiary,
                year=claim.year,
                nth=SECOND,
                opens=claim_at_first.from_,
            ),
            clause=claim.payment,
            says="adjustment-owed",
        ),
        rule(
            f"{name} paid",
            of=[term, claim, claim_at_first],
            where=due & exists(on_debt, payments) & (on < NEVER),
            then=conclude(
                DebtPaid,
                duty=claim.payment,
                bearer=bearer,
                beneficiary=claim.beneficiary,
                year=claim.year,
                nth=SECOND,
                on=on,
            ),
            clause=claim.payment,
            says="adjustment-paid",
        ),
    ]


RULES: tuple[Rule, ...] = (
    rule(
        "figure replaced after the last day to pay",
        of=[wanted, window],
        where=(window.year == wanted.year)
        & IN_ONE_PART
        & (wanted.known_by == NEVER)
        & ~known(only(figure.percent, figure, ITS_FIGURE))
        & exists(figure, PRELIMINARY_IN_TIME)
        & exists(final, ITS_FINAL)
        & ~exists(final, ITS_FINAL & (final.published <= window.last_day)),
        then=conclude(
            Replaced,
            of=wanted.of,
            year=wanted.year,
            step=wanted.step,
            percent=only(figure.percent, figure, PRELIMINARY_IN_TIME),
            from_=latest(final.published, final, ITS_FINAL),
        ),
        clause=wanted.of,
        says="replaced-figure",
    ),
    rule(
        "indexed at first by a figure that was replaced",
        of=[replaced],
        then=conclude(
            StepAtFirst,
            of=replaced.of,
            year=replaced.year,
            step=replaced.step,
            percent=replaced.percent,
        ),
        clause=replaced.of,
        says="step-at-first",
    ),
    rule(
        "indexed at first as now",
        of=[step],
        where=exists(replaced, OF_THE_YEAR)
        & ~exists(replaced, OF_THE_YEAR & (replaced.step == step.step)),
        then=conclude(
            StepAtFirst, of=step.of, year=step.year, step=step.step, percent=step.percent
        ),
        clause=step.of,
        says="step-at-first",
    ),
    rule(
        "amount at first",
        of=[payment_year, indexation, yearly],
        where=IS_INDEXED
        & (yearly.of == payment_year.of)
        & (yearly.year == payment_year.year)
        & exists(replaced, OF_THE_AMOUNT)
        & (yearly.amount > AT_FIRST),
        then=conclude(
            AmountAtFirst,
            of=payment_year.of,
            year=payment_year.year,
            amount=AT_FIRST,
            from_=latest(replaced.from_, replaced, OF_THE_AMOUNT),
        ),
        clause=indexation.clause,
        says="amount-at-first",
    ),
    _claim_at_first(
        "whole amount owed at first", [], LIABLE_JOINTLY | ALONE, amount_at_first.amount
    ),
    _claim_at_first(
        "share owed at first",
        [allocation, weight],
        SEVERALLY
        & (weight.of == allocation.clause)
        & (weight.year == owes.year)
        & (weight.party == owes.bearer),
        calculated(
            "share", amount_at_first.amount, allocation.rounding, weight.place, WHOLE, FIGURES
        ),
    ),
    *_adjusted("adjustment", SEVERALLY, claim.bearer, ITS_KEPT),
    *_adjusted("joint adjustment", LIABLE_JOINTLY, NOBODY, ALL_KEPT),
)
TERMS = ()
