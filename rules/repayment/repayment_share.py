"""Share of a repayment: grounds of which the text leaves it to people how much goes back.

    - id: X-1
      kind: repayment
      on: rescission
      owed by: the association
      to: kommunerna
      amount: in proportion to the breach
      judged by: part

A range that comes from grounds that claim the same money is nobody's to judge under an open term;
one within a ground is, unless other grounds claim all that was paid anyhow. An amount that somebody
has to state, and has not, is no share.
"""

from engine.inference.expressions import Value, known
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import NOT_STATED, ClauseId, OpenTerm, Party
from rules.repayment.repayment import ALL_YEARS, Repayment
from rules.repayment.repayment_amount import Repayable, RepaymentDue


class ShareLeft(Conclusion):
    """A ground whose share is left to those who apply the open term."""

    __kind__ = "share-left-to-people"
    clause: Value[ClauseId]
    party: Value[Party]
    judged_by: Value[OpenTerm]


term = fact(Repayment)
repayable = fact(Repayable)
due = fact(RepaymentDue)

RULES: tuple[Rule, ...] = (
    rule(
        "share that is left to people",
        of=[term, repayable, due],
        where=(term.clause == repayable.clause)
        & (term.judged_by != NOT_STATED)
        & known(repayable.least)
        & (repayable.least < repayable.most)
        & (due.party == repayable.party)
        & ((due.year == repayable.year) | (due.year == ALL_YEARS))
        & (due.least < due.most),
        then=conclude(
            ShareLeft, clause=term.clause, party=repayable.party, judged_by=term.judged_by
        ),
        clause=term.clause,
        says="share-left-to-people",
    ),
)
TERMS = ()
