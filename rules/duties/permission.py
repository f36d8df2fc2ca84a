"""Permission: a party may do something, whatever the others think of it.

- id: X-1
  kind: permission
  who: alfa
  may: {sv: söka medel från andra, en: seek funds from others}
  against: [beta]

Those against whom it is given must let it happen: a continuing duty, which a recorded breach
breaks. A permission against nobody has no state.
"""

from engine.inference.expressions import Value
from engine.inference.given import Listed
from engine.inference.kinds import Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Parties, Said
from rules.duties.bound_in import unit_ever_bound
from rules.duties.duty import Owed
from rules.term.period import PeriodTerm


class Permission(Term):
    """What a party may do; `against` are those who must accept it."""

    __binds__ = ("against",)
    who: Value[Parties]
    may: Value[Said]
    against: Value[Parties] = default(())


term = fact(Permission)
period = fact(PeriodTerm)
holder = fact(Listed, "holder")
bearer = fact(Listed, "bearer")

RULES: tuple[Rule, ...] = (
    rule(
        "to be let",
        of=[term, holder, bearer, period],
        where=(holder.of == term.clause)
        & (holder.role == "permission.who")
        & (bearer.of == term.clause)
        & (bearer.role == "permission.against")
        & (holder.party != bearer.party)
        & unit_ever_bound(bearer.party)
        & unit_ever_bound(holder.party),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=bearer.party,
            beneficiary=holder.party,
            sort="continuing",
            opens=period.from_,
        ),
        clause=term.clause,
        says="to-be-let",
    ),
)
TERMS = (Permission,)
