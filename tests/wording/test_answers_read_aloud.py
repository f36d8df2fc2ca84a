"""Answers as people read them: no sentence with a hole in it, and headlines a jurist can read."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from engine.model.agreement import Agreement
from tests.wording.answers import CASES, LANGUAGES, agreement_of, answer

WORDED = ("headline", "says", "do", "who", "holder")


def sentences(part: Any) -> Iterator[str]:
    """Everything in an answer that the sentences were used for."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key in WORDED and isinstance(value, str):
                yield value
            elif key == "assumed":
                yield from value
            else:
                yield from sentences(value)
    elif isinstance(part, list):
        for one in part:
            yield from sentences(one)


def own_words(said: str, agreement: Agreement, lang: str) -> str:
    """The sentence without what the agreement itself says in it."""
    if re.match(r"[JL]-\S+: [”“]", said):
        return ""
    for term in agreement.open_terms.values():
        said = said.replace(term.asks.in_(lang), "")
    return said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_no_sentence_lacks_a_value(case: str, lang: str) -> None:
    agreement = agreement_of(CASES[case][0])
    for said in sentences(answer(case, lang)):
        own = own_words(said, agreement, lang)
        assert not re.search(r"–|None|True|False|[{}]|0001-01-01|9999-12-31|party-is", own), said


OPENINGS = {
    "sv": {
        "yes": "Ja. ",
        "no": "Nej. ",
        "unknown": "Obestämt: ",
        "depends": "Beror på tolkningen: ",
        "judgement": "Kräver bedömning: ",
    },
    "en": {
        "yes": "Yes. ",
        "no": "No. ",
        "unknown": "Undetermined: ",
        "depends": "Depends on interpretation: ",
        "judgement": "Calls for a judgement: ",
    },
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_a_headline_opens_with_the_answer_and_is_written_out(case: str, lang: str) -> None:
    found = answer(case, lang)
    headline = found["headline"]
    opening = OPENINGS[lang][found["answer"]]
    assert headline.startswith(opening)
    assert headline.endswith(".")
    assert not re.search(r"\.\.|  | [.,;]|\?\.", headline), headline
    after = headline.removeprefix(opening)[:1]
    assert after.isupper() or not opening.endswith(". "), headline


@pytest.mark.parametrize(
    ("case", "lang", "headline"),
    [
        (
            "too late",
            "sv",
            "Nej. Överenskommelsen upphör inte för Åre senast vid utgången av torsdagen den 31 "
            "december 2026 (uppsägning får verkan vid utgången av 2027-12-31, 365 dagar efter "
            "2026-12-31). För det skulle uppsägningen ha kommit fram senast tisdagen den 30 juni "
            "2026. Nästa tillfälle: skriftlig uppsägning som har kommit fram senast onsdagen den "
            "30 juni 2027, föregången av gemensam dialog i Sociala samrådsgruppen (SocSam).",
        ),
        (
            "without a dialogue",
            "sv",
            "Beror på tolkningen: nej enligt F3-a eller F3-c, ja enligt F3-b "
            "(F3: Uppsägning utan föregående dialog i SocSam).",
        ),
        (
            "many combinations of readings",
            "sv",
            "Beror på tolkningen: ja, obestämt, kräver bedömning eller nej, efter hur F1 (Sista "
            "dag för uppsägning), F2 (Är skriftlig form ett giltighetskrav för uppsägning?), F3 "
            "(Uppsägning utan föregående dialog i SocSam), F4 (En kommun frånträder; för vem "
            "upphör överenskommelsen?), F5 (Pengarna efter att en kommun har lämnat), F7 (Vilken "
            "kolumn i PKV, oktoberutgåvan året före betalningen (år Y)) och F21 (Till vem ska "
            "uppsägningen ställas?) läses. Vad varje läsning ger står under Tolkning.",
        ),
        (
            "six months",
            "sv",
            "Ja. En uppsägning från Nämnden som kommer fram lördagen den 15 mars 2025 är giltig. "
            "Hela överenskommelsen upphör vid utgången av måndagen den 15 september 2025.",
        ),
        (
            "in force for a party",
            "en",
            "Yes. The agreement binds Åre from Thursday 1 January 2026. "
            "It is certain until the end of Friday 31 December 2027.",
        ),
        (
            "not regulated",
            "sv",
            "Nej. Överenskommelsen har ingen bestämmelse om förlängning. Allmän rätt kan ge mer.",
        ),
        (
            "expired",
            "en",
            "No. The agreement is no longer binding "
            "(no provision renews the agreement; the last day is 2025-12-31).",
        ),
        (
            "oral",
            "sv",
            "Obestämt: det är inte känt om mottagaren medger uppsägningen (muntlig) samt om och "
            "när uppsägningen (muntlig) har bekräftats skriftligen.",
        ),
        (
            "the year after is open",
            "sv",
            "Nej. En ny uppsägning kan fortfarande få verkan före lördagen den 1 januari 2028. "
            "Sista dagen för uppsägning är onsdagen den 30 juni 2027.",
        ),
    ],
)
def test_a_jurist_can_read_the_headline_aloud(case: str, lang: str, headline: str) -> None:
    assert headline == answer(case, lang)["headline"]


@pytest.mark.parametrize("case", CASES)
def test_both_languages_give_the_same_answer(case: str) -> None:
    assert answer(case, "sv")["answer"] == answer(case, "en")["answer"]
    assert answer(case, "sv")["effect"] == answer(case, "en")["effect"]
