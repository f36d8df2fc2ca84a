"""Whether what stays the same from version to version keeps its id, by which events name it.

A breach of `X-UPP-1` on record is of that clause. A later version that calls the same words
`X-UPP-2` knows nothing of it; so does one that gives it to other words, if the old ones are still
there. What is another in both languages, or has gone and come back, is not known again.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from engine.model.agreement import Agreement, Party
from engine.model.problem import Place, Problem, problem
from engine.model.said import Said


@dataclass(frozen=True, slots=True)
class Named:
    """What an id stands for: by what it is known again, and where the id is written."""

    known_by: Any
    place: Place | None


Ids = Mapping[str, Named]


def ids_not_kept(old: Agreement, new: Agreement) -> Iterator[Problem]:
    """Each id that is another in the later version though what it names is the same; both places.

    A clause may be split, and its words be copied to another, if it keeps its id.
    """
    for sort, ids in SORTS.items():
        before, after = ids(old), ids(new)
        for one, other in _called_otherwise(before, after):
            yield problem(
                f"another-id-{sort}",
                after[other].place,
                "keep-the-id",
                tuple(("id-before", place) for place in [before[one].place] if place),
                id=other,
                before=one,
                version=old.version.isoformat(),
            )


def same_party(old: Party, new: Party) -> bool:
    """One organisation number, or one name where a number is missing."""
    if old.number and new.number:
        return old.number == new.number
    return old.name == new.name


def _called_otherwise(before: Ids, after: Ids) -> Iterator[tuple[str, str]]:
    """The old and the new id of what no longer has its own, but one that was not its before."""
    for id_, one in before.items():
        if id_ in after and _same(one, after[id_]):
            continue
        for other, there in after.items():
            if _same(one, there) and not (other in before and _same(before[other], there)):
                yield id_, other
                break


def _same(old: Named, new: Named) -> bool:
    if isinstance(old.known_by, Party):
        return same_party(old.known_by, new.known_by)
    if isinstance(old.known_by, tuple):
        return all(map(_says_the_same, old.known_by, new.known_by))
    return _says_the_same(old.known_by, new.known_by)


def _says_the_same(old: object, new: object) -> bool:
    """Whether two words are the same; a sentence is where one of its languages is."""
    if isinstance(old, Said) and isinstance(new, Said):
        return old.sv == new.sv or old.en == new.en
    return old == new


def _parties(of: Agreement) -> Ids:
    return {party.id: Named(party, party.place) for party in of.parties}


def _units(of: Agreement) -> Ids:
    return {
        unit.id: Named((party.id, unit.name), unit.place)
        for party in of.parties
        for unit in party.units
    }


def _forums(of: Agreement) -> Ids:
    return {forum.id: Named(forum.name, forum.place) for forum in of.forums}


def _clauses(of: Agreement) -> Ids:
    said = ((clause, clause.words) for clause in of.clauses.values())
    return {clause.id: Named(words, clause.place) for clause, words in said if words}


def _forks(of: Agreement) -> Ids:
    return {fork.id: Named(fork.title, fork.place) for fork in of.forks.values()}


def _readings(of: Agreement) -> Ids:
    return {
        f"{fork.id}-{reading.id}": Named((fork.id, reading.says), reading.place)
        for fork in of.forks.values()
        for reading in fork.readings
    }


def _open_terms(of: Agreement) -> Ids:
    return {
        term.id: Named((term.words, term.name, term.asks), term.place)
        for term in of.open_terms.values()
    }


SORTS: Final[Mapping[str, Callable[[Agreement], Ids]]] = {
    "party": _parties,
    "unit": _units,
    "forum": _forums,
    "clause": _clauses,
    "fork": _forks,
    "reading": _readings,
    "open-term": _open_terms,
}
"""What events and stands name by id. A reading goes with its fork, and a unit with its party."""
