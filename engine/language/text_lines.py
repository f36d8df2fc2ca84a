"""What a line of an agreement's text is by its look: a heading, an item of a list, a broken line.

A line is taken for a heading only if it can hardly be anything else: a heading says nothing, and
could hide a duty. So a line that names somebody who does something is none, whatever its look.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

MOST_WORDS: Final = 6
"""Of a heading, beside its number."""
MOST_IN_CAPITALS: Final = 10
NARROW: Final = 60
"""Characters of a long line, where a text has none."""
SLACK: Final = 15
"""Characters that are left on a line, beside the next word, if it was broken on purpose."""

VERBS: Final = frozenset(
    {
        *("ska", "skall", "får", "kan", "bör", "måste", "är", "har", "äger", "gäller", "betalar"),
        *("lämnar", "svarar", "ansvarar", "sker", "utgår", "upphör", "åtar", "förbinder", "ger"),
        *("tillhandahåller", "ordnar", "utför", "erbjuder", "redovisar", "sköter", "bidrar"),
        *("deltar", "utser", "meddelar", "ersätter", "debiterar", "upplåter", "hyr"),
    }
)
"""Words that make a sentence of a few words."""
SUBJECTS: Final = frozenset(
    {
        *("kommunen", "kommunerna", "regionen", "föreningen", "parterna", "parten", "part"),
        *("avtalet", "överenskommelsen", "bidraget", "ersättningen", "leverantören", "utföraren"),
        *("den", "de", "det", "detta", "denna", "om"),
    }
)
"""Words with which a sentence begins, unless nothing or ”och” follows."""

_NUMBER: Final = re.compile(
    r"(?P<shape>§\s?\d+|\d+\s?§|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|\d{1,2}(?=\s+[A-ZÅÄÖ])"
    r"|[IVX]+\.|[A-ZÅÄÖ][.)]|[a-zåäö]\)|[ivx]+\)|\((?:[a-zåäö]|\d{1,2})\))(?:\s+|$)"
)
_OF_ITEMS_ONLY: Final = re.compile(r"[a-zåäö\d]\)|[ivx]+\)|\(")
END: Final = re.compile(r"[.!?:;][”\")]?$")
_NOT_IN_HEADING: Final = re.compile(r"[\d.:;]|[,-]$| {3}")
_LETTERS: Final = re.compile(r"[A-Za-zÅÄÖåäö]")
_DIGIT: Final = re.compile(r"\d+")


def number_of(line: str) -> str:
    """The number or letter that a line begins with, as written; empty where it has none."""
    found = _NUMBER.match(line)
    return found["shape"] if found else ""


def shape_of(line: str) -> str:
    """What numbers of one row have in common: `1.` and `2.`, but not `2.1`."""
    number = number_of(line)
    if not number or number[0] in "§":
        return number[:1]
    return _DIGIT.sub("1", number) if _DIGIT.search(number) else re.sub(r"\w+", "a", number)


def is_item(line: str, of: str, ended: bool) -> bool:
    """Whether a numbered line begins something of its own.

    `of` is the shape of the list that the line before belongs to; `ended` whether what stands
    before has come to an end. ”… till och med den 31 december / 2028. Avtalet …” goes on, and so
    does ”inom / 30. ”.
    """
    shape = shape_of(line)
    return bool(shape) and (ended or shape == of or shape.endswith(")"))


def is_numbered_heading(line: str, below: str) -> bool:
    """Whether a line is a heading by its number or its capitals, whatever stands below it."""
    number = number_of(line)
    rest = line[len(number) :].strip()
    if not rest or is_sentence(rest) or END.search(rest):
        return False
    if _in_capitals(rest):
        return len(rest.split()) <= MOST_IN_CAPITALS and shape_of(line) != (shape_of(below) or "-")
    return (
        bool(number)
        and not _OF_ITEMS_ONLY.match(number)
        and len(rest.split()) <= MOST_WORDS
        and rest[0].isupper()
        and not _NOT_IN_HEADING.search(rest)
        and shape_of(line) != shape_of(below)
    )


def is_plain_heading(lines: Sequence[str]) -> bool:
    """A line of few words that is no sentence, above others or alone."""
    first, *rest = lines
    if not _is_short(first) or not first[0].isupper() or _NOT_IN_HEADING.search(first):
        return False
    if is_sentence(first):
        return False
    return not rest or not (_is_short(rest[0]) or rest[0][0].islower())


def is_sentence(words: str) -> bool:
    """Whether words are those of somebody who does something."""
    first, *rest = words.lower().split()
    if set(rest) & VERBS:
        return True
    return first in SUBJECTS and bool(rest) and rest[0] not in ("och", "samt")


def runs(lines: Sequence[str], width: int) -> Iterator[list[str]]:
    """Lines that belong together: a line ends where the next word had found room on it.

    `width` is that of the text's long lines. What goes on with a small letter goes on, but after
    a colon or a semicolon.
    """
    run: list[str] = []
    for at, line in enumerate(lines):
        run.append(line)
        below = lines[at + 1] if at + 1 < len(lines) else ""
        if not below or _on_purpose(line, below, width):
            yield run
            run = []


def width_of(text: str) -> int:
    """How long the long lines of a text are: nine in ten are no longer."""
    lengths = sorted(len(line.strip()) for line in text.splitlines() if line.strip())
    return max(NARROW, lengths[len(lengths) * 9 // 10]) if lengths else NARROW


def _on_purpose(line: str, below: str, width: int) -> bool:
    announces = line.endswith((":", ";"))
    has_room = len(line) + 1 + len(below.split()[0]) + SLACK <= width
    if below[0].islower():
        return announces and has_room
    return announces or has_room


def _is_short(line: str) -> bool:
    return len(line.split()) <= MOST_WORDS and not END.search(line)


def _in_capitals(words: str) -> bool:
    letters = "".join(_LETTERS.findall(words))
    return len(letters) > 3 and letters.isupper()
