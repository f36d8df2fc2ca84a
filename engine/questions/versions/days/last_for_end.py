"""By when a notice had to be given for an end that is wanted: by the wording of each day."""

from dataclasses import dataclass, replace

from engine.model.calendar import NEVER
from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired
from engine.questions.inquiry import LastDay
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Change, Way, stretches


@dataclass(frozen=True, slots=True)
class Closed:
    """The last day for an end by an earlier wording, and the change that ended that wording."""

    last: LastDay
    change: Change

    @property
    def told(self) -> Sentence:
        days = {"day": self.last.day, "until": self.change.day}
        return sentence("version.last-for-end", version=self.change.old.version, **days)


def with_last_for_end(found: Inquired, walk: Walk) -> tuple[Inquired, Closed | None]:
    """A question about a notice with the last day for the end that is wanted as the wordings of the
    days have it: an earlier one may have let it go on until the change. With that one, if so."""
    if found.question.ends_by is None:
        return found, None
    way = _way(found, walk)
    days = [(last, place) for place, last in enumerate(_by_place(found, way, walk)) if last]
    last, of = max(days, key=lambda one: one[0].day, default=(None, 0))
    asked = replace(found, inquiry=replace(found.inquiry, last_for_end=lambda ledger: last))
    own = walk.on_the_way(found.agreement).version
    is_past = last is not None and last.day < (found.question.received or found.question.on)
    if last is None or not is_past or way.held[of].version == own:
        return asked, None
    return asked, Closed(last, way.taken[of])


def _way(found: Inquired, walk: Walk) -> Way:
    """The way on which the wording asked under is in force on the day asked about, if one is."""
    ways, on = walk.ways(NEVER), found.question.on
    own = walk.on_the_way(found.agreement).version
    in_force = [way.held[sum(change.day <= on for change in way.taken)].version for way in ways]
    return next((way for way, one in zip(ways, in_force, strict=True) if one == own), ways[-1])


def _by_place(found: Inquired, way: Way, walk: Walk) -> list[LastDay | None]:
    """By each wording in turn the last day for the end among its own days."""
    own = walk.on_the_way(found.agreement).version
    told: list[LastDay | None] = []
    for held, days in zip(way.held, stretches(way), strict=True):
        last = None
        if held.version == own or not absent(found.question, held):
            by_it = found if held.version == own else walk.record.asked(found.question, held)
            last = by_it.inquiry.last_for_end(by_it.ledger)
        is_there = last is not None and days.first <= min(last.day, days.last)
        told.append(replace(last, day=min(last.day, days.last)) if last and is_there else None)
    return told
