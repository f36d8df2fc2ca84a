"""What people read when something is wrong, whole and in both languages."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.node import Source
from engine.language.yaml_text import read_yaml
from engine.model.problem import Place, Problem, Span, near, problem
from engine.wording.problem_sentences import EN, SENTENCES, SV, Lang
from engine.wording.problems import render, render_all

PARTIES = ("åre", "åklagare", "östersund", "jämtland", "bräcke")

LINE = "      length: 6 manader"
PLACE = Place("agreements/jamtland/2026-01-01.yaml", Span(212, 15, 212, 24), (LINE,))
DURATION = problem("not-a-duration", PLACE, "did-you-mean", text="6 manader", near="6 months")


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def drawn(line: str, column: int, end_column: int) -> list[str]:
    place = Place("a", Span(1, column, 1, end_column), (line,))
    return render(problem("tab", place), "sv").splitlines()[1:]


def test_a_problem_shows_sentence_place_and_help() -> None:
    assert render(DURATION, "sv") == (
        "agreements/jamtland/2026-01-01.yaml:212:15: kan inte läsa `6 manader` som tidslängd\n"
        "  212 |       length: 6 manader\n"
        "      |               ^^^^^^^^^\n"
        "  hjälp: menade du `6 months`?"
    )
    assert render(DURATION, "en") == (
        "agreements/jamtland/2026-01-01.yaml:212:15: cannot read `6 manader` as a duration\n"
        "  212 |       length: 6 manader\n"
        "      |               ^^^^^^^^^\n"
        "  help: did you mean `6 months`?"
    )


def test_two_places_in_conflict_are_both_shown() -> None:
    found = read_yaml(Source("a.yaml", "length: 6 months\nform: written\nlength: 3 months\n"))
    assert isinstance(found, tuple)
    assert render_all(found, "sv") == (
        "a.yaml:3:1: nyckeln `length` står två gånger\n"
        "  3 | length: 3 months\n"
        "    | ^^^^^^\n"
        "  a.yaml:1:1: första gången här\n"
        "  1 | length: 6 months\n"
        "    | ^^^^^^"
    )


def test_a_problem_without_a_place_is_its_sentence() -> None:
    assert render(problem("unknown-agreement", agreement="jmtland"), "en") == (
        "unknown agreement `jmtland`"
    )


@pytest.mark.parametrize(
    ("values", "help_line"),
    [
        ({"known": "a, b", "near": "a"}, "  hjälp: menade du `a`?"),
        ({"known": "a, b"}, "  hjälp: här får stå: a, b"),
    ],
)
def test_without_a_help_of_its_own_the_near_word_or_the_known_ones_are_told(
    values: dict[str, str], help_line: str
) -> None:
    found = Problem("unknown-key", (("key", "aa"), *values.items()), PLACE)
    assert render(found, "sv").splitlines()[-1] == help_line


def test_problems_stand_in_the_order_of_their_places_with_a_blank_line_between() -> None:
    spots = [("b", 1, 1), ("a", 10, 1), ("a", 9, 2), ("a", 9, 1)]
    found = [problem("tab", Place(name, Span(line, at, line, at))) for name, line, at in spots]
    heads = [text.split(": ")[0] for text in render_all(found, "en").split("\n\n")]
    assert heads == ["a:9:1", "a:9:2", "a:10:1", "b:1:1"]


def test_a_tab_in_the_line_is_one_space_and_carets_count_code_points() -> None:
    assert drawn("åä\t𝄞ö:\tb", 4, 6) == ["  1 | åä 𝄞ö: b", "    |    ^^"]


def test_a_span_over_several_lines_is_underlined_to_the_end_of_the_first() -> None:
    place = Place("a", Span(7, 4, 9, 2), ("a: ett  ",))
    lines = render(problem("expected-list", place), "en").splitlines()
    assert lines[1:] == ["  7 | a: ett", "    |    ^^^"]


def test_a_span_of_nothing_has_one_caret() -> None:
    assert drawn("a:", 3, 3) == ["  1 | a:", "    |   ^"]


def test_a_blank_line_is_not_drawn() -> None:
    assert drawn("  ", 1, 1) == []


def test_of_a_long_line_the_part_at_the_span_is_shown() -> None:
    line, carets = drawn("x" * 500 + "fel" + "x" * 500, 501, 504)
    assert line == "  1 | …" + "x" * 60 + "fel" + "x" * 97 + "…"
    assert carets.index("^") == line.index("f")
    assert carets.count("^") == 3


def test_what_the_person_wrote_cannot_steer_the_screen() -> None:
    shown = render(problem("not-a-date", text="\x1b[31m\u202ei\n går\t"), "en")
    assert shown == "cannot read `�[31m�i går` as a date"


def test_what_the_person_wrote_is_cut_where_it_is_long() -> None:
    assert render(problem("not-a-date", text="x" * 9999), "en") == (
        f"cannot read `{'x' * 300}…` as a date"
    )


def test_braces_in_what_the_person_wrote_are_only_text() -> None:
    assert render(problem("not-a-date", text="{text}{0}"), "en") == (
        "cannot read `{text}{0}` as a date"
    )


def test_every_sentence_exists_in_both_languages_with_the_same_placeholders() -> None:
    assert {key: placeholders(text) for key, text in SV.items()} == {
        key: placeholders(text) for key, text in EN.items()
    }


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_sentence_is_one_line_in_lower_case_without_a_full_stop(lang: Lang) -> None:
    for key, text in SENTENCES[lang].items():
        assert not text.endswith((".", " ")), key
        assert not text[0].isupper(), key
        assert "\n" not in text, key
        assert text.count("`") % 2 == 0, key


@given(
    st.text(),
    st.text(max_size=400),
    st.integers(1, 500),
    st.integers(0, 500),
    st.sampled_from(["sv", "en"]),
)
def test_any_line_can_be_drawn(text: str, line: str, column: int, width: int, lang: Lang) -> None:
    place = Place(text, Span(1, column, 1, column + width), (line,))
    shown = render(problem("not-one-of", place, text=text, known=text), lang)
    assert shown.count("\n") in {1, 3}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("åre", "åre"),
        ("are", "åre"),
        ("Åre", "åre"),
        ("A\u030are", "åre"),
        ("aklagare", "åklagare"),
        ("Ostersund", "östersund"),
        ("jamtlnad", "jämtland"),
        ("linköping", None),
        ("", None),
    ],
)
def test_a_near_word_is_found_whatever_its_case_and_dots(written: str, meant: str | None) -> None:
    assert near(written, PARTIES) == meant


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("KPI", ("PKV", "OPI"), None),  # another index, and not a spelling of it
        ("opi", ("PKV", "OPI"), "OPI"),
        ("F2", ("F1", "F3"), None),
        ("X-PER-3", ("X-PER-1", "X-PER-2"), None),
        ("X-PRE-2", ("X-PER-1", "X-PER-2"), "X-PER-2"),
        ("6 manader", ("6 months", "9 månader"), None),
        ("recieved", ("received", "sent"), "received"),
    ],
)
def test_a_word_of_another_meaning_is_not_near(
    written: str, known: tuple[str, ...], meant: str | None
) -> None:
    assert near(written, known) == meant


def test_the_very_word_is_nearest_to_itself() -> None:
    assert near("åre", ("are", "åre")) == "åre"


def test_nothing_is_near_where_nothing_is_known() -> None:
    assert near("åre", ()) is None


def test_a_placeholder_may_be_called_key() -> None:
    assert problem("unknown-key", key="lenght", known="length").values == (
        ("key", "lenght"),
        ("known", "length"),
    )
