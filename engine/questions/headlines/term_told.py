"""Which period an answer to the question `renewal` is about, where several start in the year."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from engine.model.calendar import NEVER
from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired

QUESTION: Final = "renewal"


def begins(found: Inquired) -> Sentence | str:
    """When the period begins: in a year, or on a day where the year does not say which it is."""
    if found.question.name != QUESTION:
        return ""
    year, starts = _main(found)
    if starts == NEVER:
        return sentence("headline.renewal.in", year=year)
    return sentence("headline.renewal.on", day=starts)


def term_told(found: Inquired) -> Iterator[Sentence]:
    """The first and the last day of the period that the answer is about, and how it was chosen."""
    if found.question.name != QUESTION or not found.inquiry.regulated:
        return
    year, starts = _main(found)
    if starts == NEVER:
        return
    key = "next" if found.question.for_year is None else "first"
    by = sentence("headline.renewal.by-main") if _moved(found) else ""
    ends = _last_day(found, starts)
    yield sentence(f"headline.renewal.{key}", year=year, starts=starts, ends=ends, by=by)


def _main(found: Inquired) -> tuple[int, date]:
    """The year and the first day by the main readings; NEVER where the year is enough."""
    for row in found.ledger.store.of("wanted-year"):
        if row.truth.yes & found.verdict.worlds.main:
            return row.value("year"), row.value("starts")
    return found.question.for_year or found.question.on.year + 1, NEVER


def _moved(found: Inquired) -> bool:
    """Whether another reading has another period in mind."""
    arguable = found.verdict.worlds.arguable
    return sum(bool(r.truth.yes & arguable) for r in found.ledger.store.of("wanted-year")) > 1


def _last_day(found: Inquired, starts: date) -> date | None:
    """Of the period that starts on a day; it need not be there for the terms to say."""
    main = found.verdict.worlds.main
    for kind in ("running period", "slot"):
        for row in found.ledger.store.of(kind):
            if row.value("starts") == starts and row.truth.possible & main:
                ends: date = row.value("ends")
                return ends
    return None
