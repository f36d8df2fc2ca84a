"""Histories of one event or more: which there are, which are asked about, which are made longer."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import chain
from math import comb

from engine.comparison.behaviour.asks import OF_EVENT, Choice
from engine.comparison.behaviour.chains import Chains, concerns
from engine.comparison.behaviour.days import Horizon, asked_on
from engine.comparison.behaviour.events import ASSESSMENT, Vocabulary
from engine.comparison.behaviour.found import (
    Difference,
    Explored,
    Groundwork,
    Length,
    Spending,
    day_of,
    differences,
)
from engine.comparison.behaviour.joins import Joins
from engine.comparison.behaviour.space import (
    Classes,
    Readers,
    alone,
    days_of,
    few_days,
    unread,
)
from engine.comparison.behaviour.told import Ask, Version
from engine.model.event import Recorded

Progress = Callable[[int, int, float], None]
"""Is told of the length, the histories tried, and the part of the budget that is spent."""
History = tuple[Recorded, ...]


@dataclass(eq=False)
class Longer:
    """Tries histories by length: every event alone, then those that something differs after."""

    sides: tuple[Version, Version]
    formed: Groundwork
    explored: Explored
    spending: Spending
    choice: Choice
    vocabulary: Vocabulary
    readers: Readers
    joins: Joins
    progress: Progress | None = None
    classes: Classes = field(default_factory=Classes)
    taken: Mapping[str, Sequence[Ask]] = field(default_factory=dict)
    """What is asked after an event of a kind; decided anew for each length."""
    _alive: list[History] = field(default_factory=lambda: [()])
    """The histories of the last length that are made longer."""
    _seen: set[frozenset[str]] = field(default_factory=set)

    @property
    def horizon(self) -> Horizon:
        """The critical days, which are the same for every history."""
        return self.explored.horizon

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of events that the relevant questions rest on."""
        return self.explored.kinds

    def differences(self, length: int, counted: Length) -> Iterator[Difference]:
        """Every event alone; then each history after which something new differs, made longer."""
        self.begun(length, counted)
        parents, self._alive = self._alive, []
        for history in self._chains.of(length):
            if self.spending.is_over:
                return
            yield from self._chained(history, counted)
        for parent in parents:
            for history in self._extended(parent) if parent else self._alone():
                if self.spending.is_over:
                    return
                yield from self._tried(parent, history, counted)

    def _tried(self, parent: History, history: History, counted: Length) -> Iterator[Difference]:
        asked = self._asked_of(history)
        if not asked:
            counted.unread += 1
            if self.classes.first_unread(history):
                self._alive.append(history)
            return
        counted.tried += 1
        self._told(history, counted)
        before = len(self._alive)
        yield from self._of_history(parent, history, asked)
        counted.extended += len(self._alive) - before

    def _asked_of(self, history: History) -> tuple[Ask, ...]:
        """The questions whose rules read every kind of the history, and those about its events."""
        kinds = frozenset(event.kind for event in history)
        several = (*self.taken[history[-1].kind], *_about(history))
        return tuple(ask for ask in several if self.readers.read(ask, kinds))

    @cached_property
    def _chains(self) -> Chains:
        """Histories of the kinds that rules beside the changes join."""
        kinds = [one for one in self.joins.kinds if set(one) <= set(self.kinds)]
        self.explored.chains = tuple(kinds)
        self.explored.chain_days = few_days(self.horizon, 2)
        days = self.explored.chain_days
        return Chains(self.vocabulary, kinds, days, lambda one: self._due(one, self._of_all(one)))

    def _of_all(self, history: History) -> tuple[Ask, ...]:
        """Every question that a change bears on, of whom a history names, and of its events."""
        kinds = frozenset(event.kind for event in history)
        several = [ask for ask in self.choice.relevant if concerns(ask, history)]
        return tuple(ask for ask in (*_about(history), *several) if self.readers.read(ask, kinds))

    def _chained(self, history: History, counted: Length) -> Iterator[Difference]:
        asked = self._of_all(history)
        counted.chained += 1
        self._told(history, counted)
        record = (*self.formed.events, *history)
        days = asked_on(self.horizon, self.sides, asked, record, day_of(history[-1]))
        for day in days:
            for ask in asked:
                if not self.spending.is_over:
                    yield from differences(self.sides, ask, day, self.formed, history)

    def _told(self, history: History, counted: Length) -> None:
        if self.progress is not None:
            number = counted.tried + counted.chained
            self.progress(len(history), number, self.spending.part)

    def _alone(self) -> Iterator[History]:
        """Each event alone: one of each on the first day, then on each day of its kind."""
        days = {kind: days_of(self.horizon, kind, self.taken[kind]) for kind in self.kinds}
        for day in dict.fromkeys(
            (self.horizon.first, *self.horizon.turning, *self.horizon.critical)
        ):
            for kind in self.kinds:
                if day in days[kind]:
                    for event in self.vocabulary.events(kind, day, ()):
                        yield (event,)

    def _extended(self, parent: History) -> Iterator[History]:
        """The history with one event more, not before its last; each set of events once."""
        for event in chain(self._about(parent), self.classes.after(parent)):
            events = frozenset(one.id for one in (*parent, event))
            if len(events) > len(parent) and events not in self._seen:
                self._seen.add(events)
                yield (*parent, event)

    def _about(self, parent: History) -> Iterator[Recorded]:
        """Events about one of a history: rulings on the day of its last, others on few days.

        Rulings only on what a person is to judge, by what either version says of the history.
        """
        ids, last = {one.id for one in parent}, day_of(parent[-1])
        due = self._due(parent, self._asked_of(parent))
        few = [day for day in self.explored.days[len(parent) + 1] if day >= last]
        for kind in filter(self.vocabulary.refers, self.kinds):
            for day in (last,) if kind == ASSESSMENT else few:
                for event in self.vocabulary.events(kind, day, parent):
                    said = {value for value in event.values.values() if isinstance(value, str)}
                    if ids & said and (kind != ASSESSMENT or due & said):
                        yield event

    def _due(self, history: History, asked: Sequence[Ask]) -> set[str]:
        """The open terms that a person is to judge after a history."""
        told = [
            side.told(ask, day, (*self.formed.events, *history))
            for ask in asked
            for day in (day_of(history[-1]), self.horizon.last)
            for side in self.sides
        ]
        rows = [row for one in told for row in (one, *one.values()) if isinstance(row, Mapping)]
        return {term for row in rows for term in row.get("judgement", ())}

    def begun(self, length: int, counted: Length) -> None:
        """What is asked, what counts as the same then, on which days; how many there are of all."""
        self.taken = self.choice.taken(self.kinds)
        asked = {ask for asks in self.taken.values() for ask in asks}
        about = [OF_EVENT[kind] for kind in self.kinds if kind in OF_EVENT]
        names = [ask.name for ask in self.choice.relevant if ask in asked]
        if self._chains.kinds:  # after those all are asked, which is told of them
            asked |= set(self.choice.relevant)
        self.explored.after = tuple(dict.fromkeys((*names, *about)))
        read = frozenset(field for ask in asked for field in self.choice.relevant[ask].fields)
        self.vocabulary.unread = unread(self.kinds, read, self.vocabulary.book)
        self.explored.unread = self.vocabulary.alike
        days = {kind: days_of(self.horizon, kind, self.taken[kind]) for kind in self.kinds}
        number = alone(self.vocabulary, dict.fromkeys(self.kinds, self.horizon.critical))
        counted.of = comb(number, length)
        counted.elsewhere = number - alone(self.vocabulary, days) if length == 1 else 0
        self.explored.days[length] = few_days(self.horizon, length) if length > 1 else ()

    def _of_history(
        self, parent: History, history: History, asked: Sequence[Ask]
    ) -> Iterator[Difference]:
        """The differences; whether it is made longer is decided by what the last event changed.

        It is asked about on the day of its last event and the last day; one event alone that is
        the first of its class on days between too.
        """
        day = day_of(history[-1])
        days = asked_on(self.horizon, self.sides, asked, (*self.formed.events, *history), day)
        reached: set[Hashable] = set()
        for on in (days[0], days[-1]):
            yield from self._on(on, parent, history, asked, reached)
        if not parent and self.classes.first(history[-1], frozenset(reached)):
            for on in days[1:-1]:
                yield from self._on(on, parent, history, asked, reached)
        if self.classes.covers(reached):
            self._alive.append(history)

    def _on(
        self,
        day: date,
        parent: History,
        history: History,
        asked: Sequence[Ask],
        reached: set[Hashable],
    ) -> Iterator[Difference]:
        """What differs on a day; adds what the last event has changed of it to `reached`."""
        for ask in asked:
            if self.spending.is_over:
                return
            now = list(differences(self.sides, ask, day, self.formed, history))
            yield from now
            if not ask.event:
                before = list(differences(self.sides, ask, day, self.formed, parent))
                if [one.moved for one in now] != [one.moved for one in before]:
                    reached |= {(ask, one.key) for one in now} ^ {(ask, one.key) for one in before}
                    reached.add(ask)


def _about(history: History) -> Iterator[Ask]:
    """The questions about events of a history."""
    return (Ask(OF_EVENT[e.kind], event=e.id) for e in history if e.kind in OF_EVENT)
