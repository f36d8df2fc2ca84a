"""Finding quoted words in the text of an agreement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.node import Scalar, Source
from engine.language.quotes import QuotedText, contains, folded, list_marks, word_span
from engine.language.yaml_text import read_yaml
from engine.model.agreement import Quote
from engine.wording.problems import render

TEXT = """\
 Period
Avtalet gäller från och med 2024-
01-01 under ett  år. Det
förlängs. Se skydds-
och stödfrågor.

• Parterna ska samverka.
● Parterna ska mötas.
- Parterna ska samverka.
"""


def quoted(text: str = TEXT) -> QuotedText:
    return QuotedText(Source("a.txt", text))


def found(words: str, text: str = TEXT) -> str | None:
    quote = quoted(text).locate(words)
    return quote.text if quote else None


def test_a_quote_has_its_offsets_in_code_points_with_the_end_exclusive() -> None:
    quote = quoted().locate("Det förlängs.")
    assert quote == Quote("Det\nförlängs.", 63, 76, 3)
    assert TEXT[63:76] == "Det\nförlängs."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("under ett år.", "under ett  år."),
        ("under\n ett år.", "under ett  år."),
        ("från och med 2024-01-01", "från och med 2024-\n01-01"),
        ("från och med 2024- 01-01", "från och med 2024-\n01-01"),
        ("Se skydds- och stödfrågor.", "Se skydds-\noch stödfrågor."),
        ("• Parterna ska mötas.", "Parterna ska mötas."),
        ("- Parterna ska mötas.", "Parterna ska mötas."),
        (
            "Parterna ska samverka. Parterna ska mötas.",
            "Parterna ska samverka.\n● Parterna ska mötas.",
        ),
    ],
)
def test_only_white_space_and_list_marks_may_differ(words: str, expected: str) -> None:
    assert found(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "under ett ar.",
        "Under ett år.",
        "under ett år,",
        "Se skydds-och stödfrågor.",
        "talet gäller",
        "Avtalet gäll",
        "",
        "•",
    ],
)
def test_nothing_else_may_differ_and_no_word_is_cut(words: str) -> None:
    assert found(words) is None


def test_a_phrase_that_occurs_twice_is_taken_in_the_order_of_the_text() -> None:
    text = quoted()
    lines = [text.locate("Parterna ska samverka."), text.locate("Parterna ska samverka.")]
    assert [quote.line for quote in lines if quote] == [7, 9]


def test_after_the_last_quote_comes_first_and_then_the_start() -> None:
    text = quoted()
    assert text.locate("Parterna ska mötas.")
    again, before = text.locate("Parterna ska samverka."), text.locate("Parterna ska samverka.")
    assert again is not None
    assert before is not None
    assert (again.line, before.line) == (9, 7)


def test_a_heading_is_looked_for_on_a_line_of_its_own() -> None:
    text = "Ekonomi och annat\n Ekonomi \nEkonomi är viktigt\n"
    heading = quoted(text).locate("Ekonomi", alone=True)
    assert heading is not None
    assert heading.line == 2


def test_list_marks_are_bullets_and_a_hyphen_that_begins_a_line() -> None:
    text = "• a ● b\n - c - d\n-e\n"
    assert [text[start:end] for start, end in list_marks(text)] == ["•", "●", "-"]


def test_words_of_an_open_term_are_looked_for_whatever_their_capitals() -> None:
    assert contains("Gemensam\ndialog ska hållas", "gemensam dialog")
    assert not contains("Gemensam dialog", "gemensamma dialoger")


def difference(yaml: str, text: str = TEXT) -> str:
    source = Source("a.yaml", yaml)
    root = read_yaml(source)
    assert not isinstance(root, tuple)
    scalar = root.entries[0].value  # type: ignore[union-attr]  # a mapping
    assert isinstance(scalar, Scalar)
    return render(quoted(text).difference(scalar, source, "X-1"), "sv")


def test_a_quote_that_differs_shows_the_first_word_that_does_in_both_files() -> None:
    assert difference("quote: >-\n  Avtalet gäller\n  från och till 2024-01-01\n") == (
        "a.yaml:3:12: citatet i `X-1` är `Avtalet gäller från och till 2024-01-01`, "
        "men i avtalstexten står `Avtalet gäller från och med 2024-01-01 under ett år. …`\n"
        "  3 |   från och till 2024-01-01\n"
        "    |            ^^^^\n"
        "  a.txt:2:25: avtalstexten här\n"
        "  2 | Avtalet gäller från och med 2024-\n"
        "    |                         ^^^"
    )


def test_a_quote_of_words_that_stand_nowhere_is_shown_whole() -> None:
    assert difference("quote: Hyran betalas kvartalsvis.\n") == (
        "a.yaml:1:8: citatet i `X-1` finns inte i avtalstexten: `Hyran betalas kvartalsvis.`\n"
        "  1 | quote: Hyran betalas kvartalsvis.\n"
        "    |        ^^^^^^^^^^^^^^^^^^^^^^^^^^"
    )


@pytest.mark.parametrize("style", ["'{}'", '"{}"', "{}", ">-\n  {}", "|\n  {}"])
def test_a_word_is_found_in_every_way_of_writing_a_text(style: str) -> None:
    source = Source("a.yaml", "quote: " + style.format("Det gäller inte") + "\n")
    root = read_yaml(source)
    assert not isinstance(root, tuple)
    scalar = root.entries[0].value  # type: ignore[union-attr]  # a mapping
    assert isinstance(scalar, Scalar)
    span = word_span(source, scalar, 1)
    assert source.line(span.line)[span.column - 1 : span.end_column - 1] == "gäller"


words = st.lists(st.sampled_from(["alfa", "beta,", "2024-", "01-01", "•", "-", "år.", "Å"]))
spaces = st.sampled_from([" ", "\n", "  ", " \n "])


@given(written=words, between=st.lists(spaces, min_size=8, max_size=8))
def test_folding_leads_back_to_the_original(written: list[str], between: list[str]) -> None:
    text = "".join(word + between[i % 8] for i, word in enumerate(written))
    fold = folded(text)
    for word, start in zip(fold.words, fold.starts, strict=True):
        at = fold.original(start)
        assert text[at : at + len(word)] == word == fold.text[start : start + len(word)]


@given(written=words, between=st.lists(spaces, min_size=8, max_size=8))
def test_a_whole_text_is_found_in_itself_however_it_is_wrapped(
    written: list[str], between: list[str]
) -> None:
    text = "".join(word + between[i % 8] for i, word in enumerate(written))
    if folded(text).text and "-" not in written:
        assert quoted(text).locate(" ".join(written)) is not None
