"""The association: whom a clause on repayment means by it.

    - id: X-1
      kind: repayment
      on: misuse shown by an evaluation
      owed by: the association
      to: kommunerna
      amount: what was misused
      finding: an evaluation

It is whoever stands on another side than those who are to have money back, however the agreement
calls the sides. Where several do, a finding of misuse is one of those of whom the entry says it
(`misused-by`); a finding that has no entry of its own names nobody, and a person says whom it is
of (`whose-misuse`).
"""

from typing import Any

from engine.inference.expressions import Condition, Value, awaits, exists, known
from engine.inference.given import Listed, Member, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Party, Word
from rules.text.judgements import WHOSE_MISUSE


class SideToHaveBack(Conclusion):
    """The side of somebody who is to have money back under a clause."""

    clause: Value[ClauseId]
    side: Value[Word]


class TheAssociation(Conclusion):
    """A party that a clause on repayment means by the association."""

    clause: Value[ClauseId]
    party: Value[Party]


creditor = fact(Listed, "creditor")
member = fact(Member)
party = fact(PartyIs)
to_have_back = fact(SideToHaveBack)
association = fact(TheAssociation)
another = fact(TheAssociation, "another association")


def is_association(clause: Value[Any], who: Value[Any]) -> Condition:
    """Whether a clause means a party by the association."""
    return exists(association, (association.clause == clause) & (association.party == who))


def _only_one(clause: Value[Any], who: Value[Any]) -> Condition:
    """Whether a clause means no other party by it."""
    return ~exists(another, (another.clause == clause) & (another.party != who))


def found_of(by: Value[Any], clause: Value[Any], who: Value[Any]) -> Condition:
    """Whether what was found misused is of a party: the entry says so, or there is no other."""
    named = exists(member, (member.id == by) & (member.party == who))
    return named | (~known(by) & _only_one(clause, who))


def ruled_of(about: Value[Any], clause: Value[Any], who: Value[Any]) -> Condition:
    """The same of a finding that names nobody: where there are several, a person says of whom."""
    return _only_one(clause, who) | awaits(WHOSE_MISUSE.words, about)


RULES: tuple[Rule, ...] = (
    rule(
        "side that is to have money back",
        of=[creditor, member, party],
        where=(creditor.role == "repayment.to")
        & (member.id == creditor.party)
        & (party.id == member.party),
        then=conclude(SideToHaveBack, clause=creditor.of, side=party.side),
        clause=creditor.of,
        says="side-to-have-back",
    ),
    rule(
        "the association",
        of=[creditor, party],
        where=(creditor.role == "repayment.to")
        & ~exists(
            to_have_back,
            (to_have_back.clause == creditor.of) & (to_have_back.side == party.side),
        ),
        then=conclude(TheAssociation, clause=creditor.of, party=party.id),
        clause=creditor.of,
        says="the-association",
    ),
)
TERMS = ()
