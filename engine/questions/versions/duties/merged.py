"""Rows of lists under several versions as one list: what falls due is governed by its day."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.way import Stretch, Way, stretches

Key = tuple[Any, ...]
FIRST: Final = "first"
LAST: Final = "last"
EACH: Final = "each"
OWN: Final = "own"
DAYS: Final = "days"
DOUBT: Final = "doubt"


@dataclass(frozen=True, slots=True)
class Straddling:
    """A row whose day differs between versions; `chosen` is the place of the one that governs,
    None where that is open, and then `rows` are those of the wordings that have a say, and
    `places` those that may govern its day; `by_doubt`: since who is bound is open; `by_days`: since
    its days lie on either side of a change, whoever is bound. `other` is the
    row as it would be if the duty that it `rests_on` were late by the day of the wording that
    governs that one, or if `demands` from before the wording led to what that of their day says.
    `crossed`: nothing may be owed of a payment where acts go by another wording than it does.
    `carriers`: by some wordings the clause whose row stands for it, by the place of each."""

    key: Key
    rows: Mapping[int, Row]
    chosen: int | None
    places: tuple[int, ...] = ()
    by_doubt: bool = False
    by_days: bool = True
    other: Row | None = None
    rests_on: str = ""
    demands: tuple[str, ...] = ()
    crossed: bool = False
    carriers: Mapping[int, str] = field(default_factory=dict)

    @property
    def rests_on_acts(self) -> bool:
        """Whether acts from before a change, which leave open who is bound, keep it open."""
        return self.by_doubt or not self.by_days

    @property
    def each(self) -> tuple[Row, ...]:
        """The row as each wording has it."""
        return (*self.rows.values(), *([] if self.other is None else [self.other]))

    @property
    def shared(self) -> bool:
        """Whether each wording that may govern it has it."""
        return all(place in self.rows for place in self.places)

    def clause_by(self, place: int) -> str:
        """The clause whose row it is by a wording."""
        return self.carriers.get(place, str(self.key[0]))

    def may_fall_by(self, place: int) -> bool:
        """Whether it may fall on the day of a wording; where none that may has it, of any."""
        return place in ([one for one in self.places if one in self.rows] or self.rows)


@dataclass(frozen=True, slots=True)
class Merged:
    """The rows that govern, in the order of the versions, and what straddles a change."""

    rows: tuple[tuple[int, Row], ...]
    straddling: tuple[Straddling, ...]


def states_differ(rows: Mapping[int, Row], chosen: Sequence[int]) -> bool:
    """Whether a row is in another state under another version."""
    return len({row.get("state") for row in rows.values()}) > 1


@dataclass(frozen=True, slots=True)
class Merging:
    """How rows of several versions become one list.

    `key` is what a row is of; `days` those on which it falls, by its readings. A row without
    any is that of the version in force on `on`; one that only an earlier version has stays if
    `keep` says so. Where rows of several versions fall each within the stretch of its own, the
    `first` counts (what fell due is not raised again), the `last` (what is certain only when
    the last has passed), or `each` (opportunities). One that counts as its `own` is no row where it
    falls within the days of a wording without it. Where a row falls in several stretches, it
    is that of all if they have the very same, and `same` says so too, else the one that `owner`
    gives; where that lacks it, it is none. `since`: the first place from which on who is still
    bound is open. Then a row that the governing version lacks, or has in another state, is told as
    straddling too, unless it fell due before a change; `apart` tells what is open of it. So is one
    that an earlier version lacks, if `rests` says that it does so since somebody has left by it.
    `by_days`: whether one that falls in several stretches would be open were it not for that.
    `done`: whether a row was done by its version within the stretch of that. Of one that falls
    under no version's own wording the first that was counts: a later one does not raise it again.
    """

    on: date
    key: Callable[[Row], Key]
    days: Callable[[Row], Sequence[date]]
    keep: Callable[[Row], bool] = lambda row: True
    counts: Callable[[Row], str] = lambda row: FIRST
    same: Callable[[Row, Sequence[int]], bool] = lambda row, places: True
    owner: Callable[[Mapping[int, Row], Sequence[int]], int | None] = lambda rows, places: None
    since: int | None = None
    rests: Callable[[Row, int, int], bool] = lambda row, place, lacking: False
    apart: Callable[[Mapping[int, Row], Sequence[int]], bool] = states_differ
    by_days: Callable[[Row, Sequence[int]], bool] = lambda row, places: True
    done: Callable[[Row, Stretch], bool] = lambda row, span: False


def merged(lists: Sequence[Sequence[Row]], way: Way, how: Merging) -> Merged:
    """One row of each key: that of the version in force on the day on which it falls.

    A row that falls under no version's own wording, but in the days of another that has it, or
    under several readings in different ones, is kept and told as straddling with nothing chosen;
    if every version has the very same row, it is that. One that falls only in the days of versions
    that lack it is none.
    """
    spans = stretches(way)
    now = max(place for place, span in enumerate(spans) if span.first <= how.on)
    by_key: dict[Key, dict[int, Row]] = {}
    for place, rows in enumerate(lists):
        for row in rows:
            by_key.setdefault(how.key(row), {})[place] = row
    found: list[tuple[int, Row]] = []
    straddling: list[Straddling] = []
    for one, under in by_key.items():
        chosen, open_ = _chosen(under, spans, now, how)
        days = [day for row in under.values() for day in how.days(row)]
        places = chosen or (tuple(_touched(days, spans)) if days else tuple(range(len(spans))))
        until = range(max(places) + 1) if chosen else places
        weighed = {place: row for place, row in under.items() if place in until} or under
        in_doubt = how.since is not None and not _over(under, chosen, spans, how)
        by_doubt = in_doubt and (how.apart(weighed, chosen) or _lacking(under, chosen, how))
        by_days = open_ == DAYS and how.by_days(under[max(under)], places)
        if by_doubt:
            chosen, open_ = (), open_ or DOUBT
        found += [(place, under[place]) for place in chosen]
        if open_:
            found.append((max(weighed), weighed[max(weighed)]))
            straddling.append(Straddling(one, weighed, None, places, by_doubt, by_days))
        elif len({tuple(how.days(row)) for row in under.values()}) > 1:
            straddling.append(Straddling(one, under, chosen[0] if chosen else None))
    return Merged(tuple(sorted(found, key=lambda pair: pair[0])), tuple(straddling))


def _chosen(
    rows: Mapping[int, Row], spans: Sequence[Stretch], now: int, how: Merging
) -> tuple[tuple[int, ...], str]:
    """The places of the rows that govern, and why that is open: for its days, or since it is open
    who is bound; empty where it is not."""
    own = {place: [spans[place].has(d) for d in how.days(row)] for place, row in rows.items()}
    sure = [place for place, inside in own.items() if inside and all(inside)]
    mixed = [place for place, inside in own.items() if any(inside) and not all(inside)]
    if mixed and sure and sure[0] < mixed[0] and how.counts(rows[sure[0]]) == FIRST:
        return (sure[0],), ""  # by each reading it fell by an earlier wording, in its days
    if mixed:
        touched = _touched([day for row in rows.values() for day in how.days(row)], spans)
        alike = all(place in rows and bare(rows[place]) == bare(rows[touched[0]])
                    for place in touched)  # fmt: skip
        alike = alike and how.same(rows[touched[0]], touched)
        owner = touched[-1] if alike else how.owner(rows, touched)
        return ((), DAYS) if owner is None else ((owner,) if owner in rows else (), "")
    if sure:
        counts = how.counts(rows[sure[0]])
        return {FIRST: (sure[0],), LAST: (sure[-1],)}.get(counts, tuple(sure)), ""
    undated = [place for place, inside in own.items() if not inside and place <= now]
    if now in undated:
        return (now,), ""
    kept = [place for place in undated if how.keep(rows[place])]
    if kept:
        return (kept[-1],), ""
    left = [place for place, inside in own.items() if inside or place <= now]
    if left and how.counts(rows[left[0]]) != FIRST:
        return (), ""  # what may be done on a day is nothing by a wording of other days
    days = [day for place in left for day in how.days(rows[place])]
    beside = any(spans[place].has(day) for place in left for day in days)
    done = [place for place in left if how.done(rows[place], spans[place])] if beside else []
    if done:
        return (done[0],), ""
    return (), DAYS if beside else DOUBT if how.since is not None and left else ""


def _lacking(rows: Mapping[int, Row], chosen: Sequence[int], how: Merging) -> bool:
    """Whether a version before the one that governs lacks the row for want of somebody bound."""
    return any(
        how.rests(rows[place], place, earlier)
        for place in chosen[:1]
        for earlier in range(place)
        if earlier not in rows
    )


def _over(
    rows: Mapping[int, Row], chosen: Sequence[int], spans: Sequence[Stretch], how: Merging
) -> bool:
    """Whether a row fell, by its governing version, before it was open who is bound."""
    if len(chosen) != 1 or how.counts(rows[chosen[0]]) not in (FIRST, OWN):
        return False
    days, span = how.days(rows[chosen[0]]), spans[chosen[0]]
    is_before = how.since is not None and chosen[0] < how.since
    return bool(days) and is_before and all(span.has(day) for day in days)


def _touched(days: Sequence[date], spans: Sequence[Stretch]) -> list[int]:
    """The places of the stretches between the first and the last of some days."""
    first, last = min(days), max(days)
    return [n for n, span in enumerate(spans) if span.meets(first, last)]


def bare(row: Row) -> Row:
    """What a row says, whichever version says it and for whatever reasons."""
    return {name: value for name, value in row.items() if name not in ("because", "version")}


def due_days(row: Mapping[str, Any]) -> list[date]:
    """The last days of a duty over its readings; none where it has none."""
    named = [row["due"], *(one["due"] for one in row["readings"]["outcomes"])]
    return sorted({date.fromisoformat(one) for one in named if one})
