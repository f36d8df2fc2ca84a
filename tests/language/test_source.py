"""From bytes to text: what is a text, what is refused, and at which line and column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.node import Source
from engine.language.source import MAX_BYTES, decode
from engine.model.problem import Problem, Span
from engine.wording.problems import render


def refused(raw: bytes) -> Problem:
    found = decode(raw, "a.yaml")
    assert isinstance(found, Problem)
    return found


def test_text_in_utf8_is_read() -> None:
    assert Source("a.yaml", "part: åre\n") == decode("part: åre\n".encode(), "a.yaml")


def test_a_byte_order_mark_at_the_start_is_dropped() -> None:
    assert Source("a.yaml", "å") == decode(b"\xef\xbb\xbf\xc3\xa5", "a.yaml")


def test_nothing_is_an_empty_text() -> None:
    assert Source("a.yaml", "") == decode(b"", "a.yaml")


@pytest.mark.parametrize(
    ("raw", "key", "line", "column"),
    [
        (b"a: b\n\xc3\xa5: \xe5re", "not-utf8", 2, 4),
        (b"\xe5", "not-utf8", 1, 1),
        (b"a\r\nb\rc\xc3", "not-utf8", 3, 2),
        (b"\xed\xa0\x80", "not-utf8", 1, 1),  # half of a surrogate pair
        ("a: b".encode("utf-16"), "not-utf8", 1, 1),
        (b"a: b\n\xc3\xa5\0", "binary-file", 2, 2),
        (b"\x7fELF\0\xff\0", "binary-file", 1, 5),
    ],
)
def test_what_is_not_text_has_a_place(raw: bytes, key: str, line: int, column: int) -> None:
    problem = refused(raw)
    assert problem.place is not None
    assert (problem.key, problem.place.span) == (key, Span(line, column, line, column + 1))


def test_five_megabytes_are_read_and_one_byte_more_is_refused_with_both_sizes() -> None:
    assert isinstance(decode(b"a" * MAX_BYTES, "a.yaml"), Source)
    assert render(refused(b"a" * (MAX_BYTES + 1)), "en") == (
        "a.yaml:1:1: the file is 5 000 001 bytes, at most 5 000 000 bytes are read"
    )


def test_a_wrong_byte_is_shown_in_its_line() -> None:
    assert render(refused(b"by: boj\nto: \xe5re\n"), "sv") == (
        "a.yaml:2:5: filen är inte skriven i UTF-8: byten 0xE5 hör inte hemma här\n"
        "  2 | to: �re\n"
        "    |     ^\n"
        "  hjälp: spara filen som text i UTF-8"
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_a_place_shows_the_first_line_of_its_span(end: str) -> None:
    source = Source("a.yaml", f"ett{end}två{end}")
    after = 3 + len(end)
    assert source.place(source.span(after, after + 3)).lines == ("två",)
    assert source.span(after, after + 3) == Span(2, 1, 2, 4)
    assert source.place(Span(9, 1, 9, 1)).lines == ("",)


@given(st.binary())
def test_any_bytes_give_a_text_or_a_problem(raw: bytes) -> None:
    found = decode(raw, "a.yaml")
    assert isinstance(found, Source) or render(found, "sv")
