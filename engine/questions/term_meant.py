"""Which period the question `renewal` is about.

With a year: the one that starts in it, and of several the first. Without: the next one, which is
the earliest that starts after the day asked about. Periods are counted as the terms have them,
whether or not somebody keeps one away, since that is what is asked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Any, Final

from engine.inference.choice import Choice
from engine.inference.facts import Row
from engine.inference.given import WantedYear
from engine.inference.kinds import info
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement, Forked, Term
from engine.model.calendar import NEVER, Duration, nth_start
from engine.questions.horizon import ordinal_from
from engine.questions.question import Question

OF_PERIOD: Final = ("from_", "length")
OF_RENEWAL: Final = ("length", "at_most")
Readings = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TermMeant:
    """A period by the year in which it starts, its first day (None: none starts in the year), and
    whether others start in the same year."""

    year: int
    starts: date | None
    among_several: bool = False


@dataclass(frozen=True, slots=True)
class Periods:
    """The first day of every period by one reading of the terms: at most so many renewals."""

    first: date
    length: Duration
    step: Duration
    at_most: int

    def starting(self, n: int) -> date | None:
        """The first day of the period with that ordinal; None where there is none."""
        if not 0 <= n <= self.at_most:
            return None
        return nth_start(self.first, self.length, self.step, n)

    def from_day(self, day: date) -> int:
        """The ordinal of the first period that starts on a day or later."""
        return ordinal_from(self.first, self.length, self.step, day)

    def meant(self, on: date, year: int | None) -> TermMeant:
        """The first that starts in the year; without one the first that starts after the day."""
        next_day = min(on, NEVER - timedelta(days=1)) + timedelta(days=1)
        n = self.from_day(next_day if year is None else date(year, 1, 1))
        starts = self.starting(n)
        if starts is None or year not in (None, starts.year):
            return TermMeant(min(on.year + 1, NEVER.year) if year is None else year, None)
        beside = (self.starting(n - 1), self.starting(n + 1))
        several = any(one is not None and one.year == starts.year for one in beside)
        return TermMeant(starts.year, starts, several)


def meant_under_any(question: Question, agreement: Agreement) -> frozenset[TermMeant]:
    """The periods that a question is about, by the readings of the terms."""
    own = {fork: [*_readings_of(agreement, fork)] for fork in _forks(agreement)}
    return frozenset(one for _, one in _meant(question, agreement, own))


def wanted_rows(question: Question, agreement: Agreement, worlds: Worlds) -> Sequence[Row]:
    """The year and the period asked about, as facts for the rules, by the readings tried."""
    tried = {choice.fork: choice for choice in worlds.choices}
    own = {fork: _tried(tried[fork]) for fork in _forks(agreement) if fork in tried}
    where: dict[tuple[int, date], int] = {}
    for readings, one in _meant(question, agreement, own):
        seen = worlds.all
        for fork, reading in readings.items():
            seen &= worlds.where(fork, reading)
        starts = one.starts if one.starts is not None and one.among_several else NEVER
        where[one.year, starts] = where.get((one.year, starts), 0) | seen
    kind = info(WantedYear)
    return [Row(kind, values, Truth(seen, 0, 0)) for values, seen in where.items() if seen]


def _tried(choice: Choice) -> list[str]:
    return [*choice.readings, *choice.weak]


def _meant(
    question: Question, agreement: Agreement, own: Mapping[str, Iterable[str]]
) -> Iterator[tuple[Readings, TermMeant]]:
    """What is meant under each combination of some readings; of a fork not among them by main."""
    for combination in product(*own.values()):
        readings = dict(zip(own, combination, strict=True))
        for periods in _periods(agreement, readings):
            yield readings, periods.meant(question.on, question.for_year)


def _periods(agreement: Agreement, readings: Readings) -> Iterator[Periods]:
    for term in agreement.terms:
        if term.kind == "period":
            first, length = (_held(term, name, agreement, readings) for name in OF_PERIOD)
            if isinstance(first, date):
                step, at_most = _renewed(agreement, readings)
                yield Periods(first, length, step, at_most)


def _renewed(agreement: Agreement, readings: Readings) -> tuple[Duration, int]:
    for term in agreement.terms:
        if term.kind == "renewal":
            step, at_most = (_held(term, name, agreement, readings) for name in OF_RENEWAL)
            return step, at_most
    return Duration(), 0


def _held(term: Term, name: str, agreement: Agreement, readings: Readings) -> Any:
    value = term.values[name]
    if not isinstance(value, Forked):
        return value
    return value.values[readings.get(value.fork, agreement.forks[value.fork].main)]


def _forks(agreement: Agreement) -> list[str]:
    """The forks that move the days of periods."""
    names = {"period": OF_PERIOD, "renewal": OF_RENEWAL}
    values = (term.values[name] for term in agreement.terms for name in names.get(term.kind, ()))
    return sorted({one.fork for one in values if isinstance(one, Forked)})


def _readings_of(agreement: Agreement, fork: str) -> Iterator[str]:
    return (reading.id for reading in agreement.forks[fork].readings)
