"""Assignment: whether a party may hand over its rights and duties.

- id: X-1
  kind: assignment
  who: alfa
  consent of: kommunerna
"""

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term
from engine.model.types import Day, Id, Parties, Party, Word


class AssignmentTerm(Term):
    """Who may not assign without whose consent."""

    __kind__ = "assignment"
    who: Value[Parties]
    consent_of: Value[Parties]


class Assignment(Event):
    """A party handed over its rights or duties."""

    by: Maybe[Party]
    to_whom: Maybe[Word]
    on: Maybe[Day]


class Consent(Event):
    """A party consented to something."""

    by: Maybe[Party]
    on: Maybe[Day]
    about: Maybe[Id]


TERMS = (AssignmentTerm,)
EVENTS = (Assignment, Consent)
