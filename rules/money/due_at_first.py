"""Due at first: what a payer owes of a year by the index figures published by its last day.

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
  value used: final, preliminary until then
  first: 2031
  falling index: follows down

It is concluded where a final figure came after the last day, and the amount is more by it: what was
due by the day was less. Each part of a payment in parts has a last day of its own. What the figure
adds is dealt with in `adjustment.py` and, for the parts that are left, `instalment.py`.
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
from engine.inference.kinds import Conclusion, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Amount, ClauseId, Count, Day, Party, Percent, Year
from rules.money.indexation import FigurePublished, FigureWanted, IndexStep
from rules.money.payment import (
    IS_INDEXED,
    YearlyAmount,
    indexation,
    indexed_by,
    is_of,
    payment_year,
)
from rules.money.payment_owed import ALONE, LIABLE_JOINTLY, OF_TERM, SEVERALLY, claim, owes, term
from rules.money.payment_window import Window
from rules.money.shares import FIGURES, WHOLE, weight
from rules.money.shares import term as allocation


class Replaced(Conclusion):
    """A preliminary figure that was published by the last day to pay; a final one came later.

    `from`: the first day of the month of the edition with the final one.
    """

    __kind__ = "replaced-figure"
    of: Value[ClauseId]
    payment: Value[ClauseId]
    year: Value[Year]
    nth: Value[Count] = default(0)
    step: Value[Year]
    percent: Maybe[Percent]
    from_: Maybe[Day]


class StepAtFirst(Conclusion):
    """One year's indexation by what was published by the last day to pay; `nth`: of a part."""

    of: Value[ClauseId]
    payment: Value[ClauseId]
    year: Value[Year]
    nth: Value[Count] = default(0)
    step: Value[Year]
    percent: Maybe[Percent]


class AmountAtFirst(Conclusion):
    """The amount of a year by what was published by its last day, where it is less than now.

    `nth`: by the last day of a part. `from`: the day from which the rest is owed, that of the last
    figure that was replaced.
    """

    of: Value[ClauseId]
    year: Value[Year]
    nth: Value[Count] = default(0)
    amount: Maybe[Amount]
    from_: Maybe[Day]


class ClaimAtFirst(Conclusion):
    """What a payer owes of it."""

    payment: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    nth: Value[Count] = default(0)
    amount: Maybe[Amount]
    from_: Maybe[Day]


wanted = fact(FigureWanted)
window = fact(Window)
figure = fact(FigurePublished)
final = fact(FigurePublished, "final figure")
step = fact(IndexStep)
replaced = fact(Replaced)
other_replaced = fact(Replaced, "other replaced")
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
OF_THE_AMOUNT = (
    (replaced.of == indexation.clause)
    & (replaced.year == payment_year.year)
    & (replaced.payment == window.payment)
    & (replaced.nth == window.nth)
)
ITS_WINDOW = (window.payment == payment_year.of) & (window.year == payment_year.year)
OF_THE_WINDOW = (at_first.payment == window.payment) & (at_first.nth == window.nth)
AT_FIRST = calculated("indexed amount", *indexed_by(at_first, OF_THE_WINDOW))
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
            nth=amount_at_first.nth,
            amount=amount,
            from_=amount_at_first.from_,
        ),
        clause=owes.payment,
        says="claim-at-first",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "figure replaced after the last day to pay",
        of=[wanted, window],
        where=(window.year == wanted.year)
        & (wanted.known_by == NEVER)
        & ~known(only(figure.percent, figure, ITS_FIGURE))
        & exists(figure, PRELIMINARY_IN_TIME)
        & exists(final, ITS_FINAL)
        & ~exists(final, ITS_FINAL & (final.published <= window.last_day)),
        then=conclude(
            Replaced,
            of=wanted.of,
            payment=window.payment,
            year=wanted.year,
            nth=window.nth,
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
            payment=replaced.payment,
            year=replaced.year,
            nth=replaced.nth,
            step=replaced.step,
            percent=replaced.percent,
        ),
        clause=replaced.of,
        says="step-at-first",
    ),
    rule(
        "indexed at first as now",
        of=[step, replaced],
        where=OF_THE_YEAR
        & ~exists(
            other_replaced,
            (other_replaced.of == step.of)
            & (other_replaced.year == step.year)
            & (other_replaced.payment == replaced.payment)
            & (other_replaced.nth == replaced.nth)
            & (other_replaced.step == step.step),
        ),
        then=conclude(
            StepAtFirst,
            of=step.of,
            payment=replaced.payment,
            year=step.year,
            nth=replaced.nth,
            step=step.step,
            percent=step.percent,
        ),
        clause=step.of,
        says="step-at-first",
    ),
    rule(
        "amount at first",
        of=[payment_year, indexation, yearly, window],
        where=IS_INDEXED
        & ITS_WINDOW
        & (yearly.of == payment_year.of)
        & (yearly.year == payment_year.year)
        & exists(replaced, OF_THE_AMOUNT)
        & (yearly.amount > AT_FIRST),
        then=conclude(
            AmountAtFirst,
            of=payment_year.of,
            year=payment_year.year,
            nth=window.nth,
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
        & is_of(allocation, owes.payment)
        & (weight.of == allocation.clause)
        & (weight.year == owes.year)
        & (weight.party == owes.bearer),
        calculated(
            "share", amount_at_first.amount, allocation.rounding, weight.place, WHOLE, FIGURES
        ),
    ),
)
TERMS = ()
