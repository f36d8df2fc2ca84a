"""Long stop: when force majeure has lasted long enough, a right to leave is there.

    - id: X-1
      kind: force majeure
      causes: [war, fire]
      other causes: no
    - id: X-2
      kind: long stop
      days: 90
      counted: in a row
      for: as long as it lasts
    - id: X-3
      kind: termination
      by: all
      only: after a long stop
      ends: on any day
      length: 1 month
      counted: forward
      counts from: received
      late notice: takes effect at the next possible end
    - id: X-4
      kind: exit
      by: all
      notice to: the other side
      ends for: the whole agreement

Days of whichever party, each counted once, the first and the last included; the right is there
from the day after so many. *In a row* a day without hindrance begins the count anew; *in
total* it does not, and the right stays. Whether a cause counts is for `force_majeure.py`.
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value, calculated, case, exists, gathered
from engine.inference.kinds import Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import Count, Day, Id
from rules.hindrance.force_majeure import COUNTS, OF_ITS_OWN_MAKING, ForceMajeureExclusion, event
from rules.hindrance.force_majeure import term as force_majeure
from rules.notice.termination import TerminationTerm
from rules.notice.time_for_notice import Spell


class LongStop(Term):
    """How long force majeure has to last, and for how long the right to leave is there then."""

    __kind__ = "long stop"
    days: Value[Count]
    counted: Value[Literal["in a row", "in total"]]
    for_: Value[Literal["as long as it lasts", "from then on"]] = default("from then on")


class Hindered(Conclusion):
    """Days of force majeure whose cause counts, both included."""

    event: Value[Id]
    first: Maybe[Day]
    last: Maybe[Day]


class Reached(Conclusion):
    """The first day after so many days of hindrance; NEVER where there are not as many."""

    counted: Value[Literal["in a row", "in total"]]
    first: Maybe[Day]


long_stop = fact(LongStop)
termination = fact(TerminationTerm)
exclusion = fact(ForceMajeureExclusion)
hindered = fact(Hindered)
reached = fact(Reached)

DAYS = gathered(hindered.first, hindered.last, fact=hindered)

RULES: tuple[Rule, ...] = (
    rule(
        "hindered",
        of=[force_majeure, event],
        where=COUNTS & ~exists(exclusion, OF_ITS_OWN_MAKING),
        then=conclude(Hindered, event=event.id, first=event.from_, last=event.until),
        clause=force_majeure.clause,
        says="hindered",
    ),
    rule(
        "long stop reached",
        of=[long_stop],
        then=conclude(
            Reached,
            counted=long_stop.counted,
            first=case(
                long_stop.counted,
                {
                    "in a row": calculated("day after days in a row", long_stop.days, DAYS),
                    "in total": calculated("day after days in total", long_stop.days, DAYS),
                },
            ),
        ),
        clause=long_stop.clause,
        says="long-stop-reached",
    ),
    rule(
        "right to leave after a long stop",
        of=[termination, long_stop, reached],
        where=(termination.only == "after a long stop") & (reached.counted == long_stop.counted),
        then=conclude(
            Spell,
            of=termination.clause,
            first=reached.first,
            last=case(
                long_stop.for_,
                {
                    "as long as it lasts": calculated("last day of a row", reached.first, DAYS),
                    "from then on": NEVER,
                },
            ),
        ),
        clause=long_stop.clause,
        says="right-after-long-stop",
    ),
)
TERMS = (LongStop,)
