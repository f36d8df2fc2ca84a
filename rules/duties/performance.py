"""Performance: what is owed once, or yearly, was done by one who bears it, or by somebody else.

- id: X-1
  kind: obligation
  bearer: [alfa, beta]
  duty: {sv: räkna, en: count}
  occurs: yearly
  due: 30 September

One of joint bearers does it for them all. Where the record names the unit of a bearer, or the party
of a unit that bears it, a person says who did (`binding/which_unit.py`). What another did is told.
"""

from engine.inference.expressions import Condition, Value, exists, one_of
from engine.inference.given import Member
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Party
from rules.binding.which_unit import did
from rules.duties.duty import JOINTLY, Done, Insufficient, Owed, its_duty
from rules.duties.joint_until import joint
from rules.duties.obligation import Borne, Obligation, Performed


class MayPerform(Conclusion):
    """One who bears an obligation, a unit of that one, or its party."""

    duty: Value[ClauseId]
    party: Value[Party]


obligation = fact(Obligation)
performed = fact(Performed)
owed = fact(Owed)
borne = fact(Borne)
member = fact(Member)
may_perform = fact(MayPerform)

ITS_PERFORMANCE = (
    (owed.duty == obligation.clause)
    & one_of(obligation.occurs, "once", "yearly")
    & (performed.duty == obligation.clause)
    & ((performed.for_ == owed.year) | (obligation.occurs == "once"))
)
BY_ONE_OF_THEM = (
    (owed.bearer == JOINTLY)
    & (joint.duty == owed.duty)
    & did(performed.by, joint.party, performed.id)
)


def _performed(name: str, of: list[object], by_whom: Condition) -> Rule:
    return rule(
        name,
        of=[obligation, owed, performed, *of],
        where=ITS_PERFORMANCE & by_whom,
        then=conclude(Done, **its_duty(owed), on=performed.on),
        clause=obligation.clause,
        says="performed",
    )


RULES: tuple[Rule, ...] = (
    *(
        rule(
            f"{name} that may perform",
            of=[one, member],
            where=of_it,
            then=conclude(MayPerform, duty=one.duty, party=who),
            clause=one.duty,
            says="may-perform",
        )
        for one, bearer, sort in ((borne, borne.bearer, ""), (joint, joint.party, "joint "))
        for name, of_it, who in (
            (f"{sort}bearer, or its unit,", member.party == bearer, member.id),
            (f"party of a {sort}bearer", member.id == bearer, member.party),
        )
    ),
    _performed("performed", [], did(performed.by, owed.bearer, performed.id)),
    _performed("performed by one of those who bear it together", [joint], BY_ONE_OF_THEM),
    rule(
        "performed by another",
        of=[obligation, owed, performed],
        where=ITS_PERFORMANCE
        & ~exists(
            may_perform,
            (may_perform.duty == obligation.clause) & (may_perform.party == performed.by),
        ),
        then=conclude(
            Insufficient,
            **its_duty(owed),
            event=performed.id,
            lacks="performer",
            on=performed.on,
        ),
        clause=obligation.clause,
        says="performed-by-another",
    ),
)
TERMS = ()
