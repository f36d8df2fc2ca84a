"""Definition: what a word or a thing is in this agreement; decides nothing by itself.

- id: X-1
  kind: definition
  defines: {sv: föreningen, en: the association}
"""

from engine.inference.expressions import Value
from engine.inference.kinds import Term
from engine.model.types import Said


class Definition(Term):
    """Says what something is; other clauses are read with it."""

    defines: Value[Said]


TERMS = (Definition,)
