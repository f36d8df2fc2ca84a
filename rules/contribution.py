"""Contribution in kind: work or other means that a party brings, not money.

- id: X-1
  kind: contribution in kind
  by: alfa
  what: {sv: ideellt arbete, en: volunteer work}
  hours: 1500
  value: 250 000 SEK
"""

from typing import Literal

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.model.types import Amount, Count, OpenTerms, Party, Said


class Contribution(Term):
    """What a party brings. 0 hours and 0 value mean that the text gives no number."""

    __kind__ = "contribution in kind"
    by: Value[Party]
    what: Value[Said]
    hours: Value[Count] = default(0)
    value: Value[Amount] = default(0)
    per: Value[Literal["calendar year", "as needed"]] = default("as needed")
    reported_as: Value[Literal["hours and assignments", "assignments", "not stated"]] = default(
        "not stated"
    )
    judged_by: Value[OpenTerms] = default(())


TERMS = (Contribution,)
