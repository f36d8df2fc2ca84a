"""Amendment dialogue: where a change is to be made in dialogue, the one that it was made in.

- id: X-1
  kind: amendment
  form: free
  agreed by: all
  procedure: dialogue
  without it: no effect            # contested where the words give no consequence

A dialogue counts if it was about renegotiation, was held no later than the change was agreed, and
every party that is still bound took part. Whether a unit took part for its party a person says.
How long before a change the dialogue may lie no text says; which one it is, and its day, the answer
tells. Of one from before the first day, when there was nothing to change, or from before an earlier
change, a person says whether this change was made in it (`changed-in-dialogue`, of the change).

Without one the change has no effect, or counts all the same (`without it`).
"""

from engine.inference.expressions import Maybe, Value, awaits, exists, yes
from engine.inference.given import Listed, Member
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.types import Day, Id, Party
from rules.binding.bound_then import period
from rules.change.amendment import Amendment, amendment, still_there, term
from rules.notice.precondition import Dialogue
from rules.text.judgements import CHANGED_IN_DIALOGUE, WHICH_UNIT
from rules.text.open_term import applies


class ThereThroughUnit(Conclusion):
    """A unit was in a dialogue, for its party if a person says so."""

    dialogue: Value[Id]
    party: Value[Party]


class AbsentFromDialogue(Conclusion):
    """A party that is still bound when a change is made was not in a dialogue on it."""

    amendment: Value[Id]
    dialogue: Value[Id]
    party: Value[Party]


class TalkedOver(Conclusion):
    """A dialogue that a change was made in."""

    amendment: Value[Id]
    dialogue: Value[Id]
    on: Maybe[Day]


dialogue = fact(Dialogue)
member = fact(Member)
there = fact(Listed, "there")
absent = fact(Listed, "absent")
earlier = fact(Amendment, "earlier")
through_unit = fact(ThereThroughUnit)
absent_from = fact(AbsentFromDialogue)
talked_over = fact(TalkedOver)

NOTHING_TO_CHANGE_THEN = (dialogue.on < period.from_) & (amendment.on >= period.from_)
CHANGED_SINCE = exists(
    earlier,
    (earlier.id != amendment.id) & (earlier.on >= dialogue.on) & (earlier.on < amendment.on),
)

RULES: tuple[Rule, ...] = (
    rule(
        "in the dialogue through a unit",
        of=[term, dialogue, there, member],
        where=(term.procedure == "dialogue")
        & (there.of == dialogue.id)
        & (there.role == "dialogue.present")
        & (member.id == there.party)
        & (member.party != member.id)
        & yes(there.listed)
        & awaits(WHICH_UNIT.words, dialogue.id),
        then=conclude(ThereThroughUnit, dialogue=dialogue.id, party=member.party),
        clause=term.clause,
        says="there-through-unit",
    ),
    rule(
        "party that was not in the dialogue on a change",
        of=[amendment, dialogue, absent],
        where=(dialogue.about == "renegotiation")
        & (absent.of == dialogue.id)
        & (absent.role == "dialogue.present")
        & ~yes(absent.listed)
        & ~exists(
            through_unit,
            (through_unit.dialogue == dialogue.id) & (through_unit.party == absent.party),
        )
        & still_there(absent.party),
        then=conclude(
            AbsentFromDialogue, amendment=amendment.id, dialogue=dialogue.id, party=absent.party
        ),
        says="absent-from-dialogue",
    ),
    rule(
        "change made in dialogue",
        of=[term, period, amendment, dialogue],
        where=(term.procedure == "dialogue")
        & (dialogue.about == "renegotiation")
        & (dialogue.on <= amendment.on)
        & (
            ~(NOTHING_TO_CHANGE_THEN | CHANGED_SINCE)
            | applies(CHANGED_IN_DIALOGUE.words, amendment.id)
        )
        & ~exists(
            absent_from,
            (absent_from.amendment == amendment.id) & (absent_from.dialogue == dialogue.id),
        ),
        then=conclude(TalkedOver, amendment=amendment.id, dialogue=dialogue.id, on=dialogue.on),
        clause=term.clause,
        says="talked-over",
    ),
)

in_dialogue = requirement(
    "amendment-dialogue",
    of=[term, amendment],
    where=term.procedure == "dialogue",
    about=amendment.id,
    holds=(term.without_it == "breach only")
    | exists(talked_over, talked_over.amendment == amendment.id),
    clause=term.clause,
)
RULES += (in_dialogue,)
TERMS = ()
