"""Debt: money that is owed back, or in addition, by no certain day.

    - id: X-1
      kind: repayment
      on: misuse shown by an evaluation
      owed by: the association
      to: kommunerna
      amount: what was misused

What a ground for repayment gives (`rules/repayment_duty.py`) and what a final figure adds or
takes away (`rules/adjustment.py`, `rules/adjustment_back.py`). Nobody is late with it, it
outlives the agreement, and no force majeure is said to put it off.

It rests on amounts, and these on more contested points than all that merely falls due. So it has
kinds of its own, and is asked about in a run of its own (`engine/questions/obligations.py`).
"""

from engine.inference.expressions import Condition, Maybe, earliest, exists
from engine.inference.given import Asked
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Day
from rules.duty import OfADuty, its_duty, same
from rules.duty_state import DutyState, State


class Debt(OfADuty):
    """Something is owed from a day on, the first on which it can be called for."""

    opens: Maybe[Day]


class DebtPaid(OfADuty):
    """All of it has been paid; on the day of the last payment."""

    on: Maybe[Day]


class DebtState(State):
    """The state of a debt on the day asked about: pending, due or fulfilled."""

    __kind__ = "debt-state"


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
