"""Eligibility: which persons the service is for. No personal data, only general traits.

    - id: X-1
      kind: eligibility
      groups: [victim, witness, relative]
      residents only: [victim]
      service: {sv: stöd, en: support}

`from age` and `below age` are completed years; 0 and no limit mean no boundary.
"""

from typing import Literal

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.model.types import NO_LIMIT, Count, Parties, Said, YesNo

Group = Literal["victim", "relative", "witness", "offender-relative", "anyone"]


class Eligibility(Term):
    """Who is inside the target group of a service."""

    groups: Value[tuple[Group, ...]]
    residents_only: Value[tuple[Group, ...]] = default(())
    from_age: Value[Count] = default(0)
    below_age: Value[Count] = default(NO_LIMIT)
    age_limits: Value[tuple[Group, ...]] = default(())
    crime: Value[Literal["any", "outside-home"]] = default("any")
    police_report: Value[Literal["not needed", "needed", "not stated"]] = default("not stated")
    by: Value[Parties] = default(())
    service: Value[Said]
    own_choice: Value[YesNo] = default(False)


TERMS = (Eligibility,)
