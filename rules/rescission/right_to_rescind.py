"""What a rescission must show of its grounds: each condition, met in some breach, all in one.

    - id: X-1
      kind: rescission
      by: all
      serious: serious
      not put right: without-delay
      dialogue first: required unless urgent
      urgent: urgent
      demand first: needed
      frees: the two parties

Which breaches are grounds, and what each meets, is in `rescission_ground.py` and
`rescission_judged.py`. The dialogue is asked for in the clause that gives the duty of it too,
where the agreement has one.
"""

from typing import Any, Literal

from engine.inference.expressions import ALWAYS, Condition, Value, exists
from engine.inference.kinds import fact
from engine.inference.rules import Rule, requirement
from rules.breach.breach_not_due import NotDue
from rules.breach.breach_too_early import ANY_GROUND, NONE_TOO_EARLY
from rules.breach.words_kept import WordsKept
from rules.duties.dialogue_duty import DialogueDuty
from rules.duties.duty import BreachExcused
from rules.hindrance.force_majeure import ForceMajeure
from rules.rescission.rescission import rescission, takes_effect, term
from rules.rescission.rescission_ground import (
    DONE_BY_THEN,
    IT_IS_DONE,
    IT_IS_PAID,
    ByFellow,
    Demanded,
    Ground,
    NoDuty,
    done_before,
    done_since,
    duty_named,
    ground,
    meets,
    paid_before,
    sufficient,
)

not_due = fact(NotDue)
kept = fact(WordsKept)
dialogue_duty = fact(DialogueDuty)
hindrance = fact(ForceMajeure)
other_ground = fact(Ground, "other ground")
by_fellow = fact(ByFellow)
no_duty = fact(NoDuty)
breach_excused = fact(BreachExcused)

HAS_GROUND = exists(ground, ground.rescission == rescission.id)
HINDERED = exists(hindrance, hindrance.party == rescission.against) | exists(
    breach_excused, breach_excused.bearer == rescission.against
)
"""Whether force majeure excuses a breach is asked only where some is on record, also of a unit."""


def _met(condition: Demanded) -> Condition:
    """Some ground of the rescission meets a condition."""
    return exists(meets, (meets.rescission == rescission.id) & (meets.condition == condition))


def _required(
    id: str,
    condition: Demanded,
    basis: Literal["text", "verified"] = "text",
    of_whom: Condition = ALWAYS,
) -> Rule:
    """A condition that some ground is to meet, once there is a ground."""
    return requirement(
        f"{id} of a breach",
        id=id,
        of=[rescission, term],
        where=HAS_GROUND & of_whom,
        about=rescission.id,
        holds=_met(condition),
        clause=term.clause,
        says=f"breach-{id}",
        basis=basis,
    )


def _uncontradicted(
    name: str, by: object, where: Condition, clause: Value[Any], of: tuple[object, ...] = ()
) -> Rule:
    """Some ground is to stand though something on record speaks against one, told by what does."""
    return requirement(
        name,
        id="uncontradicted",
        of=[rescission, *of, term, ground, by],
        where=(ground.rescission == rescission.id) & where,
        about=rescission.id,
        holds=_met("no contradiction"),
        clause=clause,
        says=name,
    )


breached = requirement(
    "breach",
    of=[rescission, term],
    where=ANY_GROUND | NONE_TOO_EARLY,
    about=rescission.id,
    holds=ANY_GROUND,
    clause=term.clause,
    says="breach-recorded",
)
of_a_counterparty = requirement(
    "counterparty",
    of=[rescission, term, by_fellow],
    where=by_fellow.rescission == rescission.id,
    about=rescission.id,
    holds=HAS_GROUND,
    clause=term.clause,
)
of_its_own = requirement(
    "own-duty",
    of=[rescission, term, no_duty],
    where=no_duty.rescission == rescission.id,
    about=rescission.id,
    holds=_met("own duty"),
    clause=term.clause,
)
one_breach = requirement(
    "one-breach",
    of=[ground, other_ground, term],
    where=(ground.rescission == other_ground.rescission) & (ground.breach != other_ground.breach),
    about=ground.rescission,
    holds=exists(sufficient, sufficient.rescission == ground.rescission),
    clause=term.clause,
)
dialogue_in_its_clause = requirement(
    "dialogue that the agreement asks for",
    id="dialogue",
    of=[rescission, term, dialogue_duty],
    where=HAS_GROUND,
    about=rescission.id,
    holds=_met("dialogue"),
    clause=dialogue_duty.clause,
    says="breach-dialogue",
)
perhaps_of_its_own = requirement(
    "own duty that a person judges",
    id="own-duty",
    of=[rescission, term, ground, duty_named],
    where=(ground.rescission == rescission.id)
    & (duty_named.of == ground.breach)
    & (duty_named.theirs == "perhaps"),
    about=rescission.id,
    holds=_met("own duty"),
    clause=term.clause,
    says="own-duty",
)
RULES: tuple[Rule, ...] = (
    breached,
    of_a_counterparty,
    of_its_own,
    perhaps_of_its_own,
    _required("not-excused", "not excused", of_whom=HINDERED),
    _uncontradicted("breach-uncontradicted", paid_before, IT_IS_PAID, term.clause),
    _uncontradicted("breach-not-done-before", done_before, IT_IS_DONE, term.clause),
    _uncontradicted(
        "breach-not-done-since",
        done_since,
        (takes_effect.rescission == rescission.id) & DONE_BY_THEN,
        term.clause,
        of=(takes_effect,),
    ),
    _uncontradicted("breach-due", not_due, not_due.breach == ground.breach, not_due.duty),
    _uncontradicted("breach-found", kept, kept.breach == ground.breach, kept.duty),
    _required("serious", "serious"),
    _required("not-put-right", "not put right"),
    _required("demand", "demand"),
    _required("dialogue", "dialogue"),
    dialogue_in_its_clause,
    _required("reasonable-time", "reasonable time", "verified"),
    one_breach,
)
TERMS = ()
