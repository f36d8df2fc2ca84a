"""Duty to repay: what is to be paid back is owed to each creditor, by no certain day.

- id: X-1
  kind: repayment
  on: misuse shown by an evaluation
  owed by: the association
  to: kommunerna
  amount: what was misused

It is owed once there is a ground, demanded or not; where an early end is the ground, from that
end. No text says by when, so nobody is late with it. It outlives the agreement. It is done when
the most that can be owed has come back. Where grounds of one year claim the same money, each
clause has its row, and what is left is the same in all of them.
"""

from engine.inference.expressions import Condition, Value, case, exists, known, latest, value
from engine.inference.given import YearIs
from engine.inference.kinds import fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.types import Year
from rules.debt import Debt, DebtPaid
from rules.duty import LeftToPay
from rules.paid_and_repaid import alike
from rules.payment import Payment
from rules.period import PeriodTerm
from rules.repayment import ALL_YEARS, NOTHING, Owing, Repayment
from rules.repayment_amount import RepaidTo, Repayable

term = fact(Repayment)
period = fact(PeriodTerm)
owing = fact(Owing)
repayable = fact(Repayable)
repaid_to = fact(RepaidTo)
payment = fact(Payment)
year = fact(YearIs)

NO_YEAR: Value[Year] = value(ALL_YEARS)
GROUND = (
    (term.clause == owing.clause)
    & (repayable.clause == owing.clause)
    & alike(repayable, owing)
    & (repaid_to.party == owing.party)
    & ((repaid_to.most > NOTHING) | (repaid_to.least > NOTHING))
)
OF_THE_YEAR = (repaid_to.year == owing.year) & (owing.year == year.n)
OF_NO_YEAR = (repaid_to.year == ALL_YEARS) | ~known(repaid_to.year)
CAME_BACK = (payment.by == owing.party) & (payment.to == repaid_to.to)
NOTHING_LEFT = repaid_to.most_left <= NOTHING


def _owed(of: Value[Year]) -> Conclude:
    return conclude(
        Debt,
        duty=owing.clause,
        bearer=owing.party,
        beneficiary=repaid_to.to,
        year=of,
        opens=case(term.on, {"early exit": owing.last}, otherwise=period.from_),
    )


def _left(of: Value[Year]) -> Conclude:
    return conclude(
        LeftToPay,
        duty=owing.clause,
        bearer=owing.party,
        beneficiary=repaid_to.to,
        year=of,
        least=repaid_to.least_left,
        most=repaid_to.most_left,
    )


def _done(of: Value[Year], its: Condition) -> Conclude:
    return conclude(
        DebtPaid,
        duty=owing.clause,
        bearer=owing.party,
        beneficiary=repaid_to.to,
        year=of,
        on=latest(payment.on, payment, CAME_BACK & its),
    )


RULES: tuple[Rule, ...] = (
    rule(
        "repayment owed",
        of=[term, period, owing, repayable, repaid_to, year],
        where=GROUND & OF_THE_YEAR,
        then=_owed(year.n),
        clause=term.clause,
        says="repayment-owed",
    ),
    rule(
        "repayment owed of no certain year",
        of=[term, period, owing, repayable, repaid_to],
        where=GROUND & OF_NO_YEAR,
        then=_owed(NO_YEAR),
        clause=term.clause,
        says="repayment-owed",
    ),
    rule(
        "left to repay",
        of=[term, owing, repayable, repaid_to, year],
        where=GROUND & OF_THE_YEAR,
        then=_left(year.n),
        clause=term.clause,
        says="left-to-repay",
    ),
    rule(
        "left to repay of no certain year",
        of=[term, owing, repayable, repaid_to],
        where=GROUND & OF_NO_YEAR,
        then=_left(NO_YEAR),
        clause=term.clause,
        says="left-to-repay",
    ),
    rule(
        "repaid",
        of=[term, owing, repayable, repaid_to, year],
        where=GROUND & OF_THE_YEAR & NOTHING_LEFT & exists(payment, CAME_BACK),
        then=_done(year.n, payment.for_ == year.n),
        clause=term.clause,
        says="repaid",
    ),
    rule(
        "repaid of no certain year",
        of=[term, owing, repayable, repaid_to],
        where=GROUND & OF_NO_YEAR & NOTHING_LEFT & exists(payment, CAME_BACK),
        then=_done(NO_YEAR, payment.for_ == payment.for_),
        clause=term.clause,
        says="repaid",
    ),
)
TERMS = ()
