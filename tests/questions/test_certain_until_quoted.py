"""The clauses by which an agreement may end are quoted beside the day until which it is certain.

Linköping's runs to 31 December 2025 (L-PER-1), with six months' notice before that (L-PER-5).
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

SHIPPED = Path(__file__).parents[2] / "agreements" / "linkoping" / "2023-01-01.yaml"
WORDS = "Uppsägningstiden är då sex (6) månader.\n"
SIGNED = (
    "        sign-off: {encoded by: jurist, encoded on: 2024-11-01, reviewed by: jurist,"
    f" reviewed on: 2024-11-05, sha256: {'0' * 64}}}\n"
)
"""Reviewed with other terms than those it has."""


def answered(on: str, length: str = "6 months", signed: str = "") -> dict[str, Any]:
    text = SHIPPED.with_suffix(".txt")
    yaml = SHIPPED.read_text("utf-8")
    clause, rest = yaml.split(WORDS)
    term, after = rest.split("length: 6 months", 1)
    edited = f"{clause}{WORDS}{signed}{term}length: {length}{after}"
    read = read_agreement(
        Source(SHIPPED.name, edited), Source(text.name, text.read_text("utf-8")), load()
    )
    assert isinstance(read, Agreement), read
    return ask(Question("in-force", date.fromisoformat(on)), read, (), load(), lang="en")


@pytest.mark.parametrize(
    ("on", "until", "quoted"),
    [
        ("2025-06-30", "2025-12-30", {"L-PER-1", "L-PER-5"}),
        ("2025-07-01", "2025-12-31", {"L-PER-1", "L-PER-5"}),  # too late for a notice before that
        ("2025-12-31", "2025-12-31", {"L-PER-1", "L-PER-5"}),
        ("2026-01-01", None, {"L-PER-1"}),  # nothing lies ahead
    ],
)
def test_what_the_last_certain_day_follows_from_is_quoted(
    on: str, until: str | None, quoted: set[str]
) -> None:
    answer = answered(on)
    assert answer["effect"]["until"] == until
    assert {one["clause"] for one in answer["citations"]} == quoted


@pytest.mark.parametrize(
    ("length", "until"), [("7 months", "2025-12-31"), ("5 months", "2025-11-15")]
)
def test_so_it_is_told_where_its_words_say_something_else(length: str, until: str) -> None:
    on = "2025-06-15"
    told = "But the words of L-PER-5 do not say what is encoded"
    assert told in answered(on, length)["headline"]
    assert told not in answered(on)["headline"]
    assert answered(on, length)["effect"]["until"] == until
    assert answered(on)["effect"]["until"] == "2025-12-15"


def test_so_it_is_told_where_it_has_changed_since_it_was_reviewed() -> None:
    told = "clauses that have changed since they were reviewed: L-PER-5"
    assert told in answered("2025-06-15", signed=SIGNED)["assumed"]
    assert told not in answered("2026-01-01", signed=SIGNED)["assumed"]
