"""What a Swedish text says in numbers: ”tre (3) månader” is a length, ”år 2026” is none."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine.language.in_words import (
    Said,
    amounts,
    days,
    lengths,
    months,
    percentages,
    year_days,
)
from engine.model.calendar import Duration


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (lengths, "sex (6) månader", [Duration(6)]),
        (lengths, "sex (3) månader", [Duration(6), Duration(3)]),
        (lengths, "en månads uppsägningstid", [Duration(1)]),
        (lengths, "tolv månader, eller ett år", [Duration(12), Duration(12)]),
        (lengths, "två veckor", [Duration(0, 14)]),
        (lengths, "i ett halvt år", [Duration(6)]),
        (lengths, "under halvåret", [Duration(6)]),
        (lengths, "år 2026 och varje nytt årsskifte", []),
        (days, "från och med 2026-01-01", [date(2026, 1, 1)]),
        (days, "den 1 juli 2030", [date(2030, 7, 1)]),
        (days, "30 februari 2030, 2026-13-01", []),
        (days, "den 30 mars", []),
        (year_days, "senast den 30 mars", ["03-30"]),
        (year_days, "den 1:a januari", ["01-01"]),
        (year_days, "2030-12-31", ["12-31"]),
        (year_days, "i mars", []),
        (months, "under januari månad", ["01"]),
        (months, "i mars och april", ["03", "04"]),
        (months, "marsvin", []),
        (amounts, "731 101 kronor", [73_110_100]),
        (amounts, "472 200,50 kr", [47_220_050]),
        (amounts, "731 101 personer", []),
        (percentages, "med 2,5 procent", [Decimal("2.5")]),
        (percentages, "100 %", [Decimal(100)]),
        (percentages, "12 kap.", []),
    ],
)
def test_a_text_says(read: Callable[[str], Iterator[Said]], text: str, expected: list[Any]) -> None:
    found = list(read(text))
    assert [value for value, _, _ in found] == expected
    assert all(text[start:end].strip() == text[start:end] != "" for _, start, end in found)
