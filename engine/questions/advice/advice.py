"""Advice: who must do what, by when, and on which ground."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.inference.truth import status
from engine.model.agreement import Basis, OpenTerm, Term
from engine.model.said import Said
from engine.model.sentence import Sentence, sentence
from engine.model.working_days import previous_working_day
from engine.questions.advice.payment_advice import to_pay
from engine.questions.advice.remedy_advice import on_remedies
from engine.questions.ask import Inquired
from engine.questions.headlines.breaches_told import of_breach
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Due
from engine.questions.reasons.wording_of import (
    AHEAD,
    WHICH_UNIT,
    holder_sentence,
    is_party,
    missing_sentence,
    to_record,
)
from engine.wording.say import Voice


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do. `by` is the last day, that day included."""

    do: Sentence
    who: Sentence
    by: date | None
    clause: str
    basis: Basis = "text"

    def worded(self, voice: Voice) -> dict[str, Any]:
        return {
            "do": voice.say(self.do),
            "who": voice.say(self.who),
            "by": self.by.isoformat() if self.by else None,
            "clause": self.clause or None,
            "basis": self.basis,
        }


def advice(found: Inquired, missing: Sequence[Missing], due: Sequence[Due]) -> list[Advice]:
    """What would change or secure the answer: record, assess, talk, give notice, other ways."""
    return [
        *_record(found, missing),
        *_assess(found, due),
        *(Advice(do, who, by, clause) for do, who, by, clause in to_pay(found)),
        *_leave(found),
        *(Advice(do, who, None, clause) for do, who, clause in on_remedies(found)),
    ]


def _record(found: Inquired, missing: Sequence[Missing]) -> list[Advice]:
    return [_to_record(found, one) for one in missing]


def _to_record(found: Inquired, one: Missing) -> Advice:
    """What a party knows it records; what others know is got from them by whoever asks."""
    fact, holder = missing_sentence(one), holder_sentence(one)
    if one.kind == AHEAD:
        do = Sentence("advice.ask-later", dict(one.about))
        return Advice(do, _asker(found), None, one.clause)
    if one.contradicted:
        return _to_void(one, fact, holder, _asker(found))
    if one.kind == "person":
        return Advice(sentence("advice.find-out", missing=fact), holder, None, one.clause)
    if is_party(one):
        return Advice(sentence("advice.register", missing=fact), holder, None, one.clause)
    do = sentence("advice.get", missing=fact, holder=holder)
    return Advice(do, _asker(found), None, one.clause)


def _to_void(one: Missing, fact: Sentence, holder: Sentence, asker: Sentence) -> Advice:
    """Of entries that contradict each other one is voided: another entry settles nothing."""
    key = "advice.void.index-value" if one.kind == "index-value" else "advice.void"
    who = holder if is_party(one) else asker
    return Advice(sentence(key, missing=fact, holder=holder), who, None, one.clause)


def _asker(found: Inquired) -> Sentence:
    """The party that the question is about, or else whoever asks."""
    party = found.question.party
    return sentence("holder.party", party=party) if party else sentence("holder.asker")


def _assess(found: Inquired, due: Sequence[Due]) -> list[Advice]:
    return [Advice(_to_settle(found, one), _assessor(found, one), None, one.clause) for one in due]


def _to_settle(found: Inquired, one: Due) -> Sentence:
    """Whether words apply is assessed, and recorded; of what has no words it is said what it is."""
    terms = found.agreement.open_terms
    if one.unplaced:
        return sentence("advice.place-ruling", id=one.about)
    if one.term not in terms:
        return sentence("advice.settle", asks=to_record(found.agreement, one))
    if one.differing:
        return _to_agree(terms[one.term], one.about)
    return _to_assess(terms[one.term], one.about if of_breach(found, one.about) else "")


def _assessor(found: Inquired, one: Due) -> Sentence:
    """Who is to see to it: never the one that would owe repayment, where others have to judge.

    Of a breach it is whoever rescinds for it, else whoever asserts it; of another event the one
    that it is by.
    """
    event = next((event for event in found.events if event.id == one.about), None)
    if found.question.name != "repayment" and one.term != WHICH_UNIT:
        return _asker(found)
    by = [event.values.get("by")] if event else []
    if event and event.kind == "breach":
        against = event.values.get("against")
        by = [
            one.values.get("by")
            for one in found.events
            if one.kind == "rescission" and one.values.get("against") == against
        ] or by
    named = tuple(dict.fromkeys(who for who in by if isinstance(who, str)))
    if named:
        return sentence("holder.party", party=named)
    of_money = found.question.name == "repayment"
    return sentence("holder.those-who-paid") if of_money else _asker(found)


def _to_assess(term: OpenTerm, breach: str) -> Sentence:
    """The words to apply, or what they are called; without either it is put as what it asks."""
    called = Said(term.called("sv"), term.called("en"))
    if called.sv and breach:
        return sentence("advice.assess.of-breach", term=called, decides=term.decides, id=breach)
    if called.sv:
        return sentence("advice.assess", term=called, decides=term.decides)
    return sentence("advice.assess-general", asks=term.asks, decides=term.decides)


def _to_agree(term: OpenTerm, about: str) -> Sentence:
    """What is to be done where persons have ruled differently: another ruling settles nothing."""
    return sentence("advice.assess.differing", term=term.id, about=about, decides=term.decides)


def _leave(found: Inquired) -> list[Advice]:
    """For a party that wants to leave: the next way out, and the other ways."""
    if found.question.name not in ("termination", "notice") or not found.inquiry.regulated:
        return []
    main = found.verdict.worlds.main
    failed = {r.id for r in found.verdict.requirements if status(r.truth, main) == "no"}
    if found.verdict.answer == "yes" or "in-force" in failed:
        return []
    part = next(part for part in found.parts if part.name == "next_last_day")
    last = part.at(main)
    party = _party(found)
    who = sentence("holder.party", party=party)
    steps: list[Advice] = []
    open_or_failed = {
        r.id for r in found.verdict.requirements if found.verdict.worlds.arguable & ~r.truth.yes
    }
    if last is not None:
        if "dialogue" in open_or_failed:
            steps += [
                Advice(
                    sentence("advice.dialogue", forum=term.values["forum"], party=party),
                    who,
                    last,
                    term.clause,
                )
                for term in _terms(found, "precondition")
            ]
        if failed or open_or_failed:
            steps += [Advice(_notice(last), who, last, t.clause) for t in _terms(found, "exit")]
    if failed & {"in-time", "ends-by"}:
        steps += _other_ways(found, who)
    return steps


def _notice(last: date) -> Sentence:
    safe = previous_working_day(last)
    if safe is None or safe == last:
        return sentence("advice.notice")
    return sentence("advice.notice-working-day", last_day=last, day=safe)


def _other_ways(found: Inquired, who: Sentence) -> list[Advice]:
    ways = (("amendment", "advice.amend"), ("rescission", "advice.rescind"))
    steps = [
        Advice(sentence(key), who, None, t.clause)
        for kind, key in ways
        for t in _terms(found, kind)
    ]
    steps += [
        Advice(sentence("advice.renegotiate"), who, None, term.clause)
        for term in _terms(found, "power")
        if term.values["may_call_for"] == "renegotiation"
    ]
    return steps


def _party(found: Inquired) -> str:
    if found.question.party:
        return found.question.party
    event = next((e for e in found.events if e.id == found.inquiry.about), None)
    return str(event.values.get("by", "")) if event else ""


def _terms(found: Inquired, kind: str) -> list[Term]:
    return [term for term in found.agreement.terms if term.kind == kind]
