"""Dialogue duty: the parties are to talk when one of them is in breach, or much has changed.

    - id: X-1
      kind: dialogue duty
      bearer: all
      raised by: a breach
      changed: changed-circumstances

Every recorded breach raises it, however small, and putting the breach right does not undo it. One
that is none (`breach/breach_there.py`) raises nothing. So does a person's ruling that circumstances
have materially changed. Of a breach it is done by a dialogue about it with the party in breach
(`breach/dialogue_on_breach.py`). It has no last day.

A dialogue about renegotiation on the day of the ruling or later is about the change. One held
before may have been about it too: a person says so by applying `changed` to the dialogue.
"""

from typing import Any, Literal

from engine.inference.expressions import Value, awaits, exists, no, yes
from engine.inference.given import Ruling
from engine.inference.kinds import Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.about import CLAUSE, applied_to
from engine.model.types import NOT_STATED, OpenTerm, Parties
from rules.breach.breach import Breach
from rules.breach.breach_there import BreachThere
from rules.breach.dialogue_on_breach import DialogueOnBreach
from rules.duties.bound_in import BoundIn
from rules.duties.duty import Done, Owed
from rules.notice.precondition import Dialogue
from rules.term.period import PeriodTerm


class DialogueDuty(Term):
    """Who is to talk, and what raises the duty; `changed` is an open term for circumstances."""

    __kind__ = "dialogue duty"
    __applied__ = applied_to(changed=(CLAUSE, "dialogue"))
    __binds__ = ("bearer",)
    __together__ = "bearer"
    bearer: Value[Parties]
    raised_by: Value[Literal["a breach"]] = default("a breach")
    changed: Value[OpenTerm] = default(NOT_STATED)


term = fact(DialogueDuty)
period = fact(PeriodTerm)
breach = fact(Breach)
on_breach = fact(DialogueOnBreach)
there = fact(BreachThere)
dialogue = fact(Dialogue)
ruling = fact(Ruling)
talk = fact(Dialogue, "talk")
on_dialogue = fact(Ruling, "ruling on the dialogue")
bound_in = fact(BoundIn)

RULED = (
    (ruling.term == term.changed)
    & yes(ruling.answer)
    & ~exists(breach, breach.id == ruling.about)
    & ~exists(talk, talk.id == ruling.about)
)
"""Of a breach the words decide something else, and of a dialogue whether it was about them."""
ABOUT_THE_DIALOGUE = (on_dialogue.term == term.changed) & (on_dialogue.about == dialogue.id)
SINCE_THEN = (
    (dialogue.on >= ruling.on)
    | exists(on_dialogue, ABOUT_THE_DIALOGUE & yes(on_dialogue.answer))
    | (
        ~exists(on_dialogue, ABOUT_THE_DIALOGUE & no(on_dialogue.answer))
        & awaits(term.changed, dialogue.id)
    )
)
"""A dialogue held before anybody ruled may have been about the change, or about other things."""


def _owed(cause: Value[Any], opens: Value[Any]) -> Conclude:
    return conclude(
        Owed,
        duty=term.clause,
        bearer="",
        cause=cause,
        sort="once",
        opens=opens,
    )


def _done(cause: Value[Any], on: Value[Any]) -> Conclude:
    return conclude(
        Done,
        duty=term.clause,
        bearer="",
        cause=cause,
        on=on,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "dialogue owed on a breach",
        of=[term, breach],
        where=(term.raised_by == "a breach")
        & exists(bound_in)
        & exists(there, there.breach == breach.id),
        then=_owed(breach.id, breach.on),
        clause=term.clause,
        says="dialogue-owed-on-breach",
    ),
    rule(
        "dialogue held on a breach",
        of=[term, on_breach],
        then=_done(on_breach.breach, on_breach.on),
        clause=term.clause,
        says="dialogue-held-on-breach",
    ),
    rule(
        "dialogue owed on changed circumstances",
        of=[term, ruling, period],
        where=RULED & exists(bound_in),
        then=_owed(ruling.about, period.from_),
        clause=term.clause,
        says="dialogue-owed-on-change",
    ),
    rule(
        "dialogue held on changed circumstances",
        of=[term, ruling, dialogue],
        where=RULED & (dialogue.about == "renegotiation") & SINCE_THEN,
        then=_done(ruling.about, dialogue.on),
        clause=term.clause,
        says="dialogue-held",
    ),
)
TERMS = (DialogueDuty,)
