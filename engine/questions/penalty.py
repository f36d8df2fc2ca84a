"""The question `penalty`: has a party run up a penalty for being late with a duty, and how much?"""

from collections.abc import Sequence
from functools import partial
from typing import Final

from engine.inference.facts import Row
from engine.inference.given import WantedDuty
from engine.inference.run import Ledger
from engine.model.agreement import Agreement, under_any
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.amounts import as_money, summed
from engine.questions.inquiry import Inquiry, asked_about
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("penalty",)
READS = frozenset({"penalty-run"})
FOR_EACH: Final = "assumed.penalty-for-each"
"""The sentence that says that a delay towards several is counted for each of them."""


def penalty(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """What every delay with the duty has cost by the day asked about, together."""
    return Inquiry(
        question,
        question.duty,
        REQUIRES,
        READS,
        partial(_effect, question),
        given=asked_about(WantedDuty, question.party, question.duty),
        supposed=partial(_for_each, question),
        stated=partial(runs_of, question),
        regulated=any(
            term.kind == "penalty" and question.duty in under_any(term.values["of"])
            for term in agreement.terms
        ),
    )


def _effect(question: Question, ledger: Ledger) -> Sequence[Part]:
    """The amount of all delays, and the day after which the first of them began."""
    found = runs_of(question, ledger)
    return (
        Part("amount", as_money(summed(ledger, found, "amount")), asked_for=True),
        Part("since", parts.earliest(ledger, parts.of_field(found, "since")), asked_for=True),
    )


def runs_of(question: Question, ledger: Ledger) -> list[Row]:
    """What each delay of the party with the duty has cost."""
    return [*parts.rows(ledger, "penalty-run", duty=question.duty, party=question.party)]


def _for_each(question: Question, ledger: Ledger) -> list[Sentence]:
    """That what is late towards several costs once for each: whether it does no text says.

    So does what it is to be at most, which then stands for each of them.
    """
    towards: dict[tuple[object, ...], dict[str, None]] = {}
    for run in runs_of(question, ledger):
        if run.truth.possible & ledger.worlds.arguable:
            delay = tuple(run.value(name) for name in ("of", "bearer", "year", "nth", "cause"))
            towards.setdefault(delay, {})[str(run.value("beneficiary"))] = None
    several = dict.fromkeys(who for them in towards.values() if len(them) > 1 for who in them)
    return [sentence(FOR_EACH, to=tuple(several))] if several else []
