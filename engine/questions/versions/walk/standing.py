"""Which version is in force on a day: the versions walked from the first, change by change.

A version is in force only if an amendment on record brings it, and that amendment is valid
under the version that it amends. Where that is open, so is which of the two is in force.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions.event_roles import LEAVING
from engine.questions.on_record import OnRecord, own_readings
from engine.questions.question import Question
from engine.questions.record import days_told, live, sending_is_open
from engine.questions.verdict import Answer
from engine.questions.versions.walk.counting_on import Step, counted_on
from engine.questions.versions.walk.joining import joins_unasked
from engine.questions.versions.walk.parted import NOTICE, Parted
from engine.questions.versions.walk.way import PERIODS_OPEN, Change, Way, by_versions, name_of

OPEN: Final = ("unknown", "depends", "judgement")
MADE_LATER: Final = "made-later"
"""Why a change is none on the day asked about: its amendment is dated after it."""


class Walk:
    """The changes between versions, weighed once on the record of a question.

    `versions` follow one another (`version_checks.chain`).
    """

    def __init__(
        self,
        question: Question,
        versions: Sequence[Agreement],
        events: Sequence[Recorded],
        book: Book,
        executor: str,
        kept: Kept | None = None,
    ) -> None:
        self.question = question
        self.versions = tuple(versions)
        self.events = events
        self.book = book
        self.executor = executor
        self.kept = kept
        counted = live(events, question.record_day, question.known_on)
        self.counted = tuple(sorted(counted, key=lambda one: (one.own_day or date.min, one.id)))
        self.known = live(events, NEVER, question.known_on)
        self.weighed: dict[Hashable, tuple[Way, tuple[Change, ...]]] = {}
        self.used = {id(one): one for one in versions}
        self.made: dict[Hashable, Agreement] = {}
        self.stand_for: dict[int, Agreement] = {}
        self.acts_by: dict[int, tuple[tuple[str, date], ...]] = {}
        self.record = OnRecord(events, book, executor, kept)
        self.sweep = OnRecord(events, book, "plain", kept)
        """For looking at what bears by leaving acts out, one by one."""
        self.parted = Parted(question, self.record, self.sweep, self.counted)

    def ways(self, until: date) -> tuple[Way, ...]:
        """The ways to the version in force on a day; several where a change is open."""
        return tuple(self._from(Way(self.versions[:1], ()), self.versions[1:], until))

    def others(self, than: Sequence[Change]) -> list[Change]:
        """The changes that none of these is, whatever becomes of them."""
        known = {name_of(one) for one in than}
        every = by_versions(one for way in self.ways(NEVER) for one in way.changes)
        return [one for one in every if name_of(one) not in known]

    def _from(self, way: Way, rest: Sequence[Agreement], until: date) -> Iterator[Way]:
        if not rest or rest[0].first_day > until:
            yield way
            return
        new, later = rest[0], rest[1:]
        several = [one for one in self.changes(way, new) if one.day <= until]
        if not several:
            yield way
            return
        without, open_ = Way(way.held, (*way.changes, *several)), several[-1].verdict != "yes"
        if several[-1].verdict == "no" or (open_ and _supposed(later[:1])):
            yield from self._without(without, later, until)
        elif open_:
            yield without
        for place, change in enumerate(several, 1):
            if change.verdict != "no":
                brought = Way((*way.held, change.new), (*way.changes, *several[:place]))
                yield from self._from(brought, later, until)

    def _without(self, way: Way, rest: Sequence[Agreement], until: date) -> Iterator[Way]:
        """A later version amends one that never came in force: what that is worth is open, and
        so is whether there is an amendment where none that brings it is on record. Where it is
        supposed to be valid neither is, and there is no way without it."""
        if not rest or rest[0].first_day > until:
            yield way
            return
        new, later = rest[0], rest[1:]
        change = self._on_replaced(way, new)
        if change.verdict == "no":
            yield from self._without(Way(way.held, (*way.changes, change)), later, until)
            return
        if change.verdict != "yes":
            yield way
        yield from self._from(Way((*way.held, change.new), (*way.changes, change)), later, until)

    def _on_replaced(self, way: Way, new: Agreement) -> Change:
        """The change to a version that amends one which is not on the way."""

        def weighed() -> Iterator[Change]:
            change = self._lacking(way.last, new)
            if _supposed([new]):
                change = replace(change, verdict="yes", event="", why="supposed")
            elif found := self.amendments(new):
                made = next((one for one in found if one in self.counted), None)
                if made is None:
                    yield replace(change, verdict="no", event=found[0].id, why=MADE_LATER)
                    return
                change = replace(change, verdict="judgement", event=made.id, why="on-replaced")
            yield self._going_on(change, way)

        return self._weighed_once(way, new, "on-replaced", weighed)[0]

    def _weighed_once(
        self, way: Way, new: Agreement, how: str, weigh: Callable[[], Iterator[Change]]
    ) -> tuple[Change, ...]:
        """What is weighed on a way is weighed once, so that each wording is one object."""
        key = (how, *map(id, way.held), *(one.day for one in way.taken), id(new))
        if key not in self.weighed:
            self.weighed[key] = way, tuple(weigh())  # what the key names stays alive
        return self.weighed[key][1]

    def once(self, key: Hashable, make: Callable[[], Agreement]) -> Agreement:
        """A wording made of several, by a name that tells which; made once, so that what is
        remembered of it is found again."""
        if key not in self.made:
            self.made[key] = make()
        return self.made[key]

    def on_the_way(self, agreement: Agreement) -> Agreement:
        """The wording on the way that one is, or is made of (`acts/crossed.py`)."""
        return self.stand_for.get(id(agreement), agreement)

    def changes(self, way: Way, new: Agreement) -> tuple[Change, ...]:
        """The changes that may bring a version, weighed under the last wording of a way, by their
        days: those that are open and then the first valid one, or else one that is not valid."""

        def weighed() -> Iterator[Change]:
            for one in self._weighed(way, new):
                yield one if one.verdict == "no" else self._going_on(one, way)

        return self._weighed_once(way, new, "", weighed)

    def _going_on(self, change: Change, way: Way) -> Change:
        """With the new version as it is used: its periods go on from those that were certain, and
        what acts had led to before it came, it takes as it is."""
        change = replace(change, day=max([change.day, *(one.day for one in way.taken)]))
        change = self._counting_on(change)
        settled = self.parted.settled(way, change.new, change.day)
        if not settled:
            return change
        used = self.used[id(change.new)]
        change = replace(change, new=replace(change.new, settled=settled))
        self.used[id(change.new)] = used
        return change

    def _counting_on(self, change: Change) -> Change:
        new, held = change.new, change.old.version
        stated = {one.version: one for one in self.versions}[held]
        step = Step(stated, self.used[id(change.old)], new, change.day, self.counted)
        if found := counted_on(step, self.book, self.executor):
            self.used[id(found.agreement)] = found.agreement
            return replace(change, new=found.agreement, kept=found.ends)
        is_open = change.verdict != "yes"
        return change if is_open else replace(change, verdict="judgement", why=PERIODS_OPEN)

    def _weighed(self, way: Way, new: Agreement) -> Sequence[Change]:
        """Of several amendments that bring the version, one that is valid is enough from its day
        on; before it one that is open may have brought it."""
        old = way.last
        if _supposed([new]):
            return [Change(old, new, "yes", new.first_day, "", "supposed")]
        each = [self._by(event, way, new) for event in self.amendments(new)]
        ranks: tuple[str, ...] = ("yes", *OPEN, "no")
        each.sort(key=lambda one: (one.day, ranks.index(one.verdict)))
        may: list[Change] = []
        for one in each:
            if one.verdict != "no" and (not may or one.day > may[-1].day):
                may.append(one)
            if one.verdict == "yes":
                break
        return may or each[:1] or [self._lacking(old, new)]

    def _lacking(self, old: Agreement, new: Agreement) -> Change:
        """The change to a version that no amendment on record brings."""
        nothing = Change(old, new, "unknown", new.first_day, "", "not-recorded")
        others = [event.id for event in self._naming(new)]
        return replace(nothing, event=others[0], why="named-otherwise") if others else nothing

    def _by(self, event: Recorded, way: Way, new: Agreement) -> Change:
        old = way.last
        day = max(new.first_day, event.own_day or new.first_day)
        if event not in self.counted:
            return Change(old, new, "no", day, event.id, MADE_LATER)
        found = self.record.asked(self.of_amendment(old, event.id), old)
        if not found.inquiry.regulated:
            return Change(old, new, "judgement", day, event.id, "unregulated")
        if self._rests_on_who_left(event, found.verdict.answer, way):
            return Change(old, new, "judgement", day, event.id, "after-leaving")
        if found.verdict.answer == "yes" and joins_unasked(event, way, new, self.counted):
            return Change(old, new, "judgement", day, event.id, "joins-unasked")
        return Change(old, new, found.verdict.answer, day, event.id)

    def _rests_on_who_left(self, event: Recorded, verdict: Answer, way: Way) -> bool:
        """Whether an amendment is valid, or is not, for want of the agreement of one of whom the
        wordings that may govern an earlier act differ whether it had left by then."""
        if verdict not in ("yes", "no") or len(way.held) == 1:
            return False
        agreed = {*event.values.get("agreed_by", ())}
        day = event.own_day or way.last.first_day
        acts = {one.id: self._may_have_left(one, way, day) for one in self._judged(way.last)}
        leavers = frozenset[str]().union(*acts.values())
        if verdict == "yes" or not leavers:
            return bool(leavers - agreed)
        by_all = {**event.values, "agreed_by": tuple(sorted(agreed | leavers))}
        others = (one for one in self.events if not acts.get(one.id))
        events = [replace(one, values=by_all) if one is event else one for one in others]
        asked = self.of_amendment(way.last, event.id)
        by_them = OnRecord(events, self.book, self.executor).asked(asked, way.last)
        return by_them.verdict.answer != "no"

    def _judged(self, old: Agreement) -> list[Recorded]:
        """The acts by which somebody may leave, that are not settled under a wording."""
        settled = {one.act for one in old.settled}
        return [one for one in self.counted if one.kind in LEAVING and one.id not in settled]

    def _may_have_left(self, act: Recorded, way: Way, day: date) -> frozenset[str]:
        """The parties of which the wordings that may govern an act differ whether they are out by
        it before a day."""
        told = days_told(act)
        sent_then = [] if sending_is_open(act) or not told else [min(told)]
        place = sum(one.day <= first for first in sent_then for one in way.taken)
        governing = [one for one in way.held[place:] if may_be_by_party(act, one)]
        if len(governing) < 2:
            return frozenset()
        each = [self.parted.out_before(act, one, day) for one in governing]
        return frozenset(party for party, *_ in each[0].union(*each) - each[0].intersection(*each))

    def moved(self, event: Recorded, old: Agreement, new: Agreement) -> bool:
        """Whether a change moves what an earlier act led to."""
        return self.moved_of(frozenset({event.id}), old, new)

    def moved_of(
        self,
        acts: frozenset[str],
        old: Agreement,
        new: Agreement,
        others: frozenset[str] = frozenset(),
        without: frozenset[str] = frozenset(),
    ) -> bool:
        """Whether it moves what several acts led to together, by themselves or by those of the
        others that rest on them, `without` some acts; not where that was settled before it, and
        no notice of one whom it leaves out, whom nothing binds any more."""
        out = {
            one.id for one in self.counted if one.kind == NOTICE and not may_be_by_party(one, new)
        }
        open_ = acts - out - {one.act for one in new.settled}
        return bool(open_) and self.parted.moved(open_, old, new, others, without)

    def of_amendment(self, old: Agreement, event: str) -> Question:
        """Whether an amendment is valid under a version, under the readings that are held."""
        asked = self.question
        return Question(
            "amendment",
            asked.on,
            known_on=asked.known_on,
            known_on_by_default=asked.known_on_by_default,
            as_of=asked.as_of,
            event=event,
            readings=own_readings(asked.readings, old),
        )

    def _naming(self, new: Agreement) -> list[Recorded]:
        """The amendments on record that name a version, whether or not it names them."""
        versions = (new.version, new.first_day)
        known = [one for one in self.known if one.kind == "amendment"]
        return [one for one in known if one.values.get("version") in versions]

    def amendments(self, new: Agreement) -> list[Recorded]:
        """Those on record that bring a version, the first made first: the one that it names,
        or all that name it. One that names another version is not it."""
        named = new.replaces.event if new.replaces else ""
        found = [
            event
            for event in self.known
            if event.kind == "amendment"
            and (event.id == named if named else "version" in event.values)
            and event.values.get("version", new.version) in (new.version, new.first_day)
        ]
        return sorted(found, key=lambda event: (event.own_day or date.min, event.id))


def _supposed(several: Sequence[Agreement]) -> bool:
    """Whether a version is supposed to be valid."""
    return any(one.replaces is not None and one.replaces.supposed for one in several)


def may_be_by_party(event: Recorded, agreement: Agreement) -> bool:
    """Whether an act is by a party under a wording, or nobody has said by whom."""
    by = event.values.get("by")
    return by is None or by in {party.id for party in agreement.parties}
