"""Duties that rest on when another one was late, where an earlier wording says when that was.

The time to put it right, after which a payment may be held back, runs under the later wording; what
had to be done fell due by the earlier one. A run knows one wording, and with its day for the other
duty a demand may come too early, or be about nothing. So the later wording is asked once more with
the earlier day in it; where that leads elsewhere, a person says which wording governs.

So too of a demand from before the change: by the wording of its own day it may have given no time,
another one, or no right to hold anything back. The later wording is asked once more without it, or
with the earlier clause on what it leads to.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.kinds import term_of
from engine.model.agreement import Agreement, Term, named_under_any, under_any
from engine.model.event import Recorded
from engine.questions.lists import obligations as plain_duties
from engine.questions.lists.duty_rows import DutyRows
from engine.questions.on_record import own_readings
from engine.questions.reasons.reason_table import ReasonTable
from engine.questions.versions.acts.placed import places
from engine.questions.versions.duties.handed_over import told
from engine.questions.versions.duties.merged import (
    Key,
    Merged,
    Merging,
    Straddling,
    due_days,
    merged,
)
from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way
from engine.wording.say import Voice

ALL_YEARS: Final = (0, 9999)


@dataclass(frozen=True, slots=True)
class Resting:
    """A version in which a duty falls due, for the years that they govern, as earlier ones say;
    `withheld` may be held back for want of it. Of `demands` from before it, if there are any, it
    has what an earlier one says of them instead; `left_out` are those that this does not go for."""

    on: str
    withheld: tuple[str, ...]
    agreement: Agreement
    by: tuple[Agreement, ...]
    demands: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def of(self, events: Sequence[Recorded]) -> tuple[Recorded, ...]:
        """The events that it is asked on."""
        return tuple(event for event in events if event.id not in self.left_out)


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A term by which something may be `withheld` for want of a duty, after an event of a kind."""

    term: Term
    of: str
    withheld: tuple[str, ...]
    after: str

    @property
    def says(self) -> tuple[str, Mapping[str, Any]]:
        """What it says, wherever it stands."""
        return self.term.kind, dict(self.term.values)


def with_resting(found: Merged, way: Way, walk: Walk) -> Merged:
    """The rows with those handed over that rest on a day that is not of their own wording."""
    rest = {
        one.key: one
        for place in range(1, len(way.held))
        for one in _resting(found, place, way, walk)
    }
    others = (one for one in found.straddling if one.key not in rest)
    return replace(found, straddling=(*others, *rest.values())) if rest else found


def _resting(found: Merged, place: int, way: Way, walk: Walk) -> Iterator[Straddling]:
    open_ = {one.key for one in found.straddling if one.chosen is None}
    for one in resting_elsewhere(way, place, walk):
        own = {
            _key(row): row
            for at, row in found.rows
            if at == place and row["duty"] in one.withheld and _key(row) not in open_
        }
        others = _rows(one, walk) if own else {}
        for key, row in own.items():
            other = others.get(key, row)
            if told(other) != told(row):
                rests = Straddling(key, {place: row}, None, (place,), other=other)
                yield replace(rests, rests_on=one.on, demands=one.demands)


def resting_elsewhere(way: Way, place: int, walk: Walk) -> Iterator[Resting]:
    """A version as earlier ones have what its duties rest on, which may lead elsewhere."""
    yield from _with_earlier_days(way, place, walk)
    yield from _with_earlier_demands(way, place, walk)


def _with_earlier_days(way: Way, place: int, walk: Walk) -> Iterator[Resting]:
    """Duties that an earlier version governs for some years, what may be held back for want of
    them, and a version in which they fall due for those years as that one says."""
    for one in _held_back(way.held[place], walk):
        last = _last_years(one.of, place, way, walk)
        if last:
            by = tuple(way.held[earlier] for earlier in sorted(last))
            yield Resting(one.of, one.withheld, _made(way, place, one.of, last, walk), by)


def _with_earlier_demands(way: Way, place: int, walk: Walk) -> Iterator[Resting]:
    """With what earlier versions make of the demands of their own days, where that differs."""
    agreement = way.held[place]
    for earlier, by in enumerate(way.held[:place]):
        for of in dict.fromkeys(
            one.of for each in (by, agreement) for one in _held_back(each, walk)
        ):
            was, own = (
                [one for one in _held_back(each, walk) if one.of == of] for each in (by, agreement)
            )
            if [one.says for one in was] == [one.says for one in own]:
                continue
            made, others = _demands(earlier, (*was, *own), way, walk)
            if made:
                withheld = tuple(
                    dict.fromkeys(one for each in (*was, *own) for one in each.withheld)
                )
                left_out = made if not was else others if not own else ()
                under = _with_terms(agreement, by, own, was) if was else agreement
                yield Resting(of, withheld, under, (by,), made, left_out)


def _demands(
    place: int, held: Sequence[HeldBack], way: Way, walk: Walk
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The demands that may be of the days of a version, and the others."""
    after = {one.after for one in held}
    asked = [event for event in walk.counted if event.kind in after]
    made = tuple(event.id for event in asked if place in places(event, way))
    return made, tuple(event.id for event in asked if event.id not in made)


def _with_terms(
    agreement: Agreement, by: Agreement, own: Sequence[HeldBack], was: Sequence[HeldBack]
) -> Agreement:
    """A version with what an earlier one has in the place of some of its terms."""
    clauses = dict(agreement.clauses)
    for term in (one.term for one in own):
        kept = tuple(one for one in clauses[term.clause].terms if one is not term)
        clauses[term.clause] = replace(clauses[term.clause], terms=kept)
    for term in (one.term for one in was):
        clause = clauses.get(term.clause) or replace(by.clauses[term.clause], terms=())
        clauses[term.clause] = replace(clause, terms=(*clause.terms, term))
    return replace(agreement, clauses=clauses, forks={**by.forks, **agreement.forks})


def _last_years(of: str, place: int, way: Way, walk: Walk) -> dict[int, int]:
    """The last year for which each earlier version governs a duty, by the place of the version."""
    versions = way.held[: place + 1]
    lists = [
        list(_rows_of(one, (of,), walk, walk.events).values()) if of in one.clauses else []
        for one in versions
    ]
    whole = [*lists, *([] for _ in way.held[place + 1 :])]
    settled = merged(whole, way, Merging(walk.question.on, _key, due_days)).straddling
    last: dict[int, int] = {}
    for one in settled:
        if one.chosen is not None and one.chosen < place:
            last[one.chosen] = max(last.get(one.chosen, 0), _year(one.key[3]))
    return last


def _held_back(agreement: Agreement, walk: Walk) -> Iterator[HeldBack]:
    """Duties of which it matters when they were late, each with what may be held back then."""
    for term in agreement.terms:
        says = term_of(walk.book.terms[term.kind]).__held_back__
        if says is None or all(event.kind != says.after for event in walk.counted):
            continue
        withheld = named_under_any(term.values.get(says.withheld, ()))
        if withheld:
            for of in named_under_any((term.values.get(says.of),)):
                yield HeldBack(term, of, withheld, says.after)


def _made(way: Way, place: int, of: str, last: Mapping[int, int], walk: Walk) -> Agreement:
    agreement = way.held[place]
    clause = agreement.clauses[of]

    def make() -> Agreement:
        terms = tuple(one for term in clause.terms for one in _by_years(term, way, last, walk.book))
        return replace(agreement, clauses={**agreement.clauses, of: replace(clause, terms=terms)})

    return walk.once(("days", id(agreement), of, tuple(last.items())), make)


def _by_years(term: Term, way: Way, last: Mapping[int, int], book: Book) -> Iterator[Term]:
    """A term as earlier versions have it, each to the last year that it governs; then as it is."""
    names = term_of(book.terms[term.kind]).__years__
    after = 0
    for place, year in sorted(last.items()):
        held = way.held[place].clauses.get(term.clause)
        same = (one for one in held.terms if one.kind == term.kind) if held else iter(())
        was = next(same, None)
        if was is None:
            continue
        if not all(names):
            yield was
            return
        yield _within(was, names, after, year)
        after = year + 1
    yield _within(term, names, after, ALL_YEARS[1]) if all(names) and after else term


def _within(term: Term, names: tuple[str, str], first: int, last: int) -> Term:
    """A term for no other years than those from the first to the last."""
    begins, ends = (under_any(term.values[name]) for name in names)
    values = dict(term.values)
    if first > max(begins):
        values[names[0]] = first
    if last < min(ends):
        values[names[1]] = last
    return replace(term, values=values)


def _year(period: str | None) -> int:
    digits = (period or "")[:4]
    return int(digits) if digits.isdigit() else ALL_YEARS[1]


def _rows(resting: Resting, walk: Walk) -> Mapping[Key, Row]:
    """The rows of what may be held back."""
    events = resting.of(walk.events)
    return _rows_of(resting.agreement, resting.withheld, walk, events)


def _rows_of(
    agreement: Agreement, duties: Sequence[str], walk: Walk, events: Sequence[Recorded]
) -> Mapping[Key, Row]:
    """The rows of some duties under a version."""
    asked = replace(walk.question, readings=own_readings(walk.question.readings, agreement))
    rest = (events, walk.book, walk.executor, walk.kept)
    runs = plain_duties.run_owed(asked, agreement, *rest)
    reasons = ReasonTable(Voice(agreement, "sv"))
    rows = {run: DutyRows(agreement, run, reasons) for run in runs}
    listed = plain_duties.listed(runs, agreement, asked.on)
    found = (rows[run].row(one) for run, one in listed if one.clause in duties)
    return {_key(row): row for row in found}


def _key(row: Row) -> Key:
    return row["duty"], tuple(row["bearer"]), row["beneficiary"], row["period"]
