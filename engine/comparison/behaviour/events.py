"""Invented events, of the kinds that both versions know, with everything stated that can be."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, Final, Literal, get_args, get_origin
from zoneinfo import ZoneInfo

from engine.comparison.behaviour.mention import Mention
from engine.inference.book import Book
from engine.inference.kinds import REQUIRED, FieldType, KindInfo
from engine.language import event_kinds
from engine.language.event_kinds import EventOrClause
from engine.model import types
from engine.model.calendar import days_after
from engine.model.event import Recorded
from engine.model.types import EARLIEST, NO_LIMIT
from engine.questions.event_roles import ABSENCES, FIGURES, FORMATION

NOTE: Final = "påhittat"
NOT_INVENTED: Final = (*FORMATION, *FIGURES, "void", "position", *ABSENCES)
"""Groundwork for every history, and what is not done under the agreement."""
MOST_WORDS: Final = 4
OWED: Final = 100_000
ASSESSMENT: Final = "assessment"
OWN_BREACH: Final = "own_breach_of_collective_agreement"
TOO_EARLY: Final = 1
"""Days after a notice at the end of which it is to end: before any time for notice is out."""
LONGEST: Final = 1_000
"""Days that an invented event lasts, at most."""
_DAYS: Final[tuple[Any, ...]] = (types.Day, types.NamedDay)


@dataclass(slots=True)
class Vocabulary:
    """The events that histories are made of. Each is made once: it is the same object."""

    book: Book
    mention: Mention
    unread: frozenset[tuple[str, str]] = frozenset()
    """Fields, by kind and name, that no question asked looks at: one value stands for all."""
    varied: frozenset[tuple[str, str]] = frozenset()
    """Fields that a rule beside a change looks at, which can be given each of their values."""
    counts: tuple[int, ...] = ()
    """What is counted by the terms about which such rules gather events."""
    _made: dict[str, Recorded] = field(default_factory=dict)

    def events(
        self, kind: str, day: date, before: Sequence[Recorded], *, varied: bool = False
    ) -> Iterator[Recorded]:
        """The events of a kind on a day, after those of a history, which they may be about.

        `varied`: with each value of the fields that a rule beside a change looks at, too.
        """
        known = {**self.book.events, **event_kinds.EVENTS}[kind]
        among = self.varied if varied else frozenset()
        for by in self.mention.parties if _has(known, "by", "party") else ("",):
            for values in self._filled(known, by, day, before, among):
                yield self._event(known, values, day)

    def refers(self, kind: str) -> bool:
        """Whether events of the kind can be about an earlier one."""
        known = {**self.book.events, **event_kinds.EVENTS}[kind]
        return any(
            one.type in (types.Id, EventOrClause) and one.name != "id" for one in known.fields
        )

    @property
    def alike(self) -> tuple[tuple[str, str], ...]:
        """Those of the unread fields that are given one value, though there are several."""
        known = {**self.book.events, **event_kinds.EVENTS}
        return tuple(
            (kind, one.name)
            for kind, name in sorted(self.unread)
            for one in known[kind].fields
            if one.name == name and is_mere(one)
        )

    def _filled(
        self,
        kind: KindInfo,
        by: str,
        day: date,
        before: Sequence[Recorded],
        varied: frozenset[tuple[str, str]],
    ) -> Iterator[dict[str, Any]]:
        found: list[dict[str, Any]] = [{}]
        others: list[tuple[str, Any]] = []
        for one in kind.fields:
            if one.name == "id" or (one.default is not REQUIRED and not self._is_open(one)):
                continue
            options = list(self._options(kind, one, by, day, before))
            if (kind.name, one.name) in varied:
                options = list(get_args(one.type)) or options
                others += [(one.name, other) for other in self._instead(kind, one, by, day)]
            if (kind.name, one.name) in self.unread and is_mere(one):
                options = options[:1]
            if options:
                found = [{**values, one.name: v} for values in found for v in options]
            elif one.name in ("about", "of", "ground", "term"):
                return  # it is about nothing on record
        found += [_with(values, *other) for other in others for values in found]
        for values in found:
            yield from _sensible(values)

    def _instead(self, kind: KindInfo, one: FieldType, by: str, day: date) -> Iterator[Any]:
        """What one field at a time is given instead; None where it is left out.

        A later day is also that after which it has lasted as many days as a term counts.
        """
        if one.type is bool:
            yield False
        elif one.type in _DAYS and one.maybe and one.name not in kind.declared.__own_day__:  # type: ignore[attr-defined]
            yield None
            counts = (number for number in self.counts if 1 < number <= LONGEST)
            yield from (days_after(day, number - 1) for number in counts)
        elif one.type is types.Parties:
            yield from ((party,) for party in self.mention.parties)
        elif one.type is types.Addressees:
            yield from self._some(by)

    def _some(self, by: str) -> Iterator[tuple[str, ...]]:
        """Some of the others: those of another side, and one party of each sort alone."""
        sides = self.mention.sides
        opposite = tuple(party for party in sides if sides[party] != sides.get(by))
        alone = [(party,) for party in self.mention.parties if party != by]
        everybody = tuple(party for party in sides if party != by)
        yield from (one for one in dict.fromkeys([opposite, *alone]) if one and one != everybody)

    def _is_open(self, one: FieldType) -> bool:
        """Whether a word that may be left out is one that a changed term speaks of."""
        return get_origin(one.type) is Literal and bool(
            self.mention.values & set(get_args(one.type))
        )

    def _options(
        self, kind: KindInfo, one: FieldType, by: str, day: date, before: Sequence[Recorded]
    ) -> Iterable[Any]:
        """The values that a field is given; none where it is left out."""
        if one.name in ("by", "party"):
            return () if kind.name == ASSESSMENT else (by,)
        if get_origin(one.type) is Literal:
            return self._words(get_args(one.type))
        if one.type in (types.Parties, types.Addressees, types.Party):
            return self._parties(one, by)
        if one.type in (types.ClauseId, types.Clauses, types.Duties):
            return self._duties(kind, one, by)
        mention = self.mention
        received = any(field.name == "received" for field in kind.fields)
        on_its_way = one.name == "sent" and received
        return {
            types.Day: (days_after(day, -1) if on_its_way else day,),
            types.NamedDay: (day,),
            types.DayPerParty: (day,),
            types.End: (EARLIEST, days_after(day, TOO_EARLY)),
            bool: (True, False) if kind.name == ASSESSMENT else (True,),
            types.Forum: mention.forums[:1],
            types.Year: (day.year - 1, day.year),
            types.Amount: self._numbers(OWED),
            types.Count: self._numbers(1),
            types.OpenTerm: mention.open_terms,
            types.Id: tuple(event.id for event in before),
            EventOrClause: tuple(event.id for event in before),
        }.get(one.type, ())

    def _parties(self, one: FieldType, by: str) -> Iterable[Any]:
        """All others; for one party, one of the other side first."""
        sides = self.mention.sides
        others = tuple(party for party in sides if party != by)
        if one.type is types.Party:
            return self._opposite(by)[:1]
        return (tuple(sides) if one.name in ("invited", "agreed_by") else others,)

    def _opposite(self, by: str) -> list[str]:
        """All others, those of another side first."""
        sides = self.mention.sides
        others = [party for party in sides if party != by]
        return sorted(others, key=lambda party: sides[party] == sides.get(by))

    def _duties(self, kind: KindInfo, one: FieldType, by: str) -> Iterable[Any]:
        """Duties of the party itself, or of another for what is asserted against it."""
        duties = self.mention.duties
        if one.type in (types.Clauses, types.Duties):
            return (duties[by],) if duties.get(by) else ()
        bearer = by if kind.name == "performed" else next(iter(self._opposite(by)), by)
        return duties.get(bearer, ())[:MOST_WORDS]

    def _numbers(self, otherwise: int) -> list[int]:
        numbers = {n for n in self.mention.values if type(n) is int and 0 < n < NO_LIMIT}
        return sorted({n - 1 for n in numbers} | numbers)[:MOST_WORDS] or [otherwise]

    def _words(self, known: tuple[Any, ...]) -> tuple[Any, ...]:
        """All words where a changed term speaks of one of them, else the first; few: all."""
        if self.mention.values & set(known) or "email" not in known:
            return known[:MOST_WORDS]
        return known[:1]

    def _event(self, kind: KindInfo, values: Mapping[str, Any], day: date) -> Recorded:
        key = f"{kind.name} {sorted(values.items(), key=repr)!r}"
        if key not in self._made:
            dated = any(name in values for name in kind.declared.__own_day__)  # type: ignore[attr-defined]
            self._made[key] = Recorded(
                f"{kind.name}-{len(self._made) + 1}",
                kind.name,
                MappingProxyType(dict(values)),
                day if dated else None,
                recorded=None if dated else entered(day),
                note=NOTE,
            )
        return self._made[key]


def is_mere(one: FieldType) -> bool:
    """Whether only rules look at the field: of days, parties, duties and events more depends."""
    return get_origin(one.type) is Literal or one.type in (
        bool,
        types.Year,
        types.Amount,
        types.Count,
    )


def _with(values: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    """The values with another one of them; without it, where that is None."""
    rest = {key: held for key, held in values.items() if key != name}
    return rest if value is None else {**rest, name: value}


def _sensible(values: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Only a labour conflict can come of somebody's own breach: with it, and without."""
    if OWN_BREACH not in values:
        yield values
    elif values.get("cause") == "labour-conflict":
        yield {**values, OWN_BREACH: False}
        yield {**values, OWN_BREACH: True}
    else:
        yield {name: value for name, value in values.items() if name != OWN_BREACH}


def entered(day: date) -> datetime:
    """When an invented event without a day of its own is entered: at noon of a day."""
    return datetime.combine(day, time(12), ZoneInfo("Europe/Stockholm"))


def _has(kind: KindInfo, *names: str) -> bool:
    return any(one.name in names for one in kind.fields) and kind.name != ASSESSMENT
