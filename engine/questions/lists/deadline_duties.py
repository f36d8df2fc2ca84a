"""Dates of duties: when the time for one begins, and its last day, under each reading."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from engine.inference.facts import Row
from engine.model.agreement import Agreement
from engine.model.calendar import LONG_AGO, NEVER
from engine.questions.ask import Ran
from engine.questions.lists.bearers import bearers
from engine.questions.lists.deadline_rows import Deadline
from engine.questions.lists.duty import Duty, duties
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Search
from engine.questions.parts import by_worlds

DONE: Final = frozenset({"fulfilled", "fulfilled-late", "excused"})
"""States in which there is no day left to keep."""
FORMATION: Final = frozenset({"approval", "signature"})
"""Facts that a list of dates takes for granted: it supposes that the agreement is in force."""

Pair = tuple[tuple[str, ...], str]
"""Bearers, and the beneficiary if there is one."""
Key = tuple[date, str, str, str, str]
"""Day, kind, clause, period, state."""


class DutyDates:
    """Reads the dates of duties off a run that knows the state of each."""

    def __init__(self, agreement: Agreement, done: Ran) -> None:
        self.agreement = agreement
        self.ledger = done.ledger
        self.arguable = done.ledger.worlds.arguable
        self.search = Search(done.ledger, self.arguable)
        self.duties = [one for one in duties(done.ledger) if one.worlds & self.arguable]

    def all(self) -> Iterator[Deadline]:
        """Duties of the same clause and period share a row where they have the same day."""
        where: dict[Key, dict[Pair, int]] = {}
        to: dict[tuple[str, str], set[str]] = {}
        for one in self.duties:
            period = one.period or ""
            to.setdefault((one.clause, period), set()).add(one.beneficiary)
            for day, kind, state, worlds in self._days(one):
                by_pair = where.setdefault((day, kind, one.clause, period, state), {})
                pair = (bearers(self.agreement, self.ledger, one), one.beneficiary)
                by_pair[pair] = by_pair.get(pair, 0) | worlds
        for (day, kind, clause, period, state), by_pair in where.items():
            for worlds, pairs in by_worlds(by_pair).items():
                owed_to = tuple(dict.fromkeys(other for _, other in pairs if other))
                yield Deadline(
                    day,
                    kind,
                    tuple(dict.fromkeys(who for several, _ in pairs for who in several)),
                    clause,
                    None,
                    None,
                    worlds,
                    state,
                    period=period,
                    to=owed_to if set(owed_to) != to[clause, period] else (),
                )

    def _days(self, one: Duty) -> Iterator[tuple[date, str, str, int]]:
        """The days of a duty that has a last day, with what is known of it there."""
        for row in one.rows:
            last, opens = row.value("last_day"), row.value("opens")
            if row.value("state") in DONE or not is_day(last):
                continue
            over = self._over(one, last) if row.value("state") == "ended" else 0
            for state, known in self._known(row):
                worlds = known & ~over
                if not worlds:
                    continue
                yield last, "duty-due", state, worlds
                if is_day(opens) and opens != last:
                    yield opens, "duty-opens", state, worlds

    def _over(self, one: Duty, day: date) -> int:
        """Where the agreement has ended for those who bear it, or the beneficiary, before a day."""
        facts = self.ledger.store
        ends = [
            (row.value("last"), row.truth.yes)
            for row in facts.of("bound-until")
            if row.value("party") in (one.bearer, one.beneficiary)
        ]
        ends += [
            (row.value("last"), row.truth.yes)
            for row in facts.of("bound-together-until")
            if not one.bearer and row.value("duty") == one.clause
        ]
        ends += [(row.value("day"), row.truth.yes) for row in facts.of("final-end")]
        over = 0
        for end, worlds in ends:
            over |= worlds if is_day(end) and end < day else 0
        return over

    def _known(self, row: Row) -> Iterator[tuple[str, int]]:
        if row.truth.yes:
            yield "certain", row.truth.yes
        unknown = row.truth.unknown & self.arguable
        if unknown:
            yield ("certain" if self._taken_for_granted(row) else "unknown"), unknown
        if row.truth.judgement & self.arguable:
            yield "judgement", row.truth.judgement

    def _taken_for_granted(self, row: Row) -> bool:
        points = list(self.search.of_row(row))
        return all(isinstance(one, Missing) and one.kind in FORMATION for one in points)


def is_day(value: object) -> bool:
    """Whether a day is known, and is one."""
    return isinstance(value, date) and LONG_AGO < value < NEVER
