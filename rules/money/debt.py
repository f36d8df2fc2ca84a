"""Debt: money that is owed back, or in addition, by no certain day.

    - id: X-1
      kind: repayment
      on: misuse shown by an evaluation
      owed by: the association
      to: kommunerna
      amount: what was misused
      finding: an evaluation

What a ground for repayment gives (`repayment/repayment_duty.py`) and what a final figure adds or
takes away (`adjustment.py`, `adjustment_back.py`). Nobody is late with it, it
outlives the agreement, and no force majeure is said to put it off.

It rests on amounts, and these on more contested points than all that merely falls due. So it has
kinds of its own, and is asked about in a run of its own (`engine/questions/lists/obligations.py`).
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, earliest, exists
from engine.inference.given import Asked
from engine.inference.kinds import Conclusion, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Amount, ClauseId, Count, Day, Party, Year
from rules.duties.duty import OfADuty, its_duty, same
from rules.duties.duty_state import DutyState, State


class Debt(OfADuty):
    """Something is owed from a day on, the first on which it can be called for."""

    opens: Maybe[Day]


class DebtPaid(OfADuty):
    """All of it has been paid; on the day of the last payment."""

    on: Maybe[Day]


class LeftToPay(Conclusion):
    """The least and the most that is left to pay of a duty; the same where the text decides."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year] = default(0)
    nth: Value[Count] = default(0)
    least: Maybe[Amount]
    most: Maybe[Amount]


class DebtState(State):
    """The state of a debt on the day asked about: pending, due or fulfilled."""

    __kind__ = "debt-state"


def left_to_pay(debt: Any, least: Maybe[Any], most: Maybe[Any]) -> Conclude:
    """That so much, in öre, is left of a debt."""
    return conclude(
        LeftToPay,
        duty=debt.duty,
        bearer=debt.bearer,
        beneficiary=debt.beneficiary,
        year=debt.year,
        nth=debt.nth,
        least=least,
        most=most,
    )


asked = fact(Asked)
owed = fact(Debt, "owed")
done = fact(DebtPaid, "done")

PAID = exists(done, same(done, owed))
OPEN = owed.opens <= asked.on


def _state(state: DutyState, where: Condition) -> Rule:
    return rule(
        f"debt is {state}",
        of=[asked, owed],
        where=where,
        then=conclude(
            DebtState,
            **its_duty(owed),
            state=state,
            opens=owed.opens,
            last_day=NEVER,
            late_after=NEVER,
            done_on=earliest(done.on, done, same(done, owed)) if state == "fulfilled" else NEVER,
        ),
        clause=owed.duty,
        says=f"duty.{state}",
    )


RULES: tuple[Rule, ...] = (
    _state("pending", ~OPEN & ~PAID),
    _state("due", OPEN & ~PAID),
    _state("fulfilled", PAID),
)
TERMS = ()
