"""The acts before a change of wording that bear on what is asked after it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions.event_roles import EXCUSING, INERT, LEAVING, ON_A_BREACH
from engine.questions.question import Question
from engine.questions.versions.absent import absent
from engine.questions.versions.parted import RESCISSION
from engine.questions.versions.placed import is_on_both, places, places_told
from engine.questions.versions.standing import Walk
from engine.questions.versions.way import Way

OF_THE_PAST: Final = ("excuse", "penalty", "rescission", "repayment")
"""Questions that rest on what was done or left undone, whenever that was."""
OF_THE_BOUND: Final = ("in-force", "termination", "renewal", "payment")
"""Questions that rest on who is still bound."""


@dataclass(frozen=True, slots=True)
class Before:
    """The acts before changes that bear on a question, and the wordings before the last that may
    govern them: those that they were done under, and of who is bound the later ones that lead
    elsewhere, the first of all from the version `since` on. `unsent`: those that are before a
    change only if they were sent then; `on_both`: that one of them lies, or may lie, on both sides
    of one; `bearing`: with the later wordings that lead where the last does."""

    acts: tuple[str, ...] = ()
    versions: tuple[Agreement, ...] = ()
    unsent: tuple[Recorded, ...] = ()
    on_both: bool = False
    since: date | None = None
    bearing: tuple[Agreement, ...] = ()

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
    the later ones that lead elsewhere, and of those where the last does not lead too; `behind`:
    that it does so by a rescission after it, which rests on it."""

    event: Recorded
    place: int
    moved: tuple[int, ...]
    apart: tuple[int, ...]
    behind: bool = False

    def governing(self, way: Way) -> list[Agreement]:
        """The wordings that may govern it, but for the last and those that lead where it does."""
        return [way.held[place] for place in (self.place, *self.apart)]


def acts_before(question: Question, walk: Walk, way: Way, weighed: Collection[date] = ()) -> Before:
    """The acts before the changes on the way that bear on the question.

    `weighed` are the wordings that it is asked under anyhow: of those under others alone.
    """
    if len(way.held) == 1:
        return Before()
    if question.name in OF_THE_PAST and absent(question, way.last):
        # what it did or was owed may be left to settle
        held = tuple(one for one in way.held[:-1] if one.version not in weighed)
        return Before((question.party,), held) if held else Before()
    acts = [
        one
        for one in _acts(question, walk, way)
        if any(version.version not in weighed for version in one.governing(way))
    ]
    events = {one.event.id: one.event for one in acts}
    sure = {one.event.id for one in acts if one.place in places_told(one.event, way)}
    apart = (one for act in acts for one in act.governing(way))
    under = (place for act in acts for place in (act.place, *act.moved))
    return Before(
        tuple(events),
        tuple(one for one in _in_turn(apart) if one.version not in weighed),
        tuple(event for id_, event in events.items() if id_ not in sure),
        any(one.behind or is_on_both(one.event, way) for one in acts),
        min((way.held[place].version for one in acts for place in one.moved), default=None),
        _in_turn(way.held[place] for place in under if place < len(way.taken)),
    )


def _in_turn(several: Iterable[Agreement]) -> tuple[Agreement, ...]:
    """Each once, the first first."""
    by_day = {one.version: one for one in several}
    return tuple(by_day[day] for day in sorted(by_day))


def _acts(question: Question, walk: Walk, way: Way) -> Iterator[_Act]:
    """The acts done or begun under an earlier wording on the way, once for each such wording; where
    it is asked who is bound, those of which a later one makes something else."""
    if question.name in OF_THE_BOUND:
        for event in walk.counted:
            if event.kind in LEAVING:
                each = (_moved(event, place, walk, way) for place in places(event, way))
                yield from (one for one in each if one.moved)
        yield from _behind(walk, way)
        return
    for event in walk.counted:
        if _bears(event, question):
            earlier = (place for place in places(event, way) if place < len(way.taken))
            yield from (_Act(event, place, (), ()) for place in earlier)


def _moved(event: Recorded, place: int, walk: Walk, way: Way) -> _Act:
    old, later = way.held[place], range(place + 1, len(way.held))
    moved = tuple(n for n in later if walk.moved(event, old, way.held[n]))
    several = (n for n in moved if n < len(way.taken))
    apart = tuple(n for n in several if walk.moved(event, way.held[n], way.last))
    return _Act(event, place, moved, apart)


def _behind(walk: Walk, way: Way) -> Iterator[_Act]:
    """What was done under an earlier wording of a breach on which somebody rescinds after it, where
    a later one would have the rescission lead elsewhere."""
    rescissions = [event for event in walk.counted if event.kind == RESCISSION]
    of_breaches = [event for event in walk.counted if event.kind in ON_A_BREACH]
    for place in range(len(way.taken)) if rescissions else ():
        acts = [event for event in of_breaches if place in places(event, way)]
        later = (one for one in rescissions if min(places(one, way), default=0) > place)
        for found in (_moved(one, place, walk, way) for one in later if acts):
            if found.moved:
                yield from (replace(found, event=event, behind=True) for event in acts)


def _bears(event: Recorded, question: Question) -> bool:
    if question.name == "excuse":
        return event.kind in EXCUSING
    return question.name in OF_THE_PAST and event.kind not in INERT


def acts_between(walk: Walk) -> Before:
    """The acts from before a change that leave open who is bound after it."""
    question = replace(walk.question, name="in-force", party="", event="", duty="")
    return acts_before(question, walk, walk.ways(NEVER)[-1])
