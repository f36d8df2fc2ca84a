"""What an event has to do with the agreement: who acts towards whom, and what it bears on.

What cannot be meant, as a payment to oneself, is refused. What the agreement says nothing of may
have happened all the same, and is remarked on: it changes no answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from engine.inference import kinds as k
from engine.language.event_remarks import Entry, Related, here
from engine.language.node import Node, Scalar
from engine.language.node import Sequence as Items
from engine.model.about import Under
from engine.model.agreement import Agreement, Term, named_under_any
from engine.model.calendar import NEVER
from engine.model.types import EARLIEST, ClauseId, Duties

_OTHERS: Final = ("to", "against")
"""The fields that name towards whom a party acts."""
_LIKELY_A_SHARE: Final = Decimal("0.1")
"""Percent; a spreadsheet holds 3.2 percent as 0.032."""
_BREACH: Final = "breach"
_PERFORMED: Final = "performed"
_SINCE_THE_FIRST_DAY: Final = ("breach", "demand", "rectified", "rescission", "renegotiation")
"""What cannot well come before the agreement."""
_NEAR: Final = (10, 20)
"""Years before and after the agreement's first day within which days usually lie."""
_MAY_BE_REPEATED: Final = ("void", "assessment", "position")
_WHOSE: Final = {"breach": "against", "performed": "by", "force-majeure": "party"}
"""The field that names whose duty an event is about."""


class _Clauses:
    """The terms of an agreement, found by clause and by what an event means something under."""

    def __init__(self, agreement: Agreement, kinds: Mapping[str, k.KindInfo]) -> None:
        self.kinds = kinds
        self._terms = agreement.terms
        self._of = {id: clause.terms for id, clause in agreement.clauses.items()}
        self._under: dict[str, tuple[Term, ...]] = {}

    def of(self, clause: str) -> tuple[Term, ...]:
        return self._of.get(clause, ())

    def under(self, one: Entry) -> tuple[Term, ...]:
        """The terms that make the event mean something."""
        if one.kind.name not in self._under:
            self._under[one.kind.name] = tuple(
                term
                for term in self._terms
                if any(_is_under(term, under) for under in one.declared.__under__)
            )
        return self._under[one.kind.name]


def _is_under(term: Term, under: Under) -> bool:
    if term.kind != under.kind:
        return False
    return not under.field or bool({*named_under_any(term.values[under.field])} & {*under.values})


def check_bearing(
    entries: Sequence[Entry], agreement: Agreement, terms: Mapping[str, k.KindInfo]
) -> None:
    """Reports what cannot be meant, and keeps what has no bearing on the agreement."""
    first = first_day(agreement)
    clauses = _Clauses(agreement, terms)
    told: set[str] = set()
    for one in entries:
        _check_oneself(one)
        _check_sides(one, agreement)
        _check_part(one)
        _check_days(one, first)
        for name in _duty_fields(one):
            _check_duty(one, name, clauses, agreement)
        under = clauses.under(one)
        if one.declared.__under__ and not under:
            if one.kind.name not in told and not one.voided:
                told.add(one.kind.name)
                one.doubt("not-under", "event", "not-heeded", kind=one.kind.name)
            continue
        _check_series(one, under)
        _check_reference_day(one, under)
        _check_contents(one, under)
        _check_convener(one, under)
        _check_actor(one, under, terms)
    _check_twice(entries)


def first_day(agreement: Agreement) -> date:
    """The first day of the first period that the agreement names, else of the version."""
    starts = [term.values.get("from_") for term in agreement.terms if term.kind == "period"]
    days = [day for day in starts if isinstance(day, date)]
    return min([agreement.version, *days])


def _check_oneself(one: Entry) -> None:
    """A party acts towards another one; of itself it may say that it broke a duty."""
    by = one.of("by")
    for field in _OTHERS if isinstance(by, str) else ():
        named = one.of(field)
        said = {"kind": one.kind.name, "party": str(by)}
        if named in (by, (by,)):
            if one.kind.name == _BREACH:
                one.doubt("breach-of-oneself", field, "check-parties", _there(one, "by"), **said)
            else:
                one.refuse("to-oneself", field, "name-the-other", _there(one, "by"), **said)
        elif by in _spelled_out(one.node(field)):
            one.doubt("also-to-oneself", field, "check-parties", _there(one, "by"), **said)


def _spelled_out(node: Node | None) -> tuple[str, ...]:
    """The parties that a list names one by one, not as a group or as all."""
    listed = node.items if isinstance(node, Items) else ()
    return tuple(item.text for item in listed if isinstance(item, Scalar))


def _check_sides(one: Entry, agreement: Agreement) -> None:
    """Money is paid from one side to the other, in either direction."""
    sides = {party.id: party.side for party in agreement.parties}
    by, to = one.of("by"), one.of("to")
    if one.kind.name == "payment" and by != to and sides.get(by, "") == sides.get(to, by):
        said = {"party": str(by), "other": str(to)}
        one.doubt("paid-to-own-side", "to", "check-parties", _there(one, "by"), **said)


def _check_part(one: Entry) -> None:
    part, whole = one.declared.__part__
    some, most = one.of(part), one.of(whole)
    if isinstance(some, int) and isinstance(most, int) and some > most:
        said = {"part": part, "whole": whole, "some": str(some), "most": str(most)}
        one.refuse("more-than-all", part, "part-of-all", _there(one, whole), **said)


def _check_days(one: Entry, first: date) -> None:
    """What lies before the agreement, and an end that lies before its own notice."""
    day = one.written.event.own_day
    if one.kind.name in _SINCE_THE_FIRST_DAY and day is not None and day < first:
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
        one.doubt("end-before-notice", "for_end", "check-day", _there(one, "sent"), **said)


def _is_far(day: date, first: date) -> bool:
    before, after = _NEAR
    return not first.year - before <= day.year <= first.year + after


def _duty_fields(one: Entry) -> Iterator[str]:
    if one.kind.name in _WHOSE:
        yield from (f.name for f in one.kind.fields if f.type in (ClauseId, Duties))


def _check_duty(one: Entry, name: str, clauses: _Clauses, agreement: Agreement) -> None:
    """Each clause named as a duty is one, and one of the party that it is said to be of.

    Of a party is also what its units bear, and of a unit what its party bears.
    """
    named, party = one.of(name) or (), one.of(_WHOSE[one.kind.name])
    for clause in named if isinstance(named, tuple) else (named,):
        terms = clauses.of(clause)
        if one.kind.name == _PERFORMED and not _done_by_performing(terms):
            one.doubt("not-performed-so", name, "see-duties", clause=clause)
            continue
        bound = _bound(terms, clauses.kinds)
        if not bound:
            one.doubt("no-duty", name, "see-clause", clause=clause)
        elif party and bound != k.EVERYBODY and not {*bound} & _family(agreement, party):
            said = {"clause": clause, "party": str(party), "bound": _listed(bound)}
            one.doubt("not-the-partys-duty", name, "check-clause-and-party", **said)


def _family(agreement: Agreement, who: str) -> set[str]:
    """A party with its units, of one or the other of which somebody is."""
    families = ({party.id, *(unit.id for unit in party.units)} for party in agreement.parties)
    return next((family for family in families if who in family), {who})


def _done_by_performing(terms: Sequence[Term]) -> bool:
    """Whether the duty is an obligation that, under some reading, is owed once or yearly."""
    owed = (term.values["occurs"] for term in terms if term.kind == "obligation")
    return any(occurs in ("once", "yearly") for value in owed for occurs in named_under_any(value))


def _bound(terms: Sequence[Term], kinds: Mapping[str, k.KindInfo]) -> tuple[str, ...]:
    """Whom the terms lay a duty on, under any reading; EVERYBODY where that is whoever acts."""
    found: dict[str, None] = {}
    for term in terms:
        declared = kinds[term.kind].declared
        assert issubclass(declared, k.Term)
        if declared.__binds__ == k.EVERYBODY:
            return k.EVERYBODY
        for field in declared.__binds__:
            found |= dict.fromkeys(named_under_any(term.values[field]))
    return tuple(found)


def _check_series(one: Entry, under: Sequence[Term]) -> None:
    """An index that no amount follows."""
    used = {index for term in under for index in named_under_any(term.values.get("index"))}
    index, percent = one.of("index"), one.of("percent")
    if percent and 0 < abs(Decimal(percent)) < _LIKELY_A_SHARE:
        said = {"text": str(percent), "like": f"{Decimal(percent) * 100:f}"}
        one.doubt("share-not-percent", "percent", "check-share", **said)
    if index and used and index not in used:
        one.doubt("series-not-used", "index", "not-heeded", index=str(index), used=_listed(used))


def _check_reference_day(one: Entry, under: Sequence[Term]) -> None:
    """A figure of another day than the one that the agreement divides by."""
    days = {day for t in under for day in named_under_any(t.values.get("reference_day"))}
    day = one.of("on")
    if days and isinstance(day, date) and f"{day:%m-%d}" not in days:
        said = {"day": day.isoformat(), "used": _listed(days)}
        one.doubt("not-the-reference-day", "on", "not-heeded", **said)


def _check_contents(one: Entry, under: Sequence[Term]) -> None:
    """A part of a report that is not one of those that it is to have."""
    asked = {part for t in under for part in named_under_any(t.values.get("contents"))}
    other = [part for part in one.of("contents") or () if asked and part not in asked]
    if other:
        said = {"parts": _listed(other), "asked": _listed(asked)}
        one.doubt("parts-not-asked-for", "contents", "write-parts", **said)


def _check_convener(one: Entry, under: Sequence[Term]) -> None:
    """A meeting that somebody else convened than who is to; it does not count."""
    sort, who = one.of("kind"), one.of("convened_by")
    told = [t for t in under if sort in named_under_any(t.values.get("meeting"))]
    several = [named_under_any(t.values.get("convened_by")) for t in told]
    bound = tuple(dict.fromkeys(one for parties in several for one in parties))
    if who and bound and who not in bound:
        said = {"kind": one.kind.name, "party": str(who), "bound": _listed(bound)}
        one.doubt("not-of-this-party", "convened_by", "check-parties", **said)


def _check_twice(entries: Sequence[Entry]) -> None:
    """The same thing recorded twice, word for word: an amount would count twice."""
    first: dict[str, Entry] = {}
    for one in entries:
        event = one.written.event
        if one.voided or not one.written.complete or one.kind.name in _MAY_BE_REPEATED:
            continue  # of what could not be read, nobody knows that it is the same
        same = first.setdefault(repr((event.kind, sorted(event.values.items()))), one)
        if same is not one:
            place = here("first-here", same.written.event)
            one.doubt("recorded-twice", "event", "void-one", place, id=same.written.event.id)


def _check_actor(one: Entry, under: Sequence[Term], kinds: Mapping[str, k.KindInfo]) -> None:
    """Who did what the agreement asks of others."""
    by = one.of("by")
    answers = one.declared.__about__ or one.kind.name in (*_WHOSE, "payment")
    if answers or not isinstance(by, str):
        return
    bound = _bound(under, kinds)
    if bound and bound != k.EVERYBODY and by not in bound:
        said = {"kind": one.kind.name, "party": by, "bound": _listed(bound)}
        one.doubt("not-of-this-party", "by", "check-parties", **said)


def _there(one: Entry, name: str) -> Related:
    node = one.node(name)
    return () if node is None else (("said-here", one.written.page.place(node)),)


def _listed(words: Sequence[str] | set[str]) -> str:
    return ", ".join(f"`{word}`" for word in (sorted(words) if isinstance(words, set) else words))
