"""Days, durations, amounts and numbers as people write them, each refused where it is unclear.

Every reader takes a node and returns its value, or None after reporting why it cannot be read.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime

from engine.language.node import Node, Scalar
from engine.language.page import Page, scalar
from engine.model.calendar import DURATION_UNITS, Duration, months_after, read_duration
from engine.model.problem import near
from engine.model.types import NO_LIMIT

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAY_PATTERN = r"\d{4}-\d{2}-\d{2}"
INSTANT_PATTERN = DAY_PATTERN + r"[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})"
COUNT_PATTERN = r"(0|[1-9]\d{0,2}( \d{3}){1,3}|[1-9]\d{0,11})"
AMOUNT_PATTERN = COUNT_PATTERN + r"(\.\d{1,2})?( SEK)?"
PERCENT_PATTERN = r"-?(0|[1-9]\d{0,3})(\.\d{1,6})?"
YEAR_PATTERN = r"[1-9]\d{3}"

_DAY = re.compile(DAY_PATTERN, re.ASCII)
_DAY_LIKE = re.compile(r"(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?", re.ASCII)
_INSTANT = re.compile(INSTANT_PATTERN, re.ASCII)
_NAIVE = re.compile(DAY_PATTERN + r"([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?", re.ASCII)
_COUNT = re.compile(COUNT_PATTERN, re.ASCII)
_AMOUNT = re.compile(f"-?{AMOUNT_PATTERN}", re.ASCII)
_CURRENCY = re.compile(r"[€$£¥]|\b(?!SEK\b|KR\b)[A-Z]{3}\b|\beuro\b", re.ASCII)
_PERCENT = re.compile(PERCENT_PATTERN, re.ASCII)
_YEAR = re.compile(YEAR_PATTERN, re.ASCII)
_FLOAT = re.compile(r"-?\d+(\.\d*|(\.\d+)?[eE][-+]?\d+)", re.ASCII)
_SPACES = str.maketrans("\u00a0\u202f", "  ")
_UNITS_IN_SWEDISH = {
    "år": "years",
    "månad": "months",
    "manad": "months",
    "vecka": "weeks",
    "dag": "days",
}
_FIRST_YEAR, _LAST_YEAR = 2, 9998
_COMMON_YEAR = 2025


def read_day(node: Node, page: Page) -> date | None:
    """`2026-06-30`."""
    found = scalar(node, page)
    if found is None:
        return None
    if not _DAY.fullmatch(found.text):
        _refuse(found, page, "not-a-date", "write-date", _day_like(found.text))
        return None
    year, month, day = (int(part) for part in found.text.split("-"))
    if not _year_can_be_read(year, found, page):
        return None
    if not 1 <= month <= 12:
        page.report("impossible-date", found, "write-date", text=found.text)
        return None
    last = _last_day(year, month)
    if not 1 <= day <= last.day:
        page.report("impossible-date", found, "last-day-is", text=found.text, last=last.isoformat())
        return None
    return date(year, month, day)


def read_instant(node: Node, page: Page) -> datetime | None:
    """`2026-06-30T14:05:00+02:00`: a moment that says its time zone."""
    found = scalar(node, page)
    if found is None:
        return None
    if _INSTANT.fullmatch(found.text):
        try:
            instant = datetime.fromisoformat(found.text)
        except ValueError:
            instant = None
        if not _year_can_be_read(int(found.text[:4]), found, page):
            return None
        if instant is None:
            page.report("impossible-instant", found, "write-instant", text=found.text)
        return instant
    key = "naive-instant" if _NAIVE.fullmatch(found.text) else "not-an-instant"
    page.report(key, found, "write-instant", text=found.text)
    return None


def read_length(node: Node, page: Page) -> Duration | None:
    """`6 months`, `1 year 6 months`."""
    found = scalar(node, page)
    if found is None:
        return None
    duration = read_duration(found.text)
    if duration is None:
        _refuse(found, page, "not-a-duration", "write-duration", _duration_like(found.text))
    return duration


def read_amount(node: Node, page: Page) -> int | None:
    """Whole öre of `731 101 SEK`, `731101.00 SEK`, `"69858.00"`, or whole kronor; not below 0."""
    found = scalar(node, page)
    if found is None or _is_float(found, page, "write-amount"):
        return None
    written = found.text.translate(_SPACES)
    if _CURRENCY.search(written):
        booked = "write-sek" if page.may_be_unknown else "write-amount"
        page.report("another-currency", found, booked, text=found.text)
        return None
    if not _AMOUNT.fullmatch(written):
        _refuse(found, page, "not-an-amount", "write-amount", _amount_like(written))
        return None
    if written.startswith("-"):
        advice = "write-without-sign" if page.may_be_unknown else None
        page.report("negative-number", found, advice, text=found.text)
        return None
    kronor, _, ore = written.removesuffix(" SEK").replace(" ", "").partition(".")
    return int(kronor) * 100 + int(ore.ljust(2, "0"))


def read_percent(node: Node, page: Page) -> str | None:
    """Decimal text as published: `"3.2"`, `"-0.4"`, `3`."""
    found = scalar(node, page)
    if found is None or _is_float(found, page, "write-percent"):
        return None
    if not _PERCENT.fullmatch(found.text):
        like = found.text.replace(",", ".").replace("%", "").replace("−", "-").strip()
        _refuse(found, page, "not-a-percent", "write-percent", _if(_PERCENT.fullmatch, like))
        return None
    return found.text


def read_count(node: Node, page: Page) -> int | None:
    """A whole number from 0, or `no limit`."""
    found = scalar(node, page)
    if found is None:
        return None
    if found.text == "no limit" and not page.may_be_unknown:  # no event counts without end
        return NO_LIMIT
    written = found.text.translate(_SPACES)
    if _COUNT.fullmatch(written):
        return int(written.replace(" ", ""))
    if written.startswith("-") and _COUNT.fullmatch(written[1:]):
        page.report("negative-number", found, text=found.text)
    elif not _is_float(found, page, "write-count", quoted_too=True):
        page.report("not-a-number", found, "write-count", text=found.text)
    return None


def read_year(node: Node, page: Page) -> int | None:
    """`2026`."""
    found = scalar(node, page)
    if found is None:
        return None
    if not _YEAR.fullmatch(found.text):
        page.report("not-a-year", found, "write-year", text=found.text)
        return None
    return int(found.text)


def read_year_day(node: Node, page: Page) -> str | None:
    """`30 March`, kept as `03-30`; a day that every year has."""
    found = scalar(node, page)
    if found is None:
        return None
    day, _, month = found.text.partition(" ")
    if not day.isdecimal() or not day.isascii() or month not in MONTHS:
        nearest = near(month, MONTHS)
        like = f"{int(day)} {nearest}" if nearest and day.isascii() and day.isdecimal() else None
        _refuse(found, page, "not-a-day-of-year", "write-day-of-year", like)
        return None
    number = MONTHS.index(month) + 1
    last = _last_day(_COMMON_YEAR, number).day
    if not 1 <= int(day) <= last:
        page.report(
            "impossible-date", found, "last-day-is", text=found.text, last=f"{last} {month}"
        )
        return None
    return f"{number:02}-{int(day):02}"


def read_month(node: Node, page: Page) -> str | None:
    """`January`, kept as `01`."""
    found = scalar(node, page)
    if found is None:
        return None
    if found.text not in MONTHS:
        page.unknown("not-one-of", found, MONTHS, text=found.text)
        return None
    return f"{MONTHS.index(found.text) + 1:02}"


def read_yes_no(node: Node, page: Page) -> bool | None:
    """`yes`, `no`, or the Booleans `true` and `false`; quoted, a Boolean is a word like others."""
    if isinstance(node, Scalar) and node.kind == "boolean":
        return node.text == "true"
    found = scalar(node, page)
    if found is None:
        return None
    if found.text in ("yes", "no"):
        return found.text == "yes"
    if found.text in ("true", "false") and found.kind == "plain":
        return found.text == "true"
    words = {"ja": "yes", "nej": "no", "true": "yes", "false": "no"}
    like = words.get(found.text.casefold()) or near(found.text, ("yes", "no"))
    _refuse(found, page, "not-yes-or-no", "write-yes-or-no", like)
    return None


def read_word(node: Node, page: Page) -> str | None:
    """Text as written: `0123` and `1.10` stay what they are."""
    found = scalar(node, page)
    return None if found is None else found.text


def choice_reader(choices: Iterable[str]) -> Callable[[Node, Page], str | None]:
    """A reader of one of the given words."""
    known = tuple(choices)

    def read_choice(node: Node, page: Page) -> str | None:
        found = scalar(node, page)
        if found is None or found.text in known:
            return None if found is None else found.text
        page.unknown("not-one-of", found, known, text=found.text)
        return None

    return read_choice


def _year_can_be_read(year: int, found: Scalar, page: Page) -> bool:
    if _FIRST_YEAR <= year <= _LAST_YEAR:
        return True
    first, last = f"{_FIRST_YEAR:04}", f"{_LAST_YEAR:04}"
    page.report("year-out-of-range", found, text=found.text, first=first, last=last)
    return False


def _last_day(year: int, month: int) -> date:
    return months_after(date(year, month, 1), 0, "last day of month")


def _refuse(found: Scalar, page: Page, key: str, advice: str, like: str | None) -> None:
    if like is None:
        page.report(key, found, advice, text=found.text)
    else:
        page.report(key, found, text=found.text, near=like)


def _is_float(found: Scalar, page: Page, advice: str, quoted_too: bool = False) -> bool:
    """Whether it is written as an inexact number: with a point or exponent and no quotes."""
    if (found.kind == "quoted" and not quoted_too) or not _FLOAT.fullmatch(found.text):
        return False
    page.report("float-refused", found, advice, text=found.text)
    return True


def _day_like(written: str) -> str | None:
    found = _DAY_LIKE.fullmatch(written)
    if not found:
        return None
    like = "-".join((found[1], found[2].zfill(2), found[3].zfill(2)))
    try:
        date.fromisoformat(like)
    except ValueError:
        return None
    return like


def _duration_like(written: str) -> str | None:
    words = (word if word.isdecimal() else _unit_like(word) for word in written.split())
    like = " ".join(words)
    return like if read_duration(like) else None


def _unit_like(word: str) -> str:
    for swedish, unit in _UNITS_IN_SWEDISH.items():
        if word.casefold().startswith(swedish):
            return unit
    return near(word, DURATION_UNITS) or word


def _amount_like(written: str) -> str | None:
    like = re.sub(r"\s*(kr|kronor|SEK|:-)\.?$", "", written, flags=re.IGNORECASE)
    like = f"{like.replace(',', '.')} SEK"
    return _if(_AMOUNT.fullmatch, like)


def _if(accepts: Callable[[str], object], like: str) -> str | None:
    return like if accepts(like) else None
