"""A notice that a change overtakes: the wording of its day decides, and another would move it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from engine.model.sentence import Sentence, sentence
from engine.questions import answer as plain
from engine.questions.ask import Inquired
from engine.questions.parts import merged
from engine.questions.question import Question
from engine.questions.versions.answers.ahead import futures
from engine.questions.versions.answers.governed_by import Governing
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.asking.outcome import days_of, outcome, over_before
from engine.questions.versions.telling.deciding import to_decide
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Change, eve
from engine.wording.say import Voice

Answer = dict[str, Any]
ABOUT_A_NOTICE: Final = ("notice", "termination")


def with_dispute(answer: Answer, own: Inquired, found: Governing, walk: Walk, lang: str) -> Answer:
    """The answer about a notice, with what a later wording would make of it, where that differs.

    Nothing where the notice has ended what it ends before the change.
    """
    if own.question.name not in ABOUT_A_NOTICE or len(found.versions) > 1:
        return answer
    for change, asked in _asked(own, found, walk):
        under = walk.record.asked(asked, change.new)
        if over_before(own, change.day) or outcome(under) == outcome(own):
            continue
        told = plain.answered(under, walk.book, walk.executor, lang)["headline"]
        voice = Voice(change.new, lang)
        said = voice.say(
            sentence("version.disputed", version=change.new.version, answer=told)
            if told != answer["headline"]
            else _unsaid(own, under, voice)
        )
        key = "version.asks" if own.question.event else "version.asks.notice"
        about = own.question.event
        due = to_decide(voice.say(sentence(key, id=about)), about)
        return {
            **answer,
            "headline": f"{answer['headline']} {said}",
            "judgement": [*answer["judgement"], due],
        }
    return answer


def until_left_out(own: Inquired, found: Governing, walk: Walk) -> tuple[Inquired, list[Change]]:
    """A notice by one whom a later wording leaves out, before it ends anything: it is out when that
    comes, and the change that has it so."""
    if own.question.name not in ABOUT_A_NOTICE or len(found.versions) > 1:
        return own, []
    ways = futures(found, own.agreement, walk)
    without = [next((one for one in way if _leaves_out(own, one, walk)), None) for way in ways]
    first = without[0] if without else None
    if first is None or any(one is not first for one in without) or first.verdict != "yes":
        return own, []
    ends = next(part for part in own.parts if part.name == "ends")
    last = eve(first.day)
    each = ((min(day, last) if isinstance(day, date) else day, seen) for day, seen in ends.values)
    bounded = replace(ends, values=merged(each))
    if dict(bounded.values) == dict(ends.values):
        return own, []
    parts = tuple(bounded if part is ends else part for part in own.parts)
    return replace(own, parts=parts), [first]


def with_left_out(
    answer: Answer, leaving_out: Sequence[Change], own: Inquired, voice: Voice
) -> Answer:
    """The answer about a notice, that the day it tells is not by the notice alone."""
    event = next((one for one in own.events if one.id == own.inquiry.about), None)
    party = own.question.party or (event.values.get("by", "") if event else "")
    said = [
        voice.say(sentence("version.left-out", party=party, version=one.new.version))
        for one in leaving_out
        if answer["effect"].get("ends")
    ]
    return {**answer, "headline": " ".join([answer["headline"], *said])}


def _leaves_out(own: Inquired, change: Change, walk: Walk) -> bool:
    """Whether a wording lacks the one who gives the notice."""
    of_event = own.question.event and _by_a_stranger(own, change)
    return bool(of_event or absent(walk.question, change.new))


def _unsaid(own: Inquired, under: Inquired, voice: Voice) -> Sentence:
    """What differs where the headline does not tell it: the ends, or what some reading gives."""
    version = under.agreement.version
    ends, main = (
        voice.listed([day.isoformat() for day in sorted(days_of("ends", one))], "or")
        for one in (under, own)
    )
    if ends in ("", main):
        return sentence("version.disputed.reading", version=version)
    return sentence("version.disputed.ends", version=version, ends=ends, main=main or "–")


def _asked(own: Inquired, found: Governing, walk: Walk) -> Iterator[tuple[Change, Question]]:
    """The changes after the wording of the notice, and the question under each."""
    asked, agreement = own.question, own.agreement
    for way in futures(found, agreement, walk):
        for change in way:
            new = change.new
            if absent(walk.question, new) or _by_a_stranger(own, change):
                continue
            day: date = max(change.day, asked.on)
            received = asked.received or asked.on
            yield (
                change,
                replace(
                    asked,
                    on=day,
                    received=received,
                    sent=asked.sent or received,
                    readings=walk.question.readings,
                    weighed=frozenset(one.id for one in walk.known),
                ),
            )


def _by_a_stranger(own: Inquired, change: Change) -> bool:
    """Whether the notice is by one who is no party under the later wording."""
    event = next((one for one in own.events if one.id == own.inquiry.about), None)
    known = {party.id for party in change.new.parties}
    return event is not None and event.values.get("by") not in known
