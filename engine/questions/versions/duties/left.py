"""Whether a duty that only some wordings have rests on who may have left between them.

By a wording under which somebody has left there is no duty of it, or towards it, after that:
a list under that wording says so by leaving the row out.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from engine.model.agreement import Agreement
from engine.questions.question import Question
from engine.questions.verdict import Answer
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way

KEPT: Final = frozenset({"overdue", "fulfilled-late", "unknown", "depends", "judgement"})
"""States in which a duty without a day outlives the clause that raised it."""
PAID_BACK: Final = "repayment"
"""The kind of terms on what is to be paid back."""


class Left:
    """Who is bound on a day by each wording, each asked once."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.known: dict[tuple[date, str, date], Answer | None] = {}

    def apart(self, row: Row, days: Sequence[date], own: Agreement, other: Agreement) -> bool:
        """Whether one whom the row names, by it bound or towards it, is bound on one of its days,
        or in its year, by one of two wordings and not by the other."""
        return any(
            self._bound(own, party, day) != self._bound(other, party, day)
            for party in _parties(row, own)
            for day in (*_of_its_year(row["period"]), *(days or [self.walk.question.on]))
            if self._bound(other, party, day) is not None
        )

    def _bound(self, agreement: Agreement, party: str, day: date) -> Answer | None:
        """None where the wording does not have the party: that it never had one says nothing."""
        key = (agreement.version, party, day)
        if key not in self.known:
            self.known[key] = self._asked(agreement, party, day)
        return self.known[key]

    def _asked(self, agreement: Agreement, party: str, day: date) -> Answer | None:
        walk, asked = self.walk, self.walk.question
        question = Question(
            "in-force",
            day,
            known_on=asked.known_on,
            as_of=asked.record_day,
            party=party,
            readings=asked.readings,
        )
        if absent(question, agreement):
            return None
        return walk.record.asked(question, agreement, walk.counted).verdict.answer


def _parties(row: Row, agreement: Agreement) -> Iterator[str]:
    """The parties that bear a duty, and the one to whom it is owed, or whose unit it is."""
    named: set[Any] = {*row["bearer"], row["beneficiary"]}
    for party in agreement.parties:
        if not named.isdisjoint({party.id, *(unit.id for unit in party.units)}):
            yield party.id


def _of_its_year(period: str | None) -> Iterator[date]:
    year = (period or "").partition(":")[0]
    if len(year) == len("2030") and year.isdigit():
        yield date(int(year), 12, 31)
        yield date(int(year), 1, 1)


def outlives(row: Row, way: Way) -> bool:
    """Whether a duty without a day outlives the wording that raised it: what is to be paid back
    since somebody has left under that one does, whatever the last says of such acts."""
    terms = (term for one in way.held for term in one.terms if way.last.settled)
    paid_back = any(one.clause == row["duty"] and one.kind == PAID_BACK for one in terms)
    return row["state"] in KEPT or paid_back
