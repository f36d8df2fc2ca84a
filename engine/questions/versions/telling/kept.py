"""That periods keep their days by an earlier wording, told in answers, lists and reasons."""

from collections.abc import Iterator, Sequence
from typing import Any

from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.sentence import sentence
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Change
from engine.wording.say import Voice

OF_PERIODS = ("in-force", "termination", "notice", "renewal")
"""Questions whose answers tell days of periods."""
COUNTS_PERIODS = "renewal slot"
"""The rule from which the days of a renewal follow."""


def kept_until(agreement: Agreement, walk: Walk) -> tuple[Change, ...]:
    """The changes, down to the one that brings a version, at which periods kept their days."""
    own = walk.on_the_way(agreement)
    for way in walk.ways(NEVER):
        for place, held in enumerate(way.held):
            if held is own:
                return tuple(one for one in way.taken[:place] if one.kept)
    return ()


def kept_told(changes: Sequence[Change], voice: Voice) -> list[str]:
    """Each change at which periods keep their days, with both wordings and the last of the days."""
    return [_said("version.kept", one, voice) for one in changes if one.kept]


def with_kept(node: dict[str, Any], changes: Sequence[Change], voice: Voice) -> dict[str, Any]:
    """The reasons, with the words of the earlier wording wherever the days of a renewal follow."""
    because = [with_kept(one, changes, voice) for one in node["because"]]
    if node["rule"] == COUNTS_PERIODS:
        because += _reasons(node["id"], changes, voice)
    return {**node, "because": because}


def _reasons(of: str, changes: Sequence[Change], voice: Voice) -> Iterator[dict[str, Any]]:
    for change in changes:
        for term in change.old.terms:
            if term.kind == "renewal":
                words = change.old.clauses[term.clause].words
                values = {"clause": term.clause, "words": words}
                yield {
                    "id": f"{of}-kept-{change.new.version}",
                    "says": _said("version.kept.words", change, voice, **values),
                    "rule": None,
                    "clause": term.clause,
                    "basis": "text",
                    "because": [],
                }


def _said(key: str, change: Change, voice: Voice, **values: str) -> str:
    ends = voice.listed([day.isoformat() for day in change.kept], "or")
    days = {"held": change.old.version, "version": change.new.version, "day": change.day}
    return voice.say(sentence(key, ends=ends, **days, **values))
