"""The question `excuse`: is a party's duty excused by force majeure on a day?"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from engine.inference.given import WantedDuty
from engine.inference.run import Ledger
from engine.model.agreement import Agreement, under_any
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.inquiry import Inquiry, asked_about, speaks_of
from engine.questions.lists.bearers import may_bear_together
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("owed", "excused")
READS = frozenset({"excused", "not-excusing", "owed", "to-be-told", "told"})


def excuse(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Whether something of the duty is left to do that day, and is excused."""
    return Inquiry(
        question,
        question.duty,
        REQUIRES,
        READS,
        partial(_effect, question, agreement),
        given=asked_about(WantedDuty, question.party, question.duty),
        supposed=partial(_supposed, question, agreement),
        cites=partial(_cited, agreement),
        there=partial(_borne, question, agreement),
        regulated=speaks_of(agreement, "force majeure"),
    )


def _supposed(question: Question, agreement: Agreement, ledger: Ledger) -> Iterator[Sentence]:
    """What the record says is prevented is taken to be; who was to be told, and was not."""
    hindering = _hindering(question, agreement, ledger)
    for event in hindering:
        told = {"id": event, "duty": question.duty, "party": question.party}
        yield Sentence("assumed.prevented", told)
    for clause in _of_notice(agreement):
        for event in hindering:
            lacking = tuple(
                other
                for other in dict.fromkeys(
                    str(one.value("to"))
                    for one in parts.rows(ledger, "to-be-told", event=event)
                    if one.truth.possible & ledger.worlds.arguable
                )
                if not any(
                    one.truth.possible & ledger.worlds.arguable
                    for one in parts.rows(ledger, "told", event=event, to=other)
                )
            )
            if lacking:
                yield sentence("assumed.not-told", id=event, clause=clause, lacking=lacking)


def _own(question: Question, agreement: Agreement) -> set[str]:
    """The party and its units."""
    party = agreement.party(question.party)
    return {party.id, *(unit.id for unit in party.units)}


def _hindering(question: Question, agreement: Agreement, ledger: Ledger) -> tuple[str, ...]:
    """Those of the party or its units that may prevent the duty that day, and may be invoked."""
    barred = _barred(ledger)
    found = [
        one
        for one in parts.rows(ledger, "force-majeure")
        if one.value("party") in _own(question, agreement)
        and one.value("id") not in barred
        and _lasts(one.value("from_"), one.value("until"), question.on)
    ]
    affected = {
        one.value("of")
        for one in parts.rows(ledger, "clause-listed", clause=question.duty)
        if one.value("listed") is True
    }
    return tuple(str(one.value("id")) for one in found if one.value("id") in affected)


def _barred(ledger: Ledger) -> set[str]:
    """The hindrances that may not be invoked under any arguable reading."""
    arguable = ledger.worlds.arguable
    rows = parts.rows(ledger, "barred")
    return {str(one.value("event")) for one in rows if not arguable & ~one.truth.yes}


def _of_notice(agreement: Agreement) -> tuple[str, ...]:
    """The clauses on telling of force majeure that say, under some reading, all other parties."""
    return tuple(
        term.clause
        for term in agreement.terms
        if term.kind == "force majeure notice"
        and "all other parties" in under_any(term.values["notice_to"])
    )


def _cited(agreement: Agreement, ledger: Ledger) -> tuple[str, ...]:
    """The clause on telling of it, where there is something to tell that may be invoked."""
    told = {str(one.value("event")) for one in parts.rows(ledger, "to-be-told")}
    return _of_notice(agreement) if told - _barred(ledger) else ()


def _borne(question: Question, agreement: Agreement, ledger: Ledger) -> int:
    """The worlds in which the party, one of its units, or several with it, may bear the duty."""
    own = _own(question, agreement)
    jointly = own.intersection(may_bear_together(agreement, question.duty))
    borne = 0
    for one in parts.rows(ledger, "owed", duty=question.duty):
        if one.value("bearer") in own or (jointly and not one.value("bearer")):
            borne |= one.truth.possible
    return borne


def _effect(question: Question, agreement: Agreement, ledger: Ledger) -> Sequence[Part]:
    """The days, both included, from and to which it is excused; `until` is open while it lasts."""
    own = _own(question, agreement)
    bear = {one.value("bearer") for one in parts.rows(ledger, "owed", duty=question.duty)} & own
    those = bear or {question.party}
    found = parts.rows(ledger, "excused", duty=question.duty)
    running = [
        one
        for one in found
        if one.value("bearer") in those
        and _lasts(one.value("first"), one.value("last"), question.on)
    ]
    last = parts.latest(ledger, parts.of_field(running, "last"))
    until = parts.merged((None if day == NEVER else day, worlds) for day, worlds in last)
    return (
        Part("from", parts.earliest(ledger, parts.of_field(running, "first")), asked_for=True),
        Part("until", until, asked_for=True),
    )


def _lasts(first: object, last: object, on: date) -> bool:
    """Whether days from a first to a last, both included and each perhaps open, include a day."""
    begun = not isinstance(first, date) or first <= on
    return begun and (not isinstance(last, date) or last >= on)
