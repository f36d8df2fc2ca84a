"""A payment that may be held back by the day of one wording for another duty, alone."""

from collections.abc import Mapping
from typing import Any, Final

from engine.model.calendar import NEVER
from engine.model.sentence import sentence
from engine.questions import answer as plain
from engine.questions.ask import Inquired, inquire
from engine.questions.versions.handed_over import WORDING
from engine.questions.versions.outcome import outcome
from engine.questions.versions.resting import with_earlier_days
from engine.questions.versions.standing import Walk
from engine.wording.say import Voice

Answer = dict[str, Any]
DAY: Final = "due"


def with_held_back(answer: Answer, own: Inquired, walk: Walk, lang: str) -> Answer:
    """The answer about a payment; where it moves with the day on which another duty was late,
    and an earlier wording says when that was, both answers, for a person to choose between."""
    if own.question.name != "payment":
        return answer
    voice = Voice(own.agreement, lang)
    way = walk.ways(NEVER)[-1]
    rest = (walk.events, walk.book, walk.executor, walk.kept)
    for place, version in enumerate(way.held):
        if version is not own.agreement:
            continue
        for on, _, under in with_earlier_days(way, place, walk):
            other = inquire(own.question, under, *rest)
            if outcome(other) != outcome(own):
                told = plain.answered(other, walk.book, walk.executor, lang)
                return _handed_over(answer, told, on, voice)
    return answer


def _handed_over(answer: Answer, other: Answer, on: str, voice: Voice) -> Answer:
    said = sentence("version.rests", on=on, own=answer["headline"], other=other["headline"])
    asks = voice.say(sentence("version.asks.rests", on=on))
    due = {"term": WORDING, "clause": on, "asks": asks, "about": ""}
    readings = answer["readings"]
    outcomes = [_without_day(one) for one in readings["outcomes"]]
    return {
        **_without_day(answer),
        "headline": voice.say(said),
        "main": _without_day(answer["main"]),
        "readings": {**readings, "outcomes": outcomes},
        "judgement": [*answer["judgement"], due],
    }


def _without_day(told: Mapping[str, Any]) -> dict[str, Any]:
    return {**told, "effect": {**told["effect"], DAY: None}}
