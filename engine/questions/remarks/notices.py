"""Remarks on ways to leave: windows that have closed, notices too late, rights out of reach."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from engine.model.agreement import Term
from engine.model.calendar import NEVER, after, days_after
from engine.model.problem import Problem, witness
from engine.questions.question import Question
from engine.questions.remarks.seen import Seen
from engine.questions.whole_months import in_whole_months

TRIED: Final = 60
"""Months in which a right to leave is tried."""
OUT_OF_REACH: Final = ("in-time", "entitled")
"""Requirements of a notice that only time or the agreement can meet."""
AFTER_LONG_STOP: Final = "after a long stop"


def notices(seen: Seen) -> Iterator[Problem]:
    """What a party that may leave should know before it signs."""
    for term in seen.of_kind("termination"):
        found = list(_of_term(seen, term))
        yield from found or _never(seen, term)
        yield from _month_end_open(seen, term)
    yield from _long_stops(seen)


def _of_term(seen: Seen, term: Term) -> Iterator[Problem]:
    rows = seen.notices(term)
    said = {"length": seen.written(term, "length"), "first": seen.first.isoformat()}
    closed = [row for row in rows if row["ends"] and row["date"] < said["first"]]
    for row in closed[-1:]:
        shown = (
            witness(row["date"], "witness.last-notice", ends=row["ends"]),
            witness(said["first"], "witness.first-day"),
            witness(row["ends"], "witness.end-not-reached"),
        )
        yield seen.remark("window-closed", term, "length", shown, ends=row["ends"], **said)
    end = seen.end
    if end is not None and rows and all((row["ends"] or "") >= end for row in rows):
        last = rows[-1]["date"]
        ends = (witness(last, "witness.last-notice", ends=end), witness(end, "witness.ends"))
        yield seen.remark("notice-adds-nothing", term, "ends", ends, ends=end)
    for row in rows:
        if row["ends"] is None and end is not None:
            yield _too_late(seen, term, date.fromisoformat(row["date"]), end, said)


def _month_end_open(seen: Seen, term: Term) -> Iterator[Problem]:
    """The first last day that rests on how months are counted back, which the term leaves open."""
    held = {name: seen.main(term, name) for name in ("counted", "length")}
    for row in seen.notices(term):
        if not row["ends"] or row["date"] < seen.first.isoformat():
            continue
        days = (date.fromisoformat(row[name]) for name in ("ends", "date"))
        if whole := in_whole_months(term, held, *days):
            said = {"last": row["date"], "whole": whole.isoformat(), "ends": row["ends"]}
            shown = (
                witness(said["last"], "witness.last-notice", ends=said["ends"]),
                witness(said["whole"], "witness.last-in-whole-months", ends=said["ends"]),
            )
            length = seen.written(term, "length")
            yield seen.remark("month-end-open", term, "length", shown, length=length, **said)
            return


def _too_late(seen: Seen, term: Term, last: date, end: str, said: dict[str, str]) -> Problem:
    """A notice that would not have run out when the agreement ends by itself."""
    if last < seen.first:
        shown = [witness(last.isoformat(), "witness.last-with-effect")]
        shown += [witness(said["first"], "witness.first-day"), witness(end, "witness.ends")]
        return seen.remark("notice-never", term, "length", tuple(shown), ends=end, **said)
    next_day = days_after(last, 1)
    party = _who(seen, term)
    shown = [
        witness(day.isoformat(), *_answered(seen, party, day)) for day in (last, next_day) if party
    ]
    shown.append(witness(end, "witness.ends"))
    return seen.remark(
        "no-effect-from", term, "length", tuple(shown), day=next_day.isoformat(), ends=end, **said
    )


def _answered(seen: Seen, party: str, day: date) -> tuple[str, ...]:
    """The answer on a notice that arrives that day, as a key of the wording."""
    found = seen.answer(Question("termination", day, party=party))
    return (f"witness.notice.{found['main']['answer']}",)


def _never(seen: Seen, term: Term) -> Iterator[Problem]:
    """A right to give notice that is not there, or comes too late, on any day that is tried.

    Each month from the day on which the right begins.
    """
    party = _who(seen, term)
    if not party or seen.main(term, "only") == AFTER_LONG_STOP:
        return
    end = seen.end
    begins = day = after(seen.first, seen.main(term, "once_it_has_run"), "same day or last")
    tried = 0
    while tried < TRIED and (not tried or end is None or day.isoformat() <= end):
        found = seen.answer(Question("termination", day, party=party))
        met = {one["id"]: one["status"] for one in found["requirements"]}
        if all(met.get(name) != "unmet" for name in OUT_OF_REACH):
            return
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        tried += 1
    shown = [witness(begins.isoformat(), "witness.notice.no")]
    if end is not None:
        shown.append(witness(end, "witness.ends"))
    yield seen.remark("right-unusable", term, "by", tuple(shown), months=str(tried))


def _long_stops(seen: Seen) -> Iterator[Problem]:
    """A right after force majeure that lasts longer than the agreement does, or leaves no time."""
    end = seen.end
    if end is None:
        return
    for term in seen.of_kind("long stop"):
        days = seen.main(term, "days")
        reached = days_after(seen.first, days)
        if reached == NEVER:
            continue
        if reached <= date.fromisoformat(end):
            yield from _too_late_after(seen, term, reached.isoformat(), end)
            continue
        shown = (
            witness(seen.first.isoformat(), "witness.first-day"),
            witness(end, "witness.ends"),
            witness(reached.isoformat(), "witness.long-stop"),
        )
        yield seen.remark("long-stop-never", term, "days", shown, days=str(days), ends=end)


def _too_late_after(seen: Seen, long_stop: Term, reached: str, end: str) -> Iterator[Problem]:
    """Notices for which too little is left of the agreement when so long a hindrance has lasted.

    With nothing recorded the right is not there: its last day is that of the same notice without
    a long stop.
    """
    for term in seen.of_kind("termination"):
        if seen.main(term, "only") != AFTER_LONG_STOP:
            continue
        last = max((r["date"] for r in seen.at_all_times.notices(term)), default=reached)
        if last < reached:
            shown = (
                witness(seen.first.isoformat(), "witness.first-day"),
                witness(last, "witness.last-with-effect"),
                witness(reached, "witness.long-stop"),
                witness(end, "witness.ends"),
            )
            said = {"days": str(seen.main(long_stop, "days")), "ends": end}
            said |= {"reached": reached, "length": seen.written(term, "length")}
            related = (("also-here", seen.place(long_stop, "days")),)
            yield seen.remark("long-stop-too-late", term, "length", shown, related, **said)


def _who(seen: Seen, term: Term) -> str:
    """The first of the parties that may leave under a term."""
    return next(iter(seen.main(term, "by")), "")
