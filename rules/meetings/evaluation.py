"""Evaluation: a party is to evaluate the agreement, and to report to its board.

- id: X-1
  kind: evaluation
  by: beta
  occurs: yearly
  first: 2030
  last: 2032
  after the end: counts
- id: X-2
  kind: board report
  by: beta
  to: beta
  earliest: 2032-01-01
  due: 2032-03-31

An evaluation of a year is to be made within that year: one that was made before it began does not
count. One made while it runs does, since the text names no later day. Where one made `after the
end` counts, it is owed also for the year in which the agreement ends early. Where none counts, one
made then has not been made, and that of the year with which it ended is no longer owed then; those
of years before it are late.

Where a unit is to make it and the record names its party, a person has to say which unit did
(`binding/which_unit.py`).
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value, calculated
from engine.inference.given import Listed, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import ALWAYS, Under, readings
from engine.model.types import Amount, Day, Id, Parties, Party, Year
from rules.binding.which_unit import did
from rules.duties.bound_in import unit_bound, unit_ever_bound
from rules.duties.duty import Done, Insufficient, Lapsed, Outlasting, Owed
from rules.duties.joint_until import ended_before_for
from rules.term.in_force import ALL_OVER, asked


class EvaluationTerm(Term):
    """A yearly evaluation; `after the end`: whether one made after the last day counts."""

    __kind__ = "evaluation"
    __readings__ = readings(after_the_end=ALWAYS)
    __binds__ = ("by",)
    __years__ = ("first", "last")
    by: Value[Party]
    occurs: Value[Literal["yearly"]]
    first: Value[Year]
    last: Value[Year] = default(9999)
    after_the_end: Value[Literal["counts", "does not count"]] = default("counts")


class BoardReportTerm(Term):
    """A report to a board, by a day."""

    __kind__ = "board report"
    __binds__ = ("by",)
    by: Value[Party]
    to: Value[Parties]
    earliest: Value[Day]
    due: Value[Day]


class Evaluation(Event):
    """An evaluation was made; `misused` is the amount it showed, 0 if none.

    `misused-by`: whose misuse it showed, where more than one party may owe it back.
    """

    __under__ = (
        Under("evaluation"),
        Under("repayment", "on", ("misuse shown by an evaluation",)),
        Under("renewal", "renewal", ("after an evaluation",)),
    )
    __tells_of__ = "year"
    by: Maybe[Party]
    year: Maybe[Year]
    on: Maybe[Day]
    misused: Maybe[Amount]
    misused_by: Maybe[Party]


class BoardReport(Event):
    """A board was told."""

    __under__ = (Under("board report"),)
    by: Maybe[Party]
    on: Maybe[Day]


class ByTheEvaluator(Conclusion):
    """An evaluation was made by one who is to make it."""

    evaluation: Value[Id]


year = fact(YearIs)
term = fact(EvaluationTerm, "evaluation-term")
board_term = fact(BoardReportTerm, "board-report-term")
owed_to = fact(Listed)
evaluation = fact(Evaluation)
board_report = fact(BoardReport)
BY_IT = did(evaluation.by, term.by, evaluation.id)
NEXT_YEAR = calculated("day in year", calculated("year plus", year.n, 1), "01-01")
ENDED_BY_THEN = ended_before_for(term.by, NEXT_YEAR)
"""Whether the end came no later than with the year: what was overdue before it stays so."""
WHILE_IT_LASTED = ~ended_before_for(term.by, evaluation.on)


RULES: tuple[Rule, ...] = (
    rule(
        "made by the evaluator",
        of=[term, evaluation],
        where=BY_IT,
        then=conclude(ByTheEvaluator, evaluation=evaluation.id),
        clause=term.clause,
        says="by-the-evaluator",
    ),
    rule(
        "evaluation owed",
        of=[term, year],
        where=(term.occurs == "yearly")
        & (year.n >= term.first)
        & (year.n <= term.last)
        & unit_bound(term.by, year.n),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            opens=year.first,
            last_day=year.last,
        ),
        clause=term.clause,
        says="evaluation-owed",
    ),
    rule(
        "evaluation made",
        of=[term, evaluation, year],
        where=BY_IT
        & (evaluation.year == year.n)
        & (evaluation.on >= year.first)
        & ((term.after_the_end == "counts") | WHILE_IT_LASTED),
        then=conclude(
            Done,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            on=evaluation.on,
        ),
        clause=term.clause,
        says="evaluation-made",
    ),
    rule(
        "evaluation made after the end",
        of=[term, evaluation, year],
        where=BY_IT
        & (evaluation.year == year.n)
        & (term.after_the_end == "does not count")
        & ~WHILE_IT_LASTED,
        then=conclude(
            Insufficient,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            event=evaluation.id,
            lacks="day",
            on=evaluation.on,
        ),
        clause=term.clause,
        says="evaluation-after-the-end",
    ),
    rule(
        "evaluation made before its year",
        of=[term, evaluation, year],
        where=BY_IT & (evaluation.year == year.n) & (evaluation.on < year.first),
        then=conclude(
            Insufficient,
            duty=term.clause,
            bearer=term.by,
            year=year.n,
            event=evaluation.id,
            lacks="day",
            on=evaluation.on,
        ),
        clause=term.clause,
        says="evaluation-too-early",
    ),
    rule(
        "evaluation owed though the agreement has ended",
        of=[term, year],
        where=term.after_the_end == "counts",
        then=conclude(Outlasting, duty=term.clause, bearer=term.by, year=year.n),
        clause=term.clause,
        says="evaluation-outlasting",
    ),
    rule(
        "evaluation lapsed",
        of=[asked, term, year],
        where=(term.after_the_end == "does not count")
        & (year.n >= term.first)
        & (year.n <= term.last)
        & ALL_OVER
        & ENDED_BY_THEN,
        then=conclude(Lapsed, duty=term.clause, bearer=term.by, year=year.n),
        clause=term.clause,
        says="evaluation-lapsed",
    ),
    rule(
        "board report owed",
        of=[board_term, owed_to],
        where=(owed_to.of == board_term.clause)
        & (owed_to.role == "board report.to")
        & unit_ever_bound(board_term.by),
        then=conclude(
            Owed,
            duty=board_term.clause,
            bearer=board_term.by,
            beneficiary=owed_to.party,
            opens=board_term.earliest,
            last_day=board_term.due,
        ),
        clause=board_term.clause,
        says="board-report-owed",
    ),
    rule(
        "board report given",
        of=[board_term, owed_to, board_report],
        where=(owed_to.of == board_term.clause)
        & (owed_to.role == "board report.to")
        & did(board_report.by, board_term.by, board_report.id)
        & (board_report.on >= board_term.earliest),
        then=conclude(
            Done,
            duty=board_term.clause,
            bearer=board_term.by,
            beneficiary=owed_to.party,
            on=board_report.on,
        ),
        clause=board_term.clause,
        says="board-report-given",
    ),
    rule(
        "board report given too early",
        of=[board_term, owed_to, board_report],
        where=(owed_to.of == board_term.clause)
        & (owed_to.role == "board report.to")
        & did(board_report.by, board_term.by, board_report.id)
        & (board_report.on < board_term.earliest),
        then=conclude(
            Insufficient,
            duty=board_term.clause,
            bearer=board_term.by,
            beneficiary=owed_to.party,
            event=board_report.id,
            lacks="day",
            on=board_report.on,
        ),
        clause=board_term.clause,
        says="board-report-too-early",
    ),
)
TERMS = (EvaluationTerm, BoardReportTerm)
EVENTS = (Evaluation, BoardReport)
