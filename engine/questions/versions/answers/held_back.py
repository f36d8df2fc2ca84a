"""A payment that may be held back by the day of one wording for another duty, alone."""

from collections.abc import Iterator
from dataclasses import replace

from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.questions.question import Question
from engine.questions.versions.answers.governed_by import Governing
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.asking.outcome import days_of, outcome
from engine.questions.versions.duties.resting import Resting, resting_elsewhere
from engine.questions.versions.walk.standing import Walk


def with_held_back(found: Governing, question: Question, walk: Walk) -> Governing:
    """What a payment is asked under; where it moves with the day on which another duty was late,
    and an earlier wording says when that was, with that day too, for a person to choose between.
    So where it moves with what an earlier wording makes of a demand of its own day."""
    if question.name != "payment":
        return found
    own = [one for one in (*found.versions, *(one for one, _ in found.across))
           if not absent(question, one)]  # fmt: skip
    resting = tuple(one for version in own for one in _elsewhere(version, question, walk))
    if not resting:
        return found
    either_side = ("",) if "" in found.judged else ()
    demands = tuple(act for one in resting for act in one.demands)
    acts = tuple(dict.fromkeys((*(found.acts or either_side), *demands)))
    return replace(found, why=found.why or "acts-before", acts=acts, resting=resting)


def _elsewhere(own: Agreement, question: Question, walk: Walk) -> Iterator[Resting]:
    """A wording with the earlier days of other duties, where it leads elsewhere with them."""
    way = walk.ways(NEVER)[-1]
    for place, version in enumerate(way.held):
        if version.version != own.version:
            continue
        held = (*way.held[:place], own, *way.held[place + 1 :])
        for one in resting_elsewhere(replace(way, held=held), place, walk):
            asked = (
                walk.record.asked(question, own),
                walk.record.asked(question, one.agreement, one.of(walk.events)),
            )
            each = ((outcome(found), days_of("due", found)) for found in asked)
            if next(each) != next(each):
                yield one
