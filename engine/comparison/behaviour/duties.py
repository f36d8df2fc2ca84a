"""Which questions are asked about one duty: whether it is excused, and what a delay has cost."""

from collections.abc import Collection, Iterator, Sequence

from engine.comparison.behaviour.told import Ask
from engine.inference.book import Book
from engine.inference.kinds import EVERYBODY, Term
from engine.language.duties import carriers, duty_clauses, family
from engine.model.agreement import Agreement, named_under_any
from engine.questions.lists.bearers import borne_together


def of_duties(
    old: Agreement,
    new: Agreement,
    book: Book,
    parties: Sequence[str],
    changed: Collection[str] = (),
) -> Iterator[Ask]:
    """Whether a duty of each party is excused; what a delay costs, where it costs.

    The first that it bears together with others, else the first that it bears, and the first of
    each kind among the clauses that have changed.
    """
    shared = [one for one in duty_clauses(old, book) if one in duty_clauses(new, book)]
    for party in parties:
        borne = [one for one in shared if all(binds(side, book, one, party) for side in (old, new))]
        joint = (one for one in borne if party in borne_together(old, one))
        first = next(joint, next(iter(borne), ""))
        kinds = {_kind(old, one, book): one for one in reversed(borne) if one in changed}
        for duty in dict.fromkeys((first, *sorted(kinds.values(), key=shared.index))):
            if duty:
                yield Ask("excuse", party=party, duty=duty)
    named = [
        duty
        for side in (old, new)
        for term in side.terms
        if term.kind == "penalty"
        for duty in named_under_any(term.values["of"])
    ]
    for duty in dict.fromkeys(one for one in named if one in shared):
        for party in parties:
            if any(binds(side, book, duty, party) for side in (old, new)):
                yield Ask("penalty", party=party, duty=duty)


def binds(agreement: Agreement, book: Book, clause: str, party: str) -> bool:
    """Whether the duty of a clause is the party's or one of its units', under some reading.

    It is everybody's where no term of the clause names whose it is.
    """
    carrier = carriers(agreement).get(clause, clause)
    named: set[str] = set()
    for term in agreement.clauses[carrier].terms:
        declared = book.terms[term.kind].declared
        assert issubclass(declared, Term)
        for name in declared.__binds__ if declared.__binds__ != EVERYBODY else ():
            named.update(named_under_any(term.values[name]))
    return not named or bool(named & family(agreement, party))


def _kind(agreement: Agreement, clause: str, book: Book) -> str:
    """The kind of the first term of a clause."""
    return agreement.clauses[clause].terms[0].kind
