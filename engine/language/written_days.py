"""Days, moments, years and months as people write them, each refused where it is unclear."""

import re
from datetime import date, datetime, timedelta
from typing import Final

from engine.language.node import Node, Scalar
from engine.language.page import Page, scalar
from engine.language.written_values import refuse
from engine.model.calendar import months_after
from engine.model.problem import near

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
YEAR_PATTERN = r"[1-9]\d{3}"
EDITION_PATTERN = r"[1-9]\d{3}-(0[1-9]|1[0-2])"

_DAY = re.compile(DAY_PATTERN, re.ASCII)
_DAY_LIKE = re.compile(r"(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?", re.ASCII)
_INSTANT = re.compile(INSTANT_PATTERN, re.ASCII)
_NAIVE = re.compile(DAY_PATTERN + r"([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?", re.ASCII)
_YEAR = re.compile(YEAR_PATTERN, re.ASCII)
_YEAR_LIKE = re.compile(r"([1-9]\d{3})(?:-\d{2}-\d{2}|\.0+|,0+)", re.ASCII)
_EDITION = re.compile(EDITION_PATTERN, re.ASCII)
_EDITION_LIKE = re.compile(r"(\d{4})[-/. ]?(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(
    r"(\d{1,2})[-/. ](\d{1,2}|[a-zåäö]+\.?)[-/. ](\d{4})", re.ASCII | re.IGNORECASE
)
_COUNTED = re.compile(r"\d{5}", re.ASCII)
_COUNTED_FROM: Final = date(1899, 12, 30)
"""Day 0 of a spreadsheet that shows a day as a number."""
_FIRST_YEAR, _LAST_YEAR = 2, 9998
_COMMON_YEAR = 2025
_LIKELY: Final = (2000, 2099)
_MONTHS_IN_A_YEAR: Final = 12
_DASHES: Final = str.maketrans("–—−", "---")
_IN_SWEDISH: Final = {"maj": "may", "okt": "oct"}


def read_day(node: Node, page: Page) -> date | None:
    """`2026-06-30`."""
    found = scalar(node, page)
    if found is None:
        return None
    if not _DAY.fullmatch(found.text):
        refuse(found, page, "not-a-date", "write-date", _day_like(found.text))
        return None
    year, month, day = (int(part) for part in found.text.split("-"))
    if not _year_can_be_read(year, found, page):
        return None
    if not 1 <= month <= 12:
        page.report("impossible-date", found, "write-date", text=found.text)
        return None
    last = last_day(year, month)
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


def read_year(node: Node, page: Page) -> int | None:
    """`2026`."""
    found = scalar(node, page)
    if found is None:
        return None
    if not _YEAR.fullmatch(found.text):
        like = _YEAR_LIKE.fullmatch(found.text)
        refuse(found, page, "not-a-year", "write-year", like[1] if like else None)
        return None
    return int(found.text)


def read_edition(node: Node, page: Page) -> str | None:
    """`2026-10`: the year and the month that a published table is named after."""
    found = scalar(node, page)
    if found is None:
        return None
    if not _EDITION.fullmatch(found.text):
        refuse(found, page, "not-an-edition", "write-edition", _edition_like(found.text))
        return None
    return found.text


def read_year_day(node: Node, page: Page) -> str | None:
    """`30 March`, kept as `03-30`; a day that every year has."""
    found = scalar(node, page)
    if found is None:
        return None
    day, _, month = found.text.partition(" ")
    if not day.isdecimal() or not day.isascii() or month not in MONTHS:
        nearest = near(month, MONTHS)
        like = f"{int(day)} {nearest}" if nearest and day.isascii() and day.isdecimal() else None
        refuse(found, page, "not-a-day-of-year", "write-day-of-year", like)
        return None
    number = MONTHS.index(month) + 1
    last = last_day(_COMMON_YEAR, number).day
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


def _year_can_be_read(year: int, found: Scalar, page: Page) -> bool:
    if _FIRST_YEAR <= year <= _LAST_YEAR:
        return True
    first, last = f"{_FIRST_YEAR:04}", f"{_LAST_YEAR:04}"
    page.report("year-out-of-range", found, text=found.text, first=first, last=last)
    return False


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return months_after(date(year, month, 1), 0, "last day of month")


def _day_like(written: str) -> str | None:
    """The day that was most likely meant, where only one can be."""
    written = written.translate(_DASHES)
    if found := _DAY_LIKE.fullmatch(written):
        return _day(found[1], found[2], found[3])
    if found := _DAY_FIRST.fullmatch(written):
        return _day(found[3], _month_meant(found[2], found[1]), found[1])
    if _COUNTED.fullmatch(written):
        day = _COUNTED_FROM + timedelta(days=int(written))
        return day.isoformat() if _LIKELY[0] <= day.year <= _LIKELY[1] else None
    return None


def _month_meant(written: str, day: str) -> str | None:
    """The number of a month that is named, or that cannot be the day instead."""
    if written.isdecimal():
        return written if int(day) > _MONTHS_IN_A_YEAR or int(day) == int(written) else None
    start = written.casefold()[:3]
    named = [month[:3].casefold() for month in MONTHS]
    start = _IN_SWEDISH.get(start, start)
    return str(named.index(start) + 1) if start in named else None


def _day(year: str, month: str | None, day: str) -> str | None:
    if month is None:
        return None
    like = "-".join((year, month.zfill(2), day.zfill(2)))
    try:
        date.fromisoformat(like)
    except ValueError:
        return None
    return like


def _edition_like(written: str) -> str | None:
    found = _EDITION_LIKE.fullmatch(written)
    like = f"{found[1]}-{found[2].zfill(2)}" if found else ""
    return like if _EDITION.fullmatch(like) else None
