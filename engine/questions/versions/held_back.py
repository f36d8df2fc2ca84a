"""A payment that may be held back by the day of one wording for another duty, alone."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from engine.model.agreement import Agreement
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
DAYS: Final = ("due", "parts")
"""What is said of the last day, and of what falls due when."""


def with_held_back(answer: Answer, own: Inquired, walk: Walk, lang: str) -> Answer:
    """The answer about a payment; where it moves with the day on which another duty was late,
    and an earlier wording says when that was, both answers, for a person to choose between."""
    if own.question.name != "payment":
        return answer
    voice = Voice(own.agreement, lang)
    way = walk.ways(NEVER)[-1]
    rest = (walk.events, walk.book, walk.executor, walk.kept)
    for place, version in enumerate(way.held):
        if version.version != own.agreement.version:
            continue
        for on, _, under in with_earlier_days(way, place, walk):
            other = inquire(own.question, under, *rest)
            if outcome(other) != outcome(own):
                told = plain.answered(other, walk.book, walk.executor, lang)
                handed = _handed_over(answer, told, on, voice)
                return {**handed, **_rests_on(way.held[: place + 1], handed)}
    return answer


def _handed_over(answer: Answer, other: Answer, on: str, voice: Voice) -> Answer:
    said = sentence("version.rests", on=on, own=answer["headline"], other=other["headline"])
    asks = voice.say(sentence("version.asks.rests", on=on))
    due = {"term": WORDING, "clause": on, "asks": asks, "about": ""}
    readings = answer["readings"]
    tried = {name: [*map(_without_day, readings[name])] for name in ("outcomes", "weak")}
    return {
        **_without_day(answer),
        "headline": voice.say(said),
        "main": _without_day(answer["main"]),
        "readings": {**readings, **tried},
        "by_date": [one for one in answer["by_date"] if one in other["by_date"]],
        "judgement": [*answer["judgement"], due],
        "advice": [one for one in answer["advice"] if one in other["advice"]],
    }


def _rests_on(held: Sequence[Agreement], answer: Answer) -> Answer:
    """The versions that it rests on, and the hash of each."""
    several = {one.version.isoformat(): one.sha256 for one in held}
    receipt = {**answer["receipt"], "agreements_sha256": several}
    return {"versions": [*several], "receipt": receipt}


def _without_day(told: Mapping[str, Any]) -> dict[str, Any]:
    effect = told["effect"]
    return {**told, "effect": {**effect, **{name: None for name in DAYS if name in effect}}}
