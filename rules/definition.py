"""Definition: what a word or a thing is in this agreement; decides nothing by itself.

- id: X-1
  kind: definition
  defines: {sv: föreningen, en: the association}
"""

from engine.inference.expressions import Value
from engine.inference.kinds import EVERYBODY, Term
from engine.model.types import Said


class Definition(Term):
    """Says what something is; other clauses are read with it."""

    __binds__ = EVERYBODY  # what is defined may be a part of what a duty elsewhere asks for
    defines: Value[Said]


TERMS = (Definition,)
