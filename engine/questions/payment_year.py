"""The year that the question `payment` is about, and where something may be owed for it."""

from typing import Final

from engine.inference.run import Ledger
from engine.model.agreement import Agreement, under_any
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


def may_lie_ahead(question: Question, agreement: Agreement) -> bool:
    """Whether the last day to pay may come after the day asked about, counted generously."""
    year, month = asked_year(question), 0
    for term in agreement.terms:
        if term.kind in ("payment window", "instalment"):
            moved = any(weekend != "stands" for weekend in under_any(term.values["weekend"]))
            named = (int(one or LAST_MONTH) for one in under_any(term.values["paid_in"]))
            month = max(month, max(named) + moved)
    return (year, month or LAST_MONTH) >= (question.on.year, question.on.month)
