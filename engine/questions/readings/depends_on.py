"""Which fields of which terms a question can depend on, told from the rules behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.inference.book import Book
from engine.language.scenario_duties import LISTS
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import QUESTIONS, part_behind
from engine.questions.lists.obligations import DEBTS, GOALS
from engine.questions.question import Question
from engine.questions.readings.positions import FieldName, fields_read
from engine.questions.record import live


@dataclass(frozen=True, slots=True)
class Behind:
    """The kinds, and their fields, that some rule behind a question reads."""

    kinds: frozenset[str]
    fields: frozenset[FieldName]

    def reads(self, kind: str, field: str) -> bool:
        """Whether the question can notice another value of a field; of the term, if it is empty."""
        return (kind, field) in self.fields if field else kind in self.kinds


def behind(
    question: Question, agreement: Agreement, events: Sequence[Recorded], book: Book
) -> Behind:
    """What the answer can rest on, with these terms and events."""
    counted = live(events, question.on, question.known_on)
    if question.name in LISTS:
        part = part_behind(GOALS | DEBTS, agreement, counted, book)
    else:
        inquiry = QUESTIONS[question.name](question, agreement, counted)
        part = part_behind(inquiry, agreement, (*counted, *inquiry.events), book)
    return Behind(part.kinds, fields_read(part))
