"""What is agreed anew on a division when somebody has left: whose payment it can move."""

from collections.abc import Iterable, Iterator
from typing import Final

from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.questions.ask import Inquired
from engine.questions.lists.duty import Duty
from engine.questions.openness.open_points import Due, Point
from engine.questions.payment_year import asked_year

OF_WHAT_IS_OWED: Final = "payment"


def of_no_matter(found: Inquired, worlds: int) -> frozenset[tuple[str, str]]:
    """The rulings on a division, by term and clause, that do not move what the party owes."""
    question = found.question
    if question.name != OF_WHAT_IS_OWED:
        return frozenset()
    return _of(found.agreement, found.ledger, question.party, asked_year(question), worlds)


def that_matter(
    points: Iterable[Point], duty: Duty, agreement: Agreement, ledger: Ledger, worlds: int
) -> Iterator[Point]:
    """What is open of a duty, but for the rulings that do not move what its bearer owes."""
    _, bearer, _, year, _, _ = duty.key
    none = _of(agreement, ledger, bearer, year, worlds) if bearer and year else frozenset()
    for one in points:
        if not (isinstance(one, Due) and (one.term, one.about) in none):
            yield one


def _of(
    agreement: Agreement, ledger: Ledger, party: str, year: int, worlds: int
) -> frozenset[tuple[str, str]]:
    """Where nobody else may have left before that year, or an earlier one.

    If the party has left it owes nothing, and if not, nothing is agreed anew.
    """
    terms = [term for term in agreement.terms if term.kind == "allocation"]
    gone = ledger.store.of("left-before") if terms else ()
    return frozenset(
        (str(term.values["agreed_anew"]), term.clause)
        for term in terms
        if {
            row.value("party")
            for row in gone
            if row.value("of") == term.clause
            and row.value("year") <= year
            and row.truth.possible & worlds
        }
        == {party}
    )
