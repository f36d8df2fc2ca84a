"""The question `penalty`: has a party run up a penalty for being late with a duty, and how much?"""

from collections.abc import Sequence
from functools import partial
from typing import Final

from engine.inference.given import WantedDuty
from engine.inference.run import Ledger
from engine.model.agreement import Agreement, under_any
from engine.model.event import Recorded
from engine.questions import parts
from engine.questions.amounts import as_money, summed
from engine.questions.inquiry import Inquiry, asked_about
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("penalty",)
READS = frozenset({"penalty-run"})
JOINTLY: Final = ""


def penalty(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """What every delay with the duty has cost by the day asked about, together."""
    return Inquiry(
        question,
        question.duty,
        REQUIRES,
        READS,
        partial(_effect, question),
        given=asked_about(WantedDuty, question.party, question.duty),
        regulated=any(
            term.kind == "penalty" and question.duty in under_any(term.values["of"])
            for term in agreement.terms
        ),
    )


def _effect(question: Question, ledger: Ledger) -> Sequence[Part]:
    """The amount of all delays, and the day after which the first of them began."""
    found = [
        run
        for run in parts.rows(ledger, "penalty-run", duty=question.duty)
        if run.value("bearer") in (question.party, JOINTLY)
    ]
    return (
        Part("amount", as_money(summed(ledger, found, "amount")), asked_for=True),
        Part("since", parts.earliest(ledger, parts.of_field(found, "since")), asked_for=True),
    )
