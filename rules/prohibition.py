"""Prohibition: a party may not do or demand something.

- id: X-1
  kind: prohibition
  who: alfa
  may not: {sv: kräva mer, en: ask for more}
"""

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.model.types import Parties, Said


class Prohibition(Term):
    """What a party may not do, and what is left outside the ban."""

    who: Value[Parties]
    may_not: Value[Said]
    unless: Value[Said] = default(Said("", ""))


TERMS = (Prohibition,)
