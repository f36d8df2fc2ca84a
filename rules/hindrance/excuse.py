"""Excuse: whether force majeure excuses a party from what it has to do on a day.

- id: X-1
  kind: force majeure
  causes: [war, fire, contagion]
  other causes: yes

Only what a party owes can it be excused from: something of the duty has to be left to do on the
day, so the party was bound, its time had begun, and it had not been done. What was to be done by
a day is excused if a hindrance lasted on that last day, and one lasts on the day asked about: a
hindrance that began later excuses nothing of it. `duties/duty_state.py` says the same of each duty.
Who bears it has to be hindered: the unit where the unit does, all where several owe it together.
What is on record of the day and excuses nothing is concluded too, so that a no can name it. What
one of several alone is said to have broken is another matter (`breach/excused_breach.py`).
"""

from engine.inference.expressions import Maybe, Value, exists, yes
from engine.inference.given import WantedDuty
from engine.inference.kinds import Conclusion, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.types import ClauseId, Day, Id, Party
from rules.duties.duty import JOINTLY, DutySort, Excused, OfADuty, covers, its_duty, lasts_on, same
from rules.duties.duty_state import AT_ALL, LAPSED, OPEN, OVER, owed
from rules.duties.joint_bearers import all_hindered_now
from rules.hindrance.force_majeure import OF_THE_PARTY, affected, barred, event, member, term
from rules.hindrance.hindered_then import HinderedStill
from rules.term.in_force import asked


class LeftToDo(OfADuty):
    """Something of the duty asked about that the party, or a unit of it, still has to do."""

    party: Value[Party]
    sort: Value[DutySort]
    last_day: Maybe[Day]


class ExcusedNow(Conclusion):
    """Something of it is excused on the day asked about."""

    duty: Value[ClauseId]
    party: Value[Party]


class NotExcusing(Conclusion):
    """A hindrance that lasts on the day asked about, and by which the party is not excused.

    Either it may not be invoked (`event`), or it did not last on the last day of the duty, or
    not all are hindered who owe it together.
    """

    duty: Value[ClauseId]
    party: Value[Party]
    event: Value[Id] = default("")
    first: Maybe[Day]
    last: Maybe[Day]


wanted = fact(WantedDuty)
excused = fact(Excused)
still = fact(HinderedStill)
left = fact(LeftToDo)
excused_now = fact(ExcusedNow)

NEEDS_ITS_LAST_DAY = left.sort == "by a day"
BY_A_DAY = owed.sort == "by a day"
ITS = (excused.duty == left.duty) & (excused.bearer == left.bearer)
OF_ONE_OF_THEM = (
    (excused.duty == left.duty) & (left.bearer == JOINTLY) & (excused.bearer == left.party)
)
STILL = exists(still, same(still, left))
NOW = exists(excused, ITS & covers(excused, asked.on)) | all_hindered_now(left, asked.on)
AFFECTS = exists(term, term.excuses == "all duties") | exists(
    affected,
    (affected.of == event.id)
    & (affected.role == "force-majeure.affects")
    & (affected.clause == left.duty)
    & yes(affected.listed),
)


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
            **its_duty(owed),
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
        where=(NEEDS_ITS_LAST_DAY & STILL) | (~NEEDS_ITS_LAST_DAY & NOW),
        then=conclude(ExcusedNow, duty=left.duty, party=left.party),
        says="excused-now",
    ),
    rule(
        "hindrance that may not be invoked",
        of=[asked, left, member, event, barred],
        where=((member.id == left.bearer) | ((left.bearer == JOINTLY) & (member.id == left.party)))
        & OF_THE_PARTY
        & (barred.event == event.id)
        & AFFECTS
        & lasts_on(event.from_, event.until, asked.on)
        & (~NEEDS_ITS_LAST_DAY | lasts_on(event.from_, event.until, left.last_day)),
        then=conclude(
            NotExcusing,
            duty=left.duty,
            party=left.party,
            event=event.id,
            first=event.from_,
            last=event.until,
        ),
        says="hindrance-not-invoked",
    ),
    rule(
        "hindrance that did not last on the last day",
        of=[asked, left, excused],
        where=(ITS | OF_ONE_OF_THEM)
        & covers(excused, asked.on)
        & NEEDS_ITS_LAST_DAY
        & ~covers(excused, left.last_day),
        then=conclude(
            NotExcusing,
            duty=left.duty,
            party=left.party,
            first=excused.first,
            last=excused.last,
        ),
        says="hindrance-not-on-last-day",
    ),
    rule(
        "hindrance of some of those who owe it together",
        of=[asked, left, excused],
        where=OF_ONE_OF_THEM
        & covers(excused, asked.on)
        & (~NEEDS_ITS_LAST_DAY | covers(excused, left.last_day))
        & ~all_hindered_now(left, asked.on),
        then=conclude(
            NotExcusing,
            duty=left.duty,
            party=left.party,
            event=excused.event,
            first=excused.first,
            last=excused.last,
        ),
        says="hindrance-not-of-all",
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
