"""Prohibition: a party may not do or demand something.

- id: X-1
  kind: prohibition
  who: alfa
  may not: {sv: kräva mer, en: ask for more}

It is a continuing duty to abstain; a recorded breach breaks it.
"""

from engine.inference.expressions import Value
from engine.inference.given import Listed
from engine.inference.kinds import Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import applied_to
from engine.model.types import OpenTerms, Parties, Said
from rules.duties.bound_in import unit_ever_bound
from rules.duties.duty import Owed
from rules.term.period import PeriodTerm


class Prohibition(Term):
    """What a party may not do, and what is left outside the ban."""

    __binds__ = ("who",)
    __applied__ = applied_to(judged_by=("breach",))
    who: Value[Parties]
    may_not: Value[Said]
    unless: Value[Said] = default(Said("", ""))
    judged_by: Value[OpenTerms] = default(())


term = fact(Prohibition)
period = fact(PeriodTerm)
bearer = fact(Listed)

RULES: tuple[Rule, ...] = (
    rule(
        "prohibition",
        of=[term, bearer, period],
        where=(bearer.of == term.clause)
        & (bearer.role == "prohibition.who")
        & unit_ever_bound(bearer.party),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=bearer.party,
            sort="continuing",
            opens=period.from_,
        ),
        clause=term.clause,
        says="prohibition",
    ),
)
TERMS = (Prohibition,)
