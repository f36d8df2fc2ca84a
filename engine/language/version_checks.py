"""Whether versions follow one another: each day has one, each its place, and what stays its id."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import PurePath

from engine.language.kept_ids import ids_not_kept
from engine.language.page import position
from engine.model.agreement import Agreement
from engine.model.problem import Place, Problem, problem


def version_problems(versions: Sequence[Agreement]) -> tuple[Problem, ...]:
    """All that is wrong with how versions follow one another, each with both places."""
    return order_problems(versions) or _in_order(_not_kept(versions))


def order_problems(versions: Sequence[Agreement]) -> tuple[Problem, ...]:
    """What keeps the versions from being put in the order in which they replace one another."""
    ordered = sorted(versions, key=lambda one: (one.version, _source(one)))
    own = _of_one_agreement(ordered)
    found = _order(own)
    if len(own) < len(ordered):  # what is wrong only with the others there, or without, follows
        with_all = {(one.key, one.place) for one in _order(ordered)}
        found = [one for one in found if (one.key, one.place) in with_all]
    return _in_order([*_of_another(ordered, own[0]), *found] if own else found)


def _order(ordered: Sequence[Agreement]) -> list[Problem]:
    return [
        *_twice(ordered),
        *_replacing_nothing(ordered),
        *_replaced_twice(ordered),
        *_not_later(ordered),
        *circles(ordered),
    ]


def _of_one_agreement(ordered: Sequence[Agreement]) -> list[Agreement]:
    """The versions of the agreement after which the folder is named, or else of the first one."""
    named = [one.id for one in ordered if one.id == PurePath(_source(one)).parent.name]
    id_ = next(iter(named or [one.id for one in ordered]), "")
    return [one for one in ordered if one.id == id_]


def chain(versions: Sequence[Agreement]) -> tuple[Agreement, ...]:
    """The versions in the order in which they replace one another; they have no problems."""
    after = {one.replaces.version: one for one in versions if one.replaces}
    found = [one for one in versions if one.replaces is None]
    while found and found[-1].version in after:
        found.append(after[found[-1].version])
    return tuple(found)


def _in_order(found: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(found, key=lambda one: (one.place.source if one.place else "",
                                                *position(one))))  # fmt: skip


def _not_kept(versions: Sequence[Agreement]) -> Iterator[Problem]:
    """What is the same in a version and an earlier one, and has another id.

    Each is held against the last before it that keeps the ids, so that what is to be written is
    right for all of them at once: a version that goes on with a new id is wrong, one that goes
    back is not.
    """
    kept: Agreement | None = None
    for one in chain(versions):
        found = tuple(ids_not_kept(kept, one)) if kept else ()
        yield from found
        kept = kept if found else one


def _of_another(versions: Sequence[Agreement], first: Agreement) -> Iterator[Problem]:
    """Those of another agreement than `first`, the first one of the agreement of the folder."""
    for one in versions:
        if one.id != first.id:
            related = _related("first-here", first.places.get("agreement"))
            at = one.places.get("agreement")
            yield problem("another-agreement", at, None, related, id=one.id, known=first.id)


def _twice(versions: Sequence[Agreement]) -> Iterator[Problem]:
    seen: dict[str, Agreement] = {}
    for one in versions:
        day = one.version.isoformat()
        first = seen.setdefault(day, one)
        if first is not one:
            related = _related("first-here", first.places.get("version"))
            yield problem("version-twice", one.places.get("version"), None, related, version=day)


def _replacing_nothing(versions: Sequence[Agreement]) -> Iterator[Problem]:
    """One version is the first; every other says which one it replaces, and that one is there."""
    days = {one.version for one in versions}
    firsts = [one for one in versions if one.replaces is None]
    for one in firsts[1:]:
        related = _related("first-version-here", firsts[0].places.get("version"))
        at, version = one.places.get("version"), one.version.isoformat()
        yield problem("replaces-none", at, "write-replaces", related, version=version)
    for one in versions:
        if one.replaces and one.replaces.version not in days:
            replaced = one.replaces.version.isoformat()
            known = ", ".join(day.isoformat() for day in sorted(days - {one.version}))
            related = _related("versions-here", versions[0].places.get("version"))
            at = one.replaces.place
            yield problem("replaces-unknown", at, None, related, version=replaced, known=known)


def _replaced_twice(versions: Sequence[Agreement]) -> Iterator[Problem]:
    """Two that replace the same one would both be in force from the later day."""
    seen: dict[date, Agreement] = {}
    for one in versions:
        if one.replaces is None or one.replaces.version == one.version:  # a circle of its own
            continue
        other = seen.setdefault(one.replaces.version, one)
        if other is not one and other.replaces is not None:
            day = max(one.first_day, other.first_day).isoformat()
            related = _related("other-version-here", other.replaces.place)
            values = {"version": one.version.isoformat(), "other": other.version.isoformat()}
            yield problem("both-in-force", one.replaces.place, "replace-the-last", related, day=day,
                          **values)  # fmt: skip


def _not_later(versions: Sequence[Agreement]) -> Iterator[Problem]:
    """A version is in force from a later day than the one that it replaces."""
    by_day = {one.version: one for one in versions}
    for one in versions:
        replaced = by_day.get(one.replaces.version) if one.replaces else None
        if one.replaces is None or replaced is None or replaced is one:
            continue
        if one.first_day <= replaced.first_day and not _in_circle(one, by_day):
            at = replaced.replaces.place if replaced.replaces else replaced.places.get("version")
            related = _related("other-version-here", at)
            values = {"version": one.version.isoformat(), "other": replaced.version.isoformat()}
            day = one.first_day.isoformat()
            place, how = one.replaces.place, "begin-later"
            if "from" in one.places:
                place, how = one.places["from"], "write-later"
            yield problem("both-in-force", place, how, related, day=day, **values)


def circles(versions: Sequence[Agreement]) -> Iterator[Problem]:
    """Versions that replace one another: told once per circle, at the latest version in it."""
    by_day = {one.version: one for one in versions}
    for one in versions:
        circle = _in_circle(one, by_day)
        if circle and one.replaces and one.version == max(other.version for other in circle):
            places = [o.replaces.place for o in circle if o is not one and o.replaces]
            related = tuple(("replaces-here", place) for place in places)
            way = " → ".join(other.version.isoformat() for other in (*circle, one))
            yield problem("circular-versions", one.replaces.place, "name-a-first", related, way=way)


def _in_circle(one: Agreement, by_day: dict[date, Agreement]) -> tuple[Agreement, ...]:
    """The versions from this one back to itself; none where the way ends elsewhere."""
    way = [one]
    while way[-1].replaces and (replaced := by_day.get(way[-1].replaces.version)):
        if replaced is one:
            return tuple(way)
        if replaced in way:
            return ()
        way.append(replaced)
    return ()


def _related(key: str, place: Place | None) -> tuple[tuple[str, Place], ...]:
    return () if place is None else ((key, place),)


def _source(one: Agreement) -> str:
    place = one.places.get("version")
    return place.source if place else one.source
