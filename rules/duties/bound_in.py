"""Bound in a year: who is bound on some day of a year, and until when one that leaves is.

    - id: X-1
      kind: period
      from: 2030-01-01
      length: 1 year

A duty is owed by whoever is bound in the year, and by the units of that party.
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, exists, yes
from engine.inference.given import Member, PartyIs, YearIs
from engine.inference.kinds import Conclusion, default, fact
from engine.inference.rules import Rule, conclude, rule, unmet
from engine.model.types import Day, Party, Year, YesNo
from rules.binding.approval import Step, party_approved
from rules.binding.bound_before import bound_before
from rules.binding.signature import party_signed
from rules.notice.good_notice import Departure
from rules.notice.left_alone import left_alone
from rules.term.period import FinalEnd, PeriodTerm, ended_before


class BoundIn(Conclusion):
    """A party bound on some day of a year; not `still` if perhaps only until an annulment."""

    party: Value[Party]
    year: Value[Year]
    still: Value[YesNo] = default(True)


class UnitBoundIn(Conclusion):
    """The same for each member of a party: its units, and the party itself."""

    unit: Value[Party]
    party: Value[Party]
    year: Value[Year]
    still: Value[YesNo] = default(True)


class BoundUntil(Conclusion):
    """A last day of a party that leaves, and of its units; `no sooner` if it is not known.

    One for each day: whoever leaves by several departures is bound until the first of them.
    """

    party: Value[Party]
    last: Maybe[Day]
    no_sooner: Maybe[Day]


year = fact(YearIs)
party = fact(PartyIs)
term = fact(PeriodTerm)
step = fact(Step)
final_end = fact(FinalEnd)
departure = fact(Departure)
unapproved = unmet(party_approved)
unsigned = unmet(party_signed)
member = fact(Member)
bound_in_year = fact(BoundIn)
unit_bound_in = fact(UnitBoundIn)


def gone_by_then(who: Value[Party], when: Value[Day]) -> Condition:
    """Whether a party has left, or been left alone, before a day."""
    return exists(
        departure,
        (departure.party == who) & ended_before(departure.ends, departure.no_sooner, when),
    ) | exists(
        left_alone,
        (left_alone.party == who) & ended_before(left_alone.ends, left_alone.no_sooner, when),
    )


SIGNED = ~exists(unsigned, unsigned.about == party.id)
RUNS_IN_THE_YEAR = (
    (term.from_ <= year.last)
    & ~exists(final_end, final_end.day < year.first)
    & ~gone_by_then(party.id, year.first)
)
"""For the party, if it was ever bound."""


def bound(bound_in: BoundIn, who: Value[Party], when: Value[Year]) -> Condition:
    """Whether a party is bound in a year."""
    return exists(bound_in, (bound_in.party == who) & (bound_in.year == when))


def unit_bound(who: Value[Any], when: Value[Any]) -> Condition:
    """Whether a party or unit is bound in a year."""
    return exists(unit_bound_in, (unit_bound_in.unit == who) & (unit_bound_in.year == when))


def unit_ever_bound(who: Value[Any]) -> Condition:
    """Whether a party or unit is bound in any year, and not only until an annulment."""
    return exists(unit_bound_in, (unit_bound_in.unit == who) & yes(unit_bound_in.still))


def unit_bound_in_some_year(who: Value[Any]) -> Condition:
    """The same, or perhaps only until an annulment: for what is owed in a year of its own."""
    return exists(unit_bound_in, unit_bound_in.unit == who)


RULES: tuple[Rule, ...] = (
    rule(
        "bound in the year",
        of=[term, party, year],
        where=~exists(unapproved, unapproved.about == party.id)
        & ~exists(step, (step.party == party.id) & (step.on > year.last))
        & SIGNED
        & RUNS_IN_THE_YEAR,
        then=conclude(BoundIn, party=party.id, year=year.n),
        clause=term.clause,
        says="bound-in-year",
    ),
    rule(
        "bound in the year until an approval was annulled",
        of=[term, bound_before, party, year],
        where=(bound_before.party == party.id)
        & (bound_before.until > year.first)
        & (bound_before.since <= year.last)
        & (bound_before.since < bound_before.until)
        & SIGNED
        & RUNS_IN_THE_YEAR,
        then=conclude(BoundIn, party=party.id, year=year.n, still=False),
        clause=term.clause,
        says="bound-until-annulled",
    ),
    rule(
        "unit bound in the year",
        of=[bound_in_year, member],
        where=member.party == bound_in_year.party,
        then=conclude(
            UnitBoundIn,
            unit=member.id,
            party=member.party,
            year=bound_in_year.year,
            still=bound_in_year.still,
        ),
        says="bound-in-year",
    ),
    *(
        rule(
            f"bound until {name}",
            of=[one, member],
            where=member.party == one.party,
            then=conclude(BoundUntil, party=member.id, last=one.ends, no_sooner=one.no_sooner),
            says="bound-until-notice",
        )
        for name, one in (("a notice takes effect", departure), ("left alone", left_alone))
    ),
)
