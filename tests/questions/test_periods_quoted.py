"""What says when a period begins and ends is quoted, and told where words and terms differ.

Jämtland's first period ends on 31 December 2026 (J-PER-1); a further year follows unless notice
is given (J-PER-2).
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.questions.answer import ask
from engine.questions.question import Question

SHIPPED = Path(__file__).parents[2] / "agreements" / "jamtland" / "2026-01-01.yaml"
RENEWED = "renewal: automatic\n        length: 1 year"
TOLD = "But the words of J-PER-2 do not say what is encoded"


def answered(name: str, length: str = "1 year", **options: Any) -> dict[str, Any]:
    text, yaml = SHIPPED.with_suffix(".txt"), SHIPPED.read_text("utf-8")
    before, after = yaml.split(RENEWED)
    edited = f"{before}{RENEWED.replace('1 year', length)}{after}"
    read = read_agreement(
        Source(SHIPPED.name, edited), Source(text.name, text.read_text("utf-8")), load()
    )
    assert isinstance(read, Agreement), read
    return ask(Question(name, **options), read, (), load(), lang="en")


def quoted(answer: dict[str, Any]) -> set[str]:
    return {one["clause"] for one in answer["citations"]}


@pytest.mark.parametrize("on", ["2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01"])
def test_until_when_it_is_in_force_rests_on_the_clause_that_renews_it(on: str) -> None:
    day = date.fromisoformat(on)
    assert "J-PER-2" in quoted(answered("in-force", on=day))
    assert TOLD not in answered("in-force", on=day)["headline"]
    assert TOLD in answered("in-force", "2 years", on=day)["headline"]


@pytest.mark.parametrize(
    ("year", "rests"),
    [(2026, {"J-PER-1"}), (2027, {"J-PER-1", "J-PER-2"}), (2028, {"J-PER-1", "J-PER-2"})],
)
def test_which_period_begins_rests_on_it_from_the_second_period(year: int, rests: set[str]) -> None:
    """By the words one begins each year; encoded as two years, none begins in 2028."""
    asked = {"on": date(2026, 3, 1), "for_year": year}
    answer = answered("renewal", "2 years", **asked)
    assert quoted(answer) & {"J-PER-1", "J-PER-2"} == rests
    assert (TOLD in answer["headline"]) == ("J-PER-2" in rests)
    assert TOLD not in answered("renewal", **asked)["headline"]


@pytest.mark.parametrize(("year", "rests"), [(2026, False), (2027, True)])
def test_a_payment_for_a_renewed_year_rests_on_it(year: int, rests: bool) -> None:
    asked = {"on": date(2026, 3, 1), "party": "are", "year": year}
    answer = answered("payment", "2 years", **asked)
    assert ("J-PER-2" in quoted(answer)) == rests
    assert any("J-PER-2 applies as it is encoded" in said for said in answer["assumed"]) == rests
