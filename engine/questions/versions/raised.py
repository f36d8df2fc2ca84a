"""The days of what raised a duty: one that an event raised goes by the wording of that event."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from engine.inference.kinds import Event
from engine.model.event import Recorded
from engine.questions.record import days_told
from engine.questions.versions.merged import Key, Row, stretches
from engine.questions.versions.standing import Walk, Way

OVER: Final = "ended"
Days = Callable[[Row], list[date]]


def with_days_raised(
    days_of: Days,
    way: Way,
    lists: Mapping[date, Sequence[Row]],
    walk: Walk,
    key: Callable[[Row], Key],
) -> Days:
    """The days by which a row goes: those of the event that raised it, where one did.

    Where it is over by the wording of that event, that may be since the agreement has run out by
    it and goes on by a later one: then it goes by its own days, as what no event raised does.
    """
    each = {event.id: _days(event, walk) for event in walk.counted if not event.id.isdigit()}
    spans = stretches(way)
    over = {
        key(row)
        for span, agreement in zip(spans, way.held, strict=True)
        for row in lists[agreement.version]
        if row["state"] == OVER and any(map(span.has, each.get(row["period"], ())))
    }
    return lambda row: (key(row) not in over and each.get(row["period"])) or days_of(row)


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
