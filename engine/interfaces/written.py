"""Days, years and readings as they are written on the command line."""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from engine.interfaces.faults import Faults, said, unknown
from engine.model.agreement import Agreement
from engine.model.person import OLDEST, TRAITS, is_age, known_words
from engine.model.problem import Problem

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}", re.ASCII)
_LIMITS: Final = {"first": str(FIRST_YEAR), "last": str(LAST_YEAR)}


def day(text: str | None, at: str, faults: Faults) -> date | None:
    """`2026-06-30`; None where nothing is written, or it is no day, which becomes a fault."""
    if text is None:
        return None
    if not _DAY.fullmatch(text):
        faults.wrong(said("not-a-date", "write-date", text=text), at)
        return None
    year, month, number = (int(part) for part in text.split("-"))
    if not 1 <= month <= 12 or year == 0:
        faults.wrong(said("impossible-date", "write-date", text=text), at)
    elif not FIRST_YEAR <= year <= LAST_YEAR:
        faults.wrong(said("year-out-of-range", text=text, **_LIMITS), at)
    elif not 1 <= number <= (last := monthrange(year, month)[1]):
        last_day = date(year, month, last).isoformat()
        faults.wrong(said("impossible-date", "last-day-is", text=text, last=last_day), at)
    else:
        return date(year, month, number)
    return None


def year(text: str | None, at: str, faults: Faults) -> int | None:
    """`2027`."""
    if text is None:
        return None
    if not _YEAR.fullmatch(text):
        faults.wrong(said("not-a-year", "write-year", text=text), at)
    elif not FIRST_YEAR <= int(text) <= LAST_YEAR:
        faults.wrong(said("year-out-of-range", text=text, **_LIMITS), at)
    else:
        return int(text)
    return None


def choice(text: str, known: Iterable[str], at: str, faults: Faults) -> str:
    """One of the words that are known."""
    words = tuple(known)
    if text not in words:
        faults.wrong(unknown("not-one-of", "text", text, words), at)
    return text


def form(asked: str | None, as_json: bool, known: Iterable[str], faults: Faults) -> str:
    """The format of `--format`, or of `--json`, which say the same where both are given."""
    if as_json and asked not in (None, "json"):
        faults.wrong(said("two-formats", text=str(asked)), "--format")
    return choice("json" if as_json else asked or "text", known, "--format", faults)


def readings(several: Iterable[str], agreement: Agreement, faults: Faults) -> Mapping[str, str]:
    """The reading at which each fork is held, of `F1=b` and the like."""
    held: dict[str, str] = {}
    for text in several:
        fork, equals, reading = text.partition("=")
        if not equals or not fork or not reading:
            faults.wrong(_not_a_reading(text), "--reading")
        elif fork not in agreement.forks:
            faults.wrong(unknown("unknown-fork", "fork", fork, agreement.forks), "--reading")
        elif reading not in (known := [one.id for one in agreement.forks[fork].readings]):
            listed = ", ".join(f"`{one}`" for one in known)
            wrong = said("unknown-reading", fork=fork, reading=reading, known=listed)
            faults.wrong(wrong, "--reading")
        elif held.setdefault(fork, reading) != reading:
            faults.wrong(said("two-readings", fork=fork, reading=held[fork]), "--reading")
    return held


def person(text: str | None, at: str, faults: Faults) -> Mapping[str, str]:
    """What decides about a person, of `role=victim,age=18`; whether it can be is asked later."""
    found: dict[str, str] = {}
    for part in (text or "").split(",") if text else ():
        key, equals, value = (one.strip() for one in part.partition("="))
        if not equals or not value or key not in TRAITS:
            faults.wrong(unknown("not-one-of", "text", key or part, TRAITS), at)
        elif found.setdefault(key, value) != value:
            faults.wrong(said("said-twice", key=key), at)
    return found


def traits(said_of: Mapping[str, str], homes: Iterable[str], at: str, faults: Faults) -> None:
    """Refuses what no person can be; `homes` are the parties that a person may live in."""
    places = tuple(homes)
    for trait, text in said_of.items():
        if trait == "age":
            if not is_age(text):
                faults.wrong(said("not-an-age", "write-age", text=text, most=str(OLDEST)), at)
        elif text not in (known := known_words(trait, places)):
            faults.wrong(unknown(f"unknown-{trait}", "text", text, known), at)


def _not_a_reading(text: str) -> Problem:
    """Answers write `F1-b`; what is held is written `F1=b`."""
    fork, hyphen, reading = text.rpartition("-")
    if hyphen and fork and reading:
        return said("not-a-reading", "did-you-mean", text=text, near=f"{fork}={reading}")
    return said("not-a-reading", "write-reading", text=text)
