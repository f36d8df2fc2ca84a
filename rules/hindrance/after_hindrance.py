"""After a hindrance: which event did what was owed, once the hindrance on its last day had ended.

So it is with what could be held back on its last day, once it could not be any longer.

- id: X-1
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received
- id: X-2
  kind: force majeure
  causes: [fire]
  other causes: no

By when it was to be done no text says; whether it came soon enough a person says of the event. One
event that did it for several says it of them all: who did it on different days records it once for
each. Where no event can be named (several payments that are the whole together), it waits.
"""

from typing import Any, Final

from engine.inference.expressions import Condition, Maybe, Value, exists
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import NOT_STATED, Day, Id
from rules.duties.deed import Deed
from rules.duties.duty import (
    JOINTLY,
    Done,
    Excused,
    OfADuty,
    Owed,
    Suspended,
    covers,
    its_duty,
    same,
)
from rules.money.payment import Payment, PaymentTerm, may_be_under
from rules.text.judgements import WHEN_AFTER_HINDRANCE
from rules.text.open_term import applies_not_since


class DoneAfterHindrance(OfADuty):
    """What was owed was done on a day by an event, after a hindrance that lasted on its last day.

    The first day on which it was done; several events where they are of the same day.
    """

    event: Value[Id]
    on: Maybe[Day]


class TooLongAfterHindrance(OfADuty):
    """A person has found that it did not come soon enough, or has still to say so."""

    event: Value[Id]


owed = fact(Owed)
excused = fact(Excused)
suspended = fact(Suspended)
done = fact(Done)
done_after = fact(DoneAfterHindrance)
sooner = fact(Done, "sooner")
deed = fact(Deed)
payment = fact(Payment)
payment_term = fact(PaymentTerm, "payment-term")

FIRST_DONE_AFTER: Condition = (
    (excused.duty == owed.duty)
    & ((excused.bearer == owed.bearer) | (owed.bearer == JOINTLY))
    & covers(excused, owed.last_day)
    & same(done, owed)
    & (done.on > owed.last_day)
    & ~exists(sooner, same(sooner, owed) & (sooner.on < done.on))
)
FIRST_DONE_AFTER_HELD: Condition = (
    (suspended.duty == owed.duty)
    & ((suspended.bearer == owed.bearer) | (owed.bearer == JOINTLY))
    & (suspended.first <= owed.last_day)
    & (suspended.last >= owed.last_day)
    & same(done, owed)
    & (done.on > suspended.last)
    & ~exists(sooner, same(sooner, owed) & (sooner.on < done.on))
)
BY_ONE_WHO_OWES = (deed.by == owed.bearer) | (deed.by == NOT_STATED) | (owed.bearer == JOINTLY)
TO_WHOM_IT_IS_OWED = (deed.to == owed.beneficiary) | (deed.to == NOT_STATED)


def _done_after(what: str, relief: Any, first: Condition) -> tuple[Rule, Rule]:
    """What an event, or a payment, did after a hindrance, or after it could be held back."""
    says = f"done-by-event-after-{what}"
    return (
        rule(
            f"done after {WHAT[what]}",
            of=[owed, relief, done, deed],
            where=first
            & (deed.duty == owed.duty)
            & (deed.on == done.on)
            & BY_ONE_WHO_OWES
            & TO_WHOM_IT_IS_OWED,
            then=conclude(DoneAfterHindrance, **its_duty(owed), event=deed.event, on=done.on),
            clause=owed.duty,
            says=says,
        ),
        rule(
            f"paid after {WHAT[what]}",
            of=[owed, relief, done, payment_term, payment],
            where=first
            & (payment_term.clause == owed.duty)
            & (payment.by == owed.bearer)
            & (payment.to == owed.beneficiary)
            & (payment.for_ == owed.year)
            & may_be_under(payment, owed.duty)
            & (payment.on == done.on),
            then=conclude(DoneAfterHindrance, **its_duty(owed), event=payment.id, on=done.on),
            clause=owed.duty,
            says=says,
        ),
    )


WHAT: Final = {"hindrance": "a hindrance", "held-back": "it could be held back"}

RULES: tuple[Rule, ...] = (
    *_done_after("hindrance", excused, FIRST_DONE_AFTER),
    *_done_after("held-back", suspended, FIRST_DONE_AFTER_HELD),
    rule(
        "done too long after a hindrance",
        of=[done_after],
        where=applies_not_since(WHEN_AFTER_HINDRANCE.words, done_after.event, done_after.on),
        then=conclude(TooLongAfterHindrance, **its_duty(done_after), event=done_after.event),
        clause=done_after.duty,
        says="done-too-long-after-hindrance",
    ),
)
TERMS = ()
