"""Undertaking: each person who does a task has first been trained, or has signed a promise.

- id: X-1
  kind: undertaking
  by: alfa
  undertaking: confidentiality
  duty: {sv: låta var och en underteckna ett tysthetslöfte, en: have each sign a pledge}

The party answers for its persons. It tells numbers, never names: how many are active, and
how many of them are done. The latest figures decide; as long as some are not done the duty
is not kept, and without figures nothing is held against the party.
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value, exists, latest, only
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under, applied_to
from engine.model.types import ClauseId, Count, Day, OpenTerms, Parties, Party, Said
from rules.duty import Failing, Owed, unit_ever_bound
from rules.period import PeriodTerm

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


class LatestFigures(Conclusion):
    """The day of a party's latest figures."""

    duty: Value[ClauseId]
    on: Maybe[Day]


term = fact(UndertakingTerm, "undertaking-term")
period = fact(PeriodTerm)
told = fact(Undertaking)
figures = fact(Undertaking, "figures")
latest_figures = fact(LatestFigures)

ABOUT_IT = (told.kind == term.undertaking) & (told.by == term.by)
FIGURES = (
    (figures.kind == term.undertaking) & (figures.by == term.by) & (figures.on == latest_figures.on)
)

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
        "latest figures",
        of=[term],
        where=exists(told, ABOUT_IT),
        then=conclude(LatestFigures, duty=term.clause, on=latest(told.on, told, ABOUT_IT)),
        clause=term.clause,
        says="latest-figures",
    ),
    rule(
        "some are not done",
        of=[term, latest_figures, told],
        where=(latest_figures.duty == term.clause)
        & ABOUT_IT
        & (told.on == latest_figures.on)
        & (only(figures.done, figures, FIGURES) < only(figures.active, figures, FIGURES)),
        then=conclude(Failing, duty=term.clause, bearer=term.by, cause=told.id, since=told.on),
        clause=term.clause,
        says="some-are-not-done",
    ),
)
TERMS = (UndertakingTerm,)
EVENTS = (Undertaking,)
