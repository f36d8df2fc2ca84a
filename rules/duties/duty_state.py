"""State of a duty: how far what is owed has come on the day asked about.

    - id: X-1
      kind: report
      by: alfa
      to: kommunerna
      about: the calendar year before
      first about: 2030
      due: 30 March
      counts from: received

An act on the last day is in time. Whatever was done counts, however late. What had not fallen due
when the agreement ended for its bearer is not overdue, and nobody is late who does it after its
last day all the same. A hindrance on the last day excuses for as long as it lasts. Then the duty is
due again, by no certain day, since the text says none: nobody is late with it until a person has
said when it was to be done, and whether what was done after the hindrance came soon enough is for a
person to say too. So it is with what could be held back on its last day (`held_back.py`).
"""

from typing import Any, Final, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    earliest,
    exists,
    later,
    latest,
    value,
)
from engine.inference.expressions import year as year_of
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Day
from rules.binding.approval import Step
from rules.duties.duty import (
    JOINTLY,
    Done,
    DoneWhileHeldBack,
    Excused,
    Failing,
    Lapsed,
    Late,
    OfADuty,
    Outlasting,
    Owed,
    covers,
    done_by,
    done_no_later,
    its_duty,
    same,
    same_year,
)
from rules.duties.held_back import held_back_now, held_back_then
from rules.duties.joint_bearers import all_hindered_now
from rules.duties.joint_until import left_before, over_before
from rules.duties.undone import CameUndone, WholeOnLastDay
from rules.hindrance.after_hindrance import DoneAfterHindrance, TooLongAfterHindrance
from rules.hindrance.hindered_then import HinderedStill, HinderedThen
from rules.term.in_force import ALL_OVER, asked
from rules.text.judgements import WHEN_AFTER_HINDRANCE

DutyState = Literal[
    "pending", "due", "fulfilled", "fulfilled-late", "overdue", "excused", "ended", "standing"
]


class DoneWhileHindered(OfADuty):
    """What was owed was done after its last day, while the hindrance on that day went on."""


class State(OfADuty):
    """The state of a duty on the day asked about; `done on` where it was done.

    `late after`: the last day, where what is late is late since then. What had been done by it
    and came undone has a last day, and is late since a day that no text says.
    """

    __kind__ = "duty-state"
    state: Value[DutyState]
    opens: Maybe[Day]
    last_day: Maybe[Day]
    late_after: Maybe[Day]
    done_on: Maybe[Day]


NO_DAY: Final[Value[Day]] = value(NEVER)
owed = fact(Owed)
done = fact(Done)
came_undone = fact(CameUndone)
whole_on_last_day = fact(WholeOnLastDay)
late = fact(Late)
excused = fact(Excused)
hindered_then = fact(HinderedThen)
hindered_still = fact(HinderedStill)
done_while_hindered = fact(DoneWhileHindered)
done_after = fact(DoneAfterHindrance)
too_long_after = fact(TooLongAfterHindrance)
held_until_done = fact(DoneWhileHeldBack)
failing = fact(Failing)
lapsed = fact(Lapsed)
outlasting = fact(Outlasting)
step = fact(Step)

IN_TIME = done_by(owed, owed.last_day) | exists(held_until_done, same(held_until_done, owed))
BY_THEN = exists(done_no_later, same(done_no_later, owed) & (done_no_later.by <= owed.last_day))
"""In time, on a day that is not known."""
TOO_LATE = exists(late, same(late, owed))
HINDRANCE = (excused.duty == owed.duty) & (excused.bearer == owed.bearer)
EXCUSED_THEN = exists(hindered_then, same(hindered_then, owed))
UNLESS_HINDERED = later(owed.last_day, latest(NO_DAY, hindered_then, same(hindered_then, owed)))
"""The last day, or none where a hindrance on it excused what was still to be done."""
EXCUSED_NOW = exists(excused, HINDRANCE & covers(excused, asked.on)) | all_hindered_now(
    owed, asked.on
)
DONE_MEANWHILE = exists(done_while_hindered, same(done_while_hindered, owed))
FAILING = exists(
    failing,
    (failing.duty == owed.duty)
    & ((failing.bearer == owed.bearer) | (owed.bearer == JOINTLY))
    & ((failing.beneficiary == owed.beneficiary) | (failing.beneficiary == ""))
    & (failing.since >= owed.opens),
)
OF_THAT_YEAR = (owed.year == 0) | (year_of(owed.last_day) == owed.year)
"""Not about a year that had passed: for that, what is owed is owed after the end too."""
LAPSED = exists(lapsed, same_year(lapsed, owed) & (lapsed.nth == owed.nth)) | (
    OF_THAT_YEAR
    & ~exists(outlasting, same_year(outlasting, owed))
    & (
        over_before(owed.duty, owed.bearer, asked.on, owed.last_day)
        | left_before(owed.beneficiary, asked.on, owed.last_day)
    )
)
ONCE = owed.sort == "once"
AT_ALL = exists(done, same(done, owed)) & (ONCE | IN_TIME | ~LAPSED)
"""What came after the last day of what was no longer owed then does nothing of it.

What is to be done once has no last day: it is done on whichever day it was.
"""
BOUND_LATER = exists(
    step,
    ((step.party == owed.bearer) | (step.party == owed.beneficiary)) & (step.on > owed.last_day),
)
"""The day had passed when the party became bound: it is owed, and nobody is late with it."""
OVER = (
    over_before(owed.duty, owed.bearer, asked.on)
    | left_before(owed.beneficiary, asked.on)
    | ALL_OVER
)
OPEN = owed.opens <= asked.on
HELD_BACK = held_back_now(owed, asked.on)
HELD_BACK_THEN = held_back_then(owed) & ~EXCUSED_THEN & ~BOUND_LATER
BY_A_DAY = owed.sort == "by a day"
HINDERED_STILL = exists(hindered_still, same(hindered_still, owed))
EXCUSED_STILL = HINDERED_STILL & OPEN
UNDONE_BY_A_DAY = BY_A_DAY & ~AT_ALL & ~EXCUSED_STILL & ~LAPSED
NOT_DONE_BY_A_DAY = UNDONE_BY_A_DAY & ~HELD_BACK
CAME_UNDONE = exists(
    came_undone, same(came_undone, owed) & (came_undone.on > owed.last_day)
) & exists(whole_on_last_day, same(whole_on_last_day, owed))
"""It was done at the end of the last day, and later was not: no text says since when it is late."""
NOT_IN_TIME = BY_A_DAY & AT_ALL & ~IN_TIME
DONE_TOO_LATE = NOT_IN_TIME & ~EXCUSED_THEN & ~BOUND_LATER & ~HELD_BACK_THEN
PASSED = NOT_DONE_BY_A_DAY & (owed.last_day < asked.on)
NOT_DONE_IN_TIME = PASSED & ~BOUND_LATER & ~EXCUSED_THEN & ~HELD_BACK_THEN
REVIVED = EXCUSED_THEN & ~HINDERED_STILL
"""The hindrance that lasted on the last day has ended."""
EVENT_KNOWN = exists(done_after, same(done_after, owed))
SOON_ENOUGH = (EVENT_KNOWN & ~exists(too_long_after, same(too_long_after, owed))) | (
    ~EVENT_KNOWN & awaits(WHEN_AFTER_HINDRANCE.words, owed.duty)
)
DONE_LATER = NOT_IN_TIME & EXCUSED_THEN & ~BOUND_LATER
NOT_DONE_ONCE = ONCE & ~AT_ALL
CONTINUING = owed.sort == "continuing"
RUNNING = CONTINUING & ~OVER & ~EXCUSED_NOW & OPEN


def _state(
    state: DutyState,
    where: Condition,
    why: str = "",
    last_day: Value[Any] = owed.last_day,
    late_after: Value[Any] | None = None,
) -> Rule:
    """The duty is in a state where the condition holds; `why` where that has a name of its own.

    It is late after the last day, unless something else is said.
    """
    ended = state in ("fulfilled", "fulfilled-late")
    return rule(
        f"duty is {why or state}",
        of=[asked, owed],
        where=where,
        then=conclude(
            State,
            **its_duty(owed),
            state=state,
            opens=owed.opens,
            last_day=last_day,
            late_after=last_day if late_after is None else late_after,
            done_on=earliest(done.on, done, same(done, owed)) if ended else NEVER,
        ),
        clause=owed.duty,
        says=f"duty.{why or state}",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "done while hindered",
        of=[owed, excused],
        where=HINDRANCE & covers(excused, owed.last_day) & done_by(owed, excused.last),
        then=conclude(
            DoneWhileHindered,
            **its_duty(owed),
        ),
        clause=owed.duty,
        says="done-while-hindered",
    ),
    _state(
        "fulfilled",
        (BY_A_DAY & IN_TIME & ~BY_THEN) | (ONCE & AT_ALL & ~TOO_LATE),
        last_day=UNLESS_HINDERED,
    ),
    _state("fulfilled", BY_A_DAY & BY_THEN, "done-by-then", UNLESS_HINDERED),
    _state("fulfilled", DONE_LATER & DONE_MEANWHILE, "done-during-hindrance", NO_DAY),
    _state("fulfilled", DONE_LATER & ~DONE_MEANWHILE & SOON_ENOUGH, "done-after-hindrance", NO_DAY),
    _state(
        "fulfilled-late",
        DONE_LATER & ~DONE_MEANWHILE & ~SOON_ENOUGH,
        "late-after-hindrance",
        NO_DAY,
    ),
    _state("fulfilled", NOT_IN_TIME & BOUND_LATER, "done-when-bound-later", NO_DAY),
    _state("fulfilled", NOT_IN_TIME & HELD_BACK_THEN & SOON_ENOUGH, "done-after-held-back", NO_DAY),
    _state(
        "fulfilled-late",
        NOT_IN_TIME & HELD_BACK_THEN & ~SOON_ENOUGH,
        "late-after-held-back",
        NO_DAY,
    ),
    _state("fulfilled-late", DONE_TOO_LATE & ~CAME_UNDONE),
    _state("fulfilled-late", DONE_TOO_LATE & CAME_UNDONE, "done-again", late_after=NO_DAY),
    _state("fulfilled-late", ONCE & AT_ALL & TOO_LATE, "done-too-late"),
    _state("excused", BY_A_DAY & ~AT_ALL & EXCUSED_STILL & ~LAPSED, "excused-then"),
    _state(
        "excused",
        (NOT_DONE_ONCE & ~OVER & EXCUSED_NOW) | (CONTINUING & ~OVER & EXCUSED_NOW),
    ),
    _state("excused", UNDONE_BY_A_DAY & HELD_BACK, "held-back"),
    _state(
        "ended",
        (BY_A_DAY & ~AT_ALL & LAPSED) | (NOT_DONE_ONCE & OVER) | (CONTINUING & OVER),
    ),
    _state("overdue", (NOT_DONE_IN_TIME & ~CAME_UNDONE) | (RUNNING & FAILING)),
    _state("overdue", NOT_DONE_IN_TIME & CAME_UNDONE, "undone", late_after=NO_DAY),
    _state(
        "due",
        (NOT_DONE_BY_A_DAY & OPEN & ~REVIVED & (owed.last_day >= asked.on))
        | (NOT_DONE_ONCE & ~OVER & ~EXCUSED_NOW & OPEN),
    ),
    _state("due", NOT_DONE_BY_A_DAY & OPEN & REVIVED, "due-after-hindrance", NO_DAY),
    _state(
        "due",
        PASSED & OPEN & ~REVIVED & BOUND_LATER,
        "due-when-bound-later",
        NO_DAY,
    ),
    _state("due", PASSED & OPEN & HELD_BACK_THEN, "due-after-held-back", NO_DAY),
    _state(
        "pending",
        (NOT_DONE_BY_A_DAY & ~OPEN)
        | (NOT_DONE_ONCE & ~OVER & ~EXCUSED_NOW & ~OPEN)
        | (CONTINUING & ~OVER & ~EXCUSED_NOW & ~OPEN),
    ),
    _state("standing", RUNNING & ~FAILING),
)
