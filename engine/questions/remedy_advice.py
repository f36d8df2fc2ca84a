"""Advice on the way to rescission: record the breach, demand that it is put right, talk."""

from collections.abc import Iterator

from engine.inference.truth import status
from engine.model.agreement import Term
from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired

Step = tuple[Sentence, Sentence, str]
"""What to do, who, and the clause."""


def towards_rescission(found: Inquired) -> Iterator[Step]:
    """What is still to be done by the party that wants to rescind, if it is bound at all."""
    question, verdict = found.question, found.verdict
    if question.name != "rescission" or verdict.answer == "yes" or not found.inquiry.regulated:
        return
    main = verdict.worlds.main
    if any(r.id == "in-force" and status(r.truth, main) == "no" for r in verdict.requirements):
        return
    open_ = {r.id for r in verdict.requirements if verdict.worlds.arguable & ~r.truth.yes}
    who = sentence("holder.party", party=question.party)
    for requirement, key in (
        ("breach", "advice.breach"),
        ("demand", "advice.demand"),
        ("dialogue", "advice.dialogue-on-breach"),
    ):
        if requirement in open_:
            yield sentence(key, party=question.against), who, _clause(found)


def _clause(found: Inquired) -> str:
    terms: list[Term] = [term for term in found.agreement.terms if term.kind == "rescission"]
    return terms[0].clause
