"""Histories made for a change: of the kinds of events that the rules beside it join."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from engine.comparison.behaviour.events import ASSESSMENT, Vocabulary
from engine.comparison.behaviour.found import day_of
from engine.comparison.behaviour.told import Ask
from engine.model.event import Recorded

MOST: Final = 60
"""Histories of one combination of kinds that are tried on a day, at most."""
History = tuple[Recorded, ...]


@dataclass(eq=False)
class Chains:
    """Each combination of kinds on a few days, and the rulings that become due after it.

    All events of a combination happen on one day. Those about an event are about one of the
    history, where there is one that they can be about. The rulings, yes and no, are of its day.
    """

    vocabulary: Vocabulary
    kinds: Sequence[Sequence[str]]
    days: Sequence[date]
    due: Callable[[History], set[str]]
    """The open terms that a person is to judge after a history."""
    _last: list[History] = field(default_factory=list)

    def of(self, length: int) -> Iterator[History]:
        """The histories of a length; lengths are asked for from one event on."""
        parents, self._last = self._last, []
        for parent in parents:
            for ruling in self._rulings(parent):
                self._last.append((*parent, ruling))
                yield self._last[-1]
        for kinds in self.kinds:
            if len(kinds) == length:
                for day in self.days:
                    made = list(self._filled(kinds, day))[:MOST]
                    self._last += made
                    yield from made

    def _filled(self, kinds: Sequence[str], day: date) -> Iterator[History]:
        """What refers to others after them; those in which one party acts first."""
        refers = self.vocabulary.refers
        several: list[History] = [()]
        for kind in sorted(kinds, key=lambda one: (refers(one), one)):
            several = [
                (*one, event)
                for one in several
                for event in self.vocabulary.events(kind, day, one, varied=True)
                if not (one and refers(kind)) or _is_about(event, one)
            ]
        yield from sorted(several, key=lambda one: len({acting(event) for event in one}))

    def _rulings(self, history: History) -> Iterator[Recorded]:
        due = self.due(history)
        for event in self.vocabulary.events(ASSESSMENT, day_of(history[-1]), history):
            if event not in history and event.values["term"] in due and _is_about(event, history):
                yield event


def _is_about(event: Recorded, history: History) -> bool:
    ids = {one.id for one in history}
    return any(isinstance(value, str) and value in ids for value in event.values.values())


def acting(event: Recorded) -> object:
    """Who did it, where the event says so."""
    return event.values.get("by", event.values.get("party"))


def concerns(ask: Ask, history: History) -> bool:
    """Whether a question is about nobody in particular, or about somebody that a history names."""
    named = {ask.party, ask.against} - {""}
    said: set[object] = set()
    for event in history:
        for value in event.values.values():
            said |= {value} if isinstance(value, str) else set()
            said |= set(value) if isinstance(value, tuple) else set()
    return named <= said
