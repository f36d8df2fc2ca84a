"""Ends to which a coming wording lets nobody give notice any more: the day before is the last.

By the wording of each day a notice may be given to such an end until the change, since the
earlier wording has time left for it, and not after it, since the later one had none.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.sentence import sentence
from engine.questions import parts
from engine.questions.ask import Inquired, inquire
from engine.questions.verdict import Part
from engine.questions.versions.standing import Change, Walk, Way, by_versions, eve
from engine.questions.versions.worldwise import Coming, Told, carried, table, worldwise
from engine.wording.say import Voice

OF_RENEWAL = ("certain_from", "last_notice_day")


def end_of_next(found: Inquired) -> Part:
    """The end for which the last day for the next notice is, in each world."""
    (next_,) = (part for part in found.parts if part.name == "next_last_day")
    values = (pair for day, where in next_.values for pair in _ends(found.ledger, day, where))
    return Part("end", parts.merged(values))


def _ends(ledger: Ledger, day: Any, where: int) -> Iterator[tuple[Any, int]]:
    windows = [row for row in ledger.store.of("window") if row.value("last_day") == day]
    for window in sorted(windows, key=lambda row: row.value("ends")):
        if seen := where & window.truth.yes:
            yield window.value("ends"), seen
        where &= ~seen


def is_cut(day: date, own: Told, coming: Told) -> bool:
    """Whether a change on a day cuts short the time for the next notice: the earlier wording has
    its last day then or later, and the next end of the later wording lies after that one's."""
    (last, end), (_, later) = own, coming
    return bool(last and end and later) and last >= day and later > end


def renewal_on_the_way(found: Inquired, way: Way, walk: Walk) -> tuple[Inquired, list[Change]]:
    """Until when a notice keeps a period from beginning, by the wording of each day, and the
    changes that cut that short."""
    taken = [one for one in way.taken if one.verdict == "yes"]
    if not taken or not found.inquiry.regulated:
        return found, []
    cut: list[Change] = []
    told = _of_renewal(found, way.held[0], walk)
    for change in taken:

        def both(
            one: tuple[bool, Told], other: tuple[bool, Told], change: Change = change
        ) -> tuple[bool, Told]:
            (_, last), (_, later) = one[1], other[1]
            if last is None or later is None or later >= change.day:
                return other
            if last < change.day:
                return one
            cut.append(change)
            return one[0], (change.day, eve(change.day))

        told = worldwise(both, told, _of_renewal(found, change.new, walk))
    ends = [days for (_, days), _ in told.values]
    cut = [one for one in cut if (one.day, eve(one.day)) in ends]  # a later one may give time again
    of_parts = {part.name: part for part in found.parts}
    for place, name in enumerate(OF_RENEWAL):
        values = parts.merged((one[place], where) for (_, one), where in told.values)
        of_parts[name] = replace(of_parts[name], values=values)
    return replace(found, parts=tuple(of_parts.values())), [*by_versions(cut)]


def _of_renewal(found: Inquired, agreement: Agreement, walk: Walk) -> Coming:
    """The days by one wording, in the worlds of the answer."""
    if agreement.version != found.agreement.version:
        asked = walk.question
        readings = {f: r for f, r in asked.readings.items() if f in agreement.forks}
        own = replace(asked, readings=readings)
        other = inquire(own, agreement, walk.events, walk.book, walk.executor)
        return carried(table(other, OF_RENEWAL), found.verdict.worlds)
    return table(found, OF_RENEWAL)


def told_of_cut(changes: list[Change], voice: Voice) -> list[str]:
    """That each change cuts the time short, and what of that is for a person."""
    return [
        voice.say(
            sentence(
                "version.cut",
                day=change.day,
                last=eve(change.day),
                version=change.new.version,
                held=change.old.version,
            )
        )
        for change in changes
    ]
