"""A clause that says one number and has a term with another: one of them is wrong."""

from datetime import date
from pathlib import Path

import pytest

from engine.comparison.versions import compare
from engine.comparison.worded import worded
from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.lint import lint
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.questions.answer import ask
from engine.questions.findings.check import Day, check
from engine.questions.lists.deadlines import Span, deadlines
from engine.questions.question import Question
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
        ("6 (sex) månader", "6 months", []),
        ("3 (tre) månader", "6 months", AT),
        ("minst 3 (tre) månader", "6 months", AT),
        ("tre kalendermånader", "6 months", AT),
        ("3 mån.", "6 months", AT),
        ("sexmånadersperiod", "6 months", []),
        ("90 dagar", "3 months", AT),
        ("ett kvartal", "3 months", []),
        ("ett kvartal", "6 months", AT),
        ("ett år och sex månader", "1 year 6 months", []),
        ("tre till sex månader", "3 months", []),
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


WRONG = NOTICE.replace("6 months", "4 months")
ON = date(2030, 2, 1)
SAID = "`length: 4 months`, though its words say “sex månader”"


def agreement(notice: str) -> Agreement:
    return document(YAML.replace(NOTICE, notice)).agreement


def test_an_answer_that_rests_on_such_a_clause_says_so_at_once_and_in_what_it_supposes() -> None:
    asked = Question("termination", ON, party="alfa")
    right, wrong = (ask(asked, agreement(one), (), load(), lang="en") for one in (NOTICE, WRONG))

    told = "But the words of X-UPP-1 do not say what is encoded (“sex månader”, encoded `4 months`"
    assert (told in wrong["headline"], told in right["headline"]) == (True, False)
    assert [SAID in " ".join(one["assumed"]) for one in (wrong, right)] == [True, False]


def test_dates_that_rest_on_it_say_so() -> None:
    span = Span(ON, date(2032, 12, 31), date(2032, 12, 31), {})
    told = [
        deadlines(span, agreement(one), (), load(), "plain", "en")["assumed"]
        for one in (WRONG, NOTICE)
    ]
    assert [SAID in one for one in told] == [True, False]


def test_a_check_finds_it_with_both_places() -> None:
    day = Day(ON, ON)
    found, none = (
        [
            one
            for one in check(day, agreement(notice), (), load(), "plain", "en")
            if one.kind == "words-say-otherwise"
        ]
        for notice in (WRONG, NOTICE)
    )
    assert [(one.id, one.sort.severity, one.clause) for one in found] == [
        ("alfa.words-say-otherwise.x-upp-1.length", "error", "X-UPP-1")
    ]
    assert "“sex månader” (alfa/2030-01-01.txt:10)" in found[0].says
    assert found[0].place.source == "2030-01-01.yaml"
    assert none == []


def test_a_comparison_names_both_places() -> None:
    found = compare(agreement(NOTICE), agreement(WRONG), load())
    row = worded(found, load(), "en")["contradicted"][0]

    assert (row["source"], row["line"]) == ("2030-01-01.yaml", 52)
    assert row["text"] == {"source": "2030-01-01.txt", "line": 10}


SHIPPED = Path(__file__).parents[2] / "agreements" / "linkoping" / "2023-01-01.yaml"


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("        due: 2025-03-31\n", "        due: 2025-06-30\n",
         ("L-PER-3", "due", "första kvartalet 2025")),
        ("        due: 2025-03-31\n", "        due: 2024-03-31\n",
         ("L-PER-3", "due", "första kvartalet 2025")),
        ("        first: 2024\n", "        first: 2025\n", ("L-EKO-6", "first", "2024")),
        ("        hours: 1500\n", "        hours: 1400\n",
         ("L-EKO-2b", "hours", "1 500 ideellt arbetade timmar")),
        ("        times a year: 2\n", "        times a year: 3\n",
         ("L-MÖT-3", "times a year", "två ggr/år")),
        ("        index: OPI\n", "        index: PKV\n", ("L-EKO-6", "index", "OPI")),
        ("        index: OPI\n", "        index: OPI\n", None),
    ],
)  # fmt: skip
def test_years_quarters_hours_times_a_year_and_indices_are_held_to_the_words(
    was: str, now: str, expected: tuple[str, str, str] | None
) -> None:
    assert told(was, now)[:1] == ([expected] if expected else [])


def test_the_words_shown_are_those_that_no_other_field_of_the_clause_says() -> None:
    """The first day of the words is `from`, as encoded: it was shown beside a wrong last day."""
    was = "        length: 3 years\n        until: 2025-12-31\n"
    longer = "        length: 4 years\n        until: 2026-12-31\n"
    later = "        from: 2022-01-01\n        length: 4 years\n        until: 2025-12-31\n"
    assert told(was, longer) == [
        ("L-PER-1", "length", "tre år"),
        ("L-PER-1", "until", "2025-12-31"),
    ]
    assert told(f"        from: 2023-01-01\n{was}", later) == [
        ("L-PER-1", "from", "2023-01-01"),
        ("L-PER-1", "length", "tre år"),
    ]


def told(was: str, now: str) -> list[tuple[str, str, str]]:
    """What is contradicted in Linköping's agreement with some of its lines changed."""
    yaml, text = (path.read_text("utf-8") for path in (SHIPPED, SHIPPED.with_suffix(".txt")))
    assert was in yaml
    edited = yaml.replace(was, now, 1)
    read = read_agreement(Source(SHIPPED.name, edited), Source(f"{SHIPPED.stem}.txt", text), load())
    assert isinstance(read, Agreement)
    return [(one.term.clause, one.field, one.words) for one in read.contradicted]
