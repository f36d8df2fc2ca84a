"""Entries that something did not happen: whether they move an answer, and what contradicts them.

Which kinds may be on record as not done, and under which terms that says more than silence, stands
with the kinds in `rules/` (`__not_done__`). An entry that moves nothing is read, and told of.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from engine.inference.kinds import Event, KindInfo
from engine.language.event_bearing import is_under
from engine.language.event_remarks import Entry, here
from engine.model.absence import ABSENCES, contradicts
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.stockholm import civil_day


def check_absences(
    entries: Sequence[Entry],
    counted: Sequence[Recorded],
    agreement: Agreement,
    kinds: Mapping[str, KindInfo],
) -> None:
    """Keeps what moves no answer and what another entry contradicts; `counted`: all that stands."""
    ids = {one.written.event.id for one in entries}
    earlier = [one for one in counted if one.kind in ABSENCES and one.id not in ids]
    for one in entries:
        event = one.written.event
        if event.kind not in ABSENCES:
            for absence in (other for other in earlier if contradicts(other, event)):
                place = here("said-not-done-here", absence)
                one.doubt("denied", "event", "void-the-wrong-one", place, id=absence.id)
            continue
        _check_days(one)
        what = str(one.of("what") or "")
        against = [other for other in counted if contradicts(event, other)]
        for other in against:
            place = here("said-done-here", other)
            one.doubt("denies", "what", "void-the-wrong-one", place, id=other.id)
        if not what:
            one.doubt("absence-incomplete", "event", "write-what-by-before", lacks="`what`")
        elif what in kinds and not against:
            _check_heeded(one, what, kinds[what], agreement)


def _check_days(one: Entry) -> None:
    """What has not come by the day of recording, nobody knew."""
    recorded, last = one.written.event.recorded, _last(one)
    if recorded is not None and last is not None and last > (day := civil_day(recorded)):
        said = {"recorded": day.isoformat(), "last": last.isoformat()}
        one.doubt("absence-ahead", "before" if one.of("before") else "in_", "check-day", **said)


def _last(one: Entry) -> date | None:
    """The last day that the entry covers."""
    before, year = one.of("before"), one.of("in_")
    ends = [before - timedelta(1)] if isinstance(before, date) else []
    ends += [date(year, 12, 31)] if isinstance(year, int) else []
    return min(ends, default=None)


def _check_heeded(one: Entry, what: str, kind: KindInfo, agreement: Agreement) -> None:
    declared = kind.declared
    assert issubclass(declared, Event)
    said = {"kind": what}
    if declared.__figure__:
        one.doubt("absence-of-figure", "what", "write-the-figure", **said)
    elif not declared.__not_done__:
        one.doubt("absence-as-silence", "what", "not-heeded", **said)
    elif not any(
        is_under(term, under) for term in agreement.terms for under in declared.__not_done__
    ):
        one.doubt("absence-not-under", "what", "not-heeded", **said)
    else:
        _check_told(one, kind)


def _check_told(one: Entry, kind: KindInfo) -> None:
    """Whether it says of whom and until when: of a year alone, earlier years stay unknown."""
    year, before, said = one.of("in_"), one.of("before"), {"kind": kind.name}
    lacks = [] if one.of("by") else ["`by`"]
    lacks += [] if before or year else ["`before`"]
    if lacks:
        one.doubt("absence-incomplete", "what", "write-what-by-before", lacks=", ".join(lacks))
    elif year and kind.open:
        said |= {"year": str(year), "next": date(year + 1, 1, 1).isoformat()}
        one.doubt("absence-of-a-year", "in_", "write-before", **said)
