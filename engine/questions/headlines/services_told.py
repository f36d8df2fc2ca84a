"""What is for a person, in the words of the terms, as a headline says it."""

from collections.abc import Mapping, Sequence
from typing import Any

from engine.model.agreement import Agreement, under_any
from engine.model.sentence import sentence
from engine.questions.readings.readings import Outcome
from engine.wording.say import Voice


def in_every_reading(effect: Mapping[str, Any], outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """An effect with those services only that no reading takes away: none of them weighs most."""
    if not effect.get("services"):
        return dict(effect)
    told = [outcome.effect.get("services") or () for outcome in outcomes]
    kept = tuple(one for one in effect["services"] if all(one in each for each in told))
    return {**effect, "services": kept}


def services_told(agreement: Agreement, effect: Mapping[str, Any], voice: Voice) -> str:
    """The services that are certainly for the person, in the words of their terms.

    A clause that leaves a choice to the person promises no service, and is told apart.
    """
    terms = [
        term
        for clause in effect.get("services") or ()
        for term in agreement.clauses[clause].terms
        if term.kind == "eligibility"
    ]
    chosen = [term for term in terms if True in under_any(term.values["own_choice"])]
    named = [
        f"{term.values['service'].in_(voice.lang)} ({term.clause})"
        for term in terms
        if term not in chosen
    ]
    said = [sentence("headline.services", services=voice.listed(named))] if named else []
    said += [sentence("headline.own-choice", clause=term.clause) for term in chosen]
    return "".join(map(voice.say, said))
