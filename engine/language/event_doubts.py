"""What is read but may be wrong: unlikely numbers and years, acts of a party that has left.

A number that cannot be true is refused; all else here could be, and is told as a warning.
Of an entry that has been voided nothing is said.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from engine.inference.applied import applied
from engine.inference.judged import Judged
from engine.inference.kinds import FieldType, KindInfo
from engine.language.event_about import check_about
from engine.language.event_absences import check_absences
from engine.language.event_bearing import check_bearing
from engine.language.event_checks import Written
from engine.language.event_itself import check_itself, first_day
from engine.language.event_remarks import Entry, entries, here
from engine.model.agreement import Agreement, Clause, under_any
from engine.model.event import Recorded, voided
from engine.model.limits import Limits
from engine.model.types import EARLIEST, Amount, Id, Party, Year

MOST: Final = 100_000_000_000_00
"""Öre. More than any municipality has."""
USUALLY_TIMES: Final = 10
"""An amount is usually at most so many times the largest that the agreement names."""
USUALLY_MOST: Final = 100_000_000_00
"""Öre; where the agreement names no amount."""
NOTICE: Final = "termination-notice"
ABOUT: Final = "about"
"""The year that a report is about."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds of terms and of events that there are, and what the rules ask a person."""

    terms: Mapping[str, KindInfo]
    events: Mapping[str, KindInfo]
    judgements: Mapping[str, Judged]
    """What the rules themselves leave to a person."""


HALF_A_YEAR: Final = (7, 1)
"""From here on what tells of a year may well be meant for the same year."""


def doubt(
    written: Sequence[Written],
    known: Sequence[Recorded],
    versions: Sequence[Agreement],
    kinds: Kinds,
) -> None:
    """Reports on each page what cannot be, and keeps there what may be wrong.

    `known` are earlier entries: a party may have given notice in one of them. What one of the
    versions of the agreement has is nothing to doubt: an entry may move an answer under it.
    """
    agreement = _with_all_terms(versions)
    recorded = [*known, *(one.event for one in written)]
    taken_back = voided(recorded)
    said = entries(written, kinds.events, taken_back)
    counted = [one for one in recorded if one.id not in taken_back]
    _check_fields(said, counted, agreement, kinds.terms)
    kinds_of = applied(agreement, kinds.terms, kinds.judgements)
    check_about(said, {one.id: one for one in recorded}, taken_back, kinds_of)
    check_itself(said, agreement)
    check_bearing(said, agreement, kinds.terms)
    check_absences(said, counted, agreement, kinds.events)


def _with_all_terms(versions: Sequence[Agreement]) -> Agreement:
    """The first version with the parties and terms of every one."""
    first = versions[0]
    if len(versions) == 1:
        return first
    clauses: dict[str, Clause] = {}
    for clause in (clause for one in versions for clause in one.clauses.values()):
        there = clauses.get(clause.id)
        terms = (*there.terms, *clause.terms) if there else clause.terms
        clauses[clause.id] = replace(there or clause, terms=terms)
    parties = {party.id: party for one in reversed(versions) for party in one.parties}
    return replace(first, clauses=clauses, parties=tuple(parties.values()))


def _check_fields(
    said: Sequence[Entry],
    counted: Sequence[Recorded],
    agreement: Agreement,
    terms: Mapping[str, KindInfo],
) -> None:
    sums = _amounts(agreement, terms)
    first = first_day(agreement).year
    first_about = min([first, *_asked_about(agreement)])
    departures = tuple(_departures(counted))
    for one in said:
        for field in one.kind.fields:
            _check_number(one, field, _limits(one, field, sums))
        somebodys = any(field.type is Party for field in one.kind.fields)
        if somebodys or one.declared.__tells_of__:
            _check_year(one, one.kind, {ABOUT: first_about}, first)
        if somebodys:
            _check_departures(one, one.kind, departures)


def _limits(said: Entry, field: FieldType, sums: Limits) -> Limits | None:
    own = said.declared.__limits__
    return own.get(field.name) or (sums if field.type is Amount else None)


def _check_number(said: Entry, field: FieldType, limits: Limits | None) -> None:
    value, at = said.of(field.name), said.at(field.name)
    if limits is None or at is None or value is None:
        return
    number = Decimal(value)
    advice = f"check-{limits.says}"
    low, high = (_shown(end, field) for end in limits.usual)
    if not limits.possible[0] <= number <= limits.possible[1]:
        key = f"impossible-{limits.says}"
        said.written.page.report(key, at, advice, text=at.text, low=low, high=high)
    elif not limits.usual[0] <= number <= limits.usual[1]:
        said.doubt(f"unusual-{limits.says}", field.name, advice, text=at.text, low=low, high=high)


def _shown(number: int, field: FieldType) -> str:
    whole = number // 100 if field.type is Amount else number
    return f"{whole:,}".replace(",", " ")


def _amounts(agreement: Agreement, terms: Mapping[str, KindInfo]) -> Limits:
    """What an amount can be, and usually is under the agreement."""
    named = [
        amount
        for term in agreement.terms
        for field in terms[term.kind].fields
        if field.type is Amount
        for amount in _readings(term.values.get(field.name))
    ]
    usual = USUALLY_TIMES * max(named) if any(named) else USUALLY_MOST
    return Limits("amount", (0, MOST), (0, usual))


def _readings(value: Any) -> Iterable[int]:
    return [one for one in under_any(value) if isinstance(one, int)]


def _asked_about(agreement: Agreement) -> list[int]:
    """The first years about which some reading of some clause asks for a report."""
    return [
        year
        for term in agreement.terms
        for year in _readings(term.values.get("first_about", 0))
        if year
    ]


def _check_year(said: Entry, kind: KindInfo, of: Mapping[str, int], otherwise: int) -> None:
    """What somebody did for a year before the agreement, or long before that year.

    The first year is that `of` a field, else that of the agreement.
    """
    day = said.written.event.own_day
    for field in kind.fields:
        year = said.of(field.name)
        if field.type is not Year or not isinstance(year, int):
            continue
        first = of.get(field.name, otherwise)
        if year < first:
            what = "year-before-agreement" if first == otherwise else "year-before-asked-about"
            said.doubt(what, field.name, "check-year", year=str(year), first=str(first))
        elif day is not None and year > day.year + 1:
            said.doubt(
                "year-after-event", field.name, "check-year", year=str(year), day=day.isoformat()
            )
        elif field.name == said.declared.__tells_of__ and day is not None:
            _check_is_over(said, field.name, year, day)


def _check_is_over(said: Entry, field: str, year: int, day: date) -> None:
    """What is said to tell of a year that had hardly begun, or not begun at all."""
    if day < date(year, *HALF_A_YEAR):
        values = {"year": str(year), "day": day.isoformat(), "before": str(year - 1)}
        said.doubt("year-not-over", field, "check-year", **values)


@dataclass(frozen=True, slots=True)
class _Departure:
    """A recorded notice that names the day on which its party is out."""

    notice: Recorded
    party: str
    ends: date


def _departures(recorded: Iterable[Recorded]) -> Iterator[_Departure]:
    for one in recorded:
        ends, by = one.values.get("for_end"), one.values.get("by")
        if one.kind == NOTICE and isinstance(ends, date) and ends != EARLIEST and by:
            yield _Departure(one, str(by), ends)


def _check_departures(said: Entry, kind: KindInfo, departures: Sequence[_Departure]) -> None:
    """An act by a party after the end that its own notice names."""
    actor = next((f.name for f in kind.fields if f.type is Party and said.of(f.name)), None)
    when = _when(said, kind)
    for one in departures:
        if actor is None or when is None or one.notice is said.written.event:
            continue
        if said.of(actor) == one.party and when > one.ends:
            said.doubt(
                "after-departure",
                actor,
                "check-departure",
                here("notice-here", one.notice),
                party=one.party,
                notice=one.notice.id,
                ends=one.ends.isoformat(),
            )


def _when(said: Entry, kind: KindInfo) -> date | None:
    """The day by which an act is measured, if it can come too late.

    What is about a year is measured by the year: a debt may be paid, a report given, after
    it. What answers another event may come whenever.
    """
    if any(field.type is Id for field in kind.fields if field.name != "id"):
        return None
    years = [field.name for field in kind.fields if field.type is Year]
    if not years:
        return said.written.event.own_day
    year = said.of(years[0])
    return date(year, 1, 1) if isinstance(year, int) else None
