"""What of a duty differs between two lists: state and days, over all readings and in each."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from engine.comparison.behaviour.moved import (
    OUTCOMES,
    Combination,
    Moved,
    agree,
    outcomes_apart,
)
from engine.inference.choice import Choice
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.questions.lists.bearers import bearers
from engine.questions.lists.duty import Duty, last_day
from engine.questions.lists.duty_rows import day_of
from engine.questions.openness.open_points import Due, Search
from engine.questions.parts import Values
from engine.questions.readings.combinations import combinations

Row = Mapping[str, Any]
Outcomes = Mapping[Combination, Any]
"""Under each combination of the readings that move it, the state and the last day."""


@dataclass(eq=False)
class ComparedDuties:
    """What is compared of the duties of one version.

    Hundreds of duties have the same states and days, over many days asked about: what they are
    under each combination of readings is worked out once.
    """

    agreement: Agreement
    named: Callable[[str], str]
    """The name that a fork has in the old version."""
    _known: dict[tuple[tuple[Choice, ...], Values, Values], Outcomes] = field(default_factory=dict)

    def of(self, duty: Duty, search: Search) -> dict[str, Any]:
        """Its state and last days, in the main reading and in each; who bears and judges it.

        `search` looks for open points in the arguable worlds of the run that the duty is from.
        """
        tried = search.ledger.worlds
        main, arguable = tried.main, tried.arguable
        row = duty.row(main)
        dues = {last_day(one) for one in duty.rows if one.truth.possible & arguable}
        days = sorted(day.isoformat() for day in dues if isinstance(day, date))
        same = len(dues) == 1 and any(arguable & ~seen == 0 for _, seen in duty.states)
        return {
            "state": duty.over(arguable),
            "main_state": duty.at(main),
            "due": day_of(row, "last_day"),
            "days": days,
            OUTCOMES: {(): [duty.at(main), next(iter(days), None)]}
            if same
            else self._outcomes(duty, tried),
            "bearers": () if duty.bearer else bearers(self.agreement, search.ledger, duty),
            "judgement": _judged(duty, search),
        }

    def _outcomes(self, duty: Duty, tried: Worlds) -> Outcomes:
        days = duty.days
        key = tried.choices, duty.states, days
        if key not in self._known:
            sets = [seen for _, seen in (*duty.states, *days)]
            moving = [
                choice.fork
                for choice in tried.choices
                if any(tried.depends_on(seen, choice.fork) for seen in sets)
            ]
            self._known[key] = {
                tuple(sorted((self.named(fork), reading) for fork, reading in held.items())): [
                    duty.at(world),
                    _day_in(days, world),
                ]
                for held, world in combinations(tried, moving)
            }
        return self._known[key]


def _judged(duty: Duty, search: Search) -> tuple[str, ...]:
    """The open terms that a person is to judge of it."""
    opened = [row for row in duty.rows if row.truth.judgement & search.wanted]
    due = {one.term for row in opened for one in search.of_row(row) if isinstance(one, Due)}
    return tuple(sorted(due))


def _day_in(days: Values, world: int) -> str | None:
    """The last day in a world; those that are possible, where it is not known which it is."""
    found = {day.isoformat() for day, seen in days if seen & world and isinstance(day, date)}
    return ", ".join(sorted(found)) or None


def listed_outcomes(row: Row, names: Mapping[str, str]) -> Outcomes:
    """The same of a row of a list, by forks as `names` has them."""
    told = row["readings"]["outcomes"] or [{**row, "readings": {}}]
    return {
        tuple(sorted((names.get(fork, fork), one) for fork, one in each["readings"].items())): [
            each["state"],
            _known(each["due"]),
        ]
        for each in told
    }


def _known(day: str | None) -> str | None:
    return day if day and day[:1].isdecimal() else None


def rows_moved(old: Mapping[str, Row], new: Mapping[str, Row]) -> Iterator[Moved]:
    """The duties of two lists that are not the same."""
    for address in dict.fromkeys([*old, *new]):
        sides = old.get(address), new.get(address)
        if not _alike(*sides):
            yield Moved(address, *sides)


def _alike(old: Row | None, new: Row | None) -> bool:
    if old is None or new is None or old == new:
        return old == new
    plain = [{key: side[key] for key in side if key != OUTCOMES} for side in (old, new)]
    return plain[0] == plain[1] and agree(old[OUTCOMES], new[OUTCOMES])


def states_apart(one: Moved) -> list[tuple[dict[str, str], str | None, str | None]]:
    """The readings under which a duty has another state, with that of each side."""
    if not one.old or not one.new:
        return []
    return list(outcomes_apart(*(_states(side[OUTCOMES]) for side in (one.old, one.new))))


def _states(outcomes: Outcomes) -> Outcomes:
    return {held: outcome[0] for held, outcome in outcomes.items()}


def under_readings(parts: Iterable[Moved]) -> Iterator[tuple[str, dict[str, str], Any, Any]]:
    """Of answers and duties, each by its name, the readings that give another outcome, and both.

    What a duty is under every reading is told of it anyway.
    """
    for part in parts:
        if part.what == OUTCOMES:
            apart = outcomes_apart(part.old, part.new)
            yield from (("", *one) for one in apart)
        elif part.is_of_duty:
            apart = outcomes_apart(part.old[OUTCOMES], part.new[OUTCOMES])
            yield from ((part.what, *one) for one in apart if one[0])
