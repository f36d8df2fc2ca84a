"""What an answer says of the days from a later change on: what the wording then in force says.

The wording of a day speaks for what is done or falls due on it. An answer about a day names
days after it too: the last that is certain, the last for the next notice. Those from the day
of a later change on are asked of the wording that the change brings, on the day on which it
comes, supposing that nothing more is done than what is recorded.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from engine.inference.worlds import worlds
from engine.model.agreement import Agreement
from engine.model.calendar import LONG_AGO, NEVER
from engine.questions.ask import Inquired
from engine.questions.in_force import ENDLESS, last_certain
from engine.questions.on_record import own_readings
from engine.questions.parts import merged
from engine.questions.question import Question
from engine.questions.verdict import Part
from engine.questions.versions.acts.earlier import Before, acts_between
from engine.questions.versions.answers.governed_by import Governing
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.asking.worldwise import (
    Coming,
    Told,
    carried,
    least,
    table,
    worldwise,
)
from engine.questions.versions.days.cut import Cut, cut_among, next_notice, open_ends, uncut
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Change, eve

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "in-force": ("until", "renews", "period_ends"),
    "termination": ("next_last_day",),
    "notice": ("next_last_day",),
}
"""The parts of an effect that name days after the day asked about."""
NONE: Final = LONG_AGO
"""In place of the last day that is certain, where none is: the careful one of several."""
OF_ONE_LEFT_OUT: Final[Mapping[str, Told]] = {
    "in-force": (None, False, None),
    "termination": (None, (), None),
    "notice": (None, (), None),
}
"""What a wording says of a party that it leaves out: nothing renews the agreement for it."""


@dataclass(slots=True)
class Ahead:
    """Later changes as one answer meets them, and which of them have moved what it says."""

    walk: Walk
    futures: Sequence[Sequence[Change]]
    """On each way, the changes after the version asked under, in turn."""
    moved: list[Change] = field(default_factory=list)
    cut: list[Cut] = field(default_factory=list)
    """Those from which on nobody can give notice any more to an end that was next."""
    acts: Sequence[Before] | None = None

    def bounded(self, found: Inquired) -> Inquired:
        """The same with what lies after the later changes as the wordings then have it."""
        names = PARTS.get(found.question.name, ())
        if not names or not any(self.futures) or not found.inquiry.regulated:
            return found
        own = _told_by(found)
        each = [self._along(found.question, own, way) for way in self.futures]
        together = worldwise(_agreed(found.question.name), *each)
        parts = {p.name: p for p in found.parts}
        for place, name in enumerate(names):
            values = merged((_day(told[place]), worlds) for (_, told), worlds in together.values)
            parts[name] = replace(parts[name], values=values)
        if found.question.name != "in-force":
            values = merged((told[-1], worlds) for (_, told), worlds in together.values)
            self.cut = cut_among(values, [change for way in self.futures for change in way])
        return replace(found, parts=tuple(parts.values()))

    def _along(self, question: Question, own: Coming, way: Sequence[Change]) -> Coming:
        if not way:
            return own
        change, later = way[0], way[1:]
        day = max(change.day, question.on)
        coming = self._coming(question.name, change.new, day)
        coming = self._along(replace(question, on=day), coming, later)

        def both(one: tuple[bool, Told], other: tuple[bool, Told]) -> tuple[bool, Told]:
            has_begun = change.day <= question.on
            if has_begun and not other[0]:
                return one
            if question.name == "in-force":
                return one[0], _in_force(day, one, other, self.disputed)
            return one[0], next_notice(change, question.on, one[1], other[1])

        found = worldwise(both, own, carried(coming, own.worlds))
        if _shown(found, question.name) != _shown(own, question.name) and change not in self.moved:
            self.moved.append(change)
        return found

    def _coming(self, name: str, agreement: Agreement, day: date) -> Coming:
        """The question on the day of the change, on what is recorded by the day asked about."""
        asked = self.asked_then(agreement, day)
        if absent(asked, agreement):
            nothing = (False, OF_ONE_LEFT_OUT[name])
            one = worlds(())
            return Coming(one, ((nothing, one.all),))
        walk = self.walk
        found = walk.record.asked(asked, agreement, walk.counted)
        coming = _told_by(found)
        return _while_bound(coming) if name == "in-force" else coming

    def disputed(self) -> Sequence[Before]:
        """The acts on record that lead elsewhere by a later wording of each way, of those that have
        some; looked for when needed."""
        if self.acts is None:
            each = [acts_between(self.walk, way) for way in self.walk.ways(NEVER)]
            self.acts = [one for one in each if one.acts]
        return self.acts

    def asked_then(self, agreement: Agreement, day: date) -> Question:
        """The question as it is asked under a later wording on its first day."""
        asked = self.walk.question
        readings = own_readings(asked.readings, agreement)
        return replace(asked, on=day, sent=None, received=None, ends_by=None, readings=readings)


def futures(found: Governing, agreement: Agreement, walk: Walk) -> tuple[tuple[Change, ...], ...]:
    """The changes after a version, on each way on which an answer under it is given.

    After the day asked about, but for a question about a notice: what may be done next is asked
    of the wording in force now. Who is bound, where an act keeps that between two wordings, is
    told of each as it stands.
    """
    on, name = walk.question.on, walk.question.name
    own = walk.on_the_way(agreement)
    each: dict[tuple[tuple[date, date], ...], tuple[Change, ...]] = {}
    for way in walk.ways(NEVER):
        place = sum(change.day <= on for change in way.taken)
        between = found.why == "acts-before"
        if name == "notice" or (name == "termination" and between):
            place = next((n for n, one in enumerate(way.held) if one is own), place)
        elif not between and way.held[place].version != own.version:
            continue
        coming = way.taken[place:]
        each.setdefault(tuple((one.new.version, one.day) for one in coming), coming)
    return tuple(each.values())


def _told_by(found: Inquired) -> Coming:
    """The parts that look ahead; with the last day for the next notice the ends that are open,
    and what cuts it short."""
    names = PARTS[found.question.name]
    if found.question.name != "in-force":
        return table(found, names, [open_ends(found), uncut(found)])
    others = [part for part in found.parts if part.name in names[1:]]
    last = last_certain(found.question, found.agreement, found.ledger)
    days = merged((NONE if day is None else day, where) for day, where in last)
    return table(found, (), [Part(names[0], days), *others])


def _day(value: Any) -> Any:
    return None if value in (NONE, ENDLESS) else value


def _shown(coming: Coming, name: str) -> Mapping[Any, int]:
    """What is told of it, in each world."""
    several = (((yes, told[: len(PARTS[name])]), where) for (yes, told), where in coming.values)
    return dict(merged(several))


def _while_bound(coming: Coming) -> Coming:
    """The same, without what is told of somebody whom the wording does not bind."""
    told = ((yes, told if yes else (None,) * len(told)) for (yes, told), _ in coming.values)
    seen = (where for _, where in coming.values)
    return Coming(coming.worlds, merged(zip(told, seen, strict=True)))


def _agreed(name: str) -> Callable[..., tuple[bool, Told]]:
    """What several ways say together: the last day certain on all; other parts if all agree."""

    def together(*several: tuple[bool, Told]) -> tuple[bool, Told]:
        told = [list(one) for one in zip(*(values for _, values in several), strict=True)]
        shared = [one[0] if all(v == one[0] for v in one) else None for one in told]
        if name == "in-force":
            shared[0] = least(told[0])
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
    if not own[0] or until < last:
        return until, renews, ends
    if not bound:
        over = renewed is False or (until == last and renews is False)
        return last, False if over else None, ends
    if later < last:
        return last, None, ends
    first = min(until, later)
    if first != later:
        renewed = True if renews else None
    elif renewed is not (True if first != until else renews) and disputed():
        renewed = None
    return first, renewed, later_ends if ends is None or ends > last else ends
