"""What two versions do differently: histories of invented events, the shortest first.

Both versions are asked the same questions, by the real rules, about the same record on the same
days. What differs is a difference, and the history that shows it is its witness.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
from engine.comparison.behaviour_events import Vocabulary
from engine.comparison.behaviour_finished import Finishing
from engine.comparison.behaviour_found import (
    Difference,
    Explored,
    Groundwork,
    Length,
    day_of,
    differences,
    sort_of,
)
from engine.comparison.behaviour_ground import RATES, formed, others
from engine.comparison.behaviour_mention import mention, shared_duties, spoken_of
from engine.comparison.behaviour_seeds import Seed, Sowing
from engine.comparison.behaviour_space import alone, happens_on, unread
from engine.comparison.behaviour_told import COSTS, Ask, Version, moved
from engine.comparison.pairs import Paired
from engine.comparison.versions import term_changes
from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.event import Recorded

BUDGET: Final = 34_000
"""What an exploration may cost, in units of some 2 ms (`Version.spent`)."""
PARTS: Final = (2, 17, 18, 20)
"""What may have been spent of it by each length, in parts of what the last of them may spend."""
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
        """What may have been spent when the histories of a length have been tried."""
        self.formed = formed(old, new)
        self.parties = representatives(old, new)
        self.weighed = tuple(change for change in self.changes if weighs(change))
        self.relevant = relevant(old, new, book, self.weighed)
        self.choice = Choice(self.relevant, self.weighed, self.found)
        self.explored = Explored(tuple(self.relevant), self.horizon, (), parties=self.parties)
        self.seeds = seeds
        self.alive: list[tuple[Recorded, ...]] = [()]
        """The histories of the last length that changed an answer."""
        self.seen: set[frozenset[str]] = set()
        self.tried: set[str] = set()
        self.taken: Mapping[str, Sequence[Ask]] = {}
        """What is asked after an event of a kind; decided anew for each length."""
        self.single: frozenset[str] = frozenset()
        """Kinds of which an event alone has been tried, when that is done."""
        self.bearing: set[str] = set()
        """What events say, by kind, of which one alone has changed what differs."""

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
            self.limit = start + self.budget * PARTS[length] // PARTS[self.length]
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
        """Every event alone; then every history that changed an answer, made one event longer."""
        days = self._begun(length, counted)
        parents = [one for one in self.alive if not one or day_of(one[-1]) in days]
        self.alive = []
        kinds = self.kinds
        if length > 1:
            kinds = tuple(k for k in kinds if k in self.bearing_kinds or k not in self.single)
        first = [((), (kind,), days[:1]) for kind in kinds] if length == 1 else []
        for parent, of, on in (*first, *((one, kinds, days) for one in parents)):
            for history in self._extended(parent, of, on):
                if self.spent > self.limit:
                    return
                yield from self._tried(parent, history, counted)
        self.single = self.single or frozenset(self.tried)

    def _tried(
        self, parent: tuple[Recorded, ...], history: tuple[Recorded, ...], counted: Length
    ) -> Iterator[Difference]:
        differences, moves, bears = self._of_history(parent, history)
        counted.tried += 1
        if self.progress is not None:
            self.progress(len(history), counted.tried, self.spent / self.budget)
        yield from differences
        self.tried.add(history[-1].kind)
        if bears and not parent:
            self.bearing.add(sort_of(history[-1]))
        if moves and (parent or sort_of(history[-1]) in self.bearing):
            self.alive.append(history)
            counted.extended += 1

    def _extended(
        self, parent: tuple[Recorded, ...], kinds: Sequence[str], days: Sequence[date]
    ) -> Iterator[tuple[Recorded, ...]]:
        """The history with one event more, not before its last; each set of events once."""
        since = day_of(parent[-1]) if parent else self.horizon.first
        for day in days:
            for kind in kinds if day >= since else ():
                for event in self.vocabulary.events(kind, day, parent):
                    events = frozenset(one.id for one in (*parent, event))
                    fits = kind not in self.single or sort_of(event) in self.bearing
                    if fits and len(events) > len(parent) and events not in self.seen:
                        self.seen.add(events)
                        yield (*parent, event)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of events that the relevant questions rest on."""
        self.explored.kinds = self.choice.kinds(self.agreements, self.book)
        return self.explored.kinds

    @property
    def bearing_kinds(self) -> list[str]:
        """The kinds of the events of which one alone has changed what differs."""
        return sorted({said.partition(" ")[0] for said in self.bearing})

    def _begun(self, length: int, counted: Length) -> tuple[date, ...]:
        """What is asked, what counts as the same then, on which days; how many there are of all."""
        self.taken = self.choice.taken(self.kinds)
        asked = {ask for asks in self.taken.values() for ask in asks}
        read = frozenset(field for ask in asked for field in self.relevant[ask].fields)
        self.vocabulary.unread = unread(self.kinds, read, self.book)
        self.explored.unread = self.vocabulary.alike
        counted.of = comb(alone(self.vocabulary, self.kinds, self.horizon.critical), length)
        days = happens_on(self.horizon, length)
        self.explored.days[length] = tuple(sorted(days))
        return days

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
        self, parent: tuple[Recorded, ...], history: tuple[Recorded, ...]
    ) -> tuple[list[Difference], bool, bool]:
        """The differences; whether the last event changed an answer, and what differs."""
        kind, day = history[-1].kind, day_of(history[-1])
        asked = self.taken[kind]
        days = asked_on(self.horizon, self.sides, asked, (*self.formed.events, *history), day)
        days = [days[0], days[-1]] if len(history) > 1 else days
        of_events = [
            Ask(OF_EVENT[event.kind], event=event.id) for event in history if event.kind in OF_EVENT
        ]
        found: list[Difference] = []
        base, record = (*self.formed.events, *parent), (*self.formed.events, *history)
        moves = bears = False
        for on in days:
            for ask in (*asked, *of_events):
                if self.spent > self.limit:
                    break
                after = [side.told(ask, on, record) for side in self.sides]
                if after[0] != after[1]:
                    found += differences(self.sides, ask, on, self.formed, history)
                if ask in asked:
                    before = [side.told(ask, on, base) for side in self.sides]
                    if before != after:
                        moves = True
                        bears |= list(moved(ask, *before)) != list(moved(ask, *after))
        return found, moves, bears

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
