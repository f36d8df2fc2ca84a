"""Which unit: a unit was to act and the record names its party, or the other way round.

- id: X-1
  kind: evaluation
  by: kontoret
  occurs: yearly
  first: 2030
  after the end: counts

Where `kontoret` is a unit of beta, an evaluation by beta may have been made by it or by another
unit. Where beta is to make it, one by `kontoret` may have been made for beta. The record does not
say, so a person does, or the entry names who it was.
"""

from typing import Any

from engine.inference.expressions import Condition, Value, awaits, exists, known
from engine.inference.given import Member
from engine.inference.kinds import fact
from rules.text.judgements import WHICH_UNIT

member = fact(Member)


def perhaps_the_same(one: Value[Any], other: Value[Any]) -> Condition:
    """Whether they are the same, or one is a unit of the other, whichever of them is which."""
    return (
        (one == other)
        | exists(member, (member.id == one) & (member.party == other))
        | exists(member, (member.id == other) & (member.party == one))
    )


def did(who: Value[Any], is_to: Value[Any], event: Value[Any]) -> Condition:
    """Whether one who is to act did, or a person has to say whether it was that one."""
    is_known = known(who)
    return (who == is_to) | (
        is_known & perhaps_the_same(who, is_to) & awaits(WHICH_UNIT.words, event)
    )


def went_to(who: Value[Any], is_to: Value[Any], event: Value[Any], named: Condition) -> Condition:
    """The same of one that may have got something; where it is not `named`, nobody is asked."""
    return (who == is_to) | (
        perhaps_the_same(who, is_to) & (~named | awaits(WHICH_UNIT.words, event))
    )


def stands_for(who: Value[Any], whom: Value[Any], event: Value[Any]) -> Condition:
    """Whether what was said to one was said to another: a party for its units, not they for it."""
    its_unit = (
        known(who) & known(whom) & exists(member, (member.id == who) & (member.party == whom))
    )
    return (
        (who == whom)
        | exists(member, (member.id == whom) & (member.party == who))
        | (its_unit & awaits(WHICH_UNIT.words, event))
    )


def for_its_party(one: Any, event: Value[Any]) -> Condition:
    """Whether a member of a party acts for it: the party itself, a unit if a person says so."""
    found: Condition = (one.id == one.party) | awaits(WHICH_UNIT.words, event)
    return found


TERMS = ()
