"""The question `amendment`: is the recorded change of the agreement valid?"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence
from engine.questions import parts
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question

REQUIRES = ("amendable", "amendment-form", "agreed", "competent", "amendment-dialogue")


def amendment(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Whether it was made as the agreement demands; not what it changes."""
    return Inquiry(
        question,
        question.event,
        REQUIRES,
        frozenset({"talked-over"}),
        lambda ledger: (),
        supposed=partial(_supposed, question.event),
        regulated=speaks_of(agreement, "amendment"),
        not_given=not any(event.id == question.event for event in events),
    )


def _supposed(event: str, ledger: Ledger) -> Iterator[Sentence]:
    """In which dialogue the change is taken to have been made: the last that will do."""
    held = [
        row
        for row in parts.rows(ledger, "talked-over", amendment=event)
        if row.truth.yes & ledger.worlds.arguable and isinstance(row.value("on"), date)
    ]
    if held:
        last = max(held, key=lambda row: row.value("on"))
        told = {name: last.value(name) for name in ("dialogue", "on")}
        yield Sentence("assumed.talked-over", told)
