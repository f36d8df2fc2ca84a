"""Way out: who may give notice, from which day it counts, and the end to which it leads.

    - id: X-1
      kind: termination
      by: all
      ends: on any day
      length: 3 months
      counted: forward
      counts from: received
      late notice: takes effect at the next possible end
    - {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}

A notice has been sent by the day on which somebody received it, and is received no sooner than it
was sent: where one of the two days is not recorded, the other says what it can.

What a term of termination means for the calendar is in `termination.py`; here a notice meets it.
"""

from typing import Any

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    earliest,
    exists,
    known,
    later,
    within,
    yes,
)
from engine.inference.given import Listed
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.types import EARLIEST, ClauseId, Day, Id
from rules.binding.which_unit import perhaps_the_same
from rules.notice.exit import (
    ExitTerm,
    TerminationNotice,
    counted,
    given_for,
    reached,
    received_by_some,
)
from rules.notice.termination import TerminationTerm, Window, end_counted_from
from rules.notice.time_for_notice import Spell
from rules.term.period import final_end


class Entitled(Conclusion):
    """The term under which a party may give this notice."""

    notice: Value[Id]
    of: Value[ClauseId]


class CountsOn(Conclusion):
    """The day on which a notice counts under the term it is given under."""

    notice: Value[Id]
    of: Value[ClauseId]
    day: Maybe[Day]
    at_least: Maybe[Day]


class Named(Conclusion):
    """The notice names an end for which it is in time."""

    notice: Value[Id]
    of: Value[ClauseId]
    ends: Value[Day]
    last_day: Maybe[Day]


class WayOut(Conclusion):
    """The end to which a notice leads, if it is good in other respects.

    `no sooner`: the end itself, or what is known of one that is not known. Time that runs from
    a receipt that is not recorded does not run out before it would have, had it begun when it
    can have begun first.
    """

    notice: Value[Id]
    of: Value[ClauseId]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]
    last_day: Maybe[Day]


notice = fact(TerminationNotice)
term = fact(TerminationTerm)
may_leave = fact(Listed)
exit_term = fact(ExitTerm)
spell = fact(Spell)
window = fact(Window)
later_window = fact(Window, "later window")
entitled = fact(Entitled)
counts_on = fact(CountsOn)
named = fact(Named)
way_out = fact(WayOut)

NAMED_END: Value[Any] = notice.for_end
FORWARD_END = end_counted_from(counted.day, term)
SOONEST_FORWARD_END = end_counted_from(counted.at_least, term)
MAY_LEAVE = (may_leave.role == "termination.by") & perhaps_the_same(notice.by, may_leave.party)
AT_THE_WINDOW = conclude(
    WayOut,
    notice=notice.id,
    of=window.of,
    ends=window.ends,
    no_sooner=window.ends,
    last_day=window.last_day,
)


def _runs_from_the_notice(name: str, where: Condition, no_sooner: Value[Any]) -> Rule:
    """What a notice names that is later than the end of its time is its end."""
    return rule(
        name,
        of=[entitled, notice, term, counted],
        where=(entitled.notice == notice.id)
        & (entitled.of == term.clause)
        & (counted.notice == notice.id)
        & (counted.basis == term.counts_from)
        & (term.ends == "on any day")
        & where
        & (
            (notice.for_end == EARLIEST)
            | (notice.for_end >= FORWARD_END)
            | (term.late_notice == "takes effect at the next possible end")
        )
        & ~exists(final_end, final_end.day < later(FORWARD_END, notice.for_end))
        & (
            (known(counted.day) & known(notice.for_end))
            | ~exists(final_end, final_end.day < no_sooner)
        ),
        then=conclude(
            WayOut,
            notice=notice.id,
            of=term.clause,
            ends=later(FORWARD_END, notice.for_end),
            no_sooner=no_sooner,
            last_day=counted.day,
        ),
        clause=term.clause,
        says="leaves-after-notice-period",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "entitled to give notice",
        of=[notice, may_leave],
        where=MAY_LEAVE & ~exists(spell, spell.of == may_leave.of),
        then=conclude(Entitled, notice=notice.id, of=may_leave.of),
        clause=may_leave.of,
        says="entitled",
    ),
    rule(
        "entitled to give notice at that time",
        of=[notice, may_leave, spell, term, counted],
        where=MAY_LEAVE
        & (spell.of == may_leave.of)
        & (term.clause == may_leave.of)
        & (counted.notice == notice.id)
        & (counted.basis == term.counts_from)
        & (counted.day >= spell.first)
        & (counted.at_least <= spell.last),  # the day itself, where that is known
        then=conclude(Entitled, notice=notice.id, of=may_leave.of),
        clause=may_leave.of,
        says="entitled",
    ),
    rule(
        "counts on",
        of=[entitled, term, counted],
        where=(entitled.of == term.clause)
        & (counted.notice == entitled.notice)
        & (counted.basis == term.counts_from),
        then=conclude(
            CountsOn,
            notice=entitled.notice,
            of=entitled.of,
            day=counted.day,
            at_least=counted.at_least,
        ),
        clause=term.clause,
        says="counts-on",
    ),
    rule(
        "in time for the end that is named",
        of=[entitled, notice, window, counted],
        where=(entitled.notice == notice.id)
        & (entitled.of == window.of)
        & (counted.notice == notice.id)
        & (counted.basis == window.counts_from)
        & (notice.for_end == window.ends)
        & (counted.day <= window.last_day)
        & (counted.at_least <= window.last_day)
        & (yes(window.early) | (counted.day > window.after)),
        then=conclude(
            Named, notice=notice.id, of=window.of, ends=window.ends, last_day=window.last_day
        ),
        clause=window.of,
        says="in-time-as-named",
    ),
    rule(
        "sent in time for the end that is named, since received in time",
        of=[entitled, notice, window],
        where=(entitled.notice == notice.id)
        & (entitled.of == window.of)
        & (window.counts_from == "sent")
        & ~known(notice.sent)
        & (notice.for_end == window.ends)
        & exists(reached, received_by_some(notice) & (reached.day <= window.last_day))
        & yes(window.early),
        then=conclude(
            Named, notice=notice.id, of=window.of, ends=window.ends, last_day=window.last_day
        ),
        clause=window.of,
        says="in-time-as-named",
    ),
    rule(
        "leaves at the end that is named",
        of=[named],
        then=conclude(
            WayOut,
            notice=named.notice,
            of=named.of,
            ends=named.ends,
            no_sooner=named.ends,
            last_day=named.last_day,
        ),
        clause=named.of,
        says="leaves-as-named",
    ),
    rule(
        "leaves at the earliest end",
        of=[entitled, notice, window, counted],
        where=(entitled.notice == notice.id)
        & (entitled.of == window.of)
        & (counted.notice == notice.id)
        & (counted.basis == window.counts_from)
        & (notice.for_end == EARLIEST)
        & within(counted.day, after=window.after, until=window.last_day)
        & (counted.at_least <= window.last_day),
        then=AT_THE_WINDOW,
        clause=window.of,
        says="leaves-at-earliest-end",
    ),
    rule(
        "leaves at the next possible end",
        of=[entitled, notice, window, counted],
        where=(entitled.notice == notice.id)
        & (entitled.of == window.of)
        & (counted.notice == notice.id)
        & (counted.basis == window.counts_from)
        & (notice.for_end != EARLIEST)
        & (window.late_notice == "takes effect at the next possible end")
        & ~exists(named, named.notice == notice.id)
        & (
            window.ends
            == earliest(
                later_window.ends,
                later_window,
                (later_window.of == window.of)
                & (later_window.counts_from == window.counts_from)
                & (later_window.ends >= NAMED_END)
                & (counted.day <= later_window.last_day)
                & (yes(later_window.early) | (counted.day > later_window.after)),
            )
        )
        & (counted.at_least <= window.last_day),
        then=AT_THE_WINDOW,
        clause=window.of,
        says="leaves-at-next-end",
    ),
    _runs_from_the_notice(
        "leaves when the time has run from the notice",
        known(notice.for_end),
        later(SOONEST_FORWARD_END, notice.for_end),
    ),
    _runs_from_the_notice(
        "leaves at an end that is not known, when the time has run from the notice",
        ~known(notice.for_end),
        SOONEST_FORWARD_END,
    ),
)

in_time = requirement(
    "in-time",
    of=[entitled],
    about=entitled.notice,
    holds=exists(way_out, way_out.notice == entitled.notice),
    clause=entitled.of,
)
entitled_at_all = requirement(
    "entitled",
    of=[notice, exit_term],
    about=notice.id,
    holds=exists(entitled, entitled.notice == notice.id)
    & exists(given_for, given_for.notice == notice.id),
    clause=exit_term.clause,
)
RULES += (in_time, entitled_at_all)
