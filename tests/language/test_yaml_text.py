"""Strict YAML: what is read as what, what is refused, and at which line and column."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from engine.language.node import Mapping, Node, Scalar, Sequence, Source, scalars
from engine.language.yaml_text import HAS_LIBYAML, LOADER, Loader, read_yaml
from engine.model.problem import Problem, Span
from engine.wording.problems import render_all

PURE = yaml.SafeLoader

SAME_IN_BOTH = [
    "a: b\n",
    "a: b",
    "a:\n",
    "- a\n-\n- c",
    "a:\n- b\n- \nc:\n- - d\n  - e\n",
    "{a, b: , c: [d, e: ], f: {}}",
    "a: >\n  folded\n  text\n\nb: |\n  kept\n\n\n",
    "- |\n  last",
    "a: |\n  x\n# comment\nb: 'y'",
    "a: över\n  flera\n  rader\nb: c # slut",
    "a: 'över\n\n  rader'\n",
    "åäö: 'å' # ä\n𝄞é: b\n",
    "a: b\r\nc:\r\n  - d\r\n",
    "? a\n: b\n",
    "---\na: b\n...\n",
    "a: ~\nb: null\nc: Null\nd:\ne: 'null'\n",
    "tab: 'x\ty' # \t\n",
    "",
    "# only a comment\n",
    "a: 'x",
    'a: "x\nb: c\n',
    "a: b: c",
    "a: @x",
    "a: *b*",
    "a: & b",
    "a: !x!y z",
    "a: [1, 2\nb: c",
    "a:\n  b: 1\n c: 2",
    "a: 1\nb\n",
    "a:\tb",
    "%YAML 1.2\n---\na",
    "a: &x 1\nb: *x\nc: !!str d\n<<: e\n? [f]\n: g\na: h\n",
]


def read(text: str, loader: Loader = LOADER) -> Node:
    found = read_yaml(Source("a.yaml", text), loader)
    assert not isinstance(found, tuple), render_all(found, "en")
    return found


def refused(text: str, loader: Loader = LOADER) -> list[tuple[str, int, int]]:
    found = read_yaml(Source("a.yaml", text), loader)
    assert isinstance(found, tuple)
    return [where(problem) for problem in found]


def where(problem: Problem) -> tuple[str, int, int]:
    assert problem.place is not None
    return problem.key, problem.place.span.line, problem.place.span.column


def value(text: str) -> Scalar:
    """The value of the only key."""
    node = read(text)
    assert isinstance(node, Mapping)
    found = node.entries[0].value
    assert isinstance(found, Scalar)
    return found


@pytest.mark.parametrize(
    "written",
    [
        "NO",
        "no",
        "12:30",
        "010",
        "0123",
        "1.10",
        "1_000",
        "1e3",
        "2026-01-01",
        "2026-02-30",
        "true",
    ],
)
def test_what_is_written_stays_text(written: str) -> None:
    assert Scalar(written, "plain", Span(1, 4, 1, 4 + len(written))) == value(f"a: {written}")


def test_a_key_that_yaml_takes_for_true_stays_a_word() -> None:
    node = read("on: 5")
    assert isinstance(node, Mapping)
    assert node.entries[0].key.text == "on"


@pytest.mark.parametrize("written", ["~", "null", ""])
def test_nothing_is_null(written: str) -> None:
    assert (written, "null") == (value(f"a: {written}").text, value(f"a: {written}").kind)


@pytest.mark.parametrize("written", ["'null'", '"null"', "|-\n  null", ">-\n  null"])
def test_null_in_quotes_or_a_block_is_text(written: str) -> None:
    assert (value(f"a: {written}").text, value(f"a: {written}").kind) == ("null", "quoted")


def test_a_value_left_out_stands_right_after_its_key() -> None:
    assert Span(1, 2, 1, 2) == value("a:\n").span


def test_columns_count_code_points_and_lines_any_line_end() -> None:
    node = read("åäö: 𝄞é\r\nb: c")
    assert isinstance(node, Mapping)
    spans = [(entry.key.span, entry.value.span) for entry in node.entries]
    assert spans == [
        (Span(1, 1, 1, 4), Span(1, 6, 1, 8)),
        (Span(2, 1, 2, 2), Span(2, 4, 2, 5)),
    ]


@pytest.mark.parametrize(
    ("text", "says", "span"),
    [
        ("a: ett\n  två\n  tre\nb: c", "ett två tre", Span(1, 4, 3, 6)),
        ("a: 'ett\n  två'\nb: c", "ett två", Span(1, 4, 2, 7)),
        ("a: >\n  ett\n  två\nb: c", "ett två\n", Span(1, 4, 4, 1)),
        ("a: |\n  ett\n  två", "ett\ntvå", Span(1, 4, 3, 6)),
    ],
)
def test_the_span_of_a_long_text_covers_all_its_lines(text: str, says: str, span: Span) -> None:
    assert (value(text).text, value(text).span) == (says, span)


def test_lists_and_mappings_end_where_their_last_part_ends() -> None:
    node = read("a:\n  - b\n  - [c, d]\n\n# more\n")
    assert isinstance(node, Mapping)
    items = node.entries[0].value
    assert isinstance(items, Sequence)
    assert [node.span, items.span, items.items[1].span] == [
        Span(1, 1, 3, 11),
        Span(2, 3, 3, 11),
        Span(3, 5, 3, 11),
    ]


def test_a_key_written_twice_shows_both_places() -> None:
    found = read_yaml(Source("a.yaml", 'length: 6 months\nform: written\n"length": 3 months\n'))
    assert isinstance(found, tuple)
    assert [where(problem) for problem in found] == [("duplicate-key", 3, 1)]
    [(label, first)] = found[0].related
    assert (label, first.span, first.lines) == (
        "first-here",
        Span(1, 1, 1, 7),
        ("length: 6 months",),
    )


def test_the_same_key_in_two_mappings_is_no_duplicate() -> None:
    read("- a: 1\n- a: 2\n- {a: {a: 3}}")


def test_every_problem_is_told_at_once_in_the_order_of_the_text() -> None:
    text = "a: &x 1\nb: *x\nc: !!python/object/apply:os.system [ls]\n<<: e\n? [f]\n: g\n~: h\na: i"
    assert refused(text) == [
        ("anchor", 1, 4),
        ("alias", 2, 4),
        ("tag", 3, 4),
        ("merge-key", 4, 1),
        ("key-not-text", 5, 3),
        ("key-not-text", 7, 1),
        ("duplicate-key", 8, 1),
    ]


def test_a_tag_is_shown_as_written() -> None:
    found = read_yaml(Source("a.yaml", "a: !!str b"))
    assert isinstance(found, tuple)
    assert found[0].values == (("tag", "!!str"),)


@pytest.mark.parametrize(
    ("text", "key", "line", "column"),
    [
        ("", "empty-file", 1, 1),
        ("\n# nothing yet\n", "empty-file", 1, 1),
        ("---\n", "empty-file", 1, 1),
        ("--- a\n--- b", "several-documents", 2, 1),
        ("a\n...\nb", "several-documents", 3, 1),
        ("%TAG ! x\n---\na", "directive", 1, 1),
        ("%OTHER\n---\na", "directive", 1, 1),
        ("\ufeffa: b", "hidden-character", 1, 1),
        ("å: \x01", "hidden-character", 1, 4),
        ("å: \ud800", "hidden-character", 1, 4),
        ("b: 'x\n\x7f'", "hidden-character", 2, 1),
        ('a: "\\0"', "hidden-character", 1, 4),
        ("å: 'x\ny: z\n", "unclosed-quote", 1, 4),
        ("å: [x\ny: z\n", "unclosed-bracket", 1, 4),
        ("å: b: c", "stray-colon", 1, 5),
        ("å: 1\nb\n", "missing-colon", 2, 1),
        ("å: `x`", "reserved-character", 1, 4),
        ("å: @x", "reserved-character", 1, 4),
        ("å: * x", "reserved-character", 1, 4),
        ('å: "\\q"', "bad-escape", 1, 5),
        ("å: 'x' y", "yaml-syntax", 1, 8),
        ("å:\n  b: 1\n c: 2", "yaml-syntax", 3, 2),
    ],
)
def test_what_cannot_be_read_has_a_place(text: str, key: str, line: int, column: int) -> None:
    assert refused(text) == [(key, line, column)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a:\tb", [(1, 3)]),
        ("a: b\t# c", [(1, 5)]),
        ("a: x\ty", [(1, 5)]),
        ("a: [b,\tc]", [(1, 7)]),
        ("\ta: b", [(1, 1)]),
        ("a:\n\tb: c", [(2, 1)]),
        ("a: 'x\t#' \t# c\t\nb:\td\ne: |\n  f\tg\nh: i\t", [(1, 10), (2, 3), (5, 5)]),
    ],
)
def test_a_tab_between_words_is_refused(text: str, places: list[tuple[int, int]]) -> None:
    expected = [("tab", *place) for place in places]
    assert refused(text)[:1] == refused(text, PURE)[:1] == expected[:1]
    if HAS_LIBYAML:
        assert refused(text) == expected


@pytest.mark.parametrize("text", ["a: 'x\ty'", "a: |\n  x\ty\n", "# x\ty\na: b # z\t"])
def test_a_tab_in_quotes_a_block_or_a_comment_is_allowed(text: str) -> None:
    read(text)


@pytest.mark.parametrize("loader", [LOADER, PURE])
@pytest.mark.parametrize("count", [41, 500, 100_000, 1_000_000])
@pytest.mark.parametrize("opening", ["[", "{", "- ", "? "])
def test_deep_nesting_is_refused_and_ends_nobody(opening: str, count: int, loader: Loader) -> None:
    assert refused(opening * count, loader) == [("too-deep", 1, 40 * len(opening) + 1)]


@pytest.mark.parametrize("loader", [LOADER, PURE])
def test_forty_levels_are_read(loader: Loader) -> None:
    read("[" * 40 + "]" * 40, loader)


def test_fifty_thousand_values_are_read_and_one_more_is_refused() -> None:
    items = "- a\n" * 49_999  # the list itself counts as one
    read(items)
    assert refused(items + "- b\n") == [("too-many-nodes", 50_000, 3)]


def test_aliases_of_aliases_are_counted_and_never_followed() -> None:
    levels = "".join(
        f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" if i else "a0: &a0 x\n"
        for i in range(10)
    )
    assert {key for key, _, _ in refused(levels)} == {"anchor", "alias"}


@pytest.mark.skipif(not HAS_LIBYAML, reason="there is only one parser here")
@pytest.mark.parametrize("text", SAME_IN_BOTH)
def test_both_parsers_give_the_same_tree_or_the_same_problems(text: str) -> None:
    source = Source("a.yaml", text)
    assert read_yaml(source, LOADER) == read_yaml(source, PURE)


PIECES = st.sampled_from(
    [*"-?:,[]{}#&*!|>'\"%@`~<.\\\t\n å𝄞", "\r\n", "  ", "- ", ": ", "a", "null", "<<", "---", "\\x"]
)


@pytest.mark.parametrize("loader", [LOADER, PURE])
@given(text=st.text() | st.lists(PIECES, max_size=40).map("".join))
def test_any_text_gives_a_tree_or_problems(loader: Loader, text: str) -> None:
    found = read_yaml(Source("a.yaml", text), loader)
    if isinstance(found, tuple):
        assert render_all(found, "sv")
        assert render_all(found, "en")
    else:
        assert all(lies_within(scalar.span, text) for scalar in scalars(found))


def lies_within(span: Span, text: str) -> bool:
    start, end = (span.line, span.column), (span.end_line, span.end_column)
    return (1, 1) <= start <= end <= (len(Source("", text).lines) + 1, len(text) + 1)
