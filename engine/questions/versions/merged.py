"""Rows of lists under several versions as one list: what falls due is governed by its day."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.model.calendar import LONG_AGO, NEVER
from engine.questions.versions.standing import Way, eve

Row = dict[str, Any]
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days, both inclusive, on which the wording of a version is in force; their place."""

    first: date
    last: date

    def has(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Straddling:
    """A row whose day differs between versions; `chosen` is the place of the one that governs,
    None where that is for a person to say."""

    key: Key
    rows: Mapping[int, Row]
    chosen: int | None


def stretches(way: Way) -> tuple[Stretch, ...]:
    """The stretch of each version on the way, the first from long ago, the last without end."""
    begins = [change.day for change in way.taken]
    ends = [*(eve(day) for day in begins), NEVER]
    return tuple(map(Stretch, (LONG_AGO, *begins), ends))


@dataclass(frozen=True, slots=True)
class Merged:
    """The rows that govern, in the order of the versions, and what straddles a change."""

    rows: tuple[tuple[int, Row], ...]
    straddling: tuple[Straddling, ...]


def merged(
    lists: Sequence[Sequence[Row]],
    way: Way,
    key: Callable[[Row], Key],
    days: Callable[[Row], Sequence[date]],
    keep: Callable[[Row], bool],
    doubtful: bool = False,
) -> Merged:
    """One row of each key: that of the version in force on the day on which it falls.

    `days` are those on which a row falls, by its readings; without any the last version's
    row governs, and one that only an earlier version has stays if `keep` says so. A row that
    falls under no version's own wording, or under several readings in different ones, is kept
    and told as straddling with nothing chosen. What fell due under an earlier wording is not
    raised again by a later one.

    `doubtful`: who is still bound is open between the wordings. Then a row that the governing
    version lacks, or has in another state, is told as straddling too.
    """
    spans = stretches(way)
    by_key: dict[Key, dict[int, Row]] = {}
    for place, rows in enumerate(lists):
        for row in rows:
            by_key.setdefault(key(row), {})[place] = row
    found: list[tuple[int, Row]] = []
    straddling: list[Straddling] = []
    for one, under in by_key.items():
        own = {place: [spans[place].has(d) for d in days(row)] for place, row in under.items()}
        sure = [place for place, inside in own.items() if inside and all(inside)]
        mixed = [place for place, inside in own.items() if any(inside) and not all(inside)]
        undated = [place for place, inside in own.items() if not inside]
        chosen = _chosen(sure, mixed, undated, len(lists) - 1, under, keep)
        open_ = chosen is None and (bool(mixed) or len(under) > 1 or doubtful)
        if doubtful and len({row.get("state") for row in under.values()}) > 1:
            chosen, open_ = None, True
        if chosen is not None:
            found.append((chosen, under[chosen]))
        if open_:
            found.append((max(under), under[max(under)]))
        if open_ or _differ(under, days):
            straddling.append(Straddling(one, under, chosen))
    return Merged(tuple(sorted(found, key=lambda pair: pair[0])), tuple(straddling))


def _chosen(
    sure: Sequence[int],
    mixed: Sequence[int],
    undated: Sequence[int],
    last: int,
    rows: Mapping[int, Row],
    keep: Callable[[Row], bool],
) -> int | None:
    if mixed:
        return None
    if sure:
        return sure[0]
    if last in undated:
        return last
    kept = [place for place in undated if keep(rows[place])]
    return kept[-1] if kept else None


def _differ(rows: Mapping[int, Row], days: Callable[[Row], Sequence[date]]) -> bool:
    return len({tuple(days(row)) for row in rows.values()}) > 1


def agreed(lists: Sequence[Sequence[Row]]) -> Iterator[tuple[Row, bool]]:
    """Each row of several lists once, in order, and whether all of them have it.

    Which reasons it rests on makes no difference: they are told for each version.
    """
    bare = [[_bare(row) for row in rows] for rows in lists]
    told: list[Row] = []
    for place, rows in enumerate(lists):
        for row, one in zip(rows, bare[place], strict=True):
            if one not in told:
                told.append(one)
                yield row, all(one in other for other in bare)


def _bare(row: Row) -> Row:
    return {name: value for name, value in row.items() if name != "because"}
