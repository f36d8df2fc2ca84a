"""Lengths of time as Swedish agreements write them, and what is none."""

import pytest

from engine.language.lengths_in_words import lengths
from engine.model.calendar import Duration

MONTHS_3, MONTHS_6, YEAR = Duration(3), Duration(6), Duration(12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tre månader", [MONTHS_3]),
        ("tre (3) månader", [MONTHS_3]),
        ("3 (tre) månader", [MONTHS_3]),
        ("minst 3 (tre) månader", [MONTHS_3]),
        ("3 (TRE) MÅNADER", [MONTHS_3]),
        ("3(tre) månader", [MONTHS_3]),
        ("3 månader (tre)", [MONTHS_3]),
        ("tre (3 st) månader", [MONTHS_3]),
        ("3 st månader", [MONTHS_3]),
        ("tre (3) hela månader", [MONTHS_3]),
        ("3 (tre) på varandra följande månader", [MONTHS_3]),
        ("tre kalendermånader", [MONTHS_3]),
        ("3 (tre) kalendermånaders", [MONTHS_3]),
        ("3 mån.", [MONTHS_3]),
        ("tolv mån", [YEAR]),
        ("3 mån uppsägningstid", [MONTHS_3]),
        ("6 månaders uppsägningstid", [MONTHS_6]),
        ("sex månaders", [MONTHS_6]),
        ("3-månaders uppsägningstid", [MONTHS_3]),
        ("sexmånaders uppsägningstid", [MONTHS_6]),
        ("en tremånadersperiod", [MONTHS_3]),
        ("de tre månaderna", [MONTHS_3]),
        ("en 3-årsperiod", [Duration(36)]),
        ("ett treårigt avtal", [Duration(36)]),
        ("ett halvår", [MONTHS_6]),
        ("med ett halvårs uppsägningstid", [MONTHS_6]),
        ("två halvår", [YEAR]),
        ("½ år", [MONTHS_6]),
        ("ett kvartal", [MONTHS_3]),
        ("två kvartals uppsägningstid", [MONTHS_6]),
        ("ett år", [YEAR]),
        ("1 (ett) år", [YEAR]),
        ("ett och ett halvt år", [Duration(18)]),
        ("1,5 år", [Duration(18)]),
        ("90 dagar", [Duration(0, 90)]),
        ("90 (nittio) dagars varsel", [Duration(0, 90)]),
        ("trettio kalenderdagar", [Duration(0, 30)]),
        ("tjugotvå dagar", [Duration(0, 22)]),
        ("hundratjugo dagar", [Duration(0, 120)]),
        ("sex (3) månader", [MONTHS_6, MONTHS_3]),
        ("6 (tre) månader", [MONTHS_6, MONTHS_3]),
        ("3–6 månader", [MONTHS_3, MONTHS_6]),
        ("tre respektive sex månader", [MONTHS_3, MONTHS_6]),
        ("ett år och sex månader", [YEAR, MONTHS_6, Duration(18)]),
    ],
)  # fmt: skip
def test_a_length_of_time_is_read(text: str, expected: list[Duration]) -> None:
    assert [length for length, _, _ in lengths(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "2026 års bidrag",
        "fredag",
        "i den mån det behövs",
        "kl. 8-17 mån-fre",
        "kvartal 4 2025",
        "första kvartalet",
        "14 arbetsdagar",
        "på 18-årsdagen",
        "punkt 4.2 månadsvis",
        "avtalet från år 2026",
    ],
)
def test_what_is_no_length_of_time(text: str) -> None:
    assert list(lengths(text)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tiden är då 3 (tre) månader.", "3 (tre) månader"),
        ("Tiden är 6 månader (sex).", "6 månader (sex)"),
        ("en sexmånadersperiod.", "sexmånadersperiod"),
        ("i 3 mån.", "3 mån"),
    ],
)
def test_the_words_of_it_are_shown_whole(text: str, words: str) -> None:
    assert [text[start:end] for _, start, end in lengths(text)] == [words]
