"""What is for a person, in the words of the terms, as a headline says it."""

from collections.abc import Mapping, Sequence
from typing import Any

from engine.model.agreement import Agreement
from engine.model.sentence import Sentence, sentence
from engine.questions.readings import Outcome
from engine.wording.say import Voice


def in_every_reading(effect: Mapping[str, Any], outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """An effect with those services only that no reading takes away: none of them weighs most."""
    if not effect.get("services"):
        return dict(effect)
    told = [outcome.effect.get("services") or () for outcome in outcomes]
    kept = tuple(one for one in effect["services"] if all(one in each for each in told))
    return {**effect, "services": kept}


def services_told(agreement: Agreement, effect: Mapping[str, Any], voice: Voice) -> Sentence | str:
    """The services that are certainly for the person, in the words of their terms."""
    said = [
        f"{term.values['service'].in_(voice.lang)} ({clause})"
        for clause in effect.get("services") or ()
        for term in agreement.clauses[clause].terms
        if term.kind == "eligibility"
    ]
    return sentence("headline.services", services=voice.listed(said)) if said else ""
