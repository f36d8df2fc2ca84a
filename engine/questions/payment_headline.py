"""What one sentence says of a payment: by when, how far it has come, what it supposes."""

from collections.abc import Mapping
from typing import Any, Final

from engine.model.money import Money, money
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import Open
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.payment_supposed import ADJUSTED, NO_NOTICE
from engine.questions.payment_year import asked_year

OF_ALL: Final = ("left", "too-much")
"""What is said otherwise where joint debtors have paid together."""


def due(found: Inquired, effect: Mapping[str, Any]) -> Sentence | str:
    """The last day to pay; where it is paid in parts, that of the first that is not paid.

    What a final index figure added later was not due by that day.
    """
    if "due" not in effect:
        return ""
    day = effect["due"]
    left = effect.get("outstanding")
    is_paid = left is not None and left.ore <= 0
    without = "" if is_paid else _no_certain_day(found)
    if without:
        return without
    count = sum(term.kind == "instalment" for term in found.agreement.terms)
    if not day:
        return ""
    if count < 2:
        first = [one.values["amount"] for one in _supposed(found, ADJUSTED)]
        if first and effect.get("amount"):
            return sentence("headline.due-first", day=day, first=first[0])
        return sentence("headline.due-day", day=day)
    key = "headline.due-part.last" if is_paid else "headline.due-part"
    return sentence(key, count=count, day=day)


def _no_certain_day(found: Inquired) -> Sentence | str:
    """Why it is due by no certain day, or may be, under the main readings."""
    main = found.verdict.worlds.main
    own = {"bearer": found.question.party, "year": asked_year(found.question)}
    for row in parts.rows(found.ledger, "no-certain-day", **own):
        if row.truth.possible & main and not isinstance(row.value("last_day"), Open):
            key = f"headline.due-{row.value('why').replace(' ', '-')}" + (
                "" if row.truth.yes & main else ".open"
            )
            return sentence(key, day=row.value("last_day"), party=found.question.party)
    return ""


def paid(found: Inquired, effect: Mapping[str, Any]) -> Sentence | str:
    """How far the payment has come, as far as the record goes."""
    if "outstanding" not in effect:
        return ""  # no payment, or one whose amounts may not be put first
    outstanding, so_far, back = (effect[name] for name in ("outstanding", "paid", "paid_back"))
    if outstanding is None or so_far is None:
        return sentence("headline.paid.unknown")
    together = _paid_together(found)
    so_far = so_far if together is None else money(together)
    left = outstanding.ore
    how = "all" if left == 0 else "too-much" if left < 0 else "left"
    if how == "left" and so_far.ore == 0:
        how = "nothing"
    return sentence(
        f"headline.paid.{how}" + (".jointly" if together and how in OF_ALL else ""),
        paid=so_far,
        left=Money(outstanding.amount.removeprefix("-")),
        to=beneficiary(found),
        back="" if back is None or not back.ore else sentence("headline.paid.back", back=back),
    )


def _paid_together(found: Inquired) -> int | None:
    """What joint debtors have paid together; None where the party owes its own share."""
    main = found.verdict.worlds.main
    balances = parts.rows(found.ledger, "balance", bearer="", year=asked_year(found.question))
    paid_ = [row.value("paid") for row in balances if row.truth.possible & main]
    return sum(paid_) if paid_ and not any(isinstance(one, Open) for one in paid_) else None


def beneficiary(found: Inquired) -> str:
    """To whom the party pays by the agreement; the first, where there are several."""
    return next(
        (
            str(row.value("beneficiary"))
            for row in parts.rows(found.ledger, "owes", bearer=found.question.party)
        ),
        "",
    )


def paid_unowed(found: Inquired, effect: Mapping[str, Any]) -> Sentence | str:
    """What was paid though nothing was owed, and has not come back."""
    left = effect.get("outstanding")
    return paid(found, effect) if left is not None and left.ore < 0 else ""


def if_no_notice(found: Inquired) -> Sentence | str:
    """That a notice can still end it before the payment, where one can."""
    said = _supposed(found, NO_NOTICE)
    return Sentence("headline.if-no-notice", said[0].values) if said else ""


def _supposed(found: Inquired, key: str) -> list[Sentence]:
    return [one for one in found.inquiry.supposed(found.ledger) if one.key == key]
