"""Set-off: what has come back for a year is taken off what is owed for it, creditor by creditor.

    - id: X-1
      kind: repayment
      on: early exit
      owed by: the association
      to: kommunerna
      amount: what is left in the accounts

On whatever ground it came back, but for what that creditor had paid beyond the amount of the year
(`rules/paid_too_much.py`). Creditors share in proportion to what each paid, in whole öre by largest
remainder.

What is left in the accounts no longer holds what had gone back by the last day of the agreement,
that day included: it is not set off against what was left then. Of what went back after that and no
later than the day on which what is left was stated, nobody knows whether the statement holds it.
Where other grounds of the year claim the same money, or may, nor is it known what came back on
which.
"""

from typing import Any

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    gathered,
    known,
    total,
)
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, Party, Year
from rules.money_paid import MoneyBack
from rules.paid_and_repaid import PaidFor, PaidInAll, alike
from rules.paid_too_much import less_the_excess
from rules.payment import UnusedFunds
from rules.repayment import ALL_YEARS, Owing, Repayment
from rules.repayment_amount import RepayableOfYear, RepaymentDue, lesser


class RepaidTo(Conclusion):
    """A creditor's part of it, what it has had back, and what is then left to repay."""

    party: Value[Party]
    year: Maybe[Year]
    to: Value[Party]
    paid: Maybe[Amount]
    least: Maybe[Amount]
    most: Maybe[Amount]
    back: Maybe[Amount]
    least_left: Maybe[Amount]
    most_left: Maybe[Amount]


class BackSinceLeft(Conclusion):
    """What came back to a creditor of a year of which it is owed what is left in the accounts.

    `since_the_end`: after the last day of the agreement; `since_stated`: after the day on which
    what is left was stated.
    """

    party: Value[Party]
    year: Maybe[Year]
    by: Value[Party]
    since_the_end: Maybe[Amount]
    since_stated: Maybe[Amount]


term = fact(Repayment)
unused = fact(UnusedFunds)
later = fact(UnusedFunds, "later")
money = fact(MoneyBack)
owing = fact(Owing)
own = fact(PaidFor, "own")
sharing = fact(PaidFor)
paid = fact(PaidInAll)
due = fact(RepaymentDue)
of_year = fact(RepayableOfYear)
since = fact(BackSinceLeft)

WEIGHTS = gathered(sharing.place, sharing.amount, fact=sharing, where=alike(sharing, due))
LEAST_PART = calculated("part by weight", due.least, own.place, WEIGHTS)
MOST_PART = calculated("part by weight", due.most, own.place, WEIGHTS)
CAME_BACK = less_the_excess(own.back, own, own.by)
STATED = (unused.by == owing.party) & (unused.year == owing.year) & (unused.on >= owing.last)
ITS_ACCOUNT = (later.by == owing.party) & (later.year == owing.year)
ITS_MONEY = (money.by == owing.party) & (money.to == own.by) & (money.for_ == owing.year)
OF_WHAT_IS_LEFT = alike(since, due) & (since.by == own.by)
ON_NO_OTHER_GROUND = alike(of_year, due) & known(of_year.grounds) & (of_year.grounds == 1)


def _repaid(
    name: str, of: list[object], where: Condition, at_least: Value[Any], at_most: Value[Any]
) -> Rule:
    """What is left where at least, and at most, so much of what came back is set off."""
    return rule(
        name,
        of=[due, own, paid, *of],
        where=alike(own, due) & alike(paid, due) & where,
        then=conclude(
            RepaidTo,
            party=due.party,
            year=due.year,
            to=own.by,
            paid=lesser(own.amount, paid.amount),  # not known where nothing is on record
            least=LEAST_PART,
            most=MOST_PART,
            back=CAME_BACK,
            least_left=calculated("left to pay", LEAST_PART, at_most),
            most_left=calculated("left to pay", MOST_PART, at_least),
        ),
        says="repaid-to",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "came back since what is left",
        of=[term, owing, own, unused],
        where=(term.clause == owing.clause)
        & (term.amount == "what is left in the accounts")
        & (owing.year != ALL_YEARS)
        & alike(own, owing)
        & STATED
        & ~exists(later, ITS_ACCOUNT & (later.on > unused.on)),
        then=conclude(
            BackSinceLeft,
            party=owing.party,
            year=owing.year,
            by=own.by,
            since_the_end=total(money.amount, money, ITS_MONEY & (money.on > owing.last)),
            since_stated=total(money.amount, money, ITS_MONEY & (money.on > unused.on)),
        ),
        clause=term.clause,
        says="back-since-left",
    ),
    _repaid("repaid to", [], ~exists(since, OF_WHAT_IS_LEFT), CAME_BACK, CAME_BACK),
    _repaid(
        "repaid to one that is owed what is left",
        [since],
        OF_WHAT_IS_LEFT & exists(of_year, ON_NO_OTHER_GROUND),
        lesser(since.since_stated, CAME_BACK),
        lesser(since.since_the_end, CAME_BACK),
    ),
    _repaid(
        "repaid to one that is owed what is left and more",
        [since],
        OF_WHAT_IS_LEFT & ~exists(of_year, ON_NO_OTHER_GROUND),
        lesser(since.since_stated, CAME_BACK),
        CAME_BACK,
    ),
)
TERMS = ()
