"""Strict YAML: one pass over the parser's events, and only what a reviewer can read off the page.

Refused: anchors, aliases, tags, merges, directives, keys that are not text, the same key twice,
tabs between words, several documents, an empty one, and what is too deep or too large. Nothing is
given a type. The pass keeps its own stack, since libyaml's composer crashes on deep nesting.
"""

import re
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml
from yaml.events import CollectionEndEvent, CollectionStartEvent, Event

from engine.language.node import (
    MAX_DEPTH,
    MAX_NODES,
    Entry,
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
    tabs,
)
from engine.model.problem import Place, Problem, Span, problem

try:  # a source build of PyYAML may lack libyaml
    from yaml import CSafeLoader
except ImportError:
    HAS_LIBYAML = False
else:
    HAS_LIBYAML = True

Loader: TypeAlias = "type[yaml.SafeLoader | CSafeLoader]"
LOADER: Loader = CSafeLoader if HAS_LIBYAML else yaml.SafeLoader

_NULLS = {"", "~", "null"}
_START = Span(1, 1, 1, 1)
_WORD = r"[^\s,\[\]{}]*"

# Part of the parser's context, part of what it says, and our word for it; the first that fits.
_SYNTAX = (
    ("quoted scalar", "end of stream", "unclosed-quote"),
    ("quoted scalar", "document", "unclosed-quote"),
    ("quoted scalar", "", "bad-escape"),
    ("directive", "", "directive"),
    ("", "incompatible YAML", "directive"),
    ("", "<document start>", "several-documents"),
    ("an anchor", "", "reserved-character"),
    ("an alias", "", "reserved-character"),
    ("a tag", "", "reserved-character"),
    ("", "undefined tag", "reserved-character"),
    ("", "cannot start any token", "reserved-character"),
    ("", "mapping values are not allowed", "stray-colon"),
    ("simple key", "", "missing-colon"),
    ("flow sequence", "", "unclosed-bracket"),
    ("flow mapping", "", "unclosed-bracket"),
    ("", "", "yaml-syntax"),
)
_QUOTES_ONE = {"unclosed-quote", "unclosed-bracket", "reserved-character"}
_AT_CONTEXT = _QUOTES_ONE | {"missing-colon", "directive"}
_HELP = {
    "bad-escape": "use-single-quotes",
    "reserved-character": "quote-the-text",
    "stray-colon": "quote-the-text",
    "yaml-syntax": "check-indent",
}


def read_yaml(source: Source, loader: Loader = LOADER) -> Node | tuple[Problem, ...]:
    """The tree of a YAML text, or everything that is wrong with it, in the order of the text."""
    root, problems = read_yaml_partly(source, loader)
    return problems if problems or root is None else root


def read_yaml_partly(
    source: Source, loader: Loader = LOADER
) -> tuple[Node | None, tuple[Problem, ...]]:
    """What is wrong with a YAML text, and its tree where the rest of it can be looked at too."""
    if hidden := hidden_characters(source):
        return None, hidden
    tree = _Tree(source)
    try:
        for event in yaml.parse(source.text, Loader=loader):
            tree.take(event)
            if tree.stopped:
                break
    except yaml.MarkedYAMLError as error:
        tree.problems.append(_syntax(source, error))
    except (ValueError, OverflowError):  # the pure loader makes a character of any `\U`
        tree.report("bad-escape", tree.last, "use-single-quotes")
    else:
        if tree.root is not None and not tree.stopped:
            tree.problems.extend(tabs(source, tree.root))
    if tree.root is None and not tree.problems:
        tree.report("empty-file", _START)
    problems = tuple(sorted(tree.problems, key=_position))
    return readable(tree.root, problems), problems


@dataclass(slots=True)
class _OpenSequence:
    span: Span
    items: list[Node] = field(default_factory=list)

    def closed(self, end: Span) -> Sequence:
        last = self.items[-1].span if self.items else end
        return Sequence(tuple(self.items), _until(self.span, end, last))


@dataclass(slots=True)
class _OpenMapping:
    span: Span
    entries: list[Entry] = field(default_factory=list)
    written: dict[str, Scalar] = field(default_factory=dict)
    key: Scalar | None = None

    def closed(self, end: Span) -> Mapping:
        last = self.entries[-1].value.span if self.entries else end
        return Mapping(tuple(self.entries), _until(self.span, end, last))


class _Tree:
    """The tree as far as it has been read, with what was wrong on the way."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.root: Node | None = None
        self.last = _START
        self.stopped = False
        self._open: list[_OpenSequence | _OpenMapping] = []
        self._nodes = 0
        self._documents = 0

    def report(self, key: str, span: Span, advice: str | None = None, **values: str) -> None:
        """Keep what is wrong at a place."""
        self.problems.append(problem(key, self.source.place(span), advice, (), **values))

    def take(self, event: Event) -> None:
        """Take one event into the tree."""
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event))
        elif isinstance(event, CollectionStartEvent):
            self._start(event)
        elif isinstance(event, CollectionEndEvent):
            self._place(self._open.pop().closed(_span(event)))
        elif isinstance(event, yaml.AliasEvent):
            span = _span(event)
            self.report("alias", span, "write-it-here", name=event.anchor or "")
            self._add(Scalar("", "null", span))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._document(event)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        text, span = event.value, _span(event)
        if event.anchor is not None or event.tag is not None:
            self._refuse_extras(event, span)
        if not event.style:
            return Scalar(text, "null" if text in _NULLS else "plain", span)
        if event.style == '"' and (character := hides(text)):
            self.problems.append(hidden_character(self.source.place(span), character))
        return Scalar(text, "quoted", span)

    def _start(self, event: CollectionStartEvent) -> None:
        span = _span(event)
        self._refuse_extras(event, span)
        self._count(span)
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        self._open.append(_OpenMapping(span) if is_mapping else _OpenSequence(span))
        if len(self._open) > MAX_DEPTH:
            self._stop("too-deep", span, limit=str(MAX_DEPTH))

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        span = _span(event)
        self._documents += 1
        if event.explicit and self.source.line(span.line).startswith("%"):
            self.report("directive", span)
        if self._documents > 1:
            self._stop("several-documents", span)

    def _refuse_extras(self, event: yaml.ScalarEvent | CollectionStartEvent, span: Span) -> None:
        if event.anchor is not None:
            _, where = self._written("&", span)
            self.report("anchor", where, "write-it-here", name=event.anchor)
        if event.tag is not None:
            tag, where = self._written("!", span)
            self.report("tag", where, "quote-the-text", tag=tag)

    def _written(self, sign: str, span: Span) -> tuple[str, Span]:
        """The word that begins with the sign, as written, and its place."""
        found = re.search(sign + _WORD, self.source.line(span.line)[span.column - 1 :])
        if not found:
            return sign, span
        start, end = (span.column + offset for offset in found.span())
        return found.group(), Span(span.line, start, span.line, end)

    def _add(self, node: Scalar) -> None:
        self._count(node.span)
        self._place(node)

    def _place(self, node: Node) -> None:
        self.last = node.span
        if not self._open:
            self.root = None if _is_nothing(node) else node
            return
        parent = self._open[-1]
        if isinstance(parent, _OpenSequence):
            parent.items.append(node)
        elif parent.key is None:
            parent.key = self._key(node, parent)
        else:
            parent.entries.append(Entry(parent.key, _after(parent.key, node)))
            parent.key = None

    def _key(self, node: Node, parent: _OpenMapping) -> Scalar:
        if not isinstance(node, Scalar) or node.kind == "null":
            self.report("key-not-text", node.span)
            return Scalar("", "null", node.span)
        first = parent.written.setdefault(node.text, node)
        if node.text == "<<" and node.kind == "plain":
            self.report("merge-key", node.span, "write-it-here")
        elif first is not node:
            self.problems.append(duplicate_key(self.source, first, node))
        return node

    def _count(self, span: Span) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop("too-many-nodes", span, limit=str(MAX_NODES))

    def _stop(self, key: str, span: Span, **values: str) -> None:
        self.stopped = True
        self.report(key, span, **values)


def _span(event: Event) -> Span:
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        return _START
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def _until(start: Span, end: Span, last: Span) -> Span:
    """A block ends where its last child ends: the parsers differ on it; brackets say it."""
    if (end.line, end.column) == (end.end_line, end.end_column):
        end = last
    return Span(start.line, start.column, end.end_line, end.end_column)


def _after(key: Scalar, node: Node) -> Node:
    """A value left out stands right after its key: here too the parsers differ."""
    if not _is_nothing(node):
        return node
    line, column = key.span.end_line, key.span.end_column
    return Scalar("", "null", Span(line, column, line, column))


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.kind == "null" and not node.text


def _position(found: Problem) -> tuple[int, int]:
    return (found.place.span.line, found.place.span.column) if found.place else (0, 0)


def _syntax(source: Source, error: yaml.MarkedYAMLError) -> Problem:
    context, said = error.context or "", error.problem or ""
    where = _at(source, error.problem_mark)
    if "character" in said and source.line(where.line)[where.column - 1 :].startswith("\t"):
        return problem("tab", source.place(where), "use-spaces")
    key = next(key for part, words, key in _SYNTAX if part in context and words in said)
    related: tuple[tuple[str, Place], ...] = ()
    if key == "unclosed-bracket":
        related = (("unexpected-here", source.place(where)),)
    if key in _AT_CONTEXT and error.context_mark:
        where = _at(source, error.context_mark)
    there = source.place(where)
    if key not in _QUOTES_ONE:
        return problem(key, there, _HELP.get(key), related)
    character = source.line(where.line)[where.column - 1 : where.column]
    return problem(key, there, _HELP.get(key), related, character=character)


def _at(source: Source, mark: yaml.Mark | None) -> Span:
    """The character at a mark; for a mark after all text, where the text ends."""
    length = len(source.text.rstrip())
    end = source.span(length, length)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    line, column = min((line, column), (end.line, end.column))
    return Span(line, column, line, column + 1)
