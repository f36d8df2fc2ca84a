"""The questions `termination` and `notice`: is a notice valid, and when does it end what?"""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from engine.inference.facts import Row
from engine.inference.given import Wanted
from engine.inference.run import Ledger
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.types import EARLIEST
from engine.questions import parts
from engine.questions.given import row
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = (
    "in-force",
    "entitled",
    "in-time",
    "ends-by",
    "written",
    "dialogue",
    "addressee",
    "authority",
)
READS = frozenset({"way-out", "reach", "departure", "window", "last-effect", "counted"})
THE_NOTICE = "question"


def termination(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """If the party's notice arrives on that day, is it valid?"""
    notice = _asked_notice(question, agreement)
    return replace(
        _about(question, agreement, notice.id, question.party),
        events=(notice,),
        assumed=_assumed(question),
    )


def notice(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Is the recorded notice valid?"""
    found = next((e for e in events if e.id == question.event), None)
    by = "" if found is None else str(found.values.get("by", ""))
    inquiry = _about(question, agreement, question.event, by)
    return inquiry if found is not None else replace(inquiry, not_given=True)


def _about(question: Question, agreement: Agreement, notice: str, party: str) -> Inquiry:
    def effect(ledger: Ledger) -> Sequence[Part]:
        own = parts.rows(ledger, "way-out", notice=notice)
        earlier = [
            r for r in parts.rows(ledger, "departure", party=party) if r.value("notice") != notice
        ]
        ends = [*parts.of_field(own, "ends"), *parts.of_field(earlier, "ends")]
        scope = parts.rows(ledger, "reach", notice=notice)
        return (
            Part("ends", parts.earliest(ledger, ends), asked_for=True),
            Part("scope", parts.certain(ledger, scope, "scope"), asked_for=True),
            Part("next_last_day", next_last_day(ledger, question, party)),
        )

    def wanted(worlds: Worlds) -> Sequence[Row]:
        if question.ends_by is None:
            return ()
        return (row(Wanted, worlds, question.ends_by),)

    return Inquiry(
        question,
        notice,
        REQUIRES,
        READS,
        effect,
        given=wanted,
        regulated=speaks_of(agreement, "termination", "exit"),
        in_force="in-force",
    )


def next_last_day(ledger: Ledger, question: Question, party: str) -> parts.Values:
    """The last day for the party's next possible notice, from the day asked about on."""
    own = {
        r.value("of")
        for r in parts.rows(ledger, "listed", role="termination.by")
        if r.value("party") == party
    }
    windows = [
        *parts.rows(ledger, "window"),
        *parts.rows(ledger, "last-effect"),
    ]
    ahead = [
        (day, window.truth)
        for window in windows
        if window.value("of") in own
        and (day := window.value("last_day")) is not None
        and (not hasattr(day, "year") or day >= question.on)
    ]
    return parts.earliest(ledger, ahead)


def _asked_notice(question: Question, agreement: Agreement) -> Recorded:
    """The question's own notice: written, authorised, sent to all the day it is received."""
    received = question.received or question.on
    values = {
        "by": question.party,
        "to": tuple(party.id for party in agreement.parties if party.id != question.party),
        "form": question.form,
        "sent": question.sent or received,
        "received": received,
        "for_end": question.for_end or EARLIEST,
        "authorised": True,
    }
    return Recorded(
        THE_NOTICE, "termination-notice", MappingProxyType(values), question.on, hypothetical=True
    )


def _assumed(question: Question) -> tuple[Sentence, ...]:
    received = question.received or question.on
    said = [
        sentence("assumed.form", form=question.form),
        sentence("assumed.received", day=received),
        sentence("assumed.sent", day=question.sent or received),
        sentence("assumed.to-all"),
        sentence("assumed.authorised"),
        sentence("assumed.end", day=question.for_end)
        if question.for_end
        else sentence("assumed.earliest"),
    ]
    return tuple(said)
