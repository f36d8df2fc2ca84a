"""A duty as a run shows it: its state in each world, and over all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import NO, Truth, either
from engine.inference.worlds import Worlds
from engine.model.calendar import NEVER
from engine.questions.parts import Values, merged

STATES: Final = ("duty-state", "debt-state")
"""What falls due, and what is owed back or in addition; a run knows one or the other."""
OPEN: Final = ("unknown", "judgement")

Key = tuple[str, str, str, int, int, str]
"""Duty, bearer, beneficiary, year, ordinal, cause."""


@dataclass(frozen=True, slots=True, eq=False)
class Duty:
    """A duty over all worlds: its state in each, and the facts that say so."""

    key: Key
    states: tuple[tuple[str, int], ...]
    """Disjoint sets of worlds that cover all in which there is such a duty."""
    rows: tuple[Row, ...]

    @property
    def clause(self) -> str:
        return self.key[0]

    @property
    def bearer(self) -> str:
        """A party or a unit; empty where several bear it together."""
        return self.key[1]

    @property
    def beneficiary(self) -> str:
        """A party or a unit; empty where it is owed to nobody in particular."""
        return self.key[2]

    @property
    def cause(self) -> str:
        """The event that raised it; empty where none did."""
        return self.key[5]

    @property
    def period(self) -> str | None:
        return period(self.key)

    @property
    def worlds(self) -> int:
        found = 0
        for _, worlds in self.states:
            found |= worlds
        return found

    def at(self, world: int) -> str | None:
        """The state in one world; None where there is no such duty in it."""
        return next((state for state, worlds in self.states if worlds & world), None)

    def over(self, arguable: int) -> str | None:
        """The state over all arguable worlds; each distinct one counts as a definite answer.

        So does that there is no such duty.
        """
        found = [state for state, worlds in self.states if worlds & arguable]
        definite = [state for state in found if state not in OPEN]
        if len(definite) > 1 or (definite and arguable & ~self.worlds):
            return "depends"
        return next((state for state in OPEN if state in found), definite[0] if definite else None)

    @property
    def days(self) -> Values:
        """The last day in each world, None where it has none; certain and possible ones.

        That it may be due by no certain day moves no day: the state is open there already.
        """
        seen = [(last_day(row), row.truth) for row in self.rows]
        dated = 0
        for day, truth in seen:
            dated |= truth.possible if day is not None else 0
        return merged(
            (day, truth.possible if day is not None else truth.yes | truth.possible & ~dated)
            for day, truth in seen
        )

    def shown_in(self, tried: Worlds) -> int:
        """The world in which it is told: main, else the first arguable one that has it."""
        return tried.main_or_first(self.worlds & tried.arguable)

    def row(self, world: int) -> Row | None:
        """The fact behind the state in one world, the certain one before possible ones."""
        there = [row for row in self.rows if row.truth.possible & world]
        certain = [row for row in there if row.truth.yes & world]
        return min(certain or there, key=lambda row: row.key, default=None)


def duties(ledger: Ledger) -> list[Duty]:
    """Every duty of a run, in the order of clauses, then periods, then parties as derived."""
    by_key: dict[Key, list[Row]] = {}
    for kind in STATES:
        for row in ledger.store.of(kind):
            by_key.setdefault(_key(row), []).append(row)
    return [Duty(key, _states(rows), tuple(rows)) for key, rows in by_key.items()]


def period(key: Key) -> str | None:
    """`2026`, `2026:1` for the first of several, the id of what raised the duty, or None."""
    *_, year, nth, cause = key
    if cause:
        return cause
    if not year:
        return None
    return f"{year}:{nth}" if nth else str(year)


def is_far_ahead(duty: Duty, on: date) -> bool:
    """Whether a duty does not open before the year after next."""
    opens = [row.value("opens") for row in duty.rows]
    return all(isinstance(day, date) and day.year > on.year + 1 for day in opens)


def last_day(row: Row) -> Any:
    last = row.value("last_day")
    return None if last == NEVER else last


def _key(row: Row) -> Key:
    named = ("duty", "bearer", "beneficiary", "year", "nth", "cause")
    duty, bearer, beneficiary, year, nth, cause = (row.value(name) for name in named)
    return str(duty), str(bearer), str(beneficiary), int(year), int(nth), str(cause)


def _states(rows: Iterable[Row]) -> tuple[tuple[str, int], ...]:
    """The state in each world: what is certain there, else what is open."""
    by_state: dict[str, Truth] = {}
    for row in rows:
        state = str(row.value("state"))
        by_state[state] = either(by_state.get(state, NO), row.truth)
    certain = unknown = judgement = 0
    for truth in by_state.values():
        certain |= truth.yes
        unknown |= truth.unknown
        judgement |= truth.judgement
    known = [(state, truth.yes) for state, truth in by_state.items()]
    unknown &= ~certain
    return merged([*known, ("unknown", unknown), ("judgement", judgement & ~certain & ~unknown)])
