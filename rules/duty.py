"""Duty: what somebody is to do, for whom and by when, and how far that has come.

The clause types of duties (report, payment, meeting, obligation, …) conclude that something
is `Owed` and that it was `Done`; this file concludes, for every clause type alike, the state
in which a duty is on the day asked about. A duty has a day, or is continuing.

    - id: X-1
      kind: report
      by: alfa
      to: kommunerna
      about: the calendar year before
      first about: 2030
      due: 30 March
      counts from: received

An act on the last day is in time. Whatever was done counts, however late; what was excused,
or had not fallen due when the agreement ended for its bearer, is not overdue.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    earliest,
    exists,
)
from engine.inference.expressions import year as year_of
from engine.inference.given import Asked, Member, PartyIs, YearIs
from engine.inference.kinds import Conclusion, default, fact
from engine.inference.rules import Rule, conclude, rule, unmet
from engine.model.calendar import NEVER
from engine.model.types import ClauseId, Count, Day, Id, Party, Year
from rules.approval import Step, party_approved
from rules.good_notice import Departure
from rules.in_force import RemainOnBothSides
from rules.period import FinalEnd, PeriodTerm
from rules.signature import party_signed

DutyState = Literal[
    "pending", "due", "fulfilled", "fulfilled-late", "overdue", "excused", "ended", "standing"
]

DutySort = Literal["by a day", "once", "continuing"]


class BoundIn(Conclusion):
    """A party that the agreement binds on some day of a calendar year."""

    party: Value[Party]
    year: Value[Year]


class UnitBoundIn(Conclusion):
    """The same for each member of a party: its units, and the party itself."""

    unit: Value[Party]
    party: Value[Party]
    year: Value[Year]


class BoundUntil(Conclusion):
    """The last day of a party that leaves, and of its units."""

    party: Value[Party]
    last: Maybe[Day]


class Owed(Conclusion):
    """A duty of one bearer to one beneficiary, for one period.

    `bearer` is a party or a unit, empty where several owe it jointly; `beneficiary` is empty
    where it is owed to nobody in particular. `year` 0: not of a year. `nth`: of several in
    the period, from 1, else 0. `cause`: the event that raised it. A duty `by a day` has a
    last day; one to be done `once`, or `continuing`, has none (NEVER).
    """

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party] = default("")
    year: Value[Year] = default(0)
    nth: Value[Count] = default(0)
    cause: Value[Id] = default("")
    sort: Value[DutySort] = default("by a day")
    opens: Maybe[Day]
    last_day: Maybe[Day] = default(NEVER)


class Done(Conclusion):
    """What was owed was done, on a day."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party] = default("")
    year: Value[Year] = default(0)
    nth: Value[Count] = default(0)
    cause: Value[Id] = default("")
    on: Maybe[Day]


class Late(Conclusion):
    """What was to be done `once` came too late, as a person has ruled or has to rule."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party] = default("")
    year: Value[Year] = default(0)
    nth: Value[Count] = default(0)
    cause: Value[Id] = default("")


class Excused(Conclusion):
    """A bearer is excused from a duty from one day to another, both included."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    first: Maybe[Day]
    last: Maybe[Day]


class Suspended(Conclusion):
    """A bearer may hold back what falls due from one day on, until another, both included."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    first: Maybe[Day]
    last: Maybe[Day]


class DoneWhileHeldBack(Conclusion):
    """What was owed was done after its last day, while it could still be held back."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    nth: Value[Count]
    cause: Value[Id]


class Failing(Conclusion):
    """A continuing duty of which it is on record, since a day, that it is not kept.

    Without a beneficiary it is not kept towards anybody.
    """

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party] = default("")
    cause: Value[Id]
    since: Maybe[Day]


class Lapsed(Conclusion):
    """A duty with a day that no longer has to be done: it lay beyond the end of the agreement."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]


class State(Conclusion):
    """The state of a duty on the day asked about; `done on` where it was done."""

    __kind__ = "duty-state"
    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    nth: Value[Count]
    cause: Value[Id]
    state: Value[DutyState]
    opens: Maybe[Day]
    last_day: Maybe[Day]
    done_on: Maybe[Day]


asked = fact(Asked)
year = fact(YearIs)
party = fact(PartyIs)
term = fact(PeriodTerm)
step = fact(Step)
final_end = fact(FinalEnd)
departure = fact(Departure)
unapproved = unmet(party_approved)
unsigned = unmet(party_signed)
owed = fact(Owed)
done = fact(Done)
late = fact(Late)
excused = fact(Excused)
suspended = fact(Suspended)
held_until_done = fact(DoneWhileHeldBack)
failing = fact(Failing)
lapsed = fact(Lapsed)
until = fact(BoundUntil)
member = fact(Member)
bound_in_year = fact(BoundIn)
remain_on_both_sides = fact(RemainOnBothSides)

FORMED = ~exists(unapproved, unapproved.about == party.id) & ~exists(
    unsigned, unsigned.about == party.id
)


def same(one: Any, other: Any) -> Condition:
    """Whether two facts are about the same duty, bearer, beneficiary and period."""
    alike: Condition = (
        (one.duty == other.duty)
        & (one.bearer == other.bearer)
        & (one.beneficiary == other.beneficiary)
        & (one.year == other.year)
        & (one.nth == other.nth)
        & (one.cause == other.cause)
    )
    return alike


def bound(bound_in: BoundIn, who: Value[Party], when: Value[Year]) -> Condition:
    """Whether a party is bound in a year."""
    return exists(bound_in, (bound_in.party == who) & (bound_in.year == when))


JOINTLY = ""
"""Written for the bearer of what several owe together: it fails where one of them fails."""
IN_TIME = exists(done, same(done, owed) & (done.on <= owed.last_day)) | exists(
    held_until_done, same(held_until_done, owed)
)
AT_ALL = exists(done, same(done, owed))
TOO_LATE = exists(late, same(late, owed))
EXCUSED_THEN = exists(
    excused,
    (excused.duty == owed.duty)
    & (excused.bearer == owed.bearer)
    & (excused.first <= owed.last_day)
    & (excused.last >= owed.last_day),
)
EXCUSED_NOW = exists(
    excused,
    (excused.duty == owed.duty)
    & (excused.bearer == owed.bearer)
    & (excused.first <= asked.on)
    & (excused.last >= asked.on),
)
FAILING = exists(
    failing,
    (failing.duty == owed.duty)
    & ((failing.bearer == owed.bearer) | (owed.bearer == JOINTLY))
    & ((failing.beneficiary == owed.beneficiary) | (failing.beneficiary == ""))
    & (failing.since >= owed.opens),
)
OF_THAT_YEAR = (owed.year == 0) | (year_of(owed.last_day) == owed.year)
"""Not about a year that had passed: for that, what is owed is owed after the end too."""
LAPSED = exists(
    lapsed,
    (lapsed.duty == owed.duty) & (lapsed.bearer == owed.bearer) & (lapsed.year == owed.year),
) | (
    OF_THAT_YEAR
    & (
        exists(
            until,
            ((until.party == owed.bearer) | (until.party == owed.beneficiary))
            & (until.last < asked.on)
            & (until.last < owed.last_day),
        )
        | exists(final_end, (final_end.day < asked.on) & (final_end.day < owed.last_day))
    )
)
BOUND_LATER = exists(
    step,
    ((step.party == owed.bearer) | (step.party == owed.beneficiary)) & (step.on > owed.last_day),
)
"""The day had passed when the party became bound: it is owed, and nobody is late with it."""
OVER = (
    exists(
        until,
        ((until.party == owed.bearer) | (until.party == owed.beneficiary))
        & (until.last < asked.on),
    )
    | exists(final_end, final_end.day < asked.on)
    | ~exists(remain_on_both_sides)
)
OPEN = owed.opens <= asked.on
HELD_BACK = exists(
    suspended,
    (suspended.duty == owed.duty)
    & (suspended.bearer == owed.bearer)
    & (suspended.first <= owed.last_day)
    & (suspended.first <= asked.on)
    & (suspended.last >= asked.on),
)
BY_A_DAY = owed.sort == "by a day"
UNDONE_BY_A_DAY = BY_A_DAY & ~AT_ALL & ~(EXCUSED_THEN & OPEN) & ~LAPSED
NOT_DONE_BY_A_DAY = UNDONE_BY_A_DAY & ~HELD_BACK
ONCE = owed.sort == "once"
NOT_DONE_ONCE = ONCE & ~AT_ALL
CONTINUING = owed.sort == "continuing"
RUNNING = CONTINUING & ~OVER & ~EXCUSED_NOW & OPEN


def _state(state: DutyState, where: Condition, why: str = "") -> Rule:
    """The duty is in a state where the condition holds; `why` where that has a name of its own."""
    ended = state in ("fulfilled", "fulfilled-late")
    return rule(
        f"duty is {why or state}",
        of=[asked, owed],
        where=where,
        then=conclude(
            State,
            duty=owed.duty,
            bearer=owed.bearer,
            beneficiary=owed.beneficiary,
            year=owed.year,
            nth=owed.nth,
            cause=owed.cause,
            state=state,
            opens=owed.opens,
            last_day=owed.last_day,
            done_on=earliest(done.on, done, same(done, owed)) if ended else NEVER,
        ),
        clause=owed.duty,
        says=f"duty.{why or state}",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "bound in the year",
        of=[term, party, year],
        where=FORMED
        & (term.from_ <= year.last)
        & ~exists(step, (step.party == party.id) & (step.on > year.last))
        & ~exists(final_end, final_end.day < year.first)
        & ~exists(departure, (departure.party == party.id) & (departure.ends < year.first)),
        then=conclude(BoundIn, party=party.id, year=year.n),
        clause=term.clause,
        says="bound-in-year",
    ),
    rule(
        "unit bound in the year",
        of=[bound_in_year, member],
        where=member.party == bound_in_year.party,
        then=conclude(UnitBoundIn, unit=member.id, party=member.party, year=bound_in_year.year),
        says="bound-in-year",
    ),
    rule(
        "bound until a notice takes effect",
        of=[departure, member],
        where=member.party == departure.party,
        then=conclude(BoundUntil, party=member.id, last=departure.ends),
        says="bound-until-notice",
    ),
    _state("fulfilled", (BY_A_DAY & IN_TIME) | (ONCE & AT_ALL & ~TOO_LATE)),
    _state("fulfilled-late", BY_A_DAY & AT_ALL & ~IN_TIME),
    _state("fulfilled-late", ONCE & AT_ALL & TOO_LATE, "done-too-late"),
    _state("excused", BY_A_DAY & ~AT_ALL & EXCUSED_THEN & OPEN, "excused-then"),
    _state(
        "excused",
        (NOT_DONE_ONCE & ~OVER & EXCUSED_NOW) | (CONTINUING & ~OVER & EXCUSED_NOW),
    ),
    _state("excused", UNDONE_BY_A_DAY & HELD_BACK, "held-back"),
    _state(
        "ended",
        (BY_A_DAY & ~AT_ALL & ~(EXCUSED_THEN & OPEN) & LAPSED)
        | (NOT_DONE_ONCE & OVER)
        | (CONTINUING & OVER),
    ),
    _state(
        "overdue",
        (NOT_DONE_BY_A_DAY & (owed.last_day < asked.on) & ~BOUND_LATER) | (RUNNING & FAILING),
    ),
    _state(
        "due",
        (NOT_DONE_BY_A_DAY & OPEN & ((owed.last_day >= asked.on) | BOUND_LATER))
        | (NOT_DONE_ONCE & ~OVER & ~EXCUSED_NOW & OPEN),
    ),
    _state(
        "pending",
        (NOT_DONE_BY_A_DAY & ~OPEN)
        | (NOT_DONE_ONCE & ~OVER & ~EXCUSED_NOW & ~OPEN)
        | (CONTINUING & ~OVER & ~EXCUSED_NOW & ~OPEN),
    ),
    _state("standing", RUNNING & ~FAILING),
)
