"""Held back: whether a duty may be held back on a day, or could be on its last day.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
- id: X-2
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: several
- id: X-3
  kind: cure
  of: X-1
  within: 30 days
  withheld: X-2

What falls due while it may be held back is not late for as long as that lasts. Once it may not be
held back any longer the text names no day for it, as after a hindrance: it is due by no certain
day, and whether what is done then came soon enough a person says.
"""

from typing import Any

from engine.inference.expressions import Condition, Value, exists
from engine.inference.kinds import fact
from engine.inference.rules import Rule
from rules.duties.duty import Suspended
from rules.duties.joint_bearers import all_hold_back, may_be_kept

suspended = fact(Suspended)


def one_holds_back(
    duty: Value[Any], bearer: Value[Any], last_day: Value[Any], on: Value[Any]
) -> Condition:
    """Whether a bearer may hold something back on a day."""
    its_own = (suspended.duty == duty) & (suspended.bearer == bearer)
    return exists(suspended, its_own & may_be_kept(suspended, last_day, on))


def held_back_now(one: Any, on: Value[Any]) -> Condition:
    """Whether it may be held back on the day asked about; only what fell due since then may be."""
    its_own = one_holds_back(one.duty, one.bearer, one.last_day, on)
    return its_own | all_hold_back(one, on, "now")


def held_back_then(one: Any) -> Condition:
    """Whether it could be held back on its last day."""
    its_own = one_holds_back(one.duty, one.bearer, one.last_day, one.last_day)
    return its_own | all_hold_back(one, one.last_day, "on the last day")


RULES: tuple[Rule, ...] = ()
TERMS = ()
