"""Mutants of an agreement: its terms with one thing changed, one at a time, in memory.

A mutant stands for a mistake that somebody could make in encoding, or a change that somebody
could make in a new version. Only what some rule reads is changed, and only what the file
states: the words of the text, what is stated for the reader and what holds when nothing is said
are left alone. Of a contested field each natural or arguable reading is changed by itself.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal, get_args, get_origin

from engine.inference.book import Book, premises
from engine.inference.given import WordListed, rows_of
from engine.inference.kinds import REQUIRED, FieldType
from engine.language.term_reader import fields_of_term
from engine.model import types
from engine.model.agreement import WEAK, Agreement, Clause, Forked, Term
from engine.model.calendar import NEVER, Duration, days_after
from engine.model.problem import Place
from engine.questions.readings.positions import FieldName, fields_read

How = Literal["number", "flip", "choice", "party", "shorter list", "left out", "without the term"]
KRONA: Final = 100
"""By how many öre an amount is changed."""
ENDLESS: Final = frozenset({types.NO_LIMIT, 9999})
MONTHS: Final = 12
PARTIES: Final = (types.Parties, types.Addressees)
LEAP_YEAR: Final = 2028


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: of a field of a term, or of the whole term where `field` is empty.

    `reading` is `X1-a` where only the value under that reading is changed. `nth` is the place of
    the term among those of its clause.
    """

    clause: str
    kind: str
    nth: int
    field: str
    """As the agreement writes it."""
    reading: str
    how: How
    before: Any
    after: Any
    place: Place
    name: str
    """The field's name in the model; empty where the term is left out."""
    listed: bool = False
    """Whether it is a list of words, clauses or open terms, whose items rules read as facts."""

    @property
    def reads(self) -> FieldName:
        """Which field of which kind a question must depend on to notice; of a list, the kind."""
        return self.kind, "" if self.listed else self.name

    def applied(self, agreement: Agreement) -> Agreement:
        """The agreement with this change; everything else is as it was."""
        clause = agreement.clauses[self.clause]
        terms = list(clause.terms)
        if not self.name:
            del terms[self.nth]
        else:
            term = terms[self.nth]
            values = {**term.values, self.name: self._changed(term.values[self.name])}
            terms[self.nth] = replace(term, values=values)
        changed: Clause = replace(clause, terms=tuple(terms))
        return replace(agreement, clauses={**agreement.clauses, self.clause: changed})

    def _changed(self, value: Any) -> Any:
        if not isinstance(value, Forked) or not self.reading:
            return self.after
        fork, _, reading = self.reading.rpartition("-")
        assert fork == value.fork
        return Forked(value.fork, {**value.values, reading: self.after})


def mutants(agreement: Agreement, book: Book) -> Iterator[Mutant]:
    """Every mutant, in the order of the text; the same each time."""
    read = fields_read(book)
    kinds = {kind.key for rule in book.rules for kind in premises(rule)}
    for clause in agreement.clauses.values():
        for nth, term in enumerate(clause.terms):
            if book.terms[term.kind].key in kinds:
                yield from _of_term(agreement, book, read, term, nth)


def _of_term(
    agreement: Agreement, book: Book, read: frozenset[FieldName], term: Term, nth: int
) -> Iterator[Mutant]:
    whole = Mutant(
        clause=term.clause,
        kind=term.kind,
        nth=nth,
        field="",
        reading="",
        how="without the term",
        before=term,
        after=None,
        place=term.place,
        name="",
    )
    for field in fields_of_term(book.terms[term.kind]):
        is_read = (term.kind, field.name) in read or rows_of(field.type) is not None
        if is_read and field.name in term.written:
            place = _place(term, field.name)
            listed = rows_of(field.type) is not None
            of_field = replace(
                whole, field=field.written, place=place, name=field.name, listed=listed
            )
            for how, reading, before, after in _changes(agreement, field, term):
                yield replace(of_field, how=how, reading=reading, before=before, after=after)
    yield whole


def _changes(
    agreement: Agreement, field: FieldType, term: Term
) -> Iterator[tuple[How, str, Any, Any]]:
    """How a field is changed, under which reading, from what and to what.

    An optional field is also left out: an exception, a limit or a condition is dropped.
    """
    whole = term.values[field.name]
    told = []
    for reading, before in _values(agreement, whole):
        for how, after in _others(agreement, field, before, term):
            if after == before:
                continue  # there is no other word, or no other party
            told.append((reading, after))
            yield how, reading, before, after
    optional = field.default is not REQUIRED and whole != field.default
    if optional and ("", field.default) not in told:
        yield "left out", "", whole, field.default


def _place(term: Term, name: str) -> Place:
    """The line on which the field is written."""
    line = term.written[name][0]
    span = replace(term.place.span, line=line, column=1, end_line=line, end_column=1)
    return Place(term.place.source, span)


def _values(agreement: Agreement, value: Any) -> Iterator[tuple[str, Any]]:
    """The value, or that of each natural or arguable reading with the reading's name."""
    if not isinstance(value, Forked):
        yield "", value
        return
    for reading in agreement.forks[value.fork].readings:
        if reading.strength > WEAK:
            yield f"{value.fork}-{reading.id}", value.values[reading.id]


def _others(
    agreement: Agreement, field: FieldType, value: Any, term: Term
) -> Iterator[tuple[How, Any]]:
    """What the value is changed to."""
    declared = field.type
    if isinstance(value, bool):
        yield "flip", not value
    elif declared in STEPS:
        yield from (("number", one) for one in STEPS[declared](value))
    elif get_origin(declared) is Literal:
        yield "choice", _next(get_args(declared), value)
    elif declared is types.Party:
        yield "party", _next(_members(agreement), value)
    elif declared in PARTIES:
        yield from _party_lists(agreement, value)
    elif declared in NAMES:
        yield "choice", _next(NAMES[declared](agreement, term, field.name, value), value)
    elif isinstance(value, tuple) and len(value) > 1:
        for left in value:
            yield "shorter list", tuple(one for one in value if one != left)
    elif isinstance(value, tuple) and value and (words := _words(declared)):
        yield "choice", (_next(words, value[0]),)


def _numbers(value: int) -> Iterator[int]:
    if value not in ENDLESS:
        yield value + 1
        if value:
            yield value - 1


def _amounts(value: int) -> Iterator[int]:
    yield value + KRONA
    if value >= KRONA:
        yield value - KRONA


def _percents(value: str) -> Iterator[str]:
    yield from (str(Decimal(value) + step) for step in (1, -1))


def _months(value: str) -> Iterator[str]:
    number = int(value) - 1
    yield from (f"{(number + step) % MONTHS + 1:02}" for step in (1, -1))


def _days_of_year(value: str) -> Iterator[str]:
    day = date.fromisoformat(f"{LEAP_YEAR}-{value}")
    yield from (days_after(day, step).isoformat()[5:] for step in (1, -1))


def _days(value: date) -> Iterator[date]:
    yield from (days_after(value, step) for step in (1, -1) if value != NEVER)


def _lengths(value: Duration) -> Iterator[Duration]:
    """One month more and less where months are counted, else one day."""
    step = Duration(months=1) if value.months else Duration(days=1)
    yield value + step
    yield value + step.times(-1)


STEPS: Final[Mapping[Any, Callable[[Any], Iterator[Any]]]] = {
    types.Count: _numbers,
    types.Year: _numbers,
    types.Amount: _amounts,
    types.Percent: _percents,
    types.Month: _months,
    types.YearDay: _days_of_year,
    types.Day: _days,
    Duration: _lengths,
}
"""By type: the values one step away."""


def _references(agreement: Agreement, term: Term, name: str, value: Any) -> list[str]:
    """The clauses with a term of a kind that the clause referred to has."""
    kinds = {one.kind for one in agreement.terms if one.clause == value}
    return list(dict.fromkeys(one.clause for one in agreement.terms if one.kind in kinds))


def _open_terms(agreement: Agreement, term: Term, name: str, value: Any) -> list[str]:
    """The open terms of the clause that are judged in the same mode."""
    modes = {one.mode for one in agreement.open_terms.values() if one.id == value}
    several = agreement.open_terms.values()
    return [one.id for one in several if term.clause in one.clauses and one.mode in modes]


def _forums(agreement: Agreement, term: Term, name: str, value: Any) -> list[str]:
    return [forum.id for forum in agreement.forums]


def _elsewhere(agreement: Agreement, term: Term, name: str, value: Any) -> list[str]:
    """The words that terms of the kind have in this field."""
    said = (one.values[name] for one in agreement.terms if one.kind == term.kind)
    return list(dict.fromkeys(word for word in said if isinstance(word, str) and word))


Named = Callable[[Agreement, Term, str, Any], list[str]]
NAMES: Final[Mapping[Any, Named]] = {
    types.ClauseId: _references,
    types.OpenTerm: _open_terms,
    types.Forum: _forums,
    types.Word: _elsewhere,
}
"""By type: what else of the agreement a field may name; the next one is tried."""


def _words(declared: Any) -> tuple[str, ...]:
    """The words that a list may hold, where it is one of words."""
    return get_args(get_args(declared)[0]) if rows_of(declared) is WordListed else ()


def _party_lists(agreement: Agreement, value: Sequence[str]) -> Iterator[tuple[How, Any]]:
    """One party left out, the first of each side, and each unit; of one alone, the next."""
    if len(value) == 1:
        yield "party", (_next(_members(agreement), value[0]),)
        return
    sides: Mapping[str, str] = {party.id: party.side for party in agreement.parties}
    seen = set()
    for party in value:
        side = sides.get(party, party)  # a unit is like no other
        if side not in seen:
            seen.add(side)
            yield "party", tuple(one for one in value if one != party)


def _members(agreement: Agreement) -> list[str]:
    """The parties and their units, each unit after its party."""
    return [
        member
        for party in agreement.parties
        for member in (party.id, *(unit.id for unit in party.units))
    ]


def _next(several: Sequence[Any], value: Any) -> Any:
    """The one that follows; of the last, the first."""
    return several[(list(several).index(value) + 1) % len(several)] if value in several else value
