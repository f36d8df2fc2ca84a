"""Strict JSON: the same tree as YAML, and what is refused at which line and column."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.node import Entry, Mapping, Node, Scalar, Sequence, Source
from engine.model.problem import Problem, Span
from engine.wording.problems import render_all
from tests.language.json_trees import read_json, read_json_lines


def read(text: str) -> Node:
    found = read_json(Source("e.json", text))
    assert not isinstance(found, tuple), render_all(found, "en")
    return found


def places(found: Node | tuple[Problem, ...]) -> list[tuple[str, int, int]]:
    assert isinstance(found, tuple)
    spans = [(problem.key, problem.place.span) for problem in found if problem.place]
    return [(key, span.line, span.column) for key, span in spans]


def test_a_mapping_has_its_keys_and_values_with_their_places() -> None:
    assert Mapping(
        (
            Entry(
                Scalar("by", "quoted", Span(1, 2, 1, 6)),
                Scalar("åre", "quoted", Span(1, 8, 1, 13)),
            ),
            Entry(
                Scalar("to", "quoted", Span(2, 2, 2, 6)),
                Sequence((), Span(2, 8, 2, 10)),
            ),
        ),
        Span(1, 1, 2, 11),
    ) == read('{"by": "åre",\n "to": []}')


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("0", "number"),
        ("-12", "number"),
        ("1.50", "number"),
        ("1e3", "number"),
        ("true", "boolean"),
        ("false", "boolean"),
        ("null", "null"),
    ],
)
def test_a_value_keeps_its_text_and_says_its_kind(written: str, kind: str) -> None:
    node = read(f" {written}\n")
    assert isinstance(node, Scalar)
    assert (node.text, node.kind, node.span) == (
        written,
        kind,
        Span(1, 2, 1, 2 + len(written)),
    )


def test_escapes_are_read_and_the_span_is_what_was_written() -> None:
    assert Scalar('å"😀', "quoted", Span(1, 1, 1, 23)) == read('"\\u00e5\\"\\ud83d\\ude00"')


def test_a_key_written_twice_shows_both_places() -> None:
    found = read_json(Source("e.json", '{"on": "2026-01-01",\n "\\u006fn": "2026-02-01"}'))
    assert places(found) == [("duplicate-key", 2, 2)]
    assert isinstance(found, tuple)
    [(label, first)] = found[0].related
    assert (label, first.span) == ("first-here", Span(1, 2, 1, 6))


@pytest.mark.parametrize(
    ("text", "key", "line", "column"),
    [
        ("", "empty-file", 1, 1),
        (" \n", "empty-file", 1, 1),
        ("\ufeff1", "hidden-character", 1, 1),
        ('"å\x01"', "hidden-character", 1, 3),
        ('["å", "\\ud800"]', "hidden-character", 1, 7),
        ('["å", "\\u0000"]', "hidden-character", 1, 7),
        ('"å\t"', "hidden-character", 1, 3),
        ('["å", NaN]', "not-a-json-number", 1, 7),
        ('["å", -Infinity]', "not-a-json-number", 1, 7),
        ("[01]", "not-a-json-number", 1, 2),
        ("[+1]", "not-a-json-number", 1, 2),
        ("[.5]", "not-a-json-number", 1, 2),
        ("['a']", "not-json", 1, 2),
        ("[2026-01-01]", "not-json", 1, 2),
        ("[True]", "not-json", 1, 2),
        ('["å",\n]', "trailing-comma", 1, 5),
        ('{"å": 1,}', "trailing-comma", 1, 8),
        ("[1,, 2]", "json-value-expected", 1, 4),
        ("[1 2]", "json-comma-expected", 1, 4),
        ("{a: 1}", "json-key-expected", 1, 2),
        ('{"å" 1}', "json-colon-expected", 1, 6),
        ('{"å": 1\n', "unclosed-bracket", 1, 1),
        ('{"å":\n', "json-ends-early", 1, 6),
        ('["å', "unclosed-quote", 1, 2),
        ('["å\n"]', "unclosed-quote", 1, 2),
        ('"\\q"', "bad-escape", 1, 2),
        ("1 2", "json-text-after", 1, 3),
        ("[" * 41, "too-deep", 1, 41),
        ("[" * 1_000_000, "too-deep", 1, 41),
        ('{"a":' * 100_000, "too-deep", 1, 201),
        ("[" + "1," * 50_000 + "1]", "too-many-nodes", 1, 100_000),
    ],
)
def test_what_cannot_be_read_has_a_place(text: str, key: str, line: int, column: int) -> None:
    assert [(key, line, column)] == places(read_json(Source("e.json", text)))


def test_one_value_per_line_is_a_list_and_blank_lines_are_skipped() -> None:
    found = read_json_lines(Source("e.jsonl", '{"id": "E-1"}\r\n\n  \n{"id": "E-2"}\n'))
    assert isinstance(found, Sequence)
    assert [item.span for item in found.items] == [Span(1, 1, 1, 14), Span(4, 1, 4, 14)]


def test_every_broken_line_is_told_with_its_own_place() -> None:
    text = '{"id": 1}\n{"id": 1\n{"id": "1\n{"id": 1,}\n{"a": 1, "a": 2}\n1 2\n'
    assert places(read_json_lines(Source("e.jsonl", text))) == [
        ("unclosed-bracket", 2, 1),
        ("unclosed-quote", 3, 8),
        ("trailing-comma", 4, 9),
        ("duplicate-key", 5, 10),
        ("json-text-after", 6, 3),
    ]


def test_a_file_of_lines_without_lines_is_empty() -> None:
    assert places(read_json_lines(Source("e.jsonl", "\n\n"))) == [("empty-file", 1, 1)]


def test_after_a_thousand_broken_lines_the_reading_stops_and_says_so() -> None:
    found = places(read_json_lines(Source("e.jsonl", "[\n" * 5000)))
    assert (len(found), found[-1]) == (1001, ("too-many-problems", 1000, 1))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("aåb\n𝄞"), inner, max_size=4)
    ),
    max_leaves=20,
)
PIECES = st.sampled_from(
    [*'{}[]:,"\\ \t\n\r1-.e+å', '"a"', '"a":', "true", "null", "NaN", "\\u", "\u2028", "01"]
)


@given(VALUES, st.sampled_from([None, 2]))
def test_what_json_writes_is_read_back(value: object, indent: int | None) -> None:
    assert value == plain(read(json.dumps(value, indent=indent)))


def plain(node: Node) -> object:
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    if isinstance(node, Mapping):
        return {entry.key.text: plain(entry.value) for entry in node.entries}
    return node.text if node.kind == "quoted" else json.loads(node.text)


@given(st.text() | st.lists(PIECES, max_size=40).map("".join))
def test_any_text_gives_a_tree_or_problems(text: str) -> None:
    for found in (read_json(Source("e", text)), read_json_lines(Source("e", text))):
        if isinstance(found, tuple):
            assert render_all(found, "sv")
            assert render_all(found, "en")


@given(st.lists(PIECES, max_size=12).map("".join))
def test_nothing_is_read_that_json_itself_refuses(text: str) -> None:
    if not isinstance(read_json(Source("e", text)), tuple):
        json.loads(text)
