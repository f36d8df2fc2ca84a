"""In force: whether a party, and the agreement as a whole, is bound on a day.

Nothing in an agreement is encoded as *in force*; it follows from the period, approval,
signature and exit clauses. A notice is judged good by itself first (`Good`), leaving out
whether the party was still bound when it came; then in force is judged against the
earlier good notices, and so nothing depends on itself.

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
    exists,
    later,
    latest,
)
from engine.inference.given import Asked, LeftEarlier, PartyIs, Wanted
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, requirement, rule, unmet
from engine.model.types import ClauseId, Day, Id, Party, Word
from rules.approval import Step, party_approved, party_signed
from rules.exit import ExitTerm, TerminationNotice, authorised, reached_all
from rules.form import written
from rules.period import FinalEnd, PeriodTerm
from rules.precondition import dialogue_held
from rules.termination import (
    TerminationTerm,
    WayOut,
    Window,
    counts_on,
    end_counted_from,
    may_leave,
)

Scope = Literal["party", "agreement"]


class Company(Conclusion):
    """A party that is not alone on its side: a fellow has not left before it."""

    party: Value[Party]


class Reach(Conclusion):
    """Who is out when a notice takes effect: the leaving party, or everybody."""

    notice: Value[Id]
    by: Value[Party]
    scope: Value[Scope]


class Good(Conclusion):
    """A notice that is valid if the party was still bound when it came."""

    notice: Value[Id]
    by: Value[Party]
    of: Value[ClauseId]
    ends: Maybe[Day]
    scope: Value[Scope]


class Departure(Conclusion):
    """A party's last day, by somebody's good notice."""

    party: Value[Party]
    side: Value[Word]
    ends: Maybe[Day]
    notice: Value[Id]


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


class PossibleEnd(Conclusion):
    """A day on which the agreement may still end, by what is recorded or by a notice today.

    `final` is yes where nothing renews it after that day.
    """

    party: Value[Party]
    day: Maybe[Day]
    why: Value[Literal["notice given", "notice still possible", "last day"]]


class BoundFrom(Conclusion):
    """The day from which a party is bound."""

    party: Value[Party]
    day: Maybe[Day]


asked = fact(Asked)
party = fact(PartyIs)
fellow = fact(PartyIs, "fellow")
wanted = fact(Wanted)
term = fact(PeriodTerm)
exit_term = fact(ExitTerm)
termination = fact(TerminationTerm)
notice = fact(TerminationNotice)
way_out = fact(WayOut)
step = fact(Step)
window = fact(Window)
left = fact(LeftEarlier)
company = fact(Company)
reach = fact(Reach)
good = fact(Good)
departure = fact(Departure)
gone = fact(Gone)
remaining = fact(Remaining)
other_remaining = fact(Remaining, "other remaining")
remain_on_both_sides = fact(RemainOnBothSides)
final_end = fact(FinalEnd)
unapproved = unmet(party_approved)
unsigned = unmet(party_signed)
unwritten = unmet(written)
undiscussed = unmet(dialogue_held)
unreached = unmet(reached_all)
unauthorised = unmet(authorised)

ALONE = ~exists(company, company.party == party.id)


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
        "in company",
        of=[party, fellow],
        where=(party.side == fellow.side)
        & (party.id != fellow.id)
        & ~exists(left, left.party == fellow.id),
        then=conclude(Company, party=party.id),
        says="in-company",
    ),
    rule(
        "takes only the leaving party out",
        of=[notice, party, exit_term],
        where=(party.id == notice.by) & (exit_term.ends_for == "the leaving party") & ~ALONE,
        then=conclude(Reach, notice=notice.id, by=party.id, scope="party"),
        clause=exit_term.clause,
        says="reach-party",
    ),
    rule(
        "ends the whole",
        of=[notice, party, exit_term],
        where=(party.id == notice.by) & ((exit_term.ends_for == "the whole agreement") | ALONE),
        then=conclude(Reach, notice=notice.id, by=party.id, scope="agreement"),
        clause=exit_term.clause,
        says="reach-whole",
    ),
    rule(
        "good notice",
        of=[reach, way_out],
        where=(reach.notice == way_out.notice)
        & ~exists(unwritten, unwritten.about == way_out.notice)
        & ~exists(undiscussed, undiscussed.about == way_out.notice)
        & ~exists(unreached, unreached.about == way_out.notice)
        & ~exists(unauthorised, unauthorised.about == way_out.notice)
        & ~exists(unapproved, unapproved.about == reach.by)
        & ~exists(unsigned, unsigned.about == reach.by),
        then=conclude(
            Good,
            notice=way_out.notice,
            by=reach.by,
            of=way_out.of,
            ends=way_out.ends,
            scope=reach.scope,
        ),
        clause=way_out.of,
        says="good-notice",
    ),
    rule(
        "departure",
        of=[good, party],
        where=(party.id == good.by) | (good.scope == "agreement"),
        then=conclude(
            Departure, party=party.id, side=party.side, ends=good.ends, notice=good.notice
        ),
        clause=good.of,
        says="departure",
    ),
    rule(
        "gone",
        of=[asked, departure],
        where=departure.ends < asked.on,
        then=conclude(Gone, party=departure.party),
        says="gone",
    ),
    rule(
        "remaining",
        of=[party],
        where=~exists(gone, gone.party == party.id),
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
        "may end by a notice that runs from today",
        of=[asked, party, termination],
        where=(termination.ends == "on any day") & _takes_out(termination.clause),
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
    holds=(term.from_ <= asked.on) & ~exists(step, (step.party == party.id) & (step.on > asked.on)),
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
    holds=term.from_ <= asked.on,
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
notice_in_force = requirement(
    "in force when the notice counts",
    id="in-force",
    of=[notice, term, party, counts_on],
    where=(party.id == notice.by) & (counts_on.notice == notice.id),
    about=notice.id,
    holds=~exists(unapproved, unapproved.about == party.id)
    & ~exists(unsigned, unsigned.about == party.id)
    & (term.from_ <= counts_on.day)
    & ~exists(step, (step.party == party.id) & (step.on > counts_on.day))
    & ~exists(
        final_end,
        (final_end.day < counts_on.day) | (final_end.day < counts_on.at_least),
    )
    & ~exists(
        departure,
        (departure.party == party.id)
        & (departure.notice != notice.id)
        & ((departure.ends < counts_on.day) | (departure.ends < counts_on.at_least)),
    ),
    clause=term.clause,
)
ends_by = requirement(
    "ends-by",
    of=[notice, wanted],
    about=notice.id,
    holds=exists(way_out, (way_out.notice == notice.id) & (way_out.ends <= wanted.by))
    | exists(departure, (departure.party == notice.by) & (departure.ends <= wanted.by)),
)
RULES += (
    party_started,
    party_not_ended,
    whole_started,
    whole_not_ended,
    notice_in_force,
    ends_by,
)
