"""Who leaves by an act, as a wording has it, and which acts a later wording takes as they are.

An act keeps its wording. One that had its effect before a change is judged no more: who is out
by it is out, whatever the later wording says of such acts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.model.settled import Settled, lets_nobody_go
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.event_roles import ON_A_BREACH
from engine.questions.on_record import OnRecord
from engine.questions.question import Question
from engine.questions.record import days_told
from engine.questions.settled import settled_of
from engine.questions.versions.walk.way import Way, eve
from engine.questions.who_has_left import WAYS_OUT

NOTICE: Final = "termination-notice"
RESCISSION: Final = "rescission"
LEAVES: Final = "departure"
OF_WHO_IS_BOUND: Final = {
    LEAVES: ("ends", "no_sooner"),
    "running period": ("starts", "ends"),
    "final-end": ("day",),
}
"""The facts that tell who is bound until when, and what of them."""
Bound = frozenset[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Parted:
    """Asks who leaves, on the record of a question."""

    question: Question
    record: OnRecord
    sweep: OnRecord
    """The same, to look at which acts bear."""
    counted: Sequence[Recorded]
    known: dict[tuple[int, frozenset[str]], tuple[Agreement, Bound]] = field(default_factory=dict)
    """Who is bound under a wording, but for some acts."""

    def moved(
        self,
        acts: frozenset[str],
        old: Agreement,
        new: Agreement,
        others: frozenset[str],
        without: frozenset[str],
    ) -> bool:
        """Whether a later wording makes something else of acts than an earlier one: of who leaves
        by them, or by those of the others that rest on them, and of its periods; on the record
        `without` some acts.

        Whom the later one leaves out nobody has to let go.
        """
        named = acts | others
        parties = frozenset(party.id for party in new.parties)

        def bound(agreement: Agreement, but: frozenset[str] = frozenset()) -> Bound:
            return self._bound(agreement, named, parties, without | but)

        if bound(old) == bound(new):
            return False

        def led_to(agreement: Agreement) -> Bound:
            return bound(agreement) ^ bound(agreement, acts)

        return led_to(old) != led_to(new)

    def _bound(
        self,
        agreement: Agreement,
        named: frozenset[str],
        parties: frozenset[str],
        but: frozenset[str],
    ) -> Bound:
        """Who of some parties leaves by one of the acts named, and the periods; on the whole
        record, or but for some acts."""
        key = (id(agreement), but)
        if key not in self.known:
            events = [event for event in self.record.events if event.id not in but]
            found = self.sweep.asked(self._in_force(self.question.on), agreement, events)
            self.known[key] = agreement, frozenset(_who_is_bound(found))
        rows = self.known[key][-1]
        return frozenset(
            row for row in rows if not row[0] or (row[0] in named and row[1] in parties)
        )

    def out_before(self, event: Recorded, agreement: Agreement, day: date) -> frozenset[Any]:
        """Who leaves by an act under a wording before a day, or may, by which readings."""
        found = self._asked(agreement, self.question.on)
        rows = [(row, row.value("ends")) for row in _rows(event, found)]
        return frozenset(
            (row.value("party"), isinstance(ends, date), *_told(row, found)[3:])
            for row, ends in rows
            if not isinstance(ends, date) or ends < day
        )

    def settled(self, way: Way, new: Agreement, day: date) -> tuple[Settled, ...]:
        """Who is out under a wording from its first day, by acts of which all those of the way that
        may govern them make the same, and those that were settled before."""
        old, on = way.last, eve(day)
        acts = [event for event in self.counted if self._is_before(event, old, day)]
        if not acts:
            return old.settled
        found = self._asked(old, on)
        alike = [event for event in acts if self._leads_alike(event, found, way, on)]
        open_ = {event.id for event in acts} - {event.id for event in alike}
        own = [one for event in alike for one in _settled(event, found, new, day)]
        if own and open_:  # nor is that somebody leaves settled where it rests on one that is open
            but_for = [event for event in self.record.events if event.id not in open_]
            others = self._asked(old, on, but_for)
            sure = {
                (event.id, told[0])
                for event in alike
                for told in _all_told(event, found) & _all_told(event, others)
            }
            own = [one for one in own if (one.act, one.party) in sure]
        return (*old.settled, *own)

    def led_to(
        self,
        acts: Sequence[str],
        agreement: Agreement,
        events: Sequence[Recorded] | None = None,
    ) -> tuple[Settled, ...] | None:
        """Who leaves by some acts under a wording, and whom they take out, to be taken as it is
        under another; None where nobody leaves by such acts, or it is not sure who does, and when.
        On the whole record, or on some events of it.
        """
        kinds = {event.kind for event in self.counted if event.id in acts}
        if not kinds <= {*WAYS_OUT}:
            return None
        found = self.sweep.asked(self._in_force(self.question.on), agreement, events)
        worlds = found.ledger.worlds
        rows = [r for r in found.ledger.store.of(LEAVES) if r.value("notice") in acts]
        for row in rows:
            may = row.truth.possible & worlds.arguable
            if may & ~row.truth.yes or (may and not isinstance(row.value("ends"), date)):
                return None
        dated = (row for row in rows if isinstance(row.value("ends"), date))
        told = [one for row in dated for one in _of_row(row, worlds)]
        by_nobody = map(lets_nobody_go, acts)
        reach = (r for r in found.ledger.store.of("reach") if r.value("notice") in acts)
        return (*by_nobody, *told, *(one for row in reach for one in _of_reach(row, worlds)))

    def _is_before(self, event: Recorded, old: Agreement, day: date) -> bool:
        """Whether an act was done before a day: a rescission when it was sent."""
        if event.kind not in WAYS_OUT or event.id in {one.act for one in old.settled}:
            return False
        days = [event.values.get("sent")] if event.kind == RESCISSION else [*days_told(event)]
        return bool(days) and all(isinstance(one, date) and one < day for one in days)

    def _leads_alike(self, event: Recorded, found: Inquired, way: Way, on: date) -> bool:
        """Whether every wording since an act, or what it rests on, lets the same leave by it."""
        begun = self._begun(event)
        own = _all_told(event, found)
        for held, change in zip(way.held[:-1], way.taken, strict=True):
            if begun < change.day:
                under = self._asked(held, on)
                if _all_told(event, under) != own:
                    return False
        return True

    def _begun(self, event: Recorded) -> date:
        """The first day on which an act was done, or what a rescission may rest on; long ago where
        it is not on record when it was sent."""
        if event.kind != RESCISSION:
            return LONG_AGO if "sent" not in event.values else min(days_told(event))
        of_breaches = (one for one in self.counted if one.kind in ON_A_BREACH)
        days = (day for one in (event, *of_breaches) for day in days_told(one))
        return min(days, default=LONG_AGO)

    def _asked(
        self, agreement: Agreement, on: date, events: Sequence[Recorded] | None = None
    ) -> Inquired:
        return self.record.asked(self._in_force(on), agreement, events)

    def _in_force(self, on: date) -> Question:
        asked = self.question
        return Question(
            "in-force",
            on,
            known_on=asked.known_on,
            known_on_by_default=asked.known_on_by_default,
            as_of=asked.record_day,
            readings=asked.readings,
        )


def _rows(event: Recorded, found: Inquired) -> list[Row]:
    return parts.rows(found.ledger, "departure", notice=event.id)


def _who_is_bound(found: Inquired) -> Iterator[tuple[Any, ...]]:
    """Who leaves by which act, and when; the periods, by no act. Under arguable readings alone:
    what moves by a weak one is told beside an answer, and no question to a person."""
    worlds, store = found.ledger.worlds, found.ledger.store
    for kind, names in OF_WHO_IS_BOUND.items():
        for row in (one for one in store.of(kind) if one.truth.possible & worlds.arguable):
            who = tuple(row.value(name) for name in ("notice", "party")) if kind == LEAVES else ""
            told = (repr(row.value(name)) for name in names)
            where = (settled_of(_as_mainly(one, worlds), worlds) for one in row.truth)
            yield *(who or ("", "")), kind, *told, *where


def _as_mainly(truth: int, worlds: Worlds) -> int:
    """A set of worlds with what is so under the main readings under each weak one."""
    weak = worlds.all & ~worlds.arguable
    return truth & ~weak | (weak if truth & worlds.main else 0)


def _told(row: Row, found: Inquired) -> tuple[Any, ...]:
    worlds = found.ledger.worlds
    where = (settled_of(truth, worlds) for truth in row.truth)
    return (row.value("party"), repr(row.value("ends")), repr(row.value("no_sooner")), *where)


def _all_told(event: Recorded, found: Inquired) -> set[tuple[Any, ...]]:
    """Who leaves by an act, when, and by which readings."""
    return {_told(row, found) for row in _rows(event, found)}


def _settled(event: Recorded, found: Inquired, new: Agreement, day: date) -> Iterator[Settled]:
    """Who is out by an act, if it has surely had its effect before a day, under all arguable
    readings, and the later wording has the forks that this rests on."""
    worlds, rows = found.ledger.worlds, _rows(event, found)
    rows = [row for row in rows if isinstance(row.value("ends"), date)]
    somebody = 0
    for row in _rows(event, found):
        ends, seen = row.value("ends"), row.truth.possible & worlds.arguable
        if seen & ~row.truth.yes or (seen and not (isinstance(ends, date) and ends < day)):
            return
        somebody |= seen
    if worlds.arguable & ~somebody:
        return
    own = [one for row in rows for one in _of_row(row, worlds)]
    if all(same_fork(found.agreement, new, fork) for one in own for fork in one.forks):
        yield from own


def _of_row(row: Row, worlds: Worlds) -> Iterator[Settled]:
    act, party, side = (str(row.value(name)) for name in ("notice", "party", "side"))
    for truth, surely in ((row.truth.yes, True), (row.truth.possible & ~row.truth.yes, False)):
        if truth:
            forks, where = settled_of(truth, worlds)
            yield Settled(act, party, side, row.value("ends"), forks, where, surely)


def _of_reach(row: Row, worlds: Worlds) -> Iterator[Settled]:
    """Whom a notice takes out, as far as that is sure."""
    act, by, scope = (str(row.value(name)) for name in ("notice", "by", "scope"))
    if row.truth.yes:
        forks, where = settled_of(row.truth.yes, worlds)
        yield Settled(act, by, "", NEVER, forks, where, scope=scope)


def same_fork(one: Agreement, other: Agreement, fork: str) -> bool:
    """Whether two wordings have a fork with the same readings."""
    known = fork in one.forks and fork in other.forks
    return known and _readings(one, fork) == _readings(other, fork)


def _readings(agreement: Agreement, fork: str) -> tuple[str, list[tuple[str, int]]]:
    own = agreement.forks[fork]
    return own.main, [(reading.id, reading.strength) for reading in own.readings]
