"""What two versions do differently: histories of invented events, the shortest first.

Both versions are asked the same questions, by the real rules, about the same record on the same
days. What differs is a difference, and the history that shows it is its witness.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Final

from engine.comparison.behaviour.alone import asks_about, bound_by_one
from engine.comparison.behaviour.asks import Choice, relevant, representatives, weighs
from engine.comparison.behaviour.days import Horizon, horizon
from engine.comparison.behaviour.events import Vocabulary
from engine.comparison.behaviour.finished import Finishing, told_apart
from engine.comparison.behaviour.found import Difference, Explored, Length, Spending
from engine.comparison.behaviour.further import Further
from engine.comparison.behaviour.ground import formed
from engine.comparison.behaviour.joins import Joins
from engine.comparison.behaviour.longer import Longer, Progress
from engine.comparison.behaviour.mention import mention, shared_duties, spoken_of
from engine.comparison.behaviour.persons import Persons
from engine.comparison.behaviour.seeds import Seed, Sowing
from engine.comparison.behaviour.space import Readers
from engine.comparison.behaviour.start import Start
from engine.comparison.behaviour.told import Version
from engine.comparison.pairs import Paired
from engine.comparison.versions import term_changes
from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement

BUDGET: Final = 30_000
"""What an exploration may cost, in units of some 3 ms (`Version.spent`)."""
SHARE: Final = 42
"""What part of the budget the cases of scenarios may cost, once something has been found."""


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
        self.alike = Further()
        self.persons = Persons()
        self.book = book
        self.length = length
        self.progress = progress
        self.seeds = seeds
        self.paired = Paired(old, new)
        self.changes = term_changes(old, new, book)
        kept = Kept()
        self.sides = (
            Version(old, "old", book, self.paired, kept),
            Version(new, "new", book, self.paired, kept),
        )
        self.agreements = (old, new)
        self.spending = Spending(self.sides, budget)
        self.formed = formed(old, new)
        self.weighed = tuple(change for change in self.changes if weighs(change))
        self.relevant = relevant(old, new, book, self.weighed)
        self.choice = Choice(self.relevant, self.weighed, self.found)
        days = horizon(self.sides, self.relevant, self.formed.events, self.weighed)
        parties = representatives(old, new)
        alone = tuple(asks_about(self.paired))
        self.explored = Explored((*self.relevant, *alone), days, (), parties=parties)
        self.explored.alone = bound_by_one(self.paired)

    @property
    def spent(self) -> int:
        """What asking has cost, in units of some 3 ms."""
        return self.spending.spent

    @property
    def horizon(self) -> Horizon:
        """The critical days, which are the same for every history."""
        return self.explored.horizon

    def differences(self) -> Iterator[Difference]:
        """Each difference once, with the first history that shows it; those of length 0 first."""
        spending, start = self.spending, self.spent
        sown: list[Difference] = []
        for length in range(self.length + 1):
            spending.limit = start + spending.budget
            counted = Length()
            self.explored.lengths.append(counted)
            made = self._of_length(length, counted)
            ripe = [one for one in sown if len(one.history) <= length]
            for found in chain(ripe, made):
                self.persons.keep(found)
                if found.key not in self.found:
                    self.found[found.key] = found
                    spent = self.spent
                    yield found
                    spending.limit += self.spent - spent  # to finish it is not counted
                    start += self.spent - spent
                else:
                    self.alike.keep(found)
            counted.whole = not spending.is_over
            if not length:
                spent = self.spent
                sown = self._sown()
                start += self.spent - spent
        left = [one for one in sown if one.key not in self.found]
        self.found |= {one.key: one for one in left}
        yield from left

    def told(self) -> list[Difference]:
        """All that is told, each finished: no difference twice for what it starts from."""
        found = [self.finished(one) for one in self.differences()]
        return list(told_apart([*found, *self.further(found)]))

    def _of_length(self, length: int, counted: Length) -> Iterator[Difference]:
        if length:
            return self.longer.differences(length, counted)
        start = Start(self.sides, self.formed, self.explored, self.spending)
        return start.differences(counted)

    def _sown(self) -> list[Difference]:
        """What the cases of scenarios show that has not been found, the shortest first."""
        sowing = Sowing(self.sides, self.formed, self.explored, self.spending.budget // SHARE)
        able = sowing.able(self.seeds, self.weighed)
        found = sowing.differences(able, set(self.found), all_=bool(self.weighed))
        return sorted(found, key=lambda one: len(one.history))

    @cached_property
    def longer(self) -> Longer:
        """What tries histories with events."""
        self.explored.kinds = self.choice.kinds(self.agreements, self.book)
        begun = frozenset(event.kind for event in self.formed.events)
        joins = Joins(self.agreements, self.book, self.weighed, self.length)
        return Longer(
            self.sides,
            self.formed,
            self.explored,
            self.spending,
            self.choice,
            self._vocabulary(joins),
            Readers(self.agreements, self.book, begun),
            joins,
            self.progress,
        )

    def _vocabulary(self, joins: Joins) -> Vocabulary:
        """The events that histories are made of."""
        changed = [change.clause for change in self.weighed]
        first = self.horizon.first
        duties = shared_duties(self.sides, first, self.formed.events, changed)
        names = mention(self.paired, self.explored.parties, duties, spoken_of(self.changes))
        return Vocabulary(self.book, names, varied=joins.read, counts=joins.counts)

    @property
    def bearing_kinds(self) -> list[str]:
        """The kinds of the events that were tried in longer histories."""
        if not self.length:
            return []
        return sorted({event.kind for event in self.longer.classes.singles})

    @cached_property
    def finishing(self) -> Finishing:
        """What looks closer at a difference."""
        return Finishing(self.sides, self.changes, self.horizon)

    def finished(self, one: Difference) -> Difference:
        """With the days on which it holds, and the changes that cause it."""
        return self.finishing.finished(one)

    def further(self, told: Sequence[Difference]) -> list[Difference]:
        """Like one that is told, and the only ones that show some change; finished, as `told`."""
        return list(self.alike.that_show(told, self.finishing))
