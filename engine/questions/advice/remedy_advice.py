"""Advice on remedies: on the way to rescission, and on how much is to be repaid."""

from collections.abc import Iterator, Mapping
from typing import Final

from engine.inference.truth import status
from engine.model.agreement import Term
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN
from engine.questions import parts
from engine.questions.ask import Inquired

Step = tuple[Sentence, Sentence, str]
"""What to do, who, and the clause."""
IN_VAIN: Final = ("in-force", "not-excused", "uncontradicted")
"""Requirements of a rescission whose lack no demand and no dialogue makes good."""
FIRST: Final[Mapping[str, str]] = {
    "breach": "advice.breach",
    "dialogue": "advice.dialogue-on-breach",
    "rescission": "advice.rescission-first",
    "evaluation": "advice.evaluate",
}
"""Steps towards repayment that somebody may be advised to take, in their order."""


def on_remedies(found: Inquired) -> Iterator[Step]:
    """All that is advised on remedies."""
    yield from towards_rescission(found)
    yield from towards_repayment(found)
    yield from on_repayment(found)


def towards_rescission(found: Inquired) -> Iterator[Step]:
    """What is still to be done by the party that wants to rescind, if it is bound at all."""
    question, verdict = found.question, found.verdict
    if question.name != "rescission" or verdict.answer == "yes" or not found.inquiry.regulated:
        return
    main = verdict.worlds.main
    if any(r.id in IN_VAIN and status(r.truth, main) == "no" for r in verdict.requirements):
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


def towards_repayment(found: Inquired) -> Iterator[Step]:
    """What has to come first where no ground is there yet, by those who are to do it."""
    question, verdict = found.question, found.verdict
    if question.name != "repayment" or verdict.answer != "no":
        return
    main = verdict.worlds.main
    if not any(r.id == "ground" and status(r.truth, main) == "no" for r in verdict.requirements):
        return
    left = parts.rows(found.ledger, "way-there", party=question.party, state="left")
    for step, key in FIRST.items():
        for row in left:
            if row.value("step") == step and not found.verdict.worlds.arguable & ~row.truth.yes:
                who = row.value("who")
                holder = "holder.party" if who else "holder.those-who-paid"
                do = sentence(key, party=question.party)
                yield do, sentence(holder, party=who), str(row.value("at"))


def on_repayment(found: Inquired) -> Iterator[Step]:
    """Who is to settle the share where the text leaves it to people."""
    if found.question.name != "repayment" or found.verdict.answer != "yes":
        return
    seen = found.verdict.yes & found.verdict.worlds.arguable
    left = parts.rows(found.ledger, "share-left-to-people", party=found.question.party)
    judged_by = {
        str(row.value("clause")): str(row.value("judged_by"))
        for row in left
        if row.truth.possible & seen
    }
    for clause in found.agreement.clauses:
        if clause in judged_by:
            open_term = found.agreement.open_terms[judged_by[clause]]
            do = sentence("advice.repayment-share", asks=open_term.asks)
            who = sentence("says", text=open_term.decides)
            yield do, who, clause
            for one in found.events:
                if one.kind == "assessment" and one.values["term"] == judged_by[clause]:
                    named = {"id": one.id, "by": one.values.get("by", UNKNOWN), "day": one.own_day}
                    yield sentence("advice.repayment-share-judged", **named), who, clause
