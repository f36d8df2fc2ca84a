"""Values of terms that the words of their clause contradict.

A term says `4 months` where the clause says ”tre (3) månader”: one of them is wrong, and which
only a person can tell. A clause that says nothing of the sort (no length of time at all)
contradicts nothing. Where the words do say something of the sort, but the value is worked out from
them (”två veckor före den 30 mars”) or stands in another clause, the term names the field under
`inferred`.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from engine.inference.kinds import FieldType, KindInfo
from engine.language import in_words
from engine.language.in_words import Said
from engine.language.lengths_in_words import lengths
from engine.model.agreement import Agreement, Contradiction, Term, under_any
from engine.model.calendar import NEVER
from engine.model.types import Amount, Day, Duration, Month, Percent, Year, YearDay

READERS: Final[Mapping[Any, Callable[[str], Iterator[Said]]]] = {
    Amount: in_words.amounts,
    Day: in_words.days_and_quarters,
    Duration: lengths,
    Month: in_words.months,
    Percent: in_words.percentages,
    Year: in_words.years,
    YearDay: in_words.year_days,
}
"""What a text says of the sort that a field has."""
BY_FIELD: Final[Mapping[str, Callable[[str], Iterator[Said]]]] = {
    "hours": in_words.hours,
    "index": in_words.indices,
    "times a year": in_words.times_a_year,
}
"""The same by the field, where the sort does not tell: of other whole numbers (an age) no reader
knows what is counted."""


def contradictions(agreement: Agreement, kinds: Mapping[str, KindInfo]) -> Iterator[Contradiction]:
    """Each written value of which its clause says another of the sort, and not that one."""
    for term in agreement.terms:
        for field in kinds[term.kind].fields:
            if field.name in term.written and field.name not in term.inferred:
                yield from _contradiction(agreement, kinds, term, field)


def _contradiction(
    agreement: Agreement, kinds: Mapping[str, KindInfo], term: Term, field: FieldType
) -> Iterator[Contradiction]:
    said, stated = _said(agreement, term, field), _stated(term, field)
    if not said or any(one in stated for one, _, _ in said):
        return
    taken = list(_taken(agreement, kinds, term))
    _, start, end = next(
        (one for one in said if not any(_overlap(one, other) for other in taken)), said[0]
    )
    words = " ".join(agreement.text[start:end].split())
    value = term.written[field.name][1] or field.written  # a name where it is several values
    line = agreement.text.count("\n", 0, start) + 1
    yield Contradiction(term, field.name, field.written, value, words, start, end, line)


def _said(agreement: Agreement, term: Term, field: FieldType) -> list[Said]:
    """What the words of a term's clause say of the sort of one of its fields."""
    read = READERS.get(field.type) or BY_FIELD.get(field.written)
    if read is None or NEVER in under_any(term.values[field.name]):
        return []
    return [
        (value, quote.start + start, quote.start + end)
        for quote in agreement.clauses[term.clause].quotes
        for value, start, end in read(_in_one_line(agreement.text[quote.start : quote.end]))
    ]


def _stated(term: Term, field: FieldType) -> set[Any]:
    values = under_any(term.values[field.name])
    return {Decimal(one) if field.type is Percent else one for one in values}


def _taken(agreement: Agreement, kinds: Mapping[str, KindInfo], term: Term) -> Iterator[Said]:
    """Words that say what a field of the clause's terms does: no other field is meant by them."""
    for other in agreement.clauses[term.clause].terms:
        for field in kinds[other.kind].fields:
            if field.name in other.written:
                said = _said(agreement, other, field)
                yield from (one for one in said if one[0] in _stated(other, field))


def _overlap(one: Said, other: Said) -> bool:
    return one[1] < other[2] and other[1] < one[2]


def _in_one_line(text: str) -> str:
    """As long as it was: an amount may be broken between its thousands."""
    return "".join(" " if character.isspace() else character for character in text)
