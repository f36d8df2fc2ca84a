"""Remarks on words that bind somebody, in a clause that no answer goes by."""

import pytest

from engine.inference.book import load
from engine.model.problem import Problem
from engine.questions.remarks.remarks import remarks
from engine.wording.problems import render_all
from tests.language.test_lint import TEXT, YAML, document

CLAUSE = "      - {id: X-PER-2, quote: '%s', kind: narrative, why: %s%s}\n      - id: X-PER-3\n"


def told(words: str, why: str = "background", also: str = "") -> list[Problem]:
    """The remarks on a clause with these words that is put into a small agreement."""
    yaml = YAML.replace("      - id: X-PER-2\n", CLAUSE % (words, why, also))
    text = TEXT.replace("under ett år. Det", f"under ett år. {words} Det")
    found = remarks(document(yaml, text), load())
    return [one for one in found if one.key == "narrative-binds"]


def bound(words: str, why: str = "background", also: str = "") -> list[str]:
    return [dict(one.values)["words"] for one in told(words, why, also)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Föreningen ska hålla öppet.", ["ska"]),
        ("Kommunen måste godkänna det.", ["måste"]),
        ("Föreningen får inte ta betalt.", ["får inte"]),
        ("Föreningen får ta hjälp av andra.", []),
        ("Part har rätt att häva avtalet.", ["har rätt att"]),
        ("Den som drabbas behöver rätt hjälp.", []),
        ("Kommunen betalar 250 000 kr, dvs. 125 000 kr i mars.", [
            "betalar … 250 000 kr … 125 000 kr"]),
        ("Redovisning lämnas senast den 15 februari varje år.", ["senast den 15 februari"]),
        ("Redovisning lämnas senast 2030-03-31.", ["senast 2030-03-31"]),
        ("Parterna kan samråda och bör göra det.", []),
        ("Samarbetet har pågått senast ett par år.", []),
    ],
)  # fmt: skip
def test_background_that_binds_is_told(words: str, expected: list[str]) -> None:
    assert bound(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bidraget är 250 000 kr.", ["250 000 kr"]),
        ("År 2028 uppgick bidraget till 250 000 kr.", []),
        ("Nämnden beviljade 250 000 kr för 2028.", []),
        ("Nämnden har beslutat om 250 000 kr.", []),
        ("Nämnden beviljade 200 000 kr. Nu är bidraget 250 000 kr.", ["250 000 kr"]),
    ],
)
def test_an_amount_that_was_once_decided_is_background(words: str, expected: list[str]) -> None:
    assert bound(words) == expected


@pytest.mark.parametrize(
    ("why", "duty", "amount"),
    [
        ("background", ["ska"], ["250 000 kr"]),
        ("organisation", ["ska"], ["250 000 kr"]),
        ("purpose", [], ["250 000 kr"]),
        ("vision", [], ["250 000 kr"]),
        ("introduces what follows", [], ["250 000 kr"]),
        ("statute restated", [], []),
        ("about somebody who is not a party", [], []),
    ],
)
def test_the_reason_may_say_why_the_words_do_not_bind(
    why: str, duty: list[str], amount: list[str]
) -> None:
    assert bound("Alla ska få stöd.", why) == duty
    assert bound("Stödet är 250 000 kr.", why) == amount


def test_a_clause_that_is_encoded_as_something_else_too_is_not_told() -> None:
    duty = "also: [{kind: obligation, bearer: [alfa], duty: {sv: stöd, en: support}}]"

    assert bound("Alfa ska ge stöd.") == ["ska"]
    assert bound("Alfa ska ge stöd.", also=f", {duty}") == []


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("sv", "inget svar går efter den, men orden kan binda: ”ska”"),
        ("en", "no answer goes by it, but its words may bind: “ska”"),
    ],
)
def test_both_places_and_what_to_do_are_told(lang: str, says: str) -> None:
    shown = render_all(told("Föreningen ska hålla öppet."), "en" if lang == "en" else "sv")

    assert says in shown
    assert "`statute restated`" in shown
    assert "2030-01-01.yaml:42:83" in shown
    assert "2030-01-01.txt:" in shown
