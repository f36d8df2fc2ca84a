"""Cure: one who is late has some days after a demand; if they pass, payment may be withheld.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
- id: X-2
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
- id: X-3
  kind: cure
  of: X-2
  within: 30 days
  withheld: X-1

The days run from the demand, that day not counted, for the one who made it. What has been
done by the last of them is cured. What has not lets the other hold back what `withheld`
names, for as long as it is not done.
"""

from engine.inference.expressions import (
    Maybe,
    Value,
    after,
    day_after,
    day_before,
    earliest,
    exists,
)
from engine.inference.given import Asked, ClauseListed, Member
from engine.inference.kinds import EVERYBODY, Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Clauses, Count, Day, Duration, Id, Party, Year
from rules.duty import Done, Owed, Suspended, same
from rules.obligation import Breach, Demand


class Cure(Term):
    """The time that one who is late with the duty `of` a clause has after a demand."""

    __binds__ = EVERYBODY
    of: Value[ClauseId]
    within: Value[Duration]
    withheld: Value[Clauses] = default(())


class CureTime(Conclusion):
    """The day of a demand, and the last day on which what it is about can be cured."""

    of: Value[ClauseId]
    duty: Value[ClauseId]
    bearer: Value[Party]
    demand: Value[Id]
    by: Maybe[Party]
    demanded: Maybe[Day]
    last_day: Maybe[Day]


class Uncured(Conclusion):
    """A duty that was not cured in time: from which day, and until which it was not done."""

    of: Value[ClauseId]
    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]
    year: Value[Year]
    nth: Value[Count]
    cause: Value[Id]
    since: Maybe[Day]
    until: Maybe[Day]


asked = fact(Asked)
term = fact(Cure, "cure-term")
member = fact(Member)
breach = fact(Breach)
demand = fact(Demand)
cure_time = fact(CureTime)
owed = fact(Owed)
held_back = fact(Owed, "held back")
done = fact(Done)
uncured = fact(Uncured)
withheld = fact(ClauseListed)

RULES: tuple[Rule, ...] = (
    rule(
        "time to cure",
        of=[term, breach, demand, member],
        where=(breach.duty == term.of)
        & (demand.about == breach.id)
        & (member.id == breach.against),
        then=conclude(
            CureTime,
            of=term.clause,
            duty=term.of,
            bearer=member.id,
            demand=demand.id,
            by=demand.by,
            demanded=demand.on,
            last_day=after(demand.on, term.within),
        ),
        clause=term.clause,
        says="cure-time",
    ),
    rule(
        "not cured",
        of=[asked, cure_time, owed],
        where=(owed.duty == cure_time.duty)
        & (owed.bearer == cure_time.bearer)
        & (owed.sort == "by a day")
        & ((owed.beneficiary == "") | (owed.beneficiary == cure_time.by))
        & (owed.last_day < cure_time.demanded)
        & (cure_time.last_day < asked.on)
        & ~exists(done, same(done, owed) & (done.on <= cure_time.last_day)),
        then=conclude(
            Uncured,
            of=cure_time.of,
            duty=owed.duty,
            bearer=owed.bearer,
            beneficiary=owed.beneficiary,
            year=owed.year,
            nth=owed.nth,
            cause=owed.cause,
            since=day_after(cure_time.last_day),
            until=day_before(earliest(done.on, done, same(done, owed))),
        ),
        clause=cure_time.of,
        says="not-cured",
    ),
    rule(
        "payment withheld",
        of=[uncured, withheld, held_back],
        where=(withheld.of == uncured.of)
        & (withheld.role == "cure.withheld")
        & (held_back.duty == withheld.clause)
        & ((uncured.beneficiary == "") | (held_back.bearer == uncured.beneficiary)),
        then=conclude(
            Suspended,
            duty=held_back.duty,
            bearer=held_back.bearer,
            first=uncured.since,
            last=uncured.until,
        ),
        clause=uncured.of,
        says="withheld",
    ),
)
TERMS = (Cure,)
