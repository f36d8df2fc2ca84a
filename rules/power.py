"""Power: a party may start something that the others must answer to.

- id: X-1
  kind: power
  who: all
  may call for: renegotiation
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.types import Day, OpenTerms, Parties, Party


class Power(Term):
    """A right to call for something. `each`: one party alone may use it."""

    who: Value[Parties]
    may_call_for: Value[Literal["renegotiation", "follow-up", "change"]]
    used_by: Value[Literal["each", "all together"]] = default("each")
    judged_by: Value[OpenTerms] = default(())


class Renegotiation(Event):
    """A party called for renegotiation."""

    by: Maybe[Party]
    on: Maybe[Day]


TERMS = (Power,)
EVENTS = (Renegotiation,)
