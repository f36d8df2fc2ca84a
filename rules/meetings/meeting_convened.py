"""Meeting convened by another: it was held, and is none of those that are owed.

- id: X-1
  kind: meeting
  meeting: operative
  times a year: 2
  participants: [alfa, beta]
  convened by: beta

Who is to convene owes the meeting. One that somebody else convened is told with each meeting of
the year that is lacking, so that nobody looks for it in vain; whether it will do is for the
parties to agree. Where it is not known who convened it, the meeting itself is not known; where its
party is named and not which unit, a person says, and it is not told as another's.
"""

from engine.inference.expressions import year as year_of
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from rules.binding.which_unit import perhaps_the_same
from rules.duties.duty import Insufficient, its_duty
from rules.meetings.meeting import (
    ENOUGH,
    NOBODY_CONVENES,
    OF_THE_TERM,
    Meeting,
    of_the_term,
    owed,
    term,
)

other = fact(Meeting, "other meeting")

RULES: tuple[Rule, ...] = (
    rule(
        "meeting convened by another",
        of=[term, owed, other],
        where=OF_THE_TERM
        & ~ENOUGH
        & ~NOBODY_CONVENES
        & of_the_term(other)
        & (year_of(other.on) == owed.year)
        & ~perhaps_the_same(other.convened_by, term.convened_by),
        then=conclude(
            Insufficient,
            **its_duty(owed),
            event=other.id,
            lacks="convener",
            on=other.on,
        ),
        clause=term.clause,
        says="meeting-convened-by-another",
    ),
)
TERMS = ()
