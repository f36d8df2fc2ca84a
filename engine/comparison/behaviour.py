"""What two versions do differently: histories of invented events, the shortest first.

Both versions are asked the same questions, by the real rules, about the same record on the same
days. What differs is a difference, and the history that shows it is its witness.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import chain
from math import comb
from typing import Final

from engine.comparison.behaviour_asks import (
    GENERAL,
    OF_EVENT,
    Choice,
    relevant,
    representatives,
    weighs,
)
from engine.comparison.behaviour_days import LATER, Horizon, asked_on, horizon
from engine.comparison.behaviour_events import ASSESSMENT, Vocabulary
from engine.comparison.behaviour_finished import Finishing
from engine.comparison.behaviour_found import (
    Difference,
    Explored,
    Groundwork,
    Length,
    day_of,
    differences,
)
from engine.comparison.behaviour_ground import RATES, formed, others
from engine.comparison.behaviour_mention import mention, shared_duties, spoken_of
from engine.comparison.behaviour_seeds import Seed, Sowing
from engine.comparison.behaviour_space import (
    Classes,
    Readers,
    alone,
    days_of,
    few_days,
    unread,
)
from engine.comparison.behaviour_told import COSTS, Ask, Version
from engine.comparison.pairs import Paired
from engine.comparison.versions import term_changes
from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.event import Recorded

BUDGET: Final = 34_000
"""What an exploration may cost, in units of some 2 ms (`Version.spent`)."""
SHARE: Final = 42
"""What part of the budget the cases of scenarios may cost, once something has been found."""
TIMELESS: Final = "eligibility"
"""A question whose answer is the same on every day and whatever has happened."""
Progress = Callable[[int, int, float], None]
"""Is told of the length, the histories tried, and the part of the budget that is spent."""


class Exploration:
    """One exploration of two versions. `length`: the most events in a history."""

    def __init__(
        self,
        old: Agreement,
        new: Agreement,
        book: Book,
        length: int = 1,
        budget: int = BUDGET,
        progress: Progress | None = None,
        seeds: Sequence[Seed] = (),
    ) -> None:
        self.found: dict[tuple[str, ...], Difference] = {}
        self.book = book
        self.length = length
        self.budget = budget
        self.progress = progress
        self.paired = Paired(old, new)
        self.changes = term_changes(old, new, book)
        kept = Kept()
        self.sides = (
            Version(old, "old", book, self.paired, kept),
            Version(new, "new", book, self.paired, kept),
        )
        self.agreements = (old, new)
        self.limit = 0
        """What may have been spent, without what it took to finish differences."""
        self.formed = formed(old, new)
        self.parties = representatives(old, new)
        self.weighed = tuple(change for change in self.changes if weighs(change))
        self.relevant = relevant(old, new, book, self.weighed)
        self.choice = Choice(self.relevant, self.weighed, self.found)
        self.explored = Explored(tuple(self.relevant), self.horizon, (), parties=self.parties)
        self.seeds = seeds
        self.alive: list[tuple[Recorded, ...]] = [()]
        """The histories of the last length that are made longer."""
        self.seen: set[frozenset[str]] = set()
        self.classes = Classes()
        self.taken: Mapping[str, Sequence[Ask]] = {}
        """What is asked after an event of a kind; decided anew for each length."""

    @cached_property
    def horizon(self) -> Horizon:
        """The critical days, which are the same for every history."""
        return horizon(self.sides, self.relevant, self.formed.events)

    @property
    def spent(self) -> int:
        return sum(side.spent for side in self.sides)

    def differences(self) -> Iterator[Difference]:
        """Each difference once, with the first history that shows it; those of length 0 first."""
        start = self.spent
        sown: list[Difference] = []
        for length in range(self.length + 1):
            self.limit = start + self.budget
            counted = Length()
            self.explored.lengths.append(counted)
            made = self._without_events(counted) if not length else self._longer(length, counted)
            ripe = [one for one in sown if len(one.history) <= length]
            for found in chain(ripe, made):
                if found.key not in self.found:
                    self.found[found.key] = found
                    spent = self.spent
                    yield found
                    self.limit += self.spent - spent  # what it took to finish it is not counted
                    start += self.spent - spent
            counted.whole = self.spent <= self.limit
            if not length:
                spent = self.spent
                sown = self._sown()
                start += self.spent - spent
        left = [one for one in sown if one.key not in self.found]
        self.found |= {one.key: one for one in left}
        yield from left

    def _sown(self) -> list[Difference]:
        """What the cases of scenarios show that has not been found, the shortest first."""
        sowing = Sowing(self.sides, self.formed, self.explored, self.budget // SHARE)
        able = sowing.able(self.seeds, self.weighed, self.horizon.first)
        found = sowing.differences(able, set(self.found), all_=bool(self.weighed))
        return sorted(found, key=lambda one: len(one.history))

    def _without_events(self, counted: Length) -> Iterator[Difference]:
        """The groundwork alone, on the telling days first."""
        days = self.horizon
        telling = days.telling or (days.first,)
        rest = [day for day in days.critical if day not in telling]
        plain = [ask for ask in self.relevant if ask.name not in (*COSTS, TIMELESS)]
        rows = [ask for ask in self.relevant if ask.name in COSTS]
        counted.tried = counted.extended = 1
        self.explored.groundwork = (self.formed.name,)
        yield from self._asked(self.formed, (), telling, plain)
        timeless = [ask for ask in self.relevant if ask.name == TIMELESS]
        yield from self._asked(self.formed, (), [days.first], timeless)
        yield from self._asked(self.formed, (), telling[:1], rows)
        payers = [ask for ask in self.relevant if ask.name == "payment"]
        for work in others(self.formed, self.sides, self.parties, payers, days.first):
            if self.spent > self.limit:
                return
            counted.tried += 1
            self.explored.groundwork += (work.name,)
            figures = work.name in RATES
            named = ("payment", "repayment") if figures else ("in-force", *GENERAL)
            asked = [ask for ask in self.relevant if ask.name in named]
            when = days.in_each_year if figures else (days.first, *days.turning[:LATER])
            yield from self._asked(work, (), when, asked)
        yield from self._asked(self.formed, (), telling[1:], rows)
        yield from self._asked(self.formed, (), rest, plain)
        if not days.telling:
            yield from self._asked(self.formed, (), rest, rows)

    def _longer(self, length: int, counted: Length) -> Iterator[Difference]:
        """Every event alone; then each history after which something new differs, made longer."""
        self._begun(length, counted)
        parents, self.alive = self.alive, []
        for parent in parents:
            for history in self._extended(parent) if parent else self._alone():
                if self.spent > self.limit:
                    return
                yield from self._tried(parent, history, counted)

    def _tried(
        self, parent: tuple[Recorded, ...], history: tuple[Recorded, ...], counted: Length
    ) -> Iterator[Difference]:
        asked = self._asked_of(history)
        if not asked:
            if self.classes.first_unread(history):
                self.alive.append(history)
            return
        counted.tried += 1
        if self.progress is not None:
            self.progress(len(history), counted.tried, self.spent / self.budget)
        before = len(self.alive)
        yield from self._of_history(parent, history, asked)
        counted.extended += len(self.alive) - before

    def _asked_of(self, history: tuple[Recorded, ...]) -> tuple[Ask, ...]:
        """The questions whose rules read every kind of the history, and those about its events."""
        kinds = frozenset(event.kind for event in history)
        about = (Ask(OF_EVENT[e.kind], event=e.id) for e in history if e.kind in OF_EVENT)
        several = (*self.taken[history[-1].kind], *about)
        return tuple(ask for ask in several if self.readers.read(ask, kinds))

    def _alone(self) -> Iterator[tuple[Recorded, ...]]:
        """Each event alone: one of each on the first day, then on each day of its kind."""
        days = {kind: days_of(self.horizon, self.taken[kind]) for kind in self.kinds}
        for day in dict.fromkeys(
            (self.horizon.first, *self.horizon.turning, *self.horizon.critical)
        ):
            for kind in self.kinds:
                if day in days[kind]:
                    for event in self.vocabulary.events(kind, day, ()):
                        yield (event,)

    def _extended(self, parent: tuple[Recorded, ...]) -> Iterator[tuple[Recorded, ...]]:
        """The history with one event more, not before its last; each set of events once."""
        for event in chain(self._about(parent), self.classes.after(parent)):
            events = frozenset(one.id for one in (*parent, event))
            if len(events) > len(parent) and events not in self.seen:
                self.seen.add(events)
                yield (*parent, event)

    def _about(self, parent: tuple[Recorded, ...]) -> Iterator[Recorded]:
        """Events about one of a history: rulings on the day of its last, others on few days.

        Rulings only on what a person is to judge, by what either version says of the history.
        """
        ids, last = {one.id for one in parent}, day_of(parent[-1])
        due = self._due(parent)
        few = [day for day in self.explored.days[len(parent) + 1] if day >= last]
        for kind in filter(self.vocabulary.refers, self.kinds):
            for day in (last,) if kind == ASSESSMENT else few:
                for event in self.vocabulary.events(kind, day, parent):
                    said = {value for value in event.values.values() if isinstance(value, str)}
                    if ids & said and (kind != ASSESSMENT or due & said):
                        yield event

    def _due(self, history: tuple[Recorded, ...]) -> set[str]:
        """The open terms that a person is to judge after a history."""
        told = [
            side.told(ask, day, (*self.formed.events, *history))
            for ask in self._asked_of(history)
            for day in (day_of(history[-1]), self.horizon.last)
            for side in self.sides
        ]
        rows = [row for one in told for row in (one, *one.values()) if isinstance(row, Mapping)]
        return {term for row in rows for term in row.get("judgement", ())}

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of events that the relevant questions rest on."""
        self.explored.kinds = self.choice.kinds(self.agreements, self.book)
        return self.explored.kinds

    @property
    def bearing_kinds(self) -> list[str]:
        """The kinds of the events that were tried in longer histories."""
        return sorted({event.kind for event in self.classes.singles})

    @cached_property
    def readers(self) -> Readers:
        """Which kinds of events rules look at, given which others there are."""
        formed = frozenset(event.kind for event in self.formed.events)
        return Readers(self.agreements, self.book, formed)

    def _begun(self, length: int, counted: Length) -> None:
        """What is asked, what counts as the same then, on which days; how many there are of all."""
        self.taken = self.choice.taken(self.kinds)
        asked = {ask for asks in self.taken.values() for ask in asks}
        read = frozenset(field for ask in asked for field in self.relevant[ask].fields)
        self.vocabulary.unread = unread(self.kinds, read, self.book)
        self.explored.unread = self.vocabulary.alike
        counted.of = comb(alone(self.vocabulary, self.kinds, self.horizon.critical), length)
        self.explored.days[length] = few_days(self.horizon, length) if length > 1 else ()

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The events that histories are made of."""
        changed = [change.clause for change in self.weighed]
        duties = shared_duties(self.sides, self.horizon.first, self.formed.events, changed)
        names = mention(self.paired, self.parties, duties, spoken_of(self.changes))
        return Vocabulary(self.book, names)

    @cached_property
    def finishing(self) -> Finishing:
        """What looks closer at a difference."""
        return Finishing(self.sides, self.changes, self.horizon)

    def finished(self, one: Difference) -> Difference:
        """With the days on which it holds, and the changes that cause it."""
        return self.finishing.finished(one)

    def _of_history(
        self, parent: tuple[Recorded, ...], history: tuple[Recorded, ...], asked: Sequence[Ask]
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
            self.alive.append(history)

    def _on(
        self,
        day: date,
        parent: tuple[Recorded, ...],
        history: tuple[Recorded, ...],
        asked: Sequence[Ask],
        reached: set[Hashable],
    ) -> Iterator[Difference]:
        """What differs on a day; adds what the last event has changed of it to `reached`."""
        for ask in asked:
            if self.spent > self.limit:
                return
            now = list(differences(self.sides, ask, day, self.formed, history))
            yield from now
            if not ask.event:
                before = list(differences(self.sides, ask, day, self.formed, parent))
                if [one.moved for one in now] != [one.moved for one in before]:
                    reached |= {(ask, one.key) for one in now} ^ {(ask, one.key) for one in before}
                    reached.add(ask)

    def _asked(
        self,
        work: Groundwork,
        history: tuple[Recorded, ...],
        days: Iterable[date],
        asked: Sequence[Ask],
    ) -> Iterator[Difference]:
        for day in days:
            for ask in asked:
                if self.spent <= self.limit:
                    yield from differences(self.sides, ask, day, work, history)
