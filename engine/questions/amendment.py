"""The question `amendment`: is the recorded change of the agreement valid?"""

from collections.abc import Sequence

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question

REQUIRES = ("amendable", "amendment-form", "agreed", "competent", "amendment-dialogue")


def amendment(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Whether it was made as the agreement demands; not what it changes."""
    return Inquiry(
        question,
        question.event,
        REQUIRES,
        frozenset(),
        lambda ledger: (),
        regulated=speaks_of(agreement, "amendment"),
        not_given=not any(event.id == question.event for event in events),
    )
