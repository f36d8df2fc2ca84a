"""Undone: what had been done comes undone, as a payment that comes back.

    - id: X-1
      kind: payment
      by: [beta]
      to: alfa
      amount: 600 000 SEK
      per: calendar year
      first: 2030

What had been done in full at the end of its last day, and came undone later, is not done; no text
says since when it is late (`rules/duty_state.py`).
"""

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Conclusion, default
from engine.inference.rules import Rule
from engine.model.types import ClauseId, Count, Day, Id, Party, Year


class CameUndone(Conclusion):
    """What had been done came undone on a day, the last such: a payment that came back.

    It may have been done again.
    """

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party] = default("")
    year: Value[Year] = default(0)
    nth: Value[Count] = default(0)
    cause: Value[Id] = default("")
    on: Maybe[Day]


class WholeOnLastDay(Conclusion):
    """What came undone had been done in full at the end of its last day.

    `on` is the day by whose end it had been, and was not undone before the last day had passed.
    """

    duty: Value[ClauseId]
    bearer: Value[Party]
    beneficiary: Value[Party] = default("")
    year: Value[Year] = default(0)
    nth: Value[Count] = default(0)
    cause: Value[Id] = default("")
    on: Maybe[Day]


RULES: tuple[Rule, ...] = ()
TERMS = ()
