"""Words kept: a person has found that the words of a duty are kept in what is said to break it.

- id: X-1
  kind: obligation
  bearer: [alfa]
  duty: {sv: ha personal anställd, en: have staff employed}
  judged by: [skyndsamt]

A duty may ask for what only a person can judge (”skyndsamt”, ”som regel”). Who finds, of a breach
on record, that the words are kept has found that it is no breach: the duty is not broken by it
(`breach.py`), and no rescission rests on it. Until somebody has ruled, both wait. Of several
words, all have to be kept.
"""

from engine.inference.expressions import Value, exists
from engine.inference.given import TermListed
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Id, OpenTerm
from rules.breach.breach import breach, duty_named, of_the_duty
from rules.text.open_term import applies


class WordsLeft(Conclusion):
    """Words of the duty not kept in a breach, as a person has found or is still to judge."""

    breach: Value[Id]
    term: Value[OpenTerm]


class WordsKept(Conclusion):
    """A breach in which all words of the duty are kept, as found or still to be judged."""

    breach: Value[Id]
    duty: Value[ClauseId]


judged_by = fact(TermListed)
words_left = fact(WordsLeft)

ITS_WORDS = of_the_duty(judged_by.of) & (
    (judged_by.role == "obligation.judged_by")
    | (judged_by.role == "undertaking.judged_by")
    | (judged_by.role == "prohibition.judged_by")
    | (judged_by.role == "publication.judged_by")
    | (judged_by.role == "contribution in kind.judged_by")
)
"""Words that a person applies to a breach; those of a report are applied to the report."""
KEPT = applies(judged_by.term, breach.id)

RULES: tuple[Rule, ...] = (
    rule(
        "words of the duty left",
        of=[breach, duty_named, judged_by],
        where=ITS_WORDS & ~KEPT,
        then=conclude(WordsLeft, breach=breach.id, term=judged_by.term),
        clause=judged_by.of,
        says="words-left",
    ),
    rule(
        "words of the duty kept",
        of=[breach, duty_named, judged_by],
        where=ITS_WORDS & ~exists(words_left, words_left.breach == breach.id),
        then=conclude(WordsKept, breach=breach.id, duty=judged_by.of),
        clause=judged_by.of,
        says="words-kept",
    ),
)
TERMS = ()
