"""What an answer says of the days from a later change on: what the wording then in force says.

The wording of a day speaks for what is done or falls due on it. An answer about a day names
days after it too: the last that is certain, the last for the next notice. Those from the day
of a later change on are asked of the wording that the change brings, on the day on which it
comes, supposing that nothing more is done than what is recorded.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from engine.inference.worlds import Worlds, worlds
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.questions.ask import Inquired, inquire
from engine.questions.parts import Values, merged
from engine.questions.question import Question
from engine.questions.verdict import Part
from engine.questions.versions.absent import absent
from engine.questions.versions.earlier import Before, acts_between
from engine.questions.versions.governing import Governing
from engine.questions.versions.standing import Change, Walk, eve

Told = tuple[Any, ...]
"""The values of the parts that look ahead, in one world, in the order of PARTS."""
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "in-force": ("until", "renews", "period_ends"),
    "termination": ("next_last_day",),
    "notice": ("next_last_day",),
}
"""The parts of an effect that name days after the day asked about."""
OF_ONE_LEFT_OUT: Final[Mapping[str, Told]] = {
    "in-force": (None, False, None),
    "termination": (None,),
    "notice": (None,),
}
"""What a wording says of a party that it leaves out: nothing renews the agreement for it."""


@dataclass(frozen=True, slots=True)
class Coming:
    """What a later wording says: where it says yes, and its parts, by its own worlds."""

    worlds: Worlds
    values: tuple[tuple[tuple[bool, Told], int], ...]


@dataclass(slots=True)
class Ahead:
    """Later changes as one answer meets them, and which of them have moved what it says."""

    walk: Walk
    futures: Sequence[Sequence[Change]]
    """On each way, the changes after the version asked under, in turn."""
    moved: list[Change] = field(default_factory=list)
    acts: Before | None = None

    def bounded(self, found: Inquired) -> Inquired:
        """The same with what lies after the later changes as the wordings then have it."""
        names = PARTS.get(found.question.name, ())
        if not names or not any(self.futures) or not found.inquiry.regulated:
            return found
        own = _table(found, names)
        each = [self._along(found.question, own, way) for way in self.futures]
        together = _worldwise(_agreed(found.question.name), *each)
        parts = {p.name: p for p in found.parts}
        for place, name in enumerate(names):
            values = merged((told[place], worlds) for (_, told), worlds in together.values)
            parts[name] = replace(parts[name], values=values)
        return replace(found, parts=tuple(parts.values()))

    def _along(self, question: Question, own: Coming, way: Sequence[Change]) -> Coming:
        if not way:
            return own
        change, later = way[0], way[1:]
        day = max(change.day, question.on)
        coming = self._coming(question.name, change.new, day)
        coming = self._along(replace(question, on=day), coming, later)
        joined = JOINED[question.name]

        def both(one: tuple[bool, Told], other: tuple[bool, Told]) -> tuple[bool, Told]:
            has_begun = change.day <= question.on
            if has_begun and not other[0]:
                return one
            return one[0], joined(day, one, other, self.disputed)

        found = _worldwise(both, own, _carried(coming, own.worlds))
        if dict(found.values) != dict(own.values) and change not in self.moved:
            self.moved.append(change)
        return found

    def _coming(self, name: str, agreement: Agreement, day: date) -> Coming:
        """The question on the day of the change, on what is recorded by the day asked about."""
        names = PARTS[name]
        asked = self.asked_then(agreement, day)
        if absent(asked, agreement):
            nothing = (False, OF_ONE_LEFT_OUT[name])
            one = worlds(())
            return Coming(one, ((nothing, one.all),))
        walk = self.walk
        found = inquire(asked, agreement, walk.counted, walk.book, walk.executor)
        coming = _table(found, names)
        return _while_bound(coming) if name == "in-force" else coming

    def disputed(self) -> Before:
        """The acts on record that lead elsewhere by a later wording; looked for when needed."""
        if self.acts is None:
            self.acts = acts_between(self.walk)
        return self.acts

    def asked_then(self, agreement: Agreement, day: date) -> Question:
        """The question as it is asked under a later wording on its first day."""
        asked = self.walk.question
        readings = {f: r for f, r in asked.readings.items() if f in agreement.forks}
        return replace(asked, on=day, sent=None, received=None, ends_by=None, readings=readings)


def futures(found: Governing, agreement: Agreement, walk: Walk) -> tuple[tuple[Change, ...], ...]:
    """The changes after a version, on each way on which an answer under it is given.

    After the day asked about, but for a question about a notice: what may be done next is asked
    of the wording in force now. Who is bound, where an act keeps that between two wordings, is
    told of each as it stands.
    """
    on, name = walk.question.on, walk.question.name
    each: dict[tuple[date, ...], tuple[Change, ...]] = {}
    for way in walk.ways(NEVER):
        place = sum(change.day <= on for change in way.taken)
        between = found.why == "acts-before"
        if name == "notice" or (name == "termination" and between):
            place = next((n for n, one in enumerate(way.held) if one is agreement), place)
        elif not between and way.held[place].version != agreement.version:
            continue
        coming = way.taken[place:]
        each.setdefault(tuple(one.new.version for one in coming), coming)
    return tuple(each.values())


def _table(found: Inquired, names: Sequence[str]) -> Coming:
    """Where an answer is yes, and the parts with these names, world by world."""
    worlds = found.verdict.worlds
    parts = {part.name: part for part in found.parts}
    rows: list[tuple[tuple[Any, ...], int]] = [((), worlds.all)]
    for values in (_yes(found), *(_everywhere(parts[name], worlds) for name in names)):
        rows = [
            ((*before, value), seen & where)
            for before, seen in rows
            for value, where in values
            if seen & where
        ]
    return Coming(worlds, merged(((told[0], told[1:]), where) for told, where in rows))


def _while_bound(coming: Coming) -> Coming:
    """The same, without what is told of somebody whom the wording does not bind."""
    told = ((yes, told if yes else (None,) * len(told)) for (yes, told), _ in coming.values)
    seen = (where for _, where in coming.values)
    return Coming(coming.worlds, merged(zip(told, seen, strict=True)))


def _yes(found: Inquired) -> Values:
    worlds = found.verdict.worlds
    return (True, found.verdict.yes), (False, worlds.all & ~found.verdict.yes)


def _everywhere(part: Part, worlds: Worlds) -> Values:
    covered = 0
    for _, seen in part.values:
        covered |= seen
    return (*part.values, (None, worlds.all & ~covered))


def _worldwise(function: Callable[..., Any], *several: Coming) -> Coming:
    """A function of what several say in the same world."""
    rows: list[tuple[tuple[Any, ...], int]] = [((), several[0].worlds.all)]
    for one in several:
        rows = [
            ((*before, told), seen & where)
            for before, seen in rows
            for told, where in one.values
            if seen & where
        ]
    return Coming(several[0].worlds, merged((function(*told), where) for told, where in rows))


def _carried(coming: Coming, worlds: Worlds) -> Coming:
    """The same in the worlds of another run: a fork that both know has the same reading in both.

    Where a fork that only the later wording knows moves it, the careful value: the earliest day.
    """
    if coming.worlds == worlds:
        return coming
    return Coming(worlds, merged(_by_readings(coming, worlds)))


def _by_readings(coming: Coming, worlds: Worlds) -> Iterator[tuple[Any, int]]:
    theirs = coming.worlds
    known = {choice.fork: choice for choice in worlds.choices}
    moving = [
        choice
        for choice in theirs.choices
        if choice.fork in known
        and any(theirs.depends_on(seen, choice.fork) for _, seen in coming.values)
    ]
    for readings in itertools.product(*(known[one.fork].readings for one in moving)):
        ours, seen = worlds.arguable, theirs.arguable
        for choice, reading in zip(moving, readings, strict=True):
            ours &= worlds.where(choice.fork, reading)
            held = reading if reading in choice.readings else choice.main
            seen &= theirs.where(choice.fork, held)
        yield _careful([told for told, where in coming.values if where & seen]), ours
    for place, (fork, reading) in enumerate(worlds.weak):
        there = _world_of(theirs, fork, reading)
        told = next(told for told, where in coming.values if where & there)
        yield told, worlds.weak_world(place)


def _world_of(worlds: Worlds, fork: str, reading: str) -> int:
    """The world with one reading, the rest at main; that of main where nobody tries it."""
    if (fork, reading) in worlds.weak:
        return worlds.weak_world(worlds.weak.index((fork, reading)))
    tried = any(one.fork == fork and reading in one.readings for one in worlds.choices)
    return worlds.world({fork: reading} if tried else {})


def _careful(several: Sequence[tuple[bool, Told]]) -> tuple[bool, Told]:
    """Yes only where all say so; of days the earliest; None where other values differ."""
    told = zip(*(values for _, values in several), strict=True)
    return all(yes for yes, _ in several), tuple(_least(list(one)) for one in told)


def _least(values: list[Any]) -> Any:
    days = [one for one in values if isinstance(one, date)]
    if days:
        return min(days)
    return values[0] if all(one == values[0] for one in values) else None


def _agreed(name: str) -> Callable[..., tuple[bool, Told]]:
    """What several ways say together: the last day certain on all; other parts if all agree."""

    def together(*several: tuple[bool, Told]) -> tuple[bool, Told]:
        told = [list(one) for one in zip(*(values for _, values in several), strict=True)]
        shared = [one[0] if all(v == one[0] for v in one) else None for one in told]
        if name == "in-force":
            shared[0] = _least(told[0])
        return several[0][0], tuple(shared)

    return together


def _in_force(
    day: date, own: tuple[bool, Told], coming: tuple[bool, Told], disputed: Callable[[], Any]
) -> Told:
    """The last day that is certain, whether it is renewed after it, when the period ends.

    Certain is what both wordings make so, each for its own days. Whom an earlier notice has let
    go by one wording alone, the other may renew it for: which of them decides is open.
    """
    (until, renews, ends), (bound, (later, renewed, later_ends)) = own[1], coming
    last = eve(day)
    if not own[0] or (until is not None and until < last):
        return until, renews, ends
    if not bound:
        over = renewed is False or (until == last and renews is False)
        return last, False if over else None, ends
    first = min((one for one in (until, later) if one is not None), default=None)
    if first != later:
        renewed = True if renews else None
    elif renewed is not (True if first != until else renews) and disputed().acts:
        renewed = None
    return first, renewed, later_ends if ends is None or ends > last else ends


def _next_notice(
    day: date, own: tuple[bool, Told], coming: tuple[bool, Told], _: Callable[[], Any]
) -> Told:
    """The last day for the next notice: that of the wording in force on it."""
    (last,) = own[1]
    return own[1] if last is not None and last < day else coming[1]


JOINED: Final = {"in-force": _in_force, "termination": _next_notice, "notice": _next_notice}
