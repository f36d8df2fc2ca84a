"""Which version a duty is governed by: one answer for every list and finding that names it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions.question import Question
from engine.questions.versions.acts.crossed import across, by_their_acts
from engine.questions.versions.acts.earlier import Before, acts_between
from engine.questions.versions.asking.outcome import all_paid, outcome
from engine.questions.versions.asking.paid_by_day import of_its_day
from engine.questions.versions.duties.carried import carried, told_once, with_carried, with_fallen
from engine.questions.versions.duties.divided import (
    Divisions,
    divisions,
    is_yearly,
    of_one_state,
    pays,
    year_of,
)
from engine.questions.versions.duties.governed import OPEN, Of, Shares, of_one_day
from engine.questions.versions.duties.handed_over import done_within, key_of, state_alike
from engine.questions.versions.duties.left import Left, outlives
from engine.questions.versions.duties.merged import (
    Merged,
    Merging,
    Straddling,
    due_days,
    merged,
    states_differ,
)
from engine.questions.versions.duties.raised import OVER, with_days_raised
from engine.questions.versions.duties.resting import with_resting
from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, stretches


@dataclass(frozen=True, slots=True)
class OfDuties:
    """A way as duties are asked about on it, and the acts that leave open who is bound."""

    way: Way
    before: Before


def ways_of_duties(walk: Walk) -> tuple[OfDuties, ...]:
    """The ways to all versions; where of no change it is open whether it is valid, each notice is
    judged under those that may not govern it as one that may has it."""
    ways = [OfDuties(way, acts_between(walk, way)) for way in walk.ways(NEVER)]
    if len(ways) > 1:
        return tuple(ways)
    way, before = ways[0].way, ways[0].before
    return (OfDuties(replace(way, held=by_their_acts(way.held, before, walk, way)), before),)


def shares(on_way: OfDuties, lists: Mapping[date, Sequence[Row]], walk: Walk) -> Shares:
    """The rows of obligations of each version on a way, each governed by its last day or its event.

    A payment for a year is governed by the wording of that year, all of it; where the year has
    several, it is that of all if the same is owed under each, on the same day, or nothing; where
    only the days are others, in as many parts or not, it is that of the days on which it falls due.
    Of a payment, acts leave open what the question about it leaves open.
    """
    way, before = on_way.way, on_way.before
    several = carried(way.held)
    lists = with_carried(lists, way.held, several)
    rows = [lists[one.version] for one in way.held]
    days_of = with_days_raised(_days(way.held), way, lists, walk, key_of)
    rests = _Governing(way, walk, before, divisions(rows, way.held))
    left = Left(walk)

    def lets_go(row: Row, place: int, lacking: int) -> bool:
        own, other = way.held[place], way.held[lacking]
        may = other.version in {one.version for one in before.bearing}
        settled = rests.is_payment(row)  # then `apart` has told
        return may and not settled and left.apart(row, days_of(row), own, other)

    how = Merging(
        walk.question.on,
        key_of,
        days_of,
        lambda row: outlives(row, way),
        since=before.since_place(way),
        same=rests.same,
        owner=rests.owner,
        apart=rests.apart,
        by_days=rests.by_days,
        rests=lets_go,
        done=done_within,
    )
    rows = rests.over(rests.bearing(rows)) if before.acts else rows
    found = merged(with_fallen(rows, merged(rows, way, how)), way, how)
    found = told_once(with_resting(rests.settled(found), way, walk), several)
    open_ = {one.key for one in found.straddling if one.chosen is None}
    places: dict[Of, frozenset[int | None]] = {of: frozenset() for r in rows for of in _of_all(r)}
    for place, row in found.rows:
        own = OPEN if key_of(row) in open_ else place
        places |= {of: places[of] | {own} for of in _of_all([row])}
    return Shares(found, way, places, before)


@dataclass(frozen=True, slots=True)
class _Governing:
    """What decides which wording on a way governs a row, beside its days."""

    way: Way
    walk: Walk
    before: Before
    division: Divisions

    def same(self, row: Row, places: Sequence[int]) -> bool:
        """Whether a row that several wordings have alike is that of all."""
        alike = not self.division.differs(row, places)
        return not is_yearly(row) or (alike and self._same_is_owed(row, places))

    def owner(self, rows: Mapping[int, Row], places: Sequence[int]) -> int | None:
        """The wording of a row that falls in the days of several."""
        row = next(iter(rows.values()))
        if self._nothing(row, places):
            return max(place for place in places if self.division.has(row, place))
        return self._of_its_day(row, places)

    def apart(self, rows: Mapping[int, Row], chosen: Sequence[int]) -> bool:
        """Whether something of a row is open, where it is open who is bound."""
        if len(chosen) == 1 and self.is_payment(rows[chosen[0]]):
            return not self._same_is_owed(rows[chosen[0]], chosen)
        return states_differ(rows, chosen)

    def by_days(self, row: Row, places: Sequence[int]) -> bool:
        """Whether a row in the days of several is open without the acts too: of a payment, whether
        another sum is owed by one of them, as the question about it asks."""
        if not self.before.acts or not self.is_payment(row):
            return True
        walk, held = self.walk, [self.way.held[place] for place in places]
        others = [event for event in walk.events if event.id not in self.before.acts]
        owed = [_owed(row, one, walk, others) for one in held]
        return not _all_alike(owed) or self.division.differs(row, places)

    def bearing(self, rows: Sequence[Sequence[Row]]) -> list[Sequence[Row]]:
        """The rows under each, without payments that only wordings of other years have, where
        nothing is owed by those of its own."""
        has = {(place, key_of(row)) for place, each in enumerate(rows) for row in each}

        def bears(row: Row) -> bool:
            if not self.is_payment(row):
                return True
            own = [
                place for place, span in enumerate(stretches(self.way)) if span.meets(*_year(row))
            ]
            return any((place, key_of(row)) in has for place in own) or not self._nothing(row, own)

        return [[row for row in each if bears(row)] for each in rows]

    def over(self, rows: Sequence[Sequence[Row]]) -> list[Sequence[Row]]:
        """The rows under each; a payment of the last of which nothing is owed, whichever wording
        lets somebody go, is over if it is by one of them."""
        ended = {key_of(row): row for each in rows[:-1] for row in each if row["state"] == OVER}
        last = [len(rows) - 1]
        told = [
            {**row, **{name: ended[key_of(row)][name] for name in ("state", "main_state", "says")}}
            if key_of(row) in ended and self._nothing(row, last)
            else row
            for row in rows[-1]
        ]
        return [*rows[:-1], told]

    def settled(self, found: Merged) -> Merged:
        """What each wording gives the same state and days is that of the last of them; of a payment
        where the same is owed whichever wording it and the acts go by, as far as that is known, or
        nothing is left of what is."""
        found = of_one_state(found, self.division, self._same_is_left)
        return replace(found, straddling=tuple(map(self._alike, found.straddling)))

    def _alike(self, one: Straddling) -> Straddling:
        if one.chosen is not None or not state_alike(one):
            return one
        row, places = one.rows[max(one.rows)], [*one.rows]
        if is_yearly(row) and not self._same_is_owed(row, places):
            others = (_owed(row, held, self.walk) for held in self._across(places))
            return replace(one, crossed=any(owed[:1] != ("yes",) for owed in others))
        return replace(one, chosen=max(places)) if of_one_day(one) else one

    def _same_is_owed(self, row: Row, places: Sequence[int]) -> bool:
        return _all_alike(self._owed(row, places))

    def _same_is_left(self, row: Row, places: Sequence[int]) -> bool:
        """Whether the same is owed of a payment by each, or all of it is paid by each."""
        if self._same_is_owed(row, places):
            return True
        held = (*(self.way.held[place] for place in places), *self._across(places))
        paying = (pays(one, row["duty"]) for one in held)
        asked = (self.walk.record.asked(_asked(row, self.walk), one) for one in held)
        return all(paying) and all(map(all_paid, asked))

    def _nothing(self, row: Row, places: Sequence[int]) -> bool:
        """Whether nothing is owed of a payment under each of some wordings."""
        return self.is_payment(row) and all(one[:1] == ("no",) for one in self._owed(row, places))

    def _of_its_day(self, row: Row, places: Sequence[int]) -> int | None:
        """Of a payment of which only the days are others, the place of the version of its days."""
        walk, held = self.walk, [self.way.held[place] for place in places]
        if not is_yearly(row) or not all(self.division.has(row, place) for place in places):
            return None
        if not all(pays(one, row["duty"]) for one in held):
            return None
        own = of_its_day(_asked(row, walk), walk, self.way, held, self._across(places))
        return None if own is None else places[held.index(own)]

    def is_payment(self, row: Row) -> bool:
        return is_yearly(row) and any(pays(one, row["duty"]) for one in self.way.held)

    def _owed(self, row: Row, places: Sequence[int]) -> list[tuple[Any, ...]]:
        """What is owed under each of some wordings, with the acts by that of each."""
        paying = [self.way.held[place] for place in places]
        each = (*paying, *self._across(places))
        return [_owed(row, one, self.walk) for one in each]

    def _across(self, places: Sequence[int]) -> list[Agreement]:
        """Those wordings with the acts by others that may govern these, none of them later."""
        paying = [self.way.held[place] for place in places]
        return [one for one, _ in across(paying, self.before, self.walk, self.way)]


def _owed(
    row: Row, agreement: Agreement, walk: Walk, events: Sequence[Recorded] | None = None
) -> tuple[Any, ...]:
    """What the bearer owes for the year under one version, by arguable readings; on the whole
    record, or on some events of it."""
    if not pays(agreement, row["duty"]):
        return ()
    return outcome(walk.record.asked(_asked(row, walk), agreement, events))


def _asked(row: Row, walk: Walk) -> Question:
    """What the bearer of a payment for a year owes."""
    asked = walk.question
    return Question(
        "payment",
        asked.on,
        known_on=asked.known_on,
        as_of=asked.as_of,
        party=row["bearer"][0],
        year=year_of(row["period"]),
        readings=asked.readings,
    )


def _of_all(rows: Sequence[Row]) -> Iterator[Of]:
    """The duties of rows, one for each bearer."""
    for row in rows:
        yield from ((row["duty"], bearer, row["period"] or "") for bearer in row["bearer"])


def _year(row: Row) -> tuple[date, date]:
    year = year_of(row["period"]) or 0
    return date(year, 1, 1), date(year, 12, 31)


def _all_alike(several: Sequence[tuple[Any, ...]]) -> bool:
    return all(one == several[0] for one in several)


def _days(versions: Sequence[Agreement]) -> Callable[[Row], list[date]]:
    """The days on which a duty falls: those of its year for a payment, else its last days."""
    paying = {term.clause for one in versions for term in one.terms if term.kind == "payment"}

    def days(row: Row) -> list[date]:
        if row["duty"] in paying and year_of(row["period"]) is not None:
            return [*_year(row)]
        return due_days(row)

    return days
