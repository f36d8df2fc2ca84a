"""The tree that YAML and JSON are read into: text with its place, typed later by the models."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from engine.model.problem import Place, Span

Kind: TypeAlias = Literal["plain", "quoted", "number", "boolean", "null"]

MAX_DEPTH = 40
MAX_NODES = 50_000

# What YAML counts as the end of a line; JSON is counted alike so that a place means one thing.
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """One written value, always as text.

    `quoted` covers quotation marks and the blocks after `|` and `>`. In YAML all else is `plain`
    (dates, `NO`, `0123`, `1.10`), except `~`, `null` and nothing at all, which are `null`.
    JSON has `number` (text as written, so that `1.5` can be refused) and `boolean` too.
    """

    text: str
    kind: Kind
    span: Span


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list. A block list ends where its last item ends."""

    items: "tuple[Node, ...]"
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values in the order written; no key occurs twice."""

    entries: tuple[Entry, ...]
    span: Span


Node: TypeAlias = Scalar | Sequence | Mapping


def scalars(root: Node) -> Iterator[Scalar]:
    """Every scalar below, keys as well, in no particular order."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            yield node
        elif isinstance(node, Sequence):
            waiting.extend(node.items)
        else:
            waiting.extend(part for entry in node.entries for part in (entry.key, entry.value))


@dataclass(frozen=True)  # no slots: the lines are split once, when first asked for
class Source:
    """A text and the name that it is shown under."""

    name: str
    text: str

    def place(self, span: Span) -> Place:
        """Where the span is, with the text of its first line."""
        return Place(self.name, span, (self.line(span.line),))

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line end; empty beyond the last."""
        return self.lines[number - 1] if number <= len(self.lines) else ""

    def span(self, start: int, end: int) -> Span:
        """The span between two offsets in the text, from 0; the end is exclusive."""
        return Span(*self._position(start), *self._position(end))

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines without their line ends."""
        return tuple(_LINE_END.split(self.text))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return (0, *(found.end() for found in _LINE_END.finditer(self.text)))
