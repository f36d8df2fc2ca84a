"""Strict JSON and JSON lines, read into the same tree as YAML, every value with its place.

Refused: the same key twice, `NaN` and `Infinity`, a comma before a closing bracket, characters that
nobody can see, and what is too deep or too large. Numbers keep the text that was written.
"""

import json
import re
from typing import Literal, NoReturn

from engine.language.node import (
    MAX_DEPTH,
    MAX_NODES,
    Entry,
    Kind,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Source,
)
from engine.language.source import (
    duplicate_key,
    hidden_character,
    hidden_characters,
    hides,
    readable,
)
from engine.model.problem import Problem, Span, problem

Partly = tuple[Node | None, tuple[Problem, ...]]
"""A tree, or None, and what is wrong."""
_SPACE = re.compile(r"[ \t\n\r]*")
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\s,:\[\]{}\"]+|.", re.DOTALL)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_NUMBER_LIKE = re.compile(r"[-+]?[0-9.]+(?:[eE][+-]?[0-9]*)?")
_NAMES: dict[str, Kind] = {"true": "boolean", "false": "boolean", "null": "null"}
_NOT_NUMBERS = {"NaN", "Infinity", "-Infinity"}
_MAX_PROBLEMS = 1000
_STRINGS = json.JSONDecoder()


def read_json_partly(source: Source) -> Partly:
    """What is wrong with a JSON text, and its tree where the rest of it can be looked at too."""
    if hidden := hidden_characters(source):
        return None, hidden
    if not source.text.strip():
        return None, (_empty(source),)
    scanner = _Scanner(source, 0, len(source.text))
    root = scanner.document()
    return readable(root, scanner.problems), tuple(scanner.problems)


def read_json_lines_partly(source: Source) -> Partly:
    """What is wrong with any line, and those that can be looked at, each line being by itself."""
    if hidden := hidden_characters(source):
        return None, hidden
    items: list[Node] = []
    problems: list[Problem] = []
    for line in _LINE.finditer(source.text):
        if line.group().strip():
            scanner = _Scanner(source, *line.span())
            root = scanner.document()
            problems.extend(scanner.problems)
            kept = readable(root, scanner.problems)
            items.extend([] if kept is None else [kept])
        if len(problems) >= _MAX_PROBLEMS:
            limit = str(_MAX_PROBLEMS)
            there = source.place(source.span(line.start(), line.end()))
            return None, (*problems, problem("too-many-problems", there, limit=limit))
    if not items:
        return None, tuple(problems) or (_empty(source),)
    first, last = items[0].span, items[-1].span
    span = Span(first.line, first.column, last.end_line, last.end_column)
    return Sequence(tuple(items), span), tuple(problems)


def _empty(source: Source) -> Problem:
    return problem("empty-file", source.place(Span(1, 1, 1, 1)))


class _Broken(Exception):
    """The text cannot be read on from here; what is wrong is among the problems already."""


class _Scanner:
    """Reads one value between two offsets of a source."""

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.problems: list[Problem] = []
        self._source = source
        self._text = source.text
        self._start = self._at = start
        self._end = end
        self._depth = 0
        self._nodes = 0

    def document(self) -> Node | None:
        """The value and nothing after it; None where the text breaks off."""
        try:
            root = self._value()
            if self._next():
                self._break("json-text-after", self._at, self._word())
        except _Broken:
            return None
        return root

    def _value(self) -> Node:
        character = self._next()
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._break("too-many-nodes", self._at, character, None, limit=str(MAX_NODES))
        if character == '"':
            return self._string()
        if character not in {"{", "["}:
            return self._plain()
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._break("too-deep", self._at, character, None, limit=str(MAX_DEPTH))
        node = self._mapping() if character == "{" else self._sequence()
        self._depth -= 1
        return node

    def _sequence(self) -> Sequence:
        start = self._at
        items: list[Node] = []
        self._at += 1
        while not self._closes("]", start, after_one=bool(items)):
            items.append(self._value())
        return Sequence(tuple(items), self._source.span(start, self._at))

    def _mapping(self) -> Mapping:
        start = self._at
        entries: list[Entry] = []
        written: dict[str, Scalar] = {}
        self._at += 1
        while not self._closes("}", start, after_one=bool(entries)):
            key = self._key()
            first = written.setdefault(key.text, key)
            if first is not key:
                self.problems.append(duplicate_key(self._source, first, key))
            entries.append(Entry(key, self._value()))
        return Mapping(tuple(entries), self._source.span(start, self._at))

    def _key(self) -> Scalar:
        character = self._next()
        if character != '"':
            key = "json-key-expected" if character else "json-ends-early"
            self._break(key, self._at, self._word())
        written = self._string()
        if self._next() != ":":
            self._break("json-colon-expected", self._at, self._word(), None, key=written.text)
        self._at += 1
        return written

    def _closes(self, bracket: Literal["]", "}"], start: int, after_one: bool) -> bool:
        """Step over the bracket that closes, or over the comma before the next part."""
        character = self._next()
        if not character:
            opened = self._text[start]
            self._break("unclosed-bracket", start, opened, None, character=opened)
        if character == bracket:
            self._at += 1
            return True
        if not after_one:
            return False
        if character != ",":
            self._break("json-comma-expected", self._at, self._word(), None, close=bracket)
        comma = self._at
        self._at += 1
        if self._next() == bracket:
            self._break("trailing-comma", comma, ",", None, close=bracket)
        return False

    def _string(self) -> Scalar:
        start = self._at
        try:
            text, self._at = _STRINGS.raw_decode(self._text, start)  # no line end within
        except json.JSONDecodeError as error:
            self._break_string(error, start)
        span = self._source.span(start, self._at)
        if character := hides(text):
            self.problems.append(hidden_character(self._source.place(span), character))
        return Scalar(text, "quoted", span)

    def _plain(self) -> Scalar:
        word = self._word()
        if word in {"", ",", ":", "]", "}"}:
            self._break("json-value-expected" if word else "json-ends-early", self._at, word)
        kind = _NAMES.get(word) or ("number" if _NUMBER.fullmatch(word) else None)
        if kind is None:
            like = word in _NOT_NUMBERS or _NUMBER_LIKE.fullmatch(word)
            key, advice = (
                ("not-a-json-number", "json-numbers") if like else ("not-json", "json-text")
            )
            self._break(key, self._at, word, advice, text=word)
        start, self._at = self._at, self._at + len(word)
        return Scalar(word, kind, self._source.span(start, self._at))

    def _next(self) -> str:
        """The next character that is not space, where the scanner now stands; empty at the end."""
        found = _SPACE.match(self._text, self._at, self._end)
        self._at = found.end() if found else self._at
        return self._text[self._at] if self._at < self._end else ""

    def _word(self) -> str:
        found = _WORD.match(self._text, self._at, self._end)
        return found.group() if found else ""

    def _break_string(self, error: json.JSONDecodeError, start: int) -> NoReturn:
        character = self._text[error.pos : error.pos + 1]
        if "escape" in error.msg:
            self._break("bad-escape", error.pos, character)
        if character == "\t":
            self._break("hidden-character", error.pos, character, None, code="U+0009")
        self._break("unclosed-quote", start, '"', None, character='"')

    def _break(
        self, key: str, /, at: int, shown: str, advice: str | None = None, **values: str
    ) -> NoReturn:
        """Give up at an offset; the problem underlines the text shown there."""
        written = self._start + len(self._text[self._start : self._end].rstrip())
        at = min(at, written)
        place = self._source.place(self._source.span(at, at + max(len(shown), 1)))
        self.problems.append(problem(key, place, advice, (), **values))
        raise _Broken
