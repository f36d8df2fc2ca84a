"""Reading an agreement: from YAML and text to typed terms. Faults: see tests/agreements/bad."""

import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import Document, read_agreement, read_document
from engine.language.node import Entry, Mapping, Node, Sequence, Source
from engine.language.yaml_text import read_yaml
from engine.model.agreement import Agreement, Forked, Term
from engine.model.calendar import NEVER, Duration
from engine.model.problem import Problem
from engine.model.said import Said
from engine.model.types import NO_LIMIT, NOT_STATED
from engine.wording.problems import render_all

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "agreements" / "small" / "2030-01-01.yaml"
SHIPPED = sorted((ROOT / "agreements").glob("*/*.yaml"))


def sources(path: Path) -> tuple[Source, Source]:
    text = path.with_suffix(".txt")
    return Source(path.name, path.read_text("utf-8")), Source(text.name, text.read_text("utf-8"))


@pytest.fixture(scope="module")
def small() -> Agreement:
    agreement = read_agreement(*sources(SMALL), load())
    assert isinstance(agreement, Agreement)
    return agreement


def term(agreement: Agreement, clause: str) -> Term:
    return agreement.clauses[clause].terms[0]


def test_an_agreement_is_its_parties_clauses_forks_and_open_terms(small: Agreement) -> None:
    assert (small.id, small.version, small.source) == ("alfa", date(2030, 1, 1), "2030-01-01.txt")
    assert [party.id for party in small.parties] == ["alfa", "beta"]
    assert [unit.id for unit in small.party("alfa").units] == ["sof"]
    assert [forum.id for forum in small.forums] == ["samrad"]
    assert list(small.clauses) == ["X-PAR-1", "X-PAR-2", "X-PER-1", "X-PER-2", "X-UPP-1", "X-HÄV-1"]
    assert list(small.forks) == ["F1"]
    assert list(small.open_terms) == ["allvarligt"]
    assert [silence.topic for silence in small.silent] == ["force-majeure"]


def test_a_clause_has_its_heading_and_its_words_as_they_stand_in_the_text(small: Agreement) -> None:
    clause = small.clauses["X-PER-1"]
    quote = clause.quotes[0]
    assert clause.heading == "Period"
    assert quote.text == "Avtalet gäller från och med 2030-\n01-01 under ett år."
    assert small.text[quote.start : quote.end] == quote.text
    assert quote.line == 6


def test_what_is_not_written_has_the_value_that_the_kind_gives_it(small: Agreement) -> None:
    assert term(small, "X-PER-1").values == {
        "from_": date(2030, 1, 1),
        "length": Duration(months=12),
        "until": NEVER,
        "conduct_after_it": "not stated",
    }
    assert term(small, "X-PER-2").values["at_most"] == NO_LIMIT
    assert term(small, "X-HÄV-1").values["within"] == NOT_STATED
    assert term(small, "X-HÄV-1").values["by"] == ("alfa", "beta")


def test_a_reading_that_is_not_named_takes_the_value_of_the_main_one(small: Agreement) -> None:
    assert term(small, "X-UPP-1").values["counts_from"] == Forked(
        "F1", {"a": "received", "b": "received", "c": "sent"}
    )


def test_a_fork_has_its_readings_with_strength_basis_and_source(small: Agreement) -> None:
    fork = small.forks["F1"]
    assert fork.main == "a"
    assert [(r.id, r.strength, r.basis, r.source) for r in fork.readings] == [
        ("a", 3, "text", ""),
        ("b", 1, "unverified", ""),
        ("c", 2, "verified", "NJA 2030 s. 1"),
    ]


def test_silences_and_notes_of_a_clause_are_kept(small: Agreement) -> None:
    notice, rescission = small.clauses["X-UPP-1"], small.clauses["X-HÄV-1"]
    assert notice.silent == (Said("hur ett uppsägningsbrev lämnas", "how a notice is handed over"),)
    assert [(note.id, note.words, note.says.en) for note in rescission.notes] == [
        ("T1", "", "the sentence lacks words")
    ]


def test_every_term_knows_where_it_is_written(small: Agreement) -> None:
    place = term(small, "X-PER-1").place
    assert (place.source, place.span.line, place.lines) == (
        "2030-01-01.yaml",
        39,
        ("        kind: period",),
    )


def test_the_digest_is_of_both_files() -> None:
    yaml, text = sources(SMALL)
    read = [
        read_agreement(yaml, text, load()),
        read_agreement(Source(yaml.name, yaml.text + "# \n"), text, load()),
        read_agreement(yaml, Source(text.name, text.text + " "), load()),
    ]
    assert len({agreement.sha256 for agreement in read if isinstance(agreement, Agreement)}) == 3


def test_a_document_tells_what_of_the_text_is_accounted_for_and_where() -> None:
    document = read_document(*sources(SMALL), load())
    assert isinstance(document, Document)
    assert [piece.what for piece in document.pieces] == [
        *("heading", "quote", "quote", "heading", "quote", "quote", "quote", "quote"),
        "furniture",
    ]
    assert document.written["X-PER-1", "period", "length"].line == 41
    assert ("X-PER-1", "period", "until") not in document.written


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_the_shipped_agreements_can_be_read(path: Path) -> None:
    agreement = read_agreement(*sources(path), load())
    assert isinstance(agreement, Agreement), render_all(agreement, "sv")
    assert agreement.id == path.parent.name
    assert agreement.version.isoformat() == path.stem


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_a_shipped_agreement_is_read_in_a_moment(path: Path) -> None:
    """Meant to catch a mistake of order, not a slow machine: usually about 0.1 s."""
    yaml, text = sources(path)
    start = time.perf_counter()
    read_agreement(yaml, text, load())
    assert time.perf_counter() - start < 2


def nodes(node: Node) -> list[Node]:
    """Every node but the keys."""
    below = (
        node.items
        if isinstance(node, Sequence)
        else tuple(entry.value for entry in node.entries)
        if isinstance(node, Mapping)
        else ()
    )
    return [node, *(deeper for part in below for deeper in nodes(part))]


def replaced(node: Node, old: Node, new: Node) -> Node:
    if node is old:
        return new
    if isinstance(node, Sequence):
        return Sequence(tuple(replaced(item, old, new) for item in node.items), node.span)
    if isinstance(node, Mapping):
        entries = tuple(Entry(e.key, replaced(e.value, old, new)) for e in node.entries)
        return Mapping(entries, node.span)
    return node


@pytest.mark.parametrize(
    "instead", ["[]", "{}", "x", "~", "[x, [x]]", "{x: {fork: [x]}}", "{fork: F1}"]
)
def test_whatever_stands_in_place_of_a_value_is_read_or_refused(
    instead: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that a person may write makes the reading break down."""
    yaml, text = sources(SMALL)
    root, new = read_yaml(yaml), read_yaml(Source("x", f"- {instead}\n"))
    assert isinstance(root, Mapping)
    assert isinstance(new, Sequence)
    for old in nodes(root):
        changed = replaced(root, old, new.items[0])

        def tree(_: Source, changed: Node = changed) -> Any:
            return changed

        monkeypatch.setattr("engine.language.agreement_reader.read_yaml", tree)
        read = read_document(yaml, text, load())
        if not isinstance(read, Document):
            assert read
            assert all(isinstance(problem, Problem) for problem in read)
            assert render_all(read, "sv")


def test_every_key_may_be_left_out_or_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    yaml, text = sources(SMALL)
    root = read_yaml(yaml)
    assert isinstance(root, Mapping)
    for node in nodes(root):
        if isinstance(node, Mapping):
            for left_out in node.entries:
                fewer = tuple(entry for entry in node.entries if entry is not left_out)
                changed = replaced(root, node, Mapping(fewer, node.span))

                def tree(_: Source, changed: Node = changed) -> Any:
                    return changed

                monkeypatch.setattr("engine.language.agreement_reader.read_yaml", tree)
                read = read_document(yaml, text, load())
                assert isinstance(read, Document) or render_all(read, "en")
