"""A question asked under one wording, and of several of a payment that of its own day."""

from collections.abc import Sequence
from dataclasses import replace

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import Inquired, inquire
from engine.questions.question import Question
from engine.questions.versions.asking.outcome import outcome
from engine.questions.versions.asking.paid_by_day import by_its_days
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way


def asked_of(
    question: Question, walk: Walk, agreement: Agreement, events: Sequence[Recorded] | None = None
) -> Inquired:
    """Asked under one wording, on the whole record or on some events of it."""
    readings = {f: r for f, r in question.readings.items() if f in agreement.forks}
    asked = replace(question, readings=readings)
    on_record = walk.events if events is None else events
    return inquire(asked, agreement, on_record, walk.book, walk.executor, walk.kept)


def of_its_day(
    question: Question,
    walk: Walk,
    way: Way,
    versions: Sequence[Agreement],
    beside: Sequence[Agreement],
) -> Agreement | None:
    """Of versions that share the year of a payment, that in whose own days it falls due.

    None where it is not certain that the same is owed under each, and under those `beside` them,
    with an act by another; or that all of it falls due in the days of one: what fell due before a
    change keeps its day.
    """
    if question.name != "payment":
        return None
    own = {one.version: (one, asked_of(question, walk, one)) for one in versions}
    owed = [outcome(found) for _, found in own.values()]
    owed += [outcome(asked_of(question, walk, one)) for one in beside]
    if any(one[0] != "yes" or one != owed[0] for one in owed):
        return None
    place = by_its_days({version: found for version, (_, found) in own.items()}, way)
    return None if place is None else own[way.held[place].version][0]
