"""Dispute: how the parties settle disagreements.

- id: X-1
  kind: dispute
  by: all
  first: dialogue between the parties
  then: not stated

To talk first is a duty that the parties bear together while the agreement lasts. No event says
that there is a dispute: a party that holds the duty to be broken asserts a breach of it, which is
judged as one of anything else that several owe together (`breach/breach.py`).
"""

from typing import Literal

from engine.inference.expressions import Value, exists
from engine.inference.given import Listed
from engine.inference.kinds import Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Parties
from rules.duties.bound_in import unit_ever_bound
from rules.duties.duty import Owed
from rules.duties.joint_until import JointBearer, joint
from rules.term.period import PeriodTerm


class Dispute(Term):
    """The order in which a dispute is handled."""

    __binds__ = ("by",)
    __together__ = "by"
    by: Value[Parties]
    first: Value[Literal["dialogue between the parties", "mediation"]]
    then: Value[Literal["general court", "arbitration", "not stated"]] = default("not stated")


term = fact(Dispute)
period = fact(PeriodTerm)
talks = fact(Listed)

RULES: tuple[Rule, ...] = (
    rule(
        "dispute to be talked over first",
        of=[term, period],
        where=exists(joint, joint.duty == term.clause),
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
        "talks over a dispute with others",
        of=[term, talks],
        where=(talks.of == term.clause)
        & (talks.role == "dispute.by")
        & unit_ever_bound(talks.party),
        then=conclude(JointBearer, duty=term.clause, party=talks.party),
        clause=term.clause,
        says="bears-with-others",
    ),
)
TERMS = (Dispute,)
