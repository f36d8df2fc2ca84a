"""Where quoted words stand in the text of an agreement; only white space and list marks may differ.

Words are compared one by one. A word that ends a line in a hyphen is joined with the digit that
follows (`2024-` and `01-01` are one date on two lines).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from engine.language.node import Scalar, Source
from engine.model.agreement import Quote
from engine.model.problem import Place, Problem, Span, problem

_WORD = re.compile(r"\S+")
_LIST_MARKS = {"•", "●"}
_MAY_BE_MARKS = {*_LIST_MARKS, "-"}
_BLOCK_START = re.compile(r"[|>][-+0-9]*[ \t]*(?:#[^\n]*)?\n")
_SHOWN_AROUND = 5
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with one space between words; `starts` and `offsets` lead back to the original."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    """Where each word begins in `text`."""
    offsets: tuple[int, ...]
    """Where each word begins in the original."""

    def original(self, at: int) -> int:
        """The place in the original of a place in `text`."""
        word = bisect_right(self.starts, at) - 1
        return self.offsets[word] + at - self.starts[word]


def folded(written: str) -> Folded:
    """The text as it is compared."""
    kept = [
        found
        for found in _WORD.finditer(written)
        if found.group() not in _MAY_BE_MARKS or not _is_list_mark(found, written)
    ]
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    for place, found in enumerate(kept):
        if place and not _joined(kept[place - 1].group(), found.group()):
            pieces.append(" ")
            length += 1
        starts.append(length)
        pieces.append(found.group())
        length += len(found.group())
    words = tuple(found.group() for found in kept)
    return Folded("".join(pieces), words, tuple(starts), tuple(found.start() for found in kept))


class QuotedText:
    """The text of an agreement while its quotes are being found, in the order of the text."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._folded = folded(source.text)
        self._lines = _line_of(source.text)
        self._taken: list[tuple[int, int]] = []
        self._position = 0

    def locate(self, words: str, alone: bool = False) -> Quote | None:
        """The next place where the words stand; None if there is none.

        After the words found last is looked at first, then from the start; a place that
        no other quote has taken goes first. `alone`: lines of their own are preferred, as
        headings have them.
        """
        wanted = folded(words).text
        found = list(self._occurrences(wanted)) if wanted else []
        if not found:
            return None
        start = min(found, key=lambda at: self._rank(at, at + len(wanted), alone))
        end = start + len(wanted)
        self._taken.append((start, end))
        self._position = end
        return self._quote(start, end)

    def position(self) -> int:
        """Where the search goes on."""
        return self._position

    def go_back_to(self, position: int) -> None:
        """Let the search go on from an earlier place."""
        self._position = position

    def difference(self, scalar: Scalar, yaml: Source, clause: str) -> Problem:
        """Why the words of a scalar are not found: the first that differs, or that all do."""
        wanted, text = folded(scalar.text), self._folded
        at, same = _nearest(wanted.words, text.words)
        if at is None:
            return problem(
                "quote-not-found", yaml.place(scalar.span), clause=clause, quote=scalar.text
            )
        place = self._word_place(at + same)
        return problem(
            "quote-differs",
            yaml.place(word_span(yaml, scalar, same)),
            None,
            (("text-reads", place),),
            clause=clause,
            quote=_around(wanted, same, 0),
            found=_around(text, at + same, at),
        )

    def _occurrences(self, wanted: str) -> Iterator[int]:
        text, at = self._folded.text, -1
        while (at := text.find(wanted, at + 1)) >= 0:
            end = at + len(wanted)
            if not (_within_word(text, at) or _within_word(text, end)):
                yield at

    def _rank(self, start: int, end: int, alone: bool) -> tuple[bool, bool, bool, int]:
        taken = any(start < other_end and other < end for other, other_end in self._taken)
        return (
            alone and not self._fills_lines(start, end),
            taken,
            start < self._position,
            start,
        )

    def _fills_lines(self, start: int, end: int) -> bool:
        text = self.source.text
        first, last = self._folded.original(start), self._folded.original(end - 1) + 1
        before = text[text.rfind("\n", 0, first) + 1 : first]
        after = text[last:].partition("\n")[0]
        return not (before + after).strip()

    def _quote(self, start: int, end: int) -> Quote:
        first, last = self._folded.original(start), self._folded.original(end - 1) + 1
        return Quote(self.source.text[first:last], first, last, bisect_right(self._lines, first))

    def _word_place(self, word: int) -> Place:
        start = self._folded.offsets[word]
        return self.source.place(self.source.span(start, start + len(self._folded.words[word])))


def list_marks(text: str) -> tuple[tuple[int, int], ...]:
    """Where marks of a list stand, the only words that no quote needs to cover."""
    return tuple(found.span() for found in _WORD.finditer(text) if _is_list_mark(found, text))


def contains(text: str, words: str) -> bool:
    """Whether the words stand in the text, whatever the white space and capitals."""
    return folded(words).text.casefold() in folded(text).text.casefold()


def word_span(yaml: Source, scalar: Scalar, word: int) -> Span:
    """The nth word of a written value, from 0; the whole value where that word is not found."""
    offset = _offset(yaml, scalar.span.line, scalar.span.column)
    written = yaml.text[offset : _offset(yaml, scalar.span.end_line, scalar.span.end_column)]
    skipped = _BLOCK_START.match(written)
    start = skipped.end() if skipped else int(scalar.kind == "quoted")
    found = [match for match in _WORD.finditer(written, start) if not _is_list_mark(match, written)]
    if word >= len(found):
        return scalar.span
    first, last = found[word].span()
    return yaml.span(offset + first, offset + last)


def _is_list_mark(found: re.Match[str], written: str) -> bool:
    word = found.group()
    if word == "-":
        line = written[written.rfind("\n", 0, found.start()) + 1 : found.start()]
        return not line.strip()
    return word in _LIST_MARKS


def _joined(before: str, word: str) -> bool:
    """Whether a hyphen joins the digits of two words; YAML has made a space of the line's end."""
    return len(before) > 1 and before.endswith("-") and word[0].isdigit()


def _within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _line_of(text: str) -> tuple[int, ...]:
    return (0, *(found.end() for found in re.finditer("\r\n|[\n\r\x85\u2028\u2029]", text)))


def _nearest(wanted: tuple[str, ...], text: tuple[str, ...]) -> tuple[int | None, int]:
    """Where most words of the quote stand in place, and how many are right before one differs."""
    best, best_score = None, 0
    places: dict[str, list[int]] = {}
    for at, word in enumerate(text):
        places.setdefault(word, []).append(at)
    votes: dict[int, int] = {}
    for at, word in enumerate(wanted):
        for place in places.get(word, ()):
            votes[place - at] = votes.get(place - at, 0) + 1
    for shift, score in votes.items():
        if shift >= 0 and score > best_score:
            best, best_score = shift, score
    if best is None or best_score < min(_ENOUGH, max(1, len(wanted) - 1)):
        return None, 0
    same = 0
    while (
        same < len(wanted) - 1 and best + same < len(text) - 1 and wanted[same] == text[best + same]
    ):
        same += 1
    return best, same


def _around(text: Folded, at: int, begin: int) -> str:
    """A few words on either side of a word, none before the one it begins with."""
    first, last = max(begin, at - _SHOWN_AROUND), min(len(text.words), at + _SHOWN_AROUND + 1)
    shown = text.text[text.starts[first] : text.starts[last - 1] + len(text.words[last - 1])]
    return f"{'… ' if first > begin else ''}{shown}{' …' if last < len(text.words) else ''}"


def _offset(source: Source, line: int, column: int) -> int:
    return _line_of(source.text)[line - 1] + column - 1
