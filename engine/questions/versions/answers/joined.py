"""Since when somebody is bound, where a change of wording has added a party."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.questions.ask import Inquired
from engine.questions.parts import merged
from engine.questions.question import Question
from engine.questions.versions.asking.worldwise import Told, carried, table, worldwise
from engine.questions.versions.walk.joining import joining
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Change, eve

SINCE: Final = ("since",)


def with_days_joined(found: Inquired, walk: Walk) -> Inquired:
    """Since when a party or the agreement is bound, where a change has added a party: that one from
    the day of the change at the earliest, the others as the wording before it had settled."""
    if found.question.name != "in-force":
        return found
    changes = (one for one in _down_to(found.agreement, walk) if [*joining(one.old, one.new)])
    last = next(iter(reversed([*changes])), None)
    if last is None:
        return found
    own = table(found, SINCE)
    if found.question.party in {party.id for party in joining(last.old, last.new)}:
        told = worldwise(lambda one: (one[0], (_no_sooner(one[1][0], last.day),)), own)
    else:
        earlier = table(_asked_before(last, found.question, walk), SINCE)
        told = worldwise(_settled_before, own, carried(earlier, own.worlds))
    values = merged((since, where) for (_, (since,)), where in told.values)
    parts = (replace(one, values=values) if one.name in SINCE else one for one in found.parts)
    return replace(found, parts=tuple(parts))


def _down_to(agreement: Agreement, walk: Walk) -> Sequence[Change]:
    """The changes down to the one that brings a version."""
    own = walk.on_the_way(agreement)
    for way in walk.ways(NEVER):
        for place, held in enumerate(way.held):
            if held is own:
                return way.taken[:place]
    return ()


def _asked_before(change: Change, question: Question, walk: Walk) -> Inquired:
    """The question under the wording before a change, of its last day, on the same record."""
    asked = replace(question, on=eve(change.day), as_of=question.record_day)
    return with_days_joined(walk.record.asked(asked, change.old), walk)


def _settled_before(one: tuple[bool, Told], other: tuple[bool, Told]) -> tuple[bool, Told]:
    return one[0], other[1] if other[0] else one[1]


def _no_sooner(since: date | None, day: date) -> date | None:
    return since if since is None else max(since, day)
