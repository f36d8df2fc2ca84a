"""Periods of duties in words."""

import pytest

from engine.wording.period_words import period_words


@pytest.mark.parametrize(
    ("period", "sv", "en"),
    [
        ("2026", "2026", "2026"),
        ("2026:1", "2026, nr 1", "2026, no. 1"),
        ("2026:12", "2026, nr 12", "2026, no. 12"),
        ("mote-1", "mote-1", "mote-1"),
    ],
)
def test_one_of_several_in_a_year_has_a_number(period: str, sv: str, en: str) -> None:
    assert (sv, en) == (period_words(period, "sv"), period_words(period, "en"))
