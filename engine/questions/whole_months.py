"""Last days that rest on how months are counted back, where the terms do not say how.

Three months back from 30 June is 30 March by the day with the same number, and 31 March in whole
months: April, May and June are left. So it is wherever the end is the last day of a month and the
month arrived at is longer; six months back from 31 December it is 30 June either way. Rules count
by the same number where a clause is silent; what it means nobody has decided, so the other day is
told beside that one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference.run import Ledger
from engine.model.agreement import Term
from engine.model.calendar import before, days_after
from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.ask import Inquired

ASKED: Final = ("termination", "notice", "renewal", "in-force")
COUNTED_BACK: Final = "back from the last day"


@dataclass(frozen=True, slots=True)
class Counted:
    """A last day for notice to an end, by the same number; and in whole months, if that is another
    and the clause states neither."""

    clause: str
    ends: date
    last: date
    whole: date | None

    @property
    def latest(self) -> date:
        return self.whole or self.last


def in_whole_months(term: Term, held: Mapping[str, Any], ends: date, last: date) -> date | None:
    """The last day in whole months, where that is not `last`; `held` has the values of the term
    under some readings. None where the terms say how months are counted, or it is all the same."""
    if "month_end" in term.written or held["counted"] != COUNTED_BACK:
        return None
    ends_a_month = days_after(ends, 1).day == 1
    by_number = before(ends, held["length"], "same day or last")
    whole = before(ends, held["length"], "last day of month")
    return whole if ends_a_month and last == by_number != whole else None


def told(found: Inquired) -> Iterator[Sentence]:
    """Of the last day on which the answer bears, the other that it may be."""
    for one, _ in _bearing(found):
        yield sentence("assumed.whole-months", **_values(one))


def told_at_once(found: Inquired) -> Iterator[Sentence]:
    """The same in the headline, of a day that lies between the two: there the answer turns."""
    for one, day in _bearing(found):
        if one.last < day <= one.latest:
            yield sentence("headline.whole-months", **_values(one))


def _values(one: Counted) -> dict[str, Any]:
    return {"clause": one.clause, "ends": one.ends, "last": one.last, "whole": one.whole}


def _bearing(found: Inquired) -> Iterator[tuple[Counted, date]]:
    """The last day to the nearest end that was still open on the day that decides, with that."""
    if found.question.name not in ASKED or not found.inquiry.regulated:
        return
    day = _deciding_day(found)
    ahead = [one for one in _counted(found.ledger) if _bears(one, day, found)]
    nearest = min(ahead, key=lambda one: one.ends, default=None)
    if nearest is not None and nearest.whole is not None:
        yield nearest, day


def _bears(one: Counted, day: date, found: Inquired) -> bool:
    """Of a renewal the last day is that for the end on the eve of the period, past or not."""
    if found.question.name != "renewal":
        return one.latest >= day
    starts = [row.value("starts") for row in _main(found.ledger, "sought")]
    return days_after(one.ends, 1) in starts


def _deciding_day(found: Inquired) -> date:
    """The day from which a notice counts; of another question the day asked about."""
    for row in parts.rows(found.ledger, "counted", notice=found.inquiry.about):
        if isinstance(row.value("day"), date):
            day: date = row.value("day")
            return day
    return found.question.received or found.question.on


def _counted(ledger: Ledger) -> Iterator[Counted]:
    """The last days by the main readings."""
    terms = {str(row.value("clause")): row for row in _main(ledger, "termination term")}
    for row in _main(ledger, "window"):
        clause, ends, last = str(row.value("of")), row.value("ends"), row.value("last_day")
        term = terms.get(clause)
        if term is not None and isinstance(last, date) and isinstance(term.origin, Term):
            held = {name: term.value(name) for name in ("counted", "length")}
            yield Counted(clause, ends, last, in_whole_months(term.origin, held, ends, last))


def _main(ledger: Ledger, kind: str) -> list[Any]:
    return [row for row in ledger.store.of(kind) if row.truth.yes & ledger.worlds.main]
