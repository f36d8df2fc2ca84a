"""Duty: what somebody is to do, for whom and by when, and how one is told from another.

The clause types of duties (report, payment, meeting, obligation, …) conclude that something
is `Owed` and that it was `Done`, or what else bears on it; `duty_state.py` concludes, for
every clause type alike, how far it has come. A duty has a day, or is continuing.

    - id: X-1
      kind: report
      by: alfa
      to: kommunerna
      about: the calendar year before
      first about: 2030
      due: 30 March
      counts from: received

It is owed by whoever is bound in the year (`bound_in.py`), and by the units of that party.
"""

from typing import Any, Literal

from engine.inference.expressions import Condition, Maybe, Value, exists
from engine.inference.kinds import Conclusion, default, fact
from engine.model.calendar import NEVER
from engine.model.types import ClauseId, Count, Day, Id, Party, Word, Year

JOINTLY = ""
"""Written for the bearer of what several owe together: it fails where one of them fails."""
DutySort = Literal["by a day", "once", "continuing"]


class OfADuty(Conclusion):
    """Of one duty of one bearer to one beneficiary, for one period.

    `bearer` is a party or a unit, empty where several owe it jointly; `beneficiary` is empty
    where it is owed to nobody in particular. `year` 0: not of a year. `nth`: of several in
    the period, from 1, else 0. `cause`: the event that raised it.
    """

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party] = default("")
    year: Value[Year] = default(0)
    nth: Value[Count] = default(0)
    cause: Value[Id] = default("")


class Owed(OfADuty):
    """A duty `by a day` has a last day; one `once`, or `continuing`, has none (NEVER)."""

    sort: Value[DutySort] = default("by a day")
    opens: Maybe[Day]
    last_day: Maybe[Day] = default(NEVER)


class Done(OfADuty):
    """What was owed was done, on a day."""

    on: Maybe[Day]


class DoneNoLater(OfADuty):
    """What was owed was done on a day that is not known, and no later than `by`."""

    by: Maybe[Day]


class Insufficient(OfADuty):
    """Something was done that does not do what is owed; `lacks` tells what is wrong, or lacking."""

    event: Value[Id]
    lacks: Value[Word]
    on: Maybe[Day]


class Late(OfADuty):
    """What was to be done `once` came too late, as a person has ruled or has to rule."""


class Excused(Conclusion):
    """A bearer is excused from a duty by an event, from one day to another, both included."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    event: Value[Id]
    first: Maybe[Day]
    last: Maybe[Day]


class BreachExcused(Conclusion):
    """An asserted breach is from a day on which the bearer was excused from the duty."""

    breach: Value[Id]
    bearer: Value[Party]
    event: Value[Id]


class Suspended(Conclusion):
    """A bearer may hold back what falls due from one day on, until another, both included."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    first: Maybe[Day]
    last: Maybe[Day]


class DoneWhileHeldBack(OfADuty):
    """What was owed was done after its last day, while it could still be held back."""


class Failing(Conclusion):
    """A continuing duty of which it is on record, since a day, that it is not kept.

    Without a beneficiary it is not kept towards anybody.
    """

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party] = default("")
    cause: Value[Id]
    since: Maybe[Day]


class Outlasting(Conclusion):
    """A duty with a day that is owed although the agreement ends before that day of its year."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]


class Lapsed(Conclusion):
    """A duty with a day that no longer has to be done: it lay beyond the end of the agreement."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    nth: Value[Count] = default(0)


done = fact(Done)
done_no_later = fact(DoneNoLater)


def its_duty(one: Any) -> dict[str, Value[Any]]:
    """What a fact says of which duty it is of, to be concluded in another fact of the same."""
    return {
        "duty": one.duty,
        "bearer": one.bearer,
        "beneficiary": one.beneficiary,
        "year": one.year,
        "nth": one.nth,
        "cause": one.cause,
    }


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


def same_year(one: Any, other: Any) -> Any:
    """Whether two facts are about the same duty of one bearer in one year."""
    return (one.duty == other.duty) & (one.bearer == other.bearer) & (one.year == other.year)


def done_by(one: Any, day: Value[Any]) -> Condition:
    """Whether what a fact is about was done on a day at the latest."""
    return exists(done, same(done, one) & (done.on <= day)) | exists(
        done_no_later, same(done_no_later, one) & (done_no_later.by <= day)
    )


def lasts_on(first: Value[Any], last: Value[Any], day: Value[Any]) -> Condition:
    """Whether days from a first to a last include a day; the first, however long they last."""
    found: Condition = (first <= day) & ((last >= day) | (first == day))
    return found


def covers(spell: Any, day: Value[Any]) -> Condition:
    """The same of days in a row that a fact is about."""
    return lasts_on(spell.first, spell.last, day)
