"""Cure: one who is late has some days after a demand; if they pass, payment may be withheld.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: several
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

The days run from the demand, that day not counted, for the one who made it, if it was made of
the one who is late. It is about the breach it names, and that about what was due last before
the breach and had not been done: not about what had been left undone earlier, nor about what
falls due later. What has been done by the last of the days is cured. What has not lets the
other hold back what `withheld` names and falls due from then on, for as long as it is not done;
what had fallen due before was late already. By when it is due after that: `held_back.py`.
"""

from engine.inference.expressions import (
    Maybe,
    Value,
    after,
    day_after,
    day_before,
    earliest,
    exists,
    yes,
)
from engine.inference.given import ClauseListed, Listed, Member
from engine.inference.kinds import EVERYBODY, Conclusion, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.about import HeldBack
from engine.model.types import ClauseId, Clauses, Day, Duration, Id, Party
from rules.breach.breach import Demand, breach, duty_named, of_the_duty
from rules.duties.duty import (
    JOINTLY,
    Done,
    DoneWhileHeldBack,
    OfADuty,
    Owed,
    Suspended,
    done_by,
    its_duty,
    same,
)
from rules.duties.duty_state import BOUND_LATER, EXCUSED_THEN, LAPSED, owed
from rules.duties.held_back import suspended
from rules.duties.joint_bearers import a_person_says
from rules.duties.joint_until import joint
from rules.term.in_force import asked


class Cure(Term):
    """The time that one who is late with the duty `of` a clause has after a demand."""

    __binds__ = EVERYBODY
    __held_back__ = HeldBack("withheld", of="of", after="demand")
    of: Value[ClauseId]
    within: Value[Duration]
    withheld: Value[Clauses] = default(())


class CureTime(Conclusion):
    """The days of a breach and of a demand, and the last day on which the breach can be cured."""

    of: Value[ClauseId]
    duty: Value[ClauseId]
    bearer: Value[Party]
    demand: Value[Id]
    by: Maybe[Party]
    broken: Maybe[Day]
    demanded: Maybe[Day]
    last_day: Maybe[Day]


class Demanded(OfADuty):
    """What a demand is about, if nothing that fell due later is: it had not been done."""

    of: Value[ClauseId]
    demand: Value[Id]
    last_day: Maybe[Day]
    cured_by: Maybe[Day]


class Uncured(OfADuty):
    """A duty that was not cured in time: from which day, and until which it was not done."""

    of: Value[ClauseId]
    since: Maybe[Day]
    until: Maybe[Day]


term = fact(Cure, "cure-term")
member = fact(Member)
demand = fact(Demand)
cure_time = fact(CureTime)
demanded = fact(Demanded)
later = fact(Demanded, "later")
held_back = fact(Owed, "held back")
done = fact(Done)
uncured = fact(Uncured)
withheld = fact(ClauseListed)
told = fact(Listed, "told")

WHAT_IS_DEMANDED = (
    (owed.duty == cure_time.duty)
    & (owed.bearer == cure_time.bearer)
    & ((owed.beneficiary == "") | (owed.beneficiary == cure_time.by))
    & (owed.last_day < cure_time.demanded)
    & (owed.last_day <= cure_time.broken)
    & ~done_by(owed, cure_time.broken)
    & ~EXCUSED_THEN
    & ~LAPSED
    & ~BOUND_LATER
)
DUE_LATER = (later.demand == demanded.demand) & (later.last_day > demanded.last_day)

DONE_MEANWHILE = (
    (suspended.first <= owed.last_day)
    & same(done, owed)
    & (done.on > owed.last_day)
    & (done.on <= suspended.last)
)


def _withheld(bearer: Value[Party]) -> Conclude:
    return conclude(
        Suspended,
        duty=withheld.clause,
        bearer=bearer,
        first=uncured.since,
        last=uncured.until,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "time to cure",
        of=[term, breach, duty_named, demand, member, told],
        where=of_the_duty(term.of)
        & (demand.about == breach.id)
        & (breach.on <= demand.on)
        & (member.id == breach.against)
        & (told.of == demand.id)
        & (told.role == "demand.to")
        & ((told.party == member.party) | (told.party == member.id))
        & yes(told.listed),
        then=conclude(
            CureTime,
            of=term.clause,
            duty=term.of,
            bearer=member.id,
            demand=demand.id,
            by=demand.by,
            broken=breach.on,
            demanded=demand.on,
            last_day=after(demand.on, term.within),
        ),
        clause=term.clause,
        says="cure-time",
    ),
    rule(
        "what is demanded",
        of=[asked, cure_time, owed],
        where=WHAT_IS_DEMANDED,
        then=conclude(
            Demanded,
            of=cure_time.of,
            demand=cure_time.demand,
            **its_duty(owed),
            last_day=owed.last_day,
            cured_by=cure_time.last_day,
        ),
        clause=cure_time.of,
        says="what-is-demanded",
    ),
    rule(
        "not cured",
        of=[asked, demanded],
        where=(demanded.cured_by < asked.on)
        & ~exists(later, DUE_LATER)
        & ~done_by(demanded, demanded.cured_by),
        then=conclude(
            Uncured,
            of=demanded.of,
            **its_duty(demanded),
            since=day_after(demanded.cured_by),
            until=day_before(earliest(done.on, done, same(done, demanded))),
        ),
        clause=demanded.of,
        says="not-cured",
    ),
    rule(
        "payment withheld",
        of=[uncured, withheld, held_back],
        where=(withheld.of == uncured.of)
        & (withheld.role == "cure.withheld")
        & (held_back.duty == withheld.clause)
        & (held_back.bearer != JOINTLY)
        & ((uncured.beneficiary == "") | (held_back.bearer == uncured.beneficiary)),
        then=_withheld(held_back.bearer),
        clause=uncured.of,
        says="withheld",
    ),
    rule(
        "joint payment withheld",
        of=[uncured, withheld, joint],
        where=(withheld.of == uncured.of)
        & (withheld.role == "cure.withheld")
        & (joint.duty == withheld.clause)
        & ((uncured.beneficiary == "") | (joint.party == uncured.beneficiary)),
        then=_withheld(joint.party),
        clause=uncured.of,
        says="withheld",
    ),
    rule(
        "done while it could be held back",
        of=[suspended, owed, done],
        where=(owed.duty == suspended.duty) & (owed.bearer == suspended.bearer) & DONE_MEANWHILE,
        then=conclude(
            DoneWhileHeldBack,
            **its_duty(owed),
        ),
        clause=owed.duty,
        says="done-while-held-back",
    ),
    rule(
        "done while joint debtors could hold it back",
        of=[suspended, owed, done],
        where=(owed.duty == suspended.duty)
        & (owed.bearer == JOINTLY)
        & DONE_MEANWHILE
        & a_person_says(owed.duty),
        then=conclude(
            DoneWhileHeldBack,
            **its_duty(owed),
        ),
        clause=owed.duty,
        says="done-while-held-back",
    ),
)
TERMS = (Cure,)
