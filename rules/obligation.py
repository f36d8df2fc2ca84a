"""Obligation: somebody is to do something, once, every year, or all the time.

    - id: X-1
      kind: obligation
      bearer: all
      duty: {sv: samverka, en: cooperate}
      owed: effort
      occurs: continuing

An obligation of effort ("verka för") is broken by not trying, one of result by the
missing result. `due` is the last day of each year.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    awaits,
    exists,
    no,
    one_of,
    value,
    yes,
)
from engine.inference.given import Listed, Ruling, TermListed
from engine.inference.kinds import Event, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.calendar import NEVER
from engine.model.types import (
    ClauseId,
    Count,
    Day,
    Id,
    OpenTerms,
    Parties,
    Party,
    Said,
    YearDay,
    YesNo,
)
from rules.duty import BoundIn, Failing, Owed
from rules.period import PeriodTerm


class Obligation(Term):
    """A duty: who bears it, to whom, what, and how often."""

    bearer: Value[Parties]
    towards: Value[Parties] = default(())
    duty: Value[Said]
    owed: Value[Literal["result", "effort"]] = default("result")
    occurs: Value[Literal["once", "yearly", "recurring", "continuing"]] = default("continuing")
    jointly: Value[YesNo] = default(False)
    due: Value[YearDay] = default("")
    when: Value[Said] = default(Said("", ""))
    unless: Value[Said] = default(Said("", ""))
    judged_by: Value[OpenTerms] = default(())


class Undertaking(Event):
    """How many persons have signed or been trained: numbers, never names."""

    kind: Maybe[Literal["confidentiality", "training"]]
    by: Maybe[Party]
    on: Maybe[Day]
    active: Maybe[Count]
    done: Maybe[Count]


class Publication(Event):
    """Information was put out."""

    by: Maybe[Party]
    channel: Maybe[Literal["website", "digital", "internal"]]
    on: Maybe[Day]
    removed: Maybe[Day]


class Breach(Event):
    """Somebody asserts a breach."""

    by: Maybe[Party]
    against: Maybe[Party]
    duty: Maybe[ClauseId]
    on: Maybe[Day]


class Demand(Event):
    """Rectification is demanded."""

    by: Maybe[Party]
    to: Maybe[Parties]
    on: Maybe[Day]
    about: Maybe[Id]


class Rectified(Event):
    """A breach was put right."""

    by: Maybe[Party]
    on: Maybe[Day]
    about: Maybe[Id]


obligation = fact(Obligation)
bearer = fact(Listed, "bearer")
beneficiary = fact(Listed, "beneficiary")
period = fact(PeriodTerm)
bound_in = fact(BoundIn)
breach = fact(Breach)
rectified = fact(Rectified)
judged_by = fact(TermListed)
ruling = fact(Ruling)

BEARS = (bearer.of == obligation.clause) & (bearer.role == "obligation.bearer")
RUNS_ON = one_of(obligation.occurs, "continuing", "recurring")
TO_SOMEBODY = (beneficiary.of == obligation.clause) & (beneficiary.role == "obligation.towards")
BROKEN = (
    (breach.duty == obligation.clause)
    & (breach.against == bearer.party)
    & ~exists(rectified, rectified.about == breach.id)
)
ABOUT_THE_BREACH = (ruling.term == judged_by.term) & (ruling.about == breach.id)
FAILS = conclude(
    Failing, duty=obligation.clause, bearer=bearer.party, cause=breach.id, since=breach.on
)


def _owed(bearing: Value[Any], to: Value[Any] | str) -> Conclude:
    return conclude(
        Owed,
        duty=obligation.clause,
        bearer=bearing,
        beneficiary=to,
        year=0,
        nth=0,
        cause="",
        sort="continuing",
        opens=period.from_,
        last_day=NEVER,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "obligation owed",
        of=[obligation, bearer, period],
        where=BEARS
        & RUNS_ON
        & no(obligation.jointly)
        & ~exists(beneficiary, TO_SOMEBODY)
        & exists(bound_in, bound_in.party == bearer.party),
        then=_owed(bearer.party, ""),
        clause=obligation.clause,
        says="obligation-owed",
    ),
    rule(
        "obligation owed to somebody",
        of=[obligation, bearer, beneficiary, period],
        where=BEARS
        & TO_SOMEBODY
        & RUNS_ON
        & no(obligation.jointly)
        & (bearer.party != beneficiary.party)
        & exists(bound_in, bound_in.party == bearer.party),
        then=_owed(bearer.party, beneficiary.party),
        clause=obligation.clause,
        says="obligation-owed-to",
    ),
    rule(
        "obligation owed jointly",
        of=[obligation, period],
        where=RUNS_ON & yes(obligation.jointly) & exists(bound_in),
        then=_owed(value(""), ""),
        clause=obligation.clause,
        says="obligation-owed-jointly",
    ),
    rule(
        "breach on record",
        of=[obligation, breach, bearer],
        where=BEARS
        & BROKEN
        & ~exists(
            judged_by,
            (judged_by.of == obligation.clause) & (judged_by.role == "obligation.judged_by"),
        ),
        then=FAILS,
        clause=obligation.clause,
        says="breach-on-record",
    ),
    rule(
        "breach that a person judges",
        of=[obligation, breach, bearer, judged_by],
        where=BEARS
        & BROKEN
        & (judged_by.of == obligation.clause)
        & (judged_by.role == "obligation.judged_by")
        & (
            exists(ruling, ABOUT_THE_BREACH & no(ruling.answer))
            | (~exists(ruling, ABOUT_THE_BREACH) & awaits(judged_by.term, breach.id))
        ),
        then=FAILS,
        clause=obligation.clause,
        says="breach-judged",
    ),
)
TERMS = (Obligation,)
EVENTS = (Undertaking, Publication, Breach, Demand, Rectified)
