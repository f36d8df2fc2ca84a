"""The acts before a change of wording that bear on what is asked after it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import QUESTIONS, goals_of, part_behind
from engine.questions.event_roles import INERT
from engine.questions.inquiry import Inquiry
from engine.questions.question import Question
from engine.questions.versions.acts.placed import done_after, is_on_both, places, places_told
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.asking.outcome import outcome
from engine.questions.versions.walk.parted import LEAVES, RESCISSION
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way

OF_THE_PAST: Final = ("excuse", "penalty", "rescission", "repayment")
"""Questions that rest on what was done or left undone, whenever that was."""


@dataclass(frozen=True, slots=True)
class Before:
    """The acts before changes that bear on a question, and the wordings before the last that may
    govern them: those that they were done under, and of who is bound the later ones that lead
    elsewhere, the first of all from the version `since` on. `unsent`: those that are before a
    change only if they were sent then; `on_both`: that one of them lies, or may lie, on both sides
    of one; `bearing`: with the later wordings that lead where the last does; `options`: of each
    act, one wording for each thing that it may lead to."""

    acts: tuple[str, ...] = ()
    versions: tuple[Agreement, ...] = ()
    unsent: tuple[Recorded, ...] = ()
    on_both: bool = False
    since: date | None = None
    bearing: tuple[Agreement, ...] = ()
    options: Mapping[str, tuple[Agreement, ...]] = field(default_factory=dict)

    @property
    def state(self) -> Literal["unknown", "judgement"]:
        """How what they leave open is open."""
        return "unknown" if self.unsent else "judgement"

    def until(self, last: Agreement) -> tuple[Agreement, ...]:
        """The wordings that may govern the acts where nothing after one has a say; none where
        there are no acts."""
        earlier = tuple(one for one in self.bearing if one.version < last.version)
        return (*earlier, last) if self.acts else ()

    def since_place(self, way: Way) -> int | None:
        """The place on a way of the first wording under which it is open who is bound."""
        if not self.acts:
            return None
        return sum(self.since is not None and one.version < self.since for one in way.held)


@dataclass(frozen=True, slots=True)
class _Act:
    """An act, the place of an earlier wording that it was done or begun under, and the places of
    the later ones that lead elsewhere, and of those where the last does not lead too; `unlike`: of
    all that may govern it, one for each thing that it may lead to; `behind`: that it does so by a
    rescission after it, which rests on it."""

    event: Recorded
    place: int
    moved: tuple[int, ...] = ()
    apart: tuple[int, ...] = ()
    unlike: tuple[int, ...] = ()
    behind: bool = False

    def governing(self, way: Way) -> list[Agreement]:
        """The wordings that may govern it, but for the last and those that lead where it does."""
        return [way.held[place] for place in (self.place, *self.apart)]


def acts_before(question: Question, walk: Walk, way: Way) -> Before:
    """The acts before the changes on the way that bear on the question."""
    if len(way.held) == 1:
        return Before()
    if question.name in OF_THE_PAST and absent(question, way.last):
        # what it did or was owed may be left to settle
        return Before((question.party,), way.held[:-1])
    found = _acts(question, walk, way)
    acts = sorted(found, key=lambda one: (one.event.own_day or date.min, one.event.id))
    events = {one.event.id: one.event for one in acts}
    sure = {one.event.id for one in acts if one.place in places_told(one.event, way)}
    apart = (one for act in acts for one in act.governing(way))
    under = (place for act in acts for place in (act.place, *act.moved))
    return Before(
        tuple(events),
        _in_turn(apart),
        tuple(event for id_, event in events.items() if id_ not in sure),
        any(one.behind or is_on_both(one.event, way) for one in acts),
        min((way.held[place].version for one in acts for place in one.moved), default=None),
        _in_turn(way.held[place] for place in under if place < len(way.taken)),
        {id_: _options([one for one in acts if one.event.id == id_], way) for id_ in events},
    )


def _options(several: Sequence[_Act], way: Way) -> tuple[Agreement, ...]:
    """The wordings that may govern one act, but for those that lead where an earlier one does."""
    return _in_turn(way.held[place] for one in several for place in one.unlike)


def _in_turn(several: Iterable[Agreement]) -> tuple[Agreement, ...]:
    """Each once, the first first."""
    by_day = {one.version: one for one in several}
    return tuple(by_day[day] for day in sorted(by_day))


def _acts(question: Question, walk: Walk, way: Way) -> list[_Act]:
    """The acts done or begun under an earlier wording on the way, once for each such wording, of
    the kinds that the rules read for the question under some wording: those of the past that bear
    on it, else those by which a later wording has others be bound, or other periods."""
    made = [QUESTIONS[question.name](question, one, walk.counted) for one in way.held]
    if not rests_on_who_is_bound(made[-1], walk.book):
        return []
    each = zip(made, way.held, strict=True)
    read = (part_behind(of, one, (*walk.counted, *of.events), walk.book).kinds for of, one in each)
    kinds = frozenset().union(*read)
    acts = [
        _Act(event, place)
        for event in walk.counted
        if walk.book.read_as(event.kind) in kinds and event.kind not in INERT
        for place in places(event, way)
        if place < len(way.taken)
    ]
    if question.name in OF_THE_PAST:
        return _bearing(acts, question, walk, way)
    return [one for one in _open(acts, walk, way) if one.event.id != question.event]


def rests_on_who_is_bound(inquiry: Inquiry, book: Book) -> bool:
    """Whether the rules for a question ask who has left."""
    return LEAVES in book.upstream(goals_of(inquiry, book)).kinds


def _by_kind(acts: Iterable[_Act]) -> list[list[_Act]]:
    """Those of one kind done under one wording, together."""
    found: dict[tuple[int, str], list[_Act]] = {}
    for one in acts:
        found.setdefault((one.place, one.event.kind), []).append(one)
    return list(found.values())


def _few(acts: Sequence[_Act], bear: Callable[[Sequence[_Act]], bool]) -> Sequence[_Act]:
    """Those of several acts that bear: each that does alone; of a kind, or of all, where each is
    enough for what they lead to, all of them."""
    if not acts or not bear(acts):
        return []
    kinds = [several for several in _by_kind(acts) if bear(several)]
    each = ([one for one in several if bear([one])] or several for several in kinds)
    return [one for several in each for one in several] or acts


def _open(acts: Sequence[_Act], walk: Walk, way: Way) -> list[_Act]:
    """Those among acts of which a later wording makes something else; also where that shows only
    without those of which it does so, since another has led to the same already."""
    found: list[_Act] = []
    while True:
        known = _ids(found)
        left = [one for one in acts if one.event.id not in known]
        under = ([one for one in left if one.place == place] for place in range(len(way.taken)))
        more = [one for several in under for one in _moved(several, walk, way, known)]
        if not more:
            return found
        found += more


def _moved(acts: Sequence[_Act], walk: Walk, way: Way, without: frozenset[str]) -> list[_Act]:
    """Those among acts under one wording of which a later one makes something else; on the record
    `without` some acts."""

    def led(several: Sequence[_Act]) -> _Act:
        return _elsewhere(several[0], _ids(several), walk, way, without)

    each = [(one, led([one])) for one in _few(acts, lambda several: bool(led(several).moved))]
    return [own if own.moved else replace(led(acts), event=one.event) for one, own in each]


def _elsewhere(
    act: _Act, ids: frozenset[str], walk: Walk, way: Way, without: frozenset[str]
) -> _Act:
    """An act with the places of the later wordings by which it, or a rescission after it that rests
    on it, leads elsewhere; `without` some acts."""
    old, later = way.held[act.place], range(act.place + 1, len(way.held))
    after = frozenset(
        one.id
        for one in walk.counted
        if one.kind == RESCISSION and min(places(one, way), default=0) > act.place
    )

    done_later = done_after(act.place, walk, way) - after - ids

    def leads(one: Agreement, other: Agreement, others: frozenset[str] = after) -> bool:
        apart = {without, without | done_later}  # an earlier wording does not judge a later act
        return any(walk.moved_of(ids, one, other, others, but) for but in apart)

    moved = tuple(n for n in later if leads(old, way.held[n]))
    several = (n for n in moved if n < len(way.taken))
    apart = tuple(n for n in several if leads(way.held[n], way.last))
    unlike = [act.place]
    for n in moved:
        if all(leads(way.held[one], way.held[n]) for one in unlike[1:]):
            unlike.append(n)
    by_itself = not after or any(leads(old, way.held[n], frozenset()) for n in moved)
    return replace(act, moved=moved, apart=apart, unlike=tuple(unlike), behind=not by_itself)


def _bearing(acts: Sequence[_Act], question: Question, walk: Walk, way: Way) -> list[_Act]:
    """Those of several acts but for which the answer would be another under one of the wordings
    that may govern them."""
    held = {way.held[n].version: way.held[n] for o in acts for n in (o.place, *o.moved)}
    held[way.last.version] = way.last

    def bear(several: Sequence[_Act]) -> bool:
        ids = _ids(several)
        others = [event for event in walk.events if event.id not in ids]
        return any(
            _led_to(question, walk, one, others) != _led_to(question, walk, one, walk.events)
            for one in held.values()
        )

    return [*_few(acts, bear)]


def _led_to(
    question: Question, walk: Walk, agreement: Agreement, events: Sequence[Recorded]
) -> tuple[object, ...]:
    """The answer under a wording; of the past it judges all acts itself."""
    if absent(question, agreement):
        return ()
    own = agreement
    if question.name in OF_THE_PAST and agreement.settled:
        key = ("unsettled", id(agreement))
        own = walk.once(key, lambda: replace(agreement, settled=()))
    return outcome(walk.sweep.asked(question, own, events))


def _ids(acts: Iterable[_Act]) -> frozenset[str]:
    return frozenset(one.event.id for one in acts)


def acts_between(walk: Walk, way: Way) -> Before:
    """The acts from before the changes on a way that leave open who is bound after them."""
    question = replace(walk.question, name="in-force", party="", event="", duty="")
    return acts_before(question, walk, way)
