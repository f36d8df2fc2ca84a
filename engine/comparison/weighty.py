"""What may not change unnoticed in the words of a clause: time, numbers, days, limits, denials.

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
    ("inte", "ej", "icke", "aldrig", "ingen", "inget", "inga"),
    ("ska", "skall", "måste"),
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
    ("skriftlig", "skriftligen", "skriftliga", "skriftligt"),
    ("muntlig", "muntligen", "muntliga", "muntligt"),
)
CONTROLLING: Final = {word: alike[0] for alike in _SAME for word in alike}
"""Words that decide whether, by when or how; those with the same meaning have the same value."""

_NUMBER: Final = r"(?:\d+(?:[  ]\d{3})*|" + "|".join(NUMBERS) + ")"
_LENGTH: Final = re.compile(
    rf"\b({_NUMBER})\s+(?:\(\d+\)\s+)?(dag|veck|månad|år)(?:ar|or|er|a|en|s)*\b", re.IGNORECASE
)
_DIGITS: Final = re.compile(r"\d+(?:[-. :]\d+)*")
_WORD: Final = re.compile(r"\w+")


def weighty(text: str) -> Counter[object]:
    """How many times each such thing is said."""
    found: Counter[object] = Counter()
    rest = _LENGTH.sub(lambda length: _counted(length, found), text)
    found.update(_DIGITS.findall(rest))
    for word in _WORD.findall(rest.lower()):
        if word in CONTROLLING:
            found[CONTROLLING[word]] += 1
        elif NUMBERS.get(word, 1) != 1:  # ”en” and ”ett” are articles too
            found[str(NUMBERS[word])] += 1
        elif word in MONTHS:
            found[word] += 1
    return found


MONTHS: Final = frozenset(
    (
        *("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti"),
        *("september", "oktober", "november", "december"),
    )
)


def _counted(length: re.Match[str], found: Counter[object]) -> str:
    written, unit = length[1].lower(), UNITS[length[2].lower()]
    number = NUMBERS[written] if written in NUMBERS else int(re.sub(r"\D", "", written))
    found[unit.times(number)] += 1
    return " "
