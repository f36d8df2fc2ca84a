"""Statutory reference: the text points at an act; the engine stores it and applies none of it.

- id: X-1
  kind: statutory reference
  act: SFS 2025:400
  place: 10 kap. 1 §
  says: {sv: insatser i form av rådgivning, en: measures in the form of advice}
"""

from typing import Literal

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.model.types import Said, Word


class StatutoryReference(Term):
    """A reference to law. `static`: to the act as named, also after it is replaced."""

    __kind__ = "statutory reference"
    act: Value[Word] = default("")
    place: Value[Word] = default("")
    says: Value[Said]
    reference: Value[Literal["static", "dynamic", "not stated"]] = default("not stated")


TERMS = (StatutoryReference,)
