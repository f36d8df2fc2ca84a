"""The breaches on which a rescission rests, and the conditions that one of them must meet.

    - id: X-1
      kind: rescission
      by: all
      serious: serious
      not put right: without-delay
      within: reasonable-time
      demand first: needed
      dialogue first: required unless urgent
      urgent: urgent

A rescission rests on a breach that somebody has recorded, never on a duty that is merely
overdue. Grounds may be supplemented: every breach on record counts, not only the one that was
named; all conditions must meet in one of them. One that has been put right counts too: whether
that was without delay is for a person to judge; so is one that the record contradicts. What
force majeure excused is no breach (`rules/excused_breach.py`).
"""

from typing import Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    case,
    earliest,
    exists,
    later,
    one_of,
    yes,
)
from engine.inference.given import Listed, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import NOT_STATED, Day, Id
from rules.breach import Breach, Demand, Rectified, put_right
from rules.breach_doubted import BROKEN_THOUGH_PAID, PaidBefore
from rules.duty import BreachExcused
from rules.open_term import applies, applies_not, found, found_not
from rules.precondition import Dialogue
from rules.rescission import OF_THE_RESCISSION, period, rescission, takes_effect, term

Demanded = Literal[
    "not excused",
    "no contradiction",
    "serious",
    "not put right",
    "demand",
    "dialogue",
    "reasonable time",
]


class Ground(Conclusion):
    """A recorded breach by the other side while the agreement ran, put right or not.

    Before the day `since`, that of the breach or of the first demand, it carries nothing.
    """

    rescission: Value[Id]
    breach: Value[Id]
    since: Maybe[Day]


class Meets(Conclusion):
    """A ground meets one of the conditions of rescission."""

    rescission: Value[Id]
    breach: Value[Id]
    condition: Value[Demanded]


class Sufficient(Conclusion):
    """A ground that meets all conditions."""

    rescission: Value[Id]
    breach: Value[Id]
    since: Maybe[Day]


breach = fact(Breach)
rectified = fact(Rectified)
paid_before = fact(PaidBefore)
demand = fact(Demand)
dialogue = fact(Dialogue)
told = fact(Listed, "told")
breach_excused = fact(BreachExcused)
ground = fact(Ground)
meets = fact(Meets)
own = fact(PartyIs, "own")
counterparty = fact(PartyIs, "counterparty")

OF_THE_GROUND = (ground.rescission == rescission.id) & (takes_effect.rescission == rescission.id)
FIRST_DEMAND = later(
    breach.on,
    earliest(demand.on, demand, (demand.about == breach.id) & (demand.on >= breach.on)),
)
IT_IS_PAID = paid_before.breach == ground.breach


def _meets(name: str, condition: Demanded, of: list[object], where: Condition) -> Rule:
    """The ground meets a condition where `where` holds."""
    return rule(
        name,
        of=of,
        where=where,
        then=conclude(
            Meets, rescission=ground.rescission, breach=ground.breach, condition=condition
        ),
        clause=term.clause if term in of else None,
        says=name.replace(" ", "-"),
    )


def _this_meets(condition: Demanded) -> Condition:
    return exists(
        meets,
        (meets.rescission == ground.rescission)
        & (meets.breach == ground.breach)
        & (meets.condition == condition),
    )


RULES: tuple[Rule, ...] = (
    rule(
        "ground",
        of=[rescission, takes_effect, breach, term, period, own, counterparty],
        where=OF_THE_RESCISSION
        & (own.id == rescission.by)
        & (counterparty.id == rescission.against)
        & (own.side != counterparty.side)
        & (breach.against == rescission.against)
        & (breach.on >= period.from_)
        & (breach.on <= takes_effect.no_later),
        then=conclude(
            Ground,
            rescission=rescission.id,
            breach=breach.id,
            since=case(term.demand_first, {"needed": FIRST_DEMAND, "not needed": breach.on}),
        ),
        says="ground",
    ),
    _meets("not contradicted", "no contradiction", [ground], ~exists(paid_before, IT_IS_PAID)),
    _meets(
        "contradicted by the record",
        "no contradiction",
        [ground, paid_before],
        IT_IS_PAID & awaits(BROKEN_THOUGH_PAID, paid_before.payment),
    ),
    _meets(
        "not excused by force majeure",
        "not excused",
        [ground, breach],
        (breach.id == ground.breach)
        & ~exists(
            breach_excused,
            (breach_excused.breach == breach.id) & (breach_excused.bearer == breach.against),
        ),
    ),
    _meets(
        "judged serious",
        "serious",
        [ground, term],
        applies(term.serious, ground.breach),
    ),
    _meets(
        "judged although put right",
        "not put right",
        [ground, rescission, takes_effect, breach, rectified, term],
        OF_THE_GROUND
        & (breach.id == ground.breach)
        & put_right(rectified, breach)
        & (rectified.on <= takes_effect.no_later)
        & applies_not(term.not_put_right, ground.breach),
    ),
    _meets(
        "judged not put right without delay",
        "not put right",
        [ground, term],
        applies_not(term.not_put_right, ground.breach),
    ),
    _meets(
        "within reasonable time",
        "reasonable time",
        [ground, term],
        (term.within == NOT_STATED)
        | found(term.within, ground.breach)
        | found(term.within, ground.rescission)
        | (
            ~found_not(term.within, ground.breach)
            & ~found_not(term.within, ground.rescission)
            & awaits(term.within, ground.breach)
        ),
    ),
    _meets("demand not needed", "demand", [ground, term], term.demand_first == "not needed"),
    _meets(
        "rectification demanded",
        "demand",
        [ground, rescission, takes_effect, breach, demand, told],
        OF_THE_GROUND
        & (breach.id == ground.breach)
        & (demand.about == ground.breach)
        & (demand.on >= breach.on)
        & (demand.on <= takes_effect.no_later)
        & (told.of == demand.id)
        & (told.role == "demand.to")
        & (told.party == rescission.against)
        & yes(told.listed),
    ),
    _meets("dialogue in parallel", "dialogue", [ground, term], term.dialogue_first == "parallel"),
    _meets(
        "dialogue about the breach",
        "dialogue",
        [ground, rescission, takes_effect, breach, dialogue, told],
        OF_THE_GROUND
        & (breach.id == ground.breach)
        & one_of(dialogue.about, "breach", "renegotiation")
        & ((dialogue.about_party == NOT_STATED) | (dialogue.about_party == rescission.against))
        & (dialogue.on >= breach.on)
        & (dialogue.on <= takes_effect.no_later)
        & (told.of == dialogue.id)
        & ((told.role == "dialogue.invited") | (told.role == "dialogue.present"))
        & (told.party == rescission.against)
        & yes(told.listed),
    ),
    _meets(
        "urgent without dialogue",
        "dialogue",
        [ground, term],
        (term.dialogue_first == "required unless urgent")
        & (term.urgent != NOT_STATED)
        & applies(term.urgent, ground.breach),
    ),
    rule(
        "sufficient ground",
        of=[ground],
        where=_this_meets("not excused")
        & _this_meets("no contradiction")
        & _this_meets("serious")
        & _this_meets("not put right")
        & _this_meets("demand")
        & _this_meets("dialogue")
        & _this_meets("reasonable time"),
        then=conclude(
            Sufficient, rescission=ground.rescission, breach=ground.breach, since=ground.since
        ),
        says="sufficient-ground",
    ),
)
