"""From bytes to text: what is too large, is not text or hides characters is refused here."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeAlias

from engine.language.node import Node, Scalar, Source, scalars
from engine.model.problem import Place, Problem, Span, problem

MAX_BYTES = 5_000_000

_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

# Control characters, halves of surrogate pairs and a byte order mark within the text.
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_SHOWN_AT_MOST = 100
_TAB_OR_COMMENT = re.compile(r"\t+|(?<!\S)#")

_Position: TypeAlias = tuple[int, int]
_Stretch: TypeAlias = tuple[_Position, _Position]


def decode(raw: bytes, name: str) -> Source | Problem:
    """The text of a file in UTF-8, without its byte order mark; an empty text is a text."""
    if len(raw) > MAX_BYTES:
        place = Place(name, Span(1, 1, 1, 1))
        size, limit = _grouped(len(raw)), _grouped(MAX_BYTES)
        return problem("file-too-large", place, size=size, limit=limit)
    raw = raw.removeprefix(_BOM)
    if raw.startswith(_UTF_16):
        return _bad_byte("not-utf8", raw, 0, name)
    if (nul := raw.find(b"\0")) >= 0:
        return _bad_byte("binary-file", raw, nul, name)
    try:
        return Source(name, raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _bad_byte("not-utf8", raw, error.start, name)


def hidden_characters(source: Source) -> tuple[Problem, ...]:
    """The characters of a text that nobody could see, at most a hundred of them."""
    return tuple(
        hidden_character(source.place(source.span(*found.span())), found.group())
        for found in islice(_FORBIDDEN.finditer(source.text), _SHOWN_AT_MOST)
    )


def hides(text: str) -> str | None:
    """The first character of the text that nobody could see, or None."""
    found = _FORBIDDEN.search(text)
    return found.group() if found else None


def hidden_character(place: Place, character: str) -> Problem:
    """The problem of a character that nobody could see."""
    return problem("hidden-character", place, code=f"U+{ord(character):04X}")


def tabs(source: Source, root: Node) -> tuple[Problem, ...]:
    """Tabs outside quotation marks, blocks and comments: libyaml takes them, others do not."""
    if "\t" not in source.text:
        return ()
    return tuple(islice(_tabs(source, root), _SHOWN_AT_MOST))


def duplicate_key(source: Source, first: Scalar, second: Scalar) -> Problem:
    """The same key twice in one mapping, with both places."""
    related = (("first-here", source.place(first.span)),)
    return problem("duplicate-key", source.place(second.span), related=related, key=second.text)


def readable(root: Node | None, problems: Iterable[Problem]) -> Node | None:
    """The tree where the same key twice is all that is wrong: the rest of it can be looked at."""
    return root if all(one.key == "duplicate-key" for one in problems) else None


def _tabs(source: Source, root: Node) -> Iterator[Problem]:
    spans = [scalar.span for scalar in scalars(root) if scalar.kind == "quoted"]
    quoted = sorted(((s.line, s.column), (s.end_line, s.end_column)) for s in spans)
    for number, text in enumerate(source.lines, start=1):
        if "\t" in text:
            for start, end in _free_tabs(quoted, number, text):
                yield problem("tab", source.place(Span(number, start, number, end)), "use-spaces")


def _free_tabs(quoted: list[_Stretch], line: int, text: str) -> Iterator[tuple[int, int]]:
    """The first and the next column of each run of tabs that is neither quoted nor in a comment."""
    column = 1
    while found := _TAB_OR_COMMENT.search(text, column - 1):
        start, column = found.start() + 1, found.end() + 1
        after = _end_of_quote(quoted, (line, start))
        if after is None:
            if found.group() == "#":
                return
            yield start, column
        elif after[0] > line:
            return
        else:
            column = after[1]


def _end_of_quote(quoted: list[_Stretch], position: _Position) -> _Position | None:
    before = bisect_right(quoted, position, key=lambda stretch: stretch[0])
    return quoted[before - 1][1] if before and position < quoted[before - 1][1] else None


def _bad_byte(key: str, raw: bytes, offset: int, name: str) -> Problem:
    shown = Source(name, raw.decode("utf-8", errors="replace"))
    before = len(raw[:offset].decode("utf-8", errors="replace"))
    place = shown.place(shown.span(before, before + 1))
    return problem(key, place, "save-as-utf8", byte=f"0x{raw[offset]:02X}")


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", " ")
