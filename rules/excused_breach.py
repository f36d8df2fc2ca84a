"""Excused breach: what a hindrance kept a party from doing is no breach of the duty.

- id: X-1
  kind: force majeure
  causes: [war, fire, contagion]
  other causes: yes

Relief from performance is relief from breach: a breach that is asserted to be from a day of the
hindrance, the first and the last included, of a duty that it prevents, is none. Where it is not
known, or for a person to judge, whether the party was excused, so is whether there was a breach.
One from another day is judged as if nothing had hindered the party.

What hinders a unit excuses its party where the unit alone is named for the duty; where others are
named too, or the duty is of another clause type, a person says whether it frees the party.

A rescission rests on this, and those who are bound rest on rescissions: so it asks what the
record says that the hindrance prevents, never what is owed.
"""

from typing import Any

from engine.inference.expressions import Condition, exists, yes
from engine.inference.given import ClauseListed, Listed
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from rules.breach import Breach
from rules.duty import BreachExcused, lasts_on
from rules.force_majeure import ALLOWED, OF_THE_PARTY, event, member, term
from rules.judgements import HINDRANCE_OF_SOME
from rules.obligation import Obligation
from rules.open_term import applies

breach = fact(Breach)
affected = fact(ClauseListed)
bears = fact(Listed)
obligation = fact(Obligation)


def _prevents(duty: Any) -> Condition:
    """Whether the hindrance prevents the duty of a clause, as the record says."""
    return (term.excuses == "all duties") | exists(
        affected,
        (affected.of == event.id)
        & (affected.role == "force-majeure.affects")
        & (affected.clause == duty)
        & yes(affected.listed),
    )


HINDERED_THEN = lasts_on(event.from_, event.until, breach.on) & _prevents(breach.duty) & ALLOWED
OF_A_UNIT = (
    (member.id == event.party) & (member.party == breach.against) & (member.id != member.party)
)
BEARS = (bears.of == breach.duty) & (bears.role == "obligation.bearer")
IT_ALONE = (
    exists(obligation, obligation.clause == breach.duty)
    & exists(bears, BEARS & (bears.party == member.id))
    & ~exists(bears, BEARS & (bears.party != member.id))
)


RULES: tuple[Rule, ...] = (
    rule(
        "breach excused by force majeure",
        of=[term, event, breach, member],
        where=OF_THE_PARTY
        & ((member.id == breach.against) | (member.party == breach.against))
        & HINDERED_THEN,
        then=conclude(BreachExcused, breach=breach.id, bearer=member.id, event=event.id),
        clause=term.clause,
        says="breach-excused",
    ),
    rule(
        "breach excused by force majeure of a unit",
        of=[term, event, breach, member],
        where=OF_A_UNIT & HINDERED_THEN & (IT_ALONE | applies(HINDRANCE_OF_SOME.words, event.id)),
        then=conclude(BreachExcused, breach=breach.id, bearer=member.party, event=event.id),
        clause=term.clause,
        says="breach-excused",
    ),
)
TERMS = ()
