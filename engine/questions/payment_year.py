"""The year that the question `payment` is about, and where something may be owed for it."""

from typing import Final

from engine.inference.run import Ledger
from engine.questions.question import Question

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
