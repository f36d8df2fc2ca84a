"""Eligibility: which persons a service is for. No personal data, only general traits.

    - id: X-1
      kind: eligibility
      target group: yes
      groups: [victim, witness, relative]
      residents only: [victim]
      residents of: kommunerna
      from age: 18
      age limits: [victim]
      through a victim: [relative]
      service: {sv: stöd, en: support}

Ages are in completed years, `from age` included and `below age` not; 0 and no limit mean no
boundary. `residents only` and `age limits` name the groups that the boundary is for; `police
report in` the clause that says so, where it is another. One term
of the agreement is the association's target group; the others are services beside it. One with
`own choice` says what the person decides for itself, and promises no service.

That the victim whose relative or witness the person is (`through a victim`) is in the target group
is supposed, and said with the answer.
"""

from typing import Literal

from engine.inference.expressions import ALWAYS, Condition, Value, exists, known, yes
from engine.inference.given import Listed, Person, WordListed
from engine.inference.kinds import Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.types import NO_LIMIT, NOT_STATED, ClauseId, Count, Parties, Said, YesNo

Group = Literal["victim", "relative", "witness", "offender-relative", "anyone"]


class Eligibility(Term):
    """Who is inside the target group of a service."""

    __binds__ = ("by",)
    target_group: Value[YesNo] = default(False)
    groups: Value[tuple[Group, ...]]
    residents_only: Value[tuple[Group, ...]] = default(())
    residents_of: Value[Parties] = default(())
    from_age: Value[Count] = default(0)
    below_age: Value[Count] = default(NO_LIMIT)
    age_limits: Value[tuple[Group, ...]] = default(())
    through_a_victim: Value[tuple[Group, ...]] = default(())
    crime: Value[Literal["any", "outside-home"]] = default("any")
    police_report: Value[Literal["not needed", "not stated"]] = default("not stated")
    police_report_in: Value[ClauseId] = default(NOT_STATED)
    by: Value[Parties] = default(())
    service: Value[Said]
    own_choice: Value[YesNo] = default(False)


class Offered(Conclusion):
    """A term whose traits the person has: the service is for that person."""

    clause: Value[ClauseId]


class ThroughVictim(Conclusion):
    """The person is meant as the relative or witness of a victim in the target group."""

    clause: Value[ClauseId]


term = fact(Eligibility)
person = fact(Person)
group = fact(WordListed, "group")
place = fact(Listed)


def _among(role: str) -> Condition:
    """The person is of one of the groups in a list of the term, or the list says anyone."""
    return exists(
        group,
        (group.of == term.clause)
        & (group.role == role)
        & ((group.word == person.role) | (group.word == "anyone")),
    )


RESIDENT_OF = (place.of == term.clause) & (place.role == "eligibility.residents_of")
IN_GROUP = _among("eligibility.groups")
RESIDENT = ~_among("eligibility.residents_only") | (
    yes(person.resident)
    & (
        ~known(person.home)
        | ~exists(place, RESIDENT_OF)
        | exists(place, RESIDENT_OF & (place.party == person.home))
    )
)
OF_AGE = ~_among("eligibility.age_limits") | (
    ((term.from_age == 0) | (person.age >= term.from_age))
    & ((term.below_age == NO_LIMIT) | (person.age < term.below_age))
)
CRIME = (term.crime == "any") | ((term.crime == "outside-home") & (person.crime == "outside-home"))
NO_REPORT = term.police_report == "not needed"

RULES: tuple[Rule, ...] = (
    rule(
        "service for the person",
        of=[term, person],
        where=IN_GROUP & RESIDENT & OF_AGE & CRIME,
        then=conclude(Offered, clause=term.clause),
        clause=term.clause,
        says="offered",
    ),
    rule(
        "meant through a victim",
        of=[term, person],
        where=yes(term.target_group) & _among("eligibility.through_a_victim"),
        then=conclude(ThroughVictim, clause=term.clause),
        clause=term.clause,
        says="through-victim",
    ),
)


def _needed(
    id: str,
    holds: Condition,
    where: Condition = ALWAYS,
    name: str = "",
    clause: Value[ClauseId] = term.clause,
) -> Rule:
    """A demand on a person of the target group, if the term says anything of it."""
    return requirement(
        f"target group: {name or id}",
        id=id,
        of=[term, person],
        where=yes(term.target_group) & where,
        about=term.clause,
        holds=holds,
        clause=clause,
    )


RULES += (
    _needed("group", IN_GROUP),
    _needed("residence", RESIDENT),
    _needed("age", OF_AGE),
    _needed("crime", CRIME, term.crime != "any"),
    _needed("police-report", NO_REPORT, NO_REPORT & (term.police_report_in == NOT_STATED)),
    _needed(
        "police-report",
        NO_REPORT,
        NO_REPORT & (term.police_report_in != NOT_STATED),
        "police-report, in another clause",
        term.police_report_in,
    ),
)
TERMS = (Eligibility,)
