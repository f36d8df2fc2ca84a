"""The year that the question `payment` is about, and where something may be owed for it."""

from typing import Final

from engine.inference.run import Ledger
from engine.model.agreement import Agreement, under_any
from engine.model.calendar import last_day_of
from engine.questions.question import Question

LAST_MONTH: Final = 12
OWING: Final = ("bound-in-year", "owes-for-year")
"""Requirements of which one that is unmet means that nothing is owed."""


def asked_year(question: Question) -> int:
    """The year asked about: unless named, that of the day."""
    return question.year or question.on.year


def may_owe(question: Question, ledger: Ledger) -> int:
    """The worlds in which it is not certain that the party owes nothing for the year."""
    worlds = ledger.worlds.all
    for name in OWING:
        applies, truth = ledger.status(name, question.party)
        worlds &= ~applies | truth.possible
    return worlds


def renewed_by(question: Question, agreement: Agreement) -> list[str]:
    """The clauses of renewal, where the year lies after the first period under some reading."""
    first = (term.values for term in agreement.terms if term.kind == "period")
    ends = [
        last_day_of(begins, length, "same day or last", "in")
        for one in first
        for begins in under_any(one["from_"])
        for length in under_any(one["length"])
    ]
    if all(asked_year(question) <= end.year for end in ends):
        return []
    return [str(term.clause) for term in agreement.terms if term.kind == "renewal"]


def may_lie_ahead(question: Question, agreement: Agreement) -> bool:
    """Whether the last day to pay may come after the day asked about, counted generously."""
    year, month = asked_year(question), 0
    for term in agreement.terms:
        if term.kind in ("payment window", "instalment"):
            moved = any(weekend != "stands" for weekend in under_any(term.values["weekend"]))
            named = (int(one or LAST_MONTH) for one in under_any(term.values["paid_in"]))
            month = max(month, max(named) + moved)
    return (year, month or LAST_MONTH) >= (question.on.year, question.on.month)
