"""Conditional renewal: the agreement goes on only after an evaluation.

    - id: X-1
      kind: renewal
      renewal: after an evaluation
      length: 1 year
      by: [beta, gamma]
      before the end: 2 months

One of the parties named has evaluated during the period before, in time. A renewal only after
approval is in `renewal_approval.py`.
"""

from engine.inference.expressions import Value, exists, within
from engine.inference.given import Listed
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Count
from rules.binding.which_unit import did
from rules.meetings.evaluation import Evaluation
from rules.term.renewal import NotRenewed, Slot


class Evaluated(Conclusion):
    """The period before the nth was evaluated in time."""

    n: Value[Count]


slot = fact(Slot)
named = fact(Listed)
evaluation = fact(Evaluation)
evaluated = fact(Evaluated)

RULES: tuple[Rule, ...] = (
    rule(
        "evaluated before renewal",
        of=[slot, named, evaluation],
        where=(slot.renewal == "after an evaluation")
        & (named.of == slot.clause)
        & (named.role == "renewal.by")
        & did(evaluation.by, named.party, evaluation.id)
        & within(evaluation.on, after=slot.ask_after, until=slot.ask_by),
        then=conclude(Evaluated, n=slot.n),
        clause=slot.clause,
        says="evaluated-before-renewal",
    ),
    rule(
        "not evaluated before renewal",
        of=[slot],
        where=(slot.renewal == "after an evaluation") & ~exists(evaluated, evaluated.n == slot.n),
        then=conclude(NotRenewed, n=slot.n),
        clause=slot.clause,
        says="not-evaluated-before-renewal",
    ),
)
TERMS = ()
