"""What one sentence says of how much a penalty is."""

from collections.abc import Mapping
from typing import Any

from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired
from engine.questions.penalty import FOR_EACH


def penalty_amount(found: Inquired, effect: Mapping[str, Any]) -> Sentence | str:
    """The amount, and for whom it is counted; empty where readings move it and none is first."""
    if "amount" not in effect:
        return ""
    amount = effect["amount"]
    if amount is None:
        return sentence("headline.penalty.amount.unknown")
    for said in found.inquiry.supposed(found.ledger):
        if said.key == FOR_EACH:
            return sentence("headline.penalty.amount.each", amount=amount, **said.values)
    return sentence("headline.penalty.amount", amount=amount)
