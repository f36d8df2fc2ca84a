"""Remarks on terms whose first year is after the agreement has ended."""

from collections.abc import Iterator

from engine.language.term_reader import fields_of_term
from engine.model.agreement import Term
from engine.model.problem import Problem, witness
from engine.model.types import Year
from engine.questions.remarks.seen import Seen


def never(seen: Seen) -> Iterator[Problem]:
    """Payments, reports and the like that begin when there is no agreement any more."""
    end = seen.end
    if end is None:
        return
    for term in seen.agreement.terms:
        for field in _first_years(seen, term):
            year = seen.main(term, field)
            if year > int(end[:4]):
                shown = (witness(end, "witness.ends"), witness(str(year), "witness.first-year"))
                yield seen.remark("never-begins", term, field, shown, year=str(year), ends=end)


def _first_years(seen: Seen, term: Term) -> Iterator[str]:
    """The fields that say for which year a term holds for the first time."""
    for field in fields_of_term(seen.book.terms[term.kind]):
        if field.type is Year and field.name.startswith("first"):
            yield field.name
