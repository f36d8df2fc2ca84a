"""What an event says that cannot be meant, or may not be, whatever the terms say.

To whom a party acts, from which side, on which day, how many of how many, and whether the same
stands twice. What contradicts itself is refused; the rest is remarked on and changes no answer.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from engine.language.event_remarks import Entry, here, there
from engine.language.node import Node, Scalar
from engine.language.node import Sequence as Items
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.types import EARLIEST, Amount

_OTHERS: Final = ("to", "against")
"""The fields that name towards whom a party acts."""
_NEAR: Final = (10, 20)
"""Years before and after the agreement's first day within which days usually lie."""


def check_itself(entries: Sequence[Entry], agreement: Agreement) -> None:
    """Reports what cannot be meant, and keeps what may be wrong."""
    first = first_day(agreement)
    sides = {party.id: party.side for party in agreement.parties}
    for one in entries:
        _check_oneself(one)
        _check_sides(one, sides)
        _check_part(one)
        _check_days(one, first)
    _check_twice(entries)
    _check_one_a_day(entries)


def first_day(agreement: Agreement) -> date:
    """The first day of the first period that the agreement names, else of the version."""
    starts = [term.values.get("from_") for term in agreement.terms if term.kind == "period"]
    days = [day for day in starts if isinstance(day, date)]
    return min([agreement.version, *days])


def _check_oneself(one: Entry) -> None:
    """A party acts towards another one, unless the kind is one that it may say of itself."""
    by = one.of("by")
    for field in _OTHERS if isinstance(by, str) else ():
        named = one.of(field)
        said = {"kind": one.kind.name, "party": str(by)}
        if named in (by, (by,)):
            if one.declared.__of_oneself__:
                one.doubt("breach-of-oneself", field, "check-parties", there(one, "by"), **said)
            else:
                one.refuse("to-oneself", field, "name-the-other", there(one, "by"), **said)
        elif by in _spelled_out(one.node(field)):
            one.doubt("also-to-oneself", field, "check-parties", there(one, "by"), **said)


def _spelled_out(node: Node | None) -> tuple[str, ...]:
    """The parties that a list names one by one, not as a group or as all."""
    listed = node.items if isinstance(node, Items) else ()
    return tuple(item.text for item in listed if isinstance(item, Scalar))


def _check_sides(one: Entry, sides: Mapping[str, str]) -> None:
    """What goes from one side to the other, as money does, in either direction."""
    first, second = one.declared.__sides__
    party, other = one.of(first), one.of(second)
    if first and party != other and sides.get(party, "") == sides.get(other, party):
        said = {"party": str(party), "other": str(other)}
        one.doubt("paid-to-own-side", second, "check-parties", there(one, first), **said)


def _check_part(one: Entry) -> None:
    part, whole = one.declared.__part__
    some, most = one.of(part), one.of(whole)
    if isinstance(some, int) and isinstance(most, int) and some > most:
        said = {"part": part, "whole": whole, "some": str(some), "most": str(most)}
        one.refuse("more-than-all", part, "part-of-all", there(one, whole), **said)


def _check_days(one: Entry, first: date) -> None:
    """What lies before the agreement, and an end that lies before its own notice."""
    day = one.written.event.own_day
    if one.declared.__from_the_start__ and day is not None and day < first:
        at = next(name for name in one.declared.__own_day__ if one.of(name))
        said = {"day": day.isoformat(), "first": first.isoformat()}
        one.doubt("before-agreement", at, "check-day", **said)
    for field, value in one.written.event.values.items():
        if isinstance(value, date) and EARLIEST != value != NEVER and _is_far(value, first):
            said = {"day": value.isoformat(), "first": first.isoformat()}
            one.doubt("far-from-agreement", field, "check-day", **said)
    end, sent = one.of("for_end"), one.of("sent")
    if isinstance(end, date) and isinstance(sent, date) and EARLIEST != end < sent:
        said = {"last": end.isoformat(), "first": sent.isoformat()}
        one.doubt("end-before-notice", "for_end", "check-day", there(one, "sent"), **said)


def _is_far(day: date, first: date) -> bool:
    before, after = _NEAR
    return not first.year - before <= day.year <= first.year + after


def _check_twice(entries: Sequence[Entry]) -> None:
    """The same thing recorded twice, word for word: an amount would count twice."""
    first: dict[str, Entry] = {}
    for one in entries:
        event = one.written.event
        if one.voided or not one.written.complete or one.declared.__again__:
            continue  # of what could not be read, nobody knows that it is the same
        same = first.setdefault(repr((event.kind, sorted(event.values.items()))), one)
        if same is not one:
            place = here("first-here", same.written.event)
            is_money = any(field.type is Amount for field in one.kind.fields)
            advice = "void-one-payment" if is_money else "void-one"
            one.doubt("recorded-twice", "event", advice, place, id=same.written.event.id)


def _check_one_a_day(entries: Sequence[Entry]) -> None:
    """Two of one sort on one day: each counts, though it may be the same one."""
    first: dict[str, Entry] = {}
    for one in entries:
        event, sort = one.written.event, one.declared.__one_a_day__
        if one.voided or event.own_day is None or not any(one.of(field) for field in sort):
            continue
        same = first.setdefault(
            repr((event.kind, event.own_day, [one.of(field) for field in sort])), one
        )
        if same is not one and same.written.event.values != event.values:
            place = here("first-here", same.written.event)
            one.doubt("same-day", "on", "void-one-of-two", place, id=same.written.event.id)
