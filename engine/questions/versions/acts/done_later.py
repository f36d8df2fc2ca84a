"""A wording with acts that another judges taken as that one has it.

The wording of a day speaks for what is done on it, and for no other day: by when notice could be
given under an earlier one does not hang on what that one would have made of a later act.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from engine.model.agreement import Agreement
from engine.model.settled import Settled, lets_nobody_go
from engine.questions.versions.acts.crossed import place_of
from engine.questions.versions.acts.placed import places
from engine.questions.versions.walk.parted import same_fork
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way
from engine.questions.who_has_left import WAYS_OUT


def with_later_acts(agreement: Agreement, way: Way, walk: Walk) -> Agreement:
    """A wording on a way that leaves to those after it what was done in their days."""
    own = place_of(agreement, way)
    first = ((act, min(places_of)) for act, places_of in _placed(way, walk))
    return as_led_to(agreement, {act: way.held[n] for act, n in first if n > own}, walk)


def with_acts_as_by(agreement: Agreement, other: Agreement, walk: Walk) -> Agreement:
    """A wording with whatever somebody may leave by taken as another has it."""
    acts = {event.id: other for event in walk.counted if event.kind in WAYS_OUT}
    return as_led_to(agreement, acts, walk)


def as_led_to(agreement: Agreement, acts: Mapping[str, Agreement], walk: Walk) -> Agreement:
    """A wording that takes what acts have led to, each by another, as it is. Nobody is out by one
    of which the other leaves that open, or has it rest on readings that the wording lacks."""
    if not acts:
        return agreement

    def taking() -> Agreement:
        kept = (one for one in agreement.settled if one.act not in acts)
        return replace(agreement, settled=(*kept, *_led_to(agreement, acts, walk)))

    by = ((act, id(other)) for act, other in acts.items())
    return walk.once(("as led to", id(agreement), *by), taking)


def _led_to(agreement: Agreement, acts: Mapping[str, Agreement], walk: Walk) -> Iterator[Settled]:
    for other in {id(one): one for one in acts.values()}.values():
        own = [act for act, one in acts.items() if one is other]
        told = _by(other, own, walk)
        for act in own:
            rows = [one for one in told if one.act == act]
            forks = {fork for one in rows for fork in one.forks}
            shared = all(same_fork(other, agreement, fork) for fork in forks)
            yield from rows if rows and shared else [lets_nobody_go(act)]


def _by(other: Agreement, acts: Sequence[str], walk: Walk) -> Sequence[Settled]:
    """What acts have led to by a wording, which may have taken some of them as they are itself."""
    taken = [one for one in other.settled if one.act in acts]
    known = {one.act for one in taken}
    judged = [act for act in acts if act not in known]
    return [*taken, *((walk.parted.led_to(judged, other) or ()) if judged else ())]


def _placed(way: Way, walk: Walk) -> Iterator[tuple[str, Sequence[int]]]:
    """The acts by which somebody may leave, with the places of the wordings of their days."""
    for event in walk.counted:
        if event.kind in WAYS_OUT and (found := places(event, way)):
            yield event.id, found
