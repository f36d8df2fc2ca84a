"""What an event has to do with the agreement: which terms it bears on, and whom they ask.

What the agreement says nothing of, or asks of somebody else, may have happened all the same, and
is remarked on. What a kind of event has to do with kinds of terms stands with the kinds in `rules/`
(`engine/inference/kinds.py`); none is named here.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from engine.inference import kinds as k
from engine.language.duties import carriers, family
from engine.language.event_remarks import Entry
from engine.model.about import Under
from engine.model.agreement import Agreement, Term, named_under_any
from engine.model.types import ClauseId, Duties

_LIKELY_A_SHARE: Final = Decimal("0.1")
"""Percent; a spreadsheet holds 3.2 percent as 0.032."""


class _Clauses:
    """The terms of an agreement, found by clause and by what an event means something under."""

    def __init__(self, agreement: Agreement, kinds: Mapping[str, k.KindInfo]) -> None:
        self.kinds = kinds
        self._terms = agreement.terms
        self._of = {id: clause.terms for id, clause in agreement.clauses.items()}
        self._carriers = carriers(agreement)
        self._under: dict[str, tuple[Term, ...]] = {}

    def of(self, clause: str) -> tuple[Term, ...]:
        return self._of.get(clause, ())

    def carrier(self, clause: str) -> str:
        """The clause that carries the duty of a clause: mostly itself."""
        return self._carriers.get(clause, clause)

    def under(self, one: Entry) -> tuple[Term, ...]:
        """The terms that make the event mean something."""
        if one.kind.name not in self._under:
            self._under[one.kind.name] = tuple(
                term
                for term in self._terms
                if any(is_under(term, under) for under in one.declared.__under__)
            )
        return self._under[one.kind.name]


def is_under(term: Term, under: Under) -> bool:
    """Whether a term is one under which something means something, in some reading."""
    if term.kind != under.kind:
        return False
    return not under.field or bool({*named_under_any(term.values[under.field])} & {*under.values})


def check_bearing(
    entries: Sequence[Entry], agreement: Agreement, terms: Mapping[str, k.KindInfo]
) -> None:
    """Keeps what has no bearing on the agreement, and what it asks of others."""
    clauses = _Clauses(agreement, terms)
    told: set[str] = set()
    for one in entries:
        for name in _duty_fields(one):
            _check_duty(one, name, clauses, agreement)
        under = clauses.under(one)
        if one.declared.__under__ and not under:
            if one.kind.name not in told and not one.voided:
                told.add(one.kind.name)
                one.doubt("not-under", "event", "not-heeded", kind=one.kind.name)
            continue
        _check_series(one, under)
        _check_area(one, under)
        _check_reference_day(one, under)
        _check_contents(one, under)
        _check_done_by(one, under, agreement)
        _check_actor(one, under, terms, agreement)


def _duty_fields(one: Entry) -> Iterator[str]:
    if one.declared.__whose__:
        yield from (f.name for f in one.kind.fields if f.type in (ClauseId, Duties))


def _check_duty(one: Entry, name: str, clauses: _Clauses, agreement: Agreement) -> None:
    """Each clause named as a duty is one, and one of the party that it is said to be of.

    Of a party is also what its units bear, and of a unit what its party bears. A clause whose
    duty another carries may be broken, but what is performed is the duty of that one.
    """
    named, party = one.of(name) or (), one.of(one.declared.__whose__)
    for clause in named if isinstance(named, tuple) else (named,):
        carrier = clauses.carrier(clause)
        terms = clauses.of(carrier)
        if one.declared.__does__ and carrier != clause:
            one.doubt("carried-duty", name, None, clause=clause, near=carrier)
            continue
        if one.declared.__does__ and not _done_so(one, terms):
            one.doubt("not-performed-so", name, "see-duties", clause=clause)
            continue
        bound = _bound(terms, clauses.kinds)
        if not bound:
            one.doubt("no-duty", name, "see-clause", clause=clause)
        elif party and bound != k.EVERYBODY and not {*bound} & family(agreement, party):
            said = {"clause": clause, "party": str(party), "bound": _listed(bound)}
            one.doubt("not-the-partys-duty", name, "check-clause-and-party", **said)


def _done_so(one: Entry, terms: Sequence[Term]) -> bool:
    """Whether the duty is owed by a term that, under some reading, such an event does."""
    return any(is_under(term, under) for term in terms for under in one.declared.__under__)


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


def _check_area(one: Entry, under: Sequence[Term]) -> None:
    """A figure of a party among whom nothing is divided."""
    among = {party for t in under for party in named_under_any(t.values.get("among"))}
    area = one.of("area")
    if area and among and area not in among:
        one.doubt("area-has-no-share", "area", "not-heeded", area=str(area), among=_listed(among))


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


def _check_done_by(one: Entry, under: Sequence[Term], agreement: Agreement) -> None:
    """A part that somebody else did than who is to, as to convene a meeting; it does not count."""
    for field, asked in one.declared.__done_by__.items():
        own, its = asked.sort
        told = [t for t in under if one.of(own) in named_under_any(t.values[its])]
        several = [named_under_any(t.values[asked.named_in]) for t in told]
        bound = tuple(dict.fromkeys(who for them in several for who in them))
        _check_one_of(one, field, bound, agreement)


def _check_actor(
    one: Entry, under: Sequence[Term], kinds: Mapping[str, k.KindInfo], agreement: Agreement
) -> None:
    """Who did what the agreement asks of others; a term that binds whoever acts asks nobody."""
    declared = one.declared
    if not (declared.__about__ or declared.__whose__ or any(declared.__sides__)):
        asking = (_bound((term,), kinds) for term in under)
        bound = [who for asked in asking if asked != k.EVERYBODY for who in asked]
        _check_one_of(one, "by", tuple(dict.fromkeys(bound)), agreement)


def _check_one_of(one: Entry, field: str, bound: Sequence[str], agreement: Agreement) -> None:
    """Where a unit is to do it, its party is not enough: it may have been another unit.

    Where a party is to, one of its units may have done it for the party.
    """
    who = one.of(field)
    if who and bound and who not in bound:
        of_one = [(party.id, unit.id) for party in agreement.parties for unit in party.units]
        advice = "check-who-did-it"
        if any(party == who and unit in bound for party, unit in of_one):
            advice = "write-which-unit"
        elif any(unit == who and party in bound for party, unit in of_one):
            advice = "write-for-whom"
        said = {"kind": one.kind.name, "party": str(who), "bound": _listed(bound)}
        one.doubt("not-of-this-party", field, advice, **said)


def _listed(words: Sequence[str] | set[str]) -> str:
    return ", ".join(f"`{word}`" for word in (sorted(words) if isinstance(words, set) else words))
