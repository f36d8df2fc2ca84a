"""What the words of a clause weigh: whether others say the same, or change what may not slip by.

Words are compared as Swedish has them, since the texts are Swedish. Lengths of time are
compared by their meaning: ”12 månader” and ”ett år” are the same, and so are ”två veckor” and
”14 dagar”; ”30 dagar” and ”en månad” are not.
"""

import re
from collections import Counter
from typing import Final

from engine.model.calendar import Duration

NUMBERS: Final[dict[str, int]] = dict(
    zip(
        ["en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva"],
        [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        strict=True,
    )
) | {"tolv": 12, "fjorton": 14, "femton": 15, "arton": 18, "tjugo": 20, "tjugofyra": 24} | {
    "trettio": 30, "fyrtiofem": 45, "sextio": 60, "nittio": 90, "hundra": 100
}  # fmt: skip
UNITS: Final = {
    "dag": Duration(0, 1),
    "veck": Duration(0, 7),
    "månad": Duration(1),
    "år": Duration(12),
}
_SAME: Final = (
    ("inte", "ej", "icke"),
    ("ingen", "inget", "inga"),
    ("aldrig",),
    ("ska", "skall"),
    ("måste",),
    ("får",),
    ("kan",),
    ("bör",),
    ("utan",),
    ("utom",),
    ("endast", "bara", "enbart"),
    ("eller",),
    ("minst",),
    ("högst",),
    ("senast",),
    ("tidigast",),
    ("före", "innan"),
    ("efter",),
    ("kronor", "kr", "sek"),
    ("procent", "%"),
    ("skriftlig", "skriftligen", "skriftliga", "skriftligt"),
    ("muntlig", "muntligen", "muntliga", "muntligt"),
)
CONTROLLING: Final = {word: alike[0] for alike in _SAME for word in alike}
"""Words that decide whether, by when or how; those with the same meaning have the same value."""
VALUES: Final = frozenset(CONTROLLING.values())

_NUMBER: Final = r"(?:\d+(?:[  ]\d{3})*|" + "|".join(NUMBERS) + ")"
_LENGTH: Final = re.compile(
    rf"\b({_NUMBER})\s+(?:\((\d+)\)\s+)?(dag|veck|månad|år)(?:ar|or|er|a|en|s)*\b", re.IGNORECASE
)
_WORD: Final = re.compile(r"\d+(?:[ \u00a0]\d{3}\b|[-.:,]\d+)*|\w+|[^\w\s]")
_SPACE: Final = re.compile(r"\s")


MONTHS: Final = frozenset(
    (
        *("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti"),
        *("september", "oktober", "november", "december"),
    )
)


def in_one_form(text: str) -> list[object]:
    """The words and signs in a form in which other spellings of the same are equal.

    Known are lengths of time, numbers, and words with the same value in `CONTROLLING`.
    """
    found: list[object] = []
    at = 0
    for length in _LENGTH.finditer(text):
        found += _spelt(text[at : length.start()])
        found += _lengths(length)
        at = length.end()
    return found + _spelt(text[at:])


def weighty(text: str) -> Counter[object]:
    """How many times each thing is said that may not change unnoticed.

    Lengths of time, numbers, months, and what decides whether, by when or how.
    """
    return Counter(
        one
        for one in in_one_form(text)
        if isinstance(one, Duration)
        or (isinstance(one, str) and (one in VALUES or one in MONTHS or one[0].isdigit()))
    )


def _spelt(text: str) -> list[object]:
    """Words in lower case, numbers in digits; ”en” and ”ett” are articles too and stay words."""
    found: list[object] = []
    for word in _WORD.findall(text.lower()):
        if word[0].isdigit():
            found.append(_SPACE.sub("", word))
        else:
            number = NUMBERS.get(word, 1)
            found.append(CONTROLLING.get(word, word) if number == 1 else str(number))
    return found


def _lengths(length: re.Match[str]) -> list[Duration]:
    """The length of time; two where the figure in brackets is another than the word before it."""
    written = [length[1].lower(), *([length[2]] if length[2] else [])]
    numbers = [NUMBERS.get(one) or int(_SPACE.sub("", one)) for one in written]
    return [UNITS[length[3].lower()].times(number) for number in dict.fromkeys(numbers)]
