"""Breach: somebody asserts that a duty is broken, demands that it is put right, puts it right.

    - id: X-1
      kind: obligation
      bearer: [alfa]
      towards: [beta, gamma]
      duty: {sv: ha personal anställd, en: have staff employed}
      judged by: [skyndsamt]

What is asserted against a continuing duty, of whatever clause type, breaks it until it has been put
right (`breach_on_record.py`). So does what is asserted against a clause that the duty carries
(`of_the_duty`, by which the other rules on breaches go too). A party answers for its units, and
what one of them puts right it has put right.

A duty that is owed to several may be broken towards one of them and kept towards the others.
`towards` says which. Where it is left out, whoever asserts the breach asserts it for itself;
whether it was broken towards the others too is not known.
"""

from typing import Any

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    exists,
    known,
    yes,
)
from engine.inference.given import DutyNamed, Listed, Member
from engine.inference.kinds import Conclusion, Event, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.about import About, about
from engine.model.types import NOT_STATED, ClauseId, Day, Id, Parties, Party
from rules.duties.duty import JOINTLY, BreachExcused, Owed
from rules.duties.joint_until import joint


class Breach(Event):
    """Somebody asserts a breach."""

    __whose__ = "against"
    __of_oneself__ = True
    __from_the_start__ = True
    by: Maybe[Party]
    against: Maybe[Party]
    duty: Maybe[ClauseId]
    on: Maybe[Day]
    towards: Maybe[Parties]


class Demand(Event):
    """Rectification is demanded."""

    __about__ = about(about=About(("breach",), later=True, same=("to", "against")))
    __from_the_start__ = True
    by: Maybe[Party]
    to: Maybe[Parties]
    on: Maybe[Day]
    about: Maybe[Id]


class Rectified(Event):
    """A breach was put right."""

    __about__ = about(about=About(("breach",), later=True, same=("by", "against")))
    __from_the_start__ = True
    by: Maybe[Party]
    on: Maybe[Day]
    about: Maybe[Id]


class PutRight(Conclusion):
    """The party in breach, or a unit of it, has put the breach right, on its day or later."""

    breach: Value[Id]
    rectification: Value[Id]
    on: Maybe[Day]


class Broken(Conclusion):
    """A breach of a continuing duty is asserted, towards a beneficiary, and not put right."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    breach: Value[Id]
    since: Maybe[Day]


owed = fact(Owed)
other_owed = fact(Owed, "owed to another")
breach = fact(Breach)
rectified = fact(Rectified)
put_right = fact(PutRight)
curer = fact(Member, "who put it right")
unit = fact(Member, "unit")
member = fact(Member)
towards = fact(Listed)
breach_excused = fact(BreachExcused)
duty_named = fact(DutyNamed)


IT_IS_EXCUSED = exists(
    breach_excused,
    (breach_excused.breach == breach.id) & (breach_excused.bearer == breach.against),
)
"""Force majeure kept the one said to be in breach from doing it (`excused_breach.py`)."""


def of_the_duty(clause: Value[Any]) -> Condition:
    """Whether a breach is one of the duty of a clause: it names that, or what that carries."""
    found: Condition = (duty_named.of == breach.id) & (duty_named.carrier == clause)
    return found


BORNE_BY_IT = (breach.against == owed.bearer) | exists(
    unit, (unit.id == owed.bearer) & (unit.party == breach.against)
)
BORNE_WITH_OTHERS = (
    (owed.bearer == JOINTLY)
    & (joint.duty == owed.duty)
    & (unit.id == joint.party)
    & ((unit.id == breach.against) | (unit.party == breach.against))
)
ASSERTED = (
    (owed.sort == "continuing")
    & of_the_duty(owed.duty)
    & ~exists(put_right, put_right.breach == breach.id)
    & ~exists(
        breach_excused,
        (breach_excused.breach == breach.id)
        & ((breach_excused.bearer == owed.bearer) | (breach_excused.bearer == breach.against)),
    )
)
TO_IT_ALONE = ~exists(
    other_owed,
    (other_owed.duty == owed.duty)
    & (other_owed.bearer == owed.bearer)
    & (other_owed.beneficiary != owed.beneficiary),
)
TOWARDS_IT = yes(towards.listed) | (
    ~known(towards.listed) & (TO_IT_ALONE | (breach.by == owed.beneficiary))
)


def _broken(to: Value[Any]) -> Conclude:
    return conclude(
        Broken,
        duty=owed.duty,
        bearer=owed.bearer,
        beneficiary=to,
        breach=breach.id,
        since=breach.on,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "breach put right",
        of=[breach, rectified, curer, member],
        where=(rectified.about == breach.id)
        & (curer.id == rectified.by)
        & (member.id == breach.against)
        & (curer.party == member.party)
        & (rectified.on >= breach.on),
        then=conclude(PutRight, breach=breach.id, rectification=rectified.id, on=rectified.on),
        says="breach-put-right",
    ),
    rule(
        "broken towards nobody in particular",
        of=[owed, breach, duty_named],
        where=ASSERTED & BORNE_BY_IT & (owed.beneficiary == NOT_STATED),
        then=_broken(owed.beneficiary),
        clause=owed.duty,
        says="breach-asserted",
    ),
    rule(
        "broken by one of those who bear it together",
        of=[owed, breach, duty_named, joint, unit],
        where=ASSERTED & BORNE_WITH_OTHERS,
        then=_broken(owed.beneficiary),
        clause=owed.duty,
        says="breach-asserted",
    ),
    rule(
        "broken towards somebody",
        of=[owed, breach, duty_named, member, towards],
        where=ASSERTED
        & BORNE_BY_IT
        & (member.id == owed.beneficiary)
        & (towards.of == breach.id)
        & (towards.role == "breach.towards")
        & ((towards.party == member.id) | (towards.party == member.party))
        & TOWARDS_IT,
        then=_broken(owed.beneficiary),
        clause=owed.duty,
        says="breach-asserted",
    ),
)
EVENTS = (Breach, Demand, Rectified)
