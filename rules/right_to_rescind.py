"""Right to rescind: what is demanded of a rescission, once there is a breach on which to rest it.

    - id: X-1
      kind: rescission
      by: all
      serious: serious
      not put right: without-delay
      demand first: needed

Each condition is demanded by itself, so that the answer can say which one is wanting; where
several breaches are on record, one of them must meet them all. The breaches themselves, and what
each of them meets, are in `rules/rescission_ground.py`.
"""

from typing import Literal

from engine.inference.expressions import ALWAYS, Condition, exists
from engine.inference.kinds import fact
from engine.inference.rules import Rule, requirement
from rules.force_majeure import ForceMajeure
from rules.rescission import rescission, term
from rules.rescission_ground import (
    IT_IS_PAID,
    Demanded,
    Ground,
    Sufficient,
    ground,
    meets,
    paid_before,
)

other_ground = fact(Ground, "other ground")
sufficient = fact(Sufficient)
hindrance = fact(ForceMajeure)

HAS_GROUND = exists(ground, ground.rescission == rescission.id)
HINDERED = exists(hindrance, hindrance.party == rescission.against)
"""Whether force majeure excuses a breach is asked only where some is on record."""


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


breached = requirement(
    "breach",
    of=[rescission, term],
    about=rescission.id,
    holds=HAS_GROUND,
    clause=term.clause,
    says="breach-recorded",
)
one_breach = requirement(
    "one-breach",
    of=[ground, other_ground, term],
    where=(ground.rescission == other_ground.rescission) & (ground.breach != other_ground.breach),
    about=ground.rescission,
    holds=exists(sufficient, sufficient.rescission == ground.rescission),
    clause=term.clause,
)
uncontradicted = requirement(
    "breach-uncontradicted",
    id="uncontradicted",
    of=[rescission, term, ground, paid_before],
    where=(ground.rescission == rescission.id) & IT_IS_PAID,
    about=rescission.id,
    holds=_met("no contradiction"),
    clause=term.clause,
    says="breach-uncontradicted",
)
RULES: tuple[Rule, ...] = (
    breached,
    _required("not-excused", "not excused", of_whom=HINDERED),
    uncontradicted,
    _required("serious", "serious"),
    _required("not-put-right", "not put right"),
    _required("demand", "demand"),
    _required("dialogue", "dialogue"),
    _required("reasonable-time", "reasonable time", "verified"),
    one_breach,
)
