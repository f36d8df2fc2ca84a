"""Breach there: a breach on record that may be one, as a step on the way to what follows from it.

- id: X-1
  kind: repayment
  on: rescission
  owed by: the association
  to: kommunerna
  amount: what was not matched by performance this year

Nobody can break an agreement before it applies, so a breach from before the first day is none; nor
is one that force majeure excused (`excused_breach.py`), or in which a person has found the
words of the duty kept (`words_kept.py`). Nobody breaks what is for others to do: one of a
clause that binds them alone is none, nor is one from a day after the last of the party. Of a clause
that describes something, or gives a right, a person says whether it is a duty (`own-duty`).
"""

from engine.inference.expressions import Maybe, Value, exists, known
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Id, Party
from rules.breach.breach import IT_IS_EXCUSED, breach, duty_named
from rules.breach.words_kept import WordsKept
from rules.duties.joint_until import ended_before_for
from rules.term.period import PeriodTerm
from rules.text.judgements import OWN_DUTY
from rules.text.open_term import applies


class BreachThere(Conclusion):
    """A breach from a day on which the party was bound, and not known to be none."""

    breach: Value[Id]
    duty: Maybe[ClauseId]
    against: Maybe[Party]


period = fact(PeriodTerm)
kept = fact(WordsKept)

OF_IT = duty_named.of == breach.id
OF_OTHERS = exists(duty_named, OF_IT & (duty_named.theirs == "of others"))
PERHAPS_NO_DUTY = exists(
    duty_named, OF_IT & known(duty_named.theirs) & (duty_named.theirs == "perhaps")
)
OF_NO_DUTY = PERHAPS_NO_DUTY & ~applies(OWN_DUTY.words, breach.id)

RULES: tuple[Rule, ...] = (
    rule(
        "breach that is a step",
        of=[breach, period],
        where=(breach.on >= period.from_)
        & ~ended_before_for(breach.against, breach.on)
        & ~OF_OTHERS
        & ~OF_NO_DUTY
        & ~IT_IS_EXCUSED
        & ~exists(kept, kept.breach == breach.id),
        then=conclude(BreachThere, breach=breach.id, duty=breach.duty, against=breach.against),
        says="breach-there",
    ),
)
TERMS = ()
