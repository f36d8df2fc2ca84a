"""What two versions say differently before anything has happened, from every starting point."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.comparison.behaviour.asks import GENERAL
from engine.comparison.behaviour.days import LATER
from engine.comparison.behaviour.found import (
    Difference,
    Explored,
    Groundwork,
    Length,
    Spending,
    differences,
)
from engine.comparison.behaviour.ground import RATES, others
from engine.comparison.behaviour.told import COSTS, Ask, Version

TIMELESS: Final = "eligibility"
"""A question whose answer is the same on every day and whatever has happened."""


@dataclass(frozen=True)
class Start:
    """Asks both versions about the groundwork alone, on the telling days first."""

    sides: tuple[Version, Version]
    formed: Groundwork
    explored: Explored
    spending: Spending

    def differences(self, counted: Length) -> Iterator[Difference]:
        """What differs; counts the starting points in `counted` and names them in `explored`."""
        days, relevant = self.explored.horizon, self.explored.asks
        telling = days.telling or (days.first,)
        rest = [day for day in days.critical if day not in telling]
        plain = [ask for ask in relevant if ask.name not in (*COSTS, TIMELESS)]
        rows = [ask for ask in relevant if ask.name in COSTS]
        counted.tried = 1
        self.explored.groundwork = (self.formed.name,)
        yield from self._asked(self.formed, telling, plain)
        timeless = [ask for ask in relevant if ask.name == TIMELESS]
        yield from self._asked(self.formed, [days.first], timeless)
        yield from self._asked(self.formed, telling[:1], rows)
        yield from self._others(counted, relevant)
        yield from self._asked(self.formed, telling[1:], rows)
        yield from self._asked(self.formed, rest, plain)
        if not days.telling:
            yield from self._asked(self.formed, rest, rows)

    def _others(self, counted: Length, relevant: Sequence[Ask]) -> Iterator[Difference]:
        """The other starting points, each asked what it is there for."""
        days = self.explored.horizon
        parties = (*self.explored.parties, *self.explored.alone)
        payers = [ask for ask in relevant if ask.name == "payment"]
        for work in others(self.formed, self.sides, parties, payers, days.first):
            if self.spending.is_over:
                return
            counted.tried += 1
            self.explored.groundwork += (work.name,)
            figures = work.name in RATES
            named = ("payment", "repayment") if figures else ("in-force", *GENERAL)
            asked = [ask for ask in relevant if ask.name in named]
            when = days.in_each_year if figures else (days.first, *days.turning[:LATER])
            yield from self._asked(work, when, asked)

    def _asked(
        self, work: Groundwork, days: Iterable[date], asked: Sequence[Ask]
    ) -> Iterator[Difference]:
        for day in days:
            for ask in asked:
                if not self.spending.is_over:
                    yield from differences(self.sides, ask, day, work, ())
