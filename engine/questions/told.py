"""What an answer says, without its words and reasons: what two answers are compared by."""

from typing import Any

from engine.questions.as_json import plain
from engine.questions.ask import Inquired
from engine.questions.readings.readings import Dependence, dependence


def told(found: Inquired, rests: Dependence | None = None) -> dict[str, Any]:
    """The answer, its effect, and what is answered under each arguable reading."""
    rests = rests or dependence(found.agreement, found.verdict, found.parts)
    return {
        "answer": found.verdict.answer,
        "regulated": found.inquiry.regulated,
        "settled": rests.settled,
        "contested": rests.contested,
        "effect": {one.name: plain(one.shown(found.verdict)) for one in found.parts},
        "outcomes": [
            [one.readings, one.answer, {key: plain(v) for key, v in one.effect.items()}]
            for one in rests.outcomes
        ],
    }
