"""Set-off: what has come back for a year is taken off what is owed for it, creditor by creditor.

    - id: X-1
      kind: repayment
      on: early exit
      owed by: the association
      to: kommunerna
      amount: what is left in the accounts

On whatever ground it came back, but for what that creditor had paid beyond the amount of the year
(`paid_too_much.py`). Creditors share in proportion to what each paid, in whole öre by largest
remainder. What is certain of one year is divided by what was paid for that year, and what came back
for another is not set off against it, beside a ground of all years too: more may be owed on that,
but of which year nobody has said.

What is left in the accounts no longer holds what had gone back by the last day of the agreement,
that day included: it is not set off against what was left then. Of what went back after that and no
later than the day on which what is left was stated, nobody knows whether the statement holds it.
Other grounds of the year may claim the same money, and then nobody knows what came back on which:
of them all may have been for those, and what came back by the last day too. So the least that is
left is the greatest of what each leaves by itself, and no ground lowers what another leaves for
certain. No more is left than what was paid and has not come back, whatever has been stated.
"""

from typing import Any

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    certainly,
    exists,
    gathered,
    total,
)
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, Party, Year
from rules.money.payment import UnusedFunds
from rules.repayment.money_paid import MoneyBack
from rules.repayment.paid_and_repaid import PaidFor, PaidInAll, alike
from rules.repayment.paid_too_much import less_the_excess
from rules.repayment.repayment import ALL_YEARS, Owing, Repayment
from rules.repayment.repayment_amount import (
    Repayable,
    RepaymentDue,
    lesser,
    of_year,
)


class RepaidTo(Conclusion):
    """A creditor's part of it, what it has had back, and what is then left to repay.

    `over`: what of that is certainly more than all that is owed to it.
    """

    party: Value[Party]
    year: Maybe[Year]
    to: Value[Party]
    paid: Maybe[Amount]
    least: Maybe[Amount]
    most: Maybe[Amount]
    back: Maybe[Amount]
    least_left: Maybe[Amount]
    most_left: Maybe[Amount]
    over: Maybe[Amount]


class BackSinceLeft(Conclusion):
    """What came back to a creditor of a year of which it is owed what is left in the accounts.

    `since_the_end`: after the last day of the agreement; `since_stated`: after the day on which
    what is left was stated. `least`: what is left of that ground at least.
    """

    party: Value[Party]
    year: Maybe[Year]
    by: Value[Party]
    since_the_end: Maybe[Amount]
    since_stated: Maybe[Amount]
    least: Maybe[Amount]


term = fact(Repayment)
unused = fact(UnusedFunds)
later = fact(UnusedFunds, "later")
money = fact(MoneyBack)
owing = fact(Owing)
own = fact(PaidFor, "own")
sharing = fact(PaidFor)
paid = fact(PaidInAll)
due = fact(RepaymentDue)
repayable = fact(Repayable)
since = fact(BackSinceLeft)
account = fact(BackSinceLeft, "account")


def left(amount: Value[Any], set_off: Value[Any]) -> Maybe[Any]:
    """What is left of an amount when another is set off against it; 0 where that is more."""
    return calculated("left to pay", amount, set_off)


def _part(amount: Value[Any], of: Any) -> Maybe[Any]:
    """The creditor's part of an amount of the money of a year, or of all."""
    weights = gathered(sharing.place, sharing.amount, fact=sharing, where=alike(sharing, of))
    return calculated("part by weight", amount, own.place, weights)


def _of_the_years(function: str, *of_each: Value[Any]) -> Maybe[Any]:
    """Of the creditor's parts of what is certain of each year, where all are owed in one."""
    in_one = due.year == ALL_YEARS
    its_years = in_one & (of_year.party == due.party) & (of_year.year != ALL_YEARS)
    its_shares = in_one & (sharing.party == due.party) & (sharing.year != ALL_YEARS)
    return calculated(
        function,
        own.place,
        certainly(of_year.year, of_year.least, fact=of_year, where=its_years),
        gathered(
            sharing.year, sharing.place, sharing.amount, *of_each, fact=sharing, where=its_shares
        ),
    )


PARTS_OF_YEARS = _of_the_years("parts of years")
LEFT_OF_YEARS = _of_the_years("left of parts of years", sharing.back)


def _greater(one: Value[Any], other: Value[Any]) -> Maybe[Any]:
    return calculated("greater amount", one, other)


LEAST_PART = _part(due.of_itself, due)
MOST_PART = _part(due.most, due)
CAME_BACK = less_the_excess(own.back, own, own.by)
STATED = (unused.by == owing.party) & (unused.year == owing.year) & (unused.on >= owing.last)
ITS_ACCOUNT = (later.by == owing.party) & (later.year == owing.year)
ITS_MONEY = (money.by == owing.party) & (money.to == own.by) & (money.for_ == owing.year)
SINCE_THE_END: Maybe[Amount] = total(money.amount, money, ITS_MONEY & (money.on > owing.last))
STATED_AS_LEFT = calculated(
    "greatest amount",
    certainly(
        repayable.least,
        fact=repayable,
        where=(repayable.clause == owing.clause) & alike(repayable, owing),
    ),
)
OF_WHAT_IS_LEFT = alike(since, due) & (since.by == own.by)
SINCE_STATED = lesser(since.since_stated, CAME_BACK)
LEFT_OF_THE_ACCOUNT = calculated(
    "greatest amount",
    certainly(account.least, fact=account, where=alike(account, due) & (account.by == own.by)),
)
STILL_THERE = left(own.amount, own.back)
"""What was paid and has not come back."""
LEAST_LEFT = _greater(left(LEAST_PART, CAME_BACK), LEFT_OF_THE_ACCOUNT)


def _repaid(
    name: str,
    of: list[object],
    where: Condition,
    at_least: Value[Any],
    most_left: Maybe[Any] | None = None,
) -> Rule:
    """What is left, where so much of what came back is certainly set off."""
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
            least=_greater(LEAST_PART, PARTS_OF_YEARS),
            most=MOST_PART,
            back=CAME_BACK,
            least_left=_greater(LEAST_LEFT, LEFT_OF_YEARS),
            most_left=left(MOST_PART, at_least) if most_left is None else most_left,
            over=left(at_least, MOST_PART),
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
            since_the_end=SINCE_THE_END,
            since_stated=total(money.amount, money, ITS_MONEY & (money.on > unused.on)),
            least=lesser(
                left(_part(STATED_AS_LEFT, owing), lesser(SINCE_THE_END, CAME_BACK)),
                STILL_THERE,
            ),
        ),
        clause=term.clause,
        says="back-since-left",
    ),
    _repaid("repaid to", [], ~exists(since, OF_WHAT_IS_LEFT), CAME_BACK),
    _repaid(
        "repaid to one that is owed what is left",
        [since],
        OF_WHAT_IS_LEFT,
        SINCE_STATED,
        lesser(left(MOST_PART, SINCE_STATED), STILL_THERE),
    ),
)
TERMS = ()
