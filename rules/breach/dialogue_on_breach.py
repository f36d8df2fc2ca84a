"""Dialogue on a breach: one that was held about it, since it, with the party said to be in breach.

- id: X-1
  kind: dialogue duty
  bearer: all
  raised by: a breach

A dialogue about a breach or about renegotiation, on the day of the breach or later, that concerns
the party in breach or all. That party was invited, or was there: others do not talk about its
breach for it. Of a dialogue of which nobody has said who took part it is not known. Who is there
for a party is there for its units; whether a unit was there for its party, a person says.
"""

from engine.inference.expressions import Maybe, Value, one_of, yes
from engine.inference.given import Listed
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import NOT_STATED, Day, Id
from rules.binding.which_unit import stands_for
from rules.breach.breach import Breach
from rules.notice.precondition import Dialogue


class DialogueOnBreach(Conclusion):
    """A dialogue about a breach was held, with the party in breach among those called or there."""

    breach: Value[Id]
    dialogue: Value[Id]
    on: Maybe[Day]


breach = fact(Breach)
dialogue = fact(Dialogue)
told = fact(Listed, "told")

RULES: tuple[Rule, ...] = (
    rule(
        "dialogue on a breach",
        of=[breach, dialogue, told],
        where=one_of(dialogue.about, "breach", "renegotiation")
        & (
            (dialogue.about_party == NOT_STATED)
            | stands_for(dialogue.about_party, breach.against, dialogue.id)
        )
        & (dialogue.on >= breach.on)
        & (told.of == dialogue.id)
        & ((told.role == "dialogue.invited") | (told.role == "dialogue.present"))
        & yes(told.listed)
        & stands_for(told.party, breach.against, dialogue.id),
        then=conclude(DialogueOnBreach, breach=breach.id, dialogue=dialogue.id, on=dialogue.on),
        says="dialogue-on-breach",
    ),
)
TERMS = ()
