"""Undertaking: each person who does a task has first been trained, or has signed a promise.

- id: X-1
  kind: undertaking
  by: alfa
  undertaking: confidentiality
  duty: {sv: låta var och en underteckna ett tysthetslöfte, en: have each sign a pledge}

The party answers for its persons. It tells numbers, never names: how many are active, and
how many of them are done. The latest figures decide; as long as some are not done the duty
is not kept, and without figures nothing is held against the party. Whether a unit told them for its
party a person says.
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value, exists, latest, only
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under, applied_to
from engine.model.types import ClauseId, Count, Day, Id, OpenTerms, Parties, Party, Said
from rules.binding.which_unit import did
from rules.duties.bound_in import unit_ever_bound
from rules.duties.duty import Failing, Owed
from rules.term.period import PeriodTerm

Sort = Literal["confidentiality", "training"]


class UndertakingTerm(Term):
    """What each person of a party is to have done; the breach asserted is judged by `judged by`."""

    __kind__ = "undertaking"
    __binds__ = ("by",)
    __applied__ = applied_to(judged_by=("breach",))
    by: Value[Party]
    undertaking: Value[Sort]
    duty: Value[Said]
    when: Value[Said] = default(Said("", ""))
    towards: Value[Parties] = default(())
    judged_by: Value[OpenTerms] = default(())


class Undertaking(Event):
    """How many persons have signed or been trained: numbers, never names."""

    __under__ = (Under("undertaking"),)
    __part__ = ("done", "active")
    kind: Maybe[Sort]
    by: Maybe[Party]
    on: Maybe[Day]
    active: Maybe[Count]
    done: Maybe[Count]


class FiguresTold(Conclusion):
    """What the party has told of those of whom the duty speaks."""

    duty: Value[ClauseId]
    event: Value[Id]
    on: Maybe[Day]
    active: Maybe[Count]
    done: Maybe[Count]


class LatestFigures(Conclusion):
    """The day of a party's latest figures."""

    duty: Value[ClauseId]
    on: Maybe[Day]


term = fact(UndertakingTerm, "undertaking-term")
period = fact(PeriodTerm)
told = fact(Undertaking)
figures = fact(FiguresTold)
of_the_day = fact(FiguresTold, "figures of the day")
latest_figures = fact(LatestFigures)

OF_THE_DAY = (of_the_day.duty == figures.duty) & (of_the_day.on == latest_figures.on)

RULES: tuple[Rule, ...] = (
    rule(
        "undertaking owed",
        of=[term, period],
        where=unit_ever_bound(term.by),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=term.by,
            sort="continuing",
            opens=period.from_,
        ),
        clause=term.clause,
        says="undertaking-owed",
    ),
    rule(
        "figures told",
        of=[term, told],
        where=(told.kind == term.undertaking) & did(told.by, term.by, told.id),
        then=conclude(
            FiguresTold,
            duty=term.clause,
            event=told.id,
            on=told.on,
            active=told.active,
            done=told.done,
        ),
        clause=term.clause,
        says="figures-told",
    ),
    rule(
        "latest figures",
        of=[term],
        where=exists(figures, figures.duty == term.clause),
        then=conclude(
            LatestFigures,
            duty=term.clause,
            on=latest(figures.on, figures, figures.duty == term.clause),
        ),
        clause=term.clause,
        says="latest-figures",
    ),
    rule(
        "some are not done",
        of=[term, latest_figures, figures],
        where=(latest_figures.duty == term.clause)
        & (figures.duty == term.clause)
        & (figures.on == latest_figures.on)
        & (
            only(of_the_day.done, of_the_day, OF_THE_DAY)
            < only(of_the_day.active, of_the_day, OF_THE_DAY)
        ),
        then=conclude(
            Failing, duty=term.clause, bearer=term.by, cause=figures.event, since=figures.on
        ),
        clause=term.clause,
        says="some-are-not-done",
    ),
)
TERMS = (UndertakingTerm,)
EVENTS = (Undertaking,)
