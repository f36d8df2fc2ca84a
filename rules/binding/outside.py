"""Outside: whether the others are bound without a party on a day.

- id: X-1
  kind: approval
  by: all
  binds: those who have approved
  late approval: works back to the first day

One that has said no, or is on record as not having approved by then, is not among them. One whose
approval was annulled is so no longer from the day of the annulment: what is done after that need
not reach it. Whether it had been bound until then no text says: that is for a person. One of which
nothing is on record may be among them, and what has to reach all has to reach it too.
"""

from typing import Any

from engine.inference.expressions import Condition, Value, exists
from engine.inference.kinds import fact
from engine.inference.rules import Rule
from rules.binding.annulment import annulled, had_bound
from rules.binding.approval import Outside, Unbound

outside = fact(Outside)
unbound = fact(Unbound)


def not_bound_on(day: Value[Any], who: Value[Any]) -> Condition:
    """Whether the others were bound without a party on a day: it lacks an approval or a signature.

    Where its approval was annulled after that day, a person says whether it was bound until then.
    """
    found: Condition = exists(unbound, unbound.party == who) & ~exists(
        had_bound, (had_bound.party == who) & (had_bound.until > day)
    )
    return found


def outside_on(day: Value[Any], who: Value[Any]) -> Condition:
    """The same of a party that is known to lack its approval: refused, or annulled by that day."""
    found: Condition = exists(outside, outside.party == who) | (
        exists(annulled, annulled.party == who) & not_bound_on(day, who)
    )
    return found


RULES: tuple[Rule, ...] = ()
TERMS = ()
