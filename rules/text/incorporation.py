"""Incorporation: another document is made part of the agreement, or is to be followed.

- id: X-1
  kind: incorporation
  document: {sv: "Bilaga 1", en: Appendix 1}
  version: fixed
"""

from typing import Literal

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.model.types import Parties, Said


class Incorporation(Term):
    """A document outside the clauses. `not stated`: nobody fixed which version."""

    __binds__ = ("binds",)
    document: Value[Said]
    version: Value[Literal["fixed", "as it reads at each time", "not stated"]] = default(
        "not stated"
    )
    binds: Value[Parties] = default(())


TERMS = (Incorporation,)
