"""What moves if a new version takes effect on a day, given what has been recorded."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from engine.comparison.behaviour_told import OBLIGATIONS, Ask, Version, moved
from engine.comparison.behaviour_worded import question_row
from engine.comparison.pairs import Paired
from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.calendar import days_after
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.deadlines import Span, deadlines
from engine.questions.findings.answers import OF_EVENT

AHEAD: Final = 365
"""Days ahead of the day on which it takes effect, in which deadlines are compared."""
PARTS: Final = ("date", "what", "kind", "period", "who", "clause")


class Impact:
    """Asks both versions about the same record from the day on which the new one takes effect."""

    def __init__(
        self, old: Agreement, new: Agreement, record: Sequence[Recorded], book: Book, lang: str
    ) -> None:
        paired = Paired(old, new)
        self.sides = (Version(old, "old", book, paired), Version(new, "new", book, paired))
        self.record = tuple(record)
        self.book = book
        self.lang = lang

    def on(self, day: date) -> dict[str, Any]:
        """The answers, duties and coming days that are others under the new version."""
        until = days_after(day, AHEAD)
        return {
            "takes_effect": day.isoformat(),
            "until": until.isoformat(),
            "answers": list(self.answers(day)),
            "duties": list(self.duties(day)),
            "deadlines": list(self.deadlines(day, until)),
        }

    def answers(self, day: date) -> Iterator[dict[str, Any]]:
        """Every question that `check` asks, and what is owed, where the two differ."""
        for one in self.asks(day):
            said = [side.told(one, day, self.record) for side in self.sides]
            every = [part for part in moved(one, *said) if not part.is_ground]
            parts = [part for part in every if part.what != "outcomes"]
            if every:
                yield {
                    "question": question_row(one.on(day)),
                    "old": self._answer(one, day, self.sides[0]),
                    "new": self._answer(one, day, self.sides[1]),
                    "moved": [{"what": p.what, "old": p.old, "new": p.new} for p in parts],
                    "readings_only": not parts,
                }

    def asks(self, day: date) -> Iterator[Ask]:
        """In force, what each party owes this year and the next, and each recorded event."""
        both = self.sides[0].paired.both
        yield Ask("in-force")
        parties = [one.id for one in self.sides[0].agreement.parties if one.id in both]
        for party in parties:
            yield Ask("in-force", party=party)
        for years in (0, 1):
            yield Ask("renewal", years=years)
            for party in parties:
                yield Ask("payment", party=party, years=years)
        for party in parties:
            yield Ask("repayment", party=party)
        for event in self.sides[0].counted(self.record, day):
            if event.kind in OF_EVENT:
                yield Ask(OF_EVENT[event.kind], event=event.id)

    def _answer(self, one: Ask, day: date, side: Version) -> dict[str, Any]:
        record = side.counted(self.record, day)
        found = ask(one.on(day), side.agreement, record, self.book, "plain", self.lang)
        return {key: found[key] for key in ("answer", "settled", "regulated", "headline")}

    def duties(self, day: date) -> Iterator[dict[str, Any]]:
        """Each duty whose state or day is another; what fell due before keeps its old terms."""
        old, new = (side.told(Ask(OBLIGATIONS), day, self.record) for side in self.sides)
        for part in moved(Ask(OBLIGATIONS), old, new):
            days = part.old["days"] if part.old else []
            if not days or max(days) >= day.isoformat():
                yield {"what": part.what, "old": part.old, "new": part.new}

    def deadlines(self, day: date, until: date) -> Iterator[dict[str, Any]]:
        """Each coming day that only one of them has."""
        found = []
        for side in self.sides:
            span = Span(day, until, max(day, until), {})
            record = [one for one in self.record if side.knows(one)]
            told = deadlines(span, side.agreement, record, self.book, "plain", self.lang)
            found.append({_line(row): row for row in told["rows"]})
        for place, name in enumerate(("old", "new")):
            for key, row in found[place].items():
                if key not in found[1 - place]:
                    yield {"side": name, **{part: row[part] for part in PARTS}}


def _line(row: Mapping[str, Any]) -> str:
    return repr([row[part] for part in (*PARTS, "readings")])
