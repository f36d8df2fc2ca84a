"""Renewal: what follows the first period, and whose word it takes.

    - id: X-1
      kind: renewal
      renewal: opt-in
      length: 1 year
      at most: 2
      by: all
      before the end: 4 months

The nth period starts n periods after the first day, never one after the last result (31
January, 28 February, 31 March). An automatic renewal follows unless the agreement has
ended; one *unless objected to* unless a party says no in time; an *opt-in* renewal only if
a party asks for it in time (`renewal_notice.py`); both during the period before. Two more
conditions are in `conditional_renewal.py` and `renewal_approval.py`.
"""

from typing import Final, Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    after,
    before,
    day_before,
    exists,
    latest,
    nth_first_day,
    nth_last_day,
    one_of,
    year,
)
from engine.inference.given import Nth
from engine.inference.kinds import Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import applied_to
from engine.model.types import (
    NO_LIMIT,
    NOT_STATED,
    ClauseId,
    Count,
    Day,
    Duration,
    OpenTerm,
    Parties,
)
from rules.term.period import FinalEnd, Period, PeriodTerm, period

Manner = Literal[
    "automatic", "opt-in", "unless objected to", "after an evaluation", "after approval"
]


class Renewal(Term):
    """What follows the first period. `at most` is how many times.

    The last five fields are for a renewal that is not automatic: who may ask for it or
    object to it, or has to evaluate or approve; how long before the period ends that is to
    have happened; whether a notice counts from sending or receipt; its form, and the words by
    which a person says whether minutes have it.
    """

    __applied__ = applied_to(minutes=("renewal-notice",))
    renewal: Value[Manner]
    length: Value[Duration]
    at_most: Value[Count] = default(NO_LIMIT)
    by: Value[Parties] = default(())
    before_the_end: Value[Duration] = default(Duration(0, 0))
    counts_from: Value[Literal["received", "sent"]] = default("received")
    form: Value[Literal["written", "free"]] = default("free")
    minutes: Value[OpenTerm] = default(NOT_STATED)


class Slot(Conclusion):
    """A period after the first, if the agreement is renewed so far."""

    n: Value[Count]
    starts: Value[Day]
    ends: Value[Day]
    ask_after: Maybe[Day]
    ask_by: Value[Day]
    renewal: Value[Manner]
    counts_from: Value[Literal["received", "sent"]]
    form: Value[Literal["written", "free"]]
    minutes: Value[OpenTerm]
    clause: Value[ClauseId]


class NotRenewed(Conclusion):
    """What renewal into the nth period takes is not there, or what keeps it away is."""

    n: Value[Count]


nth = fact(Nth)
earlier = fact(Nth, "earlier")
term = fact(PeriodTerm)
renewal = fact(Renewal)
slot = fact(Slot)
not_renewed = fact(NotRenewed)
following = fact(Period, "following")

PREVIOUS_START = latest(
    nth_first_day(term.from_, term.length, renewal.length, earlier.n),
    earlier,
    earlier.n < nth.n,
)
NOTHING_LACKS = ~exists(not_renewed, not_renewed.n <= slot.n)
BY_AN_ACT: Final = ("opt-in", "after an evaluation", "after approval")
"""Renewals that take an act of somebody: without it the agreement ends with its period."""
ON_A_CONDITION = one_of(slot.renewal, "unless objected to", "after an evaluation", "after approval")

RULES: tuple[Rule, ...] = (
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
                renewal.before_the_end,
            ),
            ask_after=day_before(PREVIOUS_START),
            renewal=renewal.renewal,
            counts_from=renewal.counts_from,
            form=renewal.form,
            minutes=renewal.minutes,
            clause=renewal.clause,
        ),
        clause=renewal.clause,
        says="renewal-slot",
    ),
    *(
        rule(
            name,
            of=[slot],
            where=where,
            then=conclude(
                Period,
                n=slot.n,
                starts=slot.starts,
                ends=slot.ends,
                year=year(slot.starts),
                clause=slot.clause,
            ),
            clause=slot.clause,
            says=says,
        )
        for name, where, says in (
            ("automatic renewal", slot.renewal == "automatic", "automatic-renewal"),
            (
                "renewal by request",
                (slot.renewal == "opt-in") & NOTHING_LACKS,
                "renewal-by-request",
            ),
            ("renewal on a condition", ON_A_CONDITION & NOTHING_LACKS, "conditional-renewal"),
        )
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
        where=one_of(renewal.renewal, "automatic", "unless objected to")
        & (renewal.at_most != NO_LIMIT),
        then=conclude(
            FinalEnd,
            day=nth_last_day(term.from_, term.length, renewal.length, renewal.at_most),
            clause=renewal.clause,
        ),
        clause=renewal.clause,
        says="renewals-capped",
    ),
    rule(
        "ends where a party objected",
        of=[slot, not_renewed],
        where=(slot.n == not_renewed.n) & (slot.renewal == "unless objected to"),
        then=conclude(FinalEnd, day=day_before(slot.starts), clause=slot.clause),
        clause=slot.clause,
        says="ends-by-objection",
    ),
    rule(
        "runs as far as it was renewed",
        of=[renewal, period],
        where=one_of(renewal.renewal, *BY_AN_ACT) & ~exists(following, following.n > period.n),
        then=conclude(FinalEnd, day=period.ends, clause=renewal.clause),
        clause=renewal.clause,
        says="renewed-so-far",
    ),
)
TERMS = (Renewal,)
