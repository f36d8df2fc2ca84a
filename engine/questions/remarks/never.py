"""Remarks on terms whose first year, or first day, is after the agreement has ended."""

from collections.abc import Iterator

from engine.language.term_reader import fields_of_term
from engine.model.agreement import Term
from engine.model.problem import Problem, witness
from engine.model.types import Day, Year
from engine.questions.remarks.seen import Seen


def never(seen: Seen) -> Iterator[Problem]:
    """Payments, reports and the like that begin when there is no agreement any more."""
    end = seen.end
    if end is None:
        return
    for term in seen.agreement.terms:
        for field, unit in _firsts(seen, term):
            first = str(seen.main(term, field))
            if first > end[: len(first)]:
                shown = (witness(end, "witness.ends"), witness(first, f"witness.first-{unit}"))
                yield seen.remark("never-begins", term, field, shown, first=first, ends=end)


def _firsts(seen: Seen, term: Term) -> Iterator[tuple[str, str]]:
    """The fields that say for which year a term holds for the first time, or from which day."""
    for field in fields_of_term(seen.book.terms[term.kind]):
        if field.type is Year and field.name.startswith("first"):
            yield field.name, "year"
        elif field.type is Day and field.name == "earliest":
            yield field.name, "day-of-it"
