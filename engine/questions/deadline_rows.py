"""A coming date as a row of a list: under which readings it stands, and in words."""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.working_days import previous_working_day
from engine.wording.command_sentences import DAYS, words


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date and the worlds in which it stands. `state` is what is known of it there."""

    day: date
    kind: str
    who: tuple[str, ...]
    clause: str
    starts: date | None
    ends: date | None
    worlds: int
    state: str = "certain"
    event: str = ""


class DeadlineRows:
    """Puts a date into a row: under which readings it stands, and in words."""

    def __init__(self, agreement: Agreement, worlds: Worlds, lang: str) -> None:
        self.agreement = agreement
        self.worlds = worlds
        self.lang = lang

    def row(self, one: Deadline) -> dict[str, Any]:
        combinations = list(self._combinations(one.worlds))
        return {
            "date": one.day.isoformat(),
            "weekday": DAYS[self.lang][one.day.weekday()],
            "what": self._what(one),
            "who": list(one.who),
            "clause": one.clause or None,
            "readings": combinations,
            "strength": self.strength(one.worlds),
            "main": bool(one.worlds & self.worlds.main),
            "kind": one.kind,
            "state": one.state,
            "ends": one.ends.isoformat() if one.ends else None,
            "safe_day": self._safe_day(one),
            "event": one.event or None,
        }

    def strength(self, worlds: int) -> int:
        """That of the strongest combination of readings under which a date stands."""
        if worlds & self.worlds.arguable == self.worlds.arguable:
            return 3
        return max((self._weakest(one) for one in self._combinations(worlds)), default=1)

    def _weakest(self, readings: Mapping[str, str]) -> int:
        forks = self.agreement.forks
        return min((forks[f].reading(r).strength for f, r in readings.items()), default=3)

    def _combinations(self, worlds: int) -> Iterator[dict[str, str]]:
        """The combinations of the readings that matter; none where it stands under all."""
        arguable = worlds & self.worlds.arguable
        if arguable == self.worlds.arguable:
            return
        choices = self.worlds.choices
        moving = [c for c in choices if self.worlds.depends_on(arguable, c.fork)]
        for combination in itertools.product(*(choice.readings for choice in moving)):
            held = dict(zip((choice.fork for choice in moving), combination, strict=True))
            if arguable & (1 << self.worlds.number(held)):
                yield held
        told = {choice.fork for choice in moving}
        for place, (fork, reading) in enumerate(self.worlds.weak):
            own = fork in told or not worlds & self.worlds.main
            if own and worlds & self.worlds.weak_world(place):
                yield {fork: reading}

    def _what(self, one: Deadline) -> str:
        key = f"deadline.{one.kind}"
        if one.kind == "notice" and one.ends is None:
            key = "deadline.last-effect"
        said = words(self.lang)[key].format(starts=one.starts, ends=one.ends, event=one.event)
        if one.kind == "agreement-ends" and one.event:
            said = words(self.lang)["deadline.ends-by-notice"].format(event=one.event)
        safe = self._safe_day(one)
        if safe:
            said += words(self.lang)["deadline.safe"].format(day=safe)
        if one.state != "certain":
            said += words(self.lang)[f"deadline.{one.state}"]
        return said

    def _safe_day(self, one: Deadline) -> str | None:
        """The last working day on or before a last day for notice, where that is another day."""
        safe = previous_working_day(one.day) if one.kind == "notice" else None
        return safe.isoformat() if safe and safe != one.day else None
