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

A breach may name a clause whose duty another carries (the month in which money is paid, the
receivers of a report). A hindrance of the whole prevents some of its parts and not others: whether
it prevented this one a person says, of the breach (`hindered-with-the-whole`).

A rescission rests on this, and those who are bound rest on rescissions: so it asks what the
record says that the hindrance prevents, never what is owed.
"""

from engine.inference.expressions import Value, exists, known, yes
from engine.inference.given import ClauseListed, DutyNamed, Listed
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Id
from rules.breach.breach import Breach
from rules.duties.duty import BreachExcused, lasts_on
from rules.duties.obligation import Obligation
from rules.hindrance.force_majeure import ALLOWED, OF_THE_PARTY, event, member, term
from rules.text.judgements import HINDERED_WITH_THE_WHOLE, HINDRANCE_OF_SOME
from rules.text.open_term import applies


class HinderedWithTheWhole(Conclusion):
    """A hindrance of a duty prevents the part of it that a breach is of, as a person has found."""

    breach: Value[Id]
    event: Value[Id]


breach = fact(Breach)
affected = fact(ClauseListed)
duty_named = fact(DutyNamed)
with_the_whole = fact(HinderedWithTheWhole)
bears = fact(Listed)
obligation = fact(Obligation)


AFFECTED = (affected.of == event.id) & (affected.role == "force-majeure.affects")
PREVENTS_IT = exists(affected, AFFECTED & (affected.clause == breach.duty) & yes(affected.listed))
PREVENTS_THE_WHOLE = exists(
    with_the_whole, (with_the_whole.breach == breach.id) & (with_the_whole.event == event.id)
)
HINDERED_THEN = (
    lasts_on(event.from_, event.until, breach.on)
    & ((term.excuses == "all duties") | PREVENTS_IT | PREVENTS_THE_WHOLE)
    & ALLOWED
)
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
        "prevented with the whole of the duty",
        of=[event, duty_named, affected],
        where=AFFECTED
        & (affected.clause == duty_named.carrier)
        & known(duty_named.carrier)
        & (duty_named.clause != duty_named.carrier)
        & yes(affected.listed)
        & applies(HINDERED_WITH_THE_WHOLE.words, duty_named.of),
        then=conclude(HinderedWithTheWhole, breach=duty_named.of, event=event.id),
        clause=duty_named.clause,
        says="hindered-with-the-whole",
    ),
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
