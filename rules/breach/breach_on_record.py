"""Breach on record: what is asserted against a continuing duty breaks it, if nothing speaks for it.

- id: X-1
  kind: undertaking
  by: alfa
  undertaking: training
  duty: {sv: utbilda var och en, en: train each person}

A continuing duty is broken by a breach that is asserted and has not been put right; where the
clause has open terms, a person applies them to the breach. Where the record says that what was to
be done was done by then, a person says whether there is a breach all the same, as where somebody
would rescind on it (`uncontradicted.py`): of the event that speaks against it, or, where that
speaks against several breaches, which of them it is about.
"""

from engine.inference.expressions import Value, awaits, exists
from engine.inference.given import TermListed
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Id
from rules.breach.breach import Breach, Broken
from rules.breach.breach_doubted import DoneBefore
from rules.duties.duty import Failing
from rules.text.judgements import BROKEN_THOUGH_DONE, WHICH_BREACH
from rules.text.open_term import applies_not, applies_not_since


class SpeaksAgainst(Conclusion):
    """An event by which what was to be done was done by a breach, and nobody has said otherwise."""

    breach: Value[Id]
    event: Value[Id]


breach = fact(Breach)
broken = fact(Broken)
judged_by = fact(TermListed)
done_before = fact(DoneBefore)
other_done = fact(DoneBefore, "other done")
speaks_against = fact(SpeaksAgainst)

OF_SEVERAL = exists(
    other_done,
    (other_done.event == done_before.event) & (other_done.breach != done_before.breach),
)
UNOPPOSED = ~exists(speaks_against, speaks_against.breach == broken.breach)
FAILS = conclude(
    Failing,
    duty=broken.duty,
    bearer=broken.bearer,
    beneficiary=broken.beneficiary,
    cause=broken.breach,
    since=broken.since,
)

RULES: tuple[Rule, ...] = (
    rule(
        "done by the day of the breach",
        of=[breach, done_before],
        where=(done_before.breach == breach.id)
        & (
            (
                ~OF_SEVERAL
                & applies_not_since(BROKEN_THOUGH_DONE.words, done_before.event, breach.on)
            )
            | (OF_SEVERAL & awaits(WHICH_BREACH.words, done_before.event))
        ),
        then=conclude(SpeaksAgainst, breach=breach.id, event=done_before.event),
        says="speaks-against-the-breach",
    ),
    rule(
        "breach on record",
        of=[broken],
        where=UNOPPOSED & ~exists(judged_by, judged_by.of == broken.duty),
        then=FAILS,
        clause=broken.duty,
        says="breach-on-record",
    ),
    rule(
        "breach that a person judges",
        of=[broken, judged_by],
        where=UNOPPOSED
        & (judged_by.of == broken.duty)
        & applies_not(judged_by.term, broken.breach),
        then=FAILS,
        clause=broken.duty,
        says="breach-judged",
    ),
)
TERMS = ()
