"""What a Swedish text says in numbers: ”250 000 kr” is an amount, ”731 101 personer” is none."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine.language.in_words import (
    Said,
    amounts,
    days,
    days_and_quarters,
    hours,
    months,
    percentages,
    times_a_year,
    year_days,
    years,
)


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
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
        (amounts, "250 000 kr (tvåhundrafemtiotusen)", [25_000_000]),
        (amounts, "250 000 (tvåhundrafemtio tusen) kronor", [25_000_000]),
        (amounts, "tvåhundrafemtiotusen (250 000) kronor", [25_000_000]),
        (amounts, "tvåhundrafemtiotusen kronor", [25_000_000]),
        (amounts, "tvåhundra femtio tusen kronor", [25_000_000]),
        (amounts, "femtonhundra kronor", [150_000]),
        (amounts, "250.000 kr", [25_000_000]),
        (amounts, "250 000:- och 100,50 kr", [25_000_000, 10_050]),
        (amounts, "250 tkr", [25_000_000]),
        (amounts, "1,5 miljoner kronor", [150_000_000]),
        (amounts, "SEK 250 000", [25_000_000]),
        (amounts, "avrundas till hundra kronor", []),
        (amounts, "en miljon tvåhundra tusen kronor", []),
        (percentages, "med 2,5 procent", [Decimal("2.5")]),
        (percentages, "100 %", [Decimal(100)]),
        (percentages, "tio (10) procent", [Decimal(10)]),
        (percentages, "10 (tio) procent", [Decimal(10)]),
        (percentages, "2,5 (två och en halv) procent", [Decimal("2.5")]),
        (percentages, "12 kap.", []),
        (days_and_quarters, "första kvartalet 2025", [date(2025, 1, 1), date(2025, 3, 31)]),
        (days_and_quarters, "kvartal 4 2025", [date(2025, 10, 1), date(2025, 12, 31)]),
        (days_and_quarters, "första kvartalet", []),
        (days_and_quarters, "den 1 juli 2030", [date(2030, 7, 1)]),
        (years, "för 2025 och 2026", [2025, 2026]),
        (years, "från och med 2024-01-01", [2024]),
        (years, "2 026 kronor, 20250 personer, år 2026", [2026]),
        (years, "2026 000 kronor, 1850", []),
        (hours, "cirka 1 500 ideellt arbetade timmar", [1500]),
        (hours, "tio timmar", [10]),
        (hours, "1 500 (femtonhundra) ideellt arbetade timmar", [1500]),
        (hours, "1 500 kronor", []),
        (times_a_year, "två ggr/år", [2]),
        (times_a_year, "tre gånger per kalenderår", [3]),
        (times_a_year, "2 (två) gånger årligen", [2]),
        (times_a_year, "4 gånger om året", [4]),
        (times_a_year, "två gånger", []),
    ],
)
def test_a_text_says(read: Callable[[str], Iterator[Said]], text: str, expected: list[Any]) -> None:
    found = list(read(text))
    assert [value for value, _, _ in found] == expected
    assert all(text[start:end].strip() == text[start:end] != "" for _, start, end in found)
