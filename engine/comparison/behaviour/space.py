"""Which histories there are: which kinds are read together, on which days, and which are alike."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from engine.comparison.behaviour.asks import OF_EVENT, goals
from engine.comparison.behaviour.days import Horizon
from engine.comparison.behaviour.events import ASSESSMENT, Vocabulary
from engine.comparison.behaviour.found import day_of, sort_of
from engine.comparison.behaviour.told import Ask
from engine.inference.book import Book, premises
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.types import EARLIEST
from engine.questions.ask import QUESTIONS
from engine.questions.readings.positions import bearing, terms_present

DAYS: Final = {2: 5, 3: 2}
"""Days on which an event happens that is about an earlier one, at most."""
Field = tuple[str, str]
"""A field by the kind of event, and its name."""


@dataclass(eq=False)
class Readers:
    """Whether rules look at events of some kinds at all, given which other kinds there are."""

    sides: Sequence[Agreement]
    book: Book
    formed: frozenset[str]
    """The kinds of events that every history starts from."""
    _known: dict[Hashable, bool] = field(default_factory=dict)

    def read(self, ask: Ask, kinds: frozenset[str]) -> bool:
        """Whether some rule behind a question reads each kind where of events only these are.

        If not, the events of one of them move no answer to it: no rule that can fire sees them.
        Rulings, and events that a question is asked about, are looked at without rules.
        """
        seen = frozenset(kind for kind in kinds if kind != ASSESSMENT and kind not in OF_EVENT)
        key = (ask.name, kinds)
        if key not in self._known:
            self._known[key] = any(
                seen <= self._read(ask, kinds, agreement) for agreement in self.sides
            )
        return self._known[key]

    def _read(self, ask: Ask, kinds: frozenset[str], agreement: Agreement) -> set[str]:
        wanted = goals(ask, agreement, self.book)
        own = _of_question(ask, agreement)
        present = terms_present(agreement, self.book) | self.formed | kinds | own
        part = bearing(self.book.upstream(wanted), wanted, present)
        return {kind.key for rule in part.rules for kind in premises(rule)}


def _of_question(ask: Ask, agreement: Agreement) -> frozenset[str]:
    """The kinds of events that a question supposes."""
    if ask.name not in QUESTIONS:
        return frozenset()
    made = QUESTIONS[ask.name](ask.on(agreement.version), agreement, ())
    return frozenset(event.kind for event in made.events)


@dataclass(eq=False)
class Classes:
    """Events after which the same differs are one class; one of each goes into longer histories."""

    singles: list[Recorded] = field(default_factory=list)
    """The first event of each class."""
    _known: set[Hashable] = field(default_factory=set)
    _covered: set[Hashable] = field(default_factory=set)

    def first(self, event: Recorded, reached: frozenset[Hashable]) -> bool:
        """Whether it is the first of its class: of its sort, by its party, with what it reached.

        What reaches nothing is in no class.
        """
        earliest = EARLIEST in event.values.values()
        new = bool(reached) and self._new((sort_of(event), earliest, _by(event), reached))
        if new:
            self.singles.append(event)
        return new

    def first_unread(self, history: Sequence[Recorded]) -> bool:
        """Whether it is the first of its kinds and parties, where no rule reads one of them."""
        new = self._new(tuple((event.kind, _by(event)) for event in history))
        if new and len(history) == 1:
            self.singles.append(history[0])
        return new

    def _new(self, key: Hashable) -> bool:
        known = key in self._known
        self._known.add(key)
        return not known

    def covers(self, reached: Collection[Hashable]) -> bool:
        """Whether a history reached anything that none before it did."""
        new = not self._covered.issuperset(reached)
        self._covered.update(reached)
        return new

    def after(self, history: Sequence[Recorded]) -> Iterator[Recorded]:
        """What can be put after a history, not before its last event."""
        since = day_of(history[-1])
        yield from (event for event in self.singles if day_of(event) >= since)


def _by(event: Recorded) -> object:
    return event.values.get("by", event.values.get("party"))


def days_of(horizon: Horizon, kind: str, asked: Iterable[Ask]) -> tuple[date, ...]:
    """The days that are critical for some question, the telling ones first.

    All of them for events that a question is asked about.
    """
    near = set(horizon.critical) if kind in OF_EVENT else set()
    near |= {day for ask in asked for day in horizon.of.get(ask.name, horizon.critical)}
    near |= {horizon.first, *horizon.turning}
    every = (horizon.first, *horizon.turning, *horizon.critical)
    return tuple(dict.fromkeys(day for day in every if day in near))


def few_days(horizon: Horizon, length: int) -> tuple[date, ...]:
    """Days of events about earlier ones: those on which the versions tell apart come first."""
    most = DAYS[length]
    among = horizon.turning or horizon.critical[:: max(1, len(horizon.critical) // most)]
    return tuple(dict.fromkeys((horizon.first, *among)))[:most]


def unread(kinds: Sequence[str], read: Collection[Field], book: Book) -> frozenset[Field]:
    """The fields of events that no rule behind the questions asked looks at.

    Rulings are no facts of their own: what they say is read otherwise. So are events that a
    question is asked of.
    """
    return frozenset(
        (kind, one.name)
        for kind in kinds
        if kind in book.events and kind not in OF_EVENT
        for one in book.events[kind].fields
        if (kind, one.name) not in read
    )


def alone(vocabulary: Vocabulary, days: Mapping[str, Sequence[date]]) -> int:
    """How many events there are that are about no earlier one, each kind on its days."""
    return sum(1 for kind in days for day in days[kind] for _ in vocabulary.events(kind, day, ()))
