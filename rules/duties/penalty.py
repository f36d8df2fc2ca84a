"""Penalty (vite): what a delay costs, for each day or week, started or in proportion, with a cap.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
- id: X-2
  kind: penalty
  of: X-1
  amount: 1 000 SEK
  per: week
  counted: each one started
  at most: 10 000 SEK

A delay begins on the day after the last day, or after the last day for cure, and lasts
until what was owed has been done, that day included. In proportion, a part of an öre is
dropped. Days on which the bearer was excused, or could hold back what it owed, are no days of
delay; nor are those before it was bound. What several owe jointly costs each of
them, but for days on which all were hindered or could hold back; where only some were, a person
says. However
many demands were made, a delay is counted once; towards several it is counted for each, and so is
the cap, which the answer says that it supposes. Where what had been done came undone (a payment
that came back), no text says since when it is late again: a person does. So it is with what could
be held back on its last day, once it may not be any longer. Where it is open which days are none of
delay, and it costs the same whichever are, the penalty is sure.
"""

from typing import Any, Final, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    calculated,
    certainly,
    day_before,
    earliest,
    exists,
    gathered,
    known,
    possibly,
    value,
)
from engine.inference.given import WantedDuty
from engine.inference.kinds import EVERYBODY, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, requirement, rule
from engine.model.types import Amount, ClauseId, Count, Day, Party
from rules.duties.cure import Uncured
from rules.duties.duty import JOINTLY, Done, OfADuty, its_duty, same
from rules.duties.duty_state import (
    BOUND_LATER,
    EXCUSED_THEN,
    HELD_BACK_THEN,
    IN_TIME,
    LAPSED,
    came_undone,
    owed,
)
from rules.duties.free_days import free
from rules.duties.joint_until import joint
from rules.term.in_force import asked
from rules.text.judgements import LATE_AGAIN, WHEN_AFTER_HINDRANCE

NONE: Final[Value[Count]] = value(Count(0))
UNCAPPED: Final = 1_000_000_000_00
"""More than any penalty, in öre."""


class PenaltyTerm(Term):
    """What a delay with the duty `of` a clause costs, and from when it is counted."""

    __kind__ = "penalty"
    __binds__ = EVERYBODY
    of: Value[ClauseId]
    amount: Value[Amount]
    per: Value[Literal["day", "week"]]
    counted: Value[Literal["each one started", "in proportion"]] = default("each one started")
    at_most: Value[Amount] = default(UNCAPPED)
    runs: Value[Literal["from the last day", "from the end of the time to cure"]] = default(
        "from the last day"
    )


class Delay(OfADuty):
    """A delay that costs: `after` this day, until that day, the latter included."""

    of: Value[ClauseId]
    after: Maybe[Day]
    until: Maybe[Day]


class PenaltyRun(OfADuty):
    """The penalty that a delay has run up by the day asked about, for a party that bears it.

    For each of those who owe together what is late it is the same one. Where it is open which days
    are none of delay and all cost the same, `days` are those that are so for certain.
    """

    of: Value[ClauseId]
    party: Value[Party]
    since: Maybe[Day]
    days: Maybe[Count]
    amount: Maybe[Amount]


term = fact(PenaltyTerm)
wanted = fact(WantedDuty)
done = fact(Done)
uncured = fact(Uncured)
sooner = fact(Uncured, "sooner")
delay = fact(Delay)
run = fact(PenaltyRun)

OF_THEM = (free.duty == delay.duty) & (free.bearer == delay.bearer)
HINDERED = OF_THEM & (free.why == "hindered")
HOLDS_BACK = OF_THEM & (free.why == "held back") & (free.first <= delay.after)
DAYS_FREE = (HINDERED, HOLDS_BACK)
FREE = tuple(gathered(free.first, free.last, fact=free, where=one) for one in DAYS_FREE)
FREE_AT_LEAST = tuple(certainly(free.first, free.last, fact=free, where=one) for one in DAYS_FREE)
FREE_AT_MOST = tuple(possibly(free.first, free.last, fact=free, where=one) for one in DAYS_FREE)
SPAN = (delay.after, delay.until)
DAYS = calculated("days of delay", *SPAN, *FREE)
AT_LEAST = calculated("days of delay", *SPAN, *FREE_AT_MOST)
AT_MOST = calculated("days of delay", *SPAN, *FREE_AT_LEAST)
SINCE = calculated("late after either way", *SPAN, *FREE_AT_LEAST, *FREE_AT_MOST)


def _cost(days: Value[Any]) -> Maybe[Amount]:
    """What so many days of delay cost."""
    return calculated("penalty", days, term.per, term.counted, term.amount, term.at_most)


COSTS_THE_SAME: Condition = (
    ~known(DAYS)
    & known(_cost(AT_LEAST))
    & known(_cost(AT_MOST))
    & (AT_LEAST > NONE)
    & (_cost(AT_LEAST) == _cost(AT_MOST))
)
"""It is open which days are none of delay, and the penalty is the same whichever are. Yes or no."""
RUNS: Condition = ~COSTS_THE_SAME & ((AT_LEAST > NONE) | (DAYS > NONE))


def _delay(late: Any, after: Value[Any]) -> Conclude:
    """The delay with what is late, a fact about a duty."""
    return conclude(
        Delay,
        of=term.clause,
        **its_duty(late),
        after=after,
        until=calculated("earlier day", asked.on, earliest(done.on, done, same(done, late))),
    )


def _surely_since(late: Any, undone: Condition) -> Condition:
    """Nothing had come undone; otherwise it is for a person to say which days count."""
    return ~exists(came_undone, same(came_undone, late) & undone) | awaits(
        LATE_AGAIN.words, late.duty
    )


NOT_IN_TIME: Condition = ~IN_TIME & ~EXCUSED_THEN & ~LAPSED & ~BOUND_LATER
SURELY_BY_THEN: Condition = ~HELD_BACK_THEN | awaits(WHEN_AFTER_HINDRANCE.words, owed.duty)
"""By when it was due once it could not be held back any longer is for a person to say."""


def _run_up(
    name: str, of: list[Any], where: Condition, party: Value[Party], *, open_days: bool
) -> Rule:
    return rule(
        name,
        of=[term, delay, *of],
        where=(delay.of == term.clause) & where & (COSTS_THE_SAME if open_days else RUNS),
        then=conclude(
            PenaltyRun,
            of=term.clause,
            party=party,
            **its_duty(delay),
            since=SINCE,
            days=AT_LEAST if open_days else DAYS,
            amount=_cost(AT_LEAST if open_days else DAYS),
        ),
        clause=term.clause,
        says="penalty-run.at-least" if open_days else "penalty-run",
    )


BY_ONE: Condition = delay.bearer != JOINTLY
BY_ALL: Condition = (delay.bearer == JOINTLY) & (joint.duty == delay.duty)

RULES: tuple[Rule, ...] = (
    rule(
        "delay from the last day",
        of=[asked, term, owed],
        where=(term.runs == "from the last day")
        & (owed.duty == term.of)
        & (owed.last_day < asked.on)
        & NOT_IN_TIME
        & SURELY_BY_THEN
        & _surely_since(owed, came_undone.on > owed.last_day),
        then=_delay(owed, owed.last_day),
        clause=term.clause,
        says="delay",
    ),
    rule(
        "delay from the end of the time to cure",
        of=[asked, term, uncured],
        where=(term.runs == "from the end of the time to cure")
        & (uncured.duty == term.of)
        & ~exists(sooner, same(sooner, uncured) & (sooner.since < uncured.since))
        & _surely_since(uncured, came_undone.on >= uncured.since),
        then=_delay(uncured, day_before(uncured.since)),
        clause=term.clause,
        says="delay",
    ),
    _run_up("penalty run up", [], BY_ONE, delay.bearer, open_days=False),
    _run_up("penalty run up whatever days are free", [], BY_ONE, delay.bearer, open_days=True),
    _run_up("penalty run up together", [joint], BY_ALL, joint.party, open_days=False),
    _run_up(
        "penalty run up together whatever days are free",
        [joint],
        BY_ALL,
        joint.party,
        open_days=True,
    ),
)

runs_up = requirement(
    "penalty",
    of=[wanted, term],
    where=term.of == wanted.duty,
    about=wanted.duty,
    holds=exists(run, (run.duty == wanted.duty) & (run.party == wanted.party)),
    clause=term.clause,
)
RULES += (runs_up,)
TERMS = (PenaltyTerm,)
