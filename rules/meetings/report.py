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

The year that has passed is over when the report comes: one that comes earlier, on its 31 December
too, is no account of it. Of the calendar year itself a report may come from its 1 January on.

What has been received has been sent, that day at the latest. So where sending decides and its day
is not recorded, a report received in time is in time; one received later may have been sent in
time. What was sent in time, or too late, may not have been received at all.
Parts that came in several reports are in `report_in_parts.py`.
"""

from typing import Any, Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    calculated,
    case,
    exists,
    known,
    roll,
    yes,
)
from engine.inference.given import DayFor, Listed, TermListed, WordListed, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.about import Under, applied_to, modes
from engine.model.types import (
    NOT_STATED,
    ClauseId,
    Day,
    DayPerParty,
    Form,
    Id,
    OpenTerm,
    OpenTerms,
    Parties,
    Party,
    Weekend,
    Word,
    Words,
    Year,
    YearDay,
)
from rules.binding.which_unit import did, went_to
from rules.duties.bound_in import unit_bound
from rules.duties.duty import Done, DoneNoLater, Insufficient, Owed
from rules.text.open_term import found_not, in_writing


class Report(Term):
    """A report owed to each addressee; `counts from` says when it is in time."""

    __binds__ = ("by",)
    __applied__ = applied_to(judged_by=("report",), minutes=("report",))
    __years__ = ("first_about", "last_about")
    __modes__ = modes(judged_by=("always", "presumed"))
    by: Value[Party]
    to: Value[Parties]
    about: Value[Literal["the calendar year before", "the calendar year"]]
    first_about: Value[Year]
    last_about: Value[Year] = default(9999)
    due: Value[YearDay]
    counts_from: Value[Literal["received", "sent"]]
    weekend: Value[Weekend] = default("stands")
    form: Value[Literal["written", "free"]] = default("free")
    minutes: Value[OpenTerm] = default(NOT_STATED)
    contents: Value[Words] = default(())
    judged_by: Value[OpenTerms] = default(())


class Reported(Event):
    """A report was sent or received."""

    __kind__ = "report"
    __under__ = (Under("report"),)
    __tells_of__ = "about"
    by: Maybe[Party]
    about: Maybe[Year]
    to: Maybe[Parties]
    sent: Maybe[Day]
    received: Maybe[DayPerParty]
    form: Maybe[Form]
    contents: Maybe[Words]


class Lacking(Conclusion):
    """A part that a report should have and, as recorded, has not."""

    report: Value[Id]
    duty: Value[ClauseId]
    part: Value[Word]


class FallsShort(Conclusion):
    """A person has ruled that a report does not meet an open term of the clause."""

    report: Value[Id]
    duty: Value[ClauseId]


term = fact(Report, "report-term")
owed_to = fact(Listed)
sent_to = fact(Listed, "sent to")
year = fact(YearIs)
report = fact(Reported)
receipt = fact(DayFor)
wanted_part = fact(WordListed)
part = fact(WordListed, "part")
judged_by = fact(TermListed)
lacking = fact(Lacking)
falls_short = fact(FallsShort)


def delivered_in(one: Any, about: Value[Any]) -> Value[Any]:
    """The year in which a report about a year is delivered."""
    return case(
        one.about,
        {"the calendar year before": calculated("year plus", about, 1), "the calendar year": about},
    )


AFTER = calculated("year plus", year.n, 1)
DELIVERED = delivered_in(term, year.n)
DUE_IN = calculated("day in year", DELIVERED, term.due)
OPENS = calculated("day in year", DELIVERED, "01-01")

NAMED = known(sent_to.listed) | known(receipt.day)
CAME = (
    did(report.by, term.by, report.id)
    & (owed_to.of == term.clause)
    & (owed_to.role == "report.to")
    & went_to(receipt.party, owed_to.party, report.id, NAMED)
    & (report.about == year.n)
    & (receipt.of == report.id)
    & (receipt.role == "report.received")
    & (sent_to.of == report.id)
    & (sent_to.role == "report.to")
    & (sent_to.party == receipt.party)
    & (yes(sent_to.listed) | known(receipt.day))
)
IN_FORM = (term.form == "free") | in_writing(report.form, term.minutes, report.id)
EARLY = (known(receipt.day) & (receipt.day < OPENS)) | (
    (term.counts_from == "sent") & ~known(receipt.day) & (report.sent < OPENS)
)
"""What had come when the year was over came in time to tell of it, whenever it was sent."""
LACKS_A_PART = exists(lacking, (lacking.report == report.id) & (lacking.duty == term.clause))
COUNTS = (
    IN_FORM
    & ~EARLY
    & ~exists(falls_short, (falls_short.report == report.id) & (falls_short.duty == term.clause))
)
SUFFICIENT = COUNTS & ~LACKS_A_PART
CAME_ON = case(term.counts_from, {"received": receipt.day, "sent": report.sent})


def _insufficient(lacks: Value[Any] | str) -> Conclude:
    return conclude(
        Insufficient,
        duty=term.clause,
        bearer=term.by,
        beneficiary=owed_to.party,
        year=year.n,
        event=report.id,
        lacks=lacks,
        on=CAME_ON,
    )


GIVEN = conclude(
    Done,
    duty=term.clause,
    bearer=term.by,
    beneficiary=owed_to.party,
    year=year.n,
    on=CAME_ON,
)

RULES: tuple[Rule, ...] = (
    rule(
        "report owed",
        of=[term, owed_to, year],
        where=(owed_to.of == term.clause)
        & (owed_to.role == "report.to")
        & (year.n >= term.first_about)
        & (year.n <= term.last_about)
        & (unit_bound(term.by, year.n) | unit_bound(term.by, AFTER))
        & (unit_bound(owed_to.party, year.n) | unit_bound(owed_to.party, AFTER)),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=term.by,
            beneficiary=owed_to.party,
            year=year.n,
            opens=OPENS,
            last_day=roll(DUE_IN, term.weekend),
        ),
        clause=term.clause,
        says="report-owed",
    ),
    rule(
        "report lacks a part",
        of=[term, report, wanted_part],
        where=(wanted_part.of == term.clause)
        & (wanted_part.role == "report.contents")
        & known(report.contents)  # an empty list says that it has no part; left out, nobody knows
        & ~exists(
            part,
            (part.of == report.id)
            & (part.role == "report.contents")
            & (part.word == wanted_part.word),
        ),
        then=conclude(Lacking, report=report.id, duty=term.clause, part=wanted_part.word),
        clause=term.clause,
        says="report-lacks",
    ),
    rule(
        "report falls short",
        of=[term, report, judged_by],
        where=(judged_by.of == term.clause)
        & (judged_by.role == "report.judged_by")
        & found_not(judged_by.term, report.id),
        then=conclude(FallsShort, report=report.id, duty=term.clause),
        clause=term.clause,
        says="report-falls-short",
    ),
    rule(
        "report given",
        of=[term, owed_to, report, receipt, sent_to, year],
        where=CAME & SUFFICIENT,
        then=GIVEN,
        clause=term.clause,
        says="report-given",
    ),
    rule(
        "report sent before it was received",
        of=[term, owed_to, report, receipt, sent_to, year],
        where=CAME & SUFFICIENT & (term.counts_from == "sent") & ~known(report.sent),
        then=conclude(
            DoneNoLater,
            duty=term.clause,
            bearer=term.by,
            beneficiary=owed_to.party,
            year=year.n,
            by=receipt.day,
        ),
        clause=term.clause,
        says="report-sent-no-later",
    ),
    rule(
        "report came without a part",
        of=[term, owed_to, report, receipt, sent_to, year, lacking],
        where=CAME & (lacking.report == report.id) & (lacking.duty == term.clause),
        then=_insufficient(lacking.part),
        clause=term.clause,
        says="report-without-part",
    ),
    rule(
        "report came before its year was over",
        of=[term, owed_to, report, receipt, sent_to, year],
        where=CAME & EARLY,
        then=_insufficient("day"),
        clause=term.clause,
        says="report-too-early",
    ),
    rule(
        "report came in another form",
        of=[term, owed_to, report, receipt, sent_to, year],
        where=CAME & ~IN_FORM,
        then=_insufficient("form"),
        clause=term.clause,
        says="report-not-in-form",
    ),
    rule(
        "report came, and a person finds it short",
        of=[term, owed_to, report, receipt, sent_to, year, falls_short],
        where=CAME & (falls_short.report == report.id) & (falls_short.duty == term.clause),
        then=_insufficient("ruling"),
        clause=term.clause,
        says="report-ruled-short",
    ),
)
TERMS = (Report,)
EVENTS = (Reported,)
