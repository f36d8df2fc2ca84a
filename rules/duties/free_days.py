"""Free days: those that are no days of delay, for the one who is late or for all who are.

- id: X-1
  kind: obligation
  bearer: [beta, gamma]
  jointly: yes
  duty: {sv: bygga, en: build}

Days on which a bearer was excused, or could hold back what it owed. Of what several owe together
they are so where all of them are hindered or may hold it back on the same days; where only some
are, a person says.
"""

from typing import Any, Literal

from engine.inference.expressions import ALWAYS, Condition, Maybe, Value, exists, value
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Id, Party
from rules.duties.duty import JOINTLY
from rules.duties.duty_state import excused
from rules.duties.held_back import suspended
from rules.duties.joint_bearers import (
    JointlyHindered,
    JointlyWithheld,
    a_person_says,
    hindered,
    withheld,
)
from rules.duties.joint_until import joint
from rules.text.judgements import HINDRANCE_OF_SOME
from rules.text.open_term import applies

Why = Literal["hindered", "held back"]


class NotAll(Conclusion):
    """Another of those who owe it together is not hindered, or may not hold back, on all the days.

    `of`: the hindrance, or who may hold back.
    """

    duty: Value[ClauseId]
    of: Value[Id]


class FreeDays(Conclusion):
    """Days, the first and the last included, that are no days of delay for a bearer, or for all."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    why: Value[Why]
    first: Maybe[Day]
    last: Maybe[Day]


free = fact(FreeDays)
not_all = fact(NotAll)
other_hindered = fact(JointlyHindered, "other hindered")
other_withheld = fact(JointlyWithheld, "other withheld")

ALL_HINDERED = ~exists(
    not_all, (not_all.duty == hindered.duty) & (not_all.of == hindered.event)
) | applies(HINDRANCE_OF_SOME.words, hindered.event)
ALL_HOLD_BACK = ~exists(
    not_all, (not_all.duty == withheld.duty) & (not_all.of == withheld.party)
) | a_person_says(withheld.duty)


def _not_all(name: str, spell: Any, other: Any, of: Value[Any]) -> Rule:
    return rule(
        name,
        of=[spell, joint],
        where=(joint.duty == spell.duty)
        & ~exists(
            other,
            (other.duty == spell.duty)
            & (other.party == joint.party)
            & (other.first <= spell.first)
            & (other.last >= spell.last),
        ),
        then=conclude(NotAll, duty=spell.duty, of=of),
        clause=spell.duty,
        says="not-all-free",
    )


def _free(name: str, why: Why, spell: Any, bearer: Value[Any], where: Condition) -> Rule:
    return rule(
        name,
        of=[spell],
        where=where,
        then=conclude(
            FreeDays, duty=spell.duty, bearer=bearer, why=why, first=spell.first, last=spell.last
        ),
        clause=spell.duty,
        says="free-days",
    )


RULES: tuple[Rule, ...] = (
    _not_all("not all are hindered", hindered, other_hindered, hindered.event),
    _not_all("not all hold back", withheld, other_withheld, withheld.party),
    _free("days of a hindrance", "hindered", excused, excused.bearer, ALWAYS),
    _free("days of holding back", "held back", suspended, suspended.bearer, ALWAYS),
    _free("days on which all are hindered", "hindered", hindered, value(JOINTLY), ALL_HINDERED),
    _free("days on which all hold back", "held back", withheld, value(JOINTLY), ALL_HOLD_BACK),
)
