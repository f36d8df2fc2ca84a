"""Joint until: until when those who owe something together are bound, and when a duty is over.

- id: X-1
  kind: obligation
  bearer: [beta, gamma]
  jointly: yes
  duty: {sv: bygga, en: build}

What several owe together lasts as long as one of them is bound. A duty is over for whoever bears it
once its last day has come, or that of the last of those who bear it together, or that of the
agreement; every clause type asks here whether that lies before a day.
"""

from collections.abc import Callable
from typing import Any

from engine.inference.expressions import ALWAYS, Condition, Maybe, Value, exists, latest
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Party
from rules.duty import JOINTLY, BoundUntil
from rules.period import FinalEnd, ended_before


class JointBearer(Conclusion):
    """One of those who owe something together, bound in some year."""

    duty: Value[ClauseId]
    party: Value[Party]


class JointLeaver(Conclusion):
    """One of them who leaves; where the last day is not known, no sooner than on `no_sooner`."""

    duty: Value[ClauseId]
    party: Value[Party]
    last: Maybe[Day]
    no_sooner: Maybe[Day]


class JointStayer(Conclusion):
    """One of them that no notice takes away."""

    duty: Value[ClauseId]
    party: Value[Party]


class BoundTogetherUntil(Conclusion):
    """The last day of the last of them, where all leave."""

    duty: Value[ClauseId]
    last: Maybe[Day]
    no_sooner: Maybe[Day]


until = fact(BoundUntil)
final_end = fact(FinalEnd)
joint = fact(JointBearer)
leaver = fact(JointLeaver)
other_leaver = fact(JointLeaver, "other leaver")
stayer = fact(JointStayer)
together_until = fact(BoundTogetherUntil)

OF_THE_SAME = other_leaver.duty == leaver.duty


def left_before(who: Value[Any], *days: Value[Any]) -> Condition:
    """Whether the last day of a party or a unit, if it leaves, lies before each of some days."""
    its_own = until.party == who
    return exists(until, _each(its_own, lambda day: _lies_before(until, day), days))


def ended_before_for(who: Value[Any], *days: Value[Any]) -> Condition:
    """The same, or whether the last day of the agreement does."""
    return left_before(who, *days) | _final_end_before(*days)


def ended_before_for_all(duty: Value[Any], *days: Value[Any]) -> Condition:
    """The same of all who owe something together: the last day of the last of them."""
    return _all_left_before(duty, *days) | _final_end_before(*days)


def over_before(duty: Value[Any], bearer: Value[Any], *days: Value[Any]) -> Condition:
    """Whether a duty is over before each of some days, for its bearer or for all who bear it."""
    return ended_before_for(bearer, *days) | ((bearer == JOINTLY) & _all_left_before(duty, *days))


def _all_left_before(duty: Value[Any], *days: Value[Any]) -> Condition:
    theirs = together_until.duty == duty
    return exists(
        together_until, _each(theirs, lambda day: _lies_before(together_until, day), days)
    )


def _final_end_before(*days: Value[Any]) -> Condition:
    return exists(final_end, _each(ALWAYS, lambda day: final_end.day < day, days))


def _lies_before(one: Any, day: Value[Any]) -> Condition:
    return ended_before(one.last, one.no_sooner, day)


def _each(
    where: Condition, holds: Callable[[Value[Any]], Condition], days: tuple[Value[Any], ...]
) -> Condition:
    for day in days:
        where = where & holds(day)
    return where


RULES: tuple[Rule, ...] = (
    rule(
        "joint bearer leaves",
        of=[joint, until],
        where=until.party == joint.party,
        then=conclude(
            JointLeaver,
            duty=joint.duty,
            party=joint.party,
            last=until.last,
            no_sooner=until.no_sooner,
        ),
        clause=joint.duty,
        says="bound-until-notice",
    ),
    rule(
        "joint bearer stays",
        of=[joint],
        where=~exists(until, until.party == joint.party),
        then=conclude(JointStayer, duty=joint.duty, party=joint.party),
        clause=joint.duty,
        says="joint-bearer-stays",
    ),
    rule(
        "borne together until the last of them leaves",
        of=[leaver],
        where=~exists(stayer, stayer.duty == leaver.duty),
        then=conclude(
            BoundTogetherUntil,
            duty=leaver.duty,
            last=latest(other_leaver.last, other_leaver, OF_THE_SAME),
            no_sooner=latest(other_leaver.no_sooner, other_leaver, OF_THE_SAME),
        ),
        clause=leaver.duty,
        says="bound-together-until",
    ),
)
TERMS = ()
