"""What the words of a clause weigh: whether others say the same, or change what may not slip by.

Lengths of time are compared by their meaning: ”12 månader” and ”ett år” are the same, and so are
”två veckor” and ”14 dagar”; ”30 dagar” and ”en månad” are not.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

from engine.comparison.weighty_words import (
    COMPOUNDS_OF_TIME,
    INDEX,
    KINDS,
    MATTERS,
    ONE,
    PHRASES,
    SAME,
    SEVERAL,
    UNITS_OF_TIME,
    WHO,
    Kind,
)
from engine.language.lengths_in_words import LENGTH, lengths_of
from engine.language.number_words import number_in
from engine.model.agreement import Agreement
from engine.model.calendar import Duration

Weight = tuple[Kind, Any]
CONTROLLING: Final[dict[str, tuple[Kind, str]]] = {
    word: (kind, group.split()[0])
    for kind, groups in SAME.items()
    for group in groups
    for word in group.split()
}
"""The kind of each word, and the one that stands for all that mean the same."""

_PHRASES: Final = [(re.compile(rf"\b(?:{one})", re.IGNORECASE), word)
                   for one, word in PHRASES.items()]  # fmt: skip
_WORD: Final = re.compile(
    r"\d+(?:[ \u00a0]\d{3}\b|[-.:,]\d+)*|[^\W\d_]+-post\b|\w+|[^\w\s]", re.IGNORECASE
)
_SPACE: Final = re.compile(r"\s")
_ENDS: Final = frozenset('.!?:;•●”"')
_ENDING: Final = rf"(?:(?P<one>{ONE})|(?P<several>{SEVERAL}))"
_WHO: Final = re.compile(rf"(?P<word>\w*(?:{'|'.join(WHO)})){_ENDING}")
_TIME: Final = re.compile(
    rf"(?P<word>(?:{'|'.join(COMPOUNDS_OF_TIME)})(?:{'|'.join(UNITS_OF_TIME)})){_ENDING}"
)
_INDEX: Final = re.compile(rf"(?P<word>{INDEX}){_ENDING}")
_MATTERS: Final = {word: group.split()[0] for group in MATTERS for word in group.split()}
_MATTER: Final = re.compile(rf"\w*?(?P<word>{'|'.join(_MATTERS)})\w*")
_NOUNS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("who", _WHO),
    ("time", _TIME),
    ("name", _INDEX),
)


def in_one_form(text: str) -> list[object]:
    """The words and signs in a form in which other spellings of the same are equal.

    Known are lengths of time, numbers, and words that mean the same in `SAME`.
    """
    return [_same(one) for one in _tokens(text)]


def weighty(text: str, names: Collection[str] = ()) -> tuple[Weight, ...]:
    """What is said that may not change unnoticed, in its order; `names` are those of `names_of`."""
    return tuple(_weights(list(_tokens(text)), names))


def weighs(old: str, new: str, names: Collection[str] = ()) -> tuple[Kind, ...]:
    """The kinds of weighty things of which the two do not say the same; empty where none.

    `order` where both say the same things, but not in the same order: who owes whom, which of two
    acts is forbidden.
    """
    one, other = weighty(old, names), weighty(new, names)
    if one == other:
        return ()
    had, has = Counter(one), Counter(other)
    changed = {kind for kind, _ in [*(had - has), *(has - had)]}
    return tuple(kind for kind in KINDS if kind in (changed or {"order"}))


def names_of(*agreements: Agreement) -> frozenset[str]:
    """The words that parties and forums go by, in lower case and without a genitive's s."""
    called = [
        name
        for agreement in agreements
        for party in agreement.parties
        for name in (party.name, party.short.sv, *(unit.name for unit in party.units))
    ]
    called += [forum.name for agreement in agreements for forum in agreement.forums]
    return frozenset(
        _bare(word) for name in called for word in _WORD.findall(name) if word[0].isupper()
    )


def _tokens(text: str) -> Iterator[str | Duration]:
    """Words and signs as written, lengths of time as what they mean."""
    for pattern, word in _PHRASES:
        text = pattern.sub(word, text)
    at = 0
    for length in LENGTH.finditer(text):
        yield from _WORD.findall(text[at : length.start()])
        yield from lengths_of(length)
        yield from _beside(length)
        at = length.end()
    yield from _WORD.findall(text[at:])


def _beside(length: re.Match[str]) -> list[str]:
    """”Hela” of ”tre hela månader”; a calendar month is another unit than a month."""
    between = str(length["between"])
    calendar = between.lower().endswith("kalender")
    return _WORD.findall(between + length["unit"] if calendar else between)


def _same(token: str | Duration) -> object:
    """Words in lower case, numbers in digits; ”en” and ”ett” are articles too and stay words."""
    if isinstance(token, Duration):
        return token
    if token[0].isdigit():
        return _SPACE.sub("", token)
    word = token.lower()
    number = number_in(word) or 1
    return CONTROLLING.get(word, ("", word))[1] if number == 1 else str(number)


def _weights(tokens: list[str | Duration], names: Collection[str]) -> Iterator[Weight]:
    before: object = "."
    for token in tokens:
        if isinstance(token, Duration):
            yield "time", token
        else:
            yield from _weight(token, str(before) in _ENDS, names)
        before = token


def _weight(token: str, first: bool, names: Collection[str]) -> Iterable[Weight]:
    """What one word weighs; `first` where a sentence begins with it."""
    word = token.lower()
    if token[0].isdigit() or (number_in(word) or 1) > 1:
        return [("number", _same(token))]
    if word in CONTROLLING and not _is_abbreviation(token):
        return [CONTROLLING[word]]
    for kind, nouns in _NOUNS:
        found = nouns.fullmatch(word)
        called = kind == "time" and token[0].isupper() and _bare(word) in names  # Åre is no year
        if found and not called and not _is_abbreviation(token):
            return [(kind, (found["word"], found["one"] is None))]
    if _is_abbreviation(token) or (token[0].isupper() and not first) or _bare(word) in names:
        return [("name", _bare(word))]
    about = _MATTER.fullmatch(word)
    return [("matter", _MATTERS[about["word"]])] if about else []


def _is_abbreviation(token: str) -> bool:
    """All capitals, two or more: an index, an authority."""
    return len(token) > 1 and token.isalpha() and token.isupper() and token != "SEK"


def _bare(word: str) -> str:
    return word.lower().removesuffix("s")
