"""Obligation: somebody is to do something, once, every year, or all the time.

    - id: X-1
      kind: obligation
      bearer: all
      duty: {sv: samverka, en: cooperate}
      owed: effort
      occurs: continuing

An obligation of effort ("verka för") is broken by not trying, one of result by the
missing result. `due` is the last day in each year of what is owed yearly, 31 December where nothing
is said; of what is owed once it is the first such day of the agreement. That is done, and what is
owed once without a day, is done by what its bearer, or one of joint bearers, has `performed`
(`performance.py`). What another clause carries has no row of its own.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    case,
    exists,
    no,
    one_of,
    value,
    yes,
)
from engine.inference.expressions import year as year_of
from engine.inference.given import Listed, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.about import Under, applied_to
from engine.model.calendar import NEVER
from engine.model.types import (
    NOT_STATED,
    ClauseId,
    Day,
    OpenTerms,
    Parties,
    Party,
    Said,
    Year,
    YearDay,
    YesNo,
)
from rules.duties.bound_in import UnitBoundIn, unit_ever_bound
from rules.duties.duty import JOINTLY, DutySort, Owed
from rules.duties.joint_until import JointBearer, joint
from rules.term.period import PeriodTerm


class Obligation(Term):
    """A duty: who bears it, to whom, what, and how often."""

    __binds__ = ("bearer",)
    __together__ = "bearer"
    __applied__ = applied_to(judged_by=("breach",))
    bearer: Value[Parties]
    towards: Value[Parties] = default(())
    duty: Value[Said]
    owed: Value[Literal["result", "effort"]] = default("result")
    occurs: Value[Literal["once", "yearly", "recurring", "continuing"]] = default("continuing")
    jointly: Value[YesNo] = default(False)
    due: Value[YearDay] = default(NOT_STATED)
    carried_by: Value[ClauseId] = default(NOT_STATED)
    when: Value[Said] = default(Said("", ""))
    unless: Value[Said] = default(Said("", ""))
    judged_by: Value[OpenTerms] = default(())


class Performed(Event):
    """A duty that is owed once or yearly was done."""

    __under__ = (Under("obligation", "occurs", ("once", "yearly")),)
    __whose__ = "by"
    __does__ = True
    by: Maybe[Party]
    duty: Maybe[ClauseId]
    on: Maybe[Day]
    for_: Maybe[Year]


class Borne(Conclusion):
    """Who bears an obligation, and to whom; nobody named where they bear it jointly."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party]


year = fact(YearIs)
obligation = fact(Obligation)
bearer = fact(Listed, "bearer")
beneficiary = fact(Listed, "beneficiary")
borne = fact(Borne)
period = fact(PeriodTerm)
unit_bound_in = fact(UnitBoundIn)

ONCE = obligation.occurs == "once"
YEARLY_BY = case(obligation.due, {NOT_STATED: value("12-31")}, otherwise=obligation.due)
THE_FIRST_DAY = calculated("day in year", year_of(period.from_), obligation.due)
THE_SECOND_DAY = calculated(
    "day in year", calculated("year plus", year_of(period.from_), 1), obligation.due
)
OWN_ROW = obligation.carried_by == NOT_STATED
IS_NAMED = (bearer.of == obligation.clause) & (bearer.role == "obligation.bearer")
BEARS = IS_NAMED & unit_ever_bound(bearer.party)
TO_SOMEBODY = (beneficiary.of == obligation.clause) & (beneficiary.role == "obligation.towards")
BOUND_THEN = exists(
    unit_bound_in,
    (unit_bound_in.unit == borne.bearer) & (unit_bound_in.year == year.n),
)
ONE_BOUND_THEN = (
    (borne.bearer == JOINTLY)
    & (joint.duty == borne.duty)
    & exists(unit_bound_in, (unit_bound_in.unit == joint.party) & (unit_bound_in.year == year.n))
)


def _borne(bearing: Value[Any], to: Value[Any] | str) -> Conclude:
    return conclude(Borne, duty=obligation.clause, bearer=bearing, beneficiary=to)


def _owed(sort: DutySort, opens: Value[Day], when: Value[Any] | int, last: Any) -> Conclude:
    return conclude(
        Owed,
        duty=borne.duty,
        bearer=borne.bearer,
        beneficiary=borne.beneficiary,
        year=when,
        sort=sort,
        opens=opens,
        last_day=last,
    )


def _owed_yearly(name: str, of: list[object], bound_then: Condition) -> Rule:
    return rule(
        name,
        of=[obligation, borne, year, *of],
        where=(borne.duty == obligation.clause) & (obligation.occurs == "yearly") & bound_then,
        then=_owed("by a day", year.first, year.n, calculated("day in year", year.n, YEARLY_BY)),
        clause=obligation.clause,
        says="owed-yearly",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "obligation borne",
        of=[obligation, bearer],
        where=OWN_ROW & BEARS & no(obligation.jointly) & ~exists(beneficiary, TO_SOMEBODY),
        then=_borne(bearer.party, ""),
        clause=obligation.clause,
        says="obligation-owed",
    ),
    rule(
        "obligation borne towards somebody",
        of=[obligation, bearer, beneficiary],
        where=OWN_ROW
        & BEARS
        & TO_SOMEBODY
        & no(obligation.jointly)
        & (bearer.party != beneficiary.party)
        & unit_ever_bound(beneficiary.party),
        then=_borne(bearer.party, beneficiary.party),
        clause=obligation.clause,
        says="obligation-owed-to",
    ),
    rule(
        "bears with others",
        of=[obligation, bearer],
        where=OWN_ROW & BEARS & yes(obligation.jointly),
        then=conclude(JointBearer, duty=obligation.clause, party=bearer.party),
        clause=obligation.clause,
        says="bears-with-others",
    ),
    rule(
        "obligation borne jointly",
        of=[obligation],
        where=OWN_ROW & yes(obligation.jointly) & exists(joint, joint.duty == obligation.clause),
        then=_borne(value(""), ""),
        clause=obligation.clause,
        says="obligation-owed-jointly",
    ),
    rule(
        "owed all the time",
        of=[obligation, borne, period],
        where=(borne.duty == obligation.clause)
        & one_of(obligation.occurs, "continuing", "recurring"),
        then=_owed("continuing", period.from_, 0, NEVER),
        clause=obligation.clause,
        says="owed-all-the-time",
    ),
    rule(
        "owed once",
        of=[obligation, borne, period],
        where=(borne.duty == obligation.clause) & ONCE & (obligation.due == NOT_STATED),
        then=_owed("once", period.from_, 0, NEVER),
        clause=obligation.clause,
        says="owed-once",
    ),
    *(
        rule(
            f"owed once by a day of the {which} year",
            of=[obligation, borne, period],
            where=(borne.duty == obligation.clause)
            & ONCE
            & (obligation.due != NOT_STATED)
            & its_year,
            then=_owed("by a day", period.from_, 0, day),
            clause=obligation.clause,
            says="owed-once-by-a-day",
        )
        for which, its_year, day in (
            ("first", period.from_ <= THE_FIRST_DAY, THE_FIRST_DAY),
            ("second", period.from_ > THE_FIRST_DAY, THE_SECOND_DAY),
        )
    ),
    _owed_yearly("owed yearly", [], BOUND_THEN),
    _owed_yearly("owed yearly by those bound together", [joint], ONE_BOUND_THEN),
)
TERMS = (Obligation,)
EVENTS = (Performed,)
