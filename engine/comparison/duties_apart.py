"""What of a duty differs between two lists: state and days, over all readings and in each."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from engine.comparison.behaviour_moved import (
    OUTCOMES,
    Combination,
    Moved,
    agree,
    outcomes_apart,
)
from engine.inference.worlds import Worlds
from engine.questions.combinations import combinations
from engine.questions.duty import Duty, last_day
from engine.questions.duty_rows import day_of
from engine.questions.parts import Values

Row = Mapping[str, Any]
Outcomes = Mapping[Combination, Any]
"""Under each combination of the readings that move it, the state and the last day."""


def duty_compared(duty: Duty, tried: Worlds, named: Callable[[str], str]) -> dict[str, Any]:
    """What is compared of a duty: its state and its last days, in the main reading and in each.

    `named` gives the name that a fork has in the old version. Most are the same in every reading.
    """
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
        else _outcomes(duty, tried, named),
    }


def _outcomes(duty: Duty, tried: Worlds, named: Callable[[str], str]) -> Outcomes:
    days = duty.days
    sets = [seen for _, seen in (*duty.states, *days)]
    moving = [
        choice.fork
        for choice in tried.choices
        if any(tried.depends_on(seen, choice.fork) for seen in sets)
    ]
    return {
        tuple(sorted((named(fork), reading) for fork, reading in held.items())): [
            duty.at(world),
            _day_in(days, world),
        ]
        for held, world in combinations(tried, moving)
    }


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
