"""What one sentence says of a payment: by when, how far it has come, what it supposes."""

from collections.abc import Mapping, Sequence, Set
from datetime import date
from typing import Any, Final

from engine.model.money import Money, money
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import Open
from engine.questions import parts
from engine.questions.advice.payment_supposed import ADJUSTED, NO_NOTICE
from engine.questions.ask import Inquired
from engine.questions.lists.payables import Payable, next_due
from engine.questions.payment_year import asked_year
from engine.questions.readings.readings import Dependence

OF_ALL: Final = ("left", "too-much")
"""What is said otherwise where joint debtors have paid together."""


def moved_by(rests: Dependence, spoken: Sequence[str]) -> dict[str, Sequence[str]]:
    """The forks that move each part of which a headline speaks.

    What is left follows the amount: of it only those that do not move the amount are told.
    """
    moved: dict[str, Sequence[str]] = {
        name: rests.decisive.get(f"effect.{name}", ()) for name in spoken
    }
    if "outstanding" in moved:
        own = [fork for fork in moved["outstanding"] if fork not in moved["amount"]]
        moved["outstanding"] = own
    return moved


def unmoved(effect: Mapping[str, Any], moved: Set[str]) -> dict[str, Any]:
    """What may be told of an effect of which readings as strong as each other move parts.

    Nothing, unless it is only by when, how much is left, or for whom: the rest stands then.
    """
    if not moved <= {"due", "outstanding", "scope"}:
        return {}
    untold = moved | ({"parts"} if "outstanding" in moved else set())
    return {name: value for name, value in effect.items() if name not in untold}


def due(found: Inquired, effect: Mapping[str, Any]) -> Sentence | str:
    """The last day to pay; where it is paid in parts, that of the first that is not paid.

    Of what is paid under several clauses each is told with its own day. What a final index figure
    added later was not due by that day.
    """
    if "due" not in effect:
        return ""
    day, left = effect["due"], effect.get("outstanding")
    rows = _told_apart(found, effect)
    clauses = dict.fromkeys(one.clause for one in rows)
    if len(clauses) > 1 and effect.get("amount"):
        paid = left is not None and left.ore <= 0
        each = [_of_clause([one for one in rows if one.clause == of], paid) for of in clauses]
        return sentence("headline.due-each", each=tuple(each))
    without = _no_certain_day(found)
    if without or not day or isinstance(day, Open):
        return without
    in_parts = [one for one in rows if one.when != "added later"]
    if len(in_parts) > 1:
        return _with_what_came_later(_in_parts(in_parts, day), rows)
    first = [one.values["amount"] for one in _supposed(found, ADJUSTED)]
    if first and effect.get("amount"):
        return sentence("headline.due-first", day=day, first=first[0])
    return sentence("headline.due-day", day=day)


def _told_apart(found: Inquired, effect: Mapping[str, Any]) -> Sequence[Payable]:
    """The parts of what is to be paid; none where a reading moves them and nothing else told."""
    moved = {part.name for part in found.parts if part.is_moved(found.verdict)}
    if "parts" in moved and not moved & {"amount", "due"}:
        return ()
    return effect.get("parts") or ()


def _of_clause(rows: Sequence[Payable], paid: bool) -> Sentence:
    """What is paid under one of several clauses, by when, or that it is paid.

    `paid`: all of them together are, though for which of them the money was may not be known.
    """
    amounts = [one.amount.ore for one in rows if one.amount is not None]
    dated = [one for one in rows if one.when == "by a day"]
    day = next_due(rows)
    values = {"amount": money(sum(amounts)), "clause": rows[0].clause, "day": day}
    if all(one.is_paid for one in rows):
        return sentence("headline.due-each.paid", **values)
    if paid and any(one.outstanding is None for one in rows):
        return sentence("headline.due-each.amount", **values)
    if len(dated) > 1 and day:
        return sentence("headline.due-each.part", **values, parts=_in_parts(dated, day))
    return sentence(f"headline.due-each.{'day' if day else 'no-day'}", **values)


def _with_what_came_later(said: Sentence, rows: Sequence[Payable]) -> Sentence:
    """The parts, and what a final index figure added after the last of them."""
    added = [one.amount for one in rows if one.when == "added later" and one.amount is not None]
    return sentence("headline.due-and-added", due=said, added=added[0]) if added else said


def _in_parts(rows: Sequence[Payable], day: date) -> Sentence:
    """In how many parts, and how much is left of the first that is not paid."""
    if all(one.is_paid for one in rows):
        return sentence("headline.due-part.last", count=len(rows), day=day)
    first = [one.outstanding for one in rows if one.due == day and not one.is_paid]
    if None in first:
        return sentence("headline.due-part.open", count=len(rows), day=day)
    left = sentence("headline.due-part.left", left=first[0]) if len(first) == 1 else ""
    return sentence("headline.due-part", count=len(rows), day=day, left=left)


def _no_certain_day(found: Inquired) -> Sentence | str:
    """Why it is due by no certain day, or may be, under the main readings."""
    main = found.verdict.worlds.main
    own = {"bearer": found.question.party, "year": asked_year(found.question)}
    for row in parts.rows(found.ledger, "no-certain-day", **own):
        if row.truth.possible & main and not isinstance(row.value("last_day"), Open):
            why, day = str(row.value("why")).replace(" ", "-"), row.value("last_day")
            ahead = ".ahead" if why == "hindered" and day >= found.question.on else ""
            open_ = "" if row.truth.yes & main else ".open"
            key = f"headline.due-{why}{open_}{ahead}"
            return sentence(key, day=day, party=found.question.party)
    return ""


def paid(found: Inquired, effect: Mapping[str, Any]) -> Sentence | str:
    """How far the payment has come, as far as the record goes."""
    if "paid" not in effect:
        return ""  # no payment, or one whose amounts may not be put first
    so_far, back = effect["paid"], effect["paid_back"]
    came_back = "" if back is None or not back.ore else sentence("headline.paid.back", back=back)
    if so_far is None:
        return sentence("headline.paid.unknown")
    if "outstanding" not in effect:
        together = _paid_together(found)
        so_far, jointly = (so_far, "") if together is None else (money(together), ".jointly")
        return sentence(f"headline.paid.left-open{jointly}", paid=so_far, back=came_back)
    outstanding = effect["outstanding"]
    if outstanding is None:
        return sentence("headline.paid.left-unknown", paid=so_far, back=came_back)
    short = [one for one in effect.get("parts") or () if one.outstanding and one.outstanding.ore]
    if short and outstanding.ore <= 0:
        return sentence(
            "headline.paid.under-another",
            paid=so_far,
            left=money(sum(one.outstanding.ore for one in short)),
            clauses=tuple(dict.fromkeys(one.clause for one in short)),
            back=came_back,
        )
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
        to=beneficiaries(found),
        back=came_back,
        year=asked_year(found.question),
    )


def _paid_together(found: Inquired) -> int | None:
    """What joint debtors have paid together; None where the party owes its own share."""
    main = found.verdict.worlds.main
    balances = parts.rows(found.ledger, "balance", bearer="", year=asked_year(found.question))
    paid_ = [row.value("paid") for row in balances if row.truth.possible & main]
    return sum(paid_) if paid_ and not any(isinstance(one, Open) for one in paid_) else None


def beneficiaries(found: Inquired) -> tuple[str, ...]:
    """To whom the party pays for the year by the agreement."""
    own = {"bearer": found.question.party, "year": asked_year(found.question)}
    owed = parts.rows(found.ledger, "owes", **own)
    main = found.verdict.worlds.main
    return tuple(
        dict.fromkeys(str(row.value("beneficiary")) for row in owed if row.truth.possible & main)
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
