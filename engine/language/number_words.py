"""Swedish numbers as words and as figures: ”tre”, ”tvåhundrafemtiotusen”, ”250 000”."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

_UNITS: Final[Mapping[str, int]] = {
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9,
}  # fmt: skip
_TEENS: Final[Mapping[str, int]] = {
    "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16,
    "sjutton": 17, "arton": 18, "nitton": 19,
}  # fmt: skip
_TENS: Final[Mapping[str, int]] = {
    "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70,
    "åttio": 80, "nittio": 90,
}  # fmt: skip
NUMBERS: Final[Mapping[str, int]] = {
    **_UNITS,
    **_TEENS,
    **_TENS,
    **{ten + unit: _TENS[ten] + _UNITS[unit] for ten in _TENS for unit in _UNITS},
    "hundra": 100,
    "tusen": 1000,
}
"""Of these the longer words are made. ”En” and ”ett” are articles too; before a unit of time they
are numbers."""


def _any_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


_BELOW_100: Final = rf"(?:{_any_of(_TEENS)}|{_any_of(_TENS)}{_any_of(_UNITS)}?|{_any_of(_UNITS)})"
_BELOW_2000: Final = rf"(?:{_any_of([*_TEENS, *_UNITS])}?hundra{_BELOW_100}?|{_BELOW_100})"
IN_WORDS: Final = rf"(?:{_BELOW_2000}?tusen{_BELOW_2000}?|{_BELOW_2000})"
"""A number below a million in one word."""
IN_FIGURES: Final = r"\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*"
_NUMBER: Final = rf"(?:{IN_FIGURES}|{IN_WORDS})"
COUNTED: Final = (
    rf"(?<!\w)(?<!\d[.,:/])(?P<number>{_NUMBER})"
    rf"(?:\s*\((?P<again>{_NUMBER})(?:\s*st(?:ycken|\.)?)?\))?"
)
"""A number, and the same again in brackets: ”tre (3)”, ”3 (tre)”, ”3 (3 st)”."""
_WORD: Final = re.compile(IN_WORDS, re.IGNORECASE)
_FIGURES: Final = re.compile(IN_FIGURES)
_SPACE: Final = re.compile(r"\s")


def number_in(text: str) -> int | None:
    """The number that a word or figures are; None where they are none."""
    if _FIGURES.fullmatch(text):
        return int(_SPACE.sub("", text))
    if not _WORD.fullmatch(text):
        return None
    before, thousand, after = text.lower().rpartition("tusen")
    return (_below_2000(before) or 1) * 1000 * bool(thousand) + _below_2000(after)


def numbers_in(found: re.Match[str], *groups: str) -> list[int]:
    """The numbers of some groups of a match, each once; by default those of `COUNTED`."""
    written = [found[one] for one in groups or ("number", "again")]
    numbers = [number_in(one) for one in written if one]
    return list(dict.fromkeys(one for one in numbers if one is not None))


def _below_2000(word: str) -> int:
    before, hundred, after = word.rpartition("hundra")
    return (NUMBERS.get(before, 1)) * 100 * bool(hundred) + _below_100(after)


def _below_100(word: str) -> int:
    return NUMBERS[word] if word else 0
