"""Rescission (hävning): a party ends the agreement because of the other's serious breach.

    - id: X-1
      kind: rescission
      by: all
      serious: serious
      not put right: without-delay
      demand first: needed
      frees: the two parties
      dialogue first: required unless urgent

Never to be mixed up with termination by notice (uppsägning).
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.types import NOT_STATED, Day, Form, Id, OpenTerm, Parties, Party


class RescissionTerm(Term):
    """The conditions of rescission and whom it frees."""

    __kind__ = "rescission"
    by: Value[Parties]
    serious: Value[OpenTerm]
    not_put_right: Value[OpenTerm]
    within: Value[OpenTerm] = default(NOT_STATED)
    demand_first: Value[Literal["needed", "not needed"]] = default("needed")
    frees: Value[Literal["the two parties", "the whole agreement"]] = default("the two parties")
    dialogue_first: Value[Literal["required unless urgent", "parallel"]] = default("parallel")


class Rescission(Event):
    """A party declared rescission."""

    by: Maybe[Party]
    against: Maybe[Party]
    sent: Maybe[Day]
    received: Maybe[Day]
    form: Maybe[Form]
    ground: Maybe[Id]


TERMS = (RescissionTerm,)
EVENTS = (Rescission,)
