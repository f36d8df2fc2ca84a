"""On which days a difference holds, and which change causes it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from engine.comparison.behaviour.asks import weighs
from engine.comparison.behaviour.causes import Cause, causes, filled
from engine.comparison.behaviour.days import Horizon, around
from engine.comparison.behaviour.fields import narrowed
from engine.comparison.behaviour.found import FALLING, Difference, day_of, differences
from engine.comparison.behaviour.ground import begins
from engine.comparison.behaviour.moved import part_of
from engine.comparison.behaviour.told import OBLIGATIONS, YEARLY, Ask, Version
from engine.comparison.change import Change
from engine.model.agreement import Agreement
from engine.model.calendar import days_after

TOLD: Final = "told"
OTHERWISE: Final = "otherwise"
OTHER_PARTS: Final = "other parts"


@dataclass(eq=False)
class Finishing:
    """Looks closer at differences: asks on more days, and with changes undone."""

    sides: tuple[Version, Version]
    changes: tuple[Change, ...]
    horizon: Horizon

    def finished(self, one: Difference) -> Difference:
        """With the days on which it holds, and the changes that cause it."""
        found, alone = self.causes(one)
        days = self._stretches(one)
        return replace(
            one,
            ranges=tuple(days.get(TOLD, ())),
            otherwise=tuple(sorted([*days.get(OTHERWISE, ()), *days.get(OTHER_PARTS, ())])),
            causes=found,
            alone=alone,
        )

    def _how(self, one: Difference, day: date) -> str:
        """How it differs on a day: as told, otherwise, in other parts, or not at all.

        A question about a year is asked about the year told, and then about that of the day. Other
        parts of an answer; of duties, these are told with days of their own.
        """
        about = _about(one, day)
        if any(one.key == f.key and _is_told(one, f.way) for f in self._found(one, about, day)):
            return TOLD
        found = [f for ask in dict.fromkeys([about, one.ask]) for f in self._found(one, ask, day)]
        if any(one.key == f.key for f in found):
            return OTHERWISE
        return OTHER_PARTS if found and one.ask.name != OBLIGATIONS else ""

    def _found(self, one: Difference, ask: Ask, day: date) -> Iterator[Difference]:
        return differences(self.sides, ask, day, one.groundwork, one.history)

    def _stretches(self, one: Difference) -> dict[str, list[tuple[date, date]]]:
        """The stretches of days on which it is the same, from one critical day to the next."""
        days = self._asked_on(one)
        found: dict[str, list[tuple[date, date]]] = {}
        opened, before, how = days[0], days[0], self._how(one, days[0])
        for day in days[1:]:
            while how != (now := self._how(one, day)):
                turn = self._turn(one, before, day)
                found.setdefault(how, []).append((opened, days_after(turn, -1)))
                opened, before, how = turn, turn, self._how(one, turn)
            before, how = day, now
        found.setdefault(how, []).append((opened, days[-1]))
        return found

    def _asked_on(self, one: Difference) -> list[date]:
        """Critical days from the last event on, and those that the history makes critical.

        Before the days explored, those that it makes critical in each year.
        """
        since, first = self._since(one), self.horizon.first
        last = max(self.horizon.last, one.day)
        years = [date(year, 1, 1) for year in range(since.year + 1, first.year + 1)]
        runs = {one.day, *([since, *years] if since < first else ())}
        own = {
            day
            for side in self.sides
            for on in runs
            for day in side.days(_about(one, on), on, one.record)
        }
        near = around(own, since, last) if one.history or since < first else ()
        return sorted({since, one.day, *near, *(d for d in self.horizon.critical if d >= since)})

    def _since(self, one: Difference) -> date:
        """The day of the last event; before any, the first explored, if it is asked about later."""
        if not one.history and one.day >= self.horizon.first:
            return self.horizon.first
        begun = begins(*(side.agreement for side in self.sides))
        return min(one.day, max(map(day_of, one.record), default=begun))

    def _turn(self, one: Difference, low: date, high: date) -> date:
        """The first day on which it is not as on `low`, halving: on `high` it is not."""
        there = self._how(one, low)
        while (high - low).days > 1:
            middle = days_after(low, (high - low).days // 2)
            if self._how(one, middle) == there:
                low = middle
            else:
                high = middle
        return high

    @cached_property
    def undone(self) -> dict[Cause, Version]:
        """The new version with each change undone in turn, of those that the rules can see."""
        return {
            cause: self._as(agreement)
            for cause, agreement in causes(self.changes, self.sides[1].paired).items()
            if any(map(weighs, cause.changes))
        }

    def causes(self, one: Difference) -> tuple[tuple[Cause, ...], bool]:
        """The changes without which the new version answers otherwise; all, if none alone does."""
        new = self._part(one, self.sides[1])
        found = [c for c, side in self.undone.items() if self._part(one, side) != new]
        if not found:
            return tuple(self.undone), False
        paired = self.sides[1].paired

        def said(agreement: Agreement) -> object:
            return self._part(one, self._as(agreement))

        return tuple(narrowed(cause, paired, said) for cause in found), True

    def is_moved_by(self, one: Difference, cause: Cause) -> bool:
        """Whether what differs is another thing where that change is undone."""
        return self._part(one, self.undone[cause]) != self._part(one, self.sides[1])

    def _as(self, agreement: Agreement) -> Version:
        """The new version with other terms."""
        new = self.sides[1]
        return Version(filled(agreement), "new", new.book, new.paired, new.kept)

    def _part(self, one: Difference, side: Version) -> object:
        said = side.told(one.ask, one.day, one.record)
        if one.ask.name == OBLIGATIONS:
            return [said.get(part.what) for part in one.moved]
        return [part_of(said, part.what) for part in one.moved]


def _about(one: Difference, day: date) -> Ask:
    """The question on another day: one about a year is about the same year."""
    if one.ask.name not in YEARLY:
        return one.ask
    return replace(one.ask, years=one.day.year + one.ask.years - day.year)


def _is_told(one: Difference, way: object) -> bool:
    """Whether two answers differ as told; of duties, each one that was told of."""
    if isinstance(one.way, dict) and isinstance(way, dict):
        return all(way.get(duty) == states for duty, states in one.way.items())
    return one.way == way


def told_apart(found: Iterable[Difference]) -> Iterator[Difference]:
    """All but those of a falling index that another one shows, by the same changes."""
    told: set[object] = set()
    for one in found:
        key = (tuple(part for part in one.key if part != FALLING), _whys(one))
        if FALLING not in one.key or key not in told:
            yield one
        told.add(key)


def _whys(one: Difference) -> object:
    """The changes that cause it, which are the same objects for all of an exploration."""
    return frozenset(id(change) for cause in one.causes for change in cause.changes)
