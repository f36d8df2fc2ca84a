"""Uncontradicted: a breach stands though the record says that what it is about was done.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: several
- id: X-2
  kind: rescission
  by: all
  serious: serious
  not put right: without-delay
  demand first: needed
  frees: the two parties
  dialogue first: parallel

Where the record contradicts a breach (`breach_doubted.py`) a person says whether there is one
all the same, of each event that contradicts it; what was said before the breach settles nothing.
Of what was done since, a person may say that it did not put the breach right. That it did is no
answer: then the rectification is recorded, and judged by its time.

A breach from a day by which nothing of its duty had been due (`breach_not_due.py`) is none,
unless a person says so. Nor is one in which the words of the duty are found to be kept
(`words_kept.py`), whatever else has been said of it.

One word about an event that concerns several breaches would be about all of them. Whoever knows
voids the one that is wrong.
"""

from typing import Any

from engine.inference.expressions import Condition, Value, awaits, exists
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Id
from rules.breach.breach_doubted import DoneBefore, DoneSince, PaidBefore
from rules.breach.breach_not_due import NotDue
from rules.breach.words_kept import WordsKept
from rules.rescission.rescission import takes_effect, term
from rules.rescission.rescission_ground import (
    DONE_BY_THEN,
    IT_IS_DONE,
    IT_IS_PAID,
    condition_met,
    done_before,
    done_since,
    ground,
    paid_before,
)
from rules.text.judgements import (
    BROKEN_BEFORE_DUE,
    BROKEN_THOUGH_DONE,
    BROKEN_THOUGH_PAID,
    DONE_SINCE,
    WHICH_BREACH,
)
from rules.text.open_term import applies_not_since, found_not


class Contradicted(Conclusion):
    """The record contradicts a breach, and nobody has said that there is one all the same.

    `event`: what contradicts it, which may be the breach itself.
    """

    rescission: Value[Id]
    breach: Value[Id]
    event: Value[Id]


not_due = fact(NotDue)
kept = fact(WordsKept)
contradicted = fact(Contradicted)
other_paid = fact(PaidBefore, "other paid")
other_done = fact(DoneBefore, "other done")
other_since = fact(DoneSince, "other since")

IT_IS_NOT_DUE = not_due.breach == ground.breach
ITS_WORDS_ARE_KEPT = kept.breach == ground.breach
SOMETHING_CONTRADICTS = (
    exists(paid_before, IT_IS_PAID)
    | exists(done_before, IT_IS_DONE)
    | exists(done_since, DONE_BY_THEN)
    | exists(not_due, IT_IS_NOT_DUE)
    | exists(kept, ITS_WORDS_ARE_KEPT)
)


def _of_one_breach(several: Condition, event: Value[Id], said: Condition) -> Condition:
    """What a person says of an event that concerns one breach only; of more no word is enough."""
    return (~several & said) | (several & awaits(WHICH_BREACH.words, event))


def _contradicted(name: str, of: list[Any], event: Value[Id], where: Condition) -> Rule:
    return rule(
        name,
        of=[term, *of],
        where=where,
        then=conclude(
            Contradicted, rescission=ground.rescission, breach=ground.breach, event=event
        ),
        clause=term.clause,
        says=name.replace(" ", "-"),
    )


RULES: tuple[Rule, ...] = (
    _contradicted(
        "contradicted by the record",
        [ground, paid_before],
        paid_before.payment,
        IT_IS_PAID
        & _of_one_breach(
            exists(
                other_paid,
                (other_paid.payment == paid_before.payment) & (other_paid.breach != ground.breach),
            ),
            paid_before.payment,
            applies_not_since(BROKEN_THOUGH_PAID.words, paid_before.payment, ground.on),
        ),
    ),
    _contradicted(
        "contradicted by what is done",
        [ground, done_before],
        done_before.event,
        IT_IS_DONE
        & _of_one_breach(
            exists(
                other_done,
                (other_done.event == done_before.event) & (other_done.breach != ground.breach),
            ),
            done_before.event,
            applies_not_since(BROKEN_THOUGH_DONE.words, done_before.event, ground.on),
        ),
    ),
    _contradicted(
        "done since the breach",
        [ground, takes_effect, done_since],
        done_since.event,
        (takes_effect.rescission == ground.rescission)
        & DONE_BY_THEN
        & _of_one_breach(
            exists(
                other_since,
                (other_since.event == done_since.event) & (other_since.breach != ground.breach),
            ),
            done_since.event,
            ~found_not(DONE_SINCE.words, done_since.event)
            & awaits(DONE_SINCE.words, done_since.event),
        ),
    ),
    _contradicted(
        "contradicted by its day",
        [ground, not_due],
        ground.breach,
        IT_IS_NOT_DUE & applies_not_since(BROKEN_BEFORE_DUE.words, ground.breach, ground.on),
    ),
    _contradicted(
        "contradicted by what a person has found", [ground, kept], ground.breach, ITS_WORDS_ARE_KEPT
    ),
    condition_met(
        "not contradicted",
        "no contradiction",
        [ground, takes_effect],
        (takes_effect.rescission == ground.rescission) & ~SOMETHING_CONTRADICTS,
    ),
    condition_met(
        "stands all the same",
        "no contradiction",
        [ground, takes_effect],
        (takes_effect.rescission == ground.rescission)
        & SOMETHING_CONTRADICTS
        & ~exists(
            contradicted,
            (contradicted.rescission == ground.rescission) & (contradicted.breach == ground.breach),
        ),
    ),
)
TERMS = ()
