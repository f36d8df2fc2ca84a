"""The question `excuse`: is a party's duty excused by force majeure on a day?"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from engine.inference.facts import Row
from engine.inference.given import WantedDuty
from engine.inference.run import Ledger
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions import parts
from engine.questions.bearers import may_bear_together
from engine.questions.given import row
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("owed", "excused")
READS = frozenset({"excused", "owed"})


def excuse(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Whether something of the duty is left to do that day, and is excused."""

    def wanted(worlds: Worlds) -> Sequence[Row]:
        return (row(WantedDuty, worlds, question.party, question.duty),)

    return Inquiry(
        question,
        question.duty,
        REQUIRES,
        READS,
        partial(_effect, question),
        given=wanted,
        there=partial(_borne, question, agreement),
        regulated=speaks_of(agreement, "force majeure"),
    )


def _borne(question: Question, agreement: Agreement, ledger: Ledger) -> int:
    """The worlds in which the party, one of its units, or several with it, may bear the duty."""
    party = agreement.party(question.party)
    own = {party.id, *(unit.id for unit in party.units)}
    jointly = own.intersection(may_bear_together(agreement, question.duty))
    borne = 0
    for one in parts.rows(ledger, "owed", duty=question.duty):
        if one.value("bearer") in own or (jointly and not one.value("bearer")):
            borne |= one.truth.possible
    return borne


def _effect(question: Question, ledger: Ledger) -> Sequence[Part]:
    """The days, both included, from and to which it is excused; `until` is open while it lasts."""
    found = parts.rows(ledger, "excused", duty=question.duty, bearer=question.party)
    running = [one for one in found if _runs(one, question.on)]
    last = parts.latest(ledger, parts.of_field(running, "last"))
    until = parts.merged((None if day == NEVER else day, worlds) for day, worlds in last)
    return (
        Part("from", parts.earliest(ledger, parts.of_field(running, "first")), asked_for=True),
        Part("until", until, asked_for=True),
    )


def _runs(excused: Row, on: date) -> bool:
    first, last = excused.value("first"), excused.value("last")
    begun = not isinstance(first, date) or first <= on
    return begun and (not isinstance(last, date) or last >= on)
