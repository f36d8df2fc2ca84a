"""What a clause laid open calls its fields: the words of the field in that kind."""

from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.shown import shown
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
