"""Dates of the figures that decide a payment: the day of the population, the index edition."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import Asked, run_for
from engine.questions.lists.deadline_duties import is_day
from engine.questions.lists.deadline_rows import Deadline
from engine.questions.question import Question
from engine.questions.record import live

GOALS: Final = frozenset({"owes", "sharer", "index-figure-wanted"})

Key = tuple[date, str, str, int, str, str]
"""Day, kind, clause, year of payment, index, and what is known of it."""


def run_figures(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    kept: Kept | None = None,
) -> Ledger:
    """A run that knows who owes something for which year, and which figures that takes."""
    counted = live(events, question.record_day, question.known_on)
    goals = GOALS & book.kinds
    return run_for(
        goals, Asked(question, until=question.on), agreement, counted, book, executor, kept
    ).ledger


class FigureDates:
    """Reads the dates off such a run, under each reading and for those concerned under it."""

    def __init__(self, agreement: Agreement, ledger: Ledger) -> None:
        self.places = {party.id: place for place, party in enumerate(agreement.parties)}
        self.ledger = ledger
        self.owing = self._owing()

    def all(self) -> Iterator[Deadline]:
        where: dict[Key, dict[str, int]] = {}
        for key, who, worlds in (*self._populations(), *self._editions()):
            if worlds:
                by_party = where.setdefault(key, {})
                by_party[who] = by_party.get(who, 0) | worlds
        for (day, kind, clause, year, index, state), by_party in where.items():
            for worlds, parties in self._by_worlds(by_party).items():
                yield Deadline(
                    day, kind, parties, clause, None, None, worlds, state, period=str(year),
                    index=index,
                )  # fmt: skip

    def _owing(self) -> dict[int, dict[str, int]]:
        """By year, who owes something for it, and under which readings."""
        found: dict[int, dict[str, int]] = {}
        for row in self.ledger.store.of("owes"):
            by_party = found.setdefault(row.value("year"), {})
            bearer = str(row.value("bearer"))
            by_party[bearer] = by_party.get(bearer, 0) | row.truth.yes
        return found

    def _populations(self) -> Iterator[tuple[Key, str, int]]:
        """The day on which the population counts by which the payment of a year is divided."""
        for row in self.ledger.store.of("sharer"):
            if row.value("by") == "population":
                year, party = row.value("year"), str(row.value("party"))
                for state, worlds in self._known(row):
                    key = (row.value("day"), "population", str(row.value("of")), year, "", state)
                    yield key, party, worlds & self._owed_in(year)

    def _editions(self) -> Iterator[tuple[Key, str, int]]:
        """From when the edition is awaited by which the payment of a year is indexed."""
        for row in self.ledger.store.of("index-figure-wanted"):
            year = row.value("year")
            if row.value("step") == year and is_day(row.value("awaited")):
                index = str(row.value("index"))
                of = str(row.value("of"))
                key = (row.value("awaited"), "index-edition", of, year, index, "certain")
                for party, worlds in self.owing.get(year, {}).items():
                    yield key, party, row.truth.yes & worlds

    def _known(self, row: Row) -> Iterator[tuple[str, int]]:
        """What is known of a fact, and where; what is open under weak readings only is left out."""
        arguable = self.ledger.worlds.arguable
        yield "certain", row.truth.yes
        yield "unknown", row.truth.unknown & arguable
        yield "judgement", row.truth.judgement & arguable

    def _owed_in(self, year: int) -> int:
        worlds = 0
        for owing in self.owing.get(year, {}).values():
            worlds |= owing
        return worlds

    def _by_worlds(self, by_party: Mapping[str, int]) -> dict[int, tuple[str, ...]]:
        """The parties that share the worlds, together, in the order of the agreement."""
        found: dict[int, list[str]] = {}
        for party in sorted(by_party, key=lambda one: self.places.get(one, len(self.places))):
            found.setdefault(by_party[party], []).append(party)
        return {worlds: tuple(parties) for worlds, parties in found.items()}
