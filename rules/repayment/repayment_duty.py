"""Duty to repay: what is to be paid back is owed to each creditor, by no certain day.

- id: X-1
  kind: repayment
  on: misuse shown by an evaluation
  owed by: the association
  to: kommunerna
  amount: what was misused
  finding: an evaluation

It is owed once there is a ground, demanded or not, and from the day of that: when the rescission
works, the evaluation was made, a person found misuse, or the agreement ended early. No text says by
when, so nobody is late with it. It outlives the agreement. It is done when the most that can be
owed has come back. Where grounds of one year claim the same money, each clause whose ground gives
something has its row, and what is left is the same in all of them.
"""

from typing import Any

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    earliest,
    known,
    latest,
    no,
    value,
)
from engine.inference.expressions import year as year_of
from engine.inference.given import Ruling, YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.types import ClauseId, Day, Party, Year
from rules.duties.duty import its_duty
from rules.meetings.evaluation import Evaluation
from rules.money.debt import Debt, DebtPaid, left_to_pay
from rules.repayment.money_paid import MoneyBack
from rules.repayment.paid_and_repaid import alike
from rules.repayment.repayment import ALL_YEARS, NOTHING, MisuseShown, Owing, Repayment
from rules.repayment.repayment_amount import Repayable
from rules.repayment.set_off import RepaidTo
from rules.rescission.good_rescission import Rescinded


class OwedBackSince(Conclusion):
    """The day of a ground for repayment, from which it can be called for."""

    clause: Value[ClauseId]
    party: Value[Party]
    year: Maybe[Year]
    day: Maybe[Day]


term = fact(Repayment)
owing = fact(Owing)
repayable = fact(Repayable)
repaid_to = fact(RepaidTo)
money = fact(MoneyBack)
debt = fact(Debt)
year = fact(YearIs)
rescinded = fact(Rescinded)
misuse_shown = fact(MisuseShown)
evaluation = fact(Evaluation)
ruling = fact(Ruling)
since = fact(OwedBackSince)

NO_YEAR: Value[Year] = value(ALL_YEARS)
GROUND = (
    (repayable.clause == owing.clause)
    & alike(repayable, owing)
    & (repayable.most > NOTHING)
    & (repaid_to.party == owing.party)
    & ((repaid_to.most > NOTHING) | (repaid_to.least > NOTHING))
)
OF_THE_YEAR = (repaid_to.year == owing.year) & (owing.year == year.n)
OF_NO_YEAR = (known(repaid_to.year) & (repaid_to.year == ALL_YEARS)) | (
    ~known(repaid_to.year) & ~known(owing.year)
)
"""A ground of a year that is known has no part in the money of a year that is not."""
ITS_MONEY = (
    (term.clause == debt.duty)
    & (repaid_to.party == debt.bearer)
    & (repaid_to.to == debt.beneficiary)
    & (repaid_to.year == debt.year)
)
NOTHING_LEFT = (repaid_to.most_left <= NOTHING) & (repaid_to.least_left <= NOTHING)
"""Where the most is not known, something is left as long as something of the least is."""
CAME_BACK = (
    (money.by == debt.bearer)
    & (money.to == debt.beneficiary)
    & ((money.for_ == debt.year) | (debt.year == NO_YEAR))
)


def _owed(of: Value[Year]) -> Conclude:
    return conclude(
        Debt,
        duty=owing.clause,
        bearer=owing.party,
        beneficiary=repaid_to.to,
        year=of,
        opens=earliest(since.day, since, (since.clause == owing.clause) & alike(since, owing)),
    )


def _since(ground: str, of: list[object], where: Condition, day: Value[Any]) -> Rule:
    return rule(
        f"owed back since {ground}",
        of=[owing, *of],
        where=where,
        then=conclude(
            OwedBackSince, clause=owing.clause, party=owing.party, year=owing.year, day=day
        ),
        clause=owing.clause,
        says="owed-back-since",
    )


RULES: tuple[Rule, ...] = (
    _since(
        "the rescission",
        [term, rescinded],
        (term.clause == owing.clause)
        & (term.on == "rescission")
        & ((rescinded.by == owing.party) | (rescinded.against == owing.party))
        & ((owing.year == ALL_YEARS) | (owing.year == year_of(rescinded.day))),
        rescinded.day,
    ),
    _since(
        "the early end",
        [term],
        (term.clause == owing.clause) & (term.on == "early exit"),
        owing.last,
    ),
    _since(
        "the evaluation",
        [misuse_shown, evaluation],
        (misuse_shown.clause == owing.clause)
        & alike(misuse_shown, owing)
        & (misuse_shown.misused > NOTHING)
        & (evaluation.id == misuse_shown.evaluation),
        evaluation.on,
    ),
    _since(
        "a person found misuse",
        [term, ruling],
        (term.clause == owing.clause)
        & (owing.year == ALL_YEARS)
        & (ruling.term == term.judged_by)
        & no(ruling.answer),
        ruling.on,
    ),
    rule(
        "repayment owed",
        of=[owing, repayable, repaid_to, year],
        where=GROUND & OF_THE_YEAR,
        then=_owed(year.n),
        clause=owing.clause,
        says="repayment-owed",
    ),
    rule(
        "repayment owed of no certain year",
        of=[owing, repayable, repaid_to],
        where=GROUND & OF_NO_YEAR,
        then=_owed(NO_YEAR),
        clause=owing.clause,
        says="repayment-owed",
    ),
    rule(
        "left to repay",
        of=[term, debt, repaid_to],
        where=ITS_MONEY,
        then=left_to_pay(debt, repaid_to.least_left, repaid_to.most_left),
        clause=debt.duty,
        says="left-to-repay",
    ),
    rule(
        "repaid",
        of=[term, debt, repaid_to],
        where=ITS_MONEY & NOTHING_LEFT,
        then=conclude(DebtPaid, **its_duty(debt), on=latest(money.on, money, CAME_BACK)),
        clause=debt.duty,
        says="repaid",
    ),
)
TERMS = ()
