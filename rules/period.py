"""Period and renewal: from which day the agreement runs, how long, and what follows.

    - id: X-1
      kind: period
      from: 2030-01-31
      length: 1 month
    - id: X-2
      kind: renewal
      renewal: automatic
      length: 1 month
      at most: 11

The first period starts on `from`, that day included, and ends the day before the
corresponding day; the nth starts n periods after `from`, never one after the last
result (31 January, 28 February, 31 March). An automatic renewal follows unless the
agreement has ended; an opt-in renewal only if a party asked for it in time, during the
period that it is to follow.
`until`, where the text names the last day, is checked against the length.
"""

from typing import Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    after,
    before,
    case,
    day_before,
    exists,
    known,
    latest,
    nth_first_day,
    nth_last_day,
    one_of,
    within,
    year,
)
from engine.inference.given import DayFor, Listed, Nth
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import (
    NO_LIMIT,
    Addressees,
    ClauseId,
    Count,
    Day,
    DayPerParty,
    Duration,
    Form,
    Id,
    Parties,
    Party,
    Year,
)


class PeriodTerm(Term):
    """The first period. `conduct after it`: what going on as before may amount to."""

    __kind__ = "period"
    from_: Value[Day]
    length: Value[Duration]
    until: Value[Day] = default(NEVER)
    conduct_after_it: Value[
        Literal["no agreement", "perhaps a new implied agreement", "not stated"]
    ] = default("not stated")


class Renewal(Term):
    """What follows the first period. `at most` is how many times.

    The last four fields are for opt-in: who may ask for renewal, how long before the
    period ends the others must be told, whether sending or receipt counts, and the form.
    """

    renewal: Value[Literal["automatic", "opt-in"]]
    length: Value[Duration]
    at_most: Value[Count] = default(NO_LIMIT)
    asked_for_by: Value[Parties] = default(())
    asked_before_the_end: Value[Duration] = default(Duration(0, 0))
    counts_from: Value[Literal["received", "sent"]] = default("received")
    form: Value[Literal["written", "free"]] = default("free")


class RenewalNotice(Event):
    """A party asks that the agreement be renewed."""

    by: Maybe[Party]
    to: Maybe[Addressees]
    form: Maybe[Form]
    sent: Maybe[Day]
    received: Maybe[DayPerParty]


class Slot(Conclusion):
    """A period after the first, if the agreement is renewed so far."""

    n: Value[Count]
    starts: Value[Day]
    ends: Value[Day]
    ask_after: Maybe[Day]
    ask_by: Value[Day]
    renewal: Value[Literal["automatic", "opt-in"]]
    counts_from: Value[Literal["received", "sent"]]
    form: Value[Literal["written", "free"]]
    clause: Value[ClauseId]


class AskedFor(Conclusion):
    """Renewal into the nth period was asked for in time."""

    n: Value[Count]
    notice: Value[Id]


class NotAskedFor(Conclusion):
    """Nobody asked in time for renewal into the nth period."""

    n: Value[Count]


class Period(Conclusion):
    """A period for which the agreement runs unless somebody ends it."""

    __kind__ = "running period"
    n: Value[Count]
    starts: Value[Day]
    ends: Value[Day]
    year: Value[Year]
    clause: Value[ClauseId]


class FinalEnd(Conclusion):
    """The last day, after which nothing renews the agreement."""

    day: Maybe[Day]
    clause: Value[ClauseId]


nth = fact(Nth)
earlier = fact(Nth, "earlier")
term = fact(PeriodTerm)
renewal = fact(Renewal)
renewal_notice = fact(RenewalNotice)
slot = fact(Slot)
asked_for = fact(AskedFor)
not_asked_for = fact(NotAskedFor)
period = fact(Period)
final_end = fact(FinalEnd)
reached = fact(DayFor)
may_ask = fact(Listed)

ASKED_ON = case(
    slot.counts_from,
    {
        "received": latest(
            reached.day,
            reached,
            (reached.of == renewal_notice.id)
            & (reached.role == "renewal-notice.received")
            & (reached.place != "forum"),
        ),
        "sent": renewal_notice.sent,
    },
)

PREVIOUS_START = latest(
    nth_first_day(term.from_, term.length, renewal.length, earlier.n),
    earlier,
    earlier.n < nth.n,
)

RULES: tuple[Rule, ...] = (
    rule(
        "first period",
        of=[term],
        then=conclude(
            Period,
            n=0,
            starts=term.from_,
            ends=day_before(after(term.from_, term.length)),
            year=year(term.from_),
            clause=term.clause,
        ),
        clause=term.clause,
        says="first-period",
    ),
    rule(
        "renewal slot",
        of=[term, renewal, nth],
        where=(nth.n != 0) & (nth.n <= renewal.at_most),
        then=conclude(
            Slot,
            n=nth.n,
            starts=nth_first_day(term.from_, term.length, renewal.length, nth.n),
            ends=nth_last_day(term.from_, term.length, renewal.length, nth.n),
            ask_by=before(
                day_before(nth_first_day(term.from_, term.length, renewal.length, nth.n)),
                renewal.asked_before_the_end,
            ),
            ask_after=day_before(PREVIOUS_START),
            renewal=renewal.renewal,
            counts_from=renewal.counts_from,
            form=renewal.form,
            clause=renewal.clause,
        ),
        clause=renewal.clause,
        says="renewal-slot",
    ),
    rule(
        "automatic renewal",
        of=[slot],
        where=slot.renewal == "automatic",
        then=conclude(
            Period,
            n=slot.n,
            starts=slot.starts,
            ends=slot.ends,
            year=year(slot.starts),
            clause=slot.clause,
        ),
        clause=slot.clause,
        says="automatic-renewal",
    ),
    rule(
        "renewal asked for",
        of=[slot, renewal_notice],
        where=(slot.renewal == "opt-in")
        & ((slot.form == "free") | one_of(renewal_notice.form, "written", "email"))
        & within(ASKED_ON, after=slot.ask_after, until=slot.ask_by)
        & ~(known(renewal_notice.sent) & (renewal_notice.sent > slot.ask_by))
        & exists(
            may_ask,
            (may_ask.of == slot.clause)
            & (may_ask.role == "renewal.asked_for_by")
            & (may_ask.party == renewal_notice.by),
        ),
        then=conclude(AskedFor, n=slot.n, notice=renewal_notice.id),
        clause=slot.clause,
        says="renewal-asked-for",
    ),
    rule(
        "renewal not asked for",
        of=[slot],
        where=(slot.renewal == "opt-in") & ~exists(asked_for, asked_for.n == slot.n),
        then=conclude(NotAskedFor, n=slot.n),
        clause=slot.clause,
        says="renewal-not-asked-for",
    ),
    rule(
        "renewal by request",
        of=[slot],
        where=(slot.renewal == "opt-in") & ~exists(not_asked_for, not_asked_for.n <= slot.n),
        then=conclude(
            Period,
            n=slot.n,
            starts=slot.starts,
            ends=slot.ends,
            year=year(slot.starts),
            clause=slot.clause,
        ),
        clause=slot.clause,
        says="renewal-by-request",
    ),
    rule(
        "no renewal",
        of=[term],
        where=~exists(renewal),
        then=conclude(FinalEnd, day=day_before(after(term.from_, term.length)), clause=term.clause),
        clause=term.clause,
        says="no-renewal",
    ),
    rule(
        "renewals are capped",
        of=[term, renewal],
        where=(renewal.renewal == "automatic") & (renewal.at_most != NO_LIMIT),
        then=conclude(
            FinalEnd,
            day=nth_last_day(term.from_, term.length, renewal.length, renewal.at_most),
            clause=renewal.clause,
        ),
        clause=renewal.clause,
        says="renewals-capped",
    ),
    rule(
        "runs as far as renewal was asked for",
        of=[renewal],
        where=renewal.renewal == "opt-in",
        then=conclude(FinalEnd, day=latest(period.ends, period), clause=renewal.clause),
        clause=renewal.clause,
        says="renewed-so-far",
    ),
)
TERMS = (PeriodTerm, Renewal)
EVENTS = (RenewalNotice,)
