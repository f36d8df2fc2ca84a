"""Excuse: whether force majeure excuses a party from what it has to do on a day.

- id: X-1
  kind: force majeure
  causes: [war, fire, contagion]
  other causes: yes

Only what a party owes can it be excused from: something of the duty has to be left to do on the
day, so the party was bound, its time had begun, and it had not been done. What was to be done by
a day is excused if a hindrance lasted on that last day, and one lasts on the day asked about: a
hindrance that began later excuses nothing of it. `rules/duty_state.py` says the same of each duty.
"""

from engine.inference.expressions import Maybe, Value, exists
from engine.inference.given import Member, WantedDuty
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.types import ClauseId, Day, Party
from rules.duty import JOINTLY, DutySort, Excused, covers
from rules.duty_state import AT_ALL, LAPSED, OPEN, OVER, asked, owed
from rules.force_majeure import term


class LeftToDo(Conclusion):
    """Something of the duty asked about that the party, or a unit of it, still has to do."""

    duty: Value[ClauseId]
    party: Value[Party]
    sort: Value[DutySort]
    last_day: Maybe[Day]


class ExcusedNow(Conclusion):
    """Something of it is excused on the day asked about."""

    duty: Value[ClauseId]
    party: Value[Party]


wanted = fact(WantedDuty)
member = fact(Member)
excused = fact(Excused)
left = fact(LeftToDo)
excused_now = fact(ExcusedNow)

BY_A_DAY = owed.sort == "by a day"
ITS = (excused.duty == left.duty) & (excused.bearer == left.party)

RULES: tuple[Rule, ...] = (
    rule(
        "left to do",
        of=[asked, wanted, member, owed],
        where=(owed.duty == wanted.duty)
        & (member.party == wanted.party)
        & ((owed.bearer == member.id) | ((owed.bearer == JOINTLY) & (member.id == wanted.party)))
        & OPEN
        & ((owed.sort == "continuing") | (~AT_ALL))
        & ((BY_A_DAY & ~LAPSED) | (~BY_A_DAY & ~OVER)),
        then=conclude(
            LeftToDo,
            duty=owed.duty,
            party=wanted.party,
            sort=owed.sort,
            last_day=owed.last_day,
        ),
        clause=owed.duty,
        says="left-to-do",
    ),
    rule(
        "excused from what is left to do",
        of=[asked, left],
        where=exists(excused, ITS & covers(excused, asked.on))
        & ((left.sort != "by a day") | exists(excused, ITS & covers(excused, left.last_day))),
        then=conclude(ExcusedNow, duty=left.duty, party=left.party),
        says="excused-now",
    ),
)

is_owed = requirement(
    "owed",
    of=[wanted, term],
    about=wanted.duty,
    holds=exists(left, (left.duty == wanted.duty) & (left.party == wanted.party)),
    clause=wanted.duty,
    says="owed-then",
)
is_excused = requirement(
    "excused",
    of=[wanted, term],
    about=wanted.duty,
    holds=exists(
        excused_now, (excused_now.duty == wanted.duty) & (excused_now.party == wanted.party)
    ),
    clause=term.clause,
)
RULES += (is_owed, is_excused)
TERMS = ()
