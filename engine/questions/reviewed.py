"""Clauses that an answer rests on and nobody has reviewed, where an agreement uses sign-off."""

from collections.abc import Iterable, Iterator

from engine.model.agreement import Agreement
from engine.model.sentence import Sentence, sentence


def uses_sign_off(agreement: Agreement) -> bool:
    """Whether any clause is signed off; where none is, nothing is said of reviews."""
    return any(clause.sign_off is not None for clause in agreement.clauses.values())


def not_as_reviewed(agreement: Agreement, clauses: Iterable[str]) -> Iterator[Sentence]:
    """What to say of those that are unreviewed, and of those that have changed since."""
    if not uses_sign_off(agreement):
        return
    states = {clause: agreement.clauses[clause].review for clause in dict.fromkeys(clauses)}
    for state, key in (("not reviewed", "assumed.not-reviewed"), ("changed", "assumed.changed")):
        named = [clause for clause, found in states.items() if found == state]
        if named:
            yield sentence(key, clauses=", ".join(named))
