"""Advice on remedies: on the way to rescission, and on how much is to be repaid."""

from collections.abc import Iterator

from engine.inference.truth import status
from engine.model.agreement import Term, named_under_any
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


def towards_repayment(found: Inquired) -> Iterator[Step]:
    """What has to come first where no ground is there yet, by those who have paid."""
    question, verdict = found.question, found.verdict
    if question.name != "repayment" or verdict.answer != "no":
        return
    main = verdict.worlds.main
    if not any(r.id == "ground" and status(r.truth, main) == "no" for r in verdict.requirements):
        return
    for term in found.agreement.terms:
        if term.kind == "repayment" and question.party not in named_under_any(term.values["to"]):
            presupposes = named_under_any(term.values["on"])
            if "rescission" in presupposes:
                yield from _rescission_first(found)
            elif "misuse shown by an evaluation" in presupposes:
                yield from _evaluation_first(found)


def _rescission_first(found: Inquired) -> Iterator[Step]:
    """The breach, the dialogue about it, and rescission."""
    party = found.question.party
    who = sentence("holder.those-who-paid")
    breaches = [e for e in found.events if e.kind == "breach" and e.values.get("against") == party]
    if not breaches:
        yield sentence("advice.breach", party=party), who, _clause(found)
    elif not any(e.kind == "dialogue" and e.values.get("about") == "breach" for e in found.events):
        for term in found.agreement.terms:
            if term.kind == "dialogue duty":
                yield sentence("advice.dialogue-on-breach", party=party), who, term.clause
    yield sentence("advice.rescission-first", party=party), who, _clause(found)


def _evaluation_first(found: Inquired) -> Iterator[Step]:
    """An evaluation by the one who is to make it, if none is there."""
    if any(event.kind == "evaluation" for event in found.events):
        return
    for term in found.agreement.terms:
        if term.kind == "evaluation":
            for party in named_under_any(term.values["by"]):
                who = sentence("holder.party", party=party)
                yield sentence("advice.evaluate"), who, term.clause


def on_repayment(found: Inquired) -> Iterator[Step]:
    """Who is to settle the amount where the text leaves it to people."""
    if found.question.name != "repayment" or found.verdict.answer != "yes":
        return
    told = {part.name: part.shown(found.verdict) for part in found.parts}
    if told["min"] == told["max"] or not told["grounds"]:
        return
    for term in found.agreement.terms:
        judged_by = term.values.get("judged_by")
        if term.kind == "repayment" and term.clause in told["grounds"] and judged_by:
            open_term = found.agreement.open_terms[str(judged_by)]
            do = sentence("advice.repayment-share", asks=open_term.asks)
            yield do, sentence("says", text=open_term.decides), term.clause
