"""Indexation: an amount follows an index from year to year.

- id: X-1
  kind: indexation
  index: PKV
  edition: October
  column: the year before payment
  arithmetic: chain, unrounded
  first: 2027
  falling index: follows down
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.limits import Limits, limits
from engine.model.types import Amount, Month, Percent, Word, Year


class Indexation(Term):
    """Which index, which of its figures, and how it is applied.

    `base` is the amount indexed (0 if the payment's own); `value used` says what counts
    while only a preliminary figure exists.
    """

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


class IndexValue(Event):
    """A published index figure, by edition and year."""

    __world__ = "open"
    __own_day__ = ()
    __limits__ = limits(percent=Limits("percent", (-100, 100), (-20, 20)))
    index: Maybe[Literal["PKV", "OPI"]]
    edition: Maybe[Word]
    year: Maybe[Year]
    percent: Maybe[Percent]
    status: Maybe[Literal["preliminary", "final"]]


TERMS = (Indexation,)
EVENTS = (IndexValue,)
