"""Good notice: when a notice of termination is good, for whom, and whom it takes out.

A notice is good if the party was bound when it came, so far as earlier rounds of the same
question have found who had left (`LeftEarlier`); in force is judged against every good notice
but itself, and so nothing depends on itself.

    - id: X-1
      kind: exit
      by: all
      notice to: all other parties
      ends for: the leaving party
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    exists,
    known,
)
from engine.inference.given import LeftEarlier, PartyIs, Wanted
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule, unmet
from engine.model.types import ClauseId, Day, Id, Party, Word
from rules.binding.authority import authorised
from rules.binding.bound_before import bound_since
from rules.binding.outside import not_bound_on, unbound
from rules.binding.signature import party_signed
from rules.binding.which_unit import perhaps_the_same
from rules.notice.exit import ExitTerm, NotTold, TerminationNotice, given_for, reached_all
from rules.notice.precondition import dialogue_held
from rules.notice.way_out import WayOut, counts_on
from rules.term.period import FinalEnd, PeriodTerm, ended_before
from rules.text.form import written

Scope = Literal["party", "agreement", "those told"]


class Company(Conclusion):
    """When a notice takes effect, another party on the leaving one's side is still there."""

    notice: Value[Id]


class Reach(Conclusion):
    """Who is out when a notice takes effect: the leaving party, or everybody.

    Or nobody yet: it ends only between the leaving party and those told.
    """

    notice: Value[Id]
    by: Value[Party]
    scope: Value[Scope]


class Good(Conclusion):
    """A notice that meets every requirement, whomever it takes out."""

    notice: Value[Id]
    by: Value[Party]
    of: Value[ClauseId]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]


class Departure(Conclusion):
    """A party's last day, by somebody's good notice; `no sooner` where it is not known."""

    party: Value[Party]
    side: Value[Word]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]
    notice: Value[Id]


party = fact(PartyIs)
fellow = fact(PartyIs, "fellow")
wanted = fact(Wanted)
term = fact(PeriodTerm)
exit_term = fact(ExitTerm)
notice = fact(TerminationNotice)
way_out = fact(WayOut)
left = fact(LeftEarlier)
company = fact(Company)
not_told = fact(NotTold)
reach = fact(Reach)
good = fact(Good)
departure = fact(Departure)
final_end = fact(FinalEnd)
unsigned = unmet(party_signed)
unwritten = unmet(written)
undiscussed = unmet(dialogue_held)
unreached = unmet(reached_all)
unauthorised = unmet(authorised)
GAVE = (given_for.notice == notice.id) & (given_for.party == party.id)
ALONE = ~exists(company, company.notice == notice.id)
SOME_NOT_TOLD = exists(not_told, not_told.notice == notice.id)
BOUND_BY_ITS_TIME = (
    (term.from_ <= counts_on.day)
    & bound_since(party.id, counts_on.day)
    & ~exists(
        final_end,
        (final_end.day < counts_on.day) | (final_end.day < counts_on.at_least),
    )
    & ~exists(unsigned, unsigned.about == party.id)
)
"""The party was bound on the day from which its notice counts, unless it had left."""


def _had_left(one: Any) -> Condition:
    """Whether a party's last day lies before the day from which its notice counts."""
    found: Condition = (one.party == party.id) & (
        ended_before(one.ends, one.no_sooner, counts_on.day)
        | ended_before(one.ends, one.no_sooner, counts_on.at_least)
    )
    return found


RULES: tuple[Rule, ...] = (
    rule(
        "in company of one that is not on its way out",
        of=[notice, party, fellow],
        where=perhaps_the_same(notice.by, party.id)
        & (party.side == fellow.side)
        & (party.id != fellow.id)
        & ~exists(unbound, unbound.party == fellow.id)
        & ~exists(left, left.party == fellow.id),  # whatever the day, which need not be known
        then=conclude(Company, notice=notice.id),
        says="in-company",
    ),
    rule(
        "in company",
        of=[notice, party, fellow, way_out],
        where=(way_out.notice == notice.id)
        & perhaps_the_same(notice.by, party.id)
        & (party.side == fellow.side)
        & (party.id != fellow.id)
        & ~not_bound_on(way_out.ends, fellow.id)
        & ~exists(
            left, (left.party == fellow.id) & ended_before(left.ends, left.no_sooner, way_out.ends)
        ),
        then=conclude(Company, notice=notice.id),
        says="in-company",
    ),
    rule(
        "takes only the leaving party out",
        of=[notice, given_for, party, exit_term],
        where=GAVE & (exit_term.ends_for != "the whole agreement") & ~SOME_NOT_TOLD & ~ALONE,
        then=conclude(Reach, notice=notice.id, by=party.id, scope="party"),
        clause=exit_term.clause,
        says="reach-party",
    ),
    rule(
        "ends the whole",
        of=[notice, given_for, party, exit_term],
        where=GAVE & ((exit_term.ends_for == "the whole agreement") | (ALONE & ~SOME_NOT_TOLD)),
        then=conclude(Reach, notice=notice.id, by=party.id, scope="agreement"),
        clause=exit_term.clause,
        says="reach-whole",
    ),
    rule(
        "ends between those told",
        of=[notice, given_for, party, exit_term],
        where=GAVE & SOME_NOT_TOLD,
        then=conclude(Reach, notice=notice.id, by=party.id, scope="those told"),
        clause=exit_term.clause,
        says="reach-told",
    ),
    rule(
        "good notice",
        of=[given_for, party, way_out, counts_on, term],
        where=(given_for.notice == way_out.notice)
        & (party.id == given_for.party)
        & (counts_on.notice == way_out.notice)
        & (counts_on.of == way_out.of)
        & ~exists(unwritten, unwritten.about == way_out.notice)
        & ~exists(undiscussed, undiscussed.about == way_out.notice)
        & ~exists(unreached, unreached.about == way_out.notice)
        & ~exists(unauthorised, unauthorised.about == way_out.notice)
        & BOUND_BY_ITS_TIME
        & ~exists(left, _had_left(left)),
        then=conclude(
            Good,
            notice=way_out.notice,
            by=given_for.party,
            of=way_out.of,
            ends=way_out.ends,
            no_sooner=way_out.no_sooner,
        ),
        clause=way_out.of,
        says="good-notice",
    ),
    rule(
        "departure",
        of=[good, party],
        where=(party.id == good.by) & ~exists(not_told, not_told.notice == good.notice),
        then=conclude(
            Departure,
            party=party.id,
            side=party.side,
            ends=good.ends,
            no_sooner=good.no_sooner,
            notice=good.notice,
        ),
        clause=good.of,
        says="departure",
    ),
    rule(
        "departure with the whole",
        of=[good, reach, party],
        where=(reach.notice == good.notice)
        & (reach.by == good.by)
        & (reach.scope == "agreement")
        & (party.id != good.by),
        then=conclude(
            Departure,
            party=party.id,
            side=party.side,
            ends=good.ends,
            no_sooner=good.no_sooner,
            notice=good.notice,
        ),
        clause=good.of,
        says="departure-with-whole",
    ),
)


def _in_force(name: str, says: str, where: Condition) -> Rule:
    return requirement(
        name,
        id="in-force",
        of=[notice, term, party, counts_on],
        where=where & perhaps_the_same(notice.by, party.id) & (counts_on.notice == notice.id),
        about=notice.id,
        holds=BOUND_BY_ITS_TIME
        & ~exists(departure, (departure.notice != notice.id) & _had_left(departure)),
        clause=term.clause,
        says=says,
    )


notice_in_force = _in_force("in force when the notice counts", "in-force", known(notice.by))
anybodys_notice_in_force = _in_force(
    "in force when a notice by one not known counts",
    "in-force-for-one-not-known",
    ~known(notice.by),
)
ends_by = requirement(
    "ends-by",
    of=[notice, wanted, term],
    about=notice.id,
    holds=exists(
        way_out,
        (way_out.notice == notice.id)
        & (way_out.ends <= wanted.by)
        & (known(way_out.ends) | (way_out.no_sooner <= wanted.by)),
    )
    | exists(
        departure,
        (departure.party == notice.by)
        & (departure.ends <= wanted.by)
        & (known(departure.ends) | (departure.no_sooner <= wanted.by)),
    ),
    clause=term.clause,
)
RULES += (notice_in_force, anybodys_notice_in_force, ends_by)
