"""In force: whether a party, and the agreement as a whole, is bound on a day.

Nothing in an agreement is encoded as *in force*; it follows from the period, approval,
signature and exit clauses, and from good notices.

    - id: X-1
      kind: period
      from: 2030-01-01
      length: 1 year
"""

from typing import Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    day_before,
    exists,
    later,
    latest,
)
from engine.inference.given import Asked, Listed, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule, unmet
from engine.model.types import ClauseId, Day, Party, Word
from rules.binding.approval import Step, Unbound, party_approved
from rules.binding.signature import party_signed
from rules.notice.exit import ExitTerm
from rules.notice.good_notice import Departure
from rules.notice.termination import TerminationTerm, Window, at_all_times, end_counted_from
from rules.notice.time_for_notice import SoonestEnd
from rules.term.period import FinalEnd, PeriodTerm, ended_before
from rules.term.renewal import Slot


class Gone(Conclusion):
    """A party that has left before the day asked about."""

    party: Value[Party]


class Remaining(Conclusion):
    """A party that has not left before the day asked about."""

    party: Value[Party]
    side: Value[Word]


class RemainOnBothSides(Conclusion):
    """Somebody remains on each of at least two sides."""

    side: Value[Word]


class Begun(Conclusion):
    """A remaining party that was bound by the day asked about, whatever bound it."""

    party: Value[Party]
    side: Value[Word]


class BegunOnBothSides(Conclusion):
    """Somebody bound by the day asked about remains on each of at least two sides."""

    side: Value[Word]


class PossibleEnd(Conclusion):
    """A day on which the agreement may still end, by what is recorded or by a notice today."""

    party: Value[Party]
    day: Maybe[Day]
    why: Value[Literal["notice given", "notice still possible", "last day"]]


class BoundFrom(Conclusion):
    """The day from which a party is bound."""

    party: Value[Party]
    day: Maybe[Day]


asked = fact(Asked)
party = fact(PartyIs)
may_leave = fact(Listed)
exit_term = fact(ExitTerm)
term = fact(PeriodTerm)
termination = fact(TerminationTerm)
step = fact(Step)
window = fact(Window)
slot = fact(Slot)
soonest_end = fact(SoonestEnd)
departure = fact(Departure)
gone = fact(Gone)
unbound = fact(Unbound)
remaining = fact(Remaining)
other_remaining = fact(Remaining, "other remaining")
remain_on_both_sides = fact(RemainOnBothSides)
begun = fact(Begun)
other_begun = fact(Begun, "other begun")
begun_on_both_sides = fact(BegunOnBothSides)
final_end = fact(FinalEnd)

ALL_OVER = exists(final_end, final_end.day < asked.on) | ~exists(remain_on_both_sides)
"""The agreement has ended for everybody."""
unapproved = unmet(party_approved)
unsigned = unmet(party_signed)


def _bound_by(who: Value[Party]) -> Condition:
    """Whether no step binds a party only from a day after the one asked about."""
    return ~exists(step, (step.party == who) & (step.on > asked.on) & (step.no_later > asked.on))


def _takes_out(clause: Value[ClauseId]) -> Condition:
    """Whether a notice under a clause can take the party out: its own, or the other side's.

    Those on its own side can if whoever leaves ends the whole. Of the other side, one that
    may leave counts as if all did: a day named as certain is never too late.
    """
    listed = (may_leave.of == clause) & (may_leave.role == "termination.by")
    return (
        exists(may_leave, listed & (may_leave.party == party.id))
        | exists(may_leave, listed & (may_leave.side != party.side))
        | exists(exit_term, exit_term.ends_for == "the whole agreement")
    )


RULES: tuple[Rule, ...] = (
    rule(
        "gone",
        of=[asked, departure],
        where=ended_before(departure.ends, departure.no_sooner, asked.on),
        then=conclude(Gone, party=departure.party),
        says="gone",
    ),
    rule(
        "remaining",
        of=[party],
        where=~exists(gone, gone.party == party.id) & ~exists(unbound, unbound.party == party.id),
        then=conclude(Remaining, party=party.id, side=party.side),
        says="remaining",
    ),
    rule(
        "somebody remains on both sides",
        of=[remaining],
        where=exists(other_remaining, other_remaining.side != remaining.side),
        then=conclude(RemainOnBothSides, side=remaining.side),
        says="remain-on-both-sides",
    ),
    rule(
        "begun",
        of=[asked, remaining],
        where=_bound_by(remaining.party),
        then=conclude(Begun, party=remaining.party, side=remaining.side),
        says="begun",
    ),
    rule(
        "begun on both sides",
        of=[begun],
        where=exists(other_begun, other_begun.side != begun.side),
        then=conclude(BegunOnBothSides, side=begun.side),
        says="begun-on-both-sides",
    ),
    rule(
        "bound from",
        of=[term, party],
        where=~exists(unapproved, unapproved.about == party.id)
        & ~exists(unsigned, unsigned.about == party.id),
        then=conclude(
            BoundFrom,
            party=party.id,
            day=later(term.from_, latest(step.on, step, step.party == party.id)),
        ),
        clause=term.clause,
        says="bound-from",
    ),
    rule(
        "may end by a notice given",
        of=[departure],
        then=conclude(PossibleEnd, party=departure.party, day=departure.ends, why="notice given"),
        says="ends-by-notice",
    ),
    rule(
        "may end by a notice still possible",
        of=[asked, party, window],
        where=(window.last_day >= asked.on) & _takes_out(window.of),
        then=conclude(PossibleEnd, party=party.id, day=window.ends, why="notice still possible"),
        clause=window.of,
        says="notice-still-possible",
    ),
    rule(
        "may end by an objection still possible",
        of=[asked, party, slot],
        where=(slot.renewal == "unless objected to") & (slot.ask_by >= asked.on),
        then=conclude(
            PossibleEnd, party=party.id, day=day_before(slot.starts), why="notice still possible"
        ),
        clause=slot.clause,
        says="objection-still-possible",
    ),
    rule(
        "may end by a notice that runs from today",
        of=[asked, party, termination],
        where=(termination.ends == "on any day")
        & at_all_times(termination)
        & _takes_out(termination.clause),
        then=conclude(
            PossibleEnd,
            party=party.id,
            day=end_counted_from(asked.on, termination),
            why="notice still possible",
        ),
        clause=termination.clause,
        says="notice-runs-from-today",
    ),
    rule(
        "may end by the soonest notice",
        of=[party, soonest_end],
        where=_takes_out(soonest_end.of),
        then=conclude(
            PossibleEnd,
            party=party.id,
            day=soonest_end.day,
            why="notice still possible",
        ),
        clause=soonest_end.of,
        says="notice-still-possible",
    ),
    rule(
        "ends on its last day",
        of=[final_end, party],
        then=conclude(PossibleEnd, party=party.id, day=final_end.day, why="last day"),
        clause=final_end.clause,
        says="ends-on-last-day",
    ),
)

party_started = requirement(
    "started, for a party",
    id="started",
    of=[asked, term, party],
    about=party.id,
    holds=(term.from_ <= asked.on) & _bound_by(party.id),
    clause=term.clause,
)
party_not_ended = requirement(
    "not ended, for a party",
    id="not-ended",
    of=[asked, term, party],
    about=party.id,
    holds=~exists(final_end, final_end.day < asked.on)
    & ~exists(gone, gone.party == party.id)
    & exists(remaining, remaining.side != party.side),
    clause=term.clause,
)
whole_started = requirement(
    "started, for the whole",
    id="started",
    of=[asked, term],
    about="agreement",
    holds=(term.from_ <= asked.on) & (exists(begun_on_both_sides) | ~exists(remain_on_both_sides)),
    clause=term.clause,
)
whole_not_ended = requirement(
    "not ended, for the whole",
    id="not-ended",
    of=[asked, term],
    about="agreement",
    holds=~exists(final_end, final_end.day < asked.on) & exists(remain_on_both_sides),
    clause=term.clause,
)
RULES += (party_started, party_not_ended, whole_started, whole_not_ended)
