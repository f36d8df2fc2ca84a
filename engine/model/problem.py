"""What is wrong and where, as plain data; the words for it stand in engine/wording."""

import difflib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

ABBREVIATION: Final = 6
"""Letters of the longest word in capitals that stands for a name: an index, an authority."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in lines and columns (code points), from 1; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Place:
    """A span in a source, with the text of the span's first line so that it can be drawn."""

    source: str
    span: Span
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Witness:
    """What the engine answers at a point that shows the problem: a day, or an age."""

    at: str
    """A day as `YYYY-MM-DD`, or an age in years."""
    key: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a key of the wording, its placeholders and its places."""

    key: str
    values: tuple[tuple[str, str], ...]
    place: Place | None = None
    help: str | None = None
    related: tuple[tuple[str, Place], ...] = ()
    severity: Literal["error", "warning", "remark"] = "error"
    """A warning keeps nothing from being read and changes no answer. A remark is about the text
    of an agreement, rightly encoded as it is: something to know, and nothing to repair here."""
    witnesses: tuple[Witness, ...] = ()
    """A timeline, in order."""


def problem(
    key: str,
    /,
    place: Place | None = None,
    help: str | None = None,  # noqa: A002 - the word of the field
    related: tuple[tuple[str, Place], ...] = (),
    **values: str,
) -> Problem:
    """A problem whose placeholders are given by name; `key` itself may be one of them."""
    return Problem(key, tuple(values.items()), place, help, related)


def witness(at: str, key: str, /, **values: str) -> Witness:
    """A point of a timeline, its placeholders given by name."""
    return Witness(at, key, tuple(values.items()))


def near(word: str, known: Iterable[str]) -> str | None:
    """The known word most like the one written, or None; case, å, ä and ö make no difference.

    A word of another meaning is no spelling of it: other digits are another number (`G2` is not
    `G1`), and other letters of an abbreviation another thing (`KPI` is not `OPI`).
    """
    words = list(known)
    if word in words:
        return word
    by_fold: dict[str, str] = {}
    for candidate in words:
        if _may_be(word, candidate):
            by_fold.setdefault(_folded(candidate), candidate)
    matches = difflib.get_close_matches(_folded(word), by_fold, n=1)
    return by_fold[matches[0]] if matches else None


def _may_be(word: str, known: str) -> bool:
    """Whether one can be a misspelling of the other at all."""
    if known.isalpha() and known.isupper() and len(known) <= ABBREVIATION:
        return _folded(word) == _folded(known)
    return [one for one in word if one.isdigit()] == [one for one in known if one.isdigit()]


def _folded(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
