"""Amendment: how the agreement is changed.

- id: X-1
  kind: amendment
  form: written
  form is: needed for validity
  agreed by: all
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.types import Day, Form, OpenTerms, Parties


class AmendmentTerm(Term):
    """Who must agree to a change, and in which form."""

    __kind__ = "amendment"
    form: Value[Literal["written", "free"]]
    form_is: Value[Literal["needed for validity", "for proof"]] = default("for proof")
    agreed_by: Value[Parties]
    procedure: Value[Literal["none stated", "dialogue"]] = default("none stated")
    judged_by: Value[OpenTerms] = default(())


class Amendment(Event):
    """The parties changed the agreement."""

    form: Maybe[Form]
    on: Maybe[Day]
    agreed_by: Maybe[Parties]
    version: Maybe[Day]


TERMS = (AmendmentTerm,)
EVENTS = (Amendment,)
