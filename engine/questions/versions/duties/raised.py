"""The days of what raised a duty: one that an event raised goes by the wording of that event."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from engine.inference.kinds import Event
from engine.model.event import Recorded
from engine.questions.record import days_told
from engine.questions.versions.duties.divided import year_of
from engine.questions.versions.duties.handed_over import told
from engine.questions.versions.duties.merged import Key
from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, stretches

OVER: Final = "ended"
Days = Callable[[Row], Sequence[date]]


def with_days_raised(
    days_of: Days,
    way: Way,
    lists: Mapping[date, Sequence[Row]],
    walk: Walk,
    key: Callable[[Row], Key],
) -> Days:
    """The days by which a row goes: those of the event that raised it, where one did.

    One in the same state by the wording in force now goes by its own days, as one that no event
    raised does. So does one that is over by the wording of the event: that may be since the
    agreement has run out by it, and goes on by a later one.
    """
    each = {event.id: _days(event, walk) for event in walk.counted if year_of(event.id) is None}
    spans = stretches(way)
    rows = [{key(row): row for row in lists[one.version]} for one in way.held]
    now = rows[max(n for n, span in enumerate(spans) if span.first <= walk.question.on)]

    def goes_on(one: Row | None) -> bool:
        if one is None or one["state"] == OVER:
            return one is not None
        last = now.get(key(one))
        return last is not None and told(last) == told(one)

    def days(row: Row) -> Sequence[date]:
        of_event = each.get(row["period"], [])
        held = [n for n, span in enumerate(spans) if any(map(span.has, of_event))]
        as_now = all(goes_on(rows[n].get(key(row))) for n in held)
        return days_of(row) if as_now else of_event

    return days


def _days(event: Recorded, walk: Walk) -> list[date]:
    """The days that it tells; of what lasts the first and the last until the day asked about.

    Where its last day is not on record it may have lasted until then.
    """
    told = [*days_told(event)]
    kind = walk.book.events.get(event.kind)
    declared = kind.declared if kind else Event
    lasts_to = declared.__lasts_to__ if issubclass(declared, Event) else ""
    if not told or not lasts_to:
        return told
    on, last = walk.question.on, event.values.get(lasts_to)
    return [told[0], max(told[0], min(last, on) if isinstance(last, date) else on)]
