"""What the words of an open term are applied to: kinds of events, or the clause itself."""

from collections.abc import Iterator, Mapping

from engine.inference.judged import Judged
from engine.inference.kinds import KindInfo, term_of
from engine.model.agreement import Agreement, named_under_any
from engine.model.types import OpenTerm, OpenTerms


def applied(
    agreement: Agreement, terms: Mapping[str, KindInfo], judgements: Mapping[str, Judged]
) -> dict[str, frozenset[str]]:
    """The kinds of events, or CLAUSE, by open term, where all the terms that name it limit them.

    By what the rules themselves leave to a person too.
    """
    found: dict[str, frozenset[str]] = {}
    without_limit: set[str] = set()
    for word, _, kinds in namings(agreement, terms, judgements):
        found[word] = found.get(word, frozenset()) | frozenset(kinds)
        if not kinds:
            without_limit.add(word)
    return {word: kinds for word, kinds in found.items() if word not in without_limit}


def namings(
    agreement: Agreement, terms: Mapping[str, KindInfo], judgements: Mapping[str, Judged]
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Each open term that a term names: with its clause, and what it is there applied to.

    Applied to `()`: to anything. What the rules themselves ask is of no clause.
    """
    yield from ((one.id, "", one.about) for one in judgements.values() if one.about)
    for term in agreement.terms:
        declared = term_of(terms[term.kind])
        for field in terms[term.kind].fields:
            if field.type in (OpenTerm, OpenTerms):
                kinds = declared.__applied__.get(field.name, ())
                for word in named_under_any(term.values.get(field.name)):
                    yield word, term.clause, kinds
