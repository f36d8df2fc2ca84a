"""Dispute: how the parties settle disagreements.

- id: X-1
  kind: dispute
  first: dialogue between the parties
  then: not stated
"""

from typing import Literal

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default


class Dispute(Term):
    """The order in which a dispute is handled."""

    first: Value[Literal["dialogue between the parties", "mediation"]]
    then: Value[Literal["general court", "arbitration", "not stated"]] = default("not stated")


TERMS = (Dispute,)
