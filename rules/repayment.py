"""Repayment: money already paid goes back, in part or in full.

- id: X-1
  kind: repayment
  on: rescission
  owed by: the association
  to: kommunerna
  amount: what was not matched by performance this year
  judged by: part-or-all
"""

from typing import Literal

from engine.inference.expressions import Value
from engine.inference.kinds import Term, default
from engine.model.types import NOT_STATED, OpenTerm, Parties


class Repayment(Term):
    """When money goes back, who owes it, to whom, and how much."""

    on: Value[Literal["rescission", "early exit", "misuse shown by an evaluation"]]
    owed_by: Value[
        Literal[
            "the association if in breach",
            "the party in breach",
            "the party that rescinds",
            "the association",
        ]
    ]
    to: Value[Parties]
    amount: Value[
        Literal[
            "what was not matched by performance this year",
            "in proportion to the breach",
            "the whole payment of the year",
            "all payments",
            "what is left in the accounts",
            "in proportion to the time left",
            "what was misused",
        ]
    ]
    finding: Value[Literal["an evaluation", "any reliable finding"]] = default("an evaluation")
    judged_by: Value[OpenTerm] = default(NOT_STATED)


TERMS = (Repayment,)
