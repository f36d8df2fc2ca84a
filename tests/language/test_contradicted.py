"""A clause that says one number and has a term with another: one of them is wrong."""

import pytest

from engine.language.lint import lint
from engine.wording.problems import render_all
from tests.language.test_lint import TEXT, YAML, document, findings

NOTICE = "length: 6 months\n        counted: back from the last day"
AT = ["words-say-otherwise 52:17"]


@pytest.mark.parametrize(
    ("words", "length", "expected"),
    [
        ("sex månader", "6 months", []),
        ("sex månader", "5 months", AT),
        ("sex månader", "7 months", AT),
        ("sex (6) månader", "6 months", []),
        ("ett halvt år", "6 months", []),
        ("tolv månader", "1 year", []),
        ("ett år", "12 months", []),
        ("en månad", "30 days", AT),
        ("fyra veckor", "28 days", []),
        ("sex\nmånader", "6 months", []),
        ("god tid", "6 months", []),
    ],
)
def test_the_words_of_a_clause_and_its_term_say_the_same(
    words: str, length: str, expected: list[str]
) -> None:
    text = TEXT.replace("sex månader", words)
    yaml = YAML.replace("sex månader", " ".join(words.split())).replace(
        NOTICE, NOTICE.replace("6 months", length)
    )
    assert findings(yaml, text) == expected


def test_both_places_are_told_and_what_to_do() -> None:
    found = document(YAML.replace(NOTICE, NOTICE.replace("6 months", "4 months")))
    assert render_all(lint(found), "sv") == (
        "2030-01-01.yaml:52:17: `length` är `4 months`, men punktens ord säger ”sex månader”\n"
        "  52 |         length: 4 months\n"
        "     |                 ^^^^^^^^\n"
        "  2030-01-01.txt:10:19: orden står här\n"
        "  10 | • Uppsägning sker sex månader före årets slut.\n"
        "     |                   ^^^^^^^^^^^\n"
        "  hjälp: rätta villkoret eller texten; är värdet uträknat ur orden, eller står det i en "
        "annan punkt, skrivs `inferred: [length]` i villkoret"
    )


def test_what_is_inferred_from_the_words_contradicts_nothing() -> None:
    other = NOTICE.replace("6 months", "26 weeks")
    assert findings(YAML.replace(NOTICE, other)) == AT
    assert findings(YAML.replace(NOTICE, f"inferred: [length]\n        {other}")) == []


def test_only_a_field_that_the_term_states_can_be_inferred() -> None:
    with pytest.raises(AssertionError, match="`lenght` är inget fält som villkoret anger"):
        document(YAML.replace(NOTICE, f"inferred: [lenght]\n        {NOTICE}"))


def test_a_contested_field_may_have_the_value_of_the_words_under_any_reading() -> None:
    either = NOTICE.replace("6 months", "{fork: F1, a: 6 months, c: 3 months}")
    neither = NOTICE.replace("6 months", "{fork: F1, a: 4 months, c: 3 months}")
    assert findings(YAML.replace(NOTICE, either)) == []
    assert findings(YAML.replace(NOTICE, neither)) == AT
