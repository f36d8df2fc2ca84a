"""An agreement as a remark looks at it: its terms, the dates that the engine finds, its answers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, Final

from engine.inference.book import Book
from engine.language.agreement_reader import Document
from engine.language.unheeded import written_at
from engine.model.agreement import Agreement, Forked, Term
from engine.model.calendar import Duration, before, days_after, nth_start, write_duration
from engine.model.problem import Place, Problem, Witness
from engine.questions.answer import ask
from engine.questions.lists.deadlines import Span, deadlines
from engine.questions.question import Question

BEFORE: Final = 5
"""Years before the first day in which a last day for notice may lie."""
AFTER: Final = 3
"""Years after the first day that are looked at, of an agreement that goes on."""
LONGEST: Final = 50
"""Years of a period whose end is looked for."""
IN_THE_PERIOD: Final = ("opt-in", "unless objected to", "after an evaluation")
"""What renewal takes, or what keeps it away, that counts only in the period before it."""

AT_ALL_TIMES: Final[Mapping[str, Any]] = {
    "once_it_has_run": Duration(),
    "until_it_has_run": Duration(),
    "only": "not stated",
}
"""What a termination says whose right is there as long as the agreement runs."""


@dataclass(frozen=True, slots=True)
class Window:
    """The first day of the period before a renewal, the last day for it, and its first day."""

    starts: date
    last: date
    renewed: date

    @property
    def closed(self) -> bool:
        """Whether no day is left."""
        return self.last < self.starts


class Seen:
    """One agreement, nothing of which has happened."""

    def __init__(self, document: Document, book: Book) -> None:
        self.document = document
        self.agreement: Agreement = document.agreement
        self.book = book

    def of_kind(self, *kinds: str) -> Iterator[Term]:
        """The terms of some kinds, in the order of the text."""
        return (term for term in self.agreement.terms if term.kind in kinds)

    def main(self, term: Term, field: str) -> Any:
        """What a term says under the main reading."""
        value = term.values[field]
        return self.under_main(value)

    def under_main(self, value: Any) -> Any:
        """A value under the main reading."""
        if isinstance(value, Forked):
            return value.values[self.agreement.forks[value.fork].main]
        return value

    def written(self, term: Term, field: str) -> str:
        """A duration as the agreement writes it; as it is worked out where it is contested."""
        _, words = term.written.get(field, (0, ""))
        return words or write_duration(self.main(term, field))

    @cached_property
    def first(self) -> date:
        """The first day of the first period; of the version where no term says so."""
        days = [self.main(term, "from_") for term in self.of_kind("period")]
        return min([day for day in days if isinstance(day, date)], default=self.agreement.version)

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """The dates that there are under the main readings, long before the first day too."""
        year = max([self.first.year + AFTER, *self._years()])
        last = date(year, 12, 31)
        span = Span(date(max(self.first.year - BEFORE, 1), 1, 1), last, last, {})
        found = deadlines(span, self.agreement, (), self.book, "plain", "sv")
        return [row for row in found["rows"] if row["main"]]

    def notices(self, term: Term) -> list[dict[str, Any]]:
        """The last days for a notice under a term."""
        return [r for r in self.rows if r["kind"] == "notice" and r["clause"] == term.clause]

    @cached_property
    def at_all_times(self) -> "Seen":
        """The same agreement, if every right to give notice were there from the first day on."""
        clauses = {
            clause.id: replace(clause, terms=tuple(map(_at_all_times, clause.terms)))
            for clause in self.agreement.clauses.values()
        }
        agreement = replace(self.agreement, clauses=clauses)
        return Seen(replace(self.document, agreement=agreement), self.book)

    @cached_property
    def end(self) -> str | None:
        """The day on which the agreement ends by itself; None where it goes on, or may."""
        for term in self.of_kind("renewal"):
            opens = next(iter(self.renewal_windows(term)), None)
            if self.main(term, "renewal") != "automatic" and not (opens and opens.closed):
                return None
        return next((row["date"] for row in self.rows if row["kind"] == "agreement-ends"), None)

    def renewal_windows(self, term: Term) -> Iterator["Window"]:
        """When what a renewal takes has to happen, for the first and, where it differs, the next.

        Of approval, which may be given at any time before, and of automatic renewal none.
        """
        if self.main(term, "renewal") not in IN_THE_PERIOD:
            return
        step, ahead = self.main(term, "length"), self.main(term, "before_the_end")
        for period in self.of_kind("period"):
            first, length = self.main(period, "from_"), self.main(period, "length")
            for n in range(min(2, self.main(term, "at_most"))):
                starts, renewed = (nth_start(first, length, step, one) for one in (n, n + 1))
                last = before(days_after(renewed, -1), ahead, "same day or last")
                yield Window(starts, last, renewed)

    def _years(self) -> Iterator[int]:
        """The years in which a first period ends, of what is no longer than a reader plans for."""
        for term in self.of_kind("period"):
            first, length = self.main(term, "from_"), self.main(term, "length")
            ends = [self.main(term, "until")]
            if isinstance(first, date):
                ends.append(nth_start(first, length, length, 1))
            yield from (day.year for day in ends if day.year < self.first.year + LONGEST)

    def answer(self, question: Question) -> Mapping[str, Any]:
        """The answer to a question; if the agreement is in force, where only that is open."""
        found = ask(question, self.agreement, (), self.book)
        return found["supposing_in_force"] or found

    def remark(
        self,
        key: str,
        term: Term,
        field: str = "",
        witnesses: tuple[Witness, ...] = (),
        related: tuple[tuple[str, Place], ...] = (),
        /,
        **values: str,
    ) -> Problem:
        """A remark at a term, or at one of its fields."""
        place = written_at(self.document, term, field)
        return Problem(key, tuple(values.items()), place, None, related, "remark", witnesses)

    def place(self, term: Term, field: str = "") -> Place:
        """Where the YAML writes a field, or else the term."""
        return written_at(self.document, term, field)


def _at_all_times(term: Term) -> Term:
    return (
        replace(term, values={**term.values, **AT_ALL_TIMES})
        if term.kind == "termination"
        else term
    )


def in_short(clauses: Iterable[str]) -> str:
    """`X-ABC-1/2/4; X-DEF-1`: clauses of one heading share what their ids begin with."""
    by_start: dict[str, list[str]] = {}
    for clause in clauses:
        start, dash, last = clause.rpartition("-")
        by_start.setdefault(start + dash, []).append(last)
    return "; ".join(start + "/".join(several) for start, several in by_start.items())
