"""Dates of the figures that decide a payment: the day of the population, the index edition."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.model.agreement import Agreement, Forked, Term
from engine.questions.deadline_rows import Deadline

Over = Callable[[date], int]
"""The worlds in which the agreement has ended before a day."""


@dataclass(frozen=True, slots=True)
class PaymentFigures:
    """For each payment year in which the agreement runs. `years` are those looked at."""

    agreement: Agreement
    years: range
    over: Over
    all_worlds: int

    def all(self) -> Iterator[Deadline]:
        for payment in self._terms("payment"):
            for year in self._payment_years(payment):
                runs = self.all_worlds & ~self.over(date(year, 1, 1))
                if runs:
                    yield from self._populations(year, runs)
                    yield from self._editions(payment, year, runs)

    def _populations(self, year: int, runs: int) -> Iterator[Deadline]:
        """The day on which the population counts that divides the payment of a year."""
        for term in self._terms("allocation"):
            for of_year in _each(term.values["of_year"]):
                for day in _each(term.values["reference_day"]):
                    if day:
                        own = year - 1 if of_year == "the year before payment" else year
                        month, number = (int(part) for part in day.split("-"))
                        on = date(own, month, number)
                        yield self._row(on, "population", term, year, term.values["among"], runs)

    def _editions(self, payment: Term, year: int, runs: int) -> Iterator[Deadline]:
        """From when the index edition is awaited that adjusts the payment of a year."""
        for term in self._terms("indexation"):
            for month in _each(term.values["edition"]):
                if month and year >= min(_each(term.values["first"])):
                    on = date(year - 1, int(month), 1)
                    who = payment.values["by"]
                    index = str(term.values["index"])
                    yield self._row(on, "index-edition", term, year, who, runs, index)

    def _row(
        self, on: date, kind: str, term: Term, year: int, who: Any, runs: int, index: str = ""
    ) -> Deadline:
        named = tuple(dict.fromkeys(one for several in _each(who) for one in several))
        return Deadline(
            on, kind, named, term.clause, None, None, runs, period=str(year), index=index
        )

    def _terms(self, kind: str) -> list[Term]:
        return [term for term in self.agreement.terms if term.kind == kind]

    def _payment_years(self, payment: Term) -> list[int]:
        firsts, lasts = _each(payment.values["first"]), _each(payment.values["last"])
        return [year for year in self.years if min(firsts) <= year <= max(lasts)]


def _each(value: Any) -> list[Any]:
    """A value in every reading."""
    return list(dict.fromkeys(value.values.values())) if isinstance(value, Forked) else [value]
