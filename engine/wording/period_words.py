"""Periods of duties in words: a year, or of what is due several times a year `2030, nr 2`."""

import re
from typing import Final

_NUMBERED: Final = re.compile(r"(?P<year>\d{4}):(?P<number>\d+)")
_WORDS: Final = {"sv": "{year}, nr {number}", "en": "{year}, no. {number}"}


def period_words(period: str, lang: str) -> str:
    """`2030:2` as `2030, nr 2`; any other period as it is."""
    found = _NUMBERED.fullmatch(period)
    return period if found is None else _WORDS[lang].format(**found.groupdict())
