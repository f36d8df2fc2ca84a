"""Durations, amounts and numbers as people write them, each refused where it is unclear.

Every reader takes a node and returns its value, or None after reporting why it cannot be read.
"""

import re
from collections.abc import Callable, Iterable

from engine.language.meant import says_not_known
from engine.language.node import Node, Scalar
from engine.language.page import Page, scalar
from engine.model.calendar import DURATION_UNITS, Duration, read_duration
from engine.model.problem import near
from engine.model.types import NO_LIMIT

COUNT_PATTERN = r"(0|[1-9]\d{0,2}( \d{3}){1,3}|[1-9]\d{0,11})"
AMOUNT_PATTERN = COUNT_PATTERN + r"(\.\d{1,2})?( SEK)?"
PERCENT_PATTERN = r"-?(0|[1-9]\d{0,3})(\.\d{1,6})?"

_COUNT = re.compile(COUNT_PATTERN, re.ASCII)
_AMOUNT = re.compile(f"-?{AMOUNT_PATTERN}", re.ASCII)
_THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+,\d{2}|\d{1,3}(,\d{3})+\.\d{2}", re.ASCII)
_CURRENCY = re.compile(
    r"[€$£¥]|\b(?!SEK\b|KR\b)[A-Z]{3}\b|\b(euro|dollars?|pund|pounds?)\b", re.ASCII
)
_PERCENT = re.compile(PERCENT_PATTERN, re.ASCII)
_FLOAT = re.compile(r"-?\d+(\.\d*|(\.\d+)?[eE][-+]?\d+)", re.ASCII)
_DIGITS = re.compile(r"-?\d[\d ]*(\.\d*)?( SEK)?", re.ASCII)
"""A number, if it can be read or not; one that cannot has too many digits, or odd groups."""
_MOST_DIGITS = 12
_MOST_DIGITS_OF_A_PERCENTAGE = 4
_YES_NO = {
    **dict.fromkeys(("ja", "true", "sant"), "yes"),
    **dict.fromkeys(("nej", "false", "falskt"), "no"),
}
_SPACES = str.maketrans("\u00a0\u202f\u2212", "  -")
"""Spaces that do not break, and the minus sign, as they are typed."""
_UNITS_IN_SWEDISH = {
    "år": "years",
    "månad": "months",
    "manad": "months",
    "vecka": "weeks",
    "dag": "days",
}


def shaped(shape: re.Pattern[str], refused: str, advice: str) -> Callable[[Node, Page], str | None]:
    """A reader of text that has a certain shape as a whole."""

    def read(node: Node, page: Page) -> str | None:
        found = scalar(node, page)
        if found is None:
            return None
        if not shape.fullmatch(found.text):
            page.report(refused, found, advice, text=found.text)
            return None
        return found.text

    return read


def read_length(node: Node, page: Page) -> Duration | None:
    """`6 months`, `1 year 6 months`."""
    found = scalar(node, page)
    if found is None:
        return None
    duration = read_duration(found.text)
    if duration is None:
        refuse(found, page, "not-a-duration", "write-duration", _duration_like(found.text))
    return duration


def read_amount(node: Node, page: Page) -> int | None:
    """Whole öre of `731 101 SEK`, `731101.00 SEK`, `"69858.00"`, or whole kronor; not below 0."""
    found = scalar(node, page)
    how = "write-amount" if page.may_be_unknown else "write-agreed-amount"
    if found is None or _is_float(found, page, how):
        return None
    written = found.text.translate(_SPACES)
    if _CURRENCY.search(written):
        booked = "write-sek" if page.may_be_unknown else how
        page.report("another-currency", found, booked, text=found.text)
        return None
    if not _AMOUNT.fullmatch(written):
        if _too_large(found, written, page):
            return None
        refuse(found, page, "not-an-amount", how, _amount_like(written))
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
        if _too_large(found, found.text, page, digits=_MOST_DIGITS_OF_A_PERCENTAGE):
            return None
        like = found.text.replace(",", ".").replace("%", "").replace("−", "-").strip()
        refuse(found, page, "not-a-percent", "write-percent", _if(_PERCENT.fullmatch, like))
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
        advice = "write-from-zero" if page.may_be_unknown else "write-count"
        page.report("negative-number", found, advice, text=found.text)
    elif not _too_large(found, written, page) and not _is_float(
        found, page, "write-count", quoted_too=True
    ):
        page.report("not-a-number", found, "write-count", text=found.text)
    return None


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
    like = _YES_NO.get(found.text.casefold()) or near(found.text, ("yes", "no"))
    refuse(found, page, "not-yes-or-no", "write-yes-or-no", like)
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


def refuse(found: Scalar, page: Page, key: str, advice: str, like: str | None) -> None:
    """Report a value with what was most likely meant, or else with how it is written."""
    if page.may_be_unknown and says_not_known(found.text):
        page.report(key, found, "leave-key-out", text=found.text)
    elif like is None:
        page.report(key, found, advice, text=found.text)
    else:
        page.report(key, found, text=found.text, near=like)


def _too_large(found: Scalar, written: str, page: Page, digits: int = _MOST_DIGITS) -> bool:
    """Whether it is a number with more digits before the point than can be meant."""
    whole = written.lstrip("-").partition(".")[0]
    if not _DIGITS.fullmatch(written) or sum(one.isdecimal() for one in whole) <= digits:
        return False
    page.report("number-too-large", found, "check-digits", text=found.text, most=str(digits))
    return True


def _is_float(found: Scalar, page: Page, advice: str, quoted_too: bool = False) -> bool:
    """Whether it is written as an inexact number: with a point or exponent and no quotes."""
    if (found.kind == "quoted" and not quoted_too) or not _FLOAT.fullmatch(found.text):
        return False
    page.report("float-refused", found, advice, text=found.text)
    return True


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
    if _THOUSANDS.fullmatch(like):
        like = f"{re.sub('[.,]', '', like[:-3])}.{like[-2:]}"
    like = f"{like.replace(',', '.')} SEK"
    return _if(_AMOUNT.fullmatch, like)


def _if(accepts: Callable[[str], object], like: str) -> str | None:
    return like if accepts(like) else None
