"""What a Swedish text says in numbers: days, months, amounts, percentages, hours.

Each reader gives what it finds with where it begins and ends in the text. A number may stand in
figures or as a word, and one with the other in brackets, ”sex (6)” or ”6 (sex)”, says both.
Lengths of time stand in `lengths_in_words`.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from engine.language.number_words import COUNTED, IN_FIGURES, IN_WORDS, number_in, numbers_in
from engine.model.calendar import Duration, after, days_after

MONTHS: Final = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
)  # fmt: skip
INDICES: Final = (
    "AKI", "BKI", "ITPI", "KPI", "KPIF", "LCI", "LPIK", "OPI", "PKV", "PPI", "TPI",
)  # fmt: skip
"""Indices by the abbreviations that Swedish agreements use; an agreement may have some of them."""

_MONTH: Final = rf"({'|'.join(MONTHS)})s?\b"
_YEAR_DAY: Final = re.compile(rf"\b(\d{{1,2}})(?::[ae])?\s+{_MONTH}", re.IGNORECASE)
_MONTH_NAMED: Final = re.compile(rf"\b{_MONTH}", re.IGNORECASE)
_DAY: Final = re.compile(
    rf"\b(?:(\d{{4}})-(\d\d)-(\d\d)|(\d{{1,2}})(?::[ae])?\s+{_MONTH},?\s+(\d{{4}}))\b",
    re.IGNORECASE,
)
_KRONOR: Final = r"(?:svenska\s+)?(?:kr\b|kronor\b|sek\b|:-)"
_FIGURES: Final = (
    rf"(?P<figures>\d{{1,3}}(?:\.\d{{3}})+(?!\d)|{IN_FIGURES})(?:,(?P<part>\d{{1,6}}))?"
)
_SAME_IN_WORDS: Final = r"(?:\s*\([^()\d]*\))?"
_AMOUNT: Final = re.compile(
    rf"(?<![\d,.]){_FIGURES}(?:\)|{_SAME_IN_WORDS})\s*"
    rf"(?:(?P<scale>tusen|miljon)(?:er)?\s+|(?P<short>[tkm])(?=kr\b))?{_KRONOR}",
    re.IGNORECASE,
)
_AMOUNT_AFTER: Final = re.compile(rf"\b(?:sek|kr)\s+{_FIGURES}(?![\d.,]\d)", re.IGNORECASE)
_AMOUNT_NAMED: Final = re.compile(
    rf"(?<!\w)(?<!\d\s)(?<!miljon\s)(?<!miljoner\s)"
    rf"(?!(?:hundra|tusen)\s+kr)(?P<words>{IN_WORDS}(?:\s{IN_WORDS})*)\s+{_KRONOR}",
    re.IGNORECASE,
)
"""Not ”hundra kronor”, to which an amount is rounded."""
_SCALES: Final[Mapping[str, int]] = {
    "": 1, "t": 1000, "k": 1000, "tusen": 1000, "m": 1_000_000, "miljon": 1_000_000,
}  # fmt: skip
_PERCENT: Final = re.compile(
    rf"(?:(?<![\d,.])(?P<exact>\d+[.,]\d+)|{COUNTED}){_SAME_IN_WORDS}\s*(?:%|procent\b)",
    re.IGNORECASE,
)

_YEAR: Final = re.compile(r"(?<![\d,.-])((?:19|20)\d\d)(?![\d,.]|-\d{3})(?!\s\d{3}\b)")
_QUARTERS: Final[Mapping[str, int]] = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4}
_QUARTER: Final = re.compile(
    rf"\b(?:({'|'.join(_QUARTERS)})\s+kvartalet|kvartal\s+([1-4])),?\s+(\d{{4}})\b", re.IGNORECASE
)
_HOURS: Final = re.compile(rf"{COUNTED}\s+(?:[^\W\d]+\s+){{0,3}}tim(?:mar|me)\b", re.IGNORECASE)
_TIMES: Final = re.compile(
    rf"{COUNTED}\s+(?:gånger|ggr)\s*"
    r"(?:(?:/|per\s+|om\s+|varje\s+)\s*(?:kalender)?år(?:et)?|årlig(?:en|t))\b",
    re.IGNORECASE,
)
_NOT_DIGIT: Final = re.compile(r"\D")
_SPACE: Final = re.compile(r"\s")
_INDEX: Final = re.compile(rf"\b(?:{'|'.join(INDICES)})\b")

Said = tuple[Any, int, int]
"""A value, and the code points of the words for it: from the first, to the last exclusive."""


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
        for number in numbers_in(found):
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
    for pattern in (_AMOUNT, _AMOUNT_AFTER):
        for found in pattern.finditer(text):
            yield _ore(found.groupdict()), found.start(), found.end()
    for found in _AMOUNT_NAMED.finditer(text):
        kronor = number_in(_SPACE.sub("", found["words"]))
        if kronor is not None:
            yield kronor * 100, found.start(), found.end()


def _ore(found: Mapping[str, str | None]) -> int:
    whole = _NOT_DIGIT.sub("", found["figures"] or "")
    scale = _SCALES[(found.get("scale") or found.get("short") or "").lower()]
    return int(Decimal(f"{whole}.{found['part'] or 0}") * scale * 100)


def percentages(text: str) -> Iterator[Said]:
    """Percentages as numbers."""
    for found in _PERCENT.finditer(text):
        exact = found["exact"]
        numbers = [Decimal(exact.replace(",", "."))] if exact else map(Decimal, numbers_in(found))
        for number in numbers:
            yield number, found.start(), found.end()


def indices(text: str) -> Iterator[Said]:
    """Indices by their abbreviations."""
    for found in _INDEX.finditer(text):
        yield found[0], found.start(), found.end()


def _number(month: str) -> int:
    return MONTHS.index(month.lower()) + 1
