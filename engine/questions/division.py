"""What is agreed anew on a division when somebody has left: whose payment it can move."""

from engine.inference.run import Ledger
from engine.questions.ask import Inquired
from engine.questions.payment_year import asked_year
from engine.questions.question import Question

OF_WHAT_IS_OWED = "payment"


def of_no_matter(found: Inquired, worlds: int) -> frozenset[tuple[str, str]]:
    """The rulings on a division, by term and clause, that do not move what the party owes.

    Where nobody else may have left: if it has, it owes nothing, and if not, nothing is agreed anew.
    """
    question = found.question
    if question.name != OF_WHAT_IS_OWED:
        return frozenset()
    terms = [term for term in found.agreement.terms if term.kind == "allocation"]
    return frozenset(
        (str(term.values["agreed_anew"]), term.clause)
        for term in terms
        if {*_perhaps_gone(question, found.ledger, term.clause, worlds)} == {question.party}
    )


def _perhaps_gone(question: Question, ledger: Ledger, clause: str, worlds: int) -> list[object]:
    """Those who may have left before the year asked about, or before an earlier one."""
    return [
        row.value("party")
        for row in ledger.store.of("left-before")
        if row.value("of") == clause
        and row.value("year") <= asked_year(question)
        and row.truth.possible & worlds
    ]
