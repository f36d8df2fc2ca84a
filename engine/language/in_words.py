"""What a Swedish text says in numbers: lengths of time, days, months, amounts, percentages.

Each reader gives what it finds with where it begins and ends in the text. A number may stand in
figures or as a word, and a word with its figure in brackets, ”sex (6) månader”, says both.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from engine.model.calendar import Duration, after, days_after

NUMBERS: Final[Mapping[str, int]] = {
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15,
    "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20, "tjugoett": 21,
    "tjugofyra": 24, "tjugofem": 25, "tjugoåtta": 28, "trettio": 30, "trettiosex": 36,
    "fyrtio": 40, "fyrtiofem": 45, "fyrtioåtta": 48, "femtio": 50, "sextio": 60, "sjuttio": 70,
    "åttio": 80, "nittio": 90, "hundra": 100, "tusen": 1000,
}  # fmt: skip
"""”En” and ”ett” are articles too; before a unit of time they are numbers."""
MONTHS: Final = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
)  # fmt: skip
UNITS: Final[Mapping[str, Duration]] = {
    "dag": Duration(0, 1),
    "veck": Duration(0, 7),
    "månad": Duration(1),
    "år": Duration(12),
}

INDICES: Final = (
    "AKI", "BKI", "ITPI", "KPI", "KPIF", "LCI", "LPIK", "OPI", "PKV", "PPI", "TPI",
)  # fmt: skip
"""Indices by the abbreviations that Swedish agreements use; an agreement may have some of them."""

SPACE: Final = re.compile(r"\s")
_FIGURES: Final = r"\d+(?:[  ]\d{3})*"
_NUMBER: Final = rf"(?:{_FIGURES}|{'|'.join(NUMBERS)})"
LENGTH: Final = re.compile(
    rf"\b({_NUMBER})\s+(?:\((\d+)\)\s+)?(dag|veck|månad|år)(?:ar|or|er|a|en|s)*\b", re.IGNORECASE
)
_HALF_A_YEAR: Final = re.compile(r"\bhalv(?:t\s+)?år(?:et)?s?\b", re.IGNORECASE)
_MONTH: Final = rf"({'|'.join(MONTHS)})s?\b"
_YEAR_DAY: Final = re.compile(rf"\b(\d{{1,2}})(?::[ae])?\s+{_MONTH}", re.IGNORECASE)
_MONTH_NAMED: Final = re.compile(rf"\b{_MONTH}", re.IGNORECASE)
_DAY: Final = re.compile(
    rf"\b(?:(\d{{4}})-(\d\d)-(\d\d)|(\d{{1,2}})(?::[ae])?\s+{_MONTH},?\s+(\d{{4}}))\b",
    re.IGNORECASE,
)
_AMOUNT: Final = re.compile(
    rf"(?<![\d,.])({_FIGURES})(?:,(\d\d))?\s*(?:kr\b|kronor\b|sek\b|:-)", re.IGNORECASE
)
_PERCENT: Final = re.compile(r"(?<![\d,.])(\d+(?:[.,]\d+)?)\s*(?:%|procent\b)", re.IGNORECASE)

_YEAR: Final = re.compile(r"(?<![\d,.-])((?:19|20)\d\d)(?![\d,.]|-\d{3})(?!\s\d{3}\b)")
_QUARTERS: Final[Mapping[str, int]] = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4}
_QUARTER: Final = re.compile(
    rf"\b(?:({'|'.join(_QUARTERS)})\s+kvartalet|kvartal\s+([1-4])),?\s+(\d{{4}})\b", re.IGNORECASE
)
_HOURS: Final = re.compile(rf"\b({_NUMBER})\s+(?:[^\W\d]+\s+){{0,3}}tim(?:mar|me)\b", re.IGNORECASE)
_TIMES: Final = re.compile(
    rf"\b({_NUMBER})\s+(?:gånger|ggr)\s*(?:/|per\s+|om\s+|varje\s+)\s*(?:kalender)?år(?:et)?\b",
    re.IGNORECASE,
)
_INDEX: Final = re.compile(rf"\b(?:{'|'.join(INDICES)})\b")

Said = tuple[Any, int, int]
"""A value, and the code points of the words for it: from the first, to the last exclusive."""


def lengths(text: str) -> Iterator[Said]:
    """Lengths of time; two in one place where figure and word differ."""
    for found in LENGTH.finditer(text):
        for length in lengths_of(found):
            yield length, found.start(), found.end()
    for found in _HALF_A_YEAR.finditer(text):
        yield Duration(6), found.start(), found.end()


def lengths_of(found: re.Match[str]) -> list[Duration]:
    """The length of time; two where the figure in brackets is another than the word before it."""
    written = [found[1].lower(), *([found[2]] if found[2] else [])]
    numbers = [NUMBERS.get(one) or int(SPACE.sub("", one)) for one in written]
    return [UNITS[found[3].lower()].times(number) for number in dict.fromkeys(numbers)]


def days(text: str) -> Iterator[Said]:
    """Days with their year; not those that no calendar has."""
    for found in _DAY.finditer(text):
        year, month, day = found[1] or found[6], found[2] or _number(found[5]), found[3] or found[4]
        try:
            yield date(int(year), int(month), int(day)), found.start(), found.end()
        except ValueError:
            continue


def days_and_quarters(text: str) -> Iterator[Said]:
    """Days with their year; of a quarter its first and its last day."""
    yield from days(text)
    for found in _QUARTER.finditer(text):
        quarter = int(found[2] or _QUARTERS[found[1].lower()])
        begins = date(int(found[3]), 3 * quarter - 2, 1)
        yield begins, found.start(), found.end()
        ends = after(begins, Duration(3), "same day or last")
        yield days_after(ends, -1), found.start(), found.end()


def years(text: str) -> Iterator[Said]:
    """Years in four figures, alone or in a day."""
    for found in _YEAR.finditer(text):
        yield int(found[1]), found.start(), found.end()


def hours(text: str) -> Iterator[Said]:
    """Numbers of hours."""
    yield from _counts(_HOURS, text)


def times_a_year(text: str) -> Iterator[Said]:
    """How many times a year."""
    yield from _counts(_TIMES, text)


def _counts(pattern: re.Pattern[str], text: str) -> Iterator[Said]:
    for found in pattern.finditer(text):
        number = NUMBERS.get(found[1].lower()) or int(SPACE.sub("", found[1]))
        yield number, found.start(), found.end()


def year_days(text: str) -> Iterator[Said]:
    """Days of a year as `03-30`, also those that stand with a year."""
    for found in _YEAR_DAY.finditer(text):
        yield f"{_number(found[2]):02}-{int(found[1]):02}", found.start(), found.end()
    for day, start, end in days(text):
        yield f"{day:%m-%d}", start, end


def months(text: str) -> Iterator[Said]:
    """Months of a year as `03`."""
    for found in _MONTH_NAMED.finditer(text):
        yield f"{_number(found[1]):02}", found.start(), found.end()


def amounts(text: str) -> Iterator[Said]:
    """Amounts of kronor, in öre."""
    for found in _AMOUNT.finditer(text):
        kronor = int(SPACE.sub("", found[1]))
        yield kronor * 100 + int(found[2] or 0), found.start(), found.end()


def percentages(text: str) -> Iterator[Said]:
    """Percentages as numbers."""
    for found in _PERCENT.finditer(text):
        yield Decimal(found[1].replace(",", ".")), found.start(), found.end()


def indices(text: str) -> Iterator[Said]:
    """Indices by their abbreviations."""
    for found in _INDEX.finditer(text):
        yield found[0], found.start(), found.end()


def _number(month: str) -> int:
    return MONTHS.index(month.lower()) + 1
