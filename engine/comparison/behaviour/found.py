"""What an exploration finds, and what it looked at, as plain data."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from engine.comparison.behaviour.causes import Cause
from engine.comparison.behaviour.days import Horizon
from engine.comparison.behaviour.moved import NOT_A_PARTY, READINGS, Moved, answers_moved
from engine.comparison.behaviour.told import OBLIGATIONS, Ask, Version
from engine.comparison.duties_apart import rows_moved, states_apart
from engine.model.event import Recorded

OF_SOMEBODY: Final = ("by", "party", "to", "against", "duty", "affects", "of", "ground")
"""Fields that name a party, a duty or another event."""

FALLING: Final = "figures fall"
"""The starting point in which an index falls: what differs there is told apart."""


@dataclass(frozen=True, slots=True)
class Groundwork:
    """What a history starts from: its name, and the events."""

    name: str
    events: tuple[Recorded, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions that say different things on a day, and a shortest history that shows it."""

    ask: Ask
    day: date
    groundwork: Groundwork
    history: tuple[Recorded, ...]
    moved: tuple[Moved, ...]
    key: tuple[str, ...]
    ranges: tuple[tuple[date, date], ...] = ()
    """The days, both included, on which the question differs in the way told, year and all."""
    otherwise: tuple[tuple[date, date], ...] = ()
    """Those on which it differs in another way, or in other parts, or for another year.

    Between two stretches that meet it turns from the one into the other.
    """
    way: object = None
    """The answers with the parts that differ, or the states of the duties: the way told."""
    causes: tuple[Cause, ...] = ()
    alone: bool = True
    """Whether undoing one of the causes moves the answer; else it takes several at once."""
    scenario: str = ""
    """The scenario whose history it was found in, where it is none of those invented."""

    @property
    def record(self) -> tuple[Recorded, ...]:
        return (*self.groundwork.events, *self.history)


@dataclass(slots=True)
class Length:
    """How many histories of a length were asked about, and whether that is all there are."""

    tried: int = 0
    of: int = 0
    """How many there are of the kinds and days explored; of more than one event, at least."""
    chained: int = 0
    """Beside them, those made for a change: of the kinds that the rules beside it join."""
    unread: int = 0
    """Those of them that no rule behind a question reads: they can change no answer."""
    elsewhere: int = 0
    """Single events on days that are critical for none of the questions about their kind."""
    whole: bool = True
    """Whether all were tried that the search tries at all."""
    extended: int = 0
    """Those after which something new differed, and which were made longer."""


@dataclass(slots=True)
class Spending:
    """What an exploration has cost, and may cost, in units of some 3 ms (`Version.spent`)."""

    sides: tuple[Version, Version]
    budget: int
    limit: int = 0
    """What may have been spent, without what it took to finish differences."""

    @property
    def spent(self) -> int:
        return sum(side.spent for side in self.sides)

    @property
    def is_over(self) -> bool:
        return self.spent > self.limit

    @property
    def part(self) -> float:
        """The part of the budget that is spent, from 0 to 1 and a little more."""
        return 1 - (self.limit - self.spent) / self.budget if self.budget else 1.0


@dataclass(slots=True)
class Explored:
    """What was looked at: a difference outside of it has not been looked for."""

    asks: tuple[Ask, ...]
    horizon: Horizon
    groundwork: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    days: dict[int, tuple[date, ...]] = field(default_factory=dict)
    """The days on which invented events happened, by the number of events."""
    chains: tuple[tuple[str, ...], ...] = ()
    """The kinds that were tried together for the changes."""
    chain_days: tuple[date, ...] = ()
    """The days on which they were."""
    after: tuple[str, ...] = ()
    """The names of the questions that were asked after events."""
    parties: tuple[str, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()
    """Fields that no question asked looks at, and that had one value for all."""
    lengths: list[Length] = field(default_factory=list)
    alone: tuple[str, ...] = ()
    """Parties that only one version has, one of each sort."""
    seeds: int = 0
    """Cases of scenarios that can be asked under both versions."""
    sown: int = 0
    """Those of them that were asked about."""
    sown_before: int = 0
    """Those of these that are about a day before the later version's first day."""


def differences(
    sides: Sequence[Version],
    ask: Ask,
    day: date,
    work: Groundwork,
    history: tuple[Recorded, ...],
) -> Iterator[Difference]:
    """What two versions say differently on a day: one difference for an answer, or for a duty."""
    record = (*work.events, *history)
    old, new = (side.told(ask, day, record) for side in sides)
    is_falling = work.name == FALLING
    apart = sides[0].compared(
        (ask.name, is_falling), old, new, lambda: tuple(_apart(ask, old, new, is_falling))
    )
    for key, parts, way in apart:
        yield Difference(ask, day, work, history, parts, key, way=way)


def _apart(
    ask: Ask, old: Mapping[str, Any], new: Mapping[str, Any], is_falling: bool
) -> Iterator[tuple[tuple[str, ...], tuple[Moved, ...], object]]:
    """Of two answers, or two lists of duties: what makes it a difference, its parts, the way."""
    all_ = list((rows_moved if ask.name == OBLIGATIONS else answers_moved)(old, new))
    by_key: dict[tuple[str, ...], list[Moved]] = {}
    for one in all_:
        key = _key(ask, one, all_)
        apart = is_falling and NOT_A_PARTY not in key
        by_key.setdefault((*key, FALLING) if apart else key, []).append(one)
    for key, parts in by_key.items():
        answers = [old.get("answer"), new.get("answer")]
        way = _states(parts) if ask.name == OBLIGATIONS else [answers, key, *_words(parts)]
        yield key, tuple(parts), way


def _states(parts: Sequence[Moved]) -> dict[str, list[object]]:
    """The states of duties on both sides, by their address; and those under single readings."""
    return {
        one.what: [*((side or {}).get("state") for side in (one.old, one.new)), *states_apart(one)]
        for one in parts
    }


def _words(parts: Sequence[Moved]) -> Iterator[object]:
    """The values that differ, of days and amounts only whether there are any."""
    for one in parts:
        for side in (one.old, one.new):
            is_word = isinstance(side, str) and not side[:4].isdecimal()
            yield side if is_word or isinstance(side, bool) else side is None


def _key(ask: Ask, one: Moved, all_: Sequence[Moved]) -> tuple[str, ...]:
    """What makes two differences the same: the rest of them is not told again."""
    if ask.name == OBLIGATIONS:
        return (ask.name, one.what.split(" ")[0], _of_duty(one))
    for part in all_:
        if NOT_A_PARTY in (part.old, part.new):
            return (ask.name, NOT_A_PARTY)
        if part.what == "answer":
            return (ask.name, str(part.old), str(part.new))
    return (ask.name, *sorted(part.what for part in all_))


def _of_duty(one: Moved) -> str:
    """What of a duty differs: its state, under some reading, its day, who bears or judges it."""
    old, new = one.old or {}, one.new or {}
    if old.get("state") == new.get("state") and states_apart(one):
        return READINGS
    for part in ("state", "days", "bearers", "judgement"):
        if old.get(part) != new.get(part):
            return "day" if part == "days" else part
    return "day"


def day_of(event: Recorded) -> date:
    """The day that an invented event is dated by, or was entered on."""
    if event.own_day is not None:
        return event.own_day
    assert event.recorded is not None
    return event.recorded.date()


def sort_of(event: Recorded) -> str:
    """The kind of an event and what it says, whoever it is by and whenever it happens."""
    year = day_of(event).year
    said = {
        name: value - year if type(value) is int and abs(value - year) <= 1 else value
        for name, value in event.values.items()
        if name not in OF_SOMEBODY and not isinstance(value, date)
    }
    return f"{event.kind} {sorted(said.items(), key=repr)!r}"
