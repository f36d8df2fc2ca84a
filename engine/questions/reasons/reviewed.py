"""Clauses that an answer rests on and that are not as they should be: not reviewed, or of which
the words and the terms do not say the same."""

from collections.abc import Iterable, Iterator

from engine.language.duties import behind
from engine.model.agreement import Agreement
from engine.model.sentence import Sentence, sentence


def uses_sign_off(agreement: Agreement) -> bool:
    """Whether any clause is signed off; where none is, nothing is said of reviews."""
    return any(clause.sign_off is not None for clause in agreement.clauses.values())


def doubted_of_duties(
    agreement: Agreement, duties: Iterable[str], reasons: Iterable[str] = ()
) -> list[Sentence]:
    """As `doubted`, of duties with the clauses that they rest on, `reasons` among them."""
    if not (agreement.contradicted or uses_sign_off(agreement)):
        return []
    named = [one for one in dict.fromkeys(duties) if one]
    return doubted(agreement, (*named, *reasons, *behind(agreement, named))) if named else []


def doubted(agreement: Agreement, clauses: Iterable[str]) -> list[Sentence]:
    """What to say of those whose words contradict their terms, or that are not as reviewed."""
    named = tuple(dict.fromkeys(clauses))
    told = contradicted(agreement, named, "assumed.contradicted")
    return [*told, *not_as_reviewed(agreement, named)]


def contradicted(agreement: Agreement, clauses: Iterable[str], key: str) -> Iterator[Sentence]:
    """Of those whose words say one thing and their terms another, what each says."""
    among = frozenset(clauses) if agreement.contradicted else frozenset()
    for one in agreement.contradicted:
        if one.term.clause in among:
            said = {"clause": one.term.clause, "field": one.field, "value": one.value}
            yield sentence(key, words=one.words, **said)


def not_as_reviewed(agreement: Agreement, clauses: Iterable[str]) -> Iterator[Sentence]:
    """Of those that are unreviewed, and of those that have changed since."""
    if not uses_sign_off(agreement):
        return
    states = {clause: agreement.clauses[clause].review for clause in dict.fromkeys(clauses)}
    for state, key in (("not reviewed", "assumed.not-reviewed"), ("changed", "assumed.changed")):
        named = [clause for clause, found in states.items() if found == state]
        if named:
            yield sentence(key, clauses=", ".join(named))
