"""What the check of an encoding finds. Its words: see the folders of tests/agreements/bad."""

from pathlib import Path

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.lint import lint
from engine.language.node import Source
from engine.wording.problems import render_all

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "agreements" / "small" / "2030-01-01.yaml"
SHIPPED = sorted((ROOT / "agreements").glob("*/*.yaml"))
YAML, TEXT = (SMALL.with_suffix(end).read_text("utf-8") for end in (".yaml", ".txt"))


def document(yaml: str = YAML, text: str = TEXT, name: str = "2030-01-01.yaml") -> Document:
    read = read_document(Source(name, yaml), Source("2030-01-01.txt", text), load())
    assert isinstance(read, Document), render_all(read, "sv")
    return read


def findings(yaml: str = YAML, text: str = TEXT, name: str = "2030-01-01.yaml") -> list[str]:
    """Key, line and column of each finding."""
    found = lint(document(yaml, text, name))
    return [f"{p.key} {p.place.span.line}:{p.place.span.column}" for p in found if p.place]


def test_an_agreement_in_order_has_no_findings() -> None:
    assert findings() == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_the_shipped_agreements_have_no_findings(path: Path) -> None:
    text = path.with_suffix(".txt")
    read = read_document(
        Source(path.name, path.read_text("utf-8")),
        Source(text.name, text.read_text("utf-8")),
        load(),
    )
    assert isinstance(read, Document), render_all(read, "sv")
    assert render_all(lint(read), "sv") == ""


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("Hyran betalas i förskott.\n", ["orphan-text 13:1"]),
        ("Hyran betalas. Räntan också.\n", ["orphan-text 13:1", "orphan-text 13:16"]),
        ("Hyran betalas\ni förskott.\n", ["orphan-text 13:1"]),
        ("Hyran\n\nRäntan\n", ["orphan-text 13:1", "orphan-text 15:1"]),
        ("•\n - \n", []),
        ("7 (8)\n", ["orphan-text 13:1"]),
        (".\n", ["orphan-text 13:1"]),
    ],
)
def test_every_sentence_of_the_text_is_accounted_for(added: str, expected: list[str]) -> None:
    assert findings(text=TEXT + added) == expected


def test_a_single_word_between_two_quotes_is_an_orphan() -> None:
    assert findings(YAML.replace("quote: och föreningen", "quote: föreningen")) == [
        "orphan-text 3:14"
    ]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("212000-2502", []),
        ("893202-0582", []),
        ("212000-2503", ["wrong-check-digit 12:13"]),
        ("212000-5202", ["wrong-check-digit 12:13"]),
    ],
)
def test_the_check_digit_of_an_organisation_number_is_counted(
    number: str, expected: list[str]
) -> None:
    assert findings(YAML.replace("212000-2502\n    units", f"{number}\n    units")) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("agreements/alfa/2030-01-01.yaml", []),
        ("agreements/alfa/2031-01-01.yaml", ["version-differs 2:10"]),
        ("alfa.yaml", ["version-differs 2:10"]),
    ],
)
def test_the_file_is_named_after_the_version(name: str, expected: list[str]) -> None:
    assert findings(name=name) == expected


def test_words_that_two_clauses_quote_are_told_at_the_second() -> None:
    overlapping = YAML.replace(
        "quote: och föreningen Beta.", "quote: 212000-2502, och föreningen Beta."
    )
    assert findings(overlapping) == ["overlapping-quotes 31:16"]


def test_clauses_follow_the_order_of_the_text() -> None:
    first, second = (
        "Det förlängs med ett år i taget.",
        "Uppsägning sker sex månader före årets slut.",
    )
    swapped = YAML.replace(first, "§").replace(second, first).replace("§", second)
    assert findings(swapped) == [
        "words-say-otherwise 46:17",
        "out-of-order 48:16",
        "words-say-otherwise 52:17",
    ]


def test_a_quote_in_several_places_may_reach_ahead() -> None:
    """What lies between its places is still found in order."""
    parts = "quote: [Det förlängs med ett år i taget., 6 (8)]"
    ahead = YAML.replace("quote: Det förlängs med ett år i taget.", parts)
    assert findings(ahead.replace("  - {words: 6 (8), why: page number}\n", "  []\n")) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Beloppet räknas upp enligt KPI.", ["words-say-otherwise 75:16"]),
        ("Beloppet räknas upp enligt OPI.", []),
        ("Beloppet räknas upp enligt OPI och inte KPI.", []),
        ("Beloppet räknas upp årligen.", []),  # no index is named: nothing is known of it
    ],
)
def test_the_index_of_a_term_is_the_one_that_its_clause_names(
    words: str, expected: list[str]
) -> None:
    clause = (
        f"      - id: X-IND-1\n        quote: {words}\n        kind: indexation\n"
        "        index: OPI\n        column: the year before payment\n        first: 2031\n"
        '        arithmetic: "chain, unrounded"\n        falling index: follows down\n\n'
    )
    yaml = YAML.replace("furniture:", f"{clause}furniture:")
    text = TEXT.replace("6 (8)", f"• {words}\n6 (8)")

    assert findings(yaml, text) == expected
