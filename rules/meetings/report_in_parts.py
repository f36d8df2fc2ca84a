"""Report in parts: what one report lacks came in another.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
  contents: [use-of-funds, statistics]

No text says that all parts come in one document, nor that they may come one by one. Where a report
lacks a part that an earlier one to the same addressee has, a person says whether the account is
complete from the day of the later one (`given-in-parts`, about the report that completes it).
"""

from engine.inference.expressions import Maybe, Value, exists
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Id, Party, Word, Year
from rules.meetings.report import (
    CAME,
    CAME_ON,
    COUNTS,
    GIVEN,
    LACKS_A_PART,
    lacking,
    owed_to,
    part,
    receipt,
    report,
    sent_to,
    term,
    year,
)
from rules.text.judgements import GIVEN_IN_PARTS
from rules.text.open_term import applies_since


class PartCame(Conclusion):
    """A part that came in a report that lacks another."""

    report: Value[Id]
    duty: Value[ClauseId]
    beneficiary: Value[Party]
    year: Value[Year]
    part: Value[Word]
    on: Maybe[Day]


class StillLacking(Conclusion):
    """A part that had come in no report by the day of this one, which lacks it."""

    report: Value[Id]
    duty: Value[ClauseId]
    beneficiary: Value[Party]
    part: Value[Word]


part_came = fact(PartCame)
still_lacking = fact(StillLacking)

RULES: tuple[Rule, ...] = (
    rule(
        "part came in a report that lacks another",
        of=[term, owed_to, report, receipt, sent_to, year, part],
        where=CAME
        & COUNTS
        & LACKS_A_PART
        & (part.of == report.id)
        & (part.role == "report.contents"),
        then=conclude(
            PartCame,
            report=report.id,
            duty=term.clause,
            beneficiary=owed_to.party,
            year=year.n,
            part=part.word,
            on=CAME_ON,
        ),
        clause=term.clause,
        says="part-came",
    ),
    rule(
        "part that is still lacking",
        of=[term, owed_to, report, receipt, sent_to, year, lacking],
        where=CAME
        & (lacking.report == report.id)
        & (lacking.duty == term.clause)
        & ~exists(
            part_came,
            (part_came.duty == term.clause)
            & (part_came.beneficiary == owed_to.party)
            & (part_came.year == year.n)
            & (part_came.part == lacking.part)
            & (part_came.on <= CAME_ON),
        ),
        then=conclude(
            StillLacking,
            report=report.id,
            duty=term.clause,
            beneficiary=owed_to.party,
            part=lacking.part,
        ),
        clause=term.clause,
        says="still-lacking",
    ),
    rule(
        "report given in parts",
        of=[term, owed_to, report, receipt, sent_to, year],
        where=CAME
        & COUNTS
        & LACKS_A_PART
        & ~exists(
            still_lacking,
            (still_lacking.report == report.id)
            & (still_lacking.duty == term.clause)
            & (still_lacking.beneficiary == owed_to.party),
        )
        & applies_since(GIVEN_IN_PARTS.words, report.id, CAME_ON),
        then=GIVEN,
        clause=term.clause,
        says="report-given-in-parts",
    ),
)
TERMS = ()
