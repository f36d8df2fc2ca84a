"""The page of kinds is that of the rule book, and says what the reader takes."""

import pytest

from engine.inference.book import load
from engine.interfaces.kinds_page import PAGE, page
from engine.language.term_reader import fields_of_term

BOOK = load()


def test_the_page_is_current():
    """Else: `.venv/bin/python -m engine.interfaces.kinds_page`."""
    assert page(BOOK) == PAGE.read_text("utf-8")


@pytest.mark.parametrize("kind", sorted(BOOK.terms))
def test_each_kind_stands_there_with_all_its_fields(kind):
    _, _, rest = PAGE.read_text("utf-8").partition(f"\n## {kind}\n")
    own, _, _ = rest.partition("\n## ")

    for field in fields_of_term(BOOK.terms[kind]):
        assert f"\n| `{field.written}` | " in own
    assert BOOK.terms[kind].declared.__doc__.split()[0] in own


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("| `index` | index | `PKV` or `OPI` | **needed** |", "a choice that has to be made"),
        ("| `until` | till och med | a day: `2026-01-01` | nothing |", "left out: no such day"),
        (
            "| `weekend` | lördag, söndag och helgdag | `stands` or `next working day` or "
            "`previous working day` | `stands` |",
            "a default",
        ),
    ],
)
def test_what_a_row_says(row, why):
    assert row in PAGE.read_text("utf-8"), why


@pytest.mark.parametrize(
    "row",
    [
        "| `own-duty` | egen skyldighet | duty of its own | `breach` |",
        "| `which-unit` | vilken enhet | which unit | no assessment answers it |",
    ],
)
def test_what_the_rules_leave_to_a_person_stands_there_too(row):
    assert row in page(BOOK)
