"""The skeleton that `overens new` makes: every word quoted, everything else undecided."""

from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.lint import lint
from engine.language.node import Source
from engine.language.skeleton import Skeleton, skeleton
from engine.model.problem import Problem
from engine.wording.problems import render_all

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / "agreements").glob("*/*.txt"))
TEXT = """\
Syfte
Kommunen ger bidrag till verksamheten varje år. Föreningen ger
stöd, bl.a. Till vittnen.

Parternas åtaganden
• Kommunen betalar
i januari
• Föreningen

2 (3)

redovisar i mars.

Utbetalning sker en gång per år i januari månad
"""


def made(text: str) -> Skeleton:
    return skeleton(text, "prov", "2030-01-01", "2030-01-01.txt")


def read(found: Skeleton, text: str) -> Document | tuple[Problem, ...]:
    yaml = Source("2030-01-01.yaml", found.yaml)
    return read_document(yaml, Source("2030-01-01.txt", text), load())


def decided(found: Skeleton) -> Skeleton:
    """The skeleton with anything at all where nothing was decided."""
    yaml = found.yaml.replace("kind: undecided", "kind: narrative\n        why: background")
    for word in ("alfa", "beta"):
        for key in ("id", "side"):
            yaml = yaml.replace(f"{key}: undecided", f"{key}: {word}", 1)
    yaml = yaml.replace("sv: undecided", "sv: x").replace("en: undecided", "en: x")
    yaml = yaml.replace("name: undecided", "name: x").replace("heading: undecided", "heading: []")
    return Skeleton(yaml, found.headings, found.clauses, found.furniture)


def test_a_clause_for_each_sentence_and_each_item_of_a_list() -> None:
    found = made(TEXT)

    assert found.headings == ("Syfte", "Parternas åtaganden")
    assert found.furniture == ("2 (3)",)
    assert found.clauses == ("P-SYF-1", "P-SYF-2", "P-PAR-1", "P-PAR-2", "P-PAR-3")
    quotes = read(decided(found), TEXT)
    assert isinstance(quotes, Document), render_all(quotes, "sv")
    assert [
        [" ".join(quote.text.split()) for quote in clause.quotes]
        for clause in quotes.agreement.clauses.values()
    ] == [
        ["Kommunen ger bidrag till verksamheten varje år."],
        ["Föreningen ger stöd, bl.a. Till vittnen."],
        ["Kommunen betalar i januari"],
        ["Föreningen", "redovisar i mars."],
        ["Utbetalning sker en gång per år i januari månad"],
    ]


def outline(text: str) -> list[str]:
    """The headings with `# ` before them, and the words of each clause, in order."""
    read_back = read(decided(made(text)), text)
    assert isinstance(read_back, Document), render_all(read_back, "sv")
    assert render_all(lint(read_back), "sv") == ""
    found: list[str] = []
    for clause in read_back.agreement.clauses.values():
        heading = f"# {clause.heading}"
        if clause.heading and heading not in found:
            found.append(heading)
        found.append(" ".join(" ".join(quote.text.split()) for quote in clause.quotes))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            """
            1. Bakgrund
            Kommunen ger stöd sedan 2015.

            2. Ersättning
            2.1 Belopp
            Kommunen betalar 100 kr.
            2.2 Betalning
            Betalning sker i mars.
            """,
            ["# 1. Bakgrund", "Kommunen ger stöd sedan 2015.", "# 2. Ersättning / 2.1 Belopp",
             "Kommunen betalar 100 kr.", "# 2.2 Betalning", "Betalning sker i mars."],
            id="numbered headings above their text",
        ),
        pytest.param(
            """
            AVTAL OM SAMVERKAN
            § 1 Parter
            Kommunen och föreningen ingår detta avtal.
            § 2 Tid
            a) Avtalet gäller 2027.
            b) Det sägs upp skriftligen
            c) Därefter upphör det.
            """,
            ["# AVTAL OM SAMVERKAN / § 1 Parter", "Kommunen och föreningen ingår detta avtal.",
             "# § 2 Tid", "a) Avtalet gäller 2027.", "b) Det sägs upp skriftligen",
             "c) Därefter upphör det."],
            id="paragraph signs, capitals and lettered items",
        ),
        pytest.param(
            """
            UPPSÄGNING
            Avtalet sägs upp skriftligen.
            Ersättning
            Betalas i mars.
            """,
            ["# UPPSÄGNING", "Avtalet sägs upp skriftligen.", "Ersättning", "Betalas i mars."],
            id="what may be a heading or not becomes a clause",
        ),
        pytest.param(
            """
            Åtaganden

            1. Kommunen betalar hyran
            2. Föreningen städar lokalen
            3. Städning
            Parterna samråder.
            """,
            ["# Åtaganden", "1. Kommunen betalar hyran", "2. Föreningen städar lokalen",
             "3. Städning", "Parterna samråder."],
            id="numbered duties are no headings",
        ),
        pytest.param(
            """
            1. Kommunen betalar hyran
            Hyran är 100 kr.
            KOMMUNEN SKA STÄDA
            Det sker varje vecka.
            """,
            ["1. Kommunen betalar hyran", "Hyran är 100 kr.", "KOMMUNEN SKA STÄDA",
             "Det sker varje vecka."],
            id="whoever does something makes a sentence, whatever its look",
        ),
        pytest.param(
            """
            Avtalet gäller från och med den 1 januari 2027 till och med den 31 december
            2028. Avtalet kan sägas upp av endera parten, om inte annat sägs i punkt
            4. Uppsägning sker skriftligen.
            """,
            ["Avtalet gäller från och med den 1 januari 2027 till och med den 31 december 2028.",
             "Avtalet kan sägas upp av endera parten, om inte annat sägs i punkt 4.",
             "Uppsägning sker skriftligen."],
            id="a number that a line happens to begin with",
        ),
        pytest.param(
            """
            Kommunen ersätter föreningen för sina kostnader, om de är rimliga, såsom följer:
            Hyra 5 000 kr
            Värme
            Tillsammans högst 7 000 kr för varje år som verksamheten bedrivs, om parterna i
            Åre inte enas om annat.
            """,
            ["Kommunen ersätter föreningen för sina kostnader, om de är rimliga, såsom följer:",
             "Hyra 5 000 kr", "Värme",
             "Tillsammans högst 7 000 kr för varje år som verksamheten bedrivs, om parterna i "
             "Åre inte enas om annat."],
            id="lines that end long before the margin are items",
        ),
        pytest.param(
            """
            Syfte
            Stöd ges till barn m.m. Det sker enligt 4 kap. Andra regler gäller ej.
            """,
            ["# Syfte", "Stöd ges till barn m.m.",
             "Det sker enligt 4 kap. Andra regler gäller ej."],
            id="abbreviations that end a sentence, and that do not",
        ),
    ],
)  # fmt: skip
def test_what_becomes_of_a_text(text: str, expected: list[str]) -> None:
    assert outline(dedent(text).strip() + "\n") == expected


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_the_quotes_cover_every_word_of_the_shipped_texts(path: Path) -> None:
    text = path.read_text("utf-8")
    done = read(decided(made(text)), text)

    assert isinstance(done, Document), render_all(done, "sv")
    assert render_all(lint(done), "sv") == ""


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_nothing_but_the_undecided_is_wrong_and_each_is_named(path: Path) -> None:
    text = path.read_text("utf-8")
    found = made(text)
    problems = read(found, text)

    assert isinstance(problems, tuple)
    assert {one.key for one in problems} == {"undecided"}
    kinds = [dict(one.values)["where"] for one in problems if ("key", "kind") in one.values]
    assert kinds == [f"{clause}: " for clause in found.clauses]


WORDS = st.sampled_from(
    ["Syfte", "parterna", "ska", "Betalning", "•", "- ", "\n", "\n\n", "2026-01-01", "mars.",
     "bl.a.", "1.", "1.1", "§ 2", "a)", "AVTAL", "I.", "(3)", "Kommunen", "7 (8)", "#", "'", '"',
     ":", "{x}", "Åre,", "ö", "undecided"]
)  # fmt: skip


@given(st.lists(WORDS, min_size=1, max_size=40).map(" ".join))
def test_no_text_makes_a_skeleton_that_misquotes_it(text: str) -> None:
    found = made(text)
    problems = read(found, text)

    assert isinstance(problems, tuple)
    assert {one.key for one in problems} <= {"undecided"}, render_all(problems, "sv")
