"""Meeting: the parties meet a number of times a year; somebody convenes, somebody takes minutes.

- id: X-1
  kind: meeting
  meeting: operative
  times a year: 2
  participants: [alfa, beta]
  convened by: beta
  minutes by: beta
  minutes to: [alfa]
  agenda:
    - {sv: uppföljning, en: follow-up}

A year is a calendar year. Whoever convenes owes each meeting to the participants of other
parties, by 31 December; a meeting that somebody else convened does not count. Where a unit was to
convene and its party did, or the other way round, a person says whether it was that one
(`binding/which_unit.py`). One held after the end, for whoever convenes, is none of those owed.
Where nobody is to convene, the participants owe each meeting together. Each meeting that was held
raises the duty of whoever takes the minutes (`minutes.py`).
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    gathered,
    known,
    total,
    value,
)
from engine.inference.expressions import year as year_of
from engine.inference.given import Asked, Listed, Member, Nth, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.about import DoneBy, Under, done_by
from engine.model.types import (
    NOT_STATED,
    ClauseId,
    Count,
    Day,
    Forum,
    Id,
    Parties,
    Party,
    Said,
    Word,
)
from rules.binding.which_unit import did, perhaps_the_same
from rules.duties.bound_in import unit_bound, unit_bound_in_some_year
from rules.duties.duty import JOINTLY, Done, OfADuty, Owed, its_duty, same
from rules.duties.joint_until import JointBearer, joint, over_before


class MeetingTerm(Term):
    """A meeting that is owed, told from others by its forum, if it has one, or by its kind.

    An empty convener or minutes-taker is not stated.
    """

    __kind__ = "meeting"
    __binds__ = ("participants", "convened_by", "minutes_by")
    __together__ = "participants"
    meeting: Value[Word]
    times_a_year: Value[Count]
    forum: Value[Forum] = default(NOT_STATED)
    participants: Value[Parties]
    convened_by: Value[Party] = default(NOT_STATED)
    minutes_by: Value[Party] = default(NOT_STATED)
    minutes_to: Value[Parties] = default(())
    agenda: Value[tuple[Said, ...]] = default(())


class Meeting(Event):
    """A meeting was held; `minutes on` is the day on which its minutes were ready, and sent."""

    __under__ = (Under("meeting"),)
    __one_a_day__ = ("kind", "forum")
    __done_by__ = done_by(convened_by=DoneBy("convened_by", sort=("kind", "meeting")))
    kind: Maybe[Literal["operative", "strategic"]]
    forum: Maybe[Forum]
    on: Maybe[Day]
    convened_by: Maybe[Party]
    minutes_by: Maybe[Party]
    minutes_sent_to: Maybe[Parties]
    minutes_on: Maybe[Day]


class MayCount(Conclusion):
    """Nothing on record says that a meeting is none of those owed, but perhaps its year."""

    duty: Value[ClauseId]
    meeting: Value[Id]
    on: Maybe[Day]


class NthHeld(OfADuty):
    """The nth meeting of a year that counts, and its day."""

    on: Maybe[Day]


asked = fact(Asked)
term = fact(MeetingTerm, "meeting-term")
year = fact(YearIs)
nth = fact(Nth)
participant = fact(Listed)
convener = fact(Member)
member = fact(Member, "participant's party")
meeting = fact(Meeting)
unclear = fact(Meeting, "unclear meeting")
may_count = fact(MayCount)
nth_held = fact(NthHeld)
owed = fact(Owed)

NOBODY_CONVENES = term.convened_by == NOT_STATED
IN_THE_YEAR = (nth.n >= Count(1)) & (nth.n <= term.times_a_year)
TAKES_PART = (participant.of == term.clause) & (participant.role == "meeting.participants")
OF_THE_TERM = (owed.duty == term.clause) & (owed.nth >= Count(1))


def of_the_term(one: Meeting) -> Condition:
    """Whether a meeting is of the sort that the term is about."""
    return ((term.forum == NOT_STATED) & (one.kind == term.meeting)) | (
        (term.forum != NOT_STATED) & (one.forum == term.forum)
    )


def _sort_known(one: Meeting) -> Condition:
    return ((term.forum == NOT_STATED) & known(one.kind)) | (
        (term.forum != NOT_STATED) & known(one.forum)
    )


def _counts(one: Meeting) -> Condition:
    """Whether a meeting is one of those owed, as the record or a person says."""
    return (
        of_the_term(one)
        & (NOBODY_CONVENES | did(one.convened_by, term.convened_by, one.id))
        & (year_of(one.on) == owed.year)
    )


def _sure(one: Meeting) -> Condition:
    """Whether it is on record in full that it counts: always yes or no."""
    convened = NOBODY_CONVENES | (known(one.convened_by) & (one.convened_by == term.convened_by))
    of_the_year = known(one.on) & (year_of(one.on) == owed.year)
    return _sort_known(one) & of_the_term(one) & convened & of_the_year


ENOUGH = total(Count(1), meeting, _sure(meeting)) >= owed.nth
PERHAPS_ENOUGH = (
    total(
        Count(1),
        may_count,
        (may_count.duty == term.clause)
        & (~known(may_count.on) | (year_of(may_count.on) == owed.year)),
    )
    >= owed.nth
)
ON_DAY = calculated("nth day", owed.nth, gathered(meeting.on, fact=meeting, where=_sure(meeting)))


def _not_after_the_end(on: Value[Any]) -> Condition:
    """Whether whoever is to meet, and the agreement, were still there on a day."""
    return ~over_before(owed.duty, owed.bearer, on)


def _owed(bearer: Value[Any], to: Value[Any] | str) -> Conclude:
    return conclude(
        Owed,
        duty=term.clause,
        bearer=bearer,
        beneficiary=to,
        year=year.n,
        nth=nth.n,
        opens=year.first,
        last_day=year.last,
    )


def done_on(on: Value[Any]) -> Conclude:
    """What is owed was done on a day."""
    return conclude(Done, **its_duty(owed), on=on)


RULES: tuple[Rule, ...] = (
    rule(
        "meeting that may count",
        of=[term, meeting],
        where=(~_sort_known(meeting) | of_the_term(meeting))
        & (
            NOBODY_CONVENES
            | ~known(meeting.convened_by)
            | perhaps_the_same(meeting.convened_by, term.convened_by)
        ),
        then=conclude(MayCount, duty=term.clause, meeting=meeting.id, on=meeting.on),
        clause=term.clause,
        says="meeting-may-count",
    ),
    rule(
        "meeting owed",
        of=[term, nth, year, participant, convener],
        where=IN_THE_YEAR
        & TAKES_PART
        & (convener.id == term.convened_by)
        & ~exists(member, (member.id == participant.party) & (member.party == convener.party))
        & unit_bound(term.convened_by, year.n)
        & unit_bound(participant.party, year.n),
        then=_owed(term.convened_by, participant.party),
        clause=term.clause,
        says="meeting-owed",
    ),
    rule(
        "meets with others",
        of=[term, participant],
        where=NOBODY_CONVENES & TAKES_PART & unit_bound_in_some_year(participant.party),
        then=conclude(JointBearer, duty=term.clause, party=participant.party),
        clause=term.clause,
        says="bears-with-others",
    ),
    rule(
        "meeting owed jointly",
        of=[term, nth, year, joint],
        where=IN_THE_YEAR & (joint.duty == term.clause) & unit_bound(joint.party, year.n),
        then=_owed(value(JOINTLY), ""),
        clause=term.clause,
        says="meeting-owed-jointly",
    ),
    rule(
        "nth meeting held",
        of=[term, owed],
        where=OF_THE_TERM & ENOUGH,
        then=conclude(NthHeld, **its_duty(owed), on=ON_DAY),
        clause=term.clause,
        says="nth-meeting-held",
    ),
    rule(
        "meeting held",
        of=[term, owed, nth_held],
        where=OF_THE_TERM & same(nth_held, owed) & _not_after_the_end(nth_held.on),
        then=done_on(nth_held.on),
        clause=term.clause,
        says="meeting-held",
    ),
    rule(
        "meeting held, as far as its record can be read",
        of=[asked, term, owed, unclear],
        where=OF_THE_TERM
        & (owed.opens <= asked.on)
        & ((~ENOUGH & PERHAPS_ENOUGH) | (ENOUGH & (unclear.on < ON_DAY)))
        & ~_sure(unclear)
        & _counts(unclear)
        & _not_after_the_end(unclear.on),
        then=done_on(unclear.on),
        clause=term.clause,
        says="meeting-perhaps-held",
    ),
)
TERMS = (MeetingTerm,)
EVENTS = (Meeting,)
