"""Joint until: until when those who owe something together are bound, and when a duty is over.

- id: X-1
  kind: obligation
  bearer: [beta, gamma]
  jointly: yes
  duty: {sv: bygga, en: build}

What several owe together lasts as long as one of them is bound, and each of them is until the first
of the days on which it leaves. That is found as in `notice/left_alone.py`: of each departure it is
asked whether anybody stays, or leaves later, since what is worked out of departures that may not
be there has no day. A duty is over for whoever bears it once its last day has come, or that of the
last of those who bear it together, or that of the agreement; every clause type asks here whether
that lies before a day.
"""

from collections.abc import Callable
from typing import Any

from engine.inference.expressions import ALWAYS, Condition, Maybe, Value, exists, known
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Party
from rules.duties.bound_in import BoundUntil
from rules.duties.duty import JOINTLY
from rules.term.period import FinalEnd, ended_before


class JointBearer(Conclusion):
    """One of those who owe something together, bound in some year."""

    duty: Value[ClauseId]
    party: Value[Party]


class JointLeaver(Conclusion):
    """One of them who leaves, by the first of its departures: no other is known to be sooner."""

    duty: Value[ClauseId]
    party: Value[Party]
    last: Maybe[Day]


class JointStayer(Conclusion):
    """One of them that nothing on record takes out."""

    duty: Value[ClauseId]
    party: Value[Party]


class BoundTogetherUntil(Conclusion):
    """A last day of one of them by which all the others have left; the first such day counts."""

    duty: Value[ClauseId]
    last: Maybe[Day]
    no_sooner: Maybe[Day]


until = fact(BoundUntil)
final_end = fact(FinalEnd)
own_until = fact(BoundUntil, "own until")
joint = fact(JointBearer)
other_leaver = fact(JointLeaver, "other leaver")
stayer = fact(JointStayer)
together_until = fact(BoundTogetherUntil)

LEAVES = until.party == joint.party
SOONER = (own_until.party == until.party) & known(own_until.last) & (own_until.last < until.last)
LATER = (
    (other_leaver.duty == joint.duty)
    & (other_leaver.party != joint.party)
    & (other_leaver.last > until.last)
)


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
        where=LEAVES & ~exists(own_until, SOONER),
        then=conclude(JointLeaver, duty=joint.duty, party=joint.party, last=until.last),
        clause=joint.duty,
        says="bound-until-notice",
    ),
    rule(
        "joint bearer stays",
        of=[joint],
        where=~exists(until, LEAVES),
        then=conclude(JointStayer, duty=joint.duty, party=joint.party),
        clause=joint.duty,
        says="joint-bearer-stays",
    ),
    rule(
        "borne together until the last of them leaves",
        of=[joint, until],
        where=LEAVES & ~exists(stayer, stayer.duty == joint.duty) & ~exists(other_leaver, LATER),
        then=conclude(
            BoundTogetherUntil,
            duty=joint.duty,
            last=until.last,
            no_sooner=until.no_sooner,
        ),
        clause=joint.duty,
        says="bound-together-until",
    ),
)
TERMS = ()
