"""Obligation: somebody is to do something, once, every year, or all the time.

    - id: X-1
      kind: obligation
      bearer: all
      duty: {sv: samverka, en: cooperate}
      owed: effort
      occurs: continuing

An obligation of effort ("verka för") is broken by not trying, one of result by the
missing result. `due` is the last day of each year.
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.types import (
    Addressees,
    ClauseId,
    Count,
    Day,
    Id,
    OpenTerms,
    Parties,
    Party,
    Said,
    YearDay,
    YesNo,
)


class Obligation(Term):
    """A duty: who bears it, to whom, what, and how often."""

    bearer: Value[Parties]
    towards: Value[Parties] = default(())
    duty: Value[Said]
    owed: Value[Literal["result", "effort"]] = default("result")
    occurs: Value[Literal["once", "yearly", "recurring", "continuing"]] = default("continuing")
    jointly: Value[YesNo] = default(False)
    due: Value[YearDay] = default("")
    when: Value[Said] = default(Said("", ""))
    unless: Value[Said] = default(Said("", ""))
    judged_by: Value[OpenTerms] = default(())


class Undertaking(Event):
    """How many persons have signed or been trained: numbers, never names."""

    kind: Maybe[Literal["confidentiality", "training"]]
    by: Maybe[Party]
    on: Maybe[Day]
    active: Maybe[Count]
    done: Maybe[Count]


class Publication(Event):
    """Information was put out."""

    by: Maybe[Party]
    channel: Maybe[Literal["website", "digital", "internal"]]
    on: Maybe[Day]
    removed: Maybe[Day]


class Breach(Event):
    """Somebody asserts a breach."""

    by: Maybe[Party]
    against: Maybe[Party]
    duty: Maybe[ClauseId]
    on: Maybe[Day]


class Demand(Event):
    """Rectification is demanded."""

    by: Maybe[Party]
    to: Maybe[Addressees]
    on: Maybe[Day]
    about: Maybe[Id]


class Rectified(Event):
    """A breach was put right."""

    by: Maybe[Party]
    on: Maybe[Day]
    about: Maybe[Id]


TERMS = (Obligation,)
EVENTS = (Undertaking, Publication, Breach, Demand, Rectified)
