"""A wording with what another makes of acts: what is asked goes by its day, an act by its own."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from engine.inference.book import Book
from engine.model.agreement import Agreement, Clause
from engine.model.settled import Settled
from engine.questions.event_roles import LEAVING
from engine.questions.versions.acts.earlier import Before
from engine.questions.versions.acts.placed import done_after, places
from engine.questions.versions.walk.parted import NOTICE, same_fork
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way

OF_NOTICES: Final = ("termination", "exit", "precondition", "form")
"""The kinds of terms by which a notice is judged."""
ROUNDS: Final = 2
"""The first round, and the one that finds what the round before it found."""
GOOD: Final = frozenset({"good"})
"""What else it is judged by is what this rests on: nothing is crossed where that differs."""


def with_notices_of(of_notices: Agreement, agreement: Agreement, walk: Walk) -> Agreement | None:
    """A wording in which notices are judged as another has it.

    None where that cannot be told in one run: somebody may leave by something else than a notice,
    or the two differ in their parties, their periods or the readings of a fork.
    """
    if agreement.version == of_notices.version:
        return agreement
    settled = {one.act for each in (agreement, of_notices) for one in each.settled}
    judged = (event for event in walk.counted if event.id not in settled)
    left = {event.kind for event in judged if event.kind in LEAVING}
    if not left <= {NOTICE} or not _can_be_crossed(agreement, of_notices, walk.book):
        return None
    key = ("notices", id(agreement), id(of_notices))
    return walk.once(key, lambda: _with_notices_of(of_notices, agreement))


def by_day(acts: Sequence[str], one: Agreement, way: Way, walk: Walk) -> dict[str, Agreement]:
    """The wording of each act where `one` is the first of those that may govern them: that, or of
    what was done after it the one in force then, since one that was gone has no say."""
    first = place_of(one, way)
    events = {event.id: event for event in walk.counted}
    done = {act: min(places(events[act], way)) for act in acts}
    return {act: way.held[max(first, place)] for act, place in done.items()}


def place_of(one: Agreement, way: Way) -> int:
    """The place of a wording on a way."""
    return next(place for place, held in enumerate(way.held) if held.version == one.version)


def with_acts_of(
    told_as: Agreement, agreement: Agreement, acts: Mapping[str, Agreement], walk: Walk, way: Way
) -> Agreement | None:
    """A wording that takes what acts have led to, each by another, as it is; told as one of those.

    None where that cannot be told in one run: it is open by the other, or rests on readings of a
    fork that the two do not share.
    """
    led_to = _led_to(acts, agreement, walk, way)
    if led_to is None:
        return None
    days = tuple((act, one.version) for act, one in acts.items())
    kept = (one for one in agreement.settled if one.act not in acts)

    def crossed() -> Agreement:
        forks = {fork: held for one in acts.values() for fork, held in one.forks.items()}
        return replace(
            agreement,
            version=told_as.version,
            sha256=told_as.sha256,
            forks={**forks, **agreement.forks},
            settled=(*kept, *led_to),
        )

    by = ((act, id(one)) for act, one in acts.items())
    found = walk.once(("acts", id(agreement), told_as.version, *by), crossed)
    walk.stand_for[id(found)] = agreement
    walk.acts_by[id(found)] = days
    return found


def _led_to(
    acts: Mapping[str, Agreement], agreement: Agreement, walk: Walk, way: Way
) -> list[Settled] | None:
    """What acts have led to, each by its own wording with what the others have led to as it is:
    first without the others, then in rounds until it is the same as in the round before.

    None where that is not reached, as well as where it cannot be told. What was done under later
    wordings than that of an act is not judged by it.
    """
    led_to: dict[str, tuple[Settled, ...]] = {}
    for _ in range(len(acts) + ROUNDS):
        found: dict[str, tuple[Settled, ...]] = {}
        for act, one in acts.items():
            others = [s for other, several in led_to.items() if other != act for s in several]
            own = _with_settled(one, acts, others, walk)
            gone = (acts.keys() - led_to.keys()) | done_after(place_of(one, way), walk, way)
            events = [event for event in walk.events if event.id == act or event.id not in gone]
            by_it = walk.parted.led_to([act], own, events)
            forks = {fork for each in by_it or () for fork in each.forks} & agreement.forks.keys()
            if by_it is None or not all(same_fork(own, agreement, fork) for fork in forks):
                return None
            found[act] = by_it
        if found == led_to:
            return [each for several in found.values() for each in several]
        led_to = found
    return None


def _with_settled(
    own: Agreement, acts: Collection[str], led_to: Sequence[Settled], walk: Walk
) -> Agreement:
    """A wording with what acts have led to by others as it is."""
    settled = (*(one for one in own.settled if one.act not in acts), *led_to)
    if settled == own.settled:
        return own
    return walk.once(("settled", id(own), settled), lambda: replace(own, settled=settled))


def across(
    paying: Sequence[Agreement], before: Before, walk: Walk, way: Way
) -> list[tuple[Agreement, Agreement]]:
    """What payments may go by where acts go by another wording, and that: as it stands, where they
    cannot be told in one run."""
    pairs = ((own, one) for own in paying for one in before.until(paying[-1]))
    others = ((own, one) for own, one in pairs if own.version != one.version)
    return [(_by(one, own, before, walk, way) or one, one) for own, one in others]


def by_their_acts(
    held: Sequence[Agreement], before: Before, walk: Walk, way: Way
) -> tuple[Agreement, ...]:
    """Wordings in turn; those that may govern no act with notices judged as the last has them, and
    with the acts that are open by the first that may govern them, where that can be told."""
    may = before.until(held[-1])
    known = {one.version for one in may}

    def taken(one: Agreement) -> Agreement:
        own = with_notices_of(held[-1], one, walk) or one
        return (_by(may[0], own, before, walk, way) or own) if may else own

    return tuple(one if one.version in known else taken(one) for one in held)


def _by(
    of_acts: Agreement, own: Agreement, before: Before, walk: Walk, way: Way
) -> Agreement | None:
    """A wording with the acts by another, told as it is itself."""
    return with_acts_of(own, own, by_day(before.acts, of_acts, way, walk), walk, way)


def _with_notices_of(other: Agreement, agreement: Agreement) -> Agreement:
    if _alike(agreement, other, OF_NOTICES):
        return agreement
    ids = dict.fromkeys((*agreement.clauses, *other.clauses))
    clauses = {one: _clause(agreement.clauses.get(one), other.clauses.get(one)) for one in ids}
    return replace(
        agreement,
        clauses={id_: clause for id_, clause in clauses.items() if clause is not None},
        forks={**other.forks, **agreement.forks},
        open_terms={**other.open_terms, **agreement.open_terms},
        settled=tuple(dict.fromkeys((*agreement.settled, *other.settled))),
    )


def _clause(own: Clause | None, other: Clause | None) -> Clause | None:
    """A clause with the terms on notices of the other wording; its words where it has any."""
    said = tuple(term for term in (other.terms if other else ()) if term.kind in OF_NOTICES)
    kept = tuple(term for term in (own.terms if own else ()) if term.kind not in OF_NOTICES)
    shown = other if said or own is None else own
    return None if shown is None else replace(shown, terms=(*kept, *said))


def _can_be_crossed(one: Agreement, other: Agreement, book: Book) -> bool:
    """Whether two wordings are alike in all else that a notice rests on, their parties, and the
    readings of a fork."""
    shared = one.forks.keys() & other.forks.keys()
    rests_on = (book.upstream(GOOD).kinds & book.terms.keys()) - {*OF_NOTICES}
    return (
        _alike(one, other, tuple(rests_on))
        and _parties(one) == _parties(other)
        and all(same_fork(one, other, fork) for fork in shared)
    )


def _parties(agreement: Agreement) -> list[tuple[str, str]]:
    return [(party.id, party.side) for party in agreement.parties]


def _alike(one: Agreement, other: Agreement, kinds: tuple[str, ...]) -> bool:
    """Whether two wordings have the same terms of some kinds."""
    return _said(one, kinds) == _said(other, kinds)


def _said(agreement: Agreement, kinds: tuple[str, ...]) -> list[tuple[str, str, Mapping[str, Any]]]:
    own = (term for term in agreement.terms if term.kind in kinds)
    return [(term.kind, term.clause, dict(term.values)) for term in own]
