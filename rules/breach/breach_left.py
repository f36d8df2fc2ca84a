"""Breach left: a breach on record that nobody has put right.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received

A report may have come in time and still be said to break the agreement; and a clause that raises
no duty may be said to be broken too. A breach is left until it is put right, or until the
agreement no longer binds the party that is said to be in breach. One that is known to be none
(`breach_there.py`) is not left. Whether it is serious, or a breach at all, is for people to
say, and so is whether what was done after it put it right
(`breach_doubted.py`), which is told with it. What is asserted against a continuing duty is
told by the duty's own state too (`breach.py`).
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, exists
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Id, Party
from rules.breach.breach import PutRight, breach
from rules.breach.breach_doubted import DoneSince
from rules.breach.breach_there import BreachThere
from rules.duties.joint_until import left_before
from rules.term.in_force import ALL_OVER, asked


class BreachLeft(Conclusion):
    """A breach on record that has not been put right; `on` is the day it is said to be from."""

    breach: Value[Id]
    duty: Maybe[ClauseId]
    by: Maybe[Party]
    against: Maybe[Party]
    on: Maybe[Day]


there = fact(BreachThere)
put_right = fact(PutRight)
done_since = fact(DoneSince)

NO_LONGER_BOUND = ALL_OVER | left_before(breach.against, asked.on)

LEFT = (
    (there.breach == breach.id)
    & ~exists(put_right, put_right.breach == breach.id)
    & ~NO_LONGER_BOUND
)
ITS_CURE = (done_since.breach == breach.id) & (done_since.on <= asked.on)


def _left(name: str, of: list[Any], where: Condition) -> Rule:
    return rule(
        name,
        of=[asked, breach, there, *of],
        where=LEFT & where,
        then=conclude(
            BreachLeft,
            breach=breach.id,
            duty=breach.duty,
            by=breach.by,
            against=breach.against,
            on=breach.on,
        ),
        says=name.replace(" ", "-"),
    )


RULES: tuple[Rule, ...] = (
    _left("breach left", [], ~exists(done_since, ITS_CURE)),
    _left("breach left though something is done since", [done_since], ITS_CURE),
)
TERMS = ()
