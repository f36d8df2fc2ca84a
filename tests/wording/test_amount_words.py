"""Amounts in words, in both languages."""

import pytest

from engine.interfaces.diffs.spoken import Spoken
from engine.wording.amount_words import amount_words


@pytest.mark.parametrize(
    ("ore", "sv", "en"),
    [
        (73_110_100, "731 101 kr", "SEK 731 101"),
        (73_110_150, "731 101,50 kr", "SEK 731 101.50"),
        (0, "0 kr", "SEK 0"),
        (-1_05, "\u22121,05 kr", "SEK \u22121.05"),
    ],
)
def test_an_amount_is_written_as_the_language_writes_it(ore: int, sv: str, en: str) -> None:
    assert (sv, en) == (amount_words(ore, "sv"), amount_words(ore, "en"))


def test_an_amount_of_an_answer_is_told_as_one_of_a_term() -> None:
    amount = {"amount": "75264.00", "currency": "SEK"}

    assert Spoken("en", {}).value("amount", amount, "none") == "SEK 75 264"
    assert Spoken("sv", {}).value("amount", amount, "inget") == "75 264 kr"
