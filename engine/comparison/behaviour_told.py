"""What two versions answer to the same question about the same record, and where they differ."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final

from engine.comparison.pairs import Paired, Side
from engine.inference.book import Book
from engine.inference.facts import Store
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import inquire
from engine.questions.duty import Duty, last_day
from engine.questions.duty_rows import day_of
from engine.questions.obligations import listed, run_duties
from engine.questions.question import Question
from engine.questions.record import live
from engine.questions.told import told

OBLIGATIONS: Final = "obligations"
COSTS: Final[Mapping[str, int]] = {OBLIGATIONS: 10, "payment": 4, "penalty": 4, "excuse": 4}
"""What asking costs, beside the cheapest question: about 5 ms for a version."""
UNCOMPARED: Final = ("inputs",)
"""Parts of an effect that say what it is worked out from, which the terms diff tells."""


Combination = tuple[tuple[str, str], ...]
"""Forks with the reading of each."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question without its day: `year` and `for_year` are counted from the year of the day."""

    name: str
    party: str = ""
    against: str = ""
    duty: str = ""
    event: str = ""
    years: int = 0
    person: tuple[tuple[str, str], ...] = ()

    def on(self, day: date, readings: Mapping[str, str] = MappingProxyType({})) -> Question:
        """The question as it is asked on a day."""
        year = min(day.year + self.years, date.max.year)
        return Question(
            self.name,
            day,
            party=self.party,
            against=self.against,
            duty=self.duty,
            event=self.event,
            year=year if self.name == "payment" else None,
            for_year=year if self.name == "renewal" else None,
            person=MappingProxyType(dict(self.person)),
            readings=readings,
        )


@dataclass(frozen=True, slots=True)
class Moved:
    """A part of an answer, or a duty, of which the two versions say different things."""

    what: str
    """`answer`, `regulated`, `outcomes`, `effect.…`, or the address of a duty in a list."""
    old: Any
    new: Any


@dataclass(eq=False)
class Version:
    """One of the two: asks it, and keeps what it has answered."""

    agreement: Agreement
    side: Side
    book: Book
    paired: Paired
    spent: int = 0
    """What asking has cost, in the unit of COSTS."""
    _known: dict[Any, tuple[Mapping[str, Any], frozenset[date]]] = field(default_factory=dict)

    def told(self, ask: Ask, day: date, record: Sequence[Recorded]) -> Mapping[str, Any]:
        """What it answers on a day, in the names that the old version has."""
        return self._found(ask, day, record)[0]

    def told_under(
        self, ask: Ask, day: date, record: Sequence[Recorded], readings: Mapping[str, str]
    ) -> Mapping[str, Any]:
        """What it answers with readings fixed, in the names of the old version."""
        own = {old: new for new, old in self.paired.fork_names.items() if self.side == "new"}
        fixed = {own.get(fork, fork): reading for fork, reading in readings.items()}
        return self._asked(ask.on(day, fixed), self.counted(record, day))[0]

    def days(self, ask: Ask, day: date, record: Sequence[Recorded]) -> frozenset[date]:
        """Every day that a fact of that run speaks of."""
        return self._found(ask, day, record)[1]

    def _found(
        self, ask: Ask, day: date, record: Sequence[Recorded]
    ) -> tuple[Mapping[str, Any], frozenset[date]]:
        """One run for each record as it counts on the day: events are told apart by identity."""
        counted = self.counted(record, day)
        key = (ask, day, tuple(id(event) for event in counted))
        if key not in self._known:
            self.spent += COSTS.get(ask.name, 1)
            self._known[key] = self._asked(ask.on(day), counted)
        return self._known[key]

    def counted(self, record: Sequence[Recorded], day: date) -> tuple[Recorded, ...]:
        """The events that count on a day and that are events under this version at all."""
        return live([one for one in record if self.knows(one)], day, None)

    def knows(self, event: Recorded) -> bool:
        """Whether it is neither by nor about a party that only the other version has."""
        return not any(
            isinstance(value, str) and value in self._strangers for value in event.values.values()
        )

    @cached_property
    def _strangers(self) -> frozenset[str]:
        all_ = {one.id for side in (self.paired.old, self.paired.new) for one in side.parties}
        return frozenset(all_ - {one.id for one in self.agreement.parties})

    def _asked(
        self, question: Question, record: Sequence[Recorded]
    ) -> tuple[Mapping[str, Any], frozenset[date]]:
        if question.name == OBLIGATIONS:
            done = run_duties(question, self.agreement, record, self.book, "plain")
            worlds = done.ledger.worlds
            rows = {
                self._address(duty): _duty(duty, worlds.main, worlds.arguable)
                for duty in listed(done, self.agreement, question.on)
            }
            return rows, _days(done.ledger.store)
        found = inquire(question, self.agreement, record, self.book)
        said = told(found)
        outcomes = {
            tuple(sorted((self._fork(f), r) for f, r in readings.items())): [answer, effect]
            for readings, answer, effect in said["outcomes"]
        }
        effect = {k: v for k, v in said["effect"].items() if k not in UNCOMPARED}
        for _, shown in outcomes.values():
            for name in UNCOMPARED:
                shown.pop(name, None)
        kept = ("answer", "regulated")
        answer = {**{key: said[key] for key in kept}, "effect": effect, "outcomes": outcomes}
        return answer, _days(found.ledger.store)

    def _fork(self, fork: str) -> str:
        return self.paired.fork_names.get(fork, fork) if self.side == "new" else fork

    def _address(self, duty: Duty) -> str:
        """As a scenario writes it, but for the clause, which is named as in the old version."""
        clause = self.old_clause(duty.clause)
        to = f" > {duty.beneficiary}" if duty.beneficiary else ""
        period = f" {duty.period}" if duty.period else ""
        return f"{clause} {duty.bearer or 'together'}{to}{period}"

    def old_clause(self, clause: str) -> str:
        """The id that the clause has in the old version, if it has one."""
        if self.side == "old":
            return clause
        return next((o.id for o, n in self.paired.clauses if n and o and n.id == clause), clause)


def _days(store: Store) -> frozenset[date]:
    return frozenset(
        value
        for rows in store.rows.values()
        for row in rows
        for value in row.values
        if isinstance(value, date)
    )


def _duty(duty: Duty, main: int, arguable: int) -> dict[str, Any]:
    row = duty.row(main)
    dues = {last_day(one) for one in duty.rows if one.truth.possible & arguable}
    return {
        "state": duty.over(arguable),
        "main_state": duty.at(main),
        "due": day_of(row, "last_day"),
        "days": sorted(day.isoformat() for day in dues if isinstance(day, date)),
    }


def _agree(old: Mapping[Combination, Any], new: Mapping[Combination, Any]) -> bool:
    """Whether the outcomes are the same under readings that go together.

    One side may tell by a fork that the other has no need of.
    """
    for held, one in old.items():
        for other_held, other in new.items():
            fixed = dict(other_held)
            if one != other and all(fixed.get(fork, r) == r for fork, r in held):
                return False
    return True


def moved(ask: Ask, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Moved]:
    """Every part in which two answers differ."""
    if ask.name == OBLIGATIONS:
        for address in dict.fromkeys([*old, *new]):
            if old.get(address) != new.get(address):
                yield Moved(address, old.get(address), new.get(address))
        return
    if old == new:
        return
    for part in ("answer", "regulated"):
        if old[part] != new[part]:
            yield Moved(part, old[part], new[part])
    if not _agree(old["outcomes"], new["outcomes"]):
        yield Moved("outcomes", old["outcomes"], new["outcomes"])
    for name in dict.fromkeys([*old["effect"], *new["effect"]]):
        if old["effect"].get(name) != new["effect"].get(name):
            yield Moved(f"effect.{name}", old["effect"].get(name), new["effect"].get(name))
