"""Changes on record with a wording later than the one that an answer rests on."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from engine.model.event import Recorded
from engine.questions.question import Question


@dataclass(frozen=True, slots=True)
class LaterWording:
    """A recorded change; `first_day` is that of its wording, None where it is not known."""

    amendment: str
    first_day: date | None


def later_wordings(
    events: Iterable[Recorded], version: date, until: date, weighed: Collection[str] = ()
) -> Iterator[LaterWording]:
    """The changes whose wording applies after `version` and, if its day is known, by `until`.

    A change without a first day may be the one that led to the wording from `version`, if it
    was made before that day; else nobody knows since when the answer rests on an old wording.
    Those in `weighed` are left out: what became of them is told with the version that is held.
    """
    for event in events:
        if event.kind != "amendment" or event.id in weighed:
            continue
        first_day = event.values.get("version")
        if isinstance(first_day, date):
            if version < first_day <= until:
                yield LaterWording(event.id, first_day)
        elif event.own_day is None or event.own_day >= version:
            yield LaterWording(event.id, None)


def not_asked_about(
    events: Iterable[Recorded], version: date, question: Question
) -> Iterator[LaterWording]:
    """Those by the day asked about but the change asked about: the answer says what it came to."""
    return later_wordings(events, version, question.on, {*question.weighed, question.event})
