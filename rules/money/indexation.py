"""Indexation: an amount follows an index from year to year.

- id: X-1
  kind: indexation
  index: PKV
  edition: October
  column: the year before payment
  arithmetic: chain, unrounded
  first: 2027
  falling index: follows down

Each year from `first` to the year of payment is a step with its own figure. A figure that
is not on record, or on which two entries differ, leaves the amount unknown. Where a year is
asked about, only its own figures are wanted.
"""

from typing import Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    case,
    exists,
    known,
    only,
)
from engine.inference.given import WantedYear, YearIs
from engine.inference.kinds import EVERYBODY, Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import ALWAYS, Under, readings
from engine.model.calendar import NEVER
from engine.model.limits import Limits, limits
from engine.model.types import (
    NOT_STATED,
    Amount,
    ClauseId,
    Day,
    Edition,
    Id,
    Month,
    Percent,
    Word,
    Year,
)

Status = Literal["preliminary", "final"]


class Indexation(Term):
    """Which index, which of its figures, and how it is applied.

    `edition`: the month of the edition, in the year before payment; left out: any edition.
    `base` is the amount indexed (0 if the payment's own); what indexation adds to it is
    added to the payment. `value used` says what counts while only a preliminary figure
    exists. `passed on` is the part of each percentage that is used, in percent. Where there are
    several payments, `carried by` says which is indexed.
    """

    __binds__ = EVERYBODY
    __readings__ = readings(arithmetic=ALWAYS, falling_index=ALWAYS)
    index: Value[Literal["PKV", "OPI"]]
    edition: Value[Month] = default("")
    column: Value[
        Literal["the year before payment", "the payment year", "two years before payment"]
    ]
    arithmetic: Value[
        Literal[
            "chain, unrounded", "chain, rounded each year", "sum of percentages", "ratio of levels"
        ]
    ] = default("chain, unrounded")
    first: Value[Year]
    base: Value[Amount] = default(0)
    value_used: Value[Literal["final, preliminary until then", "known in January"]] = default(
        "final, preliminary until then"
    )
    falling_index: Value[Literal["follows down", "floor at zero"]] = default("follows down")
    passed_on: Value[Percent] = default("100")
    rounding: Value[Literal["whole kronor, half up", "öre, half up", "down to whole hundreds"]] = (
        default("whole kronor, half up")
    )
    carried_by: Value[ClauseId] = default(NOT_STATED)


class IndexValue(Event):
    """A published index figure, by edition and year."""

    __world__ = "open"
    __figure__ = True
    __own_day__ = ()
    __limits__ = limits(percent=Limits("percent", (-100, 100), (-20, 20)))
    __under__ = (Under("indexation"),)
    index: Maybe[Literal["PKV", "OPI"]]
    edition: Maybe[Edition]
    year: Maybe[Year]
    percent: Maybe[Percent]
    status: Maybe[Status]


class FigureWanted(Conclusion):
    """The figure for one step of the amount of a year: which edition and which column.

    A ratio of levels takes all columns from the edition behind the payment; other
    arithmetic takes each from the edition of its own time. `awaited` is the first day of the
    month of the edition, NEVER where any edition counts; `known_by` is NEVER where later
    figures count too.
    """

    __kind__ = "index-figure-wanted"
    of: Value[ClauseId]
    year: Value[Year]
    step: Value[Year]
    index: Value[Literal["PKV", "OPI"]]
    edition: Value[Word]
    column: Value[Year]
    awaited: Maybe[Day]
    known_by: Value[Day]


class FigurePublished(Conclusion):
    """A figure on record that is, or may be, the one wanted.

    `published`: the first day of the month of its edition; unknown where that is left out.
    """

    __kind__ = "index-figure"
    of: Value[ClauseId]
    year: Value[Year]
    step: Value[Year]
    event: Value[Id]
    published: Maybe[Day]
    status: Maybe[Status]
    percent: Maybe[Percent]


class IndexStep(Conclusion):
    """One year's indexation: by how many percent, and from which figure."""

    of: Value[ClauseId]
    year: Value[Year]
    step: Value[Year]
    edition: Value[Word]
    column: Value[Year]
    percent: Maybe[Percent]


term = fact(Indexation)
year = fact(YearIs)
step = fact(YearIs, "step")
value = fact(IndexValue)
wanted = fact(FigureWanted)
wanted_year = fact(WantedYear)
figure = fact(FigurePublished)

COLUMN = case(
    term.column,
    {
        "the year before payment": calculated("year plus", step.n, -1),
        "the payment year": step.n,
        "two years before payment": calculated("year plus", step.n, -2),
    },
)
OWN_EDITION = calculated("edition", calculated("year plus", step.n, -1), term.edition)
LAST_EDITION = calculated("edition", calculated("year plus", year.n, -1), term.edition)
EDITION = case(term.arithmetic, {"ratio of levels": LAST_EDITION}, OWN_EDITION)
IS_WANTED = (
    (value.index == wanted.index)
    & (value.year == wanted.column)
    & ((wanted.edition == NOT_STATED) | (value.edition == wanted.edition))
    & ((wanted.known_by == NEVER) | (calculated("edition day", value.edition) <= wanted.known_by))
)
FOUND = (figure.of == wanted.of) & (figure.year == wanted.year) & (figure.step == wanted.step)
FINAL = FOUND & (figure.status == "final")
RECORDED = only(value.percent, value, IS_WANTED)
AGREED = known(RECORDED)


def _step(name: str, where: Condition, percent: Value[Percent], says: str) -> Rule:
    return rule(
        name,
        of=[wanted],
        where=where,
        then=conclude(
            IndexStep,
            of=wanted.of,
            year=wanted.year,
            step=wanted.step,
            edition=wanted.edition,
            column=wanted.column,
            percent=percent,
        ),
        clause=wanted.of,
        says=says,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "index figure wanted",
        of=[term, year, step],
        where=(step.n >= term.first)
        & (step.n <= year.n)
        & (~exists(wanted_year) | exists(wanted_year, wanted_year.year == year.n)),
        then=conclude(
            FigureWanted,
            of=term.clause,
            year=year.n,
            step=step.n,
            index=term.index,
            edition=EDITION,
            awaited=case(term.edition, {NOT_STATED: NEVER}, calculated("edition day", EDITION)),
            column=COLUMN,
            known_by=case(
                term.value_used,
                {
                    "final, preliminary until then": NEVER,
                    "known in January": calculated("last day of month", step.n, "01"),
                },
            ),
        ),
        clause=term.clause,
        says="index-figure-wanted",
    ),
    rule(
        "index figure on record",
        of=[wanted, value],
        where=IS_WANTED,
        then=conclude(
            FigurePublished,
            of=wanted.of,
            year=wanted.year,
            step=wanted.step,
            event=value.id,
            published=calculated("edition day", value.edition),
            status=value.status,
            percent=value.percent,
        ),
        clause=wanted.of,
        says="index-figure",
    ),
    _step(
        "indexed by the figure on record", exists(figure, FOUND) & AGREED, RECORDED, "index-step"
    ),
    _step(
        "indexed by the final figure",
        exists(figure, FINAL) & ~AGREED,
        only(value.percent, value, IS_WANTED & (value.status == "final")),
        "index-step.final",
    ),
    _step(
        "indexed by figures that differ",
        exists(figure, FOUND) & ~exists(figure, FINAL) & ~AGREED,
        RECORDED,
        "index-step.differ",
    ),
    _step(
        "indexed by a figure that is not on record",
        ~exists(figure, FOUND),
        RECORDED,
        "index-step.missing",
    ),
)
TERMS = (Indexation,)
EVENTS = (IndexValue,)
