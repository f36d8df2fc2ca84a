"""Lengths of time that a Swedish text says: ”tre (3) månader”, ”3-årsperiod”, ”ett halvår”.

Each is given with where it begins and ends in the text. A number with another in brackets after
it says both.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from engine.language.number_words import COUNTED, IN_WORDS, numbers_in
from engine.model.calendar import Duration

UNITS: Final[Mapping[str, Duration]] = {
    "dag": Duration(0, 1),
    "veck": Duration(0, 7),
    "månad": Duration(1),
    "kvartal": Duration(3),
    "tertial": Duration(4),
    "halvår": Duration(6),
    "år": Duration(12),
}
_MONTH: Final = "månad"
_BETWEEN: Final = (
    "hela", "fulla", "st", "stycken", "påbörjade", "sammanhängande", "kommande", "följande",
    r"på\s+varandra\s+följande",
)  # fmt: skip
"""What may stand between a number and its unit."""
_AFTER: Final = ("period", "tid", "frist", "varsel", "avtal", "uppsägning", "förläng", "intervall")
"""How words begin that make a length of the number before them: ”sexmånadersfrist”."""
LENGTH: Final = re.compile(
    rf"(?!(?:19|20)\d\d\b){COUNTED}"
    rf"(?P<between>(?:\s+(?:{'|'.join(_BETWEEN)})\b\.?)*\s*-?\s*(?:kalender)?)"
    rf"(?P<unit>{'|'.join(UNITS)}|mån(?=\b\.?(?!\s?[-–])))"
    rf"(?:(?:ar|or|er|a|en|et|na|s)*\b|[aeo]?r?s(?={'|'.join(_AFTER)})|ig[at]?\b)"
    rf"(?:\s+\((?P<after>\d+|{IN_WORDS})\))?",
    re.IGNORECASE,
)
"""A number of units; a year in figures (”2026 års bidrag”) is none."""
_HALF_A_YEAR: Final = re.compile(r"(?:\bhalv(?:t\s+)?|½\s*)år(?:et)?s?\b", re.IGNORECASE)
_AND_A_HALF: Final = re.compile(
    rf"\b(?P<number>\d+|{IN_WORDS})(?:,5|\s+och\s+ett\s+halvt|\s*½)\s+år(?:en|s)*\b", re.IGNORECASE
)
_RANGE: Final = re.compile(
    rf"\b(?P<number>\d+|{IN_WORDS})\s*(?:[-–,/]|till|och|eller|respektive|resp\.)\s*$",
    re.IGNORECASE,
)
"""What stands before a length and has its unit in common with it: ”tre till” sex månader."""
_WORD_END: Final = re.compile(r"\w*")
_AND: Final = re.compile(r",?\s+(?:och\s+)?")

Length = tuple[Duration, int, int]


def lengths(text: str) -> Iterator[Length]:
    """Lengths of time; two in one place where figure and word differ."""
    counted = list(_counted(text))
    yield from counted
    for found in _HALF_A_YEAR.finditer(text):
        if not any(start < found.end() and found.start() < end for _, start, end in counted):
            yield Duration(6), found.start(), found.end()


def lengths_of(found: re.Match[str]) -> list[Duration]:
    """The length of time; two where the number in brackets is another than the one before it."""
    unit = _unit_of(found)
    return [unit.times(number) for number in numbers_in(found, "number", "again", "after")]


def _unit_of(found: re.Match[str]) -> Duration:
    unit = found["unit"].lower()
    return UNITS[_MONTH if _MONTH.startswith(unit) else unit]


def _counted(text: str) -> Iterator[Length]:
    """Those with a number, then the sums ”ett år och sex månader” of two that stand together."""
    found = list(LENGTH.finditer(text))
    for one in found:
        end = _WORD_END.match(text, one.end())
        for length in [*_sharing_its_unit(text, one), *lengths_of(one)]:
            yield length, one.start(), end.end() if end else one.end()
    for one in _AND_A_HALF.finditer(text):
        for years in numbers_in(one, "number"):
            yield Duration(12 * years + 6), one.start(), one.end()
    for one, other in pairwise(found):
        if _AND.fullmatch(text, one.end(), other.start()):
            for length in (a + b for a in lengths_of(one) for b in lengths_of(other)):
                yield length, one.start(), other.end()


def _sharing_its_unit(text: str, found: re.Match[str]) -> list[Duration]:
    """”Tre” of ”tre till sex månader”."""
    before = _RANGE.search(text, 0, found.start())
    numbers = numbers_in(before, "number") if before else []
    return [_unit_of(found).times(number) for number in numbers]
