"""What an exploration takes over from former runs, or counts as the same, hides no difference.

Brute force: each event of each kind, with each value that a field may have, on each critical day,
is asked about by runs that share nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import pytest

from engine.comparison.behaviour.asks import OF_EVENT
from engine.comparison.behaviour.days import asked_on
from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Length, day_of, differences
from engine.comparison.behaviour.space import unread
from engine.comparison.behaviour.told import OBLIGATIONS, Ask, Version
from engine.inference.book import load
from engine.model.event import Recorded
from engine.questions.ask import inquire
from engine.questions.lists.obligations import run_owed
from tests.comparison.material import edited

BOOK = load()
PLENTY = 1_000_000
OWN = "          - {kind: exit, by: all, "
DIALOGUE = """\
          - kind: precondition
            of: termination
            act: dialogue
            forum: samrad
            held before: sent
            without it: no effect
"""
CHANGES = {
    "length of notice": ("length: 6 months", "length: 3 months"),
    "a dialogue first": (OWN, DIALOGUE + OWN),
    "who may rescind": ("kind: rescission\n        by: all", "kind: rescission\n        by: beta"),
}


@dataclass(eq=False)
class Alone(Version):
    """Answers each question by a run of its own."""

    def _asked(self, ask: Ask, question: Any, record: tuple[Recorded, ...]) -> Mapping[str, Any]:
        if ask.name == OBLIGATIONS:
            runs = run_owed(question, self.agreement, record, self.book, "plain")
            return self._rows(runs, question)
        found = inquire(question, self.agreement, record, self.book)
        return self._in_words_of_both(found)


def prepared(change: str, length: int) -> Exploration:
    """An exploration of few of the days, so that brute force has an end."""
    found = Exploration(edited([]), edited([CHANGES[change]]), BOOK, length=length, budget=PLENTY)
    days = found.horizon
    few = (*days.turning[:2], *days.critical[::25])
    found.explored.horizon = replace(
        days, critical=tuple(sorted({days.first, *few})), turning=few[:2]
    )
    return found


def explored(change: str, length: int) -> Exploration:
    found = prepared(change, length)
    list(found.differences())
    assert all(one.whole for one in found.explored.lengths)
    return found


def alone(exploration: Exploration) -> tuple[Version, ...]:
    return tuple(Alone(one.agreement, one.side, BOOK, one.paired) for one in exploration.sides)


def by_force(change: str) -> tuple[set[tuple[str, ...]], int]:
    """The differences that any event alone shows, and how many events there are."""
    plain = explored(change, 0)
    plain.longer.begun(1, Length())
    plain.longer.vocabulary.unread = frozenset()
    sides = alone(plain)
    keys, tried = set(plain.found), 0
    for day in plain.horizon.critical:
        for kind in plain.longer.kinds:
            for event in plain.longer.vocabulary.events(kind, day, ()):
                tried += 1
                asks = [*plain.longer.taken[kind]]
                record = (*plain.formed.events, event)
                when = asked_on(plain.horizon, plain.sides, asks, record, day_of(event))
                if kind in OF_EVENT:
                    asks.append(Ask(OF_EVENT[kind], event=event.id))
                keys |= {
                    one.key
                    for on in when
                    for ask in asks
                    for one in differences(sides, ask, on, plain.formed, (event,))
                }
    return keys, tried


@pytest.mark.parametrize("change", CHANGES)
def test_every_event_alone_shows_what_it_shows_by_brute_force(change: str) -> None:
    keys, tried = by_force(change)

    exploration = explored(change, 1)

    assert keys <= set(exploration.found)
    sides = alone(exploration)
    for key in set(exploration.found) - keys:  # of what is made for the change: it is so too
        one = exploration.found[key]
        again = differences(sides, one.ask, one.day, one.groundwork, one.history)
        assert key in {same.key for same in again}
    counted = exploration.explored.lengths[1]
    assert counted.whole
    assert counted.tried > 0
    # What is not asked about is counted: what no rule reads, and days that tell its kind nothing.
    assert counted.tried + counted.unread + counted.elsewhere == counted.of <= tried


@pytest.mark.parametrize("change", ["length of notice", "a dialogue first"])
def test_after_many_others_a_history_is_answered_as_it_is_alone(change: str) -> None:
    """Histories of up to three events, drawn; what is asked rests on runs that came before."""
    exploration, seed = prepared(change, 3), Random(change)
    sides, days = alone(exploration), exploration.horizon.critical
    for _ in range(8):
        history: tuple[Recorded, ...] = ()
        for day in sorted(seed.choices(days, k=3)):
            kinds = seed.sample(exploration.longer.kinds, len(exploration.longer.kinds))
            made = (
                e
                for kind in kinds
                for e in exploration.longer.vocabulary.events(kind, day, history)
            )
            history = (*history, next(made))
        record = (*exploration.formed.events, *history)
        for ask in seed.sample([*exploration.relevant], 3):
            for shared, own in zip(exploration.sides, sides, strict=True):
                assert shared.told(ask, day, record) == own.told(ask, day, record), (ask, history)


def test_of_rulings_and_of_events_asked_about_every_field_counts() -> None:
    kinds = ("assessment", "amendment", "termination-notice", "evaluation")

    fields = unread(kinds, {("evaluation", "by"), ("evaluation", "on")}, BOOK)

    assert {kind for kind, _ in fields} == {"evaluation"}
    assert ("evaluation", "misused") in fields
    assert ("evaluation", "by") not in fields
