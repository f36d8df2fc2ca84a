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
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.types import Amount, Day, Parties, Party, Year


class EvaluationTerm(Term):
    """A yearly evaluation; `after the end`: whether one made after the last day counts."""

    __kind__ = "evaluation"
    by: Value[Party]
    occurs: Value[Literal["yearly", "once"]]
    first: Value[Year]
    last: Value[Year] = default(9999)
    after_the_end: Value[Literal["counts", "does not count"]] = default("counts")


class BoardReportTerm(Term):
    """A report to a board, by a day."""

    __kind__ = "board report"
    by: Value[Party]
    to: Value[Parties]
    earliest: Value[Day]
    due: Value[Day]


class Evaluation(Event):
    """An evaluation was made; `misused` is the amount it showed, 0 if none."""

    by: Maybe[Party]
    year: Maybe[Year]
    on: Maybe[Day]
    misused: Maybe[Amount]


class BoardReport(Event):
    """A board was told."""

    by: Maybe[Party]
    on: Maybe[Day]


TERMS = (EvaluationTerm, BoardReportTerm)
EVENTS = (Evaluation, BoardReport)
