"""The question `rescission`: may a party rescind against another, as the record stands?"""

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = (
    "in-force",
    "entitled",
    "breach",
    "counterparty",
    "own-duty",
    "not-excused",
    "uncontradicted",
    "serious",
    "not-put-right",
    "demand",
    "dialogue",
    "reasonable-time",
    "one-breach",
)
THE_RESCISSION = "question"


def rescission(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """If the party rescinds on the day asked about, has it a right to?"""
    asked = _asked_rescission(question)
    return Inquiry(
        question,
        asked.id,
        REQUIRES,
        frozenset(),
        _no_effect,
        events=(asked,),
        assumed=(
            sentence("assumed.rescission", day=question.on),
            *_counterparty(question, agreement),
        ),
        regulated=speaks_of(agreement, "rescission"),
        in_force="in-force",
    )


def _no_effect(ledger: Ledger) -> Sequence[Part]:
    """Whether there is a right is all that is asked."""
    return ()


def _counterparty(question: Question, agreement: Agreement) -> Iterator[Sentence]:
    """Whom the question takes the word for: a party on the same side is not meant."""
    sides = {party.id: party.side for party in agreement.parties}
    several = question.party != question.against
    if several and sides.get(question.party) == sides.get(question.against):
        for term in agreement.terms:
            if term.kind == "rescission":
                yield sentence("assumed.counterparty", clause=term.clause)


def _asked_rescission(question: Question) -> Recorded:
    """The question's own rescission: sent in an appropriate way on the day asked about."""
    values = {
        "by": question.party,
        "against": question.against,
        "form": "written",
        "sent": question.on,
        "received": question.on,
    }
    return Recorded(
        THE_RESCISSION, "rescission", MappingProxyType(values), question.on, hypothetical=True
    )
