"""Party: a clause that names who is bound.

- id: X-1
  kind: party
  party: alfa
"""

from engine.inference.expressions import Value
from engine.inference.kinds import Term
from engine.model.types import Party


class PartyTerm(Term):
    """Names one party. The party itself stands in the agreement's `parties`."""

    __kind__ = "party"
    party: Value[Party]


TERMS = (PartyTerm,)
