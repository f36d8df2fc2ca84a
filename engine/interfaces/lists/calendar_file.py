"""Coming dates as a calendar (RFC 5545): all-day entries, reminders where something is due."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from icalendar import Alarm, Calendar, Event

from engine.interfaces import output
from engine.interfaces.lists.deadline_cells import Cells, cells, in_words
from engine.model.agreement import Agreement
from engine.model.event import Recorded

MUST_ACT: Final = frozenset({"notice", "duty-due"})
REMINDERS: Final = (30, 7)
"""Days before a date by which something must have been done."""
INSTANCE: Final = ("agreement", "kind", "clause", "who", "period", "ends", "event", "readings")
"""What makes an entry the same one when its day moves; its UID is made of these."""


def calendar(
    found: Mapping[str, Any], agreement: Agreement, events: Iterable[Recorded], lang: str
) -> bytes:
    """The file. The same list and the same record give the same bytes.

    DTSTAMP is when the last thing that the list rests on was recorded, and the day of
    the agreement's version where nothing was: so a calendar that reads the file again
    knows which of two is the newer.
    """
    words = output.words(lang)
    file = Calendar()
    file.add("prodid", f"-//overens//deadlines {lang}//{lang.upper()}")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    file.add("x-wr-calname", agreement.title.in_(lang))
    stamp = _recorded(events, agreement)
    seen: dict[str, int] = {}
    for row in found["rows"]:
        told = cells(row, agreement, lang)
        entry = Event()
        entry.add("uid", _uid(row, agreement.id, seen))
        entry.add("dtstamp", stamp)
        entry.add("dtstart", told.day)
        entry.add("dtend", told.day + timedelta(days=1))
        summary = _summary(told, agreement, words)
        entry.add("summary", summary)
        entry.add("description", _description(row, told, agreement, found["assumed"], lang))
        entry.add("status", "CONFIRMED" if row["state"] == "certain" else "TENTATIVE")
        entry.add("transp", "TRANSPARENT")
        entry.add("categories", [words[f"deadline-kind.{row['kind']}"]])
        if row["kind"] in MUST_ACT:
            for days in REMINDERS:
                entry.add_component(_reminder(days, summary))
        file.add_component(entry)
    return bytes(file.to_ical())


def _recorded(events: Iterable[Recorded], agreement: Agreement) -> datetime:
    instants = [event.recorded for event in events if event.recorded]
    start = datetime.combine(agreement.version, time(0), UTC)
    return max([*instants, start]).astimezone(UTC).replace(microsecond=0)


def _uid(row: Mapping[str, Any], agreement: str, seen: dict[str, int]) -> str:
    """Stable over days, words and languages; entries alike in all else are numbered."""
    instance = {"agreement": agreement} | {key: row[key] for key in INSTANCE[1:]}
    written = json.dumps(instance, sort_keys=True, ensure_ascii=False)
    seen[written] = seen.get(written, 0) + 1
    digest = hashlib.sha256(f"{written}{seen[written]}".encode()).hexdigest()
    return f"{digest[:32]}@overens"


def _summary(told: Cells, agreement: Agreement, words: Mapping[str, str]) -> str:
    weak = f" [{words['weak-only']}]" if told.weak else ""
    return f"{agreement.id}: {told.what}{weak}"


def _description(
    row: Mapping[str, Any], told: Cells, agreement: Agreement, assumed: str, lang: str
) -> str:
    """Clause with its first words, for whom, under which readings; what all of it assumes."""
    lines = [told.who]
    if told.clause:
        quote = " ".join(agreement.clauses[told.clause].quotes[0].text.split())
        lines.append(f"{told.clause}: ”{quote}”")
    lines.extend(f"{name}: {says}" for name, says in in_words(row, agreement, lang))
    return "\n".join([*lines, assumed])


def _reminder(days: int, summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", timedelta(days=-days))
    return alarm
