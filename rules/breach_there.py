"""Breach there: a breach on record that may be one, as a step on the way to what follows from it.

- id: X-1
  kind: repayment
  on: rescission
  owed by: the association
  to: kommunerna
  amount: what was not matched by performance this year

Nobody can break an agreement before it applies, so a breach from before the first day is none; nor
is one that force majeure excused (`rules/excused_breach.py`), or in which a person has found the
words of the duty kept (`rules/words_kept.py`).
"""

from engine.inference.expressions import Maybe, Value, exists
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Id, Party
from rules.breach import IT_IS_EXCUSED, breach
from rules.period import PeriodTerm
from rules.words_kept import WordsKept


class BreachThere(Conclusion):
    """A breach from the first day or later, of which nobody has found that it is none."""

    breach: Value[Id]
    duty: Maybe[ClauseId]
    against: Maybe[Party]


period = fact(PeriodTerm)
kept = fact(WordsKept)

RULES: tuple[Rule, ...] = (
    rule(
        "breach that is a step",
        of=[breach, period],
        where=(breach.on >= period.from_)
        & ~IT_IS_EXCUSED
        & ~exists(kept, kept.breach == breach.id),
        then=conclude(BreachThere, breach=breach.id, duty=breach.duty, against=breach.against),
        says="breach-there",
    ),
)
TERMS = ()
