"""The acts before a change of wording that bear on what is asked after it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions.event_roles import EXCUSING, INERT, LEAVING
from engine.questions.question import Question
from engine.questions.versions.absent import absent
from engine.questions.versions.placed import is_on_both, places, places_told
from engine.questions.versions.standing import Walk, Way

OF_THE_PAST: Final = ("excuse", "penalty", "rescission", "repayment")
"""Questions that rest on what was done or left undone, whenever that was."""
OF_THE_BOUND: Final = ("in-force", "termination", "renewal", "payment")
"""Questions that rest on who is still bound."""


@dataclass(frozen=True, slots=True)
class Before:
    """The acts before changes that bear on a question, and the wordings that they were done
    under; `unsent`: those that are before one only if they were sent then; `on_both`: that one of
    them lies, or may lie, on both sides of a change."""

    acts: tuple[str, ...] = ()
    versions: tuple[Agreement, ...] = ()
    unsent: tuple[Recorded, ...] = ()
    on_both: bool = False

    @property
    def state(self) -> Literal["unknown", "judgement"]:
        """How what they leave open is open."""
        return "unknown" if self.unsent else "judgement"


def acts_before(question: Question, walk: Walk, way: Way, weighed: Collection[date] = ()) -> Before:
    """The acts before the changes on the way that bear on the question.

    `weighed` are the wordings that it is asked under anyhow: of those under others alone.
    """
    if len(way.held) == 1:
        return Before()
    if question.name in OF_THE_PAST and absent(question, way.last):
        # what it did or was owed may be left to settle
        held = tuple(one for one in way.held[:-1] if one.version not in weighed)
        return Before((question.party,), held) if held else Before()
    acts = [one for one in _acts(question, walk, way) if one[1].version not in weighed]
    if question.name in OF_THE_BOUND:
        acts = [(event, old) for event, old in acts if walk.moved(event, old, way.last)]
    ids = tuple(dict.fromkeys(event.id for event, _ in acts))
    sure = {
        event.id
        for event, old in acts
        if old.version in {way.held[p].version for p in places_told(event, way)}
    }
    unsent = tuple({event.id: event for event, _ in acts if event.id not in sure}.values())
    versions = tuple({old.version: old for _, old in acts}.values())
    return Before(ids, versions, unsent, any(is_on_both(event, way) for event, _ in acts))


def _acts(question: Question, walk: Walk, way: Way) -> Iterator[tuple[Recorded, Agreement]]:
    """The acts done or begun under an earlier wording on the way, each with every such wording."""
    for event in walk.counted:
        if _bears(event, question):
            earlier = (place for place in places(event, way) if place < len(way.taken))
            yield from ((event, way.held[place]) for place in earlier)


def _bears(event: Recorded, question: Question) -> bool:
    if question.name in OF_THE_BOUND:
        return event.kind in LEAVING
    if question.name == "excuse":
        return event.kind in EXCUSING
    return question.name in OF_THE_PAST and event.kind not in INERT


def acts_between(walk: Walk) -> Before:
    """The acts from before a change that leave open who is bound after it."""
    question = replace(walk.question, name="in-force", party="", event="", duty="")
    return acts_before(question, walk, walk.ways(NEVER)[-1])
