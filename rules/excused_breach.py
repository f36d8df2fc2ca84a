"""Excused breach: what a hindrance kept a party from doing is no breach of the duty.

- id: X-1
  kind: force majeure
  causes: [war, fire, contagion]
  other causes: yes

Relief from performance is relief from breach: a breach that is asserted to be from a day of the
hindrance, the first and the last included, of a duty that it prevents, is none. Where it is not
known, or for a person to judge, whether the party was excused, so is whether there was a breach.
One from another day is judged as if nothing had hindered the party.

A rescission rests on this, and those who are bound rest on rescissions: so it asks what the
record says that the hindrance prevents, never what is owed.
"""

from typing import Any

from engine.inference.expressions import Condition, exists, yes
from engine.inference.given import ClauseListed
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from rules.breach import Breach
from rules.duty import BreachExcused
from rules.force_majeure import ALLOWED, OF_THE_PARTY, event, member, term

breach = fact(Breach)
affected = fact(ClauseListed)


def _prevents(duty: Any) -> Condition:
    """Whether the hindrance prevents the duty of a clause, as the record says."""
    return (term.excuses == "all duties") | exists(
        affected,
        (affected.of == event.id)
        & (affected.role == "force-majeure.affects")
        & (affected.clause == duty)
        & yes(affected.listed),
    )


RULES: tuple[Rule, ...] = (
    rule(
        "breach excused by force majeure",
        of=[term, event, breach, member],
        where=OF_THE_PARTY
        & ((member.id == breach.against) | (member.party == breach.against))
        & (event.from_ <= breach.on)
        & ((event.until >= breach.on) | (event.from_ == breach.on))
        & _prevents(breach.duty)
        & ALLOWED,
        then=conclude(BreachExcused, breach=breach.id, bearer=member.id, event=event.id),
        clause=term.clause,
        says="breach-excused",
    ),
)
TERMS = ()
