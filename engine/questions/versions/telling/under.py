"""What is told under one of several wordings: what it says, and that it may not apply."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from engine.model.sentence import sentence
from engine.wording.say import Voice


def under(version: str, said: str, voice: Voice) -> str:
    """What a wording leads to."""
    day = date.fromisoformat(version)
    return voice.say(sentence("version.under", version=day, answer=said))


def may_apply(version: str, voice: Voice) -> str:
    """That it is open whether a wording applies."""
    return voice.say(sentence("version.row", version=date.fromisoformat(version)))


def each_due(days: Mapping[Any, Any], voice: Voice) -> str:
    """The last day of a duty by each version."""
    return ", ".join(
        voice.say(sentence("version.due", version=version, due=due or "–"))
        for version, due in days.items()
    )
