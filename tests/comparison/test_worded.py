"""What a reader is told of each change, in both languages and in every format."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from engine.comparison.said import BESIDE, shortened
from engine.comparison.versions import compare
from engine.comparison.worded import worded
from engine.inference.book import Book
from engine.interfaces.diffs.diff_report import rendered
from engine.model.agreement import Agreement
from engine.wording.diff_sentences import EN, SV
from engine.wording.diff_words import LABELS
from tests.comparison.material import planted, read, versions

Small = Callable[..., Agreement]


def told(old: Agreement, new: Agreement, book: Book, lang: str = "sv") -> dict[str, Any]:
    return worded(compare(old, new, book), book, lang)


def lines(old: Agreement, new: Agreement, book: Book, lang: str = "sv") -> list[str]:
    page = rendered(told(old, new, book, lang), "text", lang, 200)
    return [line.strip() for line in page.splitlines()]


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("agreement", ["jamtland", "linkoping"])
def test_of_every_planted_change_the_reader_sees_what_it_was_and_what_it_is(
    agreement: str, lang: str, book: Book
) -> None:
    old = read(versions()[agreement][0])
    for _, field, new in planted(old, book):
        found = told(old, new, book, lang)
        (row,) = [row for row in found["terms"] if row["about"] == "field"]
        assert row["says"]
        assert row["old"]["says"] != row["new"]["says"], (row["clause"], field.written)
        for form in ("text", "html", "markdown", "json"):
            assert row["clause"] in rendered(found, form, lang, 88)


@pytest.mark.parametrize(
    ("edits", "line"),
    [
        ([("length: 6 months", "length: 3 months")], "uppsägningstid: 6 → 3 månader"),
        ([("length: 6 months", "length: 1 month")], "uppsägningstid: 6 månader → 1 månad"),
        ([("length: 6 months", "length: 182 days")], "uppsägningstid: 6 månader → 182 dagar"),
        ([("length: 6 months", "length: 26 weeks")], "uppsägningstid: 6 månader → 26 veckor"),
        (
            [("        from: 2030-01-01\n        length: 1 year",
              "        from: 2030-01-01\n        length: 12 months")],
            "periodens längd: 1 år → 12 månader (samma innebörd, annat skrivsätt)",
        ),
        (
            [("{fork: F1, a: received, c: sent}", "{fork: F1, a: received, b: sent, c: sent}")],
            "uppsägningstiden räknas från: mottagandet → avsändandet (F1-b)",
        ),
        (
            [("        renewal: automatic\n        length: 1 year",
              "        renewal: automatic\n        length: 1 year\n        at most: 2")],
            "förlängning, högst: inte angivet → 2",
        ),
        (
            [("counts from: {fork: F1, a: received, c: sent}",
              "counts from: {fork: F1, a: received, c: sent}\n        first day: counted")],
            "uppsägning, första dagen: räknas inte in (när inget sägs) → räknas in",
        ),
        (
            [("ends for: the leaving party", "ends for: the whole agreement")],
            "frånträde, upphör för: den part som lämnar → hela avtalet",
        ),
        (
            [("{fork: F1, a: received, c: sent}", "{fork: F1, a: received, c: sent, d: sent}"),
             ("      - {id: c,", "      - {id: d, says: {sv: ny, en: new}, strength: 2, "
              "basis: text}\n      - {id: c,")],
            "uppsägningstiden räknas från: ingen sådan läsning → avsändandet (F1-d)",
        ),
        ([("strength: 2", "strength: 1")], "F1-c styrka: försvarbar → svag"),
        ([("basis: verified, source: NJA 2030 s. 1", "basis: text")],
         "F1-c grund: kontrollerat mot källa → texten"),
        ([("mode: always", "mode: presumed\n    presumption: {sv: ja, en: yes}"),
          ("kind: rescission\n        by: all\n        serious: allvarligt\n"
           "        not put right: allvarligt\n        demand first: needed\n"
           "        frees: the two parties\n        dialogue first: parallel\n",
           "kind: narrative\n        why: background\n")],
         "bedöms: alltid → presumeras"),
        ([("id: X-PER-2", "id: X-PER-3")], "punkten hette X-PER-2; orden är desamma"),
        ([("main: a", "main: c"), ("a: received, c: sent", "a: received, c: sent")],
         "huvudläsning: a → c"),
    ],
)  # fmt: skip
def test_a_change_is_told_in_the_words_of_the_field(
    edits: list[tuple[str, str]], line: str, small: Small, book: Book
) -> None:
    assert line in lines(small(), small(*edits), book)


def test_a_change_of_one_language_only_is_told_in_that_language(small: Small, book: Book) -> None:
    new = small(("en: taken in hand", "en: taken into hand"))
    assert "F1-b läsning: taken [-in-] {+into+} hand" in lines(small(), new, book, "sv")
    assert "F1-b reading: taken [-in-] {+into+} hand" in lines(small(), new, book, "en")


def test_of_a_remark_that_says_the_same_the_words_that_it_is_on_are_told(
    small: Small, book: Book
) -> None:
    on = [
        small(("- {id: T1, sv: meningen", f"- {{id: T1, words: {words}, sv: meningen"))
        for words in ("Part kan häva detta", "häva detta")
    ]
    assert "anmärkning: [-Part kan-] häva detta" in lines(*on, book, "sv")
    assert "note: [-Part kan-] häva detta" in lines(*on, book, "en")


def test_a_term_that_its_words_contradict_is_told_of_both_versions(
    small: Small, book: Book
) -> None:
    wrong, right = small(("length: 6 months", "length: 4 months")), small()
    for old, new, side in ((right, wrong, "new"), (wrong, right, "old")):
        (one,) = told(old, new, book)["contradicted"]
        assert (one["side"], one["clause"], one["field"]) == (side, "X-UPP-1", "length")
        assert (one["value"], one["words"]) == ("4 months", "sex månader")
        assert "Ord och villkor motsäger varandra" in "\n".join(lines(old, new, book))
    assert told(right, right, book)["contradicted"] == []


def test_nothing_that_differs_is_nothing_told(small: Small, book: Book) -> None:
    found = told(small(), small(), book)
    assert found["differ"] is False
    assert [part for part in found if found[part] == []] == [
        *("contradicted", "parties", "terms", "contested", "silences", "notes", "text")
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("6 månader", "3 månader", ("6", "3 månader")),
        ("1 månad", "3 månader", ("1 månad", "3 månader")),
        ("731 101 kr", "731 102 kr", ("731 101 kr", "731 102 kr")),
        ("2026-01-01", "2027-01-01", ("2026-01-01", "2027-01-01")),
        ("30 mars", "31 mars", ("30", "31 mars")),
        ("2025", "inte angivet", ("2025", "inte angivet")),
    ],
)
def test_the_unit_is_said_once(old: str, new: str, expected: tuple[str, str]) -> None:
    assert shortened(old, new) == expected


def test_both_languages_have_the_same_sentences_with_the_same_values() -> None:
    assert SV.keys() == EN.keys()
    for key, sentence in SV.items():
        values = [set(re.findall(r"{(\w+)}", one)) for one in (sentence, EN[key])]
        assert values[0] == values[1], key


def test_a_name_of_a_field_is_of_a_field_that_there_is(book: Book) -> None:
    known = {(kind, field.written) for kind, info in book.terms.items() for field in info.fields}
    assert set(LABELS) <= known
    assert set(BESIDE) <= known
    assert {(kind, one) for (kind, _), several in BESIDE.items() for one in several} <= known
