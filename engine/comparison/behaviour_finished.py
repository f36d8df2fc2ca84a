"""On which days a difference holds, and which change causes it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from engine.comparison.behaviour_asks import weighs
from engine.comparison.behaviour_causes import Cause, causes
from engine.comparison.behaviour_days import Horizon
from engine.comparison.behaviour_found import Difference, day_of, differences
from engine.comparison.behaviour_told import OBLIGATIONS, Version
from engine.comparison.change import Change
from engine.model.calendar import days_after


@dataclass(eq=False)
class Finishing:
    """Looks closer at differences: asks on more days, and with changes undone."""

    sides: tuple[Version, Version]
    changes: tuple[Change, ...]
    horizon: Horizon

    def finished(self, one: Difference) -> Difference:
        """With the days on which it holds, and the changes that cause it."""
        found, alone = self.causes(one)
        return replace(one, ranges=tuple(self._ranges(one)), causes=found, alone=alone)

    def _holds(self, one: Difference, day: date) -> bool:
        return any(
            found.key == one.key
            for found in differences(self.sides, one.ask, day, one.groundwork, one.history)
        )

    def _ranges(self, one: Difference) -> Iterator[tuple[date, date]]:
        since = max([self.horizon.first, *map(day_of, one.history)])
        days = sorted({since, one.day, *(d for d in self.horizon.critical if d >= since)})
        opened: date | None = None
        before = days[0]
        for day in days:
            holds = self._holds(one, day)
            if holds and opened is None:
                opened = day if day == before else self._turn(one, before, day)
            if not holds and opened is not None:
                yield opened, days_after(self._turn(one, before, day), -1)
                opened = None
            before = day
        if opened is not None:
            yield opened, days[-1]

    def _turn(self, one: Difference, low: date, high: date) -> date:
        """The first day of the stretch on which it is as on its last day, halving."""
        there = self._holds(one, high)
        while (high - low).days > 1:
            middle = days_after(low, (high - low).days // 2)
            if self._holds(one, middle) == there:
                high = middle
            else:
                low = middle
        return high

    @cached_property
    def undone(self) -> dict[Cause, Version]:
        """The new version with each change undone in turn, of those that the rules can see."""
        return {
            cause: Version(agreement, "new", self.sides[1].book, self.sides[1].paired)
            for cause, agreement in causes(self.changes, self.sides[1].paired).items()
            if any(map(weighs, cause.changes))
        }

    def causes(self, one: Difference) -> tuple[tuple[Cause, ...], bool]:
        """The changes without which the new version answers otherwise; all, if none alone does."""
        new = self._part(one, self.sides[1])
        found = tuple(c for c, side in self.undone.items() if self._part(one, side) != new)
        return (found, True) if found else (tuple(self.undone), False)

    def _part(self, one: Difference, side: Version) -> object:
        said = side.told(one.ask, one.day, one.record)
        if one.ask.name == OBLIGATIONS:
            return [said.get(part.what) for part in one.moved]
        return said
