"""Of wordings that share the year of a payment, that by whose days it falls due.

A wording may have a payment fall due in one part and another in several. What fell due before a
change is not raised again by the wording after it, nor is a part of it.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from engine.model.agreement import Agreement
from engine.questions.ask import Inquired
from engine.questions.lists.payables import Payable
from engine.questions.question import Question
from engine.questions.versions.asking.outcome import days_of, outcome
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Stretch, Way, stretches

Part = tuple[str, str]
"""Clause and number of a part; both empty of what is due in one."""
Days = Mapping[Part, Sequence[date]]
"""The last days of each part of a payment, over arguable readings; none where it has none."""
WHOLE: Final = ("", "")


def of_its_day(
    question: Question,
    walk: Walk,
    way: Way,
    versions: Sequence[Agreement],
    beside: Sequence[Agreement],
) -> Agreement | None:
    """Of versions that share the year of a payment, that in whose own days it falls due.

    None where it is not certain that the same is owed under each, and under those `beside` them,
    with an act by another; or that all of it falls due in the days of one: what fell due before a
    change keeps its day.
    """
    own = {one.version: (one, walk.record.asked(question, one)) for one in versions}
    owed = [outcome(found) for _, found in own.values()]
    owed += [outcome(walk.record.asked(question, one)) for one in beside]
    if any(one[0] != "yes" or one != owed[0] for one in owed):
        return None
    place = _by_its_days({version: found for version, (_, found) in own.items()}, way)
    return None if place is None else own[way.held[place].version][0]


def _by_its_days(own: Mapping[date, Inquired], way: Way) -> int | None:
    """The place on the way of the wording by which all that is owed for a year falls due.

    `own`: what each wording that shares the year answers of it; the same is owed by each. A part is
    due by the wording in whose own days its day lies, of several by the first; where wordings
    divide it otherwise, by that in whose days all of it lies, unless some of it fell due before.
    """
    spans = stretches(way)
    days = {
        place: _days(own[one.version])
        for place, one in enumerate(way.held)
        if one.version in own
    }  # fmt: skip
    if len({frozenset(parts) for parts in days.values()}) > 1:
        return _of_all_parts(days, spans)
    return _of_each_part(days, spans)


def _of_all_parts(days: Mapping[int, Days], spans: Sequence[Stretch]) -> int | None:
    """The first wording that has anything fall due in its own days, if all of it does."""
    for place, parts in days.items():
        if all(_within(own, spans[place]) for own in parts.values()):
            return place
        if any(spans[place].has(day) for own in parts.values() for day in own):
            return None
    return None


def _of_each_part(days: Mapping[int, Days], spans: Sequence[Stretch]) -> int | None:
    """The wording that has every part on the day on which it falls due by that of its day."""
    governing: dict[Part, int] = {}
    for place, parts in days.items():
        for part, own in parts.items():
            if _within(own, spans[place]):
                governing.setdefault(part, place)
    due = {part: days[place][part] for part, place in governing.items()}
    return next((p for p in sorted(governing.values(), reverse=True) if days[p] == due), None)


def _within(days: Sequence[date], span: Stretch) -> bool:
    return bool(days) and all(span.has(day) for day in days)


def _days(found: Inquired) -> Days:
    """The days of each part; of a payment in one, its day."""
    among = found.verdict.worlds.arguable
    told = next(part for part in found.parts if part.name == "parts")
    days: dict[Part, set[date]] = {}
    for one in (one for rows, worlds in told.values if worlds & among for one in rows):
        if one.when != "added later":
            number = one.period.partition(":")[2]
            days.setdefault((one.clause, number), set()).update(_day(one))
    if len(days) <= 1:
        return {WHOLE: days_of("due", found)}
    return {part: sorted(own) for part, own in days.items()}


def _day(one: Payable) -> list[date]:
    return [] if one.due is None else [one.due]
