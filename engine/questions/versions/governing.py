"""Which versions govern a question: that of the day it is about, or those between which it is open.

An act is judged by the wording in force on the day it was done, a payment by that of its year,
what may be done by that of the day asked about. Where acts done before a change still bear on
what is asked after it, the question is asked under both wordings.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions.ask import Inquired, inquire
from engine.questions.event_roles import EXCUSING, INERT, LEAVING, QUESTION_OF
from engine.questions.payment_year import asked_year
from engine.questions.question import Question
from engine.questions.readings.readings import dependence
from engine.questions.record import days_told
from engine.questions.versions.absent import absent
from engine.questions.versions.merged import stretches
from engine.questions.versions.standing import Change, Walk, Way, by_versions, eve

Why = Literal["", "change-open", "acts-before"]
OF_AN_EVENT: Final = frozenset(QUESTION_OF.values())
OF_THE_PAST: Final = ("excuse", "penalty", "rescission", "repayment")
"""Questions that rest on what was done or left undone, whenever that was."""
OF_THE_BOUND: Final = ("in-force", "termination", "renewal", "payment")
"""Questions that rest on who is still bound."""


@dataclass(frozen=True, slots=True)
class Governing:
    """The versions that a question is asked under, the ways to them, and why there are several.

    `acts` are the events before a change that keep the question between two wordings; `on_both`:
    that one of them lies on both sides, sent before the change and received after it.
    """

    versions: tuple[Agreement, ...]
    changes: tuple[Change, ...]
    why: Why = ""
    acts: tuple[str, ...] = ()
    on_both: bool = False

    @property
    def open_changes(self) -> tuple[Change, ...]:
        """The changes of which nobody can say yet whether they are valid."""
        return tuple(one for one in self.changes if one.verdict not in ("yes", "no"))


def governing(question: Question, walk: Walk) -> Governing:
    """The version that a question is asked under; several where that is open."""
    ways = [way for day in _days(question, walk) for way in walk.ways(day)]
    versions = tuple({way.last.version: way.last for way in ways}.values())
    changes = by_versions(change for way in ways for change in way.changes)
    found = Governing(versions, changes)
    if found.open_changes and len(versions) > 1:
        return replace(found, why="change-open")
    if len(versions) > 1:
        own = of_its_day(question, walk, ways[-1], versions)
        if own is None:
            return replace(found, why="acts-before")
        found, versions = replace(found, versions=(own,)), (own,)
    if question.name == "renewal":
        versions = _of_last_notice(question, walk, ways[-1])
        found = replace(found, versions=versions, why="acts-before" if len(versions) > 1 else "")
        if found.why:
            return found
    acts, earlier = _before(question, walk, ways[-1])
    if not acts:
        return found
    on_both = any(_is_on_both(event, ways[-1]) for event in walk.counted if event.id in acts)
    return Governing((*earlier, *versions), changes, "acts-before", acts, on_both)


def of_its_day(
    question: Question, walk: Walk, way: Way, versions: Sequence[Agreement]
) -> Agreement | None:
    """Of versions that share the year of a payment, that in whose own days it falls due.

    None where it is not certain that the same is owed under each, or that it falls due in the
    days of one: what fell due before a change keeps its day.
    """
    if question.name != "payment":
        return None
    own = {one.version: _asked_of(question, walk, one) for one in versions}
    owed = [outcome(found) for found in own.values()]
    if any(one[0] != "yes" or one != owed[0] for one in owed):
        return None
    for one, span in zip(way.held, stretches(way), strict=True):
        days = days_of("due", own[one.version]) if one.version in own else []
        if days and all(span.has(day) for day in days):
            return one
    return None


def _days(question: Question, walk: Walk) -> tuple[date, ...]:
    """The days whose wording governs: one, or the first and the last of a stretch."""
    on = question.on
    if question.name in OF_AN_EVENT and question.event:
        return _days_of_event(question, walk) or (on,)
    if question.name == "payment":
        year = asked_year(question)
        return date(year, 1, 1), date(year, 12, 31)
    if question.name == "renewal" and question.for_year:
        return _days_of_renewal(question.for_year, walk.versions)
    if question.name == "termination":
        days = (question.sent or question.received or on, question.received or on)
        return min(days), max(days)
    return (on,)


def _days_of_renewal(year: int, versions: Sequence[Agreement]) -> tuple[date, ...]:
    """Whether a period begins was settled before it did; where it begins on another day than
    1 January, any day of the year may be the last before it."""
    begins = {
        (term.values["from_"].month, term.values["from_"].day)
        for one in versions
        for term in one.terms
        if term.kind == "period" and isinstance(term.values["from_"], date)
    }
    eve_of_year = date(year - 1, 12, 31)
    return (eve_of_year,) if begins == {(1, 1)} else (eve_of_year, date(year, 12, 31))


def _of_last_notice(question: Question, walk: Walk, way: Way) -> tuple[Agreement, ...]:
    """The version in force on its own last day for notice; both where that is neither's.

    A later wording opens no window that had closed before it came.
    """
    held, begins = list(way.held), [change.day for change in way.taken]
    while begins:
        days = _last_notice_days(question, walk, held[-1])
        if not days or min(days) >= begins[-1]:
            break
        earlier = _last_notice_days(question, walk, held[-2])
        if max(days) >= begins[-1] or not earlier or max(earlier) >= begins[-1]:
            return held[-2], held[-1]
        held.pop()
        begins.pop()
    return (held[-1],)


def _last_notice_days(question: Question, walk: Walk, agreement: Agreement) -> list[date]:
    """The last day for a notice that keeps the period from beginning, by arguable readings."""
    return days_of("last_notice_day", _asked_of(question, walk, agreement))


def _asked_of(question: Question, walk: Walk, agreement: Agreement) -> Inquired:
    readings = {f: r for f, r in question.readings.items() if f in agreement.forks}
    asked = replace(question, readings=readings)
    return inquire(asked, agreement, walk.events, walk.book, walk.executor)


def days_of(name: str, found: Inquired) -> list[date]:
    """The days that a part of the effect has, by arguable readings."""
    part = next((one for one in found.parts if one.name == name), None)
    among = found.verdict.worlds.arguable
    values = part.values if part else ()
    return [day for day, worlds in values if worlds & among and isinstance(day, date)]


def _days_of_event(question: Question, walk: Walk) -> tuple[date, ...]:
    """An amendment is judged under the version that it amends."""
    for old, new in zip(walk.versions, walk.versions[1:], strict=False):
        change = walk.change(old, new)
        if question.name == "amendment" and change.event == question.event:
            return (eve(min(change.day, new.first_day)),)
    for event in walk.counted:
        if event.id == question.event:
            return days_told(event)
    return ()


def _before(
    question: Question, walk: Walk, way: Way
) -> tuple[tuple[str, ...], tuple[Agreement, ...]]:
    """The acts before the changes on the way that bear on the question, and their wordings."""
    if len(way.held) == 1:
        return (), ()
    if question.name in OF_THE_PAST and absent(question, way.last):
        return (question.party,), way.held[:-1]  # what it did or was owed may be left to settle
    acts = list(_acts(question, walk, way))
    if question.name in OF_THE_BOUND:
        acts = [(event, old) for event, old in acts if _moved(event, old, walk, way.last)]
    ids = tuple(dict.fromkeys(event.id for event, _ in acts))
    return ids, tuple({old.version: old for _, old in acts}.values())


def _acts(question: Question, walk: Walk, way: Way) -> Iterator[tuple[Recorded, Agreement]]:
    """The acts done or begun under an earlier wording on the way, each with every such wording."""
    for event in walk.counted:
        if _bears(event, question):
            earlier = (place for place in _places(event, way) if place < len(way.taken))
            yield from ((event, way.held[place]) for place in earlier)


def _places(event: Recorded, way: Way) -> list[int]:
    """The places of the wordings in force on the days of an act: as it was sent, and received."""
    days = [change.day for change in way.taken]
    return sorted({sum(day <= one for day in days) for one in days_told(event)})


def _is_on_both(event: Recorded, way: Way) -> bool:
    return len(_places(event, way)) > 1


def _bears(event: Recorded, question: Question) -> bool:
    if question.name in OF_THE_BOUND:
        return event.kind in LEAVING
    if question.name == "excuse":
        return event.kind in EXCUSING
    return question.name in OF_THE_PAST and event.kind not in INERT


def _moved(event: Recorded, old: Agreement, walk: Walk, new: Agreement) -> bool:
    """Whether a change moves what an earlier act led to; of a notice that can be asked."""
    if event.kind != "termination-notice":
        return True
    under = [_notice(event, walk, agreement) for agreement in (old, new)]
    return outcome(under[0]) != outcome(under[1])


def _notice(event: Recorded, walk: Walk, agreement: Agreement) -> Inquired:
    asked = walk.question
    readings = {f: r for f, r in asked.readings.items() if f in agreement.forks}
    question = Question(
        "notice",
        asked.on,
        known_on=asked.known_on,
        as_of=asked.as_of,
        event=event.id,
        readings=readings,
    )
    return inquire(question, agreement, walk.events, walk.book, walk.executor)


def outcome(found: Inquired) -> tuple[object, ...]:
    """What a notice leads to under each reading; not what another one would."""
    parts = [part.name for part in found.parts if part.asked_for]
    rests = dependence(found.agreement, found.verdict, found.parts)
    each = [
        (one.readings, one.answer, [one.effect.get(part) for part in parts])
        for one in rests.outcomes
    ]
    return found.verdict.answer, each


def over_before(found: Inquired, day: date) -> bool:
    """Whether a notice has surely ended what it ends before a day."""
    judged = found.verdict
    among = judged.worlds.arguable
    ends = next(part for part in found.parts if part.name == "ends")
    days = [value for value, worlds in ends.values if worlds & among]
    sure = judged.yes & among == among
    return sure and all(isinstance(one, date) and one < day for one in days)


def acts_between(walk: Walk) -> tuple[str, ...]:
    """The acts from before a change that leave open who is bound after it."""
    question = replace(walk.question, name="in-force", party="", event="", duty="")
    acts, _ = _before(question, walk, walk.ways(NEVER)[-1])
    return acts


def bound_is_open(walk: Walk) -> bool:
    """Whether an act from before a change leaves open who is bound after it."""
    return bool(acts_between(walk))
