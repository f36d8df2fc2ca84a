"""Permission: a party may do something, whatever the others think of it.

- id: X-1
  kind: permission
  who: alfa
  may: {sv: söka medel från andra, en: seek funds from others}
"""

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.model.types import Parties, Said


class Permission(Term):
    """What a party may do; `against` are those who must accept it."""

    who: Value[Parties]
    may: Value[Said]
    against: Value[Parties] = default(())


TERMS = (Permission,)
