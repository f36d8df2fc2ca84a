"""Ends to which a coming wording lets nobody give notice any more: the day before is the last.

By the wording of each day a notice may be given to such an end until the change, since the
earlier wording has time left for it, and not after it, since the later one had none. That is so
under some readings and not under others: what cuts the time short is a value of each world.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.sentence import sentence
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.findings.teller import MOST_COMBINATIONS
from engine.questions.readings.combinations import held_in
from engine.questions.verdict import Part
from engine.questions.versions.acts.done_later import with_acts_as_by
from engine.questions.versions.asking.worldwise import Coming, Told, carried, table, worldwise
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Change, Way, eve
from engine.wording.say import Voice

OF_RENEWAL: Final = ("certain_from", "last_notice_day")


@dataclass(frozen=True, slots=True)
class Cut:
    """A change that cuts the time short, and the worlds in which it does."""

    change: Change
    worlds: int


def cut_among(values: Iterable[tuple[Any, int]], changes: Sequence[Change]) -> list[Cut]:
    """The changes among some whose versions are values, with their worlds."""
    own = {change.new.version: change for change in changes}
    return [Cut(own[version], where) for version, where in values if version is not None]


def uncut(found: Inquired) -> Part:
    """By what the time for the next notice is cut short, by one wording alone: nothing."""
    return Part("cut", ((None, found.verdict.worlds.all),))


def open_ends(found: Inquired) -> Part:
    """The ends to which notice may be given on the day asked about or later, with the last day
    for it, the first end first, in each world."""
    windows = [
        row for row in found.ledger.store.of("window") if isinstance(row.value("last_day"), date)
    ]
    values: parts.Values = (((), found.verdict.worlds.all),)
    for row in sorted(windows, key=lambda row: (row.value("ends"), row.value("last_day"))):
        ends, last, there = row.value("ends"), row.value("last_day"), row.truth.yes
        if last >= found.question.on:
            more = [((*told, (ends, last)), where & there) for told, where in values]
            values = parts.merged([*more, *((told, where & ~there) for told, where in values)])
    return Part("ends", values)


def next_notice(change: Change, on: date, own: Told, coming: Told) -> Told:
    """The last day for the next notice by the wording of each day, the ends that are open, and
    the version that cuts the time for the next of them short.

    A change after the day asked about does where the earlier wording has its last day on it or
    after it, and from it on nobody may leave by that end any more. A last day for a notice for any
    day is none where the later wording lets it go on the day after.
    """
    day = max(change.day, on)
    (last, ends, by), (later, later_ends, later_by) = own, coming
    goes_on = last == eve(change.day) and later is not None and not (ends or later_ends)
    if last is not None and last < day and not goes_on:
        closed = [one for one in ends if one[1] < day]
        return last, tuple(sorted([*closed, *later_ends])), by
    if last is None or later is None or not ends or not later_ends or change.day <= on:
        return coming
    (end, _), (later_end, later_day) = ends[0], later_ends[0]
    if later_end <= end:
        return later_day, later_ends, later_by if later_day == later else None
    cut = (end, eve(change.day))
    return cut[1], (cut, *later_ends), change.new.version


def renewal_on_the_way(
    found: Inquired, way: Way, walk: Walk
) -> tuple[Inquired, list[Change], list[Cut]]:
    """Until when a notice keeps a period from beginning, by the wording of each day, the changes
    that have a say in it, and those that cut it short."""
    taken = [one for one in way.taken if one.verdict == "yes"]
    if not taken or not found.inquiry.regulated:
        return found, [], []
    told = _of_renewal(found, way.held[0], walk)
    moved = []
    for change in taken:
        before = told
        told = worldwise(_last_for(change), told, _of_renewal(found, change.new, walk))
        moved += [change] if dict(told.values) != dict(before.values) else []
    own = walk.on_the_way(found.agreement)
    if dict(told.values) == dict(_of_renewal(found, own, walk).values):
        moved = []
    of_parts = {part.name: part for part in found.parts}
    for place, name in enumerate(OF_RENEWAL):
        values = parts.merged((one[place], where) for (_, one), where in told.values)
        of_parts[name] = replace(of_parts[name], values=values)
    cut = cut_among(parts.merged((one[2], where) for (_, one), where in told.values), taken)
    return replace(found, parts=tuple(of_parts.values())), moved, cut


def _last_for(change: Change) -> Callable[..., tuple[bool, Told]]:
    """From when a period is certain, the last day for notice, and what cuts that short."""

    def both(one: tuple[bool, Told], other: tuple[bool, Told]) -> tuple[bool, Told]:
        (_, last, _), (_, later, _) = one[1], other[1]
        if last is None or later is None or later >= change.day:
            return other
        if last < change.day:
            return one
        return one[0], (change.day, eve(change.day), change.new.version)

    return both


def _of_renewal(found: Inquired, agreement: Agreement, walk: Walk) -> Coming:
    """The days by one wording, in the worlds of the answer; acts led to what they do in that."""
    if agreement.version == walk.on_the_way(found.agreement).version:
        return table(found, OF_RENEWAL, [uncut(found)])
    other = walk.record.asked(walk.question, with_acts_as_by(agreement, found.agreement, walk))
    return carried(table(other, OF_RENEWAL, [uncut(other)]), found.verdict.worlds)


def told_of_cut(several: Iterable[Cut], worlds: Worlds, voice: Voice) -> list[str]:
    """That each change cuts the time short, under which readings, and what is for a person."""
    said = []
    for one in several:
        named = {"version": one.change.new.version, "held": one.change.old.version}
        days = {"day": one.change.day, "last": eve(one.change.day)}
        if one.worlds & worlds.arguable:
            said.append(said_under("version.cut", one.worlds, worlds, voice, **named, **days))
    return list(dict.fromkeys(said))


def said_under(key: str, where: int, worlds: Worlds, voice: Voice, **values: Any) -> str:
    """A sentence, with the readings under which it holds where that is not all arguable ones."""
    says = voice.say(sentence(key, **values))
    held = held_in(where & worlds.arguable or where, worlds)
    if not held:
        return says
    each = [" + ".join(f"{fork}-{one}" for fork, one in some.items()) for some in held]
    readings = voice.listed(each, word="or", most=MOST_COMBINATIONS)
    return voice.say(sentence("version.by-readings", readings=readings, says=says))
