"""Minutes: each meeting that was held raises the duty of whoever takes its minutes.

- id: X-1
  kind: meeting
  meeting: operative
  times a year: 2
  participants: [alfa, beta]
  convened by: beta
  minutes by: beta
  minutes to: [alfa]

The duty is towards each who is to get them and had not left before the meeting; no day is set for
it. `minutes-on` of the meeting tells when they were ready and sent; where it is left out, that they
are done is known and the day is not. Where they went to the party of a unit that is to get them, or
to a unit of the party, a person says whether it got them (`binding/which_unit.py`). Minutes that
somebody else took, or that did not go to one who is to get them, are told with the duty that they
leave undone.
"""

from typing import Any

from engine.inference.expressions import ALWAYS, Condition, Value, awaits, exists, known, yes
from engine.inference.expressions import year as year_of
from engine.inference.given import Listed, Member
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.types import NOT_STATED, Id, Party
from rules.binding.which_unit import did, perhaps_the_same
from rules.duties.bound_in import unit_bound
from rules.duties.duty import Insufficient, Owed, its_duty
from rules.duties.joint_until import left_before
from rules.meetings.meeting import asked, done_on, meeting, of_the_term, owed, term
from rules.text.judgements import WHICH_UNIT


class MinutesReached(Conclusion):
    """The minutes of a meeting went to a party or a unit, or perhaps to it."""

    meeting: Value[Id]
    who: Value[Party]


member = fact(Member)
reached = fact(MinutesReached)
recipient = fact(Listed, "recipient")
sent_to = fact(Listed, "minutes sent to")

RAISED = (owed.duty == term.clause) & (owed.cause == meeting.id)
KEPT = (
    RAISED
    & did(meeting.minutes_by, term.minutes_by, meeting.id)
    & (~known(meeting.minutes_on) | (meeting.minutes_on <= asked.on))
)
ON_THE_LIST = (
    (sent_to.of == meeting.id) & (sent_to.role == "meeting.minutes_sent_to") & yes(sent_to.listed)
)
WHICH = ~known(sent_to.listed) | awaits(WHICH_UNIT.words, meeting.id)
"""Where nobody knows who got them there is no name of which a person could say whose it is."""
SENT = exists(reached, (reached.meeting == meeting.id) & (reached.who == owed.beneficiary))
MINUTES_TO = (recipient.of == term.clause) & (recipient.role == "meeting.minutes_to")


def _there_then(who: Value[Any]) -> Condition:
    """Whether a party or a unit is bound in the year and had not left before the meeting."""
    return unit_bound(who, year_of(meeting.on)) & ~left_before(who, meeting.on)


MINUTES_RAISED = of_the_term(meeting) & _there_then(term.minutes_by)


def _minutes_owed(to: Value[Any] | str) -> Conclude:
    return conclude(
        Owed,
        duty=term.clause,
        bearer=term.minutes_by,
        beneficiary=to,
        cause=meeting.id,
        sort="once",
        opens=meeting.on,
    )


def _reached(name: str, of: list[Any], where: Condition, who: Value[Any]) -> Rule:
    return rule(
        name,
        of=[term, meeting, sent_to, *of],
        where=of_the_term(meeting) & ON_THE_LIST & where,
        then=conclude(MinutesReached, meeting=meeting.id, who=who),
        clause=term.clause,
        says="minutes-reached",
    )


def _insufficient(lacks: str) -> Conclude:
    return conclude(Insufficient, **its_duty(owed), event=meeting.id, lacks=lacks, on=meeting.on)


RULES: tuple[Rule, ...] = (
    _reached("minutes sent to the one named", [], ALWAYS, sent_to.party),
    _reached(
        "minutes sent to the party of a unit",
        [member],
        (member.party == sent_to.party) & (member.id != member.party) & WHICH,
        member.id,
    ),
    _reached(
        "minutes sent to a unit of a party",
        [member],
        (member.id == sent_to.party) & (member.id != member.party) & WHICH,
        member.party,
    ),
    rule(
        "minutes owed",
        of=[term, meeting],
        where=MINUTES_RAISED & ~exists(recipient, MINUTES_TO),
        then=_minutes_owed(""),
        clause=term.clause,
        says="minutes-owed",
    ),
    rule(
        "minutes owed to somebody",
        of=[term, meeting, recipient],
        where=MINUTES_RAISED & MINUTES_TO & _there_then(recipient.party),
        then=_minutes_owed(recipient.party),
        clause=term.clause,
        says="minutes-owed-to",
    ),
    rule(
        "minutes kept",
        of=[asked, term, meeting, owed],
        where=KEPT & (owed.beneficiary == NOT_STATED),
        then=done_on(meeting.minutes_on),
        clause=term.clause,
        says="minutes-kept",
    ),
    rule(
        "minutes sent",
        of=[asked, term, meeting, owed],
        where=KEPT & (owed.beneficiary != NOT_STATED) & SENT,
        then=done_on(meeting.minutes_on),
        clause=term.clause,
        says="minutes-sent",
    ),
    rule(
        "minutes taken by another",
        of=[term, meeting, owed],
        where=RAISED & ~perhaps_the_same(meeting.minutes_by, term.minutes_by),
        then=_insufficient("minutes-taker"),
        clause=term.clause,
        says="minutes-taken-by-another",
    ),
    rule(
        "minutes not sent to one who is to get them",
        of=[term, meeting, owed],
        where=RAISED & (owed.beneficiary != NOT_STATED) & ~SENT,
        then=_insufficient("recipient"),
        clause=term.clause,
        says="minutes-not-sent-to",
    ),
)
TERMS = ()
