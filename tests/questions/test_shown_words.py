"""What a clause laid open calls its fields: the words of the field in that kind."""

from pathlib import Path
from typing import Any

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.questions.lists.shown import shown
from tests.rules.invented import agreement

TERMS = """
- {id: X-1, kind: period, from: 2026-01-01, length: 1 year}
- {id: X-2, kind: statutory reference, act: "SFS 2001:453", says: {sv: stöd, en: support}}
"""


def fields(lang: str) -> dict[str, Any]:
    rows = shown(agreement(TERMS, {}), load(), lang)["rows"]
    told = (field for row in rows for term in row["terms"] for field in term["fields"])
    return {field["field"]: field["says"] for field in told}


@pytest.mark.parametrize(
    ("lang", "field", "says"),
    [
        ("sv", "act", "lag"),
        ("en", "act", "act"),
        ("sv", "length", "periodens längd"),
        ("en", "length", "length of the period"),
        ("sv", "says", "säger"),
    ],
)
def test_a_field_goes_by_what_it_is_called_in_its_kind(lang: str, field: str, says: str) -> None:
    assert fields(lang)[field] == says


@pytest.mark.parametrize(
    ("written", "says"), [("14 days", "14 dagar"), ("2 weeks", "2 veckor"), ("1 year", "1 år")]
)
def test_a_length_is_told_in_the_units_in_which_it_is_written(written: str, says: str) -> None:
    """Fourteen days became two weeks, which are not the words of the clause."""
    terms = f"- {{id: X-1, kind: period, from: 2026-01-01, length: {written}}}\n"
    (row,) = shown(agreement(terms, {}), load(), "sv")["rows"][:1]
    values = {one["field"]: one["value"] for one in row["terms"][0]["fields"]}
    assert values["length"] == says


TERMINATION = """
- {{id: X-1, kind: termination, by: all, ends: on any day, length: 6 months, counted: forward{}}}
- {{id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}}
"""


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        ("", {}),
        (", counts from: received", {"counts from": "mottagandet"}),
        (", counts from: sent", {"counts from": "avsändandet"}),
        (", weekend: stands", {"weekend": "står kvar"}),
    ],
)
def test_a_term_that_the_file_states_is_shown_though_it_is_what_holds_when_nothing_is_said(
    stated: str, told: dict[str, str]
) -> None:
    """Whoever reviews a clause sees each of its terms, and none that it does not state."""
    (row, *_) = shown(agreement(TERMINATION.format(stated)), load(), "sv")["rows"]
    values = {one["field"]: one["value"] for one in row["terms"][0]["fields"]}
    always = {"by", "ends", "length", "counted"}
    assert {field: said for field, said in values.items() if field not in always} == told


@pytest.mark.parametrize("version", ["jamtland/2026-01-01", "linkoping/2023-01-01"])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_each_term_that_a_file_states_is_shown_in_words(version: str, lang: str) -> None:
    book, paths = load(), [Path("agreements", version + end) for end in (".yaml", ".txt")]
    under = read_agreement(*(Source(one.name, one.read_text("utf-8")) for one in paths), book)
    assert isinstance(under, Agreement)
    for row in shown(under, book, lang)["rows"]:
        for term, told in zip(under.clauses[row["clause"]].terms, row["terms"], strict=True):
            names = {one.name: one.written for one in book.terms[term.kind].fields}
            said = {one["field"]: one["value"] or one["readings"] for one in told["fields"]}
            assert {names[name] for name in term.written} <= set(said), row["clause"]
            assert all(said.values()), (row["clause"], said)
