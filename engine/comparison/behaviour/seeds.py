"""Histories that somebody has thought of: the cases of scenarios, without what they can do without.

An invented history has few events. A difference that needs more of them may show in a case of
the scenarios that lie beside the versions; then every event is left out that it shows without.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, Final

from engine.comparison.behaviour.asks import is_moved
from engine.comparison.behaviour.found import Difference, Explored, Groundwork, differences
from engine.comparison.behaviour.moved import MISSING
from engine.comparison.behaviour.told import COSTS, Ask, Version
from engine.comparison.change import Change
from engine.comparison.pairs import Paired
from engine.language.scenario import Scenario
from engine.model.event import Recorded
from engine.questions.event_roles import FORMATION

OWN: Final = ("name", "on", "party", "against", "duty", "event", "for_year", "year", "person")
"""The options of a question that an ask has fields for."""
NOTHING: Final = Groundwork("nothing", ())


@dataclass(frozen=True, slots=True)
class Seed:
    """A case: what is asked, when, about which record; the clauses that its scenario names."""

    ask: Ask
    day: date
    record: tuple[Recorded, ...]
    clauses: frozenset[str]
    scenario: str


def seeds(scenario: Scenario, records: Sequence[Sequence[Recorded]]) -> Iterator[Seed]:
    """The cases of a scenario with their records, in its order."""
    clauses = frozenset(one.written.text for one in scenario.names if one.kind == "clause")
    for case, record in zip(scenario.cases, records, strict=True):
        day = case.when["on"]
        yield Seed(_ask(case.when, day), day, tuple(record), clauses, scenario.name)


def _ask(when: Mapping[str, Any], day: date) -> Ask:
    year = when.get("for_year") or when.get("year") or day.year
    more = {key: value for key, value in when.items() if key not in OWN and value}
    if "readings" in more:
        more["readings"] = tuple(sorted(more["readings"].items()))
    return Ask(
        when["name"],
        **{key: when[key] for key in ("party", "against", "duty", "event") if key in when},
        years=year - day.year,
        person=tuple(when.get("person", {}).items()),
        more=tuple(sorted(more.items())),
    )


def in_order(several: Iterable[Seed], paired: Paired, changed: frozenset[str]) -> list[Seed]:
    """The cases that both versions can be asked, those first that a changed clause is named by.

    Then the cheap before the dear, and the short before the long.
    """
    return sorted(
        (one for one in several if _is_shared(one.ask, paired)),
        key=lambda one: (
            not one.clauses & changed,
            COSTS.get(one.ask.name, 1),
            len(one.record),
        ),
    )


def _is_shared(ask: Ask, paired: Paired) -> bool:
    """Whether both versions have what the question names, by the same name."""
    parties = {one for one in (ask.party, ask.against) if one}
    readings = dict(dict(ask.more).get("readings", ()))
    both = (paired.old, paired.new)
    return (
        parties <= paired.both
        and all(not ask.duty or ask.duty in side.clauses for side in both)
        and all(
            fork in side.forks and reading in {one.id for one in side.forks[fork].readings}
            for side in both
            for fork, reading in readings.items()
        )
    )


@dataclass(frozen=True)
class Sowing:
    """Asks both versions about cases of scenarios, and makes what differs short."""

    sides: tuple[Version, Version]
    formed: Groundwork
    explored: Explored
    limit: int
    """What it may cost, once something has been found."""

    def able(self, several: Sequence[Seed], weighed: Sequence[Change]) -> list[Seed]:
        """Those on which a change can bear, on whatever day: each version has always applied."""
        old, new = self.sides
        changed = frozenset(
            side.clause for one in weighed for side in (one.old, one.new) if side is not None
        )
        both = (old.agreement, new.agreement)
        bears = cache(lambda ask: not weighed or is_moved(ask, both, old.book, weighed))
        found = [one for one in in_order(several, old.paired, changed) if bears(one.ask)]
        self.explored.seeds = len(found)
        return found

    def differences(
        self, able: Sequence[Seed], known: set[tuple[str, ...]], *, all_: bool
    ) -> Iterator[Difference]:
        """Each difference that is not known yet, made short.

        With `all_` the limit counts only where a difference is known that a scenario can
        show; it cannot show which of two figures is missing.
        """
        start = self._spent
        for seed in able:
            shown = any(MISSING not in key for key in known)
            if self._spent - start > self.limit and (shown or not all_):
                return
            self.explored.sown += 1
            self.explored.sown_before += seed.day < self.explored.horizon.first
            for one in differences(self.sides, seed.ask, seed.day, NOTHING, seed.record):
                if one.key not in known:
                    known.add(one.key)
                    yield self._short(replace(one, scenario=seed.scenario))

    @property
    def _spent(self) -> int:
        return sum(side.spent for side in self.sides)

    def _short(self, one: Difference) -> Difference:
        """The same difference with the fewest events: none of them can be left out alone.

        If it shows as well where all have approved and signed before, it starts from there.
        """
        own = [event for event in one.history if event.kind not in FORMATION]
        for work in (self.formed, NOTHING):
            rest = tuple(own) if work is self.formed else one.history
            if self._again(one, work, rest):
                kept = shortest(rest, lambda left, w=work: bool(self._again(one, w, left)))  # type: ignore[misc]
                return self._again(one, work, kept)[0]
        return one

    def _again(
        self, one: Difference, work: Groundwork, history: tuple[Recorded, ...]
    ) -> list[Difference]:
        """The difference, if it shows on this record; none where what is named is gone."""
        named = {event.id for event in one.history}
        left = {event.id for event in (*work.events, *history)}
        speaks_of = {
            value for event in history for value in event.values.values() if isinstance(value, str)
        }
        if one.ask.event not in {"", *left} or (speaks_of & named) - left:
            return []
        return [
            replace(found, scenario=one.scenario)
            for found in differences(self.sides, one.ask, one.day, work, history)
            if found.key == one.key
        ]


def shortest(
    events: tuple[Recorded, ...], shows: Callable[[tuple[Recorded, ...]], bool]
) -> tuple[Recorded, ...]:
    """Some of the events, none of which can be left out alone; half of them is tried first."""
    size = len(events)
    while size and events:
        at = 0
        while at < len(events):
            fewer = events[:at] + events[at + size :]
            if shows(fewer):
                events = fewer
            else:
                at += size
        size = size // 2 if size > 1 else 0
    return events
