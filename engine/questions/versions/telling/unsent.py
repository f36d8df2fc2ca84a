"""An act of which it is not on record when it was sent: it may have been before a change."""

from collections.abc import Iterable, Sequence
from typing import Any

from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions.openness.missing import Missing
from engine.questions.reasons.wording_of import missing_row, missing_sentence
from engine.questions.versions.telling.deciding import once
from engine.wording.say import Voice


def with_sending(
    rows: Iterable[dict[str, Any]], events: Sequence[Recorded], voice: Voice
) -> list[dict[str, Any]]:
    """The missing facts, each once, with the day on which each act was sent."""
    told = once(rows)
    known = {(one["fact"], one["of"]) for one in told}
    own = [missing_row(_missing(event), voice) for event in events]
    return [*told, *(one for one in own if (one["fact"], one["of"]) not in known)]


def not_known(events: Sequence[Recorded], voice: Voice) -> str:
    """That the sending of each is not known, and so not the wording that governs."""
    said = [voice.say(missing_sentence(_missing(event))) for event in events]
    return voice.say(sentence("version.unsent", what=voice.listed(said)))


def _missing(event: Recorded) -> Missing:
    by = event.values.get("by")
    return Missing(event.kind, "sent", event.id, by if isinstance(by, str) else "", "")
