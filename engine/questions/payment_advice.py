"""What is left to pay: how much by which day, under the clause that says so."""

from collections.abc import Iterator
from datetime import date

from engine.model.agreement import under_any
from engine.model.money import Money
from engine.model.sentence import Sentence, sentence
from engine.model.types import NOT_STATED
from engine.model.working_days import previous_working_day
from engine.questions.ask import Inquired
from engine.questions.payables import Payable, payables

ToPay = tuple[Sentence, Sentence, date | None, str]
"""What to do, who, the last day, that day included, and the clause that names it."""


def to_pay(found: Inquired) -> Iterator[ToPay]:
    """Each part that is left, by its last day; before it, by the last working day.

    Nothing where readings move what is left: the outcomes are told, and none may be put first.
    """
    if found.question.name != "payment" or not found.verdict.yes & found.verdict.worlds.main:
        return
    if any(part.name == "outstanding" and part.is_moved(found.verdict) for part in found.parts):
        return
    who = sentence("holder.party", party=found.question.party)
    for rows, worlds in payables(found.question, found.ledger):
        for one in rows if worlds & found.verdict.worlds.main else ():
            if one.outstanding is not None and one.outstanding.ore:
                yield _pay(found, one, one.outstanding), who, one.due, _clause(found, one)


def _pay(found: Inquired, one: Payable, left: Money) -> Sentence:
    safe = previous_working_day(one.due) if one.due else None
    if one.due and safe is not None and found.question.on <= safe < one.due:
        return sentence("advice.pay-working-day", amount=left, last_day=one.due, day=safe)
    return sentence("advice.pay", amount=left)


def _clause(found: Inquired, one: Payable) -> str:
    """The clause with the month of the part; without one, that of the payment."""
    nth = int(one.period.partition(":")[2] or 0)
    return next(
        (
            term.clause
            for term in found.agreement.terms
            if (
                term.kind == "payment window"
                or (term.kind == "instalment" and term.values["nth"] == nth)
            )
            and {one.clause, NOT_STATED} & {*under_any(term.values["carried_by"])}
        ),
        one.clause,
    )
