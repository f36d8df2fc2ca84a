"""Report: one party accounts to others for a year that has passed.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
  form: written
  contents: [use-of-funds, statistics]
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.types import (
    Addressees,
    Count,
    Day,
    DayPerParty,
    Form,
    Forum,
    OpenTerms,
    Parties,
    Party,
    Weekend,
    Words,
    Year,
    YearDay,
)


class Report(Term):
    """A report owed to each addressee; `counts from` says when it is in time."""

    by: Value[Party]
    to: Value[Parties]
    about: Value[Literal["the calendar year before", "the calendar year"]]
    first_about: Value[Year]
    last_about: Value[Year] = default(9999)
    due: Value[YearDay]
    counts_from: Value[Literal["received", "sent"]]
    weekend: Value[Weekend] = default("stands")
    form: Value[Literal["written", "free"]] = default("free")
    contents: Value[Words] = default(())
    judged_by: Value[OpenTerms] = default(())


class Reported(Event):
    """A report was sent or received."""

    __kind__ = "report"
    by: Maybe[Party]
    about: Maybe[Year]
    to: Maybe[Addressees]
    sent: Maybe[Day]
    received: Maybe[DayPerParty]
    form: Maybe[Form]
    contents: Maybe[Words]


class ReportPresented(Event):
    """A report was presented in a forum."""

    forum: Maybe[Forum]
    on: Maybe[Day]
    about: Maybe[Year]


class Hours(Event):
    """Volunteer hours of a year."""

    by: Maybe[Party]
    year: Maybe[Year]
    value: Maybe[Count]


class Assignments(Event):
    """Volunteer assignments of a year."""

    by: Maybe[Party]
    year: Maybe[Year]
    value: Maybe[Count]


TERMS = (Report,)
EVENTS = (Reported, ReportPresented, Hours, Assignments)
