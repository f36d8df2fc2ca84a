"""Dispute: how the parties settle disagreements.

- id: X-1
  kind: dispute
  by: all
  first: dialogue between the parties
  then: not stated

To talk first is a duty that the parties bear together while the agreement lasts. No event says
that there is a dispute: a party that holds the duty to be broken asserts a breach of it.
"""

from typing import Literal

from engine.inference.expressions import Value, exists
from engine.inference.kinds import Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Parties
from rules.breach import Breach, PutRight
from rules.duty import BoundIn, Failing, Owed
from rules.period import PeriodTerm


class Dispute(Term):
    """The order in which a dispute is handled."""

    __binds__ = ("by",)
    __together__ = "by"
    by: Value[Parties]
    first: Value[Literal["dialogue between the parties", "mediation"]]
    then: Value[Literal["general court", "arbitration", "not stated"]] = default("not stated")


term = fact(Dispute)
period = fact(PeriodTerm)
bound_in = fact(BoundIn)
breach = fact(Breach)
put_right = fact(PutRight)

RULES: tuple[Rule, ...] = (
    rule(
        "dispute to be talked over first",
        of=[term, period],
        where=exists(bound_in),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer="",
            sort="continuing",
            opens=period.from_,
        ),
        clause=term.clause,
        says="dispute-first",
    ),
    rule(
        "dispute not talked over first",
        of=[term, breach],
        where=(breach.duty == term.clause) & ~exists(put_right, put_right.breach == breach.id),
        then=conclude(Failing, duty=term.clause, bearer="", cause=breach.id, since=breach.on),
        clause=term.clause,
        says="breach-on-record",
    ),
)
TERMS = (Dispute,)
