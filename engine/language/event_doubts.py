"""What is read but may be wrong: unlikely numbers and years, acts of a party that has left.

A number that cannot be true is refused; all else here could be, and is told as a warning.
Of an entry that has been voided nothing is said.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from engine.inference.kinds import Event, FieldType, KindInfo
from engine.language.duties import may_bear
from engine.language.event_checks import Written
from engine.language.node import Scalar
from engine.model.agreement import Agreement, Forked
from engine.model.event import Recorded
from engine.model.limits import Limits
from engine.model.problem import Place
from engine.model.types import EARLIEST, Amount, Id, Party, Year

MOST: Final = 100_000_000_000_00
"""Öre. More than any municipality has."""
USUALLY_TIMES: Final = 10
"""An amount is usually at most so many times the largest that the agreement names."""
USUALLY_MOST: Final = 100_000_000_00
"""Öre; where the agreement names no amount."""
NOTICE: Final = "termination-notice"
PERFORMED: Final = "performed"
BEARERS: Final[Mapping[str, tuple[str, str]]] = {
    "breach": ("against", "duty"),
    "performed": ("by", "duty"),
    "force-majeure": ("party", "affects"),
}
"""By kind of event: the fields that name a bearer, and the duty or duties."""
AT_A_TIME: Final = frozenset({"once", "yearly"})
"""How often an obligation is owed that an event of the kind `performed` fulfils."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds of terms and of events that there are."""

    terms: Mapping[str, KindInfo]
    events: Mapping[str, KindInfo]


def doubt(
    written: Sequence[Written], known: Sequence[Recorded], agreement: Agreement, kinds: Kinds
) -> None:
    """Reports on each page what cannot be, and keeps there what may be wrong.

    `known` are earlier entries: a party may have given notice in one of them.
    """
    sums = _amounts(agreement, kinds.terms)
    first = _first_year(agreement)
    recorded = [*known, *(one.event for one in written)]
    voided = _voided(recorded)
    departures = tuple(_departures(event for event in recorded if event.id not in voided))
    for one in written:
        kind = kinds.events[one.event.kind]
        said = _Said(one, one.event.id in voided)
        for field in kind.fields:
            _check_number(said, field, _limits(kind, field, sums))
        if any(field.type is Party for field in kind.fields):
            _check_year(said, kind, first)
            _check_departures(said, kind, departures)
        if one.event.kind == PERFORMED:
            _check_performed(said, agreement)
        _check_bearer(said, agreement)


@dataclass(frozen=True, slots=True)
class _Said:
    """An event, and whether what may be wrong with it no longer matters."""

    written: Written
    voided: bool

    def of(self, name: str) -> Any:
        return self.written.event.values.get(name)

    def at(self, name: str) -> Scalar | None:
        node = self.written.fields.get(name)
        return node if isinstance(node, Scalar) else None

    def doubt(
        self,
        key: str,
        name: str,
        advice: str,
        related: tuple[tuple[str, Place], ...] = (),
        **values: str,
    ) -> None:
        """A warning at a field."""
        if not self.voided:
            at = self.at(name) or self.written.kind
            self.written.page.doubt(key, at, advice, related, **values)


def _check_bearer(said: _Said, agreement: Agreement) -> None:
    """Who breaks a duty, performs it or is hindered in it is somebody who bears it."""
    whose, which = BEARERS.get(said.written.event.kind, ("", ""))
    who, clauses = said.of(whose), said.of(which) or ()
    duties = said.written.page.names.duties
    for clause in (clauses,) if isinstance(clauses, str) else clauses:
        if who is not None and clause in duties and not may_bear(agreement, clause, who):
            said.doubt("bears-no-duty", whose, "check-bearer", party=who, clause=clause)


def _check_performed(said: _Said, agreement: Agreement) -> None:
    """Only an obligation owed once or yearly is fulfilled by being performed."""
    duty = said.of("duty")
    stated = [
        term.values["occurs"]
        for term in agreement.terms
        if term.clause == duty and term.kind == "obligation"
    ]
    occurs = {
        one
        for value in stated
        for one in (value.values.values() if isinstance(value, Forked) else (value,))
    }
    if duty is not None and not occurs & AT_A_TIME:
        said.doubt("performs-nothing", "duty", "record-own-event", clause=str(duty))


def _limits(kind: KindInfo, field: FieldType, sums: Limits) -> Limits | None:
    declared = kind.declared
    own = declared.__limits__ if issubclass(declared, Event) else {}
    return own.get(field.name) or (sums if field.type is Amount else None)


def _check_number(said: _Said, field: FieldType, limits: Limits | None) -> None:
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
    held = value.values.values() if isinstance(value, Forked) else (value,)
    return [one for one in held if isinstance(one, int)]


def _first_year(agreement: Agreement) -> int:
    """The year of the first period that the agreement names, else of the version."""
    starts = [term.values.get("from_") for term in agreement.terms if term.kind == "period"]
    days = [day for day in starts if isinstance(day, date)]
    return min([agreement.version, *days]).year


def _check_year(said: _Said, kind: KindInfo, first: int) -> None:
    """What somebody did for a year before the agreement, or long before that year."""
    day = said.written.event.own_day
    for field in kind.fields:
        year = said.of(field.name)
        if field.type is not Year or not isinstance(year, int):
            continue
        if year < first:
            said.doubt(
                "year-before-agreement", field.name, "check-year", year=str(year), first=str(first)
            )
        elif day is not None and year > day.year + 1:
            said.doubt(
                "year-after-event", field.name, "check-year", year=str(year), day=day.isoformat()
            )


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


def _check_departures(said: _Said, kind: KindInfo, departures: Sequence[_Departure]) -> None:
    """An act by a party after the end that its own notice names."""
    actor = next((f.name for f in kind.fields if f.type is Party and said.of(f.name)), None)
    when = _when(said, kind)
    for one in departures:
        if actor is None or when is None or one.notice is said.written.event:
            continue
        if said.of(actor) == one.party and when > one.ends:
            place = one.notice.place
            related = () if place is None else (("notice-here", place),)
            said.doubt(
                "after-departure",
                actor,
                "check-departure",
                related,
                party=one.party,
                notice=one.notice.id,
                ends=one.ends.isoformat(),
            )


def _when(said: _Said, kind: KindInfo) -> date | None:
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


def _voided(recorded: Iterable[Recorded]) -> set[str]:
    """The entries that a void takes away, if it is not voided itself."""
    voids = {one.id: str(one.values.get("of")) for one in recorded if one.kind == "void"}
    undone = set(voids.values())
    return {entry for void, entry in voids.items() if void not in undone}
