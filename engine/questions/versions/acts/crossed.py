"""A wording with what another makes of acts: a payment goes by its year, a notice by its day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from engine.inference.book import Book
from engine.model.agreement import Agreement, Clause
from engine.model.settled import Settled
from engine.questions.event_roles import LEAVING
from engine.questions.versions.acts.earlier import Before
from engine.questions.versions.acts.placed import places
from engine.questions.versions.walk.parted import NOTICE, same_fork
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way

OF_NOTICES: Final = ("termination", "exit", "precondition", "form")
"""The kinds of terms by which a notice is judged."""
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
    return next(place for place, held in enumerate(way.held) if held is one)


def with_acts_of(
    told_as: Agreement, agreement: Agreement, acts: Mapping[str, Agreement], walk: Walk
) -> Agreement | None:
    """A wording that takes what acts have led to, each by another, as it is; told as one of those.

    None where that cannot be told in one run: it is open by the other, or rests on readings of a
    fork that the two do not share.
    """
    led_to: list[Settled] = []
    for own in {id(one): one for one in acts.values()}.values():
        by_it = walk.parted.led_to([act for act, one in acts.items() if one is own], own)
        forks = {fork for one in by_it or () for fork in one.forks} & agreement.forks.keys()
        if by_it is None or not all(same_fork(own, agreement, fork) for fork in forks):
            return None
        led_to += by_it
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
    found = walk.once(("acts", id(agreement), *by), crossed)
    walk.stand_for[id(found)] = agreement
    walk.acts_by[id(found)] = days
    return found


def across(
    paying: Sequence[Agreement], notices: Sequence[Agreement], walk: Walk
) -> list[Agreement]:
    """What payments may go by where acts go by another wording: that of the act, as it stands,
    where they cannot be told in one run."""
    found = (with_notices_of(one, own, walk) or one for own in paying for one in notices)
    return [one for one in found if all(one is not own for own in paying)]


def by_their_acts(held: Sequence[Agreement], before: Before, walk: Walk) -> tuple[Agreement, ...]:
    """Wordings in turn, those that may govern no act with notices judged as the first that may,
    where that can be told; without acts that are open, as the last."""
    may = before.until(held[-1]) or held[-1:]
    known = {one.version for one in may}
    return tuple(
        one if one.version in known else with_notices_of(may[0], one, walk) or one for one in held
    )


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
