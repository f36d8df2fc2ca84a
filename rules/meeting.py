"""Meeting: the parties meet a number of times a year, or at a suitable time.

- id: X-1
  kind: meeting
  meeting: operative
  times a year: 2
  participants: [alfa, beta]
  convened by: beta
  minutes by: beta
  agenda:
    - {sv: uppföljning, en: follow-up}
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.types import (
    NOT_STATED,
    Count,
    Day,
    Forum,
    OpenTerms,
    Parties,
    Party,
    Said,
    Word,
)


class MeetingTerm(Term):
    """A meeting that is owed; an empty convener or minutes-taker is not stated."""

    __kind__ = "meeting"
    meeting: Value[Word]
    times_a_year: Value[Count]
    forum: Value[Forum] = default(NOT_STATED)
    participants: Value[Parties]
    convened_by: Value[Party] = default(NOT_STATED)
    minutes_by: Value[Party] = default(NOT_STATED)
    minutes_to: Value[Parties] = default(())
    agenda: Value[tuple[Said, ...]] = default(())
    judged_by: Value[OpenTerms] = default(())


class Meeting(Event):
    """A meeting was held."""

    kind: Maybe[Literal["operative", "strategic"]]
    on: Maybe[Day]
    convened_by: Maybe[Party]
    minutes_by: Maybe[Party]
    minutes_sent_to: Maybe[Parties]


TERMS = (MeetingTerm,)
EVENTS = (Meeting,)
