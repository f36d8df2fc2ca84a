"""What must hold among events: ids used once, references that name something, days in order."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from engine.inference.kinds import KindInfo
from engine.language.event_kinds import EventOrClause
from engine.language.node import Mapping as MappingNode
from engine.language.node import Node, Scalar
from engine.language.page import Page
from engine.model.absence import ABSENCES
from engine.model.event import Recorded
from engine.model.problem import Place
from engine.model.types import Id

_IN_ORDER = (
    ("sent", "received", "received-before-sent"),
    ("from_", "until", "ends-before-start"),
    ("on", "minutes_on", "minutes-before-meeting"),
    *(
        ("on", later, "before-its-own-day")
        for later in ("removed", "annulled", "announced", "final")
    ),
)


@dataclass(frozen=True, slots=True)
class Written:
    """An event as read, with where it is written; `complete` if all of it could be read."""

    event: Recorded
    page: Page
    kind: Scalar
    fields: Mapping[str, Node]
    complete: bool


def check(
    written: Sequence[Written],
    known: Sequence[Recorded],
    ids: Collection[str],
    kinds: Mapping[str, KindInfo],
    to_be_recorded: bool = False,
) -> tuple[Written, ...]:
    """The events with their ids, after reporting on each page what does not hold.

    `ids` are those that some event has, also one that could not be read.
    """
    named = _named(written, known)
    ids = {*ids, *(one.event.id for one in named)} - {""}
    for one in named:
        _check_references(one, kinds[one.event.kind], ids)
        _check_reading(one)
        _check_kind_told(one, kinds)
        for first, last, key in _IN_ORDER:
            _check_order(one, first, last, key)
        no_day = one.event.own_day is None and one.event.recorded is None
        if no_day and one.complete and not to_be_recorded:
            _report_no_day(one, kinds[one.event.kind])
    _check_voids(named, known)
    return tuple(named)


def _report_no_day(one: Written, kind: KindInfo) -> None:
    """Name the keys that would date the event, in the order in which they count."""
    written = {field.name: field.written.replace(" ", "-") for field in kind.fields}
    dated = [written[name] for name in getattr(kind.declared, "__own_day__", ()) if name in written]
    keys = ", ".join(f"`{key}`" for key in dated)
    advice = "write-day-or-recorded" if dated else "write-recorded"
    one.page.report("own-day-needed", one.kind, advice, kind=one.event.kind, keys=keys)


def _named(written: Sequence[Written], known: Sequence[Recorded]) -> list[Written]:
    """Every event with an id of its own: as written, or by its place among all, `known` first."""
    first: dict[str, Place | None] = {event.id: event.place for event in known}
    for one in written:
        if one.event.id:
            _take_id(one, first)
    named = []
    for number, one in enumerate(written, start=1):
        if not one.event.id:
            supposed = one.event.hypothetical
            place = number if supposed else number + len(known)
            made = _free_id("what-if" if supposed else "event", place, first)
            first[made] = one.event.place
            one = replace(one, event=replace(one.event, id=made))
        named.append(one)
    return named


def _take_id(one: Written, first: dict[str, Place | None]) -> None:
    if one.event.id not in first:
        first[one.event.id] = one.event.place
        return
    there = first[one.event.id]
    related = () if there is None else (("first-here", there),)
    node = _id_node(one)
    one.page.report("duplicate-id", node, related=related, id=one.event.id)


def _free_id(word: str, number: int, taken: Mapping[str, Place | None]) -> str:
    while f"{word}-{number}" in taken:
        number += 1
    return f"{word}-{number}"


def _check_references(one: Written, kind: KindInfo, ids: set[str]) -> None:
    for field in kind.fields:
        node = one.fields.get(field.name)
        if field.type not in (Id, EventOrClause) or not isinstance(node, Scalar):
            continue
        clauses = one.page.names.clauses if field.type is EventOrClause else ()
        target = one.event.values.get(field.name)
        if target is not None and target not in ids and target not in clauses:
            one.page.unknown("about-unknown-event", node, (*sorted(ids), *clauses), id=target)


def _check_reading(one: Written) -> None:
    """A position names a reading of its fork."""
    fork, reading = one.event.values.get("fork"), one.event.values.get("reading")
    node = one.fields.get("reading")
    known = one.page.names.forks.get(fork) if isinstance(fork, str) else None
    if known is not None and isinstance(node, Scalar) and reading not in known.readings:
        one.page.unknown("unknown-reading", node, known.readings, fork=str(fork), reading=node.text)


def _check_kind_told(one: Written, kinds: Mapping[str, KindInfo]) -> None:
    """That something was not held or given says of which kind it would have been."""
    node = one.fields.get("what")
    if one.event.kind in ABSENCES and isinstance(node, Scalar) and node.text not in kinds:
        one.page.unknown("unknown-kind", node, kinds, kind=node.text)


def _check_order(one: Written, first: str, last: str, key: str) -> None:
    start = one.event.values.get(first)
    if not isinstance(start, date):
        return
    for day, node in _days(one.event.values.get(last), one.fields.get(last)):
        if day < start:
            related = (("other-day-here", one.page.place(one.fields[first])),)
            said = {"field": last, "first": start.isoformat(), "last": day.isoformat()}
            one.page.report(key, node, "check-both-days", related, **said)


def _days(value: Any, node: Node | None) -> Iterator[tuple[date, Node]]:
    """The days of a field, each with where it is written."""
    if isinstance(value, date) and node is not None:
        yield value, node
    elif value and isinstance(node, MappingNode):
        days = dict(value)
        for entry in node.entries:
            if entry.key.text in days:
                yield days[entry.key.text], entry.value


def _check_voids(written: Sequence[Written], known: Sequence[Recorded]) -> None:
    """No void may void itself, directly or through others."""
    target = {event.id: event.values.get("of") for event in known if event.kind == "void"}
    voids = {one.event.id: one for one in written if one.event.kind == "void"}
    target.update({name: one.event.values.get("of") for name, one in voids.items()})
    reported: set[str] = set()
    for name, one in voids.items():
        circle = _circle(name, target)
        if circle and not reported & circle:
            reported |= circle
            related = tuple(
                ("voids-here", voids[other].page.place(voids[other].fields["of"]))
                for other in sorted(circle - {name})
                if other in voids
            )
            at = one.fields.get("of", one.kind)
            one.page.report("circular-void", at, "name-what-was-wrong", related, id=name)


def _circle(start: str, target: Mapping[str, Any]) -> set[str]:
    """The voids on the way from one back to itself; empty if the way ends elsewhere."""
    passed: set[str] = set()
    at = start
    while at in target and at not in passed:
        passed.add(at)
        at = target[at]
    return passed if at == start and at in passed else set()


def _id_node(one: Written) -> Node | Any:
    place = one.event.place
    return one.kind if place is None else place.span
