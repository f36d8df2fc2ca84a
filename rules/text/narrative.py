"""Narrative: text that binds nobody but guides how the rest is read.

- id: X-1
  kind: narrative
  why: background
"""

from typing import Literal

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.model.types import Said

Why = Literal[
    "background",
    "purpose",
    "goal",
    "vision",
    "value",
    "statute restated",
    "about somebody who is not a party",
    "organisation",
    "number of copies",
    "signature block",
    "introduces what follows",
]


class Narrative(Term):
    """Declares a clause non-normative, with the reason."""

    why: Value[Why]
    note: Value[Said] = default(Said("", ""))


TERMS = (Narrative,)
