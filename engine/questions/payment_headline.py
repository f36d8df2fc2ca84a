"""What one sentence says of a payment: by when, how far it has come, what it supposes."""

from collections.abc import Mapping
from typing import Any

from engine.model.money import Money
from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired
from engine.questions.payment_supposed import NO_NOTICE


def due(found: Inquired, effect: Mapping[str, Any]) -> Sentence | str:
    """The last day to pay; where it is paid in parts, that of the first that is not paid."""
    day = effect.get("due")
    count = sum(term.kind == "instalment" for term in found.agreement.terms)
    if not day:
        return ""
    if not count:
        return sentence("headline.due-day", day=day)
    left = effect.get("outstanding")
    is_paid = left is not None and left.ore <= 0
    key = "headline.due-part.last" if is_paid else "headline.due-part"
    return sentence(key, count=count, day=day)


def paid(effect: Mapping[str, Any]) -> Sentence | str:
    """How far the payment has come, as far as the record goes."""
    outstanding, so_far = effect.get("outstanding"), effect.get("paid")
    if outstanding is None or so_far is None:
        return ""
    left = outstanding.ore
    how = "all" if left == 0 else "too-much" if left < 0 else "left"
    if how == "left" and so_far.ore == 0:
        how = "nothing"
    spare = Money(outstanding.amount.removeprefix("-"))
    return sentence(f"headline.paid.{how}", paid=so_far, left=spare)


def paid_unowed(effect: Mapping[str, Any]) -> Sentence | str:
    """What was paid though nothing was owed, and has not come back."""
    left = effect.get("outstanding")
    return paid(effect) if left is not None and left.ore < 0 else ""


def if_no_notice(found: Inquired) -> Sentence | str:
    """That a notice can still end it before the payment, where one can."""
    said = [one for one in found.inquiry.supposed(found.ledger) if one.key == NO_NOTICE]
    return Sentence("headline.if-no-notice", said[0].values) if said else ""
