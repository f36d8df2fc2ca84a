"""A coming date for a file: what a calendar and a spreadsheet both tell of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.interfaces import output
from engine.interfaces.lists.duty_lines import DutyLines
from engine.interfaces.paper import Paper
from engine.model.agreement import Agreement


@dataclass(frozen=True, slots=True)
class Cells:
    """One row of the list in words. `weak`: under weak readings only, none of them as main."""

    day: date
    weekday: str
    what: str
    who: str
    clause: str
    readings: str
    strength: str
    weak: bool
    safe_day: date | None
    state: str


def cells(row: Mapping[str, Any], agreement: Agreement, lang: str) -> Cells:
    """The words of a row of `deadlines`."""
    words = output.words(lang)
    safe = row["safe_day"]
    return Cells(
        date.fromisoformat(row["date"]),
        row["weekday"],
        row["what"],
        DutyLines(agreement, lang, Paper(0, False)).named(row["who"]),
        row["clause"] or "",
        " / ".join(_together(one) for one in row["readings"]),
        words[f"strength.{row['strength']}"] if row["readings"] else "",
        row["weak"],
        date.fromisoformat(safe) if safe else None,
        words[f"deadline-state.{row['state']}"],
    )


def in_words(row: Mapping[str, Any], agreement: Agreement, lang: str) -> Iterator[tuple[str, str]]:
    """Each reading that a row names, `G1-a`, with its words."""
    told = {pair: None for one in row["readings"] for pair in one.items()}
    for fork, reading in told:
        yield f"{fork}-{reading}", agreement.forks[fork].reading(reading).says.in_(lang)


def _together(readings: Mapping[str, str]) -> str:
    return ", ".join(f"{fork}-{reading}" for fork, reading in readings.items())
