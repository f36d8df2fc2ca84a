"""Undone: what had been done comes undone, as a payment that comes back.

    - id: X-1
      kind: payment
      by: [beta]
      to: alfa
      amount: 600 000 SEK
      per: calendar year
      first: 2030

What had been done in full at the end of its last day, and came undone later, is not done; no text
says since when it is late (`duty_state.py`).
"""

from engine.inference.expressions import Maybe
from engine.inference.rules import Rule
from engine.model.types import Day
from rules.duties.duty import OfADuty


class CameUndone(OfADuty):
    """What had been done came undone on a day, the last such: a payment that came back.

    It may have been done again.
    """

    on: Maybe[Day]


class WholeOnLastDay(OfADuty):
    """What came undone had been done in full at the end of its last day.

    `on` is the day by whose end it had been, and was not undone before the last day had passed.
    """

    on: Maybe[Day]


RULES: tuple[Rule, ...] = ()
TERMS = ()
