"""The question `assignment`: may a party assign, or was the recorded assignment allowed?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Final

from engine.inference.run import Ledger
from engine.language.duties import family
from engine.model.agreement import Agreement, named_under_any
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.inquiry import Inquiry
from engine.questions.question import Question

REQUIRES = ("assignable", "consent")
READS = frozenset({"late-consent"})
ASKED: Final = "question"
"""The id of the assignment that is asked about before there is one."""


def assignment(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """With an event, that assignment; with a party, one that it would make on that day."""
    if question.event or not question.party:
        found = next((event for event in events if event.id == question.event), None)
        by = "" if found is None else str(found.values.get("by", ""))
        inquiry = _about(question, question.event, by, agreement)
        if found is None:
            return replace(inquiry, not_given=True)
        return replace(inquiry, assumed=tuple(_no_merger(found, agreement)))
    values = {"by": question.party, "on": question.on}
    made = Recorded(ASKED, "assignment", MappingProxyType(values), question.on, hypothetical=True)
    return replace(
        _about(question, ASKED, question.party, agreement),
        events=(made,),
        assumed=(
            sentence("assumed.assignment", party=question.party, day=question.on),
            *_recorded_already(question, events),
        ),
    )


def _no_merger(event: Recorded, agreement: Agreement) -> Iterator[Sentence]:
    """That it was no merger, as the entry says or leaves out, where a clause has words for one."""
    words = [term.values.get("merger") for term in agreement.terms if term.kind == "assignment"]
    if any(words) and not event.values.get("merger"):
        yield sentence("assumed.no-merger", id=event.id)


def _recorded_already(question: Question, events: Sequence[Recorded]) -> Iterator[Sentence]:
    """Assignments by the party that are on record: what was consented to is one of those."""
    for event in events:
        if event.kind == "assignment" and event.values.get("by", question.party) == question.party:
            yield sentence("assumed.assignment-on-record", id=event.id)


def _about(question: Question, event: str, by: str, agreement: Agreement) -> Inquiry:
    return Inquiry(
        question,
        event,
        REQUIRES,
        READS,
        lambda ledger: (),
        supposed=partial(_when_consent_came, event),
        regulated=_speaks_of(agreement, by),
    )


def consented_later(event: str, ledger: Ledger) -> Sentence | str:
    """That an assignment was, or may have been, made before the day on which all had consented.

    Where the day of one consent is not known, that day is the earliest, or is not known either.
    """
    of_it = [
        one
        for one in parts.rows(ledger, "late-consent")
        if one.value("assignment") == event and one.truth.possible & ledger.worlds.arguable
    ]
    if not of_it:
        return ""
    known = [day for one in of_it if isinstance(day := one.value("day"), date)]
    if not known:
        return sentence("headline.consented-perhaps-later.no-day")
    sure = any((one.truth.yes | one.truth.judgement) & ledger.worlds.arguable for one in of_it)
    key = "headline.consented-" + ("later" if sure else "perhaps-later")
    return sentence(key + (".earliest" if sure and len(known) < len(of_it) else ""), day=max(known))


def _when_consent_came(event: str, ledger: Ledger) -> list[Sentence]:
    """That it is not known of whose consent it was there when the assignment was made."""
    in_doubt = [
        str(one.value("party"))
        for one in parts.rows(ledger, "late-consent")
        if one.value("assignment") == event and one.truth.unknown & ledger.worlds.arguable
    ]
    return [sentence("assumed.consent-in-time", party=who) for who in dict.fromkeys(in_doubt)]


def _speaks_of(agreement: Agreement, by: str) -> bool:
    """Whether it says anything of assignment by that party or its units, or by any if unknown."""
    named = [term.values["who"] for term in agreement.terms if term.kind == "assignment"]
    those = family(agreement, by)
    return any(not by or those & {*named_under_any(held)} for held in named)
