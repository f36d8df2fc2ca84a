"""What is left to pay: how much by which day, under the clause that says so."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from engine.model.agreement import under_any
from engine.model.money import money
from engine.model.sentence import Sentence, sentence
from engine.model.types import NOT_STATED
from engine.model.working_days import previous_working_day
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.lists.payables import Payable, payables

SPELLS: Final = ("excused", "suspended")
ToPay = tuple[Sentence, Sentence, date | None, str]
"""What to do, who, the last day, that day included, and the clause that names it."""


def to_pay(found: Inquired) -> Iterator[ToPay]:
    """Each part that is left, by its last day; before it, by the last working day.

    Where readings move what is left of it, no amount is put first: the least is left under each,
    and is told if all of them say that something is owed. Nothing is told of what the payer may
    leave unpaid for as long as a hindrance, or what lets it be held back, lasts.
    """
    judged = found.verdict
    if found.question.name != "payment" or not judged.yes & judged.worlds.main:
        return
    who = sentence("holder.party", party=found.question.party)
    by_world = payables(found.question, found.ledger)
    owed = judged.worlds.arguable & ~judged.no
    counted = [rows for rows, worlds in by_world if worlds & owed]
    main = next(rows for rows, worlds in by_world if worlds & judged.worlds.main)
    for one in main:
        left = _left([_like(one, rows) for rows in counted])
        if (
            _may_wait(found, one)
            or left is None
            or not left[0]
            or (left[0] < left[1] and not _surely_owed(found))
        ):
            continue
        yield _pay(found, one, *left), who, one.due, _clause(found, one)


def _may_wait(found: Inquired, one: Payable) -> bool:
    """Whether it fell due, under the main readings, within a spell that lasts on the day asked."""
    own = {"duty": one.clause, "bearer": found.question.party}
    spells = [row for kind in SPELLS for row in parts.rows(found.ledger, kind, **own)]
    days = [(row.value("last"), row.truth.yes & found.verdict.worlds.main) for row in spells]
    return one.when == "by no certain day" and any(
        there and isinstance(last, date) and last >= found.question.on for last, there in days
    )


def _like(one: Payable, rows: Sequence[Payable]) -> Payable | None:
    """The same part under other readings."""
    same = (other for other in rows if (other.clause, other.period) == (one.clause, one.period))
    return next(same, None)


def _left(several: Sequence[Payable | None]) -> tuple[int, int] | None:
    """The least and the most that is left of a part; None where it is not known, or not owed."""
    left = [one.outstanding.ore for one in several if one and one.outstanding]
    return (min(left), max(left)) if len(left) == len(several) else None


def _surely_owed(found: Inquired) -> bool:
    return not found.verdict.worlds.arguable & ~found.verdict.yes


def _pay(found: Inquired, one: Payable, least: int, most: int) -> Sentence:
    key = "advice.pay" if least == most else "advice.pay-at-least"
    safe = previous_working_day(one.due) if one.due else None
    if one.due and safe is not None and found.question.on <= safe < one.due:
        return sentence(f"{key}-working-day", amount=money(least), last_day=one.due, day=safe)
    return sentence(key, amount=money(least))


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
