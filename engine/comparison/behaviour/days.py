"""The days on which two versions can come to say different things."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.comparison.behaviour.told import OBLIGATIONS, Ask, Version
from engine.comparison.change import Change
from engine.inference.kinds import KindInfo
from engine.model.agreement import Agreement, Term, under_any
from engine.model.calendar import LONG_AGO, NEVER, Duration, after, days_after
from engine.model.event import Recorded
from engine.model.types import Count, Year

YEARS: Final = 2
"""Calendar years that are looked at, counted from that of the first day."""

FURTHEST: Final = 12
"""Years after the first one that are looked at for what a changed term names, at most."""
LATER: Final = 2
"""Days on which a history is asked about because of its own events, at most."""


@dataclass(frozen=True, slots=True)
class Horizon:
    """The days looked at, both included, and those of them that were found to be critical."""

    first: date
    last: date
    critical: tuple[date, ...]
    """Days of which a rule concludes something under either version, the day before and after."""
    telling: tuple[date, ...]
    """Those of which a rule concludes something under one version only, likewise."""
    turning: tuple[date, ...]
    """The same, the day itself before the day after it, and that before the day before."""
    of: Mapping[str, frozenset[date]]
    """The critical days by the name of the question whose runs speak of them."""

    @property
    def in_each_year(self) -> list[date]:
        """The first day, and one in each year on which the figures for it are known."""
        known = [date(year, 2, 1) for year in range(self.first.year, self.last.year + 1)]
        return sorted({self.first, *(day for day in known if day > self.first)})


def span(sides: Sequence[Version], changes: Iterable[Change] = ()) -> tuple[date, date]:
    """From the first day of the later version, for two calendar years.

    Longer where a term of either names a later day, or one that has changed a later year, or a
    length of time that from the beginning of the agreement runs longer: to the end of the year
    after it.
    """
    agreements = [side.agreement for side in sides]
    first = max(one.version for one in agreements)
    years = [first.year + YEARS - 1]
    years += [day.year + 1 for one in agreements for day in _named(one) if day.year < 9000]
    furthest = first.year + FURTHEST
    years += [min(year + 1, furthest) for year in _reached(sides, changes) if year < 9000]
    return first, date(max(years), 12, 31)


def _reached(sides: Sequence[Version], changes: Iterable[Change]) -> Iterator[int]:
    """The years that changed terms name, and those in which what they let run would end."""
    changed = {
        (there.clause, one.kind)
        for one in changes
        for there in (one.old, one.new)
        if there is not None and one.about in ("term", "field")
    }
    for side in sides:
        for term in side.agreement.terms:
            if (term.clause, term.kind) in changed:
                yield from _years(term, side.book.terms[term.kind], _begins(side.agreement))


def _begins(agreement: Agreement) -> date:
    """The first day of the time that it says it applies, else of the version."""
    stated = [term.values["from_"] for term in agreement.terms if term.kind == "period"]
    return min((day for day in stated if isinstance(day, date)), default=agreement.version)


def _years(term: Term, kind: KindInfo, begins: date) -> Iterator[int]:
    """A length of time is run as often as the term says: of renewals, once more than at most."""
    held = [(one.type, value) for one in kind.fields if one.name in term.values
            for value in under_any(term.values[one.name])]  # fmt: skip
    times = 1 + max([n for type_, n in held if type_ is Count and n <= FURTHEST], default=0)
    for type_, value in held:
        if type_ is Year and isinstance(value, int):
            yield value
        elif isinstance(value, Duration):
            yield days_after(after(begins, value.times(times), "same day or last"), -1).year


def _named(agreement: Agreement) -> Iterator[date]:
    for term in agreement.terms:
        for value in term.values.values():
            for held in under_any(value):
                if isinstance(held, date) and LONG_AGO < held < NEVER:
                    yield held


def horizon(
    sides: Sequence[Version],
    asks: Iterable[Ask],
    record: Sequence[Recorded],
    changes: Iterable[Change] = (),
) -> Horizon:
    """The critical days, from runs of the rules over the span, on a record."""
    first, last = span(sides, changes)
    asked = _one_of_each(asks)
    starts = [max(first, date(year, 1, 1)) for year in range(first.year, last.year + 1)]
    by_ask = [
        {
            ask.name: {d for day in starts for d in side.days(ask, day, record) if d >= first}
            for ask in asked
        }
        for side in sides
    ]
    spoken = [{d for days in side.values() for d in days if d <= last} for side in by_ask]
    both = {first, last} | spoken[0] | spoken[1]
    one = spoken[0] ^ spoken[1]
    of = {
        ask.name: frozenset(around(by_ask[0][ask.name] | by_ask[1][ask.name], first, last))
        for ask in asked
    }
    turning = [day for step in (0, 1, -1) for day in sorted(days_after(d, step) for d in one)]
    return Horizon(
        first,
        last,
        around(both, first, last),
        around(one, first, last),
        tuple(dict.fromkeys(day for day in turning if first <= day <= last)),
        of,
    )


def asked_on(
    within: Horizon,
    sides: Sequence[Version],
    asked: Sequence[Ask],
    record: Sequence[Recorded],
    day: date,
) -> list[date]:
    """When a history is asked about: the day of its last event, a telling day after, the last.

    And the first days that it makes critical itself, which nothing was due on without it: by the
    run of the first question.
    """
    own = {d for side in sides for ask in asked[:1] for d in side.days(ask, day, record) if d > day}
    known = set(within.critical)
    later = [one for one in around(own, day, within.last) if one not in known][:LATER]
    telling = [one for one in within.turning if one > day][:1]
    return sorted({day, *telling, *later, within.last})


def around(days: Iterable[date], first: date, last: date) -> tuple[date, ...]:
    """The days, the day before and the day after each, within a span."""
    found = {days_after(day, step) for day in days for step in (-1, 0, 1)}
    return tuple(sorted(day for day in found if first <= day <= last))


def _one_of_each(asks: Iterable[Ask]) -> list[Ask]:
    """One question of each name; the list of duties last, which costs most."""
    named: dict[str, Ask] = {}
    for ask in asks:
        named.setdefault(ask.name, ask)
    return sorted(named.values(), key=lambda ask: ask.name == OBLIGATIONS)
